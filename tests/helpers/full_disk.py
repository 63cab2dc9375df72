"""A call of the store where the disk has no room, to be put in place of any of its methods."""

from typing import Never

from offline_store.errors import Fault, StoreUnavailable


def full_disk(*_args: object) -> Never:
    """Always refuses."""
    raise StoreUnavailable(Fault.FULL, "the disk is full")
