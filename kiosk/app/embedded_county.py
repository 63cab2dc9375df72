"""The county server of a demonstration, as a process beside the kiosk: loopback, its own SQLite file, sample data."""

import multiprocessing
import socket
from collections.abc import Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path

STOP_S = 8.0
"""The server gives requests under way five seconds."""


class EmbeddedCounty:
    """Starts, stops and starts again on the same port, so that what a phone or a kiosk remembers stays true."""

    def __init__(self, folder: Path, clock_shift_s: float, port: int = 0) -> None:
        self._folder = folder
        self._shift_s = clock_shift_s
        self._port = port
        self._process: BaseProcess | None = None

    @property
    def _ready(self) -> Path:
        return self._folder / "url"

    @property
    def enrol_code_file(self) -> Path:
        """Where the server leaves a one-time code for the kiosk beside it."""
        return self._folder / "enrol-code"

    @property
    def data_dir(self) -> Path:
        """Database and keys: `kiosk-county --data` works on them."""
        return self._folder / "data"

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process else None

    def start(self) -> str:
        """Start the process; the URL at which it will answer. Whoever needs the answer waits, as for any county."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._ready.unlink(missing_ok=True)
        if not self._port:
            self._port = _free_port()
        arguments = ["--data", str(self.data_dir), f"--clock-shift-s={self._shift_s}"]
        arguments += ["serve", "--embedded", "--port", str(self._port)]
        arguments += ["--ready-file", str(self._ready), "--enrol-code-file", str(self.enrol_code_file)]
        context = multiprocessing.get_context("spawn")
        process = context.Process(target=_serve, args=(arguments,), name="county", daemon=True)
        process.start()
        self._process = process
        return f"http://127.0.0.1:{self._port}"

    def stop(self) -> None:
        """Stop it; harmless when it does not run."""
        if self._process is None:
            return
        self._process.terminate()
        self._process.join(STOP_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process = None


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _serve(arguments: Sequence[str]) -> None:
    from sync.county_server.__main__ import main

    raise SystemExit(main(arguments))
