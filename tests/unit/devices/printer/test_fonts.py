"""Fonts: packaged ones first, a missing one named with its package, and what each of them has."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ImageFont

from devices.errors import DeviceError, Fault
from devices.printer import fonts
from devices.printer.fonts import Family, FontFile, coverage, find, load


@pytest.fixture(autouse=True)
def forget_found_fonts() -> Iterator[None]:
    find.cache_clear()
    coverage.cache_clear()
    yield
    find.cache_clear()
    coverage.cache_clear()


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("bold", [False, True])
def test_each_face_is_the_one_that_was_meant(family: Family, bold: bool) -> None:
    font = load(family, 24, bold=bold)
    assert font.getname() == (family.value.name, "Bold" if bold else "Regular")


def test_packaged_fonts_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = tmp_path / "NotoSansArabic-Regular.ttf"
    packaged.write_bytes(find(Family.ARABIC).path.read_bytes())
    find.cache_clear()
    monkeypatch.setattr(fonts, "PACKAGED", tmp_path)
    assert find(Family.ARABIC) == FontFile(packaged, 0)


def test_a_font_elsewhere_below_the_system_folders_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "google" / "NotoSansArabic-Regular.ttf"
    deep.parent.mkdir()
    deep.write_bytes(find(Family.ARABIC).path.read_bytes())
    find.cache_clear()
    monkeypatch.setattr(fonts, "SYSTEM", (tmp_path / "not there", tmp_path))
    assert find(Family.ARABIC) == FontFile(deep, 0)


@pytest.mark.parametrize(("family", "package"), [(Family.HANZI, "fonts-noto-cjk"), (Family.ARABIC, "fonts-noto-core")])
def test_a_missing_font_names_its_package(family: Family, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "SYSTEM", ())
    with pytest.raises(DeviceError, match=f"apt-get install {package}") as caught:
        find(family)
    assert caught.value.fault is Fault.LIBRARY


def test_a_damaged_font_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "NotoSansArabic-Regular.ttf").write_bytes(b"\x00\x01\x00\x00\x00\x01")
    monkeypatch.setattr(fonts, "PACKAGED", tmp_path)
    with pytest.raises(DeviceError, match="can't be read"):
        coverage(Family.ARABIC)


@pytest.mark.parametrize(
    ("family", "has", "lacks"),
    [
        (Family.HANZI, "A取㛃𬱖龚〓□", "ئڭ"),
        (Family.ARABIC, "ئۇيغۇرچەڭېۋ0،؟-", "A取"),
        (Family.LATIN, "Aéя", "取ئ"),
    ],
)
def test_what_each_face_has(family: Family, has: str, lacks: str) -> None:
    covered = coverage(family)
    assert [char for char in has if char not in covered] == []
    assert [char for char in lacks if char in covered] == []


def test_coverage_agrees_with_what_freetype_draws() -> None:
    """Over all of the Arabic blocks: a letter that is not covered is drawn as the box of a missing one."""
    covered = coverage(Family.ARABIC)
    font = ImageFont.truetype(str(find(Family.ARABIC).path), 24)
    missing = bytes(font.getmask("\U000e1000"))
    for code in (*range(0x0600, 0x0700), *range(0x0750, 0x0780), *range(0x41, 0x5B)):
        if unicodedata.category(chr(code))[0] == "L":
            assert (chr(code) in covered) == (bytes(font.getmask(chr(code))) != missing), hex(code)
