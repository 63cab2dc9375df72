"""Days in the life of a store, in any order that Hypothesis thinks of, beside a model of what citizens were told.

Presses, leases, paper, calls at the counter, verdicts, restarts, new days, backups, old copies put in place, damaged
and vanished files. After each step: no label was given twice on its day, every number lies within its block, and what
was told is still so (after damage: as far as the damaged file could be read or the backup holds it).
"""

import shutil
from contextlib import ExitStack
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import Ticket, TicketState
from kiosk.domain.station import Identity
from offline_store import opening
from offline_store.backup import backups_newest_first
from offline_store.errors import AlreadyQueued, BrokenLease, NumbersExhausted
from offline_store.files import StoreFiles
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import SetClock, called, lease, order, page, queue
from tests.helpers.ram import ram_folder

QUEUES = st.sampled_from("AB")
PEOPLE = st.one_of(st.none(), st.sampled_from([b"\x01" * 32, b"\x02" * 32]))


class StoreDays(RuleBasedStateMachine):
    """The model is a list of what was told; the store is the real one, in a file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = ExitStack()
        self.path = self.folder.enter_context(ram_folder()) / "kiosk.db"
        self.clock = SetClock()
        self.told: dict[tuple[date, str], Ticket] = {}
        self.known: dict[object, Ticket] = {}
        self.leased: dict[tuple[date, str], set[int]] = {}
        self.versions = 1

    @initialize()
    def begin(self) -> None:
        self.store = Store.open(self.path, self.clock)
        self.county()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
        self.folder.close()

    def county(self) -> None:
        """The county's documents, which a new file has to pull again."""
        self.versions += 1
        self.store.apply_page(page(queue("A"), queue("B"), version=self.versions))
        self.store.save_identity(Identity("K2", LocalizedText("自助区"), b"k" * 32))

    def today(self) -> date:
        return self.clock.now().date()

    @rule(code=QUEUES, person=PEOPLE, presses=st.integers(1, 25))
    def press(self, code: str, person: bytes | None, presses: int) -> None:
        for _ in range(presses if person is None else 1):
            try:
                ticket = self.store.issue_ticket(order(code, person_key=person))
            except AlreadyQueued as refused:
                assert person is not None
                assert refused.ticket.queue_code == code
                return
            except NumbersExhausted:
                return
            name = (ticket.day, ticket.label)
            assert name not in self.told, f"{ticket.label} was given twice"
            self.told[name] = self.known[ticket.id] = ticket
            if not ticket.label.startswith(f"{code}-"):
                assert ticket.number in self.leased[ticket.day, code]

    @rule(code=QUEUES, first=st.integers(1, 990), size=st.integers(1, 40))
    def take_lease(self, code: str, first: int, size: int) -> None:
        block = lease(first, min(999, first + size), queue_code=code, day=self.today())
        numbers = set(range(block.first, block.last + 1))
        given = self.leased.setdefault((self.today(), code), set())
        if given & numbers:
            return  # the county never gives a number of a day to anybody twice
        self.store.add_lease(block)
        self.store.add_lease(block)
        given |= numbers
        with pytest.raises(BrokenLease):
            self.store.add_lease(lease(first, min(999, first + size), queue_code=code, day=self.today()))

    @rule(outcome=st.sampled_from([TicketState.PRINTED, TicketState.FAILED, TicketState.UNKNOWN]))
    def print_the_newest(self, outcome: TicketState) -> None:
        for ticket in self.store.recent_tickets(1):
            self.store.begin_print(ticket.id)
            self.known[ticket.id] = self.store.record_paper(ticket.id, outcome)

    @rule()
    def call_the_oldest(self) -> None:
        for ticket in self.store.recent_tickets(1000)[-1:]:
            self.versions += 1
            self.store.apply_page(page(called(ticket.id), version=self.versions))
            current = self.store.ticket(ticket.id)
            assert current is not None
            self.known[ticket.id] = current

    @rule()
    def push(self) -> None:
        events = self.store.pending_events(20)
        self.store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in events])

    @rule()
    def housekeeping(self) -> None:
        self.store.maintain()

    @rule(hours=st.integers(1, 30))
    def time_goes_on(self, hours: int) -> None:
        self.clock.forward(hours=hours)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.path, self.clock)

    @rule()
    def an_old_copy_is_put_in_place(self) -> None:
        self.store.close()
        for backup in backups_newest_first(StoreFiles(self.path))[:1]:
            shutil.copy(backup, self.path)
            self.known.clear()
        self.store = Store.open(self.path, self.clock)
        self.county()

    @rule(how=st.sampled_from(["vanish", "garbage", "cut"]), start=st.floats(0, 1))
    def the_file_is_damaged(self, how: str, start: float) -> None:
        self.store.close()
        content = bytearray(self.path.read_bytes())
        if how == "vanish":
            self.path.unlink()
        elif how == "cut":
            self.path.write_bytes(content[: int(len(content) * start) // 4096 * 4096])
        else:
            page_start = int((len(content) - 4096) * start) // 4096 * 4096
            content[page_start : page_start + 4096] = b"\xa5" * 4096
            self.path.write_bytes(content)
        self.store = Store.open(self.path, self.clock)
        self.known.clear()
        self.county()

    @invariant()
    def what_was_told_is_so(self) -> None:
        if not hasattr(self, "store"):
            return
        kept = {t.id: t for t in self.store.recent_tickets(10_000)}
        assert all(kept[id] == ticket for id, ticket in self.known.items() if id in kept)
        assert {id for id, t in self.known.items() if (self.today() - t.day).days < 30} <= kept.keys()
        assert all(self.told[t.day, t.label].id == t.id for t in kept.values())


@pytest.mark.parametrize("examples", [12, pytest.param(400, marks=pytest.mark.force)])
def test_days(examples: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening._log, "disabled", True)  # restores are drawn or not: none of them is unexpected
    StoreDays.TestCase.settings = settings(
        max_examples=examples,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    StoreDays.TestCase("runTest").runTest()
