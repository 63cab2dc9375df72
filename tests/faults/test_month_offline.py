"""Thirty days without a network, from end to end: every day numbers, paper, guides, a restart; then it comes back.

The clocks of kiosk and county go on together. While it is away the agent is asked each day and says so; what waits is
everything, and nobody waits for it. In the end the county holds each event once and every number is the kiosk's own.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.clock import hall_day
from kiosk.domain.queueing import Ticket, TicketState
from sync.contract.messages import EventVerdict, VerdictKind
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from sync.county_server.models import EventRow, TicketPaperRow, TicketRow
from tests.helpers.county import STATION, make_county, served
from tests.helpers.county_pages import queue
from tests.helpers.kiosk_end import KioskEnd
from tests.helpers.ram import ram_folder

DAYS = 30
TICKETS_A_DAY = 25
EVENTS_A_DAY = 2 * TICKETS_A_DAY + 1
NOWHERE = "http://127.0.0.1:1"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A month of commits; what the disk keeps is another test's business."""
    with ram_folder() as folder:
        yield folder


@pytest.fixture
def county(folder: Path) -> Iterator[County]:
    county = make_county(folder / "county")
    put(county, -DAYS)
    with county.database.writing() as session:
        publish(session, [Draft("queue", code, queue(code)) for code in "AB"], county.clock.now())
    yield county
    county.database.close()


def put(machine: Any, days: int) -> None:
    """Move the clock of a county or of a kiosk."""
    machine.clock.shift = timedelta(days=days)


def a_day(kiosk: KioskEnd, tickets: dict[object, Ticket]) -> None:
    for n in range(TICKETS_A_DAY):
        ticket = kiosk.take_ticket("AB"[n % 2])
        tickets[ticket.id] = ticket
        kiosk.store.begin_print(ticket.id)
        kiosk.store.record_paper(ticket.id, TicketState.PRINTED if n % 5 else TicketState.UNKNOWN)
    kiosk.store.record_guide_taken("ANY-ITEM", "paper")
    kiosk.store.maintain()


def live(county: County, home: Path, days: int, on_return: Callable[[KioskEnd], None] = lambda _: None) -> None:
    """Enrol, be away for some days, come back, and compare both sides."""
    tickets: dict[object, Ticket] = {}
    with served(county) as url:
        with KioskEnd(home, url) as kiosk:
            put(kiosk, -DAYS)
            kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
            assert kiosk.agent.sync_now().detail == ""
            kiosk_id = kiosk.agent.status().enrolled
        for day in range(days):
            with KioskEnd(home, NOWHERE) as kiosk:
                put(kiosk, day - DAYS)
                a_day(kiosk, tickets)
                status = kiosk.agent.sync_now()
                assert (status.online, status.waiting) == (False, (day + 1) * EVENTS_A_DAY)
        put(county, 0)
        with KioskEnd(home, url) as kiosk:
            on_return(kiosk)
            while (status := kiosk.agent.sync_now()).waiting:
                assert status.detail == ""
            assert (status.rejected, status.online) == (0, True)
            assert kiosk.store.numbers_left(hall_day(kiosk.clock.now()))["A"] > 0  # of today again
    with county.database.reading() as session:
        there = {row.id: (row.day, row.label) for row in session.scalars(select(TicketRow))}
        events = list(session.execute(select(EventRow.kiosk_id, EventRow.verdict)))
        papers = set(session.scalars(select(TicketPaperRow.ticket_id)))
    assert there == {id: (ticket.day, ticket.label) for id, ticket in tickets.items()}
    assert len(set(there.values())) == len(there) == days * TICKETS_A_DAY
    assert len({day for day, _ in there.values()}) == days
    assert papers == there.keys()
    assert set(events) == {(kiosk_id, "accepted")}
    assert len(events) == days * EVENTS_A_DAY


@pytest.mark.expects_log("sync.offline reason=unreachable")
def test_a_month_offline_is_caught_up_once(county: County, folder: Path) -> None:
    live(county, folder / "kiosk", DAYS)


@pytest.mark.expects_log("sync.offline reason=unreachable")
def test_control_one_event_that_went_astray_is_noticed(county: County, folder: Path) -> None:
    def lose_one(kiosk: KioskEnd) -> None:
        (event,) = kiosk.store.pending_events(1)
        kiosk.store.settle([EventVerdict(id=event.id, verdict=VerdictKind.ACCEPTED)])

    with pytest.raises(AssertionError):
        live(county, folder / "kiosk", 1, lose_one)
