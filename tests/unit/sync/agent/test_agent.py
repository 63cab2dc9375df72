"""The agent against a real county server over loopback."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from kiosk.domain.clock import hall_day
from kiosk.domain.queueing import TicketState
from offline_store.models import OutboxEvent, table_of
from sync.agent.port import DeviceHealth, SyncError, SyncReason
from sync.contract.messages import Heartbeat
from sync.contract.rejections import Rejection, rejection_of
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.models import EventRow, Kiosk, TicketRow
from tests.helpers.county import STATION
from tests.helpers.kiosk_end import KioskEnd
from tests.helpers.waiting import wait_until
from tests.unit.sync.agent.conftest import MakeKiosk


def events_of(county: County) -> list[EventRow]:
    with county.database.reading() as session:
        return list(session.scalars(select(EventRow).order_by(EventRow.event_id)))


def test_enrolment_gives_an_identity_and_a_key_for_the_owner_only(county: County, kiosk: KioskEnd) -> None:
    status = kiosk.agent.status()
    assert status.enrolled == "K1"
    assert status.online
    identity = kiosk.store.identity()
    assert identity is not None
    assert identity.station_name.zh == STATION.zh
    assert identity.sealing_key == county.keys.sealing_public_key()
    assert stat.S_IMODE(kiosk.settings.key_path.stat().st_mode) == 0o600
    assert [path.name for path in kiosk.settings.key_path.parent.glob("kiosk.key*")] == ["kiosk.key"]


def test_one_exchange_brings_catalogue_numbers_and_takes_events(county: County, kiosk: KioskEnd) -> None:
    status = kiosk.agent.sync_now()
    assert status.detail == ""
    assert kiosk.store.item_count() > 0
    assert [queue.code for queue in kiosk.store.queues()][:1] == ["A"]
    day = hall_day(datetime.now(UTC))
    assert all(left == 20 for left in kiosk.store.numbers_left(day).values())
    assert kiosk.store.catalogue_as_of() is not None
    ticket = kiosk.take_ticket()
    assert ticket.label == "A001"
    assert kiosk.agent.status().waiting == 1
    assert kiosk.agent.sync_now().waiting == 0
    with county.database.reading() as session:
        row = session.scalars(select(TicketRow)).one()
    assert (row.label, row.id) == (ticket.label, ticket.id)


def test_a_second_send_of_the_same_writes_nothing(county: County, kiosk: KioskEnd) -> None:
    kiosk.agent.sync_now()
    kiosk.take_ticket()
    kiosk.agent.sync_now()
    before = [row.event_id for row in events_of(county)]
    kiosk.agent.sync_now()
    assert [row.event_id for row in events_of(county)] == before


def test_a_call_at_the_counter_reaches_the_ticket(county: County, kiosk: KioskEnd) -> None:
    kiosk.agent.sync_now()
    ticket = kiosk.take_ticket()
    kiosk.agent.sync_now()
    assert commands.call(county, "A", "3") == ticket.label
    kiosk.agent.sync_now()
    told = kiosk.store.ticket(ticket.id)
    assert told is not None
    assert told.state is TicketState.CALLED


@pytest.mark.expects_log("sync.rejected events=1")
def test_the_kiosk_keeps_why_the_county_refused(county: County, county_url: str, make_kiosk: MakeKiosk) -> None:
    """A number twice, as after a copied disk."""
    first, second = (make_kiosk(county_url, name) for name in ("one", "two"))
    for kiosk in (first, second):
        kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
        kiosk.agent.sync_now()
    taken, own = first.take_ticket(), second.take_ticket()
    outbox = table_of(OutboxEvent)
    body = func.replace(func.replace(outbox.c.body, own.label, taken.label), f":{own.number},", f":{taken.number},")
    with second.store._database.write() as connection:
        connection.execute(update(outbox).values(body=body))
    assert [kiosk.agent.sync_now().waiting for kiosk in (first, second)] == [0, 0]
    assert not first.store.rejected_events()
    (kept,) = second.store.rejected_events()
    assert rejection_of(kept.reason) is Rejection.NUMBER_TAKEN


def test_two_kiosks_never_give_the_same_number(county: County, county_url: str, make_kiosk: MakeKiosk) -> None:
    kiosks = [make_kiosk(county_url, name) for name in ("one", "two")]
    for kiosk in kiosks:
        kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
        kiosk.agent.sync_now()
    labels = [kiosk.take_ticket().label for _ in range(45) for kiosk in kiosks]
    assert len(set(labels)) == 90
    for kiosk in kiosks:
        assert kiosk.agent.sync_now().rejected == 0
    assert len(events_of(county)) == 90


def test_the_heartbeat_carries_health(county: County, kiosk: KioskEnd) -> None:
    since = datetime(2026, 3, 1, tzinfo=UTC)
    kiosk.agent.note_health((DeviceHealth("printer", "paper_low", since, 2, "卷纸快用完"),), tickets_left=41)
    kiosk.agent.sync_now()
    with county.database.reading() as session:
        row = session.scalars(select(Kiosk)).one()
        beat = Heartbeat.model_validate_json(row.health)
    assert beat.tickets_left == 41
    assert [(device.name, device.state, device.restarts) for device in beat.devices] == [("printer", "paper_low", 2)]
    assert beat.cursor == kiosk.store.cursor()
    assert beat.version == "test"


# --- enrolment ---


@pytest.mark.parametrize("code", ["WRNG-CDE2", "abc", "x" * 40])
def test_a_wrong_code_is_said(county_url: str, make_kiosk: MakeKiosk, code: str) -> None:
    kiosk = make_kiosk(county_url)
    with pytest.raises(SyncError) as refused:
        kiosk.agent.enrol(code)
    assert refused.value.reason is SyncReason.WRONG_CODE
    assert kiosk.agent.status().enrolled is None


def test_the_code_file_enrols_by_itself_and_a_refused_code_is_tried_once(
    county: County, county_url: str, make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    code_file = tmp_path / "code"
    kiosk = make_kiosk(county_url, enrol_code_file=code_file)
    assert kiosk.agent.status().enrolled is None
    code_file.write_text("WRNG-CDE2\n")
    kiosk.agent.start()
    wait_until(lambda: "ask the county" in kiosk.agent.status().detail)
    code_file.write_text(commands.enrol_code(county, STATION, hours=1) + "\n")
    wait_until(lambda: kiosk.agent.status().enrolled == "K1")
    wait_until(lambda: kiosk.store.item_count() > 0)
    assert kiosk.agent.status().detail == ""


def test_a_new_code_makes_a_new_identity_with_a_new_key(county: County, kiosk: KioskEnd) -> None:
    old_key = kiosk.settings.key_path.read_bytes()
    assert kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1)).enrolled == "K2"
    assert kiosk.settings.key_path.read_bytes() != old_key
    assert kiosk.agent.sync_now().online


def test_an_answer_lost_in_enrolment_costs_nothing(
    county: County, county_url: str, make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = make_kiosk(county_url)
    code = commands.enrol_code(county, STATION, hours=1)

    def lose(_: object) -> None:
        raise OSError("power went out")

    with monkeypatch.context() as patch:
        patch.setattr(kiosk.store, "save_identity", lose)
        with pytest.raises(SyncError):
            kiosk.agent.enrol(code)
    assert kiosk.agent.status().enrolled is None
    assert kiosk.agent.enrol(code).enrolled == "K1"
    assert kiosk.agent.sync_now().online


# --- the clock ---


@pytest.mark.parametrize("shift", [timedelta(days=-400), timedelta(hours=3), timedelta(seconds=-40)])
def test_a_wrong_clock_is_measured_and_tickets_carry_the_countys_time(
    county: County, kiosk: KioskEnd, shift: timedelta
) -> None:
    kiosk.clock.shift = shift
    assert kiosk.agent.sync_now().online
    assert abs(kiosk.store.server_offset() + shift) < timedelta(seconds=2)
    ticket = kiosk.take_ticket()
    assert abs(ticket.taken_at - datetime.now(UTC)) < timedelta(seconds=3)
    kiosk.agent.sync_now()
    assert len(events_of(county)) == 1


# --- by itself ---


def test_the_schedule_pushes_a_ticket_and_hears_of_a_call_at_once(county: County, kiosk: KioskEnd) -> None:
    kiosk.agent.start()
    wait_until(lambda: kiosk.store.item_count() > 0)
    wait_until(lambda: kiosk.store.numbers_left(hall_day(datetime.now(UTC))).get("A", 0) > 0)
    ticket = kiosk.take_ticket()
    wait_until(lambda: kiosk.agent.status().waiting == 0)
    commands.call(county, "A", "3")
    county.hub.poke()

    def is_called() -> bool:
        told = kiosk.store.ticket(ticket.id)
        return told is not None and told.state is TicketState.CALLED

    wait_until(is_called)  # by the stream: the next poll is half a minute away


@pytest.mark.expects_log("sync.offline reason=refused")
def test_a_kiosk_that_was_retired_says_so_and_a_new_code_mends_it(
    county: County, kiosk: KioskEnd, tmp_path: Path
) -> None:
    with county.database.writing() as session:
        session.scalars(select(Kiosk)).one().retired_at = datetime.now(UTC)
    status = kiosk.agent.sync_now()
    assert not status.online
    assert "kiosk-unknown" in status.detail
    kiosk.agent.enrol(commands.enrol_code(county, STATION, hours=1))
    assert kiosk.agent.sync_now().online
