"""What staff changed at the screen: kept in a small file of the state folder, in force at once.

The file lies over the station's own settings and under the environment. One that cannot be understood in whole is put
aside: a station must come up with whatever a torn disk or a stranger left there.
"""

import contextlib
import json
import logging
import stat
import threading
from collections.abc import Callable, Collection, Mapping
from datetime import time
from pathlib import Path

from kiosk.domain.station_choices import Value, Values, Wrong, read, shown_value, wrong_values
from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger(__name__)

FILE_BYTES = 16 * 1024
"""Many times what all choices together need."""


class StationChoices:
    """`values` are those in force; whoever acts by one of them asks anew each time, or listens.

    `own`: the station's settings without this file. `fixed`: keys that staff can't change here (environment, or the
    station's file says so).
    """

    def __init__(self, path: Path, own: Values, fixed: Collection[str] = ()) -> None:
        self._path = path
        self.fixed = frozenset(fixed)
        self._own = dict(own)
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._kept = _read_or_put_aside(path)
        self._values = self._over(self._kept)

    @property
    def values(self) -> Values:
        """All of them, in force now; never waits."""
        return self._values

    def listen(self, changed: Callable[[], None]) -> None:
        """`changed` is called after each save, on the thread that saved."""
        self._listeners.append(changed)

    def save(self, changes: Values, queues: Collection[str]) -> Mapping[str, Wrong]:
        """Keep them and act by them; where one is wrong, none is kept and the answer names it.

        `queues` as for `wrong_values`. Raises OSError where the disk does not take them: then nothing has changed.
        """
        from offline_store.files import replace_durably  # late: this module loads before the first frame

        with self._lock:
            before = self._values
            fresh = {key: value for key, value in changes.items() if key not in self.fixed and value != before[key]}
            wrong = {
                key: why for key, why in wrong_values({**before, **fresh}, queues).items() if key in _touched(fresh)
            }
            if wrong or not fresh:
                return wrong
            kept = {**self._kept, **fresh}
            replace_durably(self._path, _written(kept))
            self._kept, self._values = kept, self._over(kept)
        for key, value in fresh.items():
            old, new = shown_value(before[key]), shown_value(value)
            log_event(logger, logging.INFO, LogEvent.STAFF_SETTING, by="staff", key=key, old=old, new=new)
        for changed in self._listeners:
            changed()
        return {}

    def _over(self, kept: Values) -> dict[str, Value]:
        return self._own | {key: value for key, value in kept.items() if key not in self.fixed}


def _touched(fresh: Values) -> set[str]:
    """Fields whose word may come of these changes: both ends of the hours are one thing."""
    return set(fresh) | ({"hours.closes"} if "hours.opens" in fresh else set())


def _written(values: Values) -> bytes:
    plain = {key: f"{value:%H:%M}" if isinstance(value, time) else value for key, value in sorted(values.items())}
    return (json.dumps(plain, indent=1) + "\n").encode()


def _read_or_put_aside(path: Path) -> dict[str, Value]:
    """What the file says; nothing where there is none, or none that can be used."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ValueError("no file")  # opening a pipe would wait for ever
        with path.open("rb") as file:
            raw = json.loads(file.read(FILE_BYTES))
        if not isinstance(raw, dict):
            raise ValueError("not a table of settings")
        values = {key: read(key, value) for key, value in raw.items()}
        if wrong_values(values, ()):
            raise ValueError("values that do not go together")
        return values
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, RecursionError) as error:
        aside = path.with_name(path.name + ".broken")
        log_event(logger, logging.WARNING, LogEvent.STAFF_SETTINGS_BROKEN, why=_why(error), aside=aside.name)
        with contextlib.suppress(OSError):
            path.replace(aside)
        return {}


def _why(error: Exception) -> str:
    """Nothing of the file's content: whoever wrote it may have written anything."""
    return type(error).__name__ if isinstance(error, OSError) else "it is no file of the staff's settings"
