"""The simulated printer's picture, fed by hand, by another library, and by anything at all."""

import numpy as np
import pytest
import zxingcpp
from escpos.printer import Dummy
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from devices.printer.renderer import LEAD_DOTS, Renderer, render
from devices.printer.slip_pictures import LONGEST_SLIP_DOTS
from devices.printer.wire import WireParser
from tests.helpers.pictures import cropped, ink_of, likeness
from tests.unit.devices.printer.test_wire import LIKELY_BYTES


def only(data: bytes) -> Image.Image:
    (slip,) = render(data)
    return slip


@settings(deadline=None, max_examples=150)
@given(LIKELY_BYTES)
def test_any_bytes_are_survived(data: bytes) -> None:
    for slip in render(data):
        assert slip.width == 576
        assert LEAD_DOTS < slip.height <= LONGEST_SLIP_DOTS


@settings(deadline=None, max_examples=50)
@given(LIKELY_BYTES, st.integers(1, 50))
def test_the_split_makes_no_difference(data: bytes, size: int) -> None:
    renderer, parser = Renderer(), WireParser()
    for at in range(0, len(data), size):
        for token in parser.feed(data[at : at + size]):
            renderer.execute(token)
    for token in parser.finish():
        renderer.execute(token)
    slips = renderer.take_slips()
    rest = renderer.tear_off()
    pieces = slips if rest is None else [*slips, rest]
    assert [slip.tobytes() for slip in pieces] == [slip.tobytes() for slip in render(data)]


def test_paper_that_runs_for_ever_is_cut_into_slips() -> None:
    slips = render(b"\x1bd\xff" * 10)
    assert len(slips) > 2
    assert all(slip.height <= LONGEST_SLIP_DOTS for slip in slips)


def test_a_huge_picture_is_cropped() -> None:
    assert only(b"\x1dv0\x03\x00\x02\x80\x00" + b"\xff" * (512 * 128)).width == 576


def test_letters_have_their_cells() -> None:
    ink = ink_of(only("取A".encode("gb18030") + b"\n"))
    assert cropped(ink).shape[1] <= 36
    double = ink_of(only(b"\x1d!\x11" + "取".encode("gb18030") + b"\n"))
    assert 40 <= cropped(double).shape[1] <= 48


def test_magnified_letters_are_the_same_with_rounder_corners() -> None:
    rough = ink_of(only(b"\x1d!\x77A027\n"))
    smooth = ink_of(only(b"\x1db\x01\x1d!\x77A027\n"))
    assert 0.7 < likeness(rough, smooth, slack=16) < 1.0


def test_bold_has_more_ink_and_inverse_is_its_opposite() -> None:
    plain, bold = (ink_of(only(start + b"A027\n")).sum() for start in (b"", b"\x1bE\x01"))
    assert bold > plain
    cell = ink_of(only(b"\x1dB\x01A027\n"))[LEAD_DOTS : LEAD_DOTS + 24, :48]
    assert cell.sum() + plain == 24 * 48


@pytest.mark.parametrize(("side", "place"), [(0, 100), (1, 264), (2, 428)])
def test_a_line_is_aligned_within_its_area(side: int, place: int) -> None:
    data = b"\x1dL\x64\x00\x1dW\x78\x01\x1ba" + bytes((side,)) + b"\x1dB\x01    \n"
    columns = np.flatnonzero(ink_of(only(data)).any(axis=0))
    assert abs(int(columns[0]) - place) <= 1


def test_a_line_too_long_goes_on_below() -> None:
    one_line, two_lines = (only(b"\x1b3\x18" + b"H" * count + b"\n").height for count in (48, 49))
    assert two_lines - one_line == 24


def test_a_picture_in_the_middle_of_a_line_is_ignored() -> None:
    picture = b"\x1dv0\x00\x01\x00\x01\x00\xff"
    assert only(b"A" + picture + b"\n").tobytes() == only(b"A\n").tobytes()


def test_half_a_hanzi_waits_for_its_other_half() -> None:
    whole = "取".encode("gb18030")
    renderer = Renderer()
    parser = WireParser()
    for token in parser.feed(b"a" * 4095 + whole + b"\n"):  # the text comes in pieces of 4096 bytes
        renderer.execute(token)
    slip = renderer.tear_off()
    assert slip is not None
    assert ink_of(slip).tobytes() == ink_of(only(b"a" * 48 * 85 + b"a" * 15 + whole + b"\n")).tobytes()


def test_bytes_that_are_no_letter_show_as_a_box() -> None:
    assert ink_of(only(b"\xff\n")).any()


def test_tabs_and_positions() -> None:
    tabbed = ink_of(only(b"\t\x1dB\x01 \n"))
    moved = ink_of(only(b"\x1b$\x60\x00\x1dB\x01 \n"))
    assert tabbed.tobytes() == moved.tobytes()
    own_stop = ink_of(only(b"\x1bD\x02\x00\t\x1dB\x01 \n"))
    assert int(np.flatnonzero(own_stop.any(axis=0))[0]) == 24
    back = ink_of(only(b"\x1b$\x60\x00\x1b\\\xe8\xff\x1dB\x01 \n"))
    assert int(np.flatnonzero(back.any(axis=0))[0]) == 72


def test_motion_units_scale_distances() -> None:
    one, half = (only(b"\x1dP\x00" + unit + b"\x1bJ\x64A\n").height for unit in (b"\xcb", b"\x66"))
    assert half - one == pytest.approx(100, abs=2)


# python-escpos wrote what follows: neither our encoder nor our grammar had a hand in it.


def test_a_code_by_another_library_is_read_back() -> None:
    printer = Dummy()
    printer.qr("https://hall.example/t/1", native=True, size=6)
    printer.cut()
    assert [code.text for code in zxingcpp.read_barcodes(only(printer.output).convert("L"))] == [
        "https://hall.example/t/1"
    ]


@pytest.mark.parametrize("way", ["bitImageRaster", "bitImageColumn", "graphics"])
def test_a_picture_by_another_library_comes_out_as_it_was(way: str, capsys: pytest.CaptureFixture[str]) -> None:
    picture = Image.effect_noise((240, 48), 100).point(lambda grey: 255 if grey > 128 else 0).convert("1")
    printer = Dummy()
    printer.image(picture, impl=way)
    assert "media.width.pixel" in capsys.readouterr().out  # python-escpos 3.1 warns on stdout
    slip = only(printer.output + b"\n")
    top = slip.crop((0, LEAD_DOTS, 240, LEAD_DOTS + 48))
    assert ImageChops.difference(top.convert("L"), picture.convert("L")).getbbox() is None


def test_text_by_another_library_is_legible() -> None:
    printer = Dummy()
    printer.text("取号时间\n")
    assert likeness(ink_of(only(printer.output)), ink_of(only("取号时间\n".encode("gb18030")))) == 1.0
