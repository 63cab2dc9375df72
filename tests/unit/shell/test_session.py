"""A citizen's time: what begins it, what ends it, and what it goes back to."""

from collections.abc import Iterator

import pytest

from kiosk.domain.session_times import SessionTimes
from kiosk.shell.session import Comfort, EndReason, Session, TimeoutKind
from tests.helpers.ui import Monotonic


@pytest.fixture
def clock() -> Monotonic:
    return Monotonic()


@pytest.fixture
def session(qapp: object, clock: Monotonic) -> Iterator[Session]:
    session = Session(monotonic=clock)
    yield session
    session.end(EndReason.FINISHED)


def pass_time(session: Session, clock: Monotonic, seconds: float) -> None:
    clock.now += seconds
    session.tick()


def test_stillness_warns_and_then_ends(session: Session, clock: Monotonic) -> None:
    ended: list[str] = []
    session.ended.connect(ended.append)
    session.begin()
    pass_time(session, clock, 89)
    assert not session.warning
    pass_time(session, clock, 2)
    assert session.warning
    assert session.secondsLeft == 29
    pass_time(session, clock, 29)
    assert ended == ["idle"]
    assert not session.active
    assert not session.warning


def test_a_touch_starts_the_time_anew_but_not_under_the_warning(session: Session, clock: Monotonic) -> None:
    session.begin()
    pass_time(session, clock, 60)
    session.touched()
    assert session.secondsLeft == 120
    pass_time(session, clock, 100)
    session.touched()
    assert session.warning
    assert session.secondsLeft == 20
    session.stay()
    assert not session.warning
    assert session.secondsLeft == 120


@pytest.mark.parametrize(
    ("kind", "seconds"),
    [
        (TimeoutKind.READ, 120),
        (TimeoutKind.FORM, 90),
        (TimeoutKind.SCAN, 60),
        (TimeoutKind.CERTIFICATE, 60),
        (TimeoutKind.DONE, 30),
        (TimeoutKind.DONE_UNPROVEN, 60),
        (TimeoutKind.STAFF, 180),
    ],
)
def test_each_kind_of_page_has_its_time(session: Session, kind: TimeoutKind, seconds: int) -> None:
    session.begin()
    session.enter(kind)
    assert session.secondsLeft == seconds


@pytest.mark.parametrize("kind", [TimeoutKind.DONE, TimeoutKind.DONE_UNPROVEN, TimeoutKind.STAFF])
def test_what_is_done_ends_without_asking(session: Session, clock: Monotonic, kind: TimeoutKind) -> None:
    session.begin()
    session.enter(kind)
    pass_time(session, clock, session.secondsLeft - 1)
    assert not session.warning
    pass_time(session, clock, 1)
    assert not session.active


def test_those_who_need_longer_have_twice_the_time(session: Session) -> None:
    session.begin()
    session.chooseTextSize("XL")
    assert session.secondsLeft == 240
    session.chooseTextSize("L")
    assert session.secondsLeft == 120
    session.setReachMode(True)
    assert session.secondsLeft == 240
    session.setReachMode(False)
    session.touched(keypad=True)
    assert session.secondsLeft == 240


def test_three_more_minutes_may_be_asked_for_five_times(session: Session, clock: Monotonic) -> None:
    session.begin()
    for left in (4, 3, 2, 1, 0):
        pass_time(session, clock, session.secondsLeft - 10)
        assert session.warning
        session.grantMore()
        assert session.grantsLeft == left
        assert session.secondsLeft == 180
    pass_time(session, clock, 170)
    session.grantMore()
    assert session.secondsLeft == 10


def test_the_end_brings_back_the_default_looks(session: Session) -> None:
    session.begin()
    session.chooseLanguage("ug")
    session.chooseTextSize("XL")
    session.chooseScheme("hcDark")
    session.setReachMode(True)
    session.finish()
    assert session.comfort == Comfort()
    assert session.grantsLeft == SessionTimes().grants


def test_a_choice_is_a_touch(session: Session, clock: Monotonic) -> None:
    session.chooseScheme("night")
    assert session.active
    pass_time(session, clock, 120)
    assert session.comfort == Comfort()


def test_a_station_may_have_its_own_defaults(qapp: object) -> None:
    from kiosk.shell.session import Scheme

    session = Session(defaults=Comfort(scheme=Scheme.NIGHT))
    session.chooseScheme("day")
    session.resetComfort()
    assert session.scheme == "night"
    session.end(EndReason.FINISHED)
