"""The folder of pictures that the camera's `images:` source plays: shown, swapped, and taken away."""

import shutil
from collections.abc import Iterable
from pathlib import Path

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp"})
"""What the camera's source plays; it needs OpenCV to say so itself, which this process does without."""


class PictureFolder:
    """An empty folder is a camera that sees nothing; none at all is one that was unplugged.

    The same folder and the same way of unplugging as `devices.camera.simulated.SimulatedCamera`, which draws codes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._away = folder.with_name(folder.name + ".unplugged")
        self.plug()
        self.show([])

    @property
    def folder(self) -> Path:
        """Where the pictures are while it is plugged in."""
        return self._folder

    @property
    def source(self) -> str:
        """What `CameraSettings.source` takes."""
        return f"images:{self._folder}"

    def show(self, paths: Iterable[str]) -> None:
        """Play copies of these files, in this order; none: see nothing. Raises ValueError for what is no picture."""
        files = [Path(path) for path in paths]
        for file in files:
            if file.suffix.lower() not in PICTURES or not file.is_file():
                raise ValueError(f"{file} is no picture ({', '.join(sorted(PICTURES))})")
        folder = self._folder if self._folder.exists() else self._away
        old = {file for file in folder.iterdir() if file.suffix.lower() in PICTURES}
        for number, file in enumerate(files):
            # Copied under a name that is not played, then renamed: no frame is ever half a file.
            half = folder / f".{number:04d}"
            shutil.copyfile(file, half)
            shown = folder / f"{number:04d}{file.suffix.lower()}"
            half.replace(shown)
            old.discard(shown)
        for file in old:
            file.unlink()

    def unplug(self) -> None:
        """Take the camera away."""
        if self._folder.exists():
            self._folder.rename(self._away)

    def plug(self) -> None:
        """Bring it back; harmless when it is there."""
        if self._away.exists():
            self._away.rename(self._folder)
        self._folder.mkdir(parents=True, exist_ok=True)

    def close(self) -> None:
        """Leave nothing behind."""
        for folder in (self._folder, self._away):
            shutil.rmtree(folder, ignore_errors=True)
