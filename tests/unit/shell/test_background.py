"""The one door for background work."""

import threading

import pytest
from PySide6.QtTest import QTest

from kiosk.shell.background import Background
from tests.helpers.waiting import wait_until


def settle(condition: object) -> None:
    """Wait while Qt's events run."""
    wait_until(lambda: (QTest.qWait(1), condition())[1])  # type: ignore[operator]


def test_work_runs_elsewhere_and_answers_here(qapp: object) -> None:
    threads: list[str] = []
    answers: list[tuple[int, str]] = []
    with Background() as background:
        background.run(
            lambda: threads.append(threading.current_thread().name) or 42,
            lambda answer: answers.append((answer, threading.current_thread().name)),
        )
        settle(lambda: answers)
    assert threads[0].startswith("background-")
    assert answers == [(42, threading.main_thread().name)]


def test_a_failure_goes_to_its_handler(qapp: object) -> None:
    failures: list[str] = []
    with Background() as background:
        background.run(lambda: 1 / 0, lambda _: None, lambda error: failures.append(type(error).__name__))
        settle(lambda: failures)
    assert failures == ["ZeroDivisionError"]


@pytest.mark.expects_log("kiosk.unhandled where=background")
def test_a_failure_without_handler_is_logged_as_a_bug(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    with Background() as background:
        background.run(lambda: 1 / 0, lambda _: None)
        settle(lambda: caplog.records)
    assert "ZeroDivisionError" in caplog.text


def test_a_left_page_hears_nothing_more(qapp: object) -> None:
    release = threading.Event()
    heard: list[object] = []
    other: list[object] = []
    with Background(threads=1) as background:
        scope = background.scope()
        scope.run(release.wait, heard.append)
        scope.run(lambda: 1 / 0, heard.append, heard.append)
        scope.close()
        release.set()
        background.run(lambda: "after", other.append)
        settle(lambda: other)
    assert heard == []


def test_an_operation_that_hangs_does_not_hold_the_end(qapp: object) -> None:
    release = threading.Event()
    background = Background(threads=1)
    background.run(release.wait, lambda _: None)
    background.close(deadline_s=0.05)
    release.set()
