"""Where the files that are not Python lie: QML, icons, fonts, translations, in a checkout and when packaged."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The folder that holds kiosk/, screens/ and assets/. PyInstaller keeps this layout under its own folder."""

ASSETS = ROOT / "assets"
BUILT_TRANSLATIONS = ROOT / "build" / "i18n"
"""Compiled by `.ci/translations`; the packaged program has them in assets/i18n."""
