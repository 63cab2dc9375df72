"""The cycle collector runs on the screen's thread and nowhere else, and is given back afterwards."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.shell.garbage import GarbageOnScreenThread


class Knot:
    """Refers to itself; says on which thread it was taken apart."""

    def __init__(self, threads: list[int]) -> None:
        self.me = self
        self.last = weakref.finalize(self, lambda: threads.append(threading.get_ident()))


@pytest.fixture
def collector() -> Iterator[None]:
    """Python's collector as a program finds it (tests/conftest.py switches it off)."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("collector")
def test_knots_made_on_another_thread_are_taken_apart_here(qtbot: QtBot) -> None:
    threads: list[int] = []
    garbage = GarbageOnScreenThread()
    garbage.begin()
    try:
        maker = threading.Thread(target=lambda: [Knot(threads) for _ in range(5000)])
        maker.start()
        maker.join()
        assert not threads  # so many would have set off the collector on the maker's thread
        qtbot.waitUntil(lambda: len(threads) == 5000, timeout=5000)
        assert set(threads) == {threading.get_ident()}
    finally:
        garbage.close()
    assert gc.isenabled()
