"""What every test is held to: no unexpected log record, no thread and no process left behind, no display needed."""

import gc
import logging
import multiprocessing
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.helpers.ui import Ui

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["PYTHONWARNINGS"] = "error"

TESTS = pytest.StashKey[int]()

PATIENCE_S = 5.0
"""How long threads and processes that were told to end may take."""


# A window that a test closed leaves Qt objects in cycles. The collector of whatever thread comes next (a simulator's)
# would take them apart under Qt's feet and end the process: they are collected between tests, on the screen's thread.
gc.disable()
WHOLE_EVERY = 25
"""Tests between two looks at all of the memory, some tenths of a second each."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Young cycles after each test, all of them now and then."""
    yield
    tests = item.session.stash[TESTS] = item.session.stash.get(TESTS, 0) + 1
    gc.collect(2 if tests % WHOLE_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A record from WARNING up fails a test unless `@pytest.mark.expects_log(pattern)` names it, and vice versa."""
    patterns = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    yield
    records = [r for phase in ("setup", "call") for r in caplog.get_records(phase) if r.levelno >= logging.WARNING]
    unexpected = [r.getMessage() for r in records if not any(p.search(r.getMessage()) for p in patterns)]
    assert not unexpected, f"unexpected log records: {unexpected}"
    missing = [p.pattern for p in patterns if not any(p.search(r.getMessage()) for r in records)]
    assert not missing, f"expected log records never came: {missing}"


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """No thread and no child process that the test started may outlive it."""
    before = {t.ident for t in threading.enumerate()}
    yield
    deadline = time.monotonic() + PATIENCE_S

    def left() -> list[object]:
        threads = [
            t
            for t in threading.enumerate()
            if t.ident not in before and t.is_alive() and not t.name.startswith(("pydevd", "Dummy"))
        ]
        return [*threads, *multiprocessing.active_children()]

    while left() and time.monotonic() < deadline:
        for thing in left():
            thing.join(0.05)  # type: ignore[attr-defined]
    assert not left(), f"left behind: {left()}"


@pytest.fixture
def open_ui(qapp: object) -> "Iterator[Callable[..., Ui]]":
    """Opens the kiosk's window (arguments of tests.helpers.ui.Ui) and closes it after the test."""
    from tests.helpers.ui import Ui

    opened: list[Ui] = []

    def open_one(*args: Any, **kwargs: Any) -> Ui:
        opened.append(Ui(*args, **kwargs))
        return opened[-1]

    yield open_one
    for ui in opened:
        ui.close()
