"""The one process in which all simulated devices live, and what it does when it is asked over its control socket."""

import contextlib
import json
import logging
import signal
import socket
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from multiprocessing.process import parent_process
from pathlib import Path
from types import TracebackType
from typing import Any

from devices.card_reader.sam_frames import Command
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.card_reader.simulated import SimulatedCardReader
from devices.card_reader.simulated_faults import CardReaderFault
from devices.errors import DeviceError
from devices.printer.simulated import Scenario, SimulatedPrinter
from devices.simulation.auto_card import AutoCard
from devices.simulation.control import SOCKET_NAME, listen, read_line
from devices.simulation.pictures import PictureFolder

TICK_S = 0.2
"""How often the card that lays itself is thought of, and how soon the end of the starter is noticed."""

CLIENT_TIMEOUT_S = 2.0
"""A client that connects and says nothing must not hold up the others."""

_log = logging.getLogger(__name__)


class SimulationHost:
    """All three devices and their control socket in `folder`. A context manager; `serve` works until it is stopped."""

    def __init__(self, folder: Path, *, auto_card: bool = False) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._listener = listen(folder)
        self._listener.settimeout(TICK_S)
        self._stopped = False
        self.receipts = folder / "receipts"
        self._printer = SimulatedPrinter(out_dir=self.receipts)
        self._auto_card: AutoCard | None = None
        self._reader = SimulatedCardReader(folder / "card-reader", on_answer=self._answered)
        self._pictures = PictureFolder(folder / "camera")
        if auto_card:
            self._auto_card = AutoCard(
                lambda: self._reader.put("resident"), self._reader.lift, lambda: self._reader.card_lies
            )
        self._actions: Mapping[str, Callable[..., object]] = {
            "addresses": lambda: None,
            "put_card": self._put_card,
            "lift_card": self._reader.lift,
            "card_fault": self._card_fault,
            "unplug_card_reader": self._reader.unplug,
            "plug_card_reader": self._reader.plug,
            "printer": self._set_printer,
            "show_images": self._pictures.show,
            "show_code": self._show_code,
            "camera_fault": self._camera_fault,
            "unplug_camera": self._pictures.unplug,
            "plug_camera": self._pictures.plug,
            "stop": self._stop,
        }

    @property
    def addresses(self) -> dict[str, str]:
        """What each device's `port` or `source` must be, by the name of its section in the settings."""
        return {
            "printer": self._printer.port,
            "card_reader": self._reader.port,
            "camera": self._pictures.source,
            "receipts": str(self.receipts),
        }

    def serve(self, is_needed: Callable[[], bool] = lambda: True) -> None:
        """Do what is asked until `stop` is asked or nobody needs it any more."""
        while not self._stopped and is_needed():
            if self._auto_card is not None:
                self._auto_card.tick(time.monotonic())
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            with client:
                self._serve_client(client)

    def close(self) -> None:
        """End all three and leave the receipts."""
        self._listener.close()
        (self._folder / SOCKET_NAME).unlink(missing_ok=True)
        self._reader.close()
        self._printer.close()
        self._pictures.close()

    def __enter__(self) -> "SimulationHost":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _serve_client(self, client: socket.socket) -> None:
        client.settimeout(CLIENT_TIMEOUT_S)
        with contextlib.suppress(OSError):
            client.sendall(json.dumps(self._answer(client)).encode() + b"\n")

    def _answer(self, client: socket.socket) -> dict[str, Any]:
        try:
            request = json.loads(read_line(client))
            action = self._actions[request.pop("do")]
        except (ValueError, KeyError, AttributeError, TypeError):
            return {"ok": False, "error": f"not understood; `do` may be {', '.join(self._actions)}"}
        try:
            action(**request)
        except (DeviceError, ValueError, TypeError, OSError) as error:
            return {"ok": False, "error": str(error)}
        return {"ok": True, **self.addresses}

    def _put_card(self, name: str) -> None:
        if name not in SAMPLE_CARDS:
            raise ValueError(f"there is no card {name!r}; there are {', '.join(SAMPLE_CARDS)}")
        self._reader.put(name)

    def _card_fault(self, name: str, answers: int | None = None) -> None:
        if name not in set(CardReaderFault):
            raise ValueError(f"there is no fault {name!r}; there are {', '.join(CardReaderFault)}")
        self._reader.fault(name, answers)

    def _set_printer(self, name: str) -> None:
        if name not in set(Scenario):
            raise ValueError(f"there is no scenario {name!r}; there are {', '.join(Scenario)}")
        self._printer.set(Scenario(name))

    def _show_code(self, text: str) -> None:
        from devices.camera.simulated import SimulatedCamera

        self._pictures.show([])
        SimulatedCamera(self._pictures.folder).show_code(text)

    def _camera_fault(self, name: str) -> None:
        from devices.camera.simulated import CameraFault, SimulatedCamera

        if name not in set(CameraFault):
            raise ValueError(f"there is no fault {name!r}; there are {', '.join(CameraFault)}")
        SimulatedCamera(self._pictures.folder).fault(name)

    def _answered(self, command: Command, good: bool) -> None:
        if self._auto_card is not None:
            self._auto_card.answered(command, good, time.monotonic())

    def _stop(self) -> None:
        self._stopped = True


def run(folder: Path, keep: bool, auto_card: bool, ready: Connection) -> None:
    """Entry of the process: tells `ready` the addresses or an error, then serves.

    Without `keep` it ends with its starter, however that one ended.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the starter decides
    signal.signal(signal.SIGTERM, _leave)
    try:
        host = SimulationHost(folder, auto_card=auto_card)
    except DeviceError as error:
        ready.send(error)
        return
    with host:
        ready.send(host.addresses)
        ready.close()
        host.serve(lambda: True) if keep else host.serve(_starter_lives)


def _starter_lives() -> bool:
    starter = parent_process()
    return starter is None or starter.is_alive()


def _leave(_signal: int, _frame: object) -> None:
    raise SystemExit(0)
