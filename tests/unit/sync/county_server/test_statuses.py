"""How long it takes: ranges from how the queue moved, honest where nothing is known."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.clock import hall_day
from sync.county_server.county import County
from sync.county_server.documents import body_of
from sync.county_server.models import DocumentRow, Kiosk, Nonce, TicketRow
from sync.county_server.statuses import (
    ASSUMED_MINUTES,
    FRESH_FOR,
    Wait,
    are_statuses_behind,
    mark_stale_statuses,
    pace_of,
    people_ahead,
    refresh_statuses,
    wait_for,
)
from sync.county_server.upkeep import forget
from tests.helpers.county import ticket

START = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)


def calls(*gaps_in_minutes: float) -> list[datetime]:
    moments = [START]
    for gap in gaps_in_minutes:
        moments.append(moments[-1] + timedelta(minutes=gap))
    return moments


def test_a_queue_that_was_hardly_called_gets_the_plain_assumption() -> None:
    assert pace_of([]) == pace_of(calls(1, 1, 1, 1)) == ASSUMED_MINUTES


def test_the_middle_half_of_the_gaps_counts() -> None:
    assert pace_of(calls(2, 3, 4, 5, 6)) == (2.5, 5.5)


def test_a_pause_of_the_window_is_no_work() -> None:
    assert pace_of(calls(2, 3, 4, 5, 6, 120)) == (2.5, 5.5)


@given(st.lists(st.floats(0, 200), max_size=30), st.integers(0, 500))
def test_a_range_is_a_range(gaps: list[float], ahead: int) -> None:
    wait = wait_for(ahead, pace_of(calls(*gaps)))
    assert 0 <= wait.low <= wait.high
    assert (wait.high == 0) == (ahead == 0)


def test_nobody_ahead_is_no_wait() -> None:
    assert wait_for(0, ASSUMED_MINUTES) == Wait(0, 0, 0)
    assert wait_for(3, ASSUMED_MINUTES) == Wait(3, 9, 24)


@pytest.fixture
def rows(county: County) -> list[TicketRow]:
    """Three people of today in queue A; the second and third took their numbers at the same moment."""
    now = county.clock.now()
    made = []
    for number, seconds in ((1, 0), (2, 5), (3, 5)):
        body = ticket(number, station="K1")
        made.append(
            TicketRow(
                id=body.ticket_id,
                kiosk_id="K1",
                event_id=body.ticket_id,
                queue_code="A",
                day=hall_day(now),
                number=number,
                label=body.label,
                taken_at=now + timedelta(seconds=seconds),
                language="zh",
                identified=False,
            )
        )
    with county.database.writing() as session:
        session.add(Kiosk(number=1, id="K1", station_name='{"zh":"站"}', public_key=b"k", version="1", enrolled_at=now))
        session.flush()
        session.add_all(made)
    return made


def test_people_ahead_follow_the_order_of_taking(county: County, rows: list[TicketRow]) -> None:
    with county.database.reading() as session:
        assert sorted(people_ahead(session, row) for row in rows) == [0, 1, 2]


def test_a_status_is_published_when_it_changes_or_gets_old(county: County, rows: list[TicketRow]) -> None:
    now = county.clock.now()
    with county.database.writing() as session:
        assert are_statuses_behind(session, now)
        assert refresh_statuses(session, now) == 2
        assert (body_of(session, "queue_status", "A") or {})["waiting"] == 3
        assert not are_statuses_behind(session, now)
        mark_stale_statuses(session, now)
        assert refresh_statuses(session, now) == 0
        later = now + FRESH_FOR + timedelta(seconds=1)
        mark_stale_statuses(session, later)
        assert refresh_statuses(session, later) == 2


def test_words_on_past_tickets_and_stale_nonces_are_forgotten(county: County) -> None:
    now = county.clock.now()
    with county.database.writing() as session:
        session.add_all(
            [
                Nonce(kiosk_id="K1", nonce="old", seen_at=now - timedelta(minutes=12)),
                Nonce(kiosk_id="K1", nonce="new", seen_at=now - timedelta(minutes=9)),
                DocumentRow(kind="ticket_state", id="old", seq=1, body="{}", published_at=now - timedelta(days=3)),
                DocumentRow(kind="ticket_state", id="new", seq=2, body="{}", published_at=now - timedelta(days=1)),
            ]
        )
        session.flush()
        forget(session, now)
        assert list(session.scalars(select(Nonce.nonce))) == ["new"]
        assert list(session.scalars(select(DocumentRow.id).where(DocumentRow.kind == "ticket_state"))) == ["new"]
        assert body_of(session, "queue", "A") is not None
