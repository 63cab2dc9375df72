"""`kill -9` of the screen between «number shown» and «paper out»: the ticket is there, unknown, and prints again."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil

from devices.printer.simulated import Scenario, SimulatedPrinter


def start(what: str, state: Path, printer: SimulatedPrinter) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.killed_kiosk", what, str(state), printer.port],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONWARNINGS": "default"},
    )


def hear(kiosk: "subprocess.Popen[str]") -> dict[str, object]:
    assert kiosk.stdout is not None
    line = kiosk.stdout.readline()
    assert line, f"the kiosk ended with {kiosk.wait()}"
    return dict(json.loads(line))


def test_a_number_that_was_shown_survives_and_prints_again_under_the_same_number(tmp_path: Path) -> None:
    state = tmp_path / "state"
    with SimulatedPrinter(out_dir=tmp_path / "paper") as printer:
        printer.set(Scenario.STALLED)
        with start("take", state, printer) as kiosk:
            shown = hear(kiosk)
            below = psutil.Process(kiosk.pid).children(recursive=True)
            kiosk.send_signal(signal.SIGKILL)
        assert shown["shown"] is True
        _, alive = psutil.wait_procs(below, timeout=20)
        assert not alive, "processes outlived the kiosk that was killed"
        assert not printer.receipts()

        printer.set(Scenario.READY)
        with start("look", state, printer) as again:
            assert hear(again) == {"label": shown["label"], "state": "unknown"}
            assert hear(again) == {"label": shown["label"], "state": "printed", "prints": 2}
        assert again.returncode == 0
        assert len(printer.receipts()) == 1
