"""A printer to plug in where there is none: on a serial line or a network port it answers like a real one.

What comes out is kept as pictures. It is played by scenarios: `printer.set(Scenario.PAPER_OUT)`.
"""

import contextlib
import os
import queue
import select
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Final

from devices.printer.mechanism import Mechanism, Scenario
from devices.printer.simulated_wire import make_wire

__all__ = ["Scenario", "SimulatedPrinter"]

_END_TIMEOUT_S: Final = 5.0
_SET_TIMEOUT_S: Final = 5.0
"""For the printer's thread to take notice; it needs milliseconds."""


class SimulatedPrinter:
    """Runs in a thread of its own until it is closed. `out_dir` gets a PNG for each slip that was cut.

    `listen` is `pty` (a serial line) or `tcp:HOST:PORT` (0: any free port); `port` is the address for the settings, the
    same after it was unplugged and plugged in again. Without `out_dir` the pictures last as long as the printer.
    """

    def __init__(self, listen: str = "pty", out_dir: Path | None = None, *, columns_dots: int = 576) -> None:
        self._wire = make_wire(listen)
        self._passing = tempfile.TemporaryDirectory(prefix="receipts-") if out_dir is None else None
        self._out_dir = out_dir or Path(self._passing.name if self._passing else ".")
        self._out_dir.mkdir(parents=True, exist_ok=True)
        self._number = max(
            (int(path.stem[-4:]) for path in self._out_dir.glob("receipt-[0-9][0-9][0-9][0-9].png")), default=0
        )
        self._receipts: list[Path] = []
        self._mechanism = Mechanism(columns_dots)
        self._orders: queue.SimpleQueue[tuple[Scenario, threading.Event]] = queue.SimpleQueue()
        self._wire.plug_in()
        self._woken, self._waker = os.pipe()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name="simulated printer", daemon=True)
        self._thread.start()

    @property
    def port(self) -> str:
        """For `PrinterSettings.port`."""
        return self._wire.address

    @property
    def scenario(self) -> Scenario:
        """What it is now; one that turns out midway becomes what it turned into."""
        return self._mechanism.scenario

    def set(self, scenario: Scenario) -> None:
        """Become so, and return when it is so. UNPLUGGED takes the wire away, every other scenario brings it back."""
        if self._ends.is_set():
            raise RuntimeError("the simulated printer has ended")
        done = threading.Event()
        self._orders.put((scenario, done))
        self._wake()
        if not done.wait(_SET_TIMEOUT_S):
            raise RuntimeError("the simulated printer does not react")

    def receipts(self) -> tuple[Path, ...]:
        """Pictures of the slips that came out of it, the oldest first."""
        return tuple(self._receipts)

    def close(self) -> None:
        """Take it away; harmless when it is."""
        if self._ends.is_set():
            return
        self._ends.set()
        self._wake()
        self._thread.join(_END_TIMEOUT_S)
        self._wire.unplug()
        os.close(self._woken)
        os.close(self._waker)
        if self._passing is not None:
            self._passing.cleanup()

    def __enter__(self) -> "SimulatedPrinter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _wake(self) -> None:
        os.write(self._waker, b".")

    def _run(self) -> None:
        """Only this thread touches the mechanism and the wire."""
        free_at = 0.0
        while not self._ends.is_set():
            wait = max(0.0, free_at - time.monotonic()) if self._mechanism.has_work else None
            wires = self._wire.sources() if self._mechanism.takes_bytes else []
            ready, _, _ = select.select([self._woken, *wires], [], [], wait)
            if self._woken in ready:
                os.read(self._woken, 64)
                self._obey()
            for source in ready:
                if source in self._wire.sources():
                    self._wire.say(self._mechanism.receive(self._wire.take(source)))
            if self._mechanism.has_work and time.monotonic() >= free_at:
                said, seconds = self._mechanism.step()
                free_at = time.monotonic() + seconds
                self._keep_slips()
                self._wire.say(said)

    def _obey(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                scenario, done = self._orders.get_nowait()
                said = self._mechanism.set(scenario)
                if scenario is Scenario.UNPLUGGED:
                    self._wire.unplug()
                else:
                    self._wire.plug_in()
                self._wire.say(said)
                done.set()

    def _keep_slips(self) -> None:
        for slip in self._mechanism.take_slips():
            self._number += 1
            path = self._out_dir / f"receipt-{self._number:04d}.png"
            fresh = path.with_suffix(".new")
            slip.save(fresh, format="PNG")
            fresh.replace(path)
            self._receipts.append(path)
