"""Order of mixed lines; the order as such is FriBidi's, checked at the places where it matters on our slips."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.errors import DeviceError, Fault
from devices.printer import bidi


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.booleans())
def test_each_character_has_a_level(text: str, right_to_left: bool) -> None:
    levels = bidi.embedding_levels(text, right_to_left=right_to_left)
    assert len(levels) == len(text)
    assert all(level >= 0 for level in levels)


def test_a_number_in_a_right_to_left_line_keeps_its_direction() -> None:
    assert bidi.embedding_levels("ئا 27", right_to_left=True) == [1, 1, 1, 2, 2]
    assert bidi.embedding_levels("A 27", right_to_left=False) == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("levels", "order"),
    [([], []), ([0], [0]), ([1, 1, 1], [2, 1, 0]), ([1, 2, 1], [2, 1, 0]), ([0, 1, 2, 1, 0], [0, 3, 2, 1, 4])],
)
def test_runs_from_left_to_right(levels: list[int], order: list[int]) -> None:
    assert bidi.visual_order(levels) == order


@settings(deadline=None)
@given(st.lists(st.integers(0, 4), max_size=12))
def test_every_run_is_drawn_once(levels: list[int]) -> None:
    assert sorted(bidi.visual_order(levels)) == list(range(len(levels)))


def test_without_fribidi_the_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    bidi._library.cache_clear()
    monkeypatch.setattr(bidi.ctypes, "CDLL", _missing)
    with pytest.raises(DeviceError, match="apt-get install libfribidi0") as caught:
        bidi.embedding_levels("ئا", right_to_left=True)
    assert caught.value.fault is Fault.LIBRARY


def _missing(name: str) -> None:
    raise OSError(f"{name}: cannot open shared object file")
