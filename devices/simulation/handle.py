"""Start the simulated devices in a process of their own, and play them: cards, faults, pictures."""

import contextlib
import multiprocessing
import socket
from collections.abc import Iterable
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from devices.errors import DeviceError, Fault
from devices.simulation.control import ask

START_TIMEOUT_S = 30.0
"""A new interpreter and its imports, on a busy two-core machine."""

END_TIMEOUT_S = 5.0


class SimulatedDevices:
    """A handle on the process; the devices' addresses go into the settings of the real drivers.

    Every call may raise `DeviceError`: MISSING where the process is gone, SETTINGS for a name that it doesn't know.
    """

    def __init__(self, folder: Path, process: BaseProcess | None) -> None:
        self._folder = folder
        self._process = process
        addresses = ask(folder, "addresses")
        self.printer_port = str(addresses["printer"])
        self.card_reader_port = str(addresses["card_reader"])
        self.camera_source = str(addresses["camera"])
        self.receipts_dir = Path(addresses["receipts"])

    @classmethod
    def start(cls, work_dir: Path, *, keep: bool = False, auto_card: bool = False) -> "SimulatedDevices":
        """Start the process; its control socket and the receipts are in `work_dir`.

        It ends with its starter, even one that is killed. With `keep` it outlives a killed starter, and the next
        `start(keep=True)` in the same folder takes it over; a starter that ends in order still ends it.
        `auto_card`: nobody is there who could lay a card, so it lays itself while the reader looks for one.
        """
        if not hasattr(socket, "AF_UNIX"):
            raise DeviceError(Fault.SETTINGS, "Simulated devices need Linux or macOS: give the address of a real one.")
        if keep:
            with contextlib.suppress(DeviceError):
                return cls.attach(work_dir)
        from devices.simulation.host import run

        context = multiprocessing.get_context("spawn")
        ready, told = context.Pipe(duplex=False)
        # daemon: an interpreter that ends in order ends it too, instead of waiting for it for ever.
        process = context.Process(
            target=run, args=(work_dir, keep, auto_card, told), name="simulated devices", daemon=True
        )
        process.start()
        told.close()
        try:
            answer = ready.recv() if ready.poll(START_TIMEOUT_S) else None
        except EOFError:
            answer = None
        finally:
            ready.close()
        if not isinstance(answer, dict):
            _end(process)
            raise (
                answer
                if isinstance(answer, DeviceError)
                else DeviceError(
                    Fault.MISSING, f"The simulated devices did not start: see the messages above and {work_dir}."
                )
            )
        return cls(work_dir, process)

    @classmethod
    def attach(cls, work_dir: Path) -> "SimulatedDevices":
        """A handle on a process that runs already."""
        return cls(work_dir, None)

    @property
    def pid(self) -> int | None:
        """Of the process; None where another started it."""
        return self._process.pid if self._process is not None else None

    def put_card(self, name: str) -> None:
        """Lay a card of `SAMPLE_CARDS`."""
        ask(self._folder, "put_card", name=name)

    def lift_card(self) -> None:
        """Take the card away."""
        ask(self._folder, "lift_card")

    def card_fault(self, name: str, answers: int | None = None) -> None:
        """A `CardReaderFault` by name, for so many answers or until `none`."""
        ask(self._folder, "card_fault", name=name, answers=answers)

    def unplug_card_reader(self) -> None:
        """Pull the card reader's plug."""
        ask(self._folder, "unplug_card_reader")

    def plug_card_reader(self) -> None:
        """Put it back; the address stays."""
        ask(self._folder, "plug_card_reader")

    def printer(self, scenario_name: str) -> None:
        """A `Scenario` of the printer by name."""
        ask(self._folder, "printer", name=scenario_name)

    def show_images(self, paths: Iterable[Path]) -> None:
        """What the camera sees; nothing where `paths` is empty."""
        ask(self._folder, "show_images", paths=[str(path.resolve()) for path in paths])

    def show_code(self, text: str) -> None:
        """Hold a phone with this text as a QR code before the camera."""
        ask(self._folder, "show_code", text=text)

    def camera_fault(self, name: str) -> None:
        """A `CameraFault` by name, until `none`."""
        ask(self._folder, "camera_fault", name=name)

    def unplug_camera(self) -> None:
        """Pull the camera's plug."""
        ask(self._folder, "unplug_camera")

    def plug_camera(self) -> None:
        """Put it back; it shows what it showed."""
        ask(self._folder, "plug_camera")

    def stop(self) -> None:
        """End the process, whoever started it; harmless when it has ended."""
        with contextlib.suppress(DeviceError):
            ask(self._folder, "stop")
        if self._process is not None:
            _end(self._process)
            self._process = None

    def __enter__(self) -> "SimulatedDevices":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.stop()


def _end(process: BaseProcess) -> None:
    process.join(END_TIMEOUT_S)
    if process.is_alive():
        process.kill()
        process.join()
