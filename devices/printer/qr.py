"""QR codes on paper: how large, and their dots where the printer can't draw them itself.

Error level M, quiet zone 4 modules, at least 6 dots (0.75 mm) a module (shared UX, receipts): phones read that at arm's
length from a thermal slip.
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

QUIET_MODULES: Final = 4
LEAST_MODULE_DOTS: Final = 6
MOST_MODULE_DOTS: Final = 8
WANTED_DOTS: Final = 264
"""33 mm: a code of this size is easy to aim at; a short payload gets bigger modules, not a bigger code."""

_CAPACITY_M: Final = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666)
"""Bytes that versions 1 to 20 hold at level M (ISO/IEC 18004:2015, table 7)."""


def is_printable(payload: str) -> bool:
    """Whether a printer's own command may carry it: letters, digits and signs of ASCII, no control byte."""
    return payload.isascii() and payload.isprintable()


def modules(payload: str) -> int:
    """Modules across, without the quiet zone; 0 for more than 666 bytes."""
    size = len(payload.encode())
    return next((17 + 4 * n for n, capacity in enumerate(_CAPACITY_M, 1) if size <= capacity), 0)


def module_dots(payload: str, area_dots: int) -> int | None:
    """Dots a module, an even number; None where the code would not fit across `area_dots` at 6."""
    across = modules(payload)
    if not across or (across + 2 * QUIET_MODULES) * LEAST_MODULE_DOTS > area_dots:
        return None
    return MOST_MODULE_DOTS if across * MOST_MODULE_DOTS <= WANTED_DOTS else LEAST_MODULE_DOTS


def draw(payload: str, module: int) -> "Image.Image":
    """The code without its quiet zone, `module` dots a module; mode 1, white is ink, padded to whole bytes across."""
    import qrcode
    from PIL import Image

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=1, border=0)
    code.add_data(payload.encode(), optimize=0)
    code.make(fit=True)
    matrix = code.get_matrix()
    picture = Image.new("1", (len(matrix), len(matrix)))
    picture.putdata([255 if dark else 0 for row in matrix for dark in row])
    picture = picture.resize((len(matrix) * module, len(matrix) * module), Image.Resampling.NEAREST)
    padded = Image.new("1", (-(-picture.width // 8) * 8, picture.height))
    padded.paste(picture, ((padded.width - picture.width) // 2, 0))
    return padded
