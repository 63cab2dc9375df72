"""取号 over the real use cases, and devices without a wire."""

from collections.abc import Iterator

import pytest

from tests.helpers.held_work import HeldWork
from tests.helpers.ticket_desk import TicketDesk


@pytest.fixture
def desk() -> Iterator[TicketDesk]:
    """In place of the desk of all screens."""
    with TicketDesk() as desk:
        yield desk


@pytest.fixture
def work() -> HeldWork:
    """Background work that the test lets through."""
    return HeldWork()
