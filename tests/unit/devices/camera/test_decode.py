"""The decoder: what it reads, what it refuses, and that it survives everything."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from devices.camera.decode import (
    MOST_LIVE_PIXELS,
    MOST_PIXELS,
    ROTATION_LENGTH,
    CodeReader,
    FrameRefused,
    Look,
    as_grey,
)
from tests.helpers.phone_frames import Recipe, blanks, certificate_text, modules_of, recipes, render

CERTIFICATE = certificate_text(1)


def read(frame: NDArray[np.uint8]) -> str | None:
    code = CodeReader().read_still(as_grey(frame)).code
    return code.payload if code else None


def picture_of(data: bytes | str) -> NDArray[np.uint8]:
    """A clean QR code of any bytes."""
    return np.array(zxingcpp.create_barcode(data, zxingcpp.QRCode).to_image(scale=4, add_quiet_zones=True))


def test_most_generated_frames_are_read_and_none_wrongly() -> None:
    drawn = list(recipes(seed=2, count=20))
    found = [read(render(recipe)) for recipe in drawn]
    right = sum(payload == recipe.payload for payload, recipe in zip(found, drawn, strict=True))
    assert right >= 0.8 * len(drawn)  # the figure itself is measured in tests/bench on many more
    assert right == sum(payload is not None for payload in found)


def test_frames_without_a_code_give_none() -> None:
    reader = CodeReader()
    for frame in blanks(seed=2, count=14):
        assert reader.read(as_grey(frame)).code is None


@pytest.mark.parametrize("code_px", [240, 300, 360, 420])
def test_a_certificate_code_of_600_characters_is_read_at_the_first_look(code_px: int) -> None:
    assert len(CERTIFICATE) == 600 and modules_of(CERTIFICATE) == 77
    frame = render(Recipe(seed=code_px, payload=CERTIFICATE, code_px=code_px, rotation_deg=9, tilt=0.08))
    code = CodeReader().read(as_grey(frame)).code
    assert code is not None and code.payload == CERTIFICATE and code.look is Look.PLAIN


def test_looks_read_what_the_plain_frame_hides() -> None:
    grey = as_grey(render(Recipe(seed=1, payload=CERTIFICATE, code_px=300, defocus_px=2.2)))
    reader = CodeReader()
    codes = [reader.read(grey).code for _ in range(ROTATION_LENGTH)]
    assert {code.payload for code in codes if code} == {CERTIFICATE}
    assert {code.look for code in codes if code} >= {Look.SHARPENED, Look.DEBLURRED}
    assert Look.PLAIN not in {code.look for code in codes if code}
    assert read(render(Recipe(seed=1, payload=CERTIFICATE, code_px=300, defocus_px=2.2))) == CERTIFICATE


def test_each_look_has_its_turn() -> None:
    """Where something may be a code and none is read, the looks take turns, and a code that comes is read plainly."""
    unreadable = as_grey(render(Recipe(seed=5, payload=CERTIFICATE, code_px=300, motion_px=15)))
    reader = CodeReader()
    for _ in range(ROTATION_LENGTH + 1):
        sight = reader.read(unreadable)
        assert sight.code is None and sight.area is not None
    clear = reader.read(as_grey(render(Recipe(seed=6, payload=CERTIFICATE))))
    assert clear.code is not None and clear.code.look is Look.PLAIN


def test_the_larger_of_two_codes_is_taken() -> None:
    view = np.full((720, 1280), 200, np.uint8)
    poster, phone = picture_of("poster"), np.kron(picture_of("phone"), np.ones((2, 2), np.uint8))
    for order in ((40, 700), (700, 40)):
        view[:] = 200
        for code, left in zip((poster, phone), order, strict=True):
            view[100 : 100 + code.shape[0], left : left + code.shape[1]] = code
        assert read(view) == "phone"


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_payload_bytes_give_text_that_can_be_encoded(data: bytes) -> None:
    payload = read(picture_of(data))
    assert payload is None or payload.encode("utf-8")


@given(
    hnp.arrays(
        dtype=hnp.unsigned_integer_dtypes()
        | hnp.floating_dtypes()
        | hnp.boolean_dtypes()
        | hnp.complex_number_dtypes(),
        shape=hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=40),
    ),
    st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_any_array_is_read_or_refused(array: NDArray[np.generic], flipped: bool) -> None:
    if flipped and array.ndim >= 2:
        array = array[::-1, ::-2]
    try:
        grey = as_grey(array)
    except FrameRefused as refusal:
        assert str(refusal)
        return
    assert grey.dtype == np.uint8 and grey.ndim == 2 and grey.flags.c_contiguous
    assert CodeReader().read_still(grey).code is None


@given(st.integers(1, 700), st.integers(1, 700), st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None)
def test_noise_of_any_shape_gives_no_code(height: int, width: int, seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (height, width), dtype=np.uint8)
    assert CodeReader().read_still(as_grey(noise)).code is None


def test_huge_pictures_are_shrunk_and_absurd_ones_refused() -> None:
    assert as_grey(np.zeros((3000, 4000), np.uint8)).size <= MOST_LIVE_PIXELS
    assert as_grey(np.zeros((1, 100_000, 3), np.uint8)).size <= MOST_LIVE_PIXELS
    with pytest.raises(FrameRefused, match="pixels"):
        as_grey(np.broadcast_to(np.uint8(0), (MOST_PIXELS, 2)))


def test_the_payload_is_not_in_the_repr() -> None:
    code = CodeReader().read(as_grey(render(Recipe(seed=7, payload=CERTIFICATE)))).code
    assert code is not None and code.payload[:12] not in repr(code)
