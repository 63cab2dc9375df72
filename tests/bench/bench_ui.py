"""What a citizen feels: start, memory, a press until the next screen, a press until the number is safe on the disk."""

import contextlib
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil

from tests.bench.figure import Figure, figure

STARTS = 5
"""Starts per side, side by side; medians are compared."""
PATIENCE_S = 60.0


def figures() -> Iterator[Figure]:
    """Start and memory beside Chromium; a press to its frame, and to the disk beside one fdatasync; the whole tour."""
    chromium = shutil.which("chromium")
    with display() as environment:
        yield from _start_and_memory(chromium, environment)
    measured = _probe("ui_probe")
    presses = measured["presses"]
    first = [press["first"] for press in presses]
    yield figure("press_to_frame", _p95(first), "ms p95", goal="<= 33")
    yield figure("press_to_frame_median", statistics.median(first), "ms")
    yield figure(
        "press_to_frame_busy", _p95([press["busy"] for press in presses]), "ms p95 of a processor", goal="<= 33"
    )
    yield figure("press_to_rest", statistics.median(press["last"] for press in presses), "ms p50 to the last frame")
    yield figure(
        "press_to_durable",
        statistics.median(measured["durable_ms"]),
        "ms p50",
        reference="one fdatasync",
        reference_value=statistics.median(measured["fdatasync_ms"]),
    )
    longest, after = _probe("tour_probe")["gaps_ms"][0]
    yield figure("tour_longest_frame", longest, f"ms, after {after}", goal="<= 100")


def _probe(name: str) -> dict[str, Any]:
    """The JSON that a probe prints last; it runs in a process of its own."""
    command = [sys.executable, "-m", f"tests.bench.{name}"]
    probe = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    return json.loads(probe.stdout.splitlines()[-1])


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """A virtual X display for both sides where Xvfb is there; else both without one."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a station starts from compiled files
    if shutil.which("Xvfb") is None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        yield environment
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1080x1920x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            environment |= {"DISPLAY": f":{said.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        yield environment
    finally:
        server.terminate()
        server.wait()


def _start_and_memory(chromium: str | None, environment: dict[str, str]) -> Iterator[Figure]:
    kiosk: list[tuple[float, float]] = []
    peer: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(STARTS + 1):
            ours = _start_kiosk(environment, Path(folder) / "state")
            theirs = _start_chromium(chromium, environment, Path(folder) / "profile") if chromium else None
            if turn:  # the first start fills the caches of both
                kiosk.append(ours)
                peer += [theirs] if theirs else []
    name = "Chromium --kiosk, a trivial page" if peer else ""
    for index, (label, unit, goal) in enumerate((("first_frame", "ms", ""), ("memory", "MB PSS", ""))):
        theirs = statistics.median(row[index] for row in peer) if peer else None
        ratio_goal = "ratio <= 1" if peer else goal
        value = statistics.median(row[index] for row in kiosk)
        yield figure(label, value, unit, reference=name, reference_value=theirs, goal=ratio_goal)


def _start_kiosk(environment: dict[str, str], state: Path) -> tuple[float, float]:
    """Milliseconds from the start of the process to its first frame; memory of all its processes once it is open."""
    log = state / "log" / "kiosk.log"
    log.unlink(missing_ok=True)
    settings = {"KIOSK_STATE_DIR": str(state), "KIOSK_SCREEN__WIDTH": "1080", "KIOSK_SCREEN__HEIGHT": "1920"}
    began = time.time()
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "run"], env=environment | settings)
    try:
        _until(lambda: _said(log, "kiosk.first_frame"), process)
        first_frame = _moment(log, "kiosk.first_frame") - began
        _until(lambda: _said(log, "worker=sync was=starting state=ready"), process)
        _until(lambda: _said(log, "worker=camera was=starting state=ready"), process)
        return first_frame * 1000, _pss_mb(process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _start_chromium(program: str, environment: dict[str, str], profile: Path) -> tuple[float, float]:
    """The same for a browser in kiosk mode: its page tells a local server of its first frame."""
    framed = threading.Event()

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/framed":
                framed.set()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(
                b"<h1>kiosk</h1><script>requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/framed')))</script>"
            )

        def log_message(self, *_: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    headless = [] if "DISPLAY" in environment else ["--headless=new"]
    began = time.monotonic()
    process = subprocess.Popen(
        [
            program,
            *headless,
            "--kiosk",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--user-data-dir={profile}",
            f"http://127.0.0.1:{server.server_address[1]}/",
        ],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        if not framed.wait(PATIENCE_S):
            raise TimeoutError("Chromium showed no page")
        return (time.monotonic() - began) * 1000, _pss_mb(process.pid)
    finally:
        children = psutil.Process(process.pid).children(recursive=True)
        process.terminate()
        process.wait(30)
        psutil.wait_procs(children, 10)
        server.shutdown()
        server.server_close()


def _pss_mb(pid: int) -> float:
    """Proportional set size of a process and all below it, MB."""
    parent = psutil.Process(pid)
    return sum(p.memory_full_info().pss for p in (parent, *parent.children(recursive=True))) / 1e6


def _until(condition: Callable[[], bool], process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the kiosk did not come up (exit code {process.returncode})")
        time.sleep(0.02)


def _said(log: Path, text: str) -> bool:
    return log.exists() and text in log.read_text(encoding="utf-8")


def _moment(log: Path, text: str) -> float:
    """When a line was written, by its own time stamp (epoch seconds)."""
    line = next(line for line in log.read_text(encoding="utf-8").splitlines() if text in line)
    clock, milliseconds = line[:19], line[20:23]
    return time.mktime(time.strptime(clock, "%Y-%m-%d %H:%M:%S")) + int(milliseconds) / 1000


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
