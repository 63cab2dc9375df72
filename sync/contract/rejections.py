"""Why the county will never take an event: a stable code in front of the sentence, both in `EventVerdict.reason`.

Messages are strict on both ends, so a field of its own would be refused by every kiosk that does not know it yet. A
reason was always a free text: older kiosks show this one as they showed the others, and what an older county writes is
known by its sentence.
"""

from enum import Enum


class Rejection(Enum):
    """Code and sentence. Codes never change their meaning; sentences are for logs and exports, in no page's words."""

    FOREIGN_TICKET = ("foreign-ticket", "the ticket is another kiosk's")
    FOREIGN_CALL = ("foreign-call", "the call is another kiosk's")
    FOREIGN_NUMBER = ("foreign-number", "the number is leased to another kiosk")
    NUMBER_TAKEN = ("number-taken", "another ticket holds the number")
    WRONG_LABEL = ("wrong-label", "the label does not fit queue, number and kiosk")
    NOT_SENDABLE = ("not-sendable", "this version of the program can't send it")  # the kiosk's own verdict

    def __init__(self, code: str, sentence: str) -> None:
        self.code = code
        self.sentence = sentence

    @property
    def reason(self) -> str:
        """As it stands in a verdict."""
        return f"{self.code}: {self.sentence}"


def rejection_of(reason: str) -> Rejection | None:
    """Which one a verdict's reason names; None where this version knows no such code."""
    word = reason.partition(": ")[0]
    return next((known for known in Rejection if word in (known.code, known.sentence)), None)
