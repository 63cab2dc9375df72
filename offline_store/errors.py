"""What can go wrong with the store: the world's faults, our own bugs, and answers that are not a number.

`StoreUnavailable` is the world (disk full, file locked, damaged): it is shown calmly and survived, and the next call
tries again. `StoreBug` is ours: it is logged with its traceback. The rest are plain answers of one use case.
"""

from enum import StrEnum

from kiosk.domain.queueing import Ticket


class Fault(StrEnum):
    """Why the store can't be used at this moment."""

    FULL = "full"  # no space left on the disk
    READ_ONLY = "read_only"  # the file or the file system can't be written
    LOCKED = "locked"  # another process held the file for longer than the patience of the engine
    CORRUPT = "corrupt"  # the file is damaged and no good backup could be put in its place yet
    NEWER_SCHEMA = "newer_schema"  # a newer program has written the file; this one must not touch it
    IO = "io"  # the disk failed to read or write


class StoreError(Exception):
    """Base of all errors of the store. Messages carry no content of rows."""


class StoreUnavailable(StoreError):
    """The world's fault: nothing was given or changed; the store recovers by itself when the cause is gone."""

    def __init__(self, kind: Fault, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind


class StoreBug(StoreError):
    """Misuse, or a constraint that our own code broke."""


class Conflict(StoreBug):
    """A constraint of the tables refused a row; `Store` turns the expected ones into plain answers."""


class AlreadyQueued(StoreError):
    """The person has an open ticket of this queue today."""

    def __init__(self, ticket: Ticket) -> None:
        super().__init__(f"an open ticket of queue {ticket.queue_code} exists")
        self.ticket = ticket


class NumbersExhausted(StoreError):
    """The queue gives no number today: its daily limit is reached, or it is not known here (any more)."""


class NonceSeen(StoreError):
    """This very code served before."""


class BrokenPage(StoreError):
    """A page of changes contradicts itself; nothing of it was applied."""


class BrokenLease(StoreError):
    """A leased block is impossible or overlaps another one; it was not taken."""
