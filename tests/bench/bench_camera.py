"""Reading codes from generated camera frames, beside OpenCV's own detector on the same frames; and the preview.

Milliseconds of reading are processor time of the one thread that reads: other programs of the machine do not count.
"""

import multiprocessing
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from devices.camera.build import build
from devices.camera.decode import CodeReader, as_grey
from devices.camera.port import Preview
from devices.camera.preview import PreviewReader
from devices.camera.settings import CameraSettings
from devices.camera.simulated import SimulatedCamera
from tests.bench.figure import Figure, figure
from tests.helpers.phone_frames import Recipe, blanks, certificate_text, recipes, render

SEED = 41
FRAMES = 320
BLANKS = 84
WIDTHS_PX = range(140, 401, 20)
FRAMES_A_WIDTH = 10
READ_SHARE = 0.95
PREVIEW_S = 4.0
COPIES = 200

OPENCV = "OpenCV QRCodeDetector, same frames"

Grey = NDArray[np.uint8]


def figures() -> Iterable[Figure]:
    """All of them; about a minute and a half."""
    cv2.setNumThreads(1)
    yield from reading_figures()
    yield width_figure()
    yield from preview_figures()


def reading_figures() -> Iterable[Figure]:
    """Read rate, false reads, time a frame."""
    reader, detector = CodeReader(), cv2.QRCodeDetector()
    ours, theirs = Score(), Score()
    first_looks = plain = 0
    for recipe in recipes(SEED, FRAMES):
        grey = as_grey(render(recipe))
        found = ours.timed(lambda grey=grey: live_look(reader, grey))
        first_looks += found == recipe.payload
        plain += plain_look(grey) == recipe.payload
        # The same picture stays before the lens for some frames: each look has its turn.
        ours.count(found or still_look(grey), recipe.payload)
        theirs.count(theirs.timed(lambda grey=grey: opencv_look(detector, grey)), recipe.payload)
    our_blanks, their_blanks = Score(), Score()
    for frame in blanks(SEED, BLANKS):
        grey = as_grey(frame)
        our_blanks.count(our_blanks.timed(lambda grey=grey: live_look(reader, grey)), None)
        their_blanks.count(their_blanks.timed(lambda grey=grey: opencv_look(detector, grey)), None)

    def row(name: str, value: float, unit: str, their_value: float, goal: str = "") -> Figure:
        return figure(name, value, unit, reference=OPENCV, reference_value=their_value, goal=goal)

    yield row("qr_read_rate", 100 * ours.right / FRAMES, "%", 100 * theirs.right / FRAMES, ">= 88")
    yield row("qr_read_rate_first_frame", 100 * first_looks / FRAMES, "%", 100 * theirs.right / FRAMES)
    yield figure(
        "qr_read_rate_looks",
        100 * ours.right / FRAMES,
        "%",
        reference="zxing-cpp on the frame as it is",
        reference_value=100 * plain / FRAMES,
    )
    yield row("qr_false_reads", ours.wrong + our_blanks.wrong, "reads", theirs.wrong + their_blanks.wrong, "= 0")
    yield row("qr_ms_frame", float(np.percentile(ours.ms, 95)), "ms p95", float(np.percentile(theirs.ms, 95)), "<= 33")
    yield row("qr_ms_blank", float(np.mean(our_blanks.ms)), "ms mean", float(np.mean(their_blanks.ms)), "<= 11")


def width_figure() -> Figure:
    """How wide a certificate code of 600 characters must be in the frame to be read."""
    detector = cv2.QRCodeDetector()
    return figure(
        "qr_least_width",
        least_width(still_look),
        "px of 1280",
        reference=OPENCV,
        reference_value=least_width(lambda grey: opencv_look(detector, grey)),
        goal="<= 260",
    )


def preview_figures() -> Iterable[Figure]:
    """Rate at which the screen gets pictures while the camera's process reads codes, and what taking one costs."""
    settings = CameraSettings()
    with SimulatedCamera() as camera, camera_process(camera.source) as preview, PreviewReader(preview) as reader:
        camera.show(np.full((720, 1280, 3), 90, np.uint8))
        wait_for_first(reader)
        first, started = reader.sequence, time.monotonic()
        copy_ms = []
        while time.monotonic() - started < PREVIEW_S:
            began = time.perf_counter()
            frame = reader.read()
            copy_ms.append((time.perf_counter() - began) * 1000)
            time.sleep(1 / 60)
        assert frame is not None
        rate = (reader.sequence - first) / (time.monotonic() - started)
    yield figure(
        "preview_fps",
        rate,
        "frames/s",
        reference="frames/s of the source",
        reference_value=settings.frames_per_second,
        goal=">= 25",
    )
    yield figure(
        "preview_copy",
        float(np.median(copy_ms)),
        "ms p50",
        reference="the same picture through a multiprocessing pipe",
        reference_value=pipe_ms(frame.pixels),
        goal="<= 2",
    )


class Score:
    """Counts of one decoder."""

    def __init__(self) -> None:
        self.right = 0
        self.wrong = 0
        self.ms: list[float] = []

    def timed(self, look: Callable[[], str | None]) -> str | None:
        began = time.thread_time()
        payload = look()
        self.ms.append((time.thread_time() - began) * 1000)
        return payload

    def count(self, payload: str | None, truth: str | None) -> None:
        self.right += payload is not None and payload == truth
        self.wrong += payload is not None and payload != truth


def live_look(reader: CodeReader, grey: Grey) -> str | None:
    """One frame as the driver looks at it."""
    code = reader.read(grey).code
    return code.payload if code else None


def still_look(grey: Grey) -> str | None:
    """One picture with every look."""
    code = CodeReader().read_still(grey).code
    return code.payload if code else None


def plain_look(grey: Grey) -> str | None:
    """The frame as it is, without our looks."""
    code = zxingcpp.read_barcode(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.QRCode))
    return code.text if code else None


def opencv_look(detector: cv2.QRCodeDetector, grey: Grey) -> str | None:
    try:
        return detector.detectAndDecode(grey)[0] or None
    except cv2.error:  # OpenCV 5 throws on some frames
        return None


def least_width(look: Callable[[Grey], str | None]) -> float:
    """The first width from which `READ_SHARE` of frames in ordinary light and focus are read; 1280 where none is."""
    payload = certificate_text(SEED)
    for width in WIDTHS_PX:
        rng = np.random.default_rng(width)
        read = 0
        for seed in range(FRAMES_A_WIDTH):
            recipe = Recipe(
                seed=seed,
                payload=payload,
                code_px=width,
                rotation_deg=float(rng.uniform(-20, 20)),
                tilt=float(rng.uniform(0, 0.12)),
                defocus_px=float(rng.uniform(0.5, 1.2)),
                light=float(rng.uniform(0.4, 0.9)),
                contrast=0.85,
                noise=4,
            )
            read += look(as_grey(render(recipe))) == payload
        if read >= READ_SHARE * FRAMES_A_WIDTH:
            return float(width)
    return 1280.0


@contextmanager
def camera_process(source: str) -> Iterator[Preview]:
    """The driver in a process of its own, reading codes all the time."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_scan_until_told, args=(source, theirs))
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send("stop")
        process.join()


def _scan_until_told(source: str, told: Connection) -> None:
    with build(CameraSettings(source=source)) as camera:
        told.send(camera.start())
        while not told.poll():
            camera.scan(0.2)


def wait_for_first(reader: PreviewReader) -> None:
    while not reader.sequence:
        time.sleep(0.01)


def pipe_ms(pixels: bytes) -> float:
    """Median time from sending a picture to having it at the other end of a pipe between two processes."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_send_pictures, args=(pixels, theirs))
    process.start()
    took = []
    for _ in range(COPIES):
        began = time.perf_counter()
        ours.send_bytes(b"next")
        ours.recv_bytes()
        took.append((time.perf_counter() - began) * 1000)
    ours.send_bytes(b"end")
    process.join()
    return float(np.median(took))


def _send_pictures(pixels: bytes, told: Connection) -> None:
    while told.recv_bytes() == b"next":
        told.send_bytes(pixels)
