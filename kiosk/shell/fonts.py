"""The letters of the hall: Noto, from the package's own files where it ships them, else from the system.

QML names three families of ours; each stands for one Noto family with the others as its fall-back, so that a
Chinese name in an Uyghur line (or the other way round) never falls to a font that was not chosen.
"""

import logging

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.shell.paths import ASSETS

logger = logging.getLogger(__name__)

FAMILIES = {
    "Kiosk Sans": ("Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans"),
    "Kiosk Arabic": ("Noto Sans Arabic", "Noto Sans CJK SC", "Noto Sans"),
    "Kiosk Serif": ("Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Sans Arabic"),
}
"""Our names (Theme.qml) and what they stand for."""


def load_fonts() -> tuple[str, ...]:
    """Register the package's fonts and our names; returns the Noto families that are nowhere to be found."""
    folder = ASSETS / "fonts"
    if folder.is_dir():
        for path in sorted(folder.glob("*.[ot]t[fc]")):
            QFontDatabase.addApplicationFont(str(path))
    for name, stands_for in FAMILIES.items():
        QFont.removeSubstitutions(name)
        QFont.insertSubstitutions(name, list(stands_for))
    present = set(QFontDatabase.families())
    return tuple(sorted({families[0] for families in FAMILIES.values()} - present))
