"""The settings of a station: typed, from one TOML file, with every value overridable by the environment.

`KIOSK_PRINTER__PORT=/dev/ttyUSB0` overrides `port` of `[printer]`; two underscores step into a section. An unknown
name or a wrong type is refused with the name in the sentence: a slip of the pen must not become a silent default.
"""

import os
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from devices.camera.settings import CameraSettings
from devices.card_reader.settings import CardReaderSettings
from devices.printer.settings import PrinterSettings
from devices.voice.settings import VoiceSettings
from kiosk.domain.session_times import SessionTimes
from kiosk.domain.station_choices import CHOICES, Names, Value, Values
from kiosk.domain.station_hours import StationHours

ENV_PREFIX = "KIOSK_"
STAFF_FILE = "staff-settings.json"
"""In the state folder: what staff changed at the screen (kiosk/services/station_choices.py)."""
SECRETS = frozenset({"pin_hash"})
USER_INFO = re.compile(r"//[^/@]*@")
"""`//name:password@` of an address."""
SIMULATED = "simulated"
"""As the address of a device: its simulator, at the wire. Refused in production."""

DEMO_PIN_HASH = (
    "$argon2id$v=19$m=19456,t=2,p=1$8ktAIzgEMwJobPFYK/MFvw$27c2/tM1+AZXwlXrVqkMnns7H21BKI8TVVHcfqT0/0U"  # 246810
)
"""PIN of demonstrations, printed in the README; refused in production."""


class Environment(StrEnum):
    """What the station is for."""

    DEMO = "demo"
    PRODUCTION = "production"


class Side(StrEnum):
    """Where a part sits on the cabinet, as seen by the citizen; the words on the screen follow."""

    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"


class SettingsError(Exception):
    """The settings can't be used; `str()` says which one and what it may be."""


def default_state_dir() -> Path:
    """`$XDG_STATE_HOME/hall-kiosk`, by the XDG base directory rules."""
    home = os.environ.get("XDG_STATE_HOME", "")
    return (Path(home) if home else Path.home() / ".local" / "state") / "hall-kiosk"


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The window. Width and height 0 = the whole screen."""

    width: int = 0
    height: int = 0
    pitch_mm: float | None = None
    """Size of a pixel; None where nobody measured it."""
    windowed: bool = False
    lowered: bool = False
    """屏幕放低 for everybody, where the screen hangs high; a citizen can still raise it."""


@dataclass(frozen=True, slots=True)
class CabinetSettings:
    """How the cabinet is built."""

    camera: Side = Side.BELOW
    paper: Side = Side.BELOW
    card: Side = Side.RIGHT


@dataclass(frozen=True, slots=True)
class CountySettings:
    """Where the county server is."""

    embedded: bool = True
    """Start a county server of our own on loopback, with sample data; refused in production."""
    url: str = ""
    """`https://county.example:8443`; empty with `embedded`."""
    public_url: str = ""
    """What phones open (QR codes); empty = `url`."""
    ca_file: Path | None = None
    """Pinned certificate authority (PEM)."""


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """The hidden admin screen."""

    pin_hash: str = DEMO_PIN_HASH
    """Argon2id; make one with `kiosk hash-pin`."""
    fixed: tuple[str, ...] = ()
    """Of what staff may change at the screen (kiosk/domain/station_choices.py): what they may not change here. Whatever
    the environment sets is fixed without being named."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them. Defaults make a demonstration: simulated devices and a county server of its own."""

    environment: Environment = Environment.DEMO
    state_dir: Path = field(default_factory=default_state_dir)
    time_shift_s: float | None = None
    """Added to the clock of a demonstration; None moves it into the hall's hours where it is closed now. None or 0 in
    production."""
    help_phone: str = "12345"
    """Shown until the county has told its own."""
    hidden_queues: tuple[str, ...] = ()
    """Codes of queues for which this station gives no numbers; `A,C` in the environment."""
    media: tuple[Path, ...] = (Path("/media"), Path("/run/media"))
    """Where the system mounts USB sticks; staff export diagnostics to the first one."""
    hours: StationHours = field(default_factory=StationHours)
    screen: ScreenSettings = ScreenSettings()
    cabinet: CabinetSettings = CabinetSettings()
    session: SessionTimes = field(default_factory=SessionTimes)
    staff: StaffSettings = StaffSettings()
    county: CountySettings = CountySettings()
    printer: PrinterSettings = field(default_factory=lambda: PrinterSettings(port=SIMULATED))
    card_reader: CardReaderSettings = field(default_factory=lambda: CardReaderSettings(port=SIMULATED))
    camera: CameraSettings = field(default_factory=lambda: CameraSettings(source=SIMULATED))
    voice: VoiceSettings = field(default_factory=VoiceSettings)

    @property
    def simulated_devices(self) -> frozenset[str]:
        """Names of the devices that are simulated."""
        addresses = {
            "printer": self.printer.port,
            "card_reader": self.card_reader.port,
            "camera": self.camera.source,
        }
        return frozenset(name for name, address in addresses.items() if address == SIMULATED)


def load_settings(file: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read `file` (TOML; None = no file), lay the environment over it, check it all. Raises SettingsError."""
    data: dict[str, Any] = {}
    if file is not None:
        try:
            data = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise SettingsError(f"{file}: {error}") from error
    overridden = {}
    for name, value in sorted(environ.items()):
        if name.startswith(ENV_PREFIX):
            path = name.removeprefix(ENV_PREFIX).lower().split("__")
            overridden[".".join(path)] = value
            _override(data, path, value)
    return _allowed_in_production(_with_fixed(_validated(_with_simulated_defaults(data)), overridden))


def _override(data: dict[str, Any], path: list[str], value: str) -> None:
    *sections, last = path
    for section in sections:
        inner = data.setdefault(section, {})
        if not isinstance(inner, dict):
            raise SettingsError(f"{ENV_PREFIX}{'__'.join(path).upper()}: {section} is a value, not a section")
        data = inner
    names = isinstance(CHOICES.get(".".join(path)), Names)
    data[last] = [name for name in value.split(",") if name] if names else value


def _with_fixed(settings: Settings, overridden: Collection[str]) -> Settings:
    """What the environment sets can't be changed at the screen."""
    unknown = set(settings.staff.fixed) - CHOICES.keys()
    if unknown:
        raise SettingsError(f"settings: staff.fixed: {min(unknown)} is none of {', '.join(CHOICES)}")
    fixed = {*settings.staff.fixed, *(key for key in overridden if key in CHOICES)}
    return replace(settings, staff=replace(settings.staff, fixed=tuple(sorted(fixed))))


def choices_of(settings: Settings) -> Values:
    """What these settings say of all that staff may change at the screen."""
    found: dict[str, Value] = {}
    for key in CHOICES:
        value: Any = settings
        for name in key.split("."):
            value = getattr(value, name)
        found[key] = round(value) if isinstance(value, float) else value
    return found


def with_choices(settings: Settings, values: Values) -> Settings:
    """The same settings with what staff have changed."""
    top = {key: value for key, value in values.items() if "." not in key}
    sections: dict[str, dict[str, Value]] = {}
    for key, value in values.items():
        section, dot, name = key.partition(".")
        if dot:
            sections.setdefault(section, {})[name] = value
    changed = {name: replace(getattr(settings, name), **section) for name, section in sections.items()}
    return replace(settings, **top, **changed)  # type: ignore[arg-type]  # mypy knows no field by a computed name


def _with_simulated_defaults(data: dict[str, Any]) -> dict[str, Any]:
    """A section that names no address means the simulator, as no section at all does."""
    for section, address in (("printer", "port"), ("card_reader", "port"), ("camera", "source")):
        if isinstance(data.get(section), dict):
            data[section].setdefault(address, SIMULATED)
    return data


def _validated(data: dict[str, Any]) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    # pydantic refuses `extra` keys of standard dataclasses only where each is told to.
    unknown = _unknown_names(data, Settings)
    if unknown:
        raise SettingsError(f"settings: {unknown} is not known")
    try:
        return TypeAdapter(Settings).validate_python(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"settings: {where}: {first['msg']}") from error


def _unknown_names(data: Mapping[str, Any], kind: Any, prefix: str = "") -> str | None:
    from dataclasses import fields, is_dataclass

    known = {f.name: f for f in fields(kind)}
    for name, value in data.items():
        if name not in known:
            return prefix + name
        inner = known[name].type
        if isinstance(value, Mapping) and is_dataclass(inner):
            found = _unknown_names(value, inner, f"{prefix}{name}.")
            if found:
                return found
    return None


def _allowed_in_production(settings: Settings) -> Settings:
    if settings.environment is not Environment.PRODUCTION:
        return settings
    if settings.simulated_devices:
        names = ", ".join(sorted(settings.simulated_devices))
        raise SettingsError(f"production: {names} must not be simulated; give each its address")
    if settings.county.embedded:
        raise SettingsError("production: county.embedded must be false and county.url the county's address")
    if settings.staff.pin_hash == DEMO_PIN_HASH:
        raise SettingsError("production: set staff.pin_hash (kiosk hash-pin); the demonstration PIN is public")
    if settings.time_shift_s:
        raise SettingsError("production: time_shift_s must be 0")
    return settings


def without_secrets(settings: Settings) -> dict[str, Any]:
    """All of them as plain values, but no hash of a PIN and no password within an address."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: plain(inner) for name, inner in value.items() if name not in SECRETS}
        if isinstance(value, list | tuple):
            return [plain(inner) for inner in value]
        return USER_INFO.sub("//", str(value)) if isinstance(value, str | Path) else value

    return cast("dict[str, Any]", plain(asdict(settings)))


def at_addresses(settings: Settings, printer: str, card_reader: str, camera: str) -> Settings:
    """The same settings with the simulated devices at these addresses; real ones stay where they are."""
    simulated = settings.simulated_devices
    return replace(
        settings,
        printer=replace(settings.printer, port=printer) if "printer" in simulated else settings.printer,
        card_reader=(
            replace(settings.card_reader, port=card_reader) if "card_reader" in simulated else settings.card_reader
        ),
        camera=replace(settings.camera, source=camera) if "camera" in simulated else settings.camera,
    )
