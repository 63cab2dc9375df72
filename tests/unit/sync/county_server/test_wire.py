"""What a kiosk and its county say to each other, over real HTTP."""

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest
import uuid6
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select

from kiosk.domain.clock import hall_day
from sync.contract import messages as m
from sync.contract.rejections import Rejection
from sync.contract.sealing import SealedPerson, seal, unseal
from sync.county_server import commands
from sync.county_server.county import County
from sync.county_server.models import EventRow, Kiosk, TicketPaperRow, TicketRow
from sync.county_server.routers import stream
from tests.helpers.county import STATION, KioskOverHttp, enrol, event, ticket
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


# --- enrolment -------------------------------------------------------------------------------------------------------


def enrol_with(url: str, code: str, key: Ed25519PrivateKey) -> httpx.Response:
    message = m.EnrolRequest.model_construct(code=code, public_key=key.public_key().public_bytes_raw(), version="1")
    headers = {"Content-Type": "application/json"}
    return httpx.post(f"{url}/v1/enrol", content=message.model_dump_json(), headers=headers, trust_env=False)


def test_kiosks_get_names_in_order(county: County, url: str, enrolled: Callable[[], KioskOverHttp]) -> None:
    assert [enrolled().id, enrolled().id] == ["K1", "K2"]


def test_a_lost_answer_is_given_again_to_the_same_key_only(county: County, url: str) -> None:
    code, key = commands.enrol_code(county, STATION, hours=1), Ed25519PrivateKey.generate()
    first = enrol_with(url, code, key).json()
    again = enrol_with(url, code.lower().replace("-", " "), key).json()
    assert first["kiosk_id"] == again["kiosk_id"] == "K1"
    assert first["station_name"]["zh"] == STATION.zh
    refused = enrol_with(url, code, Ed25519PrivateKey.generate())
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/enrolment-code-wrong")


def test_a_code_lapses(county: County, url: str) -> None:
    code = commands.enrol_code(county, STATION, hours=1)
    county.clock.shift = timedelta(hours=1, seconds=1)  # type: ignore[attr-defined]
    assert enrol_with(url, code, Ed25519PrivateKey.generate()).status_code == 403


def test_one_key_is_one_kiosk(county: County, url: str) -> None:
    key = Ed25519PrivateKey.generate()
    enrol(county, url, key).http.close()
    refused = enrol_with(url, commands.enrol_code(county, STATION, hours=1), key)
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/key-in-use")


def test_guessing_codes_is_stopped(county: County, url: str) -> None:
    key = Ed25519PrivateKey.generate()
    statuses = [enrol_with(url, f"WRONG-{n:03d}", key).status_code for n in range(31)]
    assert statuses == [403] * 30 + [429]
    county.clock.shift = timedelta(minutes=11)  # type: ignore[attr-defined]
    assert enrol_with(url, commands.enrol_code(county, STATION, hours=1), key).status_code == 200


def test_a_retired_kiosk_is_unknown(county: County, kiosk: KioskOverHttp) -> None:
    with county.database.writing() as session:
        session.get_one(Kiosk, 1).retired_at = county.clock.now()
    refused = kiosk.http.get("/v1/changes")
    assert (refused.status_code, refused.json()["type"]) == (401, "/problems/kiosk-unknown")


# --- events ---------------------------------------------------------------------------------------------------------


def test_an_event_is_taken_once_for_ever(county: County, kiosk: KioskOverHttp) -> None:
    one, two = event(ticket(1, station="K1")), event(ticket(2, station="K1"))
    assert kiosk.verdicts(one) == ["accepted"]
    assert kiosk.verdicts(two, one, two) == ["accepted", "duplicate", "duplicate"]
    assert kiosk.verdicts(one, two) == ["duplicate", "duplicate"]
    with county.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(EventRow)) == 2
        assert session.scalar(select(func.count()).select_from(TicketRow)) == 2


def test_two_kiosks_may_use_the_same_event_id(enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    id = uuid6.uuid7()
    guide = m.GuideTaken(item_code="I1", way="paper")
    assert first.verdicts(event(guide).model_copy(update={"id": id})) == ["accepted"]
    assert second.verdicts(event(guide).model_copy(update={"id": id})) == ["accepted"]


def test_paper_may_arrive_before_its_ticket_and_in_any_order(county: County, kiosk: KioskOverHttp) -> None:
    body = ticket(1, station="K1")
    at = county.clock.now()
    papers = [
        event(m.TicketPaper(ticket_id=body.ticket_id, paper=paper, prints=prints), at + timedelta(seconds=n))
        for n, (paper, prints) in enumerate([("unknown", 1), ("failed", 2), ("unknown", 2), ("printed", 2)])
    ]
    assert kiosk.verdicts(papers[3], papers[1]) == ["accepted"] * 2
    assert kiosk.verdicts(event(body), papers[0], papers[2]) == ["accepted"] * 3
    with county.database.reading() as session:
        row = session.get_one(TicketPaperRow, body.ticket_id)
        assert (row.paper, row.prints) == ("printed", 2)


def test_a_kiosk_speaks_only_for_its_own_tickets(enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    body = ticket(1, station="K1")
    assert first.verdicts(event(body)) == ["accepted"]
    foreign = event(m.TicketPaper(ticket_id=body.ticket_id, paper="printed", prints=1))
    reply = second.push(foreign, event(ticket(2, station="K1")))
    assert [v.verdict.value for v in reply.verdicts] == ["rejected", "rejected"]
    assert [v.reason for v in reply.verdicts] == [Rejection.FOREIGN_TICKET.reason, Rejection.WRONG_LABEL.reason]
    assert second.push(foreign).verdicts[0] == reply.verdicts[0]  # the same word for ever


def test_a_number_leased_to_another_kiosk_is_refused(enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    block = first.lease(size=5)
    assert second.verdicts(event(ticket(block.first))) == ["rejected"]
    assert first.verdicts(event(ticket(block.first))) == ["accepted"]
    assert first.verdicts(event(ticket(block.first))) == ["rejected"]  # another ticket, the same number


def test_a_ticket_without_a_known_lease_counts(kiosk: KioskOverHttp) -> None:
    """The county's database was restored from a backup: the citizen with the paper is right."""
    assert kiosk.verdicts(event(ticket(17))) == ["accepted"]
    block = kiosk.lease(size=5)
    assert block.first == 18


def test_sealed_data_reaches_the_county_unopened(county: County, kiosk: KioskOverHttp) -> None:
    public = county.keys.sealing_public_key()
    message = event(ticket(1, station="K1", identified=True))
    sealed = seal(SealedPerson("652323190001010011", "张示例").to_bytes(), public, message.id)
    assert kiosk.verdicts(message.model_copy(update={"sealed": sealed})) == ["accepted"]
    with county.database.reading() as session:
        stored = session.scalar(select(EventRow.sealed))
    assert stored == sealed
    assert SealedPerson.from_bytes(unseal(stored, county.keys.sealing_private_key(), message.id)).name == "张示例"


def test_a_batch_of_500_is_taken(kiosk: KioskOverHttp) -> None:
    block = kiosk.lease(queue_code="B", size=200)
    events = [event(ticket(n, "B")) for n in range(block.first, block.last + 1)]
    events += [event(m.GuideTaken(item_code="I1", way="phone")) for _ in range(300)]
    assert kiosk.verdicts(*events) == ["accepted"] * 500


# --- leases ----------------------------------------------------------------------------------------------------------


def test_blocks_never_overlap_and_end_at_the_daily_limit(enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    blocks = [kiosk.lease(size=20) for kiosk in (first, second, first, second)]
    assert [(block.first, block.last) for block in blocks] == [(1, 20), (21, 40), (41, 50), (None, None)]


def test_what_is_left_is_shared_among_the_kiosks_in_touch(enrolled: Callable[[], KioskOverHttp]) -> None:
    early, late = enrolled(), enrolled()
    beat = m.Heartbeat(version="test", started_at=datetime.now(UTC), devices=[], outbox_waiting=0)
    for kiosk in (early, late):
        kiosk.post("/v1/heartbeat", beat).raise_for_status()
    blocks = [kiosk.lease(size=20) for kiosk in (early, early, late, early, late, early, late, late)]
    given = [(block.first, block.last) for block in blocks]
    assert given == [(1, 20), (21, 35), (36, 42), (43, 46), (47, 48), (49, 49), (50, 50), (None, None)]


def test_the_same_request_gives_the_same_block(kiosk: KioskOverHttp) -> None:
    id = uuid4()
    assert kiosk.lease(id=id).first == kiosk.lease(id=id).first == 1
    assert kiosk.lease().first == 11


def test_a_lease_id_is_not_used_for_two_things(enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    id = uuid4()
    first.lease(id=id)
    message = m.LeaseRequest(id=id, queue_code="A", day=hall_day(first.signature.clock.now()), size=10)
    for kiosk, changed in ((second, message), (first, message.model_copy(update={"size": 11}))):
        refused = kiosk.post("/v1/leases", changed)
        assert (refused.status_code, refused.json()["type"]) == (409, "/problems/lease-of-another")


def test_numbers_are_leased_for_a_week_ahead(kiosk: KioskOverHttp) -> None:
    today = hall_day(kiosk.signature.clock.now())

    def status(days: int) -> int:
        message = m.LeaseRequest(id=uuid4(), queue_code="A", day=today + timedelta(days=days), size=1)
        return kiosk.post("/v1/leases", message).status_code

    assert [status(days) for days in (-2, -1, 0, 7, 8)] == [422, 200, 200, 200, 422]


def test_an_unknown_queue_has_no_numbers(kiosk: KioskOverHttp) -> None:
    day = hall_day(kiosk.signature.clock.now())
    refused = kiosk.post("/v1/leases", m.LeaseRequest(id=uuid4(), queue_code="ZZ", day=day, size=1))
    assert refused.json()["type"] == "/problems/queue-unknown"


# --- changes ----------------------------------------------------------------------------------------------------------


def test_a_first_pull_brings_everything_a_second_nothing(kiosk: KioskOverHttp) -> None:
    page = kiosk.pull()
    kinds = {document.kind for document in page.documents}
    assert {"department", "theme", "queue", "service_item", "issuer_key", "revocations", "hall"} <= kinds
    item = next(document.body for document in page.documents if document.kind == "service_item")
    assert isinstance(item, m.ServiceItemBody)
    assert item.pinyin == "ershoufangmaimaiguohu budongchanzhuanyidengji maifang guohu"
    assert item.initials == "esfmmgh bdczydj mf gh"
    assert kiosk.pull(page.cursor).documents == []


def test_pages_hold_500_documents_and_miss_none(county: County, kiosk: KioskOverHttp) -> None:
    from sync.county_server.documents import Draft, publish

    drafts = [Draft("theme", f"X{n}", m.ThemeBody(code=f"X{n}", name=STATION, icon="x", order=n)) for n in range(1200)]
    with county.database.writing() as session:
        assert publish(session, drafts, county.clock.now()) == 1200
    first = kiosk.pull()
    assert (len(first.documents), first.more) == (500, True)
    assert len({id for kind, id in kiosk.pull_all() if kind == "theme"}) == 1201


def test_a_deleted_document_is_told(county: County, kiosk: KioskOverHttp, tmp_path: object) -> None:
    from sync.county_server.documents import Draft, publish

    cursor = kiosk.pull().cursor
    with county.database.writing() as session:
        publish(session, [Draft("service_item", "I1", None)], county.clock.now())
    (document,) = kiosk.pull(cursor).documents
    assert (document.kind, document.id, document.body) == ("service_item", "I1", None)


def test_what_concerns_one_kiosk_is_told_to_it_alone(county: County, enrolled: Callable[[], KioskOverHttp]) -> None:
    first, second = enrolled(), enrolled()
    body = ticket(1, station="K1")
    first.push(event(body))
    assert commands.call(county, "A", "3") == "A-K1-001"
    told = first.pull_all()["ticket_state", str(body.ticket_id)].body
    assert told == m.TicketStateBody(ticket_id=body.ticket_id, state="called", window="3")
    assert ("ticket_state", str(body.ticket_id)) not in second.pull_all()


def test_a_foreign_cursor_is_refused(kiosk: KioskOverHttp) -> None:
    refused = kiosk.http.get("/v1/changes", params={"since": "page-7"})
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/cursor-unknown")


def test_statuses_follow_the_tickets(county: County, kiosk: KioskOverHttp) -> None:
    kiosk.push(*[event(ticket(n, station="K1")) for n in (1, 2, 3)])

    def waiting() -> object:
        document = kiosk.pull_all().get(("queue_status", "A"))
        return document and document.body and document.body.waiting  # type: ignore[union-attr]

    wait_until(lambda: waiting() == 3, what="three people wait")
    commands.call(county, "A", "1")
    wait_until(lambda: waiting() == 2, what="one was called")


# --- heartbeat -----------------------------------------------------------------------------------------------------


def test_a_heartbeat_is_kept_and_tells_the_time(county: County, kiosk: KioskOverHttp) -> None:
    now = county.clock.now()
    message = m.Heartbeat(version="0.1.0", started_at=now, devices=[], outbox_waiting=3)
    reply = m.HeartbeatReply.model_validate_json(kiosk.post("/v1/heartbeat", message).content)
    assert abs(reply.server_time - now) < timedelta(minutes=1)
    with county.database.reading() as session:
        row = session.get_one(Kiosk, 1)
        assert m.Heartbeat.model_validate_json(row.health or "").outbox_waiting == 3


# --- stream ----------------------------------------------------------------------------------------------------------


def test_old_streams_of_a_kiosk_end_when_it_opens_new_ones(kiosk: KioskOverHttp) -> None:
    with contextlib.ExitStack() as stack:
        replies = [stack.enter_context(kiosk.http.stream("GET", "/v1/stream")) for _ in range(4)]
        for old in replies[:2]:
            assert list(old.iter_lines())[:2] == ["event: changed", "data: {}"]  # it ends: the list is complete
        assert next(replies[3].iter_lines()) == "event: changed"


def test_the_stream_of_a_retired_kiosk_ends(
    county: County, kiosk: KioskOverHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "KEEP_ALIVE_S", 0.02)
    with kiosk.http.stream("GET", "/v1/stream") as reply:
        lines = reply.iter_lines()
        assert next(lines) == "event: changed"
        assert next(line for line in lines if line.startswith(":")) == ": still here"
        with county.database.writing() as session:
            session.get_one(Kiosk, 1).retired_at = county.clock.now()
        assert all(line in {": still here", "event: changed", "data: {}", ""} for line in lines)  # it ends


def test_the_stream_tells_of_a_call_at_once(county: County, kiosk: KioskOverHttp) -> None:
    kiosk.push(event(ticket(1, station="K1")))
    wait_until(lambda: ("queue_status", "A") in kiosk.pull_all(), what="statuses are out")
    with kiosk.http.stream("GET", "/v1/stream") as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")
        lines = reply.iter_lines()
        assert [next(lines), next(lines), next(lines)] == ["event: changed", "data: {}", ""]
        commands.call(county, "A", "1")
        assert next(lines) == "event: changed"
