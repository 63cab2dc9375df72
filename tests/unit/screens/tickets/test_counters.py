"""Which counters give numbers now, and when the others open."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.language import Language
from kiosk.domain.opening import Opening
from screens.tickets.opening_words import opening_words
from screens.tickets.view_model import TicketsViewModel
from tests.helpers.county_pages import queue
from tests.helpers.full_disk import full_disk
from tests.helpers.held_work import HeldWork
from tests.helpers.ticket_desk import TicketDesk

pytestmark = pytest.mark.usefixtures("qapp")
ZH = Language.ZH


def test_counters_say_what_is_known_and_nothing_else(desk: TicketDesk, work: HeldWork) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    assert (vm.loaded, vm.counters, vm.safeChoice, vm.hours) == (False, [], "", [])
    work.let_all()
    rows = {str(row["code"]): row for row in vm.counters}
    assert [(code, row["waiting"]) for code, row in rows.items()][:6] == [
        ("A", 6),
        ("B", 2),
        ("C", 4),
        ("D", 0),
        ("E", 1),
        ("F", -1),
    ]
    assert all(row["open"] for row in rows.values())
    assert vm.safeChoice == "无差别综合窗口"
    assert [(period["morning"], period["text"]) for period in vm.hours] == [
        (True, "\u206610:00–14:00\u2069"),
        (False, "\u206615:30–19:30\u2069"),
    ]
    vm.close()


def test_closed_counters_say_when_they_open_and_hours_that_differ_are_left_out(
    desk: TicketDesk, work: HeldWork
) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    desk.clock.forward(hours=4)
    desk.say(queue("Z"))
    work.let_all()
    assert vm.safeChoice == ""
    assert vm.hours == []
    first = vm.counters[0]
    assert (first["open"], first["day"], first["time"]) == (False, "tomorrow", "\u206610:00\u2069")
    vm.close()


def test_a_disk_that_cannot_be_read_is_said_and_forgiven(
    desk: TicketDesk, work: HeldWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = TicketsViewModel(desk.tickets, work)
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "queues", full_disk)
        work.let_all()
    assert (vm.failed, vm.loaded) == (True, False)
    vm.refresh()
    work.let_all()
    assert (vm.failed, vm.loaded) == (False, True)
    vm.close()


@pytest.mark.parametrize(
    ("opens", "day", "date"),
    [
        (datetime(2026, 11, 24, 7, 30, tzinfo=UTC), "today", "11月24日"),
        (datetime(2026, 11, 25, 2, 0, tzinfo=UTC), "tomorrow", "11月25日"),
        (datetime(2026, 11, 30, 2, 0, tzinfo=UTC), "later", "11月30日"),
    ],
)
def test_opening_words_count_days_of_the_hall(opens: datetime, day: str, date: str) -> None:
    late = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # 1:00 on the 24th in the hall
    words = opening_words(Opening(False, opens), late, ZH)
    assert (words["day"], words["date"]) == (day, date)
    assert opening_words(Opening(False, None), late, ZH)["day"] == ""
