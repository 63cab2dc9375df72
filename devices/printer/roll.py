"""How much paper is left, counted in millimetres: about so many tickets, said before the roll is empty.

The count is an estimate for staff, never a reason not to print. It survives a restart in a small file; a file that is
missing or damaged only means that nobody knows.
"""

import contextlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from devices.status import USABLE, DeviceState

_USUAL_TICKET_MM: Final = 130.0
"""Until tickets were measured."""
_WEIGHT: Final = 0.1
"""Of the newest ticket in the running mean."""


@dataclass
class _Count:
    """What is known of the roll in the printer."""

    is_known: bool = False
    """Whether its beginning was seen."""
    printed_mm: float = 0.0
    low_at_mm: float | None = None
    """Where the near-end sensor spoke first."""
    ticket_mm: float = _USUAL_TICKET_MM
    was_out: bool = False
    was_open_when_low: bool = False


class RollCounter:
    """Fed with states and lengths. Not thread-safe; the driver's lock is around it."""

    def __init__(self, roll_length_mm: int, near_end_left_mm: int, file: Path | None) -> None:
        self._roll_length_mm = roll_length_mm
        self._near_end_left_mm = near_end_left_mm
        self._file = file
        self._count = _load(file)

    def observe(self, state: DeviceState) -> None:
        """A state that the printer told: paper that ends or comes back says where in the roll we are."""
        count = self._count
        before = asdict(count)
        if state is DeviceState.PAPER_OUT:
            count.was_out = True
        elif state is DeviceState.COVER_OPEN:
            count.was_open_when_low = count.was_open_when_low or count.low_at_mm is not None
        elif state in USABLE:
            is_low = state is DeviceState.PAPER_LOW
            if count.was_out or (count.was_open_when_low and not is_low):
                self._count = count = _Count(is_known=True, ticket_mm=count.ticket_mm)
            count.was_open_when_low = False
            if is_low and count.low_at_mm is None:
                count.low_at_mm = count.printed_mm
        if asdict(count) != before:
            self._save()

    def printed(self, length_mm: float, *, is_ticket: bool) -> None:
        """So much paper came out."""
        self._count.printed_mm += length_mm
        if is_ticket:
            self._count.ticket_mm += _WEIGHT * (length_mm - self._count.ticket_mm)
        self._save()

    @property
    def tickets_left(self) -> int | None:
        """About so many; None where neither the roll's beginning nor its near end was seen."""
        count = self._count
        if count.low_at_mm is not None:
            left_mm = self._near_end_left_mm - (count.printed_mm - count.low_at_mm)
        elif count.is_known:
            left_mm = self._roll_length_mm - count.printed_mm
        else:
            return None
        return max(0, int(left_mm // count.ticket_mm))

    def _save(self) -> None:
        if self._file is None:
            return
        # A full disk must not stop a ticket: the count is then off after the next start, and says so by nothing worse.
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(self._count)), encoding="utf-8")
            fresh.replace(self._file)


def _load(file: Path | None) -> _Count:
    """The kept count, or an unknown roll where there is none or it makes no sense."""
    if file is None:
        return _Count()
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        count = _Count(
            is_known=bool(kept["is_known"]),
            printed_mm=float(kept["printed_mm"]),
            low_at_mm=None if kept["low_at_mm"] is None else float(kept["low_at_mm"]),
            ticket_mm=float(kept["ticket_mm"]),
            was_out=bool(kept["was_out"]),
            was_open_when_low=bool(kept["was_open_when_low"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return _Count()
    return count if 20.0 <= count.ticket_mm <= 1000.0 and count.printed_mm >= 0.0 else _Count()
