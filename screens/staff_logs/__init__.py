"""全部日志: every event of the log, newest first, by part of the machine and by whether it asks for attention."""
