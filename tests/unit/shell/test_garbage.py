"""The cycle collector runs on the screen's thread and nowhere else, and is given back afterwards."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.shell.garbage import QUIET_ROUNDS, GarbageOnScreenThread


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
        assert gc.get_freeze_count() == 0
    finally:
        garbage.close()
    assert gc.isenabled()


@pytest.mark.usefixtures("collector")
def test_the_program_itself_is_set_aside_when_nobody_is_there(qtbot: QtBot) -> None:
    someone_is_there = True
    answers: list[bool] = []

    def at_rest() -> bool:
        answers.append(not someone_is_there)
        return answers[-1]

    garbage = GarbageOnScreenThread(at_rest, every_ms=5)
    garbage.begin()
    try:
        qtbot.waitUntil(lambda: len(answers) > 2 * QUIET_ROUNDS)
        assert gc.get_freeze_count() == 0
        someone_is_there = False
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
        assert len(gc.get_objects()) < gc.get_freeze_count()
    finally:
        garbage.close()
    assert gc.get_freeze_count() == 0
