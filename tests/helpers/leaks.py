"""The search for a person's name or number in files, in every form in which a program may have left it there."""

import base64
import hashlib
from pathlib import Path


def forms(text: str) -> dict[str, bytes]:
    """The ways in which a text could lie in a file."""
    plain = text.encode()
    return {
        "utf-8": plain,
        "utf-16": text.encode("utf-16-le"),
        "gb18030": text.encode("gb18030"),
        "hex": plain.hex().encode(),
        "json": ascii(text)[1:-1].encode(),
        "base64": base64.b64encode(plain)[:-4],
        "sha-256": hashlib.sha256(plain).digest(),
        "sha-256 hex": hashlib.sha256(plain).hexdigest().encode(),
    }


def hits(folder: Path, *texts: str) -> set[tuple[str, str]]:
    """(file, form) of every find of a text; names and numbers are long enough not to meet by chance."""
    found = set()
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for text in texts:
                found |= {(path.name, form) for form, needle in forms(text).items() if needle in content}
    return found
