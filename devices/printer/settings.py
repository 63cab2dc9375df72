"""Settings of the receipt printer, with their units, and what a printer model can do."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class TextEncoding(StrEnum):
    """Which characters the printer's own font has; every other character goes as a picture.

    A printer that knows GB 18030 also takes GBK: the default fits both. Rare hanzi of GB 18030's four-byte part are
    only sent as text where the model is known to have them (`GB18030`).
    """

    GB18030 = "gb18030"
    GBK = "gbk"
    GB2312 = "gb2312"
    ASCII = "ascii"
    """No hanzi inside at all: every Chinese line is a picture."""


class FlowControl(StrEnum):
    """How a serial printer says that its buffer is full."""

    NONE = "none"
    RTS_CTS = "rts_cts"
    DSR_DTR = "dsr_dtr"
    XON_XOFF = "xon_xoff"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a printer model can do, as far as the encoder must know it."""

    columns_dots: int = 576
    """Dots across: 576 on 80 mm paper, 384 on 58 mm."""
    encoding: TextEncoding = TextEncoding.GBK
    native_qr: bool = True
    """It draws QR codes itself (`GS ( k`); otherwise they go as raster, about 1.5 kB more."""
    smoothing: bool = True
    """It rounds magnified letters (`GS b`); printers without it ignore the command."""
    cutter: bool = True
    """False: paper is torn off by hand."""


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """Defaults fit a station with an 80 mm kiosk printer on a serial line."""

    port: str = "/dev/ttyUSB0"
    """A device, `socket://host:9100`, `usb:04b8:0e15`, `file:/dev/usb/lp0` or `file:/path` (write only)."""
    baudrate: int = 115200
    flow_control: FlowControl = FlowControl.NONE
    columns_dots: int = 576
    encoding: TextEncoding = TextEncoding.GBK
    native_qr: bool = True
    smoothing: bool = True
    cutter: bool = True
    one_way: bool = False
    """The printer's answers do not reach us (a cable without the return wire): every job ends `unknown`."""
    questions: tuple[int, ...] = (1, 2, 3, 4)
    """The n of `DLE EOT n` that this model answers; 1 to 4 on all known ones."""
    answers_after_job: bool = True
    """It answers `GS r` once all before it was printed. False: the time that the paper takes stands for it."""
    open_timeout_s: float = 3.0
    answer_timeout_s: float = 0.5
    """For one answer; printers answer `DLE EOT` within 20 ms, also while they print."""
    write_timeout_s: float = 2.0
    """For 256 bytes: longer means that flow control holds the line, or that it is dead."""
    proof_timeout_s: float = 6.0
    """From the last byte to the proof of the paper; wire time at `baudrate` is added."""
    speed_mm_s: float = 100.0
    """How fast paper comes out; cheap mechanisms make 80, good ones 250."""
    roll_length_mm: int = 80_000
    """Of a new roll: 80 mm across and 80 mm thick."""
    near_end_left_mm: int = 6_000
    """What the roll still holds when the near-end sensor speaks; measure it once, the sensor can be moved."""
    roll_file: Path | None = None
    """Where the millimetres printed from this roll are kept over a restart; None forgets them."""

    @property
    def profile(self) -> Profile:
        """The part that the encoder needs."""
        return Profile(self.columns_dots, self.encoding, self.native_qr, self.smoothing, self.cutter)
