"""The agent as its worker process builds it."""

from dataclasses import replace
from pathlib import Path

import pytest

from sync.agent.build import build
from sync.agent.port import SyncError, SyncReason
from tests.helpers.kiosk_end import quick_settings
from tests.helpers.waiting import wait_until


def test_a_station_without_a_county_says_so_and_touches_no_store(tmp_path: Path) -> None:
    with pytest.raises(SyncError, match="server_url") as refused:
        build(quick_settings(tmp_path, ""))
    assert refused.value.reason is SyncReason.NOT_CONFIGURED
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_can_not_be_opened_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    settings = replace(quick_settings(tmp_path, "http://127.0.0.1:9"), store_path=blocked / "kiosk.db")
    with pytest.raises(SyncError) as refused:
        build(settings)
    assert refused.value.reason is SyncReason.STORE


def test_it_runs_and_ends_without_a_network(tmp_path: Path) -> None:
    agent = build(quick_settings(tmp_path, "http://127.0.0.1:9"))
    try:
        wait_until(lambda: agent.status().enrolled is None)
        assert not agent.status().online
    finally:
        agent.close()
