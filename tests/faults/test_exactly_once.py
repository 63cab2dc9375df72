"""Exactly once, whatever the network does: real agents and a real county through a network that misbehaves at random.

Hypothesis plays citizens, staff, the network, clocks and restarts of two kiosks; at the end the network is good, and
both sides must agree: every event once, every number once, every word of the county heard.
"""

import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import select

from kiosk.domain.queueing import Ticket, TicketState
from offline_store.errors import NumbersExhausted
from sync.agent.client import CountyClient, Signer
from sync.agent.port import SyncError
from sync.contract.messages import EventVerdict, PushReply, PushRequest, VerdictKind
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.documents import Draft, publish
from sync.county_server.models import EventRow, LeaseRow, TicketPaperRow, TicketRow
from tests.helpers.county import STATION, make_county, served
from tests.helpers.county_pages import queue
from tests.helpers.kiosk_end import KioskEnd
from tests.helpers.moody_proxy import Fate, MoodyProxy

QUEUES = ("A", "B")
ROUNDS_TO_AGREE = 12
"""Exchanges over a good network after which nothing may wait: batches grow again from one event."""

kiosk_numbers = st.sampled_from([0, 1])
fates = st.lists(st.sampled_from([fate for fate in Fate if fate is not Fate.PASS] + [Fate.PASS] * 3), max_size=8)
shifts = st.sampled_from([timedelta(0), timedelta(minutes=7), timedelta(hours=-30), timedelta(days=400)])


class TwoKiosks(RuleBasedStateMachine):
    """The county outlives the examples; the kiosks are new in each."""

    county: County
    county_url: str
    schedules = 0
    """Of the network, that were played in all examples."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(tempfile.mkdtemp())
        self.stack.callback(shutil.rmtree, self.folder)
        self.proxies = [self.stack.enter_context(MoodyProxy(self.county_url)) for _ in range(2)]
        self.kiosks: list[KioskEnd] = []
        self.tickets: list[dict[UUID, Ticket]] = [{}, {}]
        self.papers: dict[UUID, int] = {}
        self.guides = [0, 0]

    @initialize(plans=st.lists(fates, min_size=3, max_size=6))
    def enrol(self, plans: list[list[Fate]]) -> None:
        """And a first bout of bad network, so that no example goes without."""
        for number, proxy in enumerate(self.proxies):
            self.kiosks.append(KioskEnd(self.folder / str(number), proxy.url, read_timeout_s=20.0))
            self.kiosks[number].agent.enrol(commands.enrol_code(self.county, STATION, hours=1))
            self.kiosks[number].agent.sync_now()
        for turn, plan in enumerate(plans):
            self.exchange(turn % 2, plan, 2)

    # --- citizens ---

    @rule(number=kiosk_numbers, queue_code=st.sampled_from(QUEUES), count=st.integers(1, 12))
    def take_tickets(self, number: int, queue_code: str, count: int) -> None:
        for _ in range(count):
            with suppress(NumbersExhausted):  # the day's limit of the queue: the citizen was told so
                ticket = self.kiosks[number].take_ticket(queue_code)
                self.tickets[number][ticket.id] = ticket

    @rule(number=kiosk_numbers, state=st.sampled_from([TicketState.PRINTED, TicketState.UNKNOWN]))
    def print_the_last(self, number: int, state: TicketState) -> None:
        if self.tickets[number]:
            last = list(self.tickets[number])[-1]
            kiosk = self.kiosks[number]
            known = kiosk.store.ticket(last)
            assert known is not None
            if known.state in {TicketState.CALLED, TicketState.SERVED}:
                return
            self.papers[last] = kiosk.store.begin_print(last).prints
            kiosk.store.record_paper(last, state)

    @rule(number=kiosk_numbers)
    def take_a_guide(self, number: int) -> None:
        self.kiosks[number].store.record_guide_taken("ANY-ITEM", "paper")
        self.guides[number] += 1

    # --- the world ---

    @rule(number=kiosk_numbers, plan=fates, count=st.integers(0, 3))
    def exchange(self, number: int, plan: list[Fate], count: int) -> None:
        self.take_tickets(number, "A", count)
        self.proxies[number].plan(plan)
        self.kiosks[number].agent.sync_now()
        self.proxies[number].plan([])
        type(self).schedules += 1

    @rule(number=kiosk_numbers, plan=fates)
    def exchange_again(self, number: int, plan: list[Fate]) -> None:
        self.exchange(number, plan, 0)

    @rule(number=kiosk_numbers)
    def late_ones_arrive(self, number: int) -> None:
        self.proxies[number].let_late_ones_arrive()

    @rule(number=kiosk_numbers, shift=shifts)
    def the_clock_jumps(self, number: int, shift: timedelta) -> None:
        self.kiosks[number].clock.shift = shift

    @rule(number=kiosk_numbers)
    def restart(self, number: int) -> None:
        old = self.kiosks[number]
        old.agent.close()
        self.kiosks[number] = KioskEnd(self.folder / str(number), self.proxies[number].url, read_timeout_s=20.0)
        self.kiosks[number].clock.shift = old.clock.shift

    @rule(queue_code=st.sampled_from(QUEUES))
    def staff_call(self, queue_code: str) -> None:
        commands.call(self.county, queue_code, "3")

    # --- the end ---

    def teardown(self) -> None:
        try:
            if self.kiosks:
                self.agree()
        finally:
            for kiosk in self.kiosks:
                kiosk.agent.close()
            self.stack.close()

    def agree(self) -> None:
        for number, kiosk in enumerate(self.kiosks):
            self.proxies[number].let_late_ones_arrive()
            for _ in range(ROUNDS_TO_AGREE):
                status = kiosk.agent.sync_now()
                if status.waiting == 0:
                    break
            status = kiosk.agent.sync_now()
            assert (status.waiting, status.rejected, status.detail) == (0, 0, "")
            self.compare(number, kiosk, status.enrolled or "")
        self.no_block_was_given_twice()

    def compare(self, number: int, kiosk: KioskEnd, kiosk_id: str) -> None:
        with self.county.database.reading() as session:
            events = list(session.scalars(select(EventRow).where(EventRow.kiosk_id == kiosk_id)))
            there = {row.id: row for row in session.scalars(select(TicketRow).where(TicketRow.kiosk_id == kiosk_id))}
            papers = {
                row.ticket_id: row.prints
                for row in session.scalars(select(TicketPaperRow).where(TicketPaperRow.kiosk_id == kiosk_id))
            }
        mine = self.tickets[number]
        kinds = [event.kind for event in events]
        assert {id: ticket.label for id, ticket in mine.items()} == {id: row.label for id, row in there.items()}
        assert kinds.count("ticket_issued") == len(mine)
        assert kinds.count("guide_taken") == self.guides[number]
        assert papers == {id: prints for id, prints in self.papers.items() if id in mine}
        for id, row in there.items():
            told = kiosk.store.ticket(id)
            assert told is not None
            assert (told.state is TicketState.CALLED) == (row.state == "called")
        labels = [(ticket.day, ticket.label) for ticket in mine.values()]
        assert len(set(labels)) == len(labels)

    def no_block_was_given_twice(self) -> None:
        with self.county.database.reading() as session:
            leases = list(session.scalars(select(LeaseRow).where(LeaseRow.first.is_not(None))))
        numbers = [(row.queue_code, row.day, n) for row in leases for n in range(row.first or 0, (row.last or 0) + 1)]
        assert len(set(numbers)) == len(numbers)


@pytest.fixture
def machine(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[type[TwoKiosks]]:
    caplog.set_level(logging.CRITICAL)  # offline, broken pages: a thousand times, and that is the point
    county = make_county(tmp_path / "county")
    with county.database.writing() as session:
        drafts = [Draft("queue", code, queue(code, daily_limit=999)) for code in QUEUES]
        publish(session, drafts, county.clock.now())
    with served(county) as url:
        yield type("TwoKiosksOfThisTest", (TwoKiosks,), {"county": county, "county_url": url})
    county.database.close()


def play(machine: type[TwoKiosks], examples: int, steps: int) -> None:
    """Random examples; a failing one is reported as it is, unshrunk: shrinking would take an hour."""
    quiet = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        print_blob=False,
        phases=[Phase.generate],
    )
    run_state_machine_as_test(machine, settings=quiet)  # type: ignore[no-untyped-call]


def test_both_sides_agree_in_the_end(machine: type[TwoKiosks]) -> None:
    play(machine, examples=4, steps=14)
    assert machine.schedules >= 12


def test_the_control_an_agent_that_believes_in_lost_answers_is_caught(
    machine: type[TwoKiosks], monkeypatch: pytest.MonkeyPatch
) -> None:
    push = CountyClient.push

    def believe(client: CountyClient, signer: Signer, request: bytes) -> PushReply:
        try:
            return push(client, signer, request)
        except SyncError:
            accepted = [
                EventVerdict(id=event.id, verdict=VerdictKind.ACCEPTED)
                for event in PushRequest.model_validate_json(request).events
            ]
            return PushReply(verdicts=accepted, server_time=datetime.now(UTC))

    monkeypatch.setattr(CountyClient, "push", believe)
    played = machine()
    played.enrol([[Fate.PASS] * requests_before + [Fate.NO_REQUEST] for requests_before in range(5)])
    with pytest.raises(AssertionError):
        played.teardown()


@pytest.mark.force
def test_both_sides_agree_after_ten_thousand_schedules(machine: type[TwoKiosks]) -> None:
    while machine.schedules < 10_000:
        play(machine, examples=25, steps=60)
