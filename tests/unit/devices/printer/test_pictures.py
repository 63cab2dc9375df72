"""What comes out of the printer is what was meant, in four languages: the picture against independent drawings."""

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from devices.printer.encoder import encode
from devices.printer.receipt import Align, Cut, Heading, KeyValue, Notice, Paragraph, Qr, Receipt, Weight
from devices.printer.renderer import render
from devices.printer.settings import Profile, TextEncoding
from kiosk.domain.language import Language
from tests.helpers.pictures import Ink, drawn_at_once, drawn_in_cells, found, ink_of, likeness
from tests.helpers.receipts import TICKET_URL, ticket

ARABIC_LETTERS_ONLY = {
    Language.UG: ("ئۇنىۋېرسال كۆزنەك", "ئالدىڭىزدا", "6 كىشى", "ئۆتۈپ كەتسە، يول باشلاش ئورنىغا بېرىڭ."),
    Language.KK: ("امبەباپ تەرەزە", "الدىڭىزدا", "6 ادام", "ٴنومىر ٴوتىپ كەتسە، جول باستاۋ ورنىنا بارىڭىز."),
}
"""Texts of the ticket whose every sign is in the Arabic face, so that one call can draw them."""


def slip_of(receipt: Receipt, profile: Profile | None = None) -> Ink:
    (slip,) = render(encode(receipt, profile))
    return ink_of(slip)


def single(text: str, language: Language, weight: Weight = Weight.REGULAR) -> Ink:
    return slip_of(Receipt("test", (Paragraph(text, language, weight), Cut())))


@pytest.mark.parametrize("language", [Language.UG, Language.KK])
def test_arabic_script_is_joined_ordered_and_whole(language: Language) -> None:
    slip = slip_of(ticket(language))
    heading, key, value, missed = ARABIC_LETTERS_ONLY[language]
    tag = language.value
    assert found(slip, drawn_at_once(heading, 36, bold=True, language=tag)) > 0.95
    assert found(slip, drawn_at_once(key, 26, bold=False, language=tag)) > 0.95
    assert found(slip, drawn_at_once(value, 26, bold=True, language=tag)) > 0.7
    assert found(slip, drawn_at_once(missed, 26, bold=True, language=tag)) > 0.7


@pytest.mark.parametrize("language", [Language.UG, Language.KK])
def test_other_words_are_not_found_there(language: Language) -> None:
    slip = slip_of(ticket(language))
    for text in ARABIC_LETTERS_ONLY[language]:
        backwards = text[::-1]
        assert found(slip, drawn_at_once(backwards, 26, bold=True, language=language.value)) < 0.6


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("取号时间前面六人", Language.ZH),
        ("请到导办台一楼综合窗口", Language.ZH),
        ("Missed your turn? Go to", Language.EN),
        ("General counter 027", Language.EN),
    ],
)
def test_chinese_and_english_read_as_they_were_written(text: str, language: Language) -> None:
    printed = single(text, language)
    assert found(printed, drawn_in_cells(text), slack=8) > 0.45
    assert found(printed, drawn_in_cells(text[::-1]), slack=8) < 0.4


def test_a_rare_hanzi_drawn_by_us_looks_like_one_that_the_printer_has() -> None:
    """The same line as text and as picture: same size, same place, so that nobody sees which way it went."""
    text = "持证人 张某某 一楼"
    as_text = single(text, Language.ZH)
    as_picture = slip_of(Receipt("test", (Paragraph(text), Cut())), Profile(encoding=TextEncoding.ASCII))
    rows = [np.flatnonzero(ink.any(axis=1)) for ink in (as_text, as_picture)]
    assert abs(int(rows[0][0]) - int(rows[1][0])) <= 3
    assert likeness(as_text, as_picture, slack=24) > 0.3


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("native", [True, False])
def test_the_code_can_be_read_from_the_paper(language: Language, native: bool) -> None:
    (slip,) = render(encode(ticket(language), Profile(native_qr=native)))
    assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"))] == [TICKET_URL]


@pytest.mark.parametrize("payload", ["办事\u2028指南 ئۇيغۇرچە", "a" * 412, "A", "\x10\x04\x01\x1b@"])
def test_any_payload_is_read_back(payload: str) -> None:
    (slip,) = render(encode(Receipt("test", (Qr(payload), Cut()))))
    assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"), text_mode=zxingcpp.TextMode.Plain)] == [
        payload
    ]


def test_a_code_keeps_its_quiet_zone() -> None:
    slip = slip_of(Receipt("test", (Paragraph("上", weight=Weight.BOLD), Qr(TICKET_URL), Paragraph("下"), Cut())))
    blank = np.flatnonzero(~slip.any(axis=1))
    runs = np.split(blank, np.flatnonzero(np.diff(blank) > 1) + 1)
    assert sorted(len(run) for run in runs)[-2] >= 4 * 8


def test_where_lines_stand() -> None:
    """Start, centre and end; and the start of a Uyghur line is the right."""
    lines = {
        "left": (Language.ZH, Align.START),
        "middle": (Language.EN, Align.CENTRE),
        "right": (Language.ZH, Align.END),
        "rtl right": (Language.UG, Align.START),
        "rtl left": (Language.KK, Align.END),
    }
    for place, (language, align) in lines.items():
        text = "نۆۋەت" if language.is_right_to_left else "A027"
        ink = slip_of(Receipt("test", (Paragraph(text, language, align=align), Cut())))
        columns = np.flatnonzero(ink.any(axis=0))
        left, right = int(columns[0]), 576 - int(columns[-1])
        if "left" in place:
            assert 22 <= left <= 34 < right
        elif "right" in place:
            assert 22 <= right <= 34 < left
        else:
            assert abs(left - right) <= 4


def test_a_notice_is_white_on_black_in_every_language() -> None:
    for language, text in ((Language.ZH, "补打 第 2 次"), (Language.UG, "قايتا بېسىش"), (Language.ZH, "补打㛃")):
        ink = slip_of(Receipt("test", (Notice(text, language), Cut())))
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        bar = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        assert 0.5 < bar.mean() < 0.98
        assert bar[0].all() and bar[-1].all()


@pytest.mark.parametrize("language", Language)
def test_little_of_the_paper_is_black(language: Language) -> None:
    assert slip_of(ticket(language)).mean() < 0.2


@pytest.mark.parametrize("columns", [384, 576, 832])
def test_nothing_runs_off_the_paper(columns: int) -> None:
    receipt = Receipt(
        "test",
        (
            Heading("呼图壁县五工台镇便民服务中心"),
            Heading("قۇتۇبى ناھىيەلىك ھۆكۈمەت ئىشلىرى مۇلازىمەت مەركىزى", Language.UG),
            KeyValue("在哪办理这件事情", "一楼不动产五到八号窗口"),
            KeyValue("نۆۋەت نومۇرى", "ئۇنىۋېرسال كۆزنەك", Language.UG),
            Cut(),
        ),
    )
    (slip,) = render(encode(receipt, Profile(columns_dots=columns)), columns)
    ink = ink_of(slip)
    assert ink.shape[1] == columns
    assert not ink[:, :12].any()
    assert not ink[:, -12:].any()


def test_a_slip_is_a_black_and_white_picture() -> None:
    (slip,) = render(encode(ticket()))
    assert isinstance(slip, Image.Image)
    assert slip.mode == "1"
    assert slip.width == 576
