"""Where the files of `assets/` are: beside the code in a checkout, inside the bundle once PyInstaller has packed it."""

import sys
from pathlib import Path


def assets_root() -> Path:
    """The folder `assets`; PyInstaller's loader sets `sys._MEIPASS` to the folder that it unpacked the bundle into."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle is not None else Path(__file__).resolve().parents[2]
    return root / "assets"


def asset(*parts: str) -> Path:
    """Path of one asset: `asset("i18n", "receipts.toml")`. Whether it exists is the reader's business."""
    return assets_root().joinpath(*parts)
