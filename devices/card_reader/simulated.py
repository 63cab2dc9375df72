"""A card reader that is not there, on a pseudo-terminal: the real driver speaks the real protocol with it.

The wire is simulated as well: it has a speed, it can be pulled out, and its answers can be split, merged and damaged.
Pseudo-terminals exist on Linux and macOS only.
"""

import contextlib
import os
import pty
import select
import shutil
import tempfile
import termios
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from devices.card_reader.sam_frames import SHORTEST_REQUEST_BODY, Command, Reassembler
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.simulated_faults import CardReaderFault
from devices.card_reader.simulated_sam import SimulatedSam

PIECE_PAUSE_S = 0.001
"""Between two pieces of a split answer: long enough to arrive apart."""


class SimulatedCardReader:
    """Scripted cards and faults by name.

    `port` is what `CardReaderSettings.port` takes; it stays the same when the reader is unplugged and plugged in again.
    `on_answer(command, good)` is called after each answer, from the reader's own thread. A context manager.
    """

    def __init__(
        self,
        link: Path | None = None,
        *,
        baudrate: int = 115200,
        on_answer: Callable[[Command, bool], None] | None = None,
    ) -> None:
        self._own_folder = Path(tempfile.mkdtemp(prefix="card-reader-")) if link is None else None
        self._link = link if link is not None else Path(self._own_folder or "") / "port"
        self._factory_baudrate = baudrate
        self._on_answer = on_answer
        self._lock = threading.Lock()
        self._sam = SimulatedSam()
        self._wire: _Wire | None = None
        self.plug()

    @property
    def port(self) -> str:
        """Path of the serial port."""
        return str(self._link)

    @property
    def card_lies(self) -> bool:
        """Whether a card lies on the reader."""
        with self._lock:
            return self._sam.card is not None

    def put(self, card_name: str) -> None:
        """Lay one of `SAMPLE_CARDS` on the reader. Raises KeyError for a name that is not there."""
        card = SAMPLE_CARDS[card_name]
        with self._lock:
            self._sam.put(card)

    def lift(self) -> None:
        """Take the card away."""
        with self._lock:
            self._sam.put(None)

    def fault(self, name: str, answers: int | None = None) -> None:
        """Misbehave as `CardReaderFault(name)` for so many answers; None: until another is set (`none` ends it).

        Raises ValueError for a name that is not there.
        """
        with self._lock:
            self._sam.set_fault(CardReaderFault(name), answers)

    def unplug(self) -> None:
        """Pull the plug: an open port breaks, the path is gone."""
        self._link.unlink(missing_ok=True)
        if self._wire is not None:
            self._wire.close()
        self._wire = None

    def plug(self) -> None:
        """Plug in again, under the same path; harmless when it is plugged in."""
        if self._wire is None:
            self._wire = _Wire(self._serve)
            self._link.unlink(missing_ok=True)
            self._link.symlink_to(self._wire.path)

    def close(self) -> None:
        """Unplug and leave nothing behind."""
        self.unplug()
        if self._own_folder is not None:
            shutil.rmtree(self._own_folder, ignore_errors=True)

    def __enter__(self) -> "SimulatedCardReader":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _serve(self, body: bytes, line_baudrate: int) -> tuple[bytes, ...]:
        with self._lock:
            if line_baudrate != (self._sam.fault.baudrate or self._factory_baudrate):
                return ()  # at the wrong speed a UART sees no frame at all
            command, good, chunks = self._sam.answer(body)
        if command is not None and self._on_answer is not None:
            self._on_answer(command, good)
        return chunks


class _Wire:
    """The pseudo-terminal and the thread that listens on it."""

    def __init__(self, serve: Callable[[bytes, int], tuple[bytes, ...]]) -> None:
        self._serve = serve
        # The far end is held open here too, so that a driver may come and go.
        self._near, self._far = pty.openpty()
        tty.setraw(self._far)
        os.set_blocking(self._near, False)
        self.path = os.ttyname(self._far)
        self._stop, self._stopper = os.pipe()
        self._thread = threading.Thread(target=self._run, name="simulated card reader", daemon=True)
        self._thread.start()

    def close(self) -> None:
        os.write(self._stopper, b".")
        self._thread.join()
        for descriptor in (self._near, self._far, self._stop, self._stopper):
            os.close(descriptor)

    def _run(self) -> None:
        requests = Reassembler(SHORTEST_REQUEST_BODY)
        while True:
            ready, _, _ = select.select([self._near, self._stop], [], [])
            if self._stop in ready:
                return
            for body in requests.feed(os.read(self._near, 4096)):
                self._send(self._serve(body, self._line_baudrate()))

    def _line_baudrate(self) -> int:
        """Speed that the driver has set on its end; both ends of a pseudo-terminal share it."""
        return _BAUDRATE_BY_CONSTANT.get(termios.tcgetattr(self._near)[5], 0)

    def _send(self, chunks: tuple[bytes, ...]) -> None:
        for number, chunk in enumerate(chunks):
            if number:
                time.sleep(PIECE_PAUSE_S)
            # Nobody reads: the bytes are lost, as on a real line.
            with contextlib.suppress(BlockingIOError):
                os.write(self._near, chunk)


_BAUDRATE_BY_CONSTANT = {getattr(termios, f"B{baudrate}"): baudrate for baudrate in (9600, 19200, 38400, 57600, 115200)}
