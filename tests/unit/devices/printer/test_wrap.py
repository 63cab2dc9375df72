"""Lines: within the width, nothing lost, no full stop at a line's start."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.text import half_cells
from devices.printer.wrap import balance, wrap

TEXTS = st.text(st.sampled_from("政务服务中心，。（）“”AB ab-12 3"), max_size=60)


@settings(deadline=None)
@given(TEXTS, st.integers(4, 44))
def test_every_line_fits_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width, half_cells)
    assert all(half_cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@settings(deadline=None)
@given(TEXTS, st.integers(8, 44))
def test_balancing_takes_no_more_lines(text: str, width: int) -> None:
    plain, even = wrap(text, width, half_cells), balance(text, width, half_cells)
    assert len(even) == len(plain)
    assert all(half_cells(line) <= width for line in even)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("请到导办台。", 10, ["请到导办", "台。"]),
        ("请到（一楼）", 6, ["请到", "（一", "楼）"]),
        ("help desk", 5, ["help", "desk"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("　原件 1 份，窗口有", 12, ["　原件 1", "　份，窗口有"]),
        ("second-hand", 8, ["second-", "hand"]),
        ("11-29", 4, ["11-2", "9"]),
    ],
)
def test_where_a_line_ends(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width, half_cells) == lines


def test_a_heading_of_two_lines_is_even() -> None:
    assert balance("呼图壁县五工台镇便民服务中心", 22, half_cells) == ["呼图壁县五工台", "镇便民服务中心"]
