"""A driver for the supervisor's tests: it hangs, crashes, floods, lies and exits on demand, in a real process."""

import logging
import os
import pickle
import signal
import struct
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from devices.errors import DeviceError, Fault
from devices.printer.port import PaperOutcome, PrinterStatus, PrintJob, PrintOutcome
from devices.status import DeviceState
from kiosk.workers.channel import FRAME_LIMIT, Sender
from kiosk.workers.messages import Reply


@dataclass(frozen=True, slots=True)
class RogueSettings:
    """`plug` is the device's node: it is there while the file is. `diary` gets a line per build and close."""

    plug: Path
    diary: Path


class Rogue:
    """Behaves until told otherwise."""

    METHODS = frozenset(
        {
            "status", "echo", "identity", "hang", "hang_in_status", "crash", "bug", "refuse", "flood", "half_frame",
            "huge_frame", "smuggle", "forge", "huge_reply", "strange_reply", "chatter", "loaded_modules", "stop_myself",
            "print",
        }
    )  # fmt: skip

    def __init__(self, settings: RogueSettings) -> None:
        self._settings = settings
        self._hangs_in_status = False

    def status(self) -> PrinterStatus:
        if self._hangs_in_status:
            self.hang()
        if not self._settings.plug.exists():
            raise DeviceError(Fault.MISSING, "The device is not there: plug it in.")
        return PrinterStatus(DeviceState.READY, tickets_left=7)

    def echo(self, value: object) -> object:
        return value

    def print(self, job: PrintJob) -> PrintOutcome:
        if job.receipt.kind == "crash":
            self.crash()
        return PrintOutcome(PaperOutcome.PRINTED, DeviceState.READY)

    def identity(self) -> int:
        return os.getpid()

    def hang(self) -> None:
        threading.Event().wait()

    def hang_in_status(self) -> None:
        self._hangs_in_status = True

    def crash(self) -> None:
        os.kill(os.getpid(), signal.SIGSEGV)

    def stop_myself(self) -> None:
        os.kill(os.getpid(), signal.SIGSTOP)

    def bug(self) -> None:
        raise KeyError("name of a citizen")

    def refuse(self) -> None:
        raise DeviceError(Fault.BUSY, "Another program holds it.")

    def flood(self) -> None:
        while True:
            _sender().send(Reply(-1, "x" * 1000))

    def half_frame(self) -> None:
        _sender()._sock.sendall(struct.pack("!I", 1000) + b"half")
        self.hang()

    def huge_frame(self) -> None:
        _sender()._sock.sendall(struct.pack("!I", FRAME_LIMIT + 1))
        self.hang()

    def smuggle(self, marker: Path) -> None:
        body = pickle.dumps(_Smuggler(marker))
        _sender()._sock.sendall(struct.pack("!I", len(body)) + body)
        self.hang()

    def forge(self, ids: tuple[int, ...]) -> str:
        for id_ in ids:
            _sender().send(Reply(id_, "forged"))
        return "true"

    def huge_reply(self) -> bytes:
        return b"x" * (FRAME_LIMIT + 1)

    def strange_reply(self) -> object:
        return threading.Lock()

    def chatter(self, lines: int) -> None:
        for line in range(lines):
            logging.getLogger("driver").info("line %d", line)

    def loaded_modules(self) -> tuple[str, ...]:
        return tuple(sorted({name.partition(".")[0] for name in sys.modules}))

    def close(self) -> None:
        with self._settings.diary.open("a") as diary:
            diary.write("close\n")


class _Smuggler:
    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (f"touch {self._marker}",)


def _sender() -> Sender:
    return logging.getLogger().handlers[0]._sender  # type: ignore[attr-defined]


def build(settings: RogueSettings) -> Rogue:
    with settings.diary.open("a") as diary:
        diary.write("build\n")
    return Rogue(settings)


def build_when_plugged(settings: RogueSettings) -> Rogue:
    with settings.diary.open("a") as diary:
        diary.write("try\n")
    if not settings.plug.exists():
        raise DeviceError(Fault.MISSING, "The device is not there: plug it in.")
    return Rogue(settings)


def build_with_bug(settings: RogueSettings) -> Rogue:
    raise LookupError("name of a citizen")


def build_and_exit(settings: RogueSettings) -> Rogue:
    with settings.diary.open("a") as diary:
        diary.write("exit\n")
    os._exit(3)


def build_and_hang(settings: RogueSettings) -> Rogue:
    with settings.diary.open("a") as diary:
        diary.write("hang\n")
    threading.Event().wait()
    raise AssertionError("unreachable")
