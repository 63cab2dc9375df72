"""Shaped lines against Pillow drawing them in one call, and what is done about signs that no font has."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from devices.printer import shaper
from kiosk.domain.language import Language
from tests.helpers.pictures import Ink, cropped, drawn_at_once, likeness

ARABIC_LINES = st.lists(st.text("ئابجدھوزحطيكلمنسعپچڭۇۆۈېىە", min_size=1, max_size=7), min_size=1, max_size=5).map(
    " ".join
)


def shaped(text: str, size: int = 26, *, bold: bool = False, language: Language = Language.UG) -> Ink:
    style = shaper.Style(size, bold, language)
    canvas = Image.new("L", (1200, 120))
    shaper.draw(canvas, 20, 70, text, style)
    return np.asarray(shaper.to_dots(canvas))


@settings(deadline=None, max_examples=40)
@given(ARABIC_LINES, st.booleans())
def test_a_line_in_one_script_is_what_one_call_draws(text: str, bold: bool) -> None:
    assert likeness(shaped(text, bold=bold), drawn_at_once(text, 26, bold=bold, language="ug")) > 0.98


@pytest.mark.parametrize("text", ["ئالدىڭىزدا 6 كىشى", "ۋاقىت: 16:26", "2026-11-24 كۈنى", "ئاھالە، كىملىكى؟"])
def test_figures_and_signs_stand_where_they_belong(text: str) -> None:
    """Runs are placed to the dot, one call to a fraction of it: a word may stand a dot aside."""
    assert likeness(shaped(text), drawn_at_once(text, 26, bold=False, language="ug")) > 0.7


def test_letters_that_are_not_joined_would_be_noticed() -> None:
    text = "مەركىزى"
    apart = "\u200c".join(text)
    assert likeness(shaped(text), drawn_at_once(apart, 26, bold=False, language="ug"), slack=60) < 0.6


def test_a_range_reads_from_left_to_right() -> None:
    range_alone, turned = cropped(shaped("12–20")), cropped(shaped("20–12"))
    at_the_right = cropped(shaped("12–20 مىنۇت"))[:, -range_alone.shape[1] :]
    assert likeness(range_alone, at_the_right, slack=4) > 0.9
    assert likeness(turned, at_the_right, slack=4) < 0.9


def test_a_mixed_line_takes_each_letter_from_a_face_that_has_it() -> None:
    style = shaper.Style(26, False, Language.UG)
    parts = ["A", "رايون", "取号"]
    gaps = shaper.width(" ", style) * 2
    assert abs(shaper.width(" ".join(parts), style) - sum(shaper.width(part, style) for part in parts) - gaps) <= 4


def test_a_sign_that_no_font_has_is_a_geta_mark() -> None:
    assert likeness(shaped("\U0001f600", language=Language.ZH), shaped("〓", language=Language.ZH)) == 1.0
    assert likeness(shaped("\ue000", language=Language.UG), shaped("〓", language=Language.UG)) == 1.0


def test_direction_marks_leave_no_ink() -> None:
    assert likeness(shaped("\u2066A027\u2069\u200e", language=Language.EN), shaped("A027", language=Language.EN)) == 1.0


def test_a_mark_stays_with_its_letter() -> None:
    style = shaper.Style(26, False, Language.EN)
    assert shaper.width("e\u0301", style) == shaper.width("e", style)


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40), st.sampled_from(Language))
def test_any_text_is_drawn(text: str, language: Language) -> None:
    ink = shaped(text, language=language)
    assert ink.shape == (120, 1200)
