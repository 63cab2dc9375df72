"""Behind the PIN: the door, one look at the machine, what staff do; and the verdict over it."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from devices.printer.mechanism import Scenario
from devices.printer.port import PaperOutcome
from devices.status import DeviceState
from kiosk.services.host import Room
from kiosk.services.machine_verdict import Task, Verdict, judge
from kiosk.services.pin_guard import FREE_TRIES, PinLocked
from kiosk.services.staff import Overview
from offline_store.errors import Fault, StoreUnavailable
from offline_store.records import OutboxHealth
from tests.helpers.staff_desk import PIN, StaffDesk

GIGABYTE = 1_000_000_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StaffDesk]:
    with StaffDesk(tmp_path) as desk:
        yield desk


@pytest.fixture
def look(desk: StaffDesk) -> Overview:
    """A machine with nothing to do about it."""
    room = Room(60 * GIGABYTE, 100 * GIGABYTE)
    return replace(desk.staff.overview(), disk=room, memory=room)


def test_a_right_pin_admits_once(desk: StaffDesk) -> None:
    assert not desk.staff.take_admission()
    assert desk.staff.enter(PIN)
    assert desk.staff.take_admission()
    assert not desk.staff.take_admission()


def test_a_visit_lasts_as_long_as_one_of_its_pages(desk: StaffDesk) -> None:
    assert not desk.staff.come_in()
    assert desk.staff.enter(PIN)
    assert desk.staff.come_in()  # the first page
    assert desk.staff.come_in()  # the next is made
    desk.staff.leave()  # before the first goes
    assert desk.staff.come_in()
    desk.staff.leave()
    desk.staff.leave()
    assert not desk.staff.come_in()


def test_a_wrong_pin_takes_an_admission_back(desk: StaffDesk) -> None:
    assert desk.staff.enter(PIN)
    assert not desk.staff.enter("000000")
    assert not desk.staff.take_admission()


def test_wrong_pins_lock_the_door_and_say_nothing_in_the_log(desk: StaffDesk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for _ in range(FREE_TRIES):
        assert not desk.staff.enter("111222")
    with pytest.raises(PinLocked):
        desk.staff.enter(PIN)
    assert desk.staff.seconds_locked() > 0
    assert not desk.staff.take_admission()
    assert "111222" not in caplog.text
    assert caplog.text.count("staff.pin_wrong") == FREE_TRIES


def test_one_look_sees_everything(desk: StaffDesk) -> None:
    look = desk.staff.overview()
    assert [worker.name for worker in look.workers] == ["printer", "card_reader", "camera", "sync"]
    assert look.store is not None
    assert (look.store.kiosk_id, look.store.items) == ("K2", desk.store.item_count())
    assert {row.queue_code: row.left for row in look.store.numbers} | {"A": 20, "B": 3} == {
        row.queue_code: row.left for row in look.store.numbers
    }
    assert look.printer is not None
    assert look.printer.tickets_left == 380
    assert look.disk is not None


def test_a_store_that_cannot_be_read_is_unknown_and_the_rest_is_seen(
    desk: StaffDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> int:
        raise StoreUnavailable(Fault.CORRUPT, "the file is damaged")

    monkeypatch.setattr(desk.store, "item_count", unreadable)
    look = desk.staff.overview()
    assert look.store is None
    assert len(look.workers) == 4
    verdict = judge(look)
    assert not verdict.serving
    assert verdict.tasks[0] is Task.STORE


def test_a_test_page_says_what_came_of_it(desk: StaffDesk) -> None:
    assert desk.staff.print_test_page().outcome is PaperOutcome.PRINTED
    desk.printer.set(Scenario.PAPER_OUT)
    outcome = desk.staff.print_test_page()
    assert (outcome.outcome, outcome.state) == (PaperOutcome.FAILED, DeviceState.PAPER_OUT)


def test_a_restart_reaches_the_worker(desk: StaffDesk) -> None:
    desk.staff.restart("camera")
    assert desk.workers.restarted == ["camera"]


def test_nothing_to_do_is_said_only_where_everything_is_known(look: Overview) -> None:
    assert judge(look) == Verdict(serving=True, tasks=(), unknown=())
    assert judge(replace(look, sync=None, disk=None, memory=None)).unknown == ("disk", "memory", "sync")


def test_a_mute_device_is_unknown_and_no_task(look: Overview) -> None:
    workers = tuple(
        replace(worker, state=DeviceState.UNKNOWN) if worker.name == "printer" else worker for worker in look.workers
    )
    assert judge(replace(look, workers=workers)) == Verdict(serving=True, tasks=(), unknown=("printer",))


@pytest.mark.parametrize(
    ("name", "state", "task"),
    [
        ("printer", DeviceState.PAPER_OUT, Task.PAPER_OUT),
        ("printer", DeviceState.PAPER_LOW, Task.PAPER_LOW),
        ("printer", DeviceState.COVER_OPEN, Task.COVER_OPEN),
        ("printer", DeviceState.CUTTER_JAM, Task.CUTTER_JAM),
        ("printer", DeviceState.GONE, Task.PRINTER),
        ("card_reader", DeviceState.GONE, Task.CARD_READER),
        ("camera", DeviceState.FROZEN, Task.CAMERA),
    ],
)
def test_a_state_becomes_a_task(look: Overview, name: str, state: DeviceState, task: Task) -> None:
    workers = tuple(replace(worker, state=state) if worker.name == name else worker for worker in look.workers)
    assert judge(replace(look, workers=workers)).tasks == (task,)


def test_tasks_come_in_the_order_of_their_urgency(look: Overview) -> None:
    assert look.store is not None
    assert look.sync is not None
    bad = replace(
        look,
        workers=tuple(replace(worker, state=DeviceState.GONE) for worker in look.workers),
        store=replace(look.store, kiosk_id=None, items=0, outbox=OutboxHealth(1, look.at, 1)),
        sync=replace(look.sync, online=False, since=look.at - timedelta(minutes=11)),
        disk=Room(1, 100),
        memory=Room(1, 100),
    )
    assert judge(bad).tasks == (
        Task.DISK,
        Task.CATALOGUE,
        Task.NOT_ENROLLED,
        Task.PRINTER,
        Task.CARD_READER,
        Task.CAMERA,
        Task.REJECTED,
        Task.NETWORK,
        Task.MEMORY,
    )


def test_a_short_time_without_a_network_is_no_task(look: Overview) -> None:
    assert look.sync is not None
    sync = replace(look.sync, online=False, since=look.at - timedelta(minutes=9))
    assert judge(replace(look, sync=sync)).tasks == ()
