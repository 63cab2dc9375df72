"""What is printed, as a document. The encoder decides how it gets onto the wire, line by line."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.language import Language


class Align(StrEnum):
    """START follows the line's own language: right for Arabic script."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class Weight(StrEnum):
    """Answers are bold."""

    REGULAR = "regular"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line in double size (48 dots)."""

    text: str
    language: Language = Language.ZH
    align: Align = Align.CENTRE


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, wrapped at the paper's width."""

    text: str
    language: Language = Language.ZH
    weight: Weight = Weight.REGULAR
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class KeyValue:
    """A label at the line's start and a bold answer at its end."""

    key: str
    value: str
    language: Language = Language.ZH


@dataclass(frozen=True, slots=True)
class Number:
    """The ticket's number, at eight times the letter height (192 dots) where it fits."""

    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """White on black, one line: 补打 第 2 次 16:31, 不用带."""

    text: str
    language: Language = Language.ZH


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code, error level M, quiet zone 4, at least 6 dots a module."""

    payload: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across; dotted where one may tear or a new subject starts."""

    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """Blank dots."""

    dots: int = 24


class PatternKind(StrEnum):
    """Pictures of the test page that show a worn head, a loose platen or a wrong width."""

    RULER = "ruler"  # millimetres across the printable width
    LINES = "lines"  # 1, 2, 3 and 4 dots thick
    HATCH = "hatch"  # black, and fine and coarse lines both ways


@dataclass(frozen=True, slots=True)
class Pattern:
    """A test picture, always as raster; only on the device test."""

    kind: PatternKind


@dataclass(frozen=True, slots=True)
class Cut:
    """Feed past the tear margin and cut."""


Block = Heading | Paragraph | KeyValue | Number | Notice | Qr | Rule | Feed | Pattern | Cut


@dataclass(frozen=True, slots=True)
class Receipt:
    """A document of blocks in reading order. `kind` names its template (ticket, guide, certificate_use, test)."""

    kind: str
    blocks: tuple[Block, ...]
