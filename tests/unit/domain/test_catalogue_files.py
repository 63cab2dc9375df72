from pathlib import Path

import pytest

from kiosk.domain.catalogue_files import CatalogueFileError, read_catalogue


def test_the_files_of_a_folder_are_joined_in_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"service_items": [{"code": "2"}], "hall": {"staffed": true}}', "utf-8")
    (tmp_path / "a.json").write_text('{"service_items": [{"code": "1"}], "queues": [{"code": "A"}]}', "utf-8")
    (tmp_path / "notes.txt").write_text("not read", "utf-8")
    assert read_catalogue(tmp_path) == {
        "departments": [],
        "themes": [],
        "queues": [{"code": "A"}],
        "service_items": [{"code": "1"}, {"code": "2"}],
        "hall": {"staffed": True},
    }


def test_one_file_is_a_catalogue_too(tmp_path: Path) -> None:
    (tmp_path / "all.json").write_text('{"themes": [{"code": "tax"}]}', "utf-8")
    assert read_catalogue(tmp_path / "all.json")["themes"] == [{"code": "tax"}]


@pytest.mark.parametrize(
    "content",
    ["{", "[]", '{"items": []}', '{"queues": {}}', '{"hall": []}', "\ufeff{}"],
    ids=["broken", "a list", "unknown section", "section not a list", "hall not an object", "byte-order mark"],
)
def test_a_slip_is_told_with_the_name_of_its_file(tmp_path: Path, content: str) -> None:
    (tmp_path / "slip.json").write_text(content, "utf-8")
    with pytest.raises(CatalogueFileError, match=r"slip\.json"):
        read_catalogue(tmp_path)


def test_two_halls_are_one_too_many(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text('{"hall": {}}', "utf-8")
    with pytest.raises(CatalogueFileError, match=r"b\.json.*hall"):
        read_catalogue(tmp_path)


def test_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(CatalogueFileError, match="no JSON file"):
        read_catalogue(tmp_path)
    with pytest.raises(CatalogueFileError, match=r"absent\.json"):
        read_catalogue(tmp_path / "absent.json")
