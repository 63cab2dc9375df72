"""A ticket on the wire, beside python-escpos printing the same slip as an image; and how long we take to make it.

The wire's seconds are its bytes at ten bits each: nothing else is slow there. Milliseconds are processor time of the
one thread that works, medians: it waits for nothing, and other programs of the machine do not count.
"""

import contextlib
import io
import statistics
import time
from collections.abc import Callable, Iterable

import uuid6
from escpos.printer import Dummy
from PIL import Image

from devices.printer.driver import EscposPrinter
from devices.printer.encoder import compose, encode
from devices.printer.port import PaperOutcome, PrintJob
from devices.printer.receipt import Receipt
from devices.printer.renderer import render
from devices.printer.settings import PrinterSettings, Profile
from kiosk.domain.language import Language
from kiosk.services.receipts import letterhead, ticket_receipt
from tests.bench.figure import Figure, figure
from tests.helpers.sample_visit import HALL_FACTS, NOW, QUEUE, SIX_AHEAD, ticket
from tests.helpers.scripted_printer import ScriptedWire, well

LINK = "https://hall.example/t/01932b5e-7c00-7000-8000-00000000a027"
IMAGE = "python-escpos 3.1, the same slip as an image"
RUNS = 100
BAUDRATES = (19200, 115200)
USB_BYTES_PER_S = 1_000_000


def figures() -> Iterable[Figure]:
    """All of them; a few seconds."""
    for language, goal in ((Language.ZH, "<= 400"), (Language.UG, "<= 16000"), (Language.KK, "<= 16000")):
        receipt = slip(language)
        ours, theirs = len(encode(receipt)), len(as_image(receipt))
        tag = language.value
        yield figure(f"ticket_bytes_{tag}", ours, "bytes", reference=IMAGE, reference_value=theirs, goal=goal)
        for baudrate in BAUDRATES:
            yield wire_figure(f"ticket_wire_{baudrate}_{tag}", ours, theirs, baudrate / 10)
        yield wire_figure(f"ticket_wire_usb_{tag}", ours, theirs, USB_BYTES_PER_S)
    yield encode_figure(Language.ZH, "<= 1")
    yield encode_figure(Language.UG, "")
    yield figure("ticket_handed_over", handing_over_ms(), "ms p50", goal="<= 50")


def slip(language: Language) -> Receipt:
    """The ticket as a citizen gets it."""
    return ticket_receipt(ticket(language), QUEUE, SIX_AHEAD, LINK, language, letterhead(HALL_FACTS, "K2", NOW))


def as_image(receipt: Receipt) -> bytes:
    """python-escpos' bytes for the picture that our printer makes of this receipt."""
    (picture,) = render(encode(receipt))
    printer = Dummy()
    with contextlib.redirect_stdout(io.StringIO()):  # it warns on stdout at each image
        printer.image(picture)
    printer.cut()
    return bytes(printer.output)


def wire_figure(name: str, ours: int, theirs: int, bytes_per_s: float) -> Figure:
    """Seconds that both need."""
    return figure(name, ours / bytes_per_s, "s", reference=IMAGE, reference_value=theirs / bytes_per_s)


def encode_figure(language: Language, goal: str) -> Figure:
    """Layout and bytes together; python-escpos gets its picture ready-made."""
    receipt = slip(language)
    (picture,) = render(encode(receipt))
    profile = Profile()
    return figure(
        "ticket_encode_ms" if language is Language.ZH else f"ticket_encode_ms_{language.value}",
        milliseconds(lambda: compose(receipt, profile)),
        "ms p50",
        reference="python-escpos 3.1, bytes of the finished image",
        reference_value=milliseconds(lambda: image_bytes(picture)),
        goal=goal,
    )


def image_bytes(picture: Image.Image) -> bytes:
    """python-escpos' work alone."""
    printer = Dummy()
    with contextlib.redirect_stdout(io.StringIO()):
        printer.image(picture)
    return bytes(printer.output)


def handing_over_ms() -> float:
    """From the order to print to the last byte handed over and proved, by a printer that takes no time."""
    wire = ScriptedWire(well)
    printer = EscposPrinter(PrinterSettings(port="socket://printer:9100"), lambda _: wire, wire.clock)
    printer.status()
    receipt = slip(Language.UG)

    def order() -> None:
        if printer.print(PrintJob(uuid6.uuid7(), receipt)).outcome is not PaperOutcome.PRINTED:
            raise RuntimeError("the printer of the bench did not print")

    return milliseconds(order)


def milliseconds(work: Callable[[], object]) -> float:
    """Median of `RUNS`, after one that warms the caches."""
    work()
    times = []
    for _ in range(RUNS):
        began = time.thread_time()
        work()
        times.append((time.thread_time() - began) * 1000)
    return statistics.median(times)
