"""A worker whose parent is gone ends at once, even in the middle of a native call."""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def die_with_parent(parent_pid: int) -> None:
    """Ask the kernel for SIGKILL at the parent's end (Linux); elsewhere the channel's end of file serves alone.

    The kernel means the parent's *thread* that made this process: the parent keeps that thread for the worker's life.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent_pid:  # it died before the kernel was asked
            os._exit(0)
