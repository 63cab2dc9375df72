"""The three slips that a citizen takes away, as documents: ticket, list of materials, use of a certificate.

Order and emphasis are those of UX.md §10. Pure: the same arguments give the same document. No full name and no full
number gets onto paper.
"""

import hashlib
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from unicodedata import bidirectional
from uuid import UUID

from devices.printer.receipt import (
    Align,
    Block,
    Cut,
    Heading,
    KeyValue,
    Notice,
    Number,
    Paragraph,
    Qr,
    Receipt,
    Rule,
    Weight,
)
from kiosk.domain.catalogue import Fee, ServiceItem, Supply
from kiosk.domain.certificates import Certificate, CertificateUse
from kiosk.domain.clock import HALL_ZONE, hall_day
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.masking import mask_name_for_paper, mask_number_for_paper
from kiosk.domain.queueing import Queue, QueueStatus, Ticket
from kiosk.domain.station import HallFacts
from kiosk.services.guides import ListRow, MaterialList
from kiosk.services.receipt_texts import Wording, isolated, localized

NATIONAL_HELP_LINE = "12345"
AN_HOUR_MINUTES = 60
FEN_PER_YUAN = 100
INDENT = "\u3000"
"""A hanzi's width, before what explains the line above."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What every slip of this station says of itself."""

    hall: LocalizedText
    help_phone: str
    station: str
    """Id of the kiosk: `K2`."""
    now: datetime
    """Aware time of printing."""


def letterhead(hall: HallFacts | None, station: str, now: datetime) -> Letterhead:
    """Of a hall that the county has named, or of one that it has not named yet."""
    if hall is None:
        return Letterhead(localized("common.nameless_hall"), NATIONAL_HELP_LINE, station, now)
    return Letterhead(hall.name, hall.help_phone, station, now)


def check_signs(identity: UUID) -> str:
    """Four signs that tell a slip read aloud or copied by hand from a slip of the tongue or the pen.

    Base 32 (RFC 4648: A-Z, 2-7) of the first 20 bits of SHA-256 over the 16 bytes of the id. There is no key in it:
    it finds slips, not forgers.
    """
    return b32encode(hashlib.sha256(identity.bytes).digest())[:4].decode("ascii")


# --- ticket ----------------------------------------------------------------------------------------------------------


def ticket_receipt(
    ticket: Ticket, queue: Queue, ahead: QueueStatus | None, link: str, language: Language, head: Letterhead
) -> Receipt:
    """The slip of a number; from the second print on it is marked 补打.

    `ahead`: who waits before this ticket, None where the county can't be asked (then nothing is claimed of the wait).
    `link`: the county's page of the ticket, for the phone. Who does not read Chinese gets their language first and
    Chinese second, since the people at the counter must read it too.
    """
    say, chinese = Wording(language), Wording(Language.ZH)
    blocks: list[Block] = [*_bold_lines(head.hall, language), *_bold_lines(localized("ticket.title"), language)]
    if ticket.prints > 1:
        moment = head.now.astimezone(HALL_ZONE)
        blocks.append(Notice(say("ticket.reprint", count=ticket.prints, moment=moment), language))
    blocks += [
        Number(ticket.label),
        *(Heading(name, tongue) for name, tongue in _in_both(queue.name, language)),
        Rule(),
    ]
    if ahead is None:
        blocks.append(Paragraph(say("ticket.order"), language, Weight.BOLD))
    blocks += [_fact(key, value, language) for key, value in _facts(ticket, queue, ahead, say)]
    if language is not Language.ZH:
        taken = chinese.moment(ticket.taken_at)
        blocks.append(Paragraph(f"{queue.place.zh}，{chinese('ticket.taken')} {taken}", language))
    blocks += [
        Qr(link),
        Paragraph(say("ticket.scan" if ahead else "ticket.scan_later"), language, Weight.BOLD, Align.CENTRE),
        Paragraph(say("ticket.missed"), language, Weight.BOLD, Align.CENTRE),
        Paragraph(say("common.ask", phone=head.help_phone), language, align=Align.CENTRE),
        _identity(f"{head.station}-{ticket.day:%Y%m%d}-{ticket.label}", ticket.id),
        Cut(),
    ]
    return Receipt("ticket", tuple(blocks))


def _facts(ticket: Ticket, queue: Queue, ahead: QueueStatus | None, say: Wording) -> Iterator[tuple[str, str]]:
    if ahead is not None:
        people = say("ticket.people", count=ahead.waiting) if ahead.waiting else say("ticket.nobody")
        yield say("ticket.ahead"), people
        yield say("ticket.wait"), _wait(ahead, say)
    yield say("ticket.where"), queue.place.in_language(say.language)
    yield say("ticket.taken"), say.moment(ticket.taken_at)


def _wait(ahead: QueueStatus, say: Wording) -> str:
    """A range of minutes; beyond an hour no figure is worth printing."""
    low, high = ahead.wait_low_minutes, ahead.wait_high_minutes
    if high == 0:
        return say("ticket.no_wait")
    if high > AN_HOUR_MINUTES:
        return say("ticket.over_an_hour", hours=1)
    return say("ticket.minutes", range=f"{low}–{high}" if low < high else high)


# --- list of materials -----------------------------------------------------------------------------------------------


def guide_receipt(materials: MaterialList, link: str, language: Language, head: Letterhead) -> Receipt:
    """您的材料清单: what to bring with a box to tick, what not to bring and why, what may follow and by when.

    `link`: the county's page of the guide. A date for what may follow is counted from today, and says so.
    """
    say = Wording(language)
    item = materials.item
    name = item.summary.plain_name
    blocks: list[Block] = [
        *_title(head, say("guide.title"), language),
        Heading(name.in_language(language), _tongue(name, language), Align.START),
        Paragraph(item.summary.official_name.zh, language),
        Rule(),
        _fact(say("guide.where"), item.place.in_language(language), language),
        _fact(say("guide.hours"), item.hours.in_language(language), language),
        _fact(say("guide.days"), _days(item, say), language),
        _fact(say("guide.fee"), _fee(item.fee, say), language),
        Rule(dotted=True),
        *_to_bring([row for row in materials.rows if row.supply is Supply.BRING], say),
        *_spared([row for row in materials.rows if row.supply not in {Supply.BRING, Supply.LATER}], say),
        *_to_follow([row for row in materials.rows if row.supply is Supply.LATER], say, head.now),
        Qr(link),
        Paragraph(say("guide.phone"), language, align=Align.CENTRE),
        Rule(),
    ]
    if item.is_sample:
        blocks.append(Paragraph(say("guide.sample"), language, Weight.BOLD))
    department = item.summary.department.in_language(language)
    blocks += [
        Paragraph(say("guide.source", department=department, date=say.day(item.updated_on)), language),
        Paragraph(say("guide.counter_decides"), language),
        Paragraph(say("guide.printed", moment=say.moment(head.now), station=head.station), language),
        Paragraph(say("common.ask", phone=head.help_phone), language),
        Cut(),
    ]
    return Receipt("guide", tuple(blocks))


def _to_bring(rows: list[ListRow], say: Wording) -> Iterator[Block]:
    language = say.language
    title = say("guide.bring", count=len(rows)) if rows else say("guide.bring_nothing")
    yield Heading(title, language, Align.START)
    for row in rows:
        material = row.material
        yield Paragraph(_led_by("□ ", material.name.in_language(language), language), language, Weight.BOLD)
        if language is not Language.ZH and material.name.is_translated(language):
            yield Paragraph(_led_by(INDENT, material.name.zh, language), language)  # what stands on the document itself
        form = say(f"form.{material.form.value}", count=material.copies)
        details = say("guide.details", form=form, reason=material.reason.in_language(language))
        yield Paragraph(_led_by(INDENT, details, language), language)
    yield Rule(dotted=True)


def _spared(rows: list[ListRow], say: Wording) -> Iterator[Block]:
    language = say.language
    if not rows:
        return
    yield Notice(say("guide.spared", count=len(rows)), language)
    for row in rows:
        yield _fact(row.material.name.in_language(language), say(f"supply.{row.supply.value}"), language)
        why = say("guide.shown") if row.spared_now else row.material.reason.in_language(language)
        yield Paragraph(_led_by(INDENT, why, language), language)
    yield Rule(dotted=True)


def _to_follow(rows: list[ListRow], say: Wording, now: datetime) -> Iterator[Block]:
    language = say.language
    if not rows:
        return
    yield Heading(say("guide.later", count=len(rows)), language, Align.START)
    for row in rows:
        yield _fact(row.material.name.in_language(language), say("supply.later"), language)
        last_day = hall_day(now) + timedelta(days=row.material.later_days or 0)
        yield Paragraph(_led_by(INDENT, say("guide.later_by", date=say.day(last_day)), language), language)
    yield Rule(dotted=True)


def _days(item: ServiceItem, say: Wording) -> str:
    match item.promise_days:
        case 0:
            return say("guide.at_once")
        case 1:
            return say("guide.working_day", count=1)
        case days:
            return say("guide.working_days", count=days)


def _fee(fee: Fee, say: Wording) -> str:
    if fee.amount_fen == 0:
        return say("guide.free")
    yuan, fen = divmod(fee.amount_fen, FEN_PER_YUAN)
    return say("guide.amount", yuan=f"{yuan}.{fen:02d}" if fen else yuan, per=fee.per.in_language(say.language))


# --- use of a certificate --------------------------------------------------------------------------------------------


def certificate_receipt(
    use: CertificateUse, certificate: Certificate, materials: MaterialList | None, language: Language, head: Letterhead
) -> Receipt:
    """用证凭条: that a certificate was verified here and agreed to serve for one matter.

    `materials`: the list of that matter, None where the certificate was only shown. The code on it holds the id of the
    record and nothing else; name and number are masked.
    """
    say = Wording(language)
    purpose = materials.item.summary.plain_name.in_language(language) if materials else say("certificate.no_purpose")
    blocks: list[Block] = [
        *_title(head, say("certificate.title"), language),
        Heading(say("certificate.valid"), language, Align.START),
        Rule(),
        _fact(say("certificate.kind"), say(f"certificate_type.{certificate.type.value}"), language),
        _fact(say("certificate.holder"), mask_name_for_paper(certificate.holder), language),
        _fact(say("certificate.number"), mask_number_for_paper(certificate.number), language),
        _fact(say("certificate.purpose"), purpose, language),
        _fact(say("certificate.consented"), say.moment(use.consented_at), language),
        _fact(say("certificate.how"), say("certificate.offline" if use.offline else "certificate.online"), language),
        Rule(dotted=True),
    ]
    spared = [row.material.name.in_language(language) for row in materials.rows if row.spared_now] if materials else []
    if spared:
        blocks += [
            Paragraph(say("certificate.spares", count=len(spared)), language, Weight.BOLD),
            *(Paragraph(say("certificate.not_handed_in", name=name), language) for name in spared),
            Rule(dotted=True),
        ]
    day = hall_day(use.consented_at)
    blocks += [
        Qr(str(use.record_id)),
        Paragraph(say("certificate.scan"), language, Weight.BOLD, Align.CENTRE),
        Paragraph(say("certificate.content"), language, align=Align.CENTRE),
        Rule(),
        Paragraph(say("certificate.only_this"), language, Weight.BOLD, Align.CENTRE),
        _identity(f"{head.station}-{day:%Y%m%d}-C{use.record_id.hex[-8:].upper()}", use.record_id),
        Cut(),
    ]
    return Receipt("certificate_use", tuple(blocks))


# --- parts -----------------------------------------------------------------------------------------------------------


def _title(head: Letterhead, title: str, language: Language) -> Iterator[Block]:
    yield Paragraph(head.hall.in_language(language), language, align=Align.CENTRE)
    yield Paragraph(title, language, align=Align.CENTRE)
    yield Rule()


def _bold_lines(text: LocalizedText, language: Language) -> Iterator[Block]:
    for line, tongue in _in_both(text, language):
        yield Paragraph(line, tongue, Weight.BOLD, Align.CENTRE)


def _fact(key: str, value: str, language: Language) -> Block:
    """A label and its answer; from right to left as one run, whose picture is half as many bytes as a whole line's."""
    if language.is_right_to_left:
        return Paragraph(f"{key}: {isolated(value)}", language, Weight.BOLD)
    return KeyValue(key, value, language)


def _led_by(mark: str, text: str, language: Language) -> str:
    """`mark` where reading starts: a line without Arabic letters runs from left to right, whatever the page does."""
    runs_right_to_left = any(bidirectional(sign) in {"R", "AL"} for sign in text)
    return mark + text if runs_right_to_left or not language.is_right_to_left else text + mark[::-1]


def _in_both(text: LocalizedText, language: Language) -> Iterator[tuple[str, Language]]:
    """In the citizen's language where there is a translation, then in Chinese."""
    if language is not Language.ZH and text.is_translated(language):
        yield text.in_language(language), language
    yield text.zh, Language.ZH


def _tongue(text: LocalizedText, language: Language) -> Language:
    """Language in which `in_language` answers."""
    return language if text.is_translated(language) else Language.ZH


def _identity(name: str, identity: UUID) -> Block:
    """The last line, for the counter: what slip it is, with its check."""
    check = Wording(Language.ZH)("staff.check", signs=check_signs(identity))
    return Paragraph(f"{name} {check}", align=Align.CENTRE)
