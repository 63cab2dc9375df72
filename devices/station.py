"""The device sections of a station's settings, for commands that run without the kiosk.

The same TOML file and the same `KIOSK_CARD_READER__PORT=...` variables that the kiosk reads; options of the command
come over both. A device whose address is `simulated` is found in the running simulation.
"""

import argparse
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from devices.errors import DeviceError, Fault

SIMULATED = "simulated"

S = TypeVar("S")


def add_settings_option(parser: argparse.ArgumentParser) -> None:
    """Add `--settings FILE`."""
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help="the station's settings (TOML); without it each device's defaults",
    )


def device_settings(
    kind: type[S],
    section: str,
    file: Path | None,
    options: Mapping[str, object],
    environ: Mapping[str, str] | None = None,
) -> S:
    """Settings of one device: defaults, then `[section]` of `file`, then the environment, then options that are given.

    Raises `DeviceError` SETTINGS with the name of what is wrong.
    """
    from pydantic import TypeAdapter, ValidationError

    values = _from_file(file, section) | _from_environment(section, os.environ if environ is None else environ)
    values |= {name: value for name, value in options.items() if value is not None}
    unknown = values.keys() - set(getattr(kind, "__dataclass_fields__", ()))
    if unknown:
        raise DeviceError(Fault.SETTINGS, f"{section}.{min(unknown)} is no setting: correct its name.")
    _find_simulated(section, values)
    try:
        return TypeAdapter(kind).validate_python(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        raise DeviceError(Fault.SETTINGS, f"{section}.{name} can't be used: {first['msg']}.") from error


def _from_file(file: Path | None, section: str) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8")).get(section, {})
    except (OSError, ValueError) as error:
        raise DeviceError(Fault.SETTINGS, f"The settings in {file} can't be read: {error}.") from error
    if not isinstance(found, dict):
        raise DeviceError(Fault.SETTINGS, f"{section} in {file} is a value: write a section [{section}].")
    return dict(found)


def _from_environment(section: str, environ: Mapping[str, str]) -> dict[str, Any]:
    prefix = f"KIOSK_{section.upper()}__"
    return {name.removeprefix(prefix).lower(): value for name, value in environ.items() if name.startswith(prefix)}


def _find_simulated(section: str, values: dict[str, Any]) -> None:
    name = "source" if section == "camera" else "port"
    if values.get(name) == SIMULATED:
        from devices.simulation.control import ask
        from devices.simulation.place import default_folder

        values[name] = ask(default_folder(), "addresses")[section]
