from pathlib import Path

import pytest

from kiosk.domain.asset_paths import asset


def test_beside_the_code_in_a_checkout() -> None:
    assert asset("catalogue", "README.md").read_text("utf-8").startswith("# 示例数据")


def test_inside_the_bundle_of_an_installed_kiosk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert asset("icons", "qr.svg") == tmp_path / "assets" / "icons" / "qr.svg"
