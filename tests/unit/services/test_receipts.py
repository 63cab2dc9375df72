"""Every slip in every language, its golden document, its weight on the wire, and nobody's name on it."""

import dataclasses
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from devices.printer.encoder import encode
from devices.printer.receipt import Align, Cut, Heading, KeyValue, Notice, Number, Paragraph, Qr, Receipt, Weight
from kiosk.domain.catalogue import Fee, Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.queueing import QueueStatus
from kiosk.services.guides import material_list
from kiosk.services.receipts import certificate_receipt, check_signs, guide_receipt, letterhead, ticket_receipt
from tests.helpers.sample_visit import (
    CERTIFICATE,
    HALL_FACTS,
    HOLDER,
    NOW,
    NUMBER,
    QUEUE,
    SIX_AHEAD,
    USE,
    service_item,
    ticket,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "receipts" / "ticket-zh.json"
TICKET_LINK = "https://hall.example/t/01932b5e-7c00-7000-8000-00000000a027"
GUIDE_LINK = "https://hall.example/g/TE65232300000000064650600001000"
SHOWN = frozenset({CertificateType.RESIDENT_ID})
HEAD = letterhead(HALL_FACTS, "K2", NOW)
TRANSFER = service_item("二手房买卖过户")

SLIPS = {
    "ticket": lambda language: ticket_receipt(ticket(language), QUEUE, SIX_AHEAD, TICKET_LINK, language, HEAD),
    "ticket offline": lambda language: ticket_receipt(ticket(language), QUEUE, None, TICKET_LINK, language, HEAD),
    "ticket reprinted": lambda language: ticket_receipt(
        ticket(language, prints=2), QUEUE, SIX_AHEAD, TICKET_LINK, language, HEAD
    ),
    "ticket of a nameless hall": lambda language: ticket_receipt(
        ticket(language), QUEUE, SIX_AHEAD, TICKET_LINK, language, letterhead(None, "K0", NOW)
    ),
    "guide": lambda language: guide_receipt(material_list(TRANSFER, SHOWN), GUIDE_LINK, language, HEAD),
    "certificate": lambda language: certificate_receipt(
        USE, CERTIFICATE, material_list(TRANSFER, SHOWN), language, HEAD
    ),
    "certificate only shown": lambda language: certificate_receipt(USE, CERTIFICATE, None, language, HEAD),
}
EVERY = pytest.mark.parametrize(("slip", "language"), list(product(SLIPS, Language)))


def texts(receipt: Receipt) -> Iterator[str]:
    for block in receipt.blocks:
        match block:
            case Heading() | Paragraph() | Notice() | Number():
                yield block.text
            case KeyValue():
                yield from (block.key, block.value)
            case Qr():
                yield block.payload


def without_isolates(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


@EVERY
def test_it_is_complete(slip: str, language: Language) -> None:
    receipt = SLIPS[slip](language)
    assert [text for text in texts(receipt) if not text.strip()] == []
    assert [text for text in texts(receipt) if re.search(r"[{}]|None| $", text)] == []
    assert sum(isinstance(block, Qr) for block in receipt.blocks) == 1
    assert isinstance(receipt.blocks[-1], Cut)
    assert encode(receipt)


@EVERY
def test_nobodys_name_and_number_are_on_it(slip: str, language: Language) -> None:
    on_paper = " ".join(map(without_isolates, texts(SLIPS[slip](language))))
    assert HOLDER not in on_paper
    assert NUMBER not in on_paper
    assert not re.search(r"(?<![\dA-F])\d{17}[\dX]\b", on_paper.replace(GUIDE_LINK, ""))


def test_masked_they_are() -> None:
    receipt = SLIPS["certificate"](Language.ZH)
    assert KeyValue("持证人", "张**") in receipt.blocks
    assert KeyValue("号码", "6523**********0010") in receipt.blocks


@pytest.mark.parametrize("language", [Language.UG, Language.KK, Language.EN])
def test_staff_read_chinese_second_on_a_ticket(language: Language) -> None:
    blocks = SLIPS["ticket"](language).blocks
    translated = blocks.index(Heading(QUEUE.name.in_language(language), language))
    assert blocks[translated + 1] == Heading("无差别综合窗口")
    assert Paragraph("一楼 A 区，取号时间 11月24日 16:26", language) in blocks


def test_order_of_a_chinese_ticket() -> None:
    receipt = SLIPS["ticket"](Language.ZH)
    described = {
        "kind": receipt.kind,
        "blocks": [{"block": type(block).__name__, **dataclasses.asdict(block)} for block in receipt.blocks],
    }
    assert described == json.loads(GOLDEN.read_text("utf-8"))


def test_a_reprint_says_so_above_the_number() -> None:
    blocks = SLIPS["ticket reprinted"](Language.ZH).blocks
    assert blocks[blocks.index(Number("A027")) - 1] == Notice("补打 第 2 次 16:31")
    assert not any(isinstance(block, Notice) for block in SLIPS["ticket"](Language.ZH).blocks)


def test_offline_nothing_is_claimed_of_the_wait() -> None:
    on_paper = list(texts(SLIPS["ticket offline"](Language.ZH)))
    assert "按取号先后叫号" in on_paper
    assert "等网络好了，扫码看排队" in on_paper
    assert "前面" not in on_paper
    assert "大约等" not in on_paper


@pytest.mark.parametrize(
    ("waiting", "low", "high", "people", "wait"),
    [
        (6, 12, 20, "6 人", "12–20 分钟"),
        (1, 5, 5, "1 人", "5 分钟"),
        (0, 0, 0, "没有人", "不用等"),
        (30, 45, 60, "30 人", "45–60 分钟"),
        (31, 50, 61, "31 人", "超过 1 小时"),
    ],
)
def test_the_wait_in_words(waiting: int, low: int, high: int, people: str, wait: str) -> None:
    ahead = QueueStatus("A", waiting, low, high, NOW)
    blocks = ticket_receipt(ticket(), QUEUE, ahead, TICKET_LINK, Language.ZH, HEAD).blocks
    assert KeyValue("前面", people) in blocks
    assert KeyValue("大约等", wait) in blocks


def test_the_list_has_boxes_to_tick_and_says_what_to_leave_at_home() -> None:
    blocks = SLIPS["guide"](Language.ZH).blocks
    assert Heading("要带 3 样", align=Align.START) in blocks
    assert Paragraph("□ 不动产权证书", weight=Weight.BOLD) in blocks
    assert Paragraph("　原件 1 份，窗口有空白合同") in blocks
    assert Notice("不用带 3 样") in blocks
    assert KeyValue("居民身份证", "免提交") in blocks
    assert Paragraph("　已亮证") in blocks
    assert KeyValue("婚姻状况证明", "告知承诺") in blocks
    assert Paragraph("　今天办，11月29日前补交") in blocks
    assert KeyValue("费用", "住宅每件 80 元") in blocks
    assert "示例数据，不能照着办事。" in texts(SLIPS["guide"](Language.ZH))


def test_a_box_to_tick_stands_where_reading_starts() -> None:
    """A Chinese name in a Uyghur list runs from left to right, at the right edge: its box is at its other end."""
    on_paper = list(texts(SLIPS["guide"](Language.UG)))
    assert "□ كۆچمەس مۈلۈك ھوقۇق گۇۋاھنامىسى" in on_paper
    assert "存量房买卖合同 □" in on_paper


def test_what_is_empty_is_left_out() -> None:
    nothing_later = replace(TRANSFER, materials=tuple(m for m in TRANSFER.materials if m.supply is Supply.SHARED))
    real = replace(nothing_later, is_sample=False, fee=Fee(0, LocalizedText("")), promise_days=0)
    on_paper = list(texts(guide_receipt(material_list(real, frozenset()), GUIDE_LINK, Language.ZH, HEAD)))
    assert "不用带材料" in on_paper
    assert "不收费" in on_paper
    assert "当场办好" in on_paper
    assert not any("可后补" in text or "示例" in text for text in on_paper)


@pytest.mark.parametrize(
    ("days", "zh", "en"), [(1, "1 个工作日", "1 working day"), (3, "3 个工作日", "3 working days")]
)
def test_days(days: int, zh: str, en: str) -> None:
    item = material_list(replace(TRANSFER, promise_days=days), frozenset())
    assert KeyValue("多久办好", zh) in guide_receipt(item, GUIDE_LINK, Language.ZH, HEAD).blocks
    assert KeyValue("Takes", en, Language.EN) in guide_receipt(item, GUIDE_LINK, Language.EN, HEAD).blocks


def test_a_fee_with_fen() -> None:
    item = material_list(replace(TRANSFER, fee=Fee(550, LocalizedText("每本"))), frozenset())
    assert KeyValue("费用", "每本 5.50 元") in guide_receipt(item, GUIDE_LINK, Language.ZH, HEAD).blocks


def test_the_code_of_a_certificate_slip_holds_the_record_and_nothing_else() -> None:
    assert Qr(str(USE.record_id)) in SLIPS["certificate"](Language.ZH).blocks


def test_check_signs_are_four_and_differ_with_the_id() -> None:
    # sha256sum of the 16 bytes of the id begins with 660a0: 01100 11000 00101 00000, of A-Z2-7 M Y F A.
    assert check_signs(ticket().id) == "MYFA"
    assert check_signs(USE.record_id) != check_signs(ticket().id)


@pytest.mark.parametrize(
    ("language", "limit"), [(Language.ZH, 400), (Language.EN, 800), (Language.UG, 16_000), (Language.KK, 16_000)]
)
def test_a_ticket_is_light_enough_for_a_slow_wire(language: Language, limit: int) -> None:
    """UX.md §10: out in a second at 19200 baud where it is Chinese; FIGURES.md for what must be drawn."""
    assert len(encode(SLIPS["ticket"](language))) <= limit
