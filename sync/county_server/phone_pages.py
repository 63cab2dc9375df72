"""What a guide and a ticket say on a phone, as the values of their templates. Nothing about a person is in it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kiosk.domain.catalogue import EXEMPT, MaterialForm, Supply
from kiosk.domain.clock import HALL_ZONE, hall_day
from kiosk.domain.language import Language, LocalizedText
from sync.contract.messages import Localized, MaterialBody, NoticeBody, QueueBody, ServiceItemBody
from sync.county_server.models import CounterState, TicketRow
from sync.county_server.phone_texts import say
from sync.county_server.statuses import Wait


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """One row of the list of materials."""

    name: str
    detail: str
    supply: str
    tag: str


def in_language(text: Localized, language: Language) -> str:
    """A text of the catalogue, in Chinese where it was never translated."""
    return LocalizedText(text.zh, text.ug, text.kk, text.en).in_language(language)


def frame(hall: NoticeBody | None, language: Language) -> dict[str, Any]:
    """What every page has around its content."""
    names = [say("common.nameless_hall", language)]
    if hall is not None:
        names = [in_language(hall.name, language), in_language(hall.zone, language)]
    return {
        "language": language.value,
        "is_right_to_left": language.is_right_to_left,
        "languages": [(code.value, say(f"language.{code.value}", code)) for code in Language],
        "hall": " · ".join(filter(None, names)),
        "refresh_s": None,
        "ask": say("common.ask", language, phone=hall.help_phone if hall else "12345"),
    }


def guide(item: ServiceItemBody, department: str, language: Language) -> dict[str, Any]:
    """A service item: where, how long, what it costs, and what to bring."""
    moment = datetime.combine(item.updated_on, datetime.min.time())
    return {
        "name": in_language(item.plain_name, language),
        "official": in_language(item.official_name, language),
        "sample": say("guide.sample", language) if item.is_sample else "",
        "facts": [
            (say("guide.where", language), in_language(item.place, language)),
            (say("guide.hours", language), in_language(item.hours, language)),
            (say("guide.days", language), _days(item.promise_days, language)),
            (say("guide.fee", language), _fee(item, language)),
            (say("guide.visits", language), _visits(item.visits, language)),
            (say("guide.result", language), in_language(item.result_name, language)),
        ],
        "materials_title": say("guide.materials", language),
        "materials": [_material(material, language) for material in sorted(item.materials, key=_bring_first)],
        "nothing_to_bring": say("guide.bring_nothing", language),
        "source": say(
            "guide.source", language, department=department, date=say("common.date", language, moment=moment)
        ),
        "counter_decides": say("guide.counter_decides", language),
    }


def ticket(row: TicketRow, queue: QueueBody | None, wait: Wait, language: Language, now: datetime) -> dict[str, Any]:
    """A number: how many are ahead, or what became of it."""
    facts = []
    is_waiting = row.state == CounterState.WAITING.value and row.day == hall_day(now)
    if is_waiting:
        facts.append((say("ticket.ahead", language), _ahead(wait, language)))
        facts.append((say("ticket.wait", language), _minutes(wait, language)))
    if queue is not None:
        facts.append((say("ticket.where", language), in_language(queue.place, language)))
    taken = row.taken_at.astimezone(HALL_ZONE)
    facts.append((say("ticket.taken", language), say("common.moment", language, moment=taken)))
    return {
        "queue": in_language(queue.name, language) if queue else row.queue_code,
        "label": row.label,
        "word": _word(row, hall_day(now), language),
        "is_called": row.state == CounterState.CALLED.value and row.day == hall_day(now),
        "facts": facts,
        "order": say("ticket.order", language) if is_waiting else "",
        "refreshes": say("ticket.refreshes", language, moment=now.astimezone(HALL_ZONE)),
    }


def _word(row: TicketRow, today: date, language: Language) -> str:
    if row.state in (CounterState.WAITING.value, CounterState.CALLED.value):
        if row.day < today:
            return say("ticket.past", language)
        return say("ticket.called", language, window=row.window) if row.window else ""
    return say(f"ticket.{row.state}", language)


def _ahead(wait: Wait, language: Language) -> str:
    return say("ticket.people", language, count=wait.ahead) if wait.ahead else say("ticket.nobody", language)


def _minutes(wait: Wait, language: Language) -> str:
    if wait.high == 0:
        return say("ticket.no_wait", language)
    if wait.low >= 60:
        return say("ticket.over_an_hour", language, hours=1)
    return say("ticket.minutes", language, range=f"{wait.low}–{wait.high}")


def _days(days: int, language: Language) -> str:
    if days == 0:
        return say("guide.at_once", language)
    return say("guide.working_day" if days == 1 else "guide.working_days", language, count=days)


def _fee(item: ServiceItemBody, language: Language) -> str:
    if item.fee.amount_fen == 0:
        return say("guide.free", language)
    yuan = f"{item.fee.amount_fen / 100:.2f}".removesuffix(".00")
    return say("guide.amount", language, per=in_language(item.fee.per, language), yuan=yuan).strip()


def _visits(visits: int, language: Language) -> str:
    return say("guide.times", language, count=visits) if visits else say("guide.no_visit", language)


def _bring_first(material: MaterialBody) -> int:
    order = (Supply.BRING, Supply.PROMISE, Supply.LATER, Supply.CERTIFICATE, Supply.SHARED)
    return order.index(material.supply)


def _material(material: MaterialBody, language: Language) -> MaterialLine:
    reason = in_language(material.reason, language)
    detail = reason
    if material.supply not in EXEMPT:
        name = "original" if material.copies == 0 else material.form.value
        form = say(f"form.{name}", language, count=max(material.copies, 1))
        if material.form is MaterialForm.ELECTRONIC:
            form = say("form.electronic", language)
        detail = say("guide.details", language, form=form, reason=reason) if reason else form
    return MaterialLine(
        in_language(material.name, language),
        detail,
        material.supply.value,
        say(f"supply.{material.supply.value}", language),
    )
