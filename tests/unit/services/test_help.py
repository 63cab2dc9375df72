"""呼叫帮助: nobody comes until somebody said so, and one need is one call."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.services.help import SAME_CALL_S, HelpService, HelpState
from tests.helpers.full_disk import full_disk
from tests.helpers.sample_catalogue import HALL
from tests.helpers.ticket_desk import TicketDesk
from tests.helpers.ui import Monotonic


@pytest.fixture
def desk() -> Iterator[TicketDesk]:
    with TicketDesk() as desk:
        yield desk


@pytest.fixture
def clock() -> Monotonic:
    return Monotonic()


@pytest.fixture
def help_service(desk: TicketDesk, clock: Monotonic) -> HelpService:
    return HelpService(desk.store, lambda: desk.online, "0994-0000000", clock)


def calls(desk: TicketDesk) -> list[dict[str, Any]]:
    return [json.loads(e.body) for e in desk.store.pending_events(100) if e.kind.value == "help_called"]


def test_a_call_goes_from_calling_to_coming_to_closed(desk: TicketDesk, help_service: HelpService) -> None:
    call = help_service.call("tickets.done")
    assert (call.state, call.phone) == (HelpState.CALLING, "12345")
    assert help_service.state(call).state is HelpState.CALLING
    desk.answer_help()
    assert help_service.state(call).state is HelpState.COMING
    desk.answer_help("closed")
    assert help_service.state(call).state is HelpState.CLOSED


def test_the_call_tells_the_page_and_nothing_else(desk: TicketDesk, help_service: HelpService) -> None:
    call = help_service.call("tickets.done")
    assert calls(desk) == [{"kind": "help_called", "call_id": str(call.id), "page": "tickets.done"}]


def test_pressing_again_is_the_same_call(desk: TicketDesk, help_service: HelpService, clock: Monotonic) -> None:
    first = help_service.call("tickets")
    desk.answer_help()
    assert help_service.call("home").id == first.id
    assert help_service.call("home").state is HelpState.COMING
    clock.now += SAME_CALL_S
    assert help_service.call("home").id != first.id
    assert len(calls(desk)) == 2


def test_after_it_was_closed_or_taken_back_a_press_is_a_new_call(desk: TicketDesk, help_service: HelpService) -> None:
    first = help_service.call("tickets")
    desk.answer_help("closed")
    second = help_service.call("tickets")
    assert second.id != first.id
    help_service.cancel(second)
    assert help_service.call("tickets").id not in {first.id, second.id}
    assert desk.events("help_cancelled") == 1


def test_without_a_network_or_staff_there_is_a_phone_number(desk: TicketDesk, help_service: HelpService) -> None:
    desk.say(HALL.model_copy(update={"staffed": False}))
    assert help_service.call("home").state is HelpState.NOBODY
    desk.say(HALL)
    desk.online = False
    nobody = help_service.call("home")
    assert (nobody.id, nobody.state, nobody.phone) == (None, HelpState.NOBODY, "12345")
    assert help_service.state(nobody) == nobody
    help_service.cancel(nobody)
    assert calls(desk) == []


def test_a_network_lost_while_calling_is_said_but_an_answer_stands(desk: TicketDesk, help_service: HelpService) -> None:
    call = help_service.call("home")
    desk.online = False
    assert help_service.state(call).state is HelpState.NOBODY
    desk.online = True
    assert help_service.state(call).state is HelpState.CALLING
    desk.answer_help()
    desk.online = False
    assert help_service.state(call).state is HelpState.COMING


def test_a_broken_disk_is_no_reason_to_wait_in_vain(
    desk: TicketDesk, help_service: HelpService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.store, "call_help", full_disk)
    call = help_service.call("home")
    assert (call.state, call.id) == (HelpState.NOBODY, None)
    monkeypatch.setattr(desk.store, "hall", full_disk)
    assert help_service.call("home").phone == "0994-0000000"
