"""The one place that knows where fonts are: first those that were packaged with the kiosk, then the system's.

Only files are named here; nothing is loaded before somebody prints a picture.
"""

import struct
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from devices.errors import DeviceError, Fault

if TYPE_CHECKING:
    from PIL import ImageFont

PACKAGED: Final = Path(__file__).parents[2] / "assets" / "fonts"
SYSTEM: Final = (
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
)


@dataclass(frozen=True, slots=True)
class Face:
    """Name inside the font file, names that the file may have, and the Debian package that brings it."""

    name: str
    files: tuple[str, ...]
    package: str


class Family(Enum):
    """The faces that paper needs; values are where to look for them."""

    HANZI = Face("Noto Sans CJK SC", ("NotoSansCJK-{}.ttc", "NotoSansCJKsc-{}.otf"), "fonts-noto-cjk")
    HANZI_MONO = Face("Noto Sans Mono CJK SC", ("NotoSansCJK-{}.ttc", "NotoSansMonoCJKsc-{}.otf"), "fonts-noto-cjk")
    ARABIC = Face("Noto Sans Arabic", ("NotoSansArabic-{}.ttf",), "fonts-noto-core")
    LATIN = Face("Noto Sans", ("NotoSans-{}.ttf",), "fonts-noto-core")


@dataclass(frozen=True, slots=True)
class FontFile:
    """A file and the place of the face in it (collections hold several)."""

    path: Path
    index: int


@lru_cache(maxsize=16)
def find(family: Family, *, bold: bool = False) -> FontFile:
    """Where the face is. Raises `DeviceError` (LIBRARY) that names the package to install."""
    face = family.value
    for pattern in face.files:
        path = _locate(pattern.format("Bold" if bold else "Regular"))
        if path is not None:
            return FontFile(path, _face_index(path, face))
    raise DeviceError(Fault.LIBRARY, f"The font {face.name} is not installed: run `apt-get install {face.package}`.")


def load(family: Family, size: int, *, bold: bool = False) -> "ImageFont.FreeTypeFont":
    """The face at `size` dots, with the layout engine that joins Arabic letters. Raises `DeviceError` (LIBRARY)."""
    from PIL import ImageFont, features

    if not features.check_feature("raqm") or features.version_feature("fribidi") is None:
        raise DeviceError(
            Fault.LIBRARY, "FriBidi is missing, Uyghur and Kazakh lines need it: run `apt-get install libfribidi0`."
        )
    file = find(family, bold=bold)
    return ImageFont.truetype(str(file.path), size, index=file.index, layout_engine=ImageFont.Layout.RAQM)


def _locate(file_name: str) -> Path | None:
    for folder in (PACKAGED, *SYSTEM):
        if (folder / file_name).is_file():
            return folder / file_name
    return next((path for folder in SYSTEM if folder.is_dir() for path in sorted(folder.rglob(file_name))), None)


def _face_index(path: Path, wanted: Face) -> int:
    """Place of the family in a collection; the only face of a plain file."""
    if path.suffix.lower() != ".ttc":
        return 0
    from PIL import ImageFont

    index = 0
    while True:
        try:
            face = ImageFont.truetype(str(path), 10, index=index)
        except OSError as error:
            raise DeviceError(
                Fault.LIBRARY, f"{path} holds no {wanted.name}: run `apt-get install --reinstall {wanted.package}`."
            ) from error
        if face.getname()[0] == wanted.name:
            return index
        index += 1


class Coverage:
    """Which characters a face has: its cmap table (OpenType 1.9, formats 4 and 12), kept as ranges."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        ranges.sort()
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]

    def __contains__(self, char: str) -> bool:
        at = bisect_right(self._starts, ord(char)) - 1
        return at >= 0 and ord(char) <= self._ends[at]


@lru_cache(maxsize=16)
def coverage(family: Family, *, bold: bool = False) -> Coverage:
    """What the face can show. Raises `DeviceError` (LIBRARY) where it is not installed or broken."""
    file = find(family, bold=bold)
    try:
        with file.path.open("rb") as stream:
            return Coverage(_read_character_map(stream, file.index))
    except (OSError, struct.error) as error:
        raise DeviceError(
            Fault.LIBRARY, f"The font file {file.path} can't be read: run `apt-get install --reinstall` on its package."
        ) from error


def _unpack(stream: BinaryIO, offset: int, layout: str) -> tuple[int, ...]:
    stream.seek(offset)
    return struct.unpack(layout, stream.read(struct.calcsize(layout)))


def _read_character_map(stream: BinaryIO, index: int) -> list[tuple[int, int]]:
    stream.seek(0)
    start = _unpack(stream, 12 + 4 * index, ">I")[0] if stream.read(4) == b"ttcf" else 0
    (table_count,) = _unpack(stream, start + 4, ">H")
    for entry in range(table_count):
        tag, _, table, _ = struct.unpack(">4sIII", _read(stream, start + 12 + 16 * entry, 16))
        if tag == b"cmap":
            break
    else:
        raise struct.error("no cmap")
    subtables = [
        table + _unpack(stream, table + 4 + 8 * n, ">HHI")[2] for n in range(_unpack(stream, table + 2, ">H")[0])
    ]
    by_format = {_unpack(stream, subtable, ">H")[0]: subtable for subtable in subtables}
    if 12 in by_format:
        return _read_groups(stream, by_format[12])
    return _read_segments(stream, by_format[4]) if 4 in by_format else []


def _read(stream: BinaryIO, offset: int, size: int) -> bytes:
    stream.seek(offset)
    return stream.read(size)


def _read_groups(stream: BinaryIO, offset: int) -> list[tuple[int, int]]:
    """Format 12: groups of first code, last code, first glyph."""
    (count,) = _unpack(stream, offset + 12, ">I")
    return [(first, last) for first, last, _ in struct.iter_unpack(">III", _read(stream, offset + 16, 12 * count))]


def _read_segments(stream: BinaryIO, offset: int) -> list[tuple[int, int]]:
    """Format 4: parallel arrays of last code, first code, delta and offset into the glyph array."""
    (double_count,) = _unpack(stream, offset + 6, ">H")
    layout = f">{double_count // 2}H"
    lasts = _unpack(stream, offset + 14, layout)
    firsts = _unpack(stream, offset + 16 + double_count, layout)
    places = _unpack(stream, offset + 16 + 3 * double_count, layout)
    ranges: list[tuple[int, int]] = []
    for n, (first, last, place) in enumerate(zip(firsts, lasts, places, strict=True)):
        if first == 0xFFFF:
            continue
        if place == 0:
            ranges.append((first, last))
            continue
        array = offset + 16 + 3 * double_count + 2 * n + place
        glyphs = _unpack(stream, array, f">{last - first + 1}H")
        ranges.extend((first + k, first + k) for k, glyph in enumerate(glyphs) if glyph)
    return ranges
