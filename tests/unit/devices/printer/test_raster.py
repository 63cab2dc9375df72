"""Bands put together again are the picture, and hold no real-time command."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from devices.printer.escpos import ALIGN_CENTRE, ALIGN_RIGHT, has_real_time_command
from devices.printer.raster import Band, bands, without_real_time

WIDTH_BYTES = 12

PICTURES = st.lists(
    st.one_of(
        st.just(bytes(WIDTH_BYTES)),
        st.binary(min_size=WIDTH_BYTES, max_size=WIDTH_BYTES),
        st.tuples(st.integers(0, WIDTH_BYTES - 1), st.binary(min_size=1, max_size=3)).map(
            lambda spot: (bytes(spot[0]) + spot[1] + bytes(WIDTH_BYTES))[:WIDTH_BYTES]
        ),
    ),
    min_size=1,
    max_size=50,
).map(lambda rows: Image.frombytes("1", (WIDTH_BYTES * 8, len(rows)), b"".join(rows)))


def put_together(parts: list[Band], rest: int, height: int) -> Image.Image:
    picture = Image.new("1", (WIDTH_BYTES * 8, height))
    y = 0
    for band in parts:
        y += band.skip
        room = WIDTH_BYTES - band.width_bytes
        x = {ALIGN_CENTRE: room // 2, ALIGN_RIGHT: room}.get(band.side, 0)
        picture.paste(Image.frombytes("1", (band.width_bytes * 8, band.height), band.rows), (x * 8, y))
        y += band.height
    assert y + rest == height
    return picture


@settings(deadline=None)
@given(PICTURES)
def test_bands_are_the_picture(picture: Image.Image) -> None:
    again = put_together(*bands(picture), picture.height)
    # A dot made two wide (see below) is the only thing that may be added, and nothing may be missing.
    assert ImageChops.logical_and(picture, ImageChops.invert(again)).getbbox() is None
    expected = Image.frombytes("1", picture.size, picture.tobytes().replace(b"\x10", b"\x18"))
    assert ImageChops.logical_and(again, ImageChops.invert(expected)).getbbox() is None


@settings(deadline=None)
@given(PICTURES)
def test_blank_paper_is_not_sent(picture: Image.Image) -> None:
    parts, _ = bands(picture)
    for band in parts:
        rows = [band.rows[at : at + band.width_bytes] for at in range(0, len(band.rows), band.width_bytes)]
        if len(rows) > 3:
            assert any(rows[0]) or any(rows[1]) or any(rows[2])
    assert sum(len(band.rows) for band in parts) <= WIDTH_BYTES * picture.height


@settings(deadline=None)
@given(st.lists(st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x00, 0xFF])).map(bytes))
def test_no_picture_holds_a_real_time_command(rows: bytes) -> None:
    safe = without_real_time(rows)
    assert not has_real_time_command(safe)
    assert len(safe) == len(rows)
    assert all(new & old == old for new, old in zip(safe, rows, strict=True))


def test_the_check_for_real_time_commands_can_fail() -> None:
    assert has_real_time_command(b"\x00\x10\x04\x01")
    assert has_real_time_command(b"\x10\x14\x01")


def test_ink_at_both_edges_in_different_rows_is_sent_as_two_bands() -> None:
    picture = Image.new("1", (528, 40))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 40, 19), fill=255)
    pen.rectangle((487, 20, 527, 39), fill=255)
    parts, _ = bands(picture)
    assert [band.width_bytes for band in parts] == [6, 6]
