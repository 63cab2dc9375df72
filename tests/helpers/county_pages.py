"""Pages of the county's changes for tests of the store: a small hall, built by name."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

from kiosk.domain.catalogue import Audience, ItemKind, Level, MaterialForm, Supply
from kiosk.domain.language import Language
from kiosk.domain.queueing import Lease, TicketOrder, TicketState
from offline_store.ids import new_id
from sync.contract import messages as m

MORNING = datetime(2025, 3, 3, 3, 0, tzinfo=UTC)
"""A Monday, 11:00 in the hall."""
TODAY = date(2025, 3, 3)


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def forward(self, **span: float) -> None:
        self.moment += timedelta(**span)


def text(zh: str, **others: str) -> m.Localized:
    return m.Localized(zh=zh, **others)


def queue(code: str = "A", **changes: object) -> m.QueueBody:
    values: dict[str, object] = {
        "code": code,
        "name": text("综合受理"),
        "purpose": text("办事"),
        "place": text("一楼"),
        "icon": "counter",
        "order": 1,
        "needs_identity": False,
        "opening": [m.OpeningPeriod(opens=time(10), closes=time(19, 30))],
        "daily_limit": 999,
    }
    return m.QueueBody(**(values | changes))


def item(
    code: str = "I1", plain: str = "二手房买卖过户", official: str = "不动产转移登记", **changes: object
) -> m.ServiceItemBody:
    values: dict[str, object] = {
        "code": code,
        "plain_name": text(plain),
        "official_name": text(official),
        "aliases": [],
        "pinyin": "",
        "initials": "",
        "department_code": "D1",
        "themes": ["T1"],
        "audience": Audience.PERSON,
        "level": Level.COUNTY,
        "item_kind": ItemKind.PROMISED,
        "materials": [
            m.MaterialBody(
                id="M1",
                name=text("身份证"),
                supply=Supply.CERTIFICATE,
                form=MaterialForm.ORIGINAL,
                copies=1,
                reason=text("亮证即可"),
                certificate_type="resident_id",
            )
        ],
        "steps": [m.StepBody(name=text("受理"), working_days=1)],
        "legal_days": 30,
        "promise_days": 5,
        "visits": 1,
        "fee": m.FeeBody(amount_fen=8000, per=text("住宅每件")),
        "place": text("一楼"),
        "hours": text("工作日"),
        "phone": "0994-0000000",
        "result_name": text("不动产权证书"),
        "queue_code": "A",
        "zhou_wide": True,
        "online": False,
        "updated_on": date(2025, 1, 1),
        "is_sample": True,
    }
    return m.ServiceItemBody(**(values | changes))


def document(body: m.Body, version: int = 1) -> m.Document:
    keys = ("code", "queue_code", "ticket_id", "key_id", "call_id")
    id = next((str(getattr(body, k)) for k in keys if hasattr(body, k)), body.kind)
    return m.Document(kind=body.kind, id=id, version=version, body=body)


def page(
    *bodies: m.Body, version: int = 1, cursor: str = "c1", more: bool = False, at: datetime = MORNING
) -> m.ChangesPage:
    return m.ChangesPage(documents=[document(b, version) for b in bodies], cursor=cursor, more=more, server_time=at)


def lease(first: int, last: int, *, queue_code: str = "A", day: date = TODAY, id: UUID | None = None) -> Lease:
    return Lease(id or uuid4(), queue_code, day, first, last)


def order(queue_code: str = "A", **changes: object) -> TicketOrder:
    values: dict[str, object] = {
        "event_id": new_id(),
        "queue_code": queue_code,
        "language": Language.ZH,
        "identified": False,
    }
    return TicketOrder(**(values | changes))  # type: ignore[arg-type]


def called(ticket_id: UUID, state: TicketState = TicketState.CALLED) -> m.TicketStateBody:
    return m.TicketStateBody(ticket_id=ticket_id, state=state, window="3")
