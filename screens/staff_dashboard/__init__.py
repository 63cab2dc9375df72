"""维护界面: how the machine is, what to do next, and the few things that staff can do from here."""
