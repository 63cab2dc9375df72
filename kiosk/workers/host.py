"""The worker's side: builds the object, serves its methods one by one, looks at the device, dies with the parent.

What the object raises never ends the process: allowed errors travel to the caller, bugs are told by type and place.
A device that can't be built yet is reported as gone, with the sentence, and built again with back-off.
"""

import contextlib
import gc
import logging
import os
import pickle
import queue
import signal
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from devices.errors import DeviceError, Fault
from devices.status import USABLE, DeviceState
from kiosk.workers.channel import READ_CHUNK, ChannelBroken, Frames, Sender
from kiosk.workers.messages import Bug, Refusal, Reply, Report, Request, Stop
from kiosk.workers.orphan import die_with_parent
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.voice import BugTeller, place_of, speak_through
from kiosk.workers.watch import DeviceWatch

NICE = 5
"""The screen comes first when both cores are busy."""


def main(spec_bytes: bytes, sock: socket.socket, parent_pid: int, timing: Timing, log_level: int) -> None:
    """Entry of the process. The spec comes pickled, so that a driver that can't even be imported is reported too."""
    die_with_parent(parent_pid)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent decides
    with contextlib.suppress(OSError, AttributeError):
        os.nice(NICE)
    sender = Sender(sock)
    speak_through(sender, log_level)
    try:
        spec: WorkerSpec[Any] = pickle.loads(spec_bytes)  # noqa: S301 - from our own parent
    except Exception as error:  # a driver's import may fail in any way
        spec = WorkerSpec("broken", _refuse_to_build, str(_as_device_error(error)), frozenset({"status"}), 1.0)
    Host(spec, sock, sender, timing).run()
    # Everything is closed. The interpreter's own end would wait for the threads of native libraries, and they would
    # complain about each other's leftovers on the way.
    logging.shutdown()
    os._exit(0)


class Host:
    """Serial towards the object: drivers need not be thread-safe."""

    def __init__(self, spec: WorkerSpec[Any], sock: socket.socket, sender: Sender, timing: Timing) -> None:
        self._spec = spec
        self._sock = sock
        self._sender = sender
        self._poll_s = timing.poll_s
        self._watch = DeviceWatch(timing.poll_s, timing.retry_s)
        self._inbox: queue.Queue[Request | Stop] = queue.Queue()
        self._object: Any = None
        self._build_error: Exception | None = None
        self._bugs = BugTeller()
        self._due = time.monotonic()

    def run(self) -> None:
        """Serve until told to stop; the process ends at once where the parent is gone."""
        threading.Thread(target=self._listen, name="parent", daemon=True).start()
        self._look()
        gc.freeze()  # what is loaded now stays: a full pass of the cycle collector need not walk it again
        while True:
            try:
                message = self._inbox.get(timeout=max(0.0, self._due - time.monotonic()))
            except queue.Empty:
                self._look()
                continue
            if isinstance(message, Stop):
                break
            self._answer(message)
        close: Callable[[], object] | None = getattr(self._object, "close", None)
        if close is not None:
            with contextlib.suppress(Exception):
                close()

    def _listen(self) -> None:
        """Beside the driver, so that the parent's end is noticed while a driver blocks."""
        frames = Frames()
        with contextlib.suppress(OSError, ChannelBroken):
            while data := self._sock.recv(READ_CHUNK):
                for body in frames.feed(data):
                    # From our own parent, which also sends types (settings, receipts) that a reply may not hold.
                    self._inbox.put(pickle.loads(body))  # noqa: S301
        os._exit(0)

    # --- looking at the device ---

    def _look(self) -> None:
        report = self._build() if self._object is None else None
        if report is None:
            report = self._ask_status()
        try:
            self._send(report)
        except ValueError:
            self._send(Report(report.state, report.detail, None, report.fault))
        self._due = time.monotonic() + self._watch.wait_s

    def _build(self) -> Report | None:
        """Try to build the object; a report where it can't be."""
        try:
            self._object = self._spec.build(self._spec.settings)
        except Exception as error:  # reported instead of a crash loop
            if not isinstance(error, self._spec.errors):
                self._bugs.tell(error)
            self._build_error = error if isinstance(error, self._spec.errors) else _as_device_error(error)
            return self._watch.could_not_build(self._build_error)
        return None

    def _ask_status(self) -> Report:
        if "status" not in self._spec.methods:
            return self._watch.saw(DeviceState.READY, "")
        try:
            status = self._object.status()
        except self._spec.errors as error:
            return self._watch.failed(error)
        except Exception as error:  # a bug of the driver
            self._bugs.tell(error)
            return self._watch.saw(DeviceState.UNKNOWN, place_of(error))
        state = getattr(status, "state", DeviceState.READY)
        return self._watch.saw(state, str(getattr(status, "detail", "")), status)

    # --- serving ---

    def _answer(self, request: Request) -> None:
        outcome = self._call(request)
        try:
            self._send(outcome)
        except Exception as error:  # too large, or can't be pickled: the driver's bug
            self._bugs.tell(error)
            self._send(Bug(request.id, place_of(error)))
        if isinstance(outcome, Reply) and self._watch.report.state in USABLE:
            # A good answer is a sign of life as good as a look; the device is left in peace.
            self._due = time.monotonic() + self._poll_s
        else:
            self._due = time.monotonic()

    def _call(self, request: Request) -> Reply | Refusal | Bug:
        if self._object is None:
            return Refusal(request.id, self._build_error or DeviceError(Fault.MISSING, "not built yet"))
        if request.method not in self._spec.methods:
            return Bug(request.id, f"{request.method} is not served")
        try:
            return Reply(request.id, getattr(self._object, request.method)(*request.arguments))
        except self._spec.errors as error:
            return Refusal(request.id, error)
        except Exception as error:  # a bug of the driver
            self._bugs.tell(error)
            return Bug(request.id, place_of(error))

    def _send(self, message: Reply | Refusal | Bug | Report) -> None:
        try:
            self._sender.send(message)
        except OSError:
            os._exit(0)


def _as_device_error(error: Exception) -> DeviceError:
    if isinstance(error, ImportError):
        return DeviceError(Fault.LIBRARY, f"A library is missing ({error.name}): install the kiosk again.")
    return DeviceError(Fault.SETTINGS, f"The driver can't be started ({place_of(error)}): check its settings.")


def _refuse_to_build(sentence: str) -> object:
    raise DeviceError(Fault.LIBRARY, sentence)
