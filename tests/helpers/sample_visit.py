"""What one synthetic citizen did on 24 November 2026, as domain objects: the matter of most unit tests."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from kiosk.domain.catalogue import Fee, ItemSummary, Material, ServiceItem, Step
from kiosk.domain.certificates import Certificate, CertificateType, CertificateUse
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.queueing import Queue, QueueStatus, Ticket, TicketState
from kiosk.domain.station import HallFacts
from sync.contract.messages import Localized
from tests.helpers.sample_catalogue import DEPARTMENTS, HALL, ITEMS, QUEUES

NOW = datetime(2026, 11, 24, 8, 31, tzinfo=UTC)
"""16:31 in the hall."""
HOLDER, NUMBER = "张示例", "652323190001010010"


def localized_text(wire: Localized) -> LocalizedText:
    return LocalizedText(**{field.name: getattr(wire, field.name) for field in fields(LocalizedText)})


HALL_FACTS = HallFacts(localized_text(HALL.name), localized_text(HALL.zone), HALL.help_phone, HALL.staffed, NOW)
QUEUE = next(
    Queue(
        code=queue.code,
        name=localized_text(queue.name),
        purpose=localized_text(queue.purpose),
        place=localized_text(queue.place),
        icon=queue.icon,
        order=queue.order,
        needs_identity=queue.needs_identity,
        opening=tuple((period.opens, period.closes) for period in queue.opening),
        daily_limit=queue.daily_limit,
    )
    for queue in QUEUES
    if queue.code == "A"
)
SIX_AHEAD = QueueStatus("A", waiting=6, wait_low_minutes=12, wait_high_minutes=20, as_of=NOW)


def ticket(language: Language = Language.ZH, prints: int = 1) -> Ticket:
    return Ticket(
        id=UUID("01932b5e-7c00-7000-8000-00000000a027"),
        queue_code="A",
        number=27,
        label="A027",
        day=date(2026, 11, 24),
        state=TicketState.PRINTING,
        taken_at=NOW - timedelta(minutes=5),
        language=language,
        prints=prints,
    )


def service_item(plain_name: str) -> ServiceItem:
    """An item of the sample catalogue as the store would give it."""
    wire = next(item for item in ITEMS if item.plain_name.zh == plain_name)
    department = next(department for department in DEPARTMENTS if department.code == wire.department_code)
    return ServiceItem(
        summary=ItemSummary(
            code=wire.code,
            plain_name=localized_text(wire.plain_name),
            official_name=localized_text(wire.official_name),
            department=localized_text(department.name),
            theme=wire.themes[0],
            icon="estate",
            level=wire.level,
            audience=wire.audience,
            queue_code=wire.queue_code,
            zhou_wide=wire.zhou_wide,
            online=wire.online,
        ),
        department_code=wire.department_code,
        themes=tuple(wire.themes),
        kind=wire.item_kind,
        materials=tuple(
            Material(
                id=material.id,
                name=localized_text(material.name),
                supply=material.supply,
                form=material.form,
                copies=material.copies,
                reason=localized_text(material.reason),
                certificate_type=material.certificate_type,
                later_days=material.later_days,
            )
            for material in wire.materials
        ),
        steps=tuple(Step(localized_text(step.name), step.working_days) for step in wire.steps),
        legal_days=wire.legal_days,
        promise_days=wire.promise_days,
        visits=wire.visits,
        fee=Fee(wire.fee.amount_fen, localized_text(wire.fee.per)),
        place=localized_text(wire.place),
        hours=localized_text(wire.hours),
        phone=wire.phone,
        result_name=localized_text(wire.result_name),
        updated_on=wire.updated_on,
        is_sample=wire.is_sample,
    )


CERTIFICATE = Certificate(
    type=CertificateType.RESIDENT_ID,
    holder=HOLDER,
    number=NUMBER,
    issuer="呼图壁县公安局（示例）",
    valid_until=datetime(2036, 5, 8, tzinfo=UTC),
    code_expires=NOW + timedelta(minutes=5),
    certificate_id="SAMPLE-0001",
    nonce="6e6f6e6365",
    key_id="0123456789abcdef",
)
USE = CertificateUse(
    record_id=UUID("01932b5e-7c00-7000-8000-0000000c0017"),
    certificate_type=CERTIFICATE.type,
    key_id=CERTIFICATE.key_id,
    purpose=None,
    consented_at=NOW - timedelta(minutes=7),
    offline=True,
    revocations_as_of=None,
    nonce=CERTIFICATE.nonce,
    nonce_expires=CERTIFICATE.code_expires,
)
