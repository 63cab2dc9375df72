"""Where the simulated devices live when nobody says otherwise."""

import os
from pathlib import Path


def default_folder() -> Path:
    """`simulated` in the kiosk's own state folder, so that commands reach the devices of a kiosk that runs.

    The state folder is `$KIOSK_STATE_DIR`, else `$XDG_STATE_HOME/hall-kiosk`, else `~/.local/state/hall-kiosk`.
    """
    own = os.environ.get("KIOSK_STATE_DIR")
    if own:
        return Path(own) / "simulated"
    home = os.environ.get("XDG_STATE_HOME")
    return (Path(home) if home else Path.home() / ".local" / "state") / "hall-kiosk" / "simulated"
