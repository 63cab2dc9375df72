"""Pages of changes: whole or not at all, and never back to an older word."""

from collections.abc import Callable
from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from kiosk.domain.catalogue import (
    Audience,
    Department,
    Fee,
    ItemKind,
    ItemSummary,
    Level,
    Material,
    MaterialForm,
    ServiceItem,
    Step,
    Supply,
    Theme,
)
from kiosk.domain.language import LocalizedText
from kiosk.domain.queueing import Queue, TicketState
from offline_store.errors import BrokenPage
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import MORNING, document, item, order, page, queue, text

DEPARTMENT = m.DepartmentBody(code="D1", name=text("不动产中心", en="Registry"), phone="0994-0000000", order=2)
THEME = m.ThemeBody(code="T1", name=text("住房"), icon="home", order=1)


def changes(*documents: m.Document, cursor: str = "c2", more: bool = False) -> m.ChangesPage:
    return m.ChangesPage(documents=list(documents), cursor=cursor, more=more, server_time=MORNING)


def without_body(kind: str, id: str, version: int) -> m.ChangesPage:
    return changes(m.Document(kind=kind, id=id, version=version, body=None))


def test_an_item_comes_back_as_the_county_sent_it(empty_store: Store) -> None:
    empty_store.apply_page(page(DEPARTMENT, THEME, item(themes=["T1", "T9", "T1"], zhou_wide=True)))
    summary = ItemSummary(
        code="I1",
        plain_name=LocalizedText("二手房买卖过户"),
        official_name=LocalizedText("不动产转移登记"),
        department=LocalizedText("不动产中心", en="Registry"),
        theme="T1",
        icon="home",
        level=Level.COUNTY,
        audience=Audience.PERSON,
        queue_code="A",
        zhou_wide=True,
        online=False,
    )
    material = Material(
        id="M1",
        name=LocalizedText("身份证"),
        supply=Supply.CERTIFICATE,
        form=MaterialForm.ORIGINAL,
        copies=1,
        reason=LocalizedText("亮证即可"),
        certificate_type="resident_id",
    )
    assert empty_store.item("I1") == ServiceItem(
        summary=summary,
        department_code="D1",
        themes=("T1", "T9", "T1"),
        kind=ItemKind.PROMISED,
        materials=(material,),
        steps=(Step(LocalizedText("受理"), 1),),
        legal_days=30,
        promise_days=5,
        visits=1,
        fee=Fee(8000, LocalizedText("住宅每件")),
        place=LocalizedText("一楼"),
        hours=LocalizedText("工作日"),
        phone="0994-0000000",
        result_name=LocalizedText("不动产权证书"),
        updated_on=date(2025, 1, 1),
        is_sample=True,
    )
    assert empty_store.items_of_theme("T1") == empty_store.items_of_theme("T9") == (summary,)
    assert empty_store.items_of_department("D1") == (summary,)
    assert empty_store.items_of_theme("T2") == ()
    assert empty_store.item("I2") is None


def test_an_item_shows_although_its_department_and_theme_have_not_come_yet(empty_store: Store) -> None:
    empty_store.apply_page(page(item()))
    (summary,) = empty_store.popular_items(5)
    assert (summary.department, summary.icon) == (LocalizedText(""), "document")


def test_departments_themes_and_queues_come_in_the_countys_order(empty_store: Store) -> None:
    second = m.ThemeBody(code="T0", name=text("婚育"), icon="rings", order=2)
    first = m.DepartmentBody(code="D9", name=text("民政局"), phone="", order=1)
    empty_store.apply_page(page(second, DEPARTMENT, THEME, first, queue("B", order=2), queue("A", order=1)))
    assert empty_store.themes() == (
        Theme("T1", LocalizedText("住房"), "home", 1),
        Theme("T0", LocalizedText("婚育"), "rings", 2),
    )
    assert empty_store.departments() == (
        Department("D9", LocalizedText("民政局"), "", 1),
        Department("D1", LocalizedText("不动产中心", en="Registry"), "0994-0000000", 2),
    )
    a, b = empty_store.queues()
    assert (a.code, b.code) == ("A", "B")
    assert a == Queue(
        code="A",
        name=LocalizedText("综合受理"),
        purpose=LocalizedText("办事"),
        place=LocalizedText("一楼"),
        icon="counter",
        order=1,
        needs_identity=False,
        opening=((time(10), time(19, 30)),),
        daily_limit=999,
    )


def test_cursor_and_time_of_the_last_whole_pull(empty_store: Store) -> None:
    assert empty_store.cursor() is None
    assert empty_store.catalogue_as_of() is None
    empty_store.apply_page(page(THEME, cursor="c1", more=True))
    assert (empty_store.cursor(), empty_store.catalogue_as_of()) == ("c1", None)
    later = MORNING + timedelta(minutes=1)
    empty_store.apply_page(page(cursor="c2", at=later))
    assert (empty_store.cursor(), empty_store.catalogue_as_of()) == ("c2", later)
    empty_store.save_server_offset(timedelta(seconds=-3))
    assert (empty_store.cursor(), empty_store.server_offset()) == ("c2", timedelta(seconds=-3))


def test_a_page_that_comes_again_or_late_changes_nothing_but_the_cursor(empty_store: Store) -> None:
    new = item(plain="新名")
    empty_store.apply_page(page(new, version=5))
    empty_store.apply_page(page(item(plain="旧名"), version=4, cursor="c9"))
    empty_store.apply_page(page(item(plain="也旧"), version=5))
    assert empty_store.popular_items(1)[0].plain_name.zh == "新名"
    empty_store.apply_page(without_body("service_item", "I1", 3))
    assert empty_store.item_count() == 1


def test_a_deleted_document_does_not_come_back_by_an_older_version(empty_store: Store) -> None:
    empty_store.apply_page(page(item(), version=1))
    empty_store.apply_page(without_body("service_item", "I1", 3))
    empty_store.apply_page(page(item(), version=2))
    assert empty_store.item_count() == 0
    empty_store.apply_page(page(item(), version=4))
    assert empty_store.item_count() == 1


def test_of_several_versions_in_a_page_the_newest_counts(empty_store: Store) -> None:
    documents = [document(item(plain=f"第{v}版"), v) for v in (2, 3, 1)]
    empty_store.apply_page(changes(*documents))
    assert empty_store.popular_items(9)[0].plain_name.zh == "第3版"
    assert empty_store.item_count() == 1


@pytest.mark.parametrize(
    ("kind", "id", "left"),
    [
        ("department", "D1", lambda s: s.departments()),
        ("theme", "T1", lambda s: s.themes()),
        ("queue", "A", lambda s: s.queues()),
        ("hall", "hall", lambda s: s.hall()),
        ("revocations", "revocations", lambda s: s.revocations()),
        ("queue_status", "A", lambda s: s.queue_status("A")),
    ],
)
def test_what_the_county_deletes_is_gone(
    empty_store: Store, kind: str, id: str, left: Callable[[Store], object]
) -> None:
    status = m.QueueStatusBody(queue_code="A", waiting=1, wait_low_minutes=1, wait_high_minutes=2, as_of=MORNING)
    hall = m.NoticeBody(name=text("厅"), zone=text("区"), help_phone="1", staffed=False)
    revoked = m.RevocationsBody(issued_at=MORNING, certificate_hashes=["ab" * 16])
    empty_store.apply_page(page(DEPARTMENT, THEME, queue("A"), status, hall, revoked))
    assert left(empty_store)
    empty_store.apply_page(without_body(kind, id, 2))
    assert not left(empty_store)


def test_a_word_on_a_ticket_can_be_taken_back(store: Store) -> None:
    ticket = store.issue_ticket(order())
    word = m.TicketStateBody(ticket_id=ticket.id, state=TicketState.ABSENT, window="3")
    store.apply_page(page(word))
    store.apply_page(without_body("ticket_state", str(ticket.id), 2))
    assert store.ticket(ticket.id) == ticket


def test_an_answer_can_be_taken_back(store: Store) -> None:
    call = store.call_help("home")
    store.apply_page(page(m.HelpStateBody(call_id=call, state="answered")))
    store.apply_page(without_body("help_state", str(call), 2))
    assert store.help_state(call) is None


def test_a_word_on_a_foreign_ticket_is_passed_over(store: Store) -> None:
    foreign = uuid4()
    store.apply_page(page(m.TicketStateBody(ticket_id=foreign, state=TicketState.CALLED)))
    assert store.ticket(foreign) is None


BROKEN = {
    "unknown kind": m.Document(kind="surprise", id="x", version=1, body=None),
    "kind of another": m.Document(kind="queue", id="T1", version=1, body=THEME),
    "id of another": m.Document(kind="theme", id="T2", version=1, body=THEME),
    "wait ends before it begins": document(
        m.QueueStatusBody(queue_code="A", waiting=1, wait_low_minutes=9, wait_high_minutes=2, as_of=MORNING)
    ),
    "speaks of the paper": document(m.TicketStateBody(ticket_id=uuid4(), state=TicketState.PRINTED)),
    "ticket without an id": m.Document(kind="ticket_state", id="x", version=1, body=None),
    "call without an id": m.Document(kind="help_state", id="x", version=1, body=None),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_page_that_contradicts_itself_changes_nothing(store: Store, broken: m.Document) -> None:
    before = (store.cursor(), store.queues(), store.themes(), store.item_count())
    with pytest.raises(BrokenPage):
        store.apply_page(changes(document(item()), document(queue("C")), broken, document(THEME, 7)))
    assert (store.cursor(), store.queues(), store.themes(), store.item_count()) == before
    store.apply_page(changes(document(item()), document(THEME, 7)))
    assert store.item_count() == 1
