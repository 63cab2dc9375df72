"""Starts one worker process and holds the parent's end of its channel."""

import contextlib
import logging
import multiprocessing
import os
import pickle
import socket
import sys
import types
from collections.abc import Iterator
from threading import Lock
from typing import Any

from kiosk.workers import host
from kiosk.workers.channel import READ_CHUNK, Frames, Sender, decode
from kiosk.workers.messages import Request, Stop
from kiosk.workers.spec import Timing, WorkerSpec

KILL_WAIT_S = 2.0
"""A killed process that is still there after this hangs in the kernel (a dead USB controller); it is left behind."""
SEND_WAIT_S = 1.0
"""Requests fit the socket's buffer, so a send that waits this long meets a stopped process."""

_context = multiprocessing.get_context("spawn")
_main_lock = Lock()


class WorkerProcess:
    """A running worker. Start and end it on one thread: on Linux the worker dies with the thread that started it."""

    def __init__(self, spec: WorkerSpec[Any], timing: Timing) -> None:
        ours, theirs = socket.socketpair()
        try:
            self._process = _context.Process(
                target=host.main,
                args=(pickle.dumps(spec), theirs, os.getpid(), timing, logging.getLogger().getEffectiveLevel()),
                name=spec.name,
                daemon=True,
            )
            with _without_main():
                self._process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        ours.settimeout(SEND_WAIT_S)
        self.sock = ours
        self._sender = Sender(ours)
        self._frames = Frames()
        self._ended = False
        self._code: int | None = None

    @property
    def pid(self) -> int | None:
        """Of the process."""
        return self._process.pid

    def send(self, message: Request | Stop) -> None:
        """Raises OSError where the worker is gone or stopped, ValueError for a request beyond the frame limit."""
        self._sender.send(message)

    def receive(self) -> Iterator[object]:
        """Messages that one read completes; call it when `sock` is readable.

        Raises EOFError when the worker is gone, ChannelBroken when it sends what no worker sends.
        """
        try:
            data = self.sock.recv(READ_CHUNK)
        except OSError:
            data = b""
        if not data:
            raise EOFError
        for body in self._frames.feed(data):
            yield decode(body)

    def end(self, grace_s: float) -> int | None:
        """Tell it to stop, kill it after `grace_s`; harmless twice.

        The exit code, None where it could not be killed.
        """
        if self._ended:
            return self._code
        self._ended = True
        with contextlib.suppress(OSError):
            self.send(Stop())
        self._process.join(grace_s)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(KILL_WAIT_S)
        self.sock.close()
        self._code = self._process.exitcode
        if self._code is not None:
            self._process.close()
        return self._code


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Keep the UI's `__main__` out of the worker.

    `multiprocessing.spawn` runs the parent's main script again in each child, and looks it up in `sys.modules`; a
    worker needs nothing of it, and would load Qt by it. A bare module in its place has no file that could be run.
    """
    with _main_lock:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = types.ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main
