"""Receipts to bytes: golden, light, and nothing in them but our own commands, whatever the text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.encoder import LONGEST_DOTS, ReceiptError, compose, encode
from devices.printer.escpos import has_real_time_command, is_allowed, qr_code
from devices.printer.receipt import (
    Align,
    Block,
    Cut,
    Feed,
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
from devices.printer.settings import PrinterSettings, Profile, TextEncoding
from devices.printer.wire import TEXT, Token, parse
from kiosk.domain.language import Language
from tests.helpers.receipts import everything, ticket

GOLDEN = Path(__file__).parents[3] / "golden" / "escpos" / "ticket-zh.txt"

ANY_TEXT = st.text(st.characters(codec=None), max_size=30)
SMUGGLED = st.lists(
    st.sampled_from(
        ["\x1b@", "\x1dV\x00", "\x10\x04\x01", "\x10\x14\x01\x00\x01", "\x1bp0", "\n", "\x00", "取号", "ئۇ", "㛃"]
    ),
    max_size=12,
).map("".join)
PAYLOADS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
PROFILES = st.builds(
    Profile,
    columns_dots=st.sampled_from([384, 512, 576, 832]),
    encoding=st.sampled_from(TextEncoding),
    native_qr=st.booleans(),
    smoothing=st.booleans(),
    cutter=st.booleans(),
)


def one(*blocks: Block, profile: Profile | None = None) -> list[Token]:
    """The tokens of a document without those that every document starts with."""
    prefix = len(parse(encode(Receipt("test", ()), profile)))
    return list(parse(encode(Receipt("test", blocks), profile)))[prefix:]


def texts(tokens: list[Token]) -> list[str]:
    return [token.raw.decode("gb18030") for token in tokens if token.name == TEXT]


def names(tokens: list[Token]) -> list[str]:
    return [token.name for token in tokens]


def listed(data: bytes) -> str:
    """A document as people read it: a command a line."""
    return "".join(
        f"{token.name}: {token.raw.decode('gbk')}\n"
        if token.name == TEXT
        else f"{token.name} {(token.args + token.data).hex(' ')}".rstrip() + "\n"
        for token in parse(data)
    )


def test_a_chinese_ticket_is_golden() -> None:
    assert listed(encode(ticket())) == GOLDEN.read_text(encoding="utf-8")


def test_the_same_document_gives_the_same_bytes() -> None:
    for language in Language:
        assert encode(ticket(language)) == encode(ticket(language))


@pytest.mark.parametrize(
    ("language", "limit"), [(Language.ZH, 400), (Language.EN, 600), (Language.UG, 16_000), (Language.KK, 16_000)]
)
def test_a_ticket_is_light(language: Language, limit: int) -> None:
    assert len(encode(ticket(language))) <= limit


@settings(deadline=None, max_examples=60)
@given(st.one_of(ANY_TEXT, SMUGGLED), st.one_of(PAYLOADS, SMUGGLED.filter(bool)), st.sampled_from(Language), PROFILES)
def test_no_text_smuggles_a_command(text: str, payload: str, language: Language, profile: Profile) -> None:
    data = encode(everything(text, payload, language), profile)
    assert [token for token in parse(data) if not is_allowed(token)] == []
    assert not has_real_time_command(data)
    assert "GS V" in names(list(parse(data))) or not profile.cutter


@pytest.mark.parametrize(
    "data", [b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01", b"\x1b@\x07", b"\x1d(A\x02\x00\x00\x02", b"a\x7f", b"\x1b"]
)
def test_the_check_for_smuggled_commands_can_fail(data: bytes) -> None:
    assert not all(is_allowed(token) for token in parse(data))


@settings(deadline=None)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=200))
def test_a_payload_stays_within_its_command(payload: str) -> None:
    tokens = parse(qr_code(payload.encode(), 8))
    assert names(list(tokens)) == ["GS ( k"] * 4
    assert tokens[2].data == b"1P0" + payload.encode()


def test_a_line_with_one_rare_hanzi_is_a_picture_and_the_others_stay_text() -> None:
    # 44 half cells a line: the first holds 22 hanzi, the rare one stands in the second.
    tokens = one(Paragraph("持证人姓名登记核对无误以下内容供窗口工作人员查验使用㛃某某"))
    assert texts(tokens) == ["持证人姓名登记核对无误以下内容供窗口工作人员"]
    assert names(tokens).count("GS v 0") == 1


def test_a_printer_that_has_the_rare_hanzi_gets_it_as_text() -> None:
    assert texts(one(Paragraph("㛃某"), profile=Profile(encoding=TextEncoding.GB18030))) == ["㛃某"]


def test_a_printer_without_hanzi_gets_pictures() -> None:
    tokens = one(
        Paragraph("取号"), Rule(), Rule(dotted=True), Paragraph("A027"), profile=Profile(encoding=TextEncoding.ASCII)
    )
    assert texts(tokens) == ["A027"]
    assert names(tokens).count("GS v 0") == 3


def test_an_arabic_line_is_a_picture_and_its_numbers_are_text_at_the_right() -> None:
    tokens = one(Paragraph("نۆۋەت", Language.UG), Paragraph("16:26", Language.UG), Paragraph("一楼", Language.UG))
    assert texts(tokens) == ["16:26", "一楼"]
    assert [token.args for token in tokens if token.name == "ESC a"] == [b"\x02"]


@pytest.mark.parametrize(
    ("align", "language", "side"),
    [
        (Align.CENTRE, Language.ZH, [b"\x01"]),
        (Align.END, Language.ZH, [b"\x02"]),
        (Align.START, Language.ZH, []),
        (Align.END, Language.UG, []),
        (Align.START, Language.KK, [b"\x02"]),
    ],
)
def test_alignment_follows_the_language(align: Align, language: Language, side: list[bytes]) -> None:
    tokens = one(Paragraph("A027", language, align=align))
    assert [token.args for token in tokens if token.name == "ESC a"] == side


@pytest.mark.parametrize(("label", "wide"), [("A027", 8), ("A-K2-001", 5), ("AB-K12-0001", 4)])
def test_a_number_is_as_wide_as_fits_and_192_dots_high(label: str, wide: int) -> None:
    size = next(token.args[0] for token in one(Number(label)) if token.name == "GS !")
    assert (size >> 4) + 1 == wide
    assert (size & 0x0F) + 1 == 8
    assert wide * 12 * len(label) <= 528


def test_a_number_that_is_no_number_is_a_heading() -> None:
    assert texts(one(Number(""))) == []
    assert "GS v 0" in names(one(Number("㛃")))
    assert texts(one(Number("A" * 60))) != []


def test_an_answer_stands_at_the_end_and_is_bold() -> None:
    tokens = one(KeyValue("前面", "6 人"))
    assert names(tokens) == [TEXT, "ESC $", "ESC E", TEXT, "LF"]
    assert int.from_bytes(tokens[1].args, "little") == 528 - 4 * 12


def test_an_answer_in_a_right_to_left_language_stands_at_the_left() -> None:
    tokens = one(KeyValue("K2", "16:26", Language.UG))
    assert texts(tokens) == ["16:26", "K2"]
    assert int.from_bytes(next(t.args for t in tokens if t.name == "ESC $"), "little") == 528 - 2 * 12


@pytest.mark.parametrize(
    ("key", "value"), [("时间", "上午 10:00–14:00，下午 15:30–19:30，周末照常办理"), ("ئورنى㛃" * 6, "نۆۋەت" * 6)]
)
def test_an_answer_that_does_not_fit_beside_its_key_stands_below(key: str, value: str) -> None:
    tokens = one(KeyValue(key, value))
    assert "ESC $" not in names(tokens)
    assert names(tokens).count("LF") + names(tokens).count("GS v 0") >= 2


def test_a_notice_is_a_black_bar_across() -> None:
    tokens = one(Notice("补打 第 2 次 16:31"), Paragraph("A"))
    assert [token.args for token in tokens if token.name == "GS B"] == [b"\x01", b"\x00"]
    assert sum(len(text.encode("gbk")) for text in texts(tokens)[:1]) == 22


def test_a_code_that_the_printer_can_not_draw_is_a_picture() -> None:
    assert "GS ( k" in names(one(Qr("https://hall.example/t/1")))
    assert "GS ( k" not in names(one(Qr("https://hall.example/t/1"), profile=Profile(native_qr=False)))
    assert "GS ( k" not in names(one(Qr("办事\x1b@")))


def test_modules_are_six_dots_at_least() -> None:
    for length in (1, 40, 62, 63, 200, 412):
        size = next(token.data[2] for token in one(Qr("a" * length)) if token.name == "GS ( k")
        assert size in {6, 8}


def test_a_code_that_would_be_too_fine_is_refused() -> None:
    with pytest.raises(ReceiptError, match="413 bytes"):
        encode(Receipt("test", (Qr("a" * 413),)))


def test_a_code_that_says_nothing_is_refused() -> None:
    with pytest.raises(ReceiptError, match="says nothing"):
        encode(Receipt("test", (Qr(""),)))


def test_a_code_with_half_a_character_is_refused() -> None:
    with pytest.raises(ReceiptError, match="half a character"):
        encode(Receipt("test", (Qr("A\ud800"),)))


def test_a_document_without_end_is_refused() -> None:
    with pytest.raises(ReceiptError, match="3 m"):
        encode(Receipt("test", (Feed(LONGEST_DOTS), Paragraph("A"))))


def test_line_ends_in_a_paragraph_are_kept() -> None:
    assert texts(one(Paragraph("第一行\n第二行"))) == ["第一行", "第二行"]


def test_signs_that_other_countries_print_differently_are_pinned() -> None:
    assert "ESC R" in names(one(Paragraph("$5 #1")))
    assert "ESC R" not in names(one(Paragraph("取号 A027")))


def test_without_a_knife_the_paper_is_fed_to_be_torn() -> None:
    tokens = one(Paragraph("A"), Cut(), profile=Profile(cutter=False))
    assert "GS V" not in names(tokens)
    assert tokens[-1].name == "ESC J"


def test_the_length_is_what_the_renderer_measures() -> None:
    from devices.printer.renderer import LEAD_DOTS, render

    for language in Language:
        document = compose(ticket(language))
        (slip,) = render(document.data)
        assert slip.height - LEAD_DOTS == document.height_dots


def test_settings_hold_the_profile() -> None:
    settings_ = PrinterSettings(columns_dots=384, encoding=TextEncoding.GB18030, native_qr=False)
    assert settings_.profile == Profile(384, TextEncoding.GB18030, native_qr=False)


def test_weights_are_switched_only_where_they_change() -> None:
    tokens = one(
        Paragraph("一", weight=Weight.BOLD), Paragraph("二", weight=Weight.BOLD), Heading("三"), Paragraph("四")
    )
    assert [token.args for token in tokens if token.name == "ESC E"] == [b"\x01", b"\x00"]
