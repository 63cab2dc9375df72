"""Writes what qmllint needs to know of the QML types that are written in Python: one qmldir and one qmltypes a module.

pyside6-metaobjectdump reads one source file at a time, so it cannot know that a base class from another file is a
QObject, nor that Python's `list` is QML's QVariantList, and it drops `constant=True` (what has no notify signal is
constant here); all that is said here. Every class but the drawn items is marked uncreatable: view models are made
by the navigator.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "qmltypes"
BIN = Path(sys.executable).parent
TYPES = {"list": "QVariantList", "dict": "QVariantMap", "ViewModel": "QObject"}


def sources() -> dict[str, list[Path]]:
    """Python files with QML types, by module name."""
    found = defaultdict(list)
    for folder in ("kiosk/shell", "screens"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text("utf-8")
            if "@QmlElement" in text and (name := re.search(r'^QML_IMPORT_NAME = "([\w.]+)"', text, re.MULTILINE)):
                found[name.group(1)].append(path)
    return found


def dump(path: Path) -> list[dict[str, object]]:
    """The file's classes in moc's JSON, with what the dump cannot know."""
    result = subprocess.run(  # noqa: S603 - our own tool
        [BIN / "pyside6-metaobjectdump", str(path)], check=True, capture_output=True, text=True, cwd=ROOT
    )
    units = json.loads(result.stdout)
    for unit in units:
        unit["classes"] = [known for known in unit["classes"] if known.get("classInfos")]
        for known in unit["classes"]:
            known["object"] = True
            drawn = any(base["name"] == "QQuickPaintedItem" for base in known.get("superClasses", []))
            if not drawn:
                known["classInfos"] += [
                    {"name": "QML.Creatable", "value": "false"},
                    {"name": "QML.UncreatableReason", "value": "made in Python"},
                ]
            for member in known.get("properties", []):
                member["type"] = TYPES.get(member["type"], member["type"])
                if "notify" in member:
                    member["notify"] = member["notify"].split(".")[-1]
                else:
                    member["constant"] = True
    return units


def main() -> None:
    """Generate all modules anew."""
    modules = sources()
    dumps: dict[str, list[Path]] = {}
    for module, paths in modules.items():
        folder = TARGET.joinpath(*module.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        dumps[module] = []
        for path in paths:
            target = folder / f"{path.stem}.json"
            target.write_text(json.dumps(dump(path)))
            dumps[module].append(target)
    qt = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    for module, files in dumps.items():
        foreign = [str(qt / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick")]
        foreign += [str(path) for other, paths in dumps.items() if other != module for path in paths]
        folder = TARGET.joinpath(*module.split("."))
        subprocess.run(  # noqa: S603 - our own tool
            [
                BIN / "pyside6-qmltyperegistrar",
                "--generate-qmltypes", folder / "types.qmltypes",
                "--import-name", module,
                "--major-version", "1",
                "--foreign-types", ",".join(foreign),
                "-o", folder / "registration.cpp",
                *files,
            ],
            check=True,
        )  # fmt: skip
        lines = [f"module {module}", "typeinfo types.qmltypes", "depends QtQuick"]
        if module != "kiosk.shell":
            lines.append("depends kiosk.shell")  # where the base class of every view model is
        if module.startswith("screens.staff_"):
            lines.append("depends screens.staff")  # and of those behind the PIN
        # Modules that have QML files of their own beside the Python types keep them.
        own = ROOT.joinpath(*module.split("."), "qmldir")
        if own.is_file():
            lines += [line for line in own.read_text("utf-8").splitlines() if line and not line.startswith("module")]
        (folder / "qmldir").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
