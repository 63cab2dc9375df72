"""`kiosk gallery`: themes, sizes, mirrored and landscape are pictures of their own; every common part is in them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.shell.session import Scheme, TextSize
from screens.gallery.render import render_gallery

ROOT = Path(__file__).resolve().parents[3]
OF_THE_SHELL = {"Dock", "Header", "NavBar", "ToolBar"}
"""They stand around the gallery's page as around any other."""
NOT_A_PART = {
    "Stage", "ScreenFrame", "SheetFrame", "SheetLayer", "SheetSurface", "Waiting", "Theme",
    "Pressable", "AppButton", "Key", "LetterKey", "Shadow", "FocusRing", "HitText", "SpokenWords",
}  # fmt: skip
"""What holds pages, and what other parts are made of."""
GROUNDS = {Scheme.DAY: "#F3F3EE", Scheme.HC_DARK: "#000000", Scheme.HC_LIGHT: "#FFFFFF", Scheme.NIGHT: "#171A19"}


@pytest.mark.usefixtures("qapp")
def test_each_theme_and_size_is_a_picture_of_its_own(tmp_path: Path) -> None:
    pictures = render_gallery(tmp_path)
    upright = {f"{scheme}-{size}.png" for scheme in Scheme for size in TextSize}
    assert {path.name for path in pictures} == upright | {"day-M-ug.png", "hcDark-L-ug.png", "day-M-landscape.png"}
    heights = []
    for path in pictures:
        image = QImage(str(path))
        assert image.width() == (1920 if "landscape" in path.stem else 1080)
        scheme = Scheme(path.stem.split("-")[0])
        assert image.pixelColor(4, image.height() // 2) == QColor(GROUNDS[scheme])
        heights.append(image.height())
    assert heights[:4] == sorted(heights[:4])
    assert heights[0] < heights[3]


def test_no_part_is_left_out() -> None:
    shown = set(re.findall(r"\b([A-Z]\w+) \{", (ROOT / "screens/gallery/GalleryScreen.qml").read_text("utf-8")))
    parts = {path.stem for path in (ROOT / "screens/common").glob("*.qml")}
    visual = {name for name in parts if "QtObject {" not in (ROOT / f"screens/common/{name}.qml").read_text("utf-8")}
    assert visual - OF_THE_SHELL - NOT_A_PART - shown == set()
