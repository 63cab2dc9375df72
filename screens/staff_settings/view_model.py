"""设置: a draft of what is in force, changed by steps and switches, kept by 保存 all at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.station_choices import CHOICES, HalfHour, Number, Value, Values, Wrong
from kiosk.services.staff_settings import Enrolled, SaveAnswer, SettingsNow
from kiosk.shell.background import Runner
from kiosk.shell.dates import clock_text
from kiosk.shell.properties import Property
from screens.staff.page_view_model import Machine, StaffPageViewModel

QML_IMPORT_NAME = "screens.staff_settings"
QML_IMPORT_MAJOR_VERSION = 1

CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of the county's one-time codes (sync/county_server/enrolment_codes.py): none looks like another."""
CODE_LENGTH = 8
HALF = 4
HIDDEN = "hidden_queues"


class SettingsDesk(Protocol):
    """What this page needs of the staff's settings."""

    def now(self) -> SettingsNow:
        """What is in force."""
        ...

    def save(self, changes: Values) -> SaveAnswer:
        """All of them or none."""
        ...

    def enrol(self, code: str) -> Enrolled:
        """Use a one-time code."""
        ...


class Saving(StrEnum):
    """How 保存 stands."""

    NOT = ""
    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


@QmlElement
class StaffSettingsViewModel(StaffPageViewModel):
    """Nothing is in force before 保存; whoever leaves has changed nothing."""

    changed = Signal()
    looks_again = False

    def __init__(self, machine: Machine, desk: SettingsDesk, background: Runner, parent: QObject | None = None) -> None:
        super().__init__(machine, background, parent)
        self._desk = desk
        self._now: SettingsNow | None = None
        self._draft: dict[str, Value] = {}
        self._wrong: Mapping[str, Wrong] = {}
        self._saving = Saving.NOT
        self._code = ""
        self._typing = False
        self._enrolling = False
        self._enrolled = ""
        self.asked.connect(self.changed)
        self.ask()

    def look_further(self) -> SettingsNow:
        """What is in force."""
        return self._desk.now()

    def take(self, answer: SettingsNow | None) -> None:
        """Begin a draft from it."""
        self._now = answer
        self._draft = dict(answer.values) if answer else {}
        self._wrong = {}

    # -- the draft

    @Property(dict, notify=changed)
    def rows(self) -> dict[str, dict[str, object]]:
        """By key: `value` (figure, `21:30` or a truth), `fixed`, `altered`, `wrong`, `least` and `most` (reached)."""
        now = self._now
        return {key: self._row(now, key) for key in self._draft if key != HIDDEN} if now else {}

    @Property(list, notify=changed)
    def queues(self) -> list[dict[str, object]]:
        """`code name shown fixed`; empty where the county has none, or the store can't be read."""
        now, hidden = self._now, self._hidden()
        if now is None:
            return []
        fixed = HIDDEN in now.fixed
        return [
            {"code": queue.code, "name": self.text(queue.name), "shown": queue.code not in hidden, "fixed": fixed}
            for queue in now.queues
        ]

    @Property(str, notify=changed)
    def queuesWrong(self) -> str:
        """`all_hidden`, or empty."""
        return self._wrong.get(HIDDEN, "")

    @Property(bool, notify=changed)
    def altered(self) -> bool:
        """Whether there is anything to be kept."""
        return bool(self._changes())

    @Property(str, notify=changed)
    def saving(self) -> str:
        """Empty, `running`, `done`, `refused` or `failed`."""
        return self._saving.value

    @Slot(str, int)
    def step(self, key: str, steps: int) -> None:
        """One of the two buttons of a value."""
        choice = CHOICES[key]
        if isinstance(choice, Number | HalfHour) and self._may(key):
            self._alter(key, choice.stepped(self._draft[key], steps))

    @Slot(str)
    def toggle(self, key: str) -> None:
        """A switch."""
        if self._may(key):
            self._alter(key, not self._draft[key])

    @Slot(str)
    def toggleQueue(self, code: str) -> None:
        """Give numbers for this queue here, or do not."""
        if self._may(HIDDEN):
            hidden = self._hidden()
            self._alter(HIDDEN, tuple(sorted(hidden - {code} if code in hidden else hidden | {code})))

    @Slot()
    def save(self) -> None:
        """保存."""
        changes = self._changes()
        if changes and self._saving is not Saving.RUNNING:
            self._saving = Saving.RUNNING
            self.changed.emit()
            self._background.run(lambda: self._desk.save(changes), self._saved, self._not_saved)

    # -- the one-time code

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether the keys for the code are there."""
        return self._typing

    @Property(str, constant=True)
    def signs(self) -> str:
        """Every sign that a code may have."""
        return CODE_SIGNS

    @Property(str, notify=changed)
    def code(self) -> str:
        """As typed so far, in two halves as the county writes it: `ABCD-EF`."""
        return "-".join(half for half in (self._code[:HALF], self._code[HALF:]) if half)

    @Property(bool, notify=changed)
    def codeComplete(self) -> bool:
        """Whether it may be sent."""
        return len(self._code) == CODE_LENGTH and not self._enrolling

    @Property(str, notify=changed)
    def enrolment(self) -> str:
        """Empty, `running`, `done`, `wrong_code`, `no_county` or `failed`."""
        return "running" if self._enrolling else self._enrolled

    @Property(str, notify=changed)
    def station(self) -> str:
        """`K2`, or empty before enrolment."""
        store = self._look.store if self._look else None
        return store.kiosk_id or "" if store else ""

    @Slot(bool)
    def openCode(self, typing: bool) -> None:
        """Show the keys, or put them away."""
        self._typing, self._code, self._enrolled = typing, "", ""
        self.changed.emit()

    @Slot(str)
    def type(self, sign: str) -> None:
        """A key."""
        if len(self._code) < CODE_LENGTH and sign in CODE_SIGNS and not self._enrolling:
            self._code, self._enrolled = self._code + sign, ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Backspace."""
        if not self._enrolling:
            self._code = self._code[:-1]
            self.changed.emit()

    @Slot()
    def enrol(self) -> None:
        """登记."""
        if self.codeComplete:
            code, self._enrolling = self._code, True
            self.changed.emit()
            self._background.run(lambda: self._desk.enrol(code), self._was_enrolled, self._not_enrolled)

    # -- inside

    def _row(self, now: SettingsNow, key: str) -> dict[str, object]:
        value, choice = self._draft[key], CHOICES[key]
        return {
            "value": clock_text(value) if isinstance(value, time) else value,
            "fixed": key in now.fixed,
            "altered": value != now.values[key],
            "wrong": self._wrong.get(key, ""),
            "least": isinstance(choice, Number) and isinstance(value, int) and value <= choice.least,
            "most": isinstance(choice, Number) and isinstance(value, int) and value >= choice.most,
        }

    def _may(self, key: str) -> bool:
        return self._now is not None and key not in self._now.fixed and self._saving is not Saving.RUNNING

    def _alter(self, key: str, value: Value) -> None:
        self._draft[key] = value
        self._wrong = {}
        self._saving = Saving.NOT
        self.changed.emit()

    def _hidden(self) -> set[str]:
        hidden = self._draft.get(HIDDEN)
        return set(hidden) if isinstance(hidden, tuple) else set()

    def _changes(self) -> dict[str, Value]:
        before = self._now.values if self._now else {}
        return {key: value for key, value in self._draft.items() if value != before.get(key)}

    def _saved(self, answer: SaveAnswer) -> None:
        self._saving = Saving(answer.saved.value)
        if self._saving is Saving.DONE and self._now is not None:
            self._now = replace(self._now, values=dict(self._draft))
        self._wrong = answer.wrong
        self.changed.emit()

    def _not_saved(self, error: Exception) -> None:
        self._saving = Saving.FAILED
        self.changed.emit()
        raise error

    def _was_enrolled(self, outcome: Enrolled) -> None:
        self._enrolling, self._enrolled, self._code = False, outcome.value, ""
        if outcome is Enrolled.DONE:
            self._typing = False
            self.ask()
        self.changed.emit()

    def _not_enrolled(self, error: Exception) -> None:
        self._enrolling, self._enrolled = False, Enrolled.FAILED.value
        self.changed.emit()
        raise error
