"""An ID number while it is typed: what may come next, what is wrong with it already, and how much of it is shown."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.id_number import LENGTH, is_valid_id_number
from kiosk.domain.masking import MASK, mask_number_for_screen

REGION = 6
BIRTHDAY_END = 14
FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Signs 7 to 14 are the day of birth, on cards of citizens, of residents from Hong Kong, Macao and Taiwan, and on those
of foreigners since 2023 (PROTOCOLS.md, ID cards)."""


class Problem(StrEnum):
    """What keeps a typed number from being used."""

    NONE = ""
    MISSING = "missing"  # signs are still to come
    BIRTHDAY = "birthday"  # signs 7 to 14 are no day
    WRONG = "wrong"  # the check sign does not fit


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """Immutable: each key gives a new one. Its repr withholds the content."""

    signs: str = ""

    def __repr__(self) -> str:
        return f"TypedNumber({len(self.signs)} signs)"

    def typed(self, sign: str) -> "TypedNumber":
        """With one more sign; what can't stand there changes nothing (X is a last sign only)."""
        allowed = "0123456789X" if len(self.signs) == LENGTH - 1 else "0123456789"
        if len(self.signs) >= LENGTH or len(sign) != 1 or sign not in allowed:
            return self
        return TypedNumber(self.signs + sign)

    def erased(self) -> "TypedNumber":
        """Without its last sign."""
        return TypedNumber(self.signs[:-1])

    @property
    def missing(self) -> int:
        """Signs still to come."""
        return LENGTH - len(self.signs)

    @property
    def problem(self) -> Problem:
        """As early as it can be known: a day of birth that is no day is said before the last sign is typed."""
        if len(self.signs) >= BIRTHDAY_END and not _is_day(self.signs[REGION:BIRTHDAY_END]):
            return Problem.BIRTHDAY
        if self.missing:
            return Problem.MISSING
        return Problem.NONE if is_valid_id_number(self.signs) else Problem.WRONG

    @property
    def shown(self) -> str:
        """In groups of 6, 8 and 4 as people read it aloud.

        The day of birth is masked but for the sign just typed; a wrong number is shown whole, so that the slip of the
        finger can be found; a right one is masked as everywhere on the screen.
        """
        problem = self.problem
        if problem is Problem.NONE:
            text = mask_number_for_screen(self.signs)
        elif problem is Problem.MISSING:
            last = len(self.signs) - 1
            text = "".join(
                MASK if REGION <= place < BIRTHDAY_END and place != last else sign
                for place, sign in enumerate(self.signs)
            )
        else:
            text = self.signs
        return " ".join(filter(None, (text[:REGION], text[REGION:BIRTHDAY_END], text[BIRTHDAY_END:])))


def _is_day(signs: str) -> bool:
    try:
        return FIRST_YEAR <= date(int(signs[:4]), int(signs[4:6]), int(signs[6:])).year <= LAST_YEAR
    except ValueError:
        return False
