"""The catalogue as files for people to edit: one JSON file a window group, read and joined in one place.

Each file is an object with any of the keys of `SECTIONS`; the lists of all files are joined in the order of the file
names. What an entry must hold is said by the bodies of sync.contract.messages; here nothing is checked but the shape
of the files, so that a slip of the editor is told with the name of its file.
"""

import json
from pathlib import Path
from typing import Any

SECTIONS = ("departments", "themes", "queues", "service_items")
"""Lists of entries; beside them one file may hold `hall`, an object."""


class CatalogueFileError(Exception):
    """A file of the catalogue is not what it should be. `str()` names the file and the slip."""


def read_catalogue(path: Path) -> dict[str, Any]:
    """Read one JSON file, or join all `*.json` of a folder.

    Returns `{"departments": [...], "themes": [...], "queues": [...], "service_items": [...], "hall": {...} | None}`.
    Raises CatalogueFileError.
    """
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    if not files:
        raise CatalogueFileError(f"no JSON file in {path}")
    catalogue: dict[str, Any] = {section: [] for section in SECTIONS} | {"hall": None}
    for file in files:
        for section, content in _read_object(file).items():
            if section == "hall" and isinstance(content, dict) and catalogue["hall"] is None:
                catalogue["hall"] = content
            elif section in SECTIONS and isinstance(content, list):
                catalogue[section].extend(content)
            else:
                raise CatalogueFileError(f"{file}: {section!r} is not known, not of its type, or there twice")
    return catalogue


def _read_object(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CatalogueFileError(f"{file}: {error}") from error
    if not isinstance(content, dict):
        raise CatalogueFileError(f"{file}: not a JSON object")
    return content
