"""导出诊断: what goes into the bundle, on a USB stick; without one, a code to photograph."""
