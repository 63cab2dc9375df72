"""Letters, dots and codes of the simulated printer: bytes to pictures, for renderer.py. Any bytes give a picture."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SLIP_DOTS: Final = 24_000
"""3 m: whatever comes then is cut off and starts a new slip."""
_BROKEN: Final = "\u25af"
"""Stands for bytes that are no letter in the printer's set."""


def letter_size(raw: bytes, at: int) -> int:
    """Bytes of the letter at `at` in GB18030; 0 where its end has not come."""
    if raw[at] < 0x81 or raw[at] == 0xFF:
        return 1
    if at + 1 >= len(raw):
        return 0
    if 0x30 <= raw[at + 1] <= 0x39:
        return 4 if at + 4 <= len(raw) else 0
    return 2


def decode(code: bytes, *, chinese: bool) -> str:
    """The letter of these bytes; a blank for a control sign, a box for what is no letter."""
    try:
        char = code.decode("gb18030" if chinese else "cp437")
    except UnicodeDecodeError:
        return _BROKEN
    return char if char.isprintable() else " "


def bits(data: bytes, width: int, height: int) -> "Image.Image":
    """Rows of dots, a bit each; `width` is a multiple of 8."""
    from PIL import Image

    return Image.frombytes("1", (width, height), data[: width // 8 * height])


def scaled(picture: "Image.Image", across: int, down: int, widest: int) -> "Image.Image":
    """Magnified, and cropped to the paper; a picture deeper than a slip loses its end."""
    from PIL import Image

    picture = picture.crop((0, 0, min(picture.width, -(-widest // across)), min(picture.height, LONGEST_SLIP_DOTS)))
    if (across, down) != (1, 1):
        picture = picture.resize((picture.width * across, picture.height * down), Image.Resampling.NEAREST)
    return picture.crop((0, 0, min(picture.width, widest), min(picture.height, LONGEST_SLIP_DOTS)))


def decorate(cell: "Image.Image", *, inverse: bool, underline: int) -> "Image.Image":
    """White on black, or with a line of so many dots at the foot."""
    from PIL import Image, ImageChops, ImageDraw

    if inverse:
        white = Image.new("1", cell.size, 255)
        return ImageChops.logical_xor(cell, white)
    lined = cell.copy()
    foot = cell.height - 1
    ImageDraw.Draw(lined).rectangle((0, foot - underline + 1, cell.width - 1, foot), fill=255)
    return lined


def qr_picture(data: bytes, level: int, size: int) -> "Image.Image | None":
    """The printer's own code, without a quiet zone; None for more data than a code holds."""
    import qrcode
    from PIL import Image
    from qrcode.exceptions import DataOverflowError

    levels = {48: qrcode.ERROR_CORRECT_L, 49: qrcode.ERROR_CORRECT_M, 50: qrcode.ERROR_CORRECT_Q}
    code = qrcode.QRCode(error_correction=levels.get(level, qrcode.ERROR_CORRECT_H), border=0, mask_pattern=2)
    code.add_data(data, optimize=0)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):
        return None
    matrix = code.get_matrix()
    picture = Image.new("1", (len(matrix), len(matrix)))
    picture.putdata([255 if dark else 0 for row in matrix for dark in row])
    return picture.resize((len(matrix) * size, len(matrix) * size), Image.Resampling.NEAREST)
