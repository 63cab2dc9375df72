"""Where the simulated devices live when nobody says otherwise: a folder that only this user may enter."""

import os
import tempfile
from pathlib import Path


def default_folder() -> Path:
    """`$XDG_RUNTIME_DIR/hall-kiosk-devices`, or the same below the folder for temporary files."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / "hall-kiosk-devices"
    return Path(tempfile.gettempdir()) / f"hall-kiosk-devices-{os.getuid()}"
