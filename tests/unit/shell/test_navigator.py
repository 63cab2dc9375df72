"""Pages: who makes them, who drops them, and what waits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.domain.language import Language
from kiosk.shell.background import Background
from kiosk.shell.navigator import Navigator
from kiosk.shell.session import Session, TimeoutKind
from kiosk.shell.spec import Presentation, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel
from tests.helpers.ui import Monotonic


@dataclass
class Made:
    """What was made and closed, in order."""

    events: list[str] = field(default_factory=list)


class Noted(ViewModel):
    def __init__(self, name: str, made: Made) -> None:
        super().__init__()
        self.name = name
        self._made = made
        made.events.append(f"+{name}")

    def close(self) -> None:
        self._made.events.append(f"-{self.name}")


def spec(name: str, made: Made, **more: Any) -> ScreenSpec[Any]:
    def make(context: ScreenContext[Any], arguments: Mapping[str, Any]) -> ViewModel:
        if arguments.get("broken"):
            raise RuntimeError("cannot be made")
        return Noted(name + "".join(str(value) for value in arguments.values()), made)

    return ScreenSpec(name, f"screens/{name}.qml", make, **more)


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def navigator(qapp: object, made: Made) -> Iterator[Navigator]:
    clock = Monotonic()
    screens = {
        "attract": spec("attract", made, needs_services=False),
        "home": spec("home", made),
        "a": spec("a", made),
        "form": spec("form", made, timeout=TimeoutKind.FORM),
        "sheet": spec("sheet", made, presentation=Presentation.SHEET, needs_services=False),
        "staff": spec("staff", made, timeout=TimeoutKind.STAFF),
    }
    session = Session(monotonic=clock)
    with Background(threads=1) as background:
        navigator = Navigator(screens, session, background, monotonic=clock)
        navigator.clock = clock  # type: ignore[attr-defined]
        navigator.reset("attract")
        yield navigator
        navigator.close()
        session.finish()


def test_a_page_that_needs_services_waits_for_them(navigator: Navigator, made: Made) -> None:
    navigator.home()
    assert navigator.loading
    assert navigator.page is None
    assert made.events == ["+attract", "-attract"]
    navigator.set_services(object())
    assert not navigator.loading
    assert navigator.page is not None
    assert navigator.page.name == "home"


def test_one_page_lives_at_a_time_and_going_back_makes_it_anew(navigator: Navigator, made: Made) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("a", {"n": 1})
    navigator.back()
    assert made.events == ["+attract", "+home", "-attract", "+a1", "-home", "+home", "-a1"]


def test_asking_twice_for_the_same_page_opens_it_once(navigator: Navigator, made: Made) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("a", {"n": 1})
    navigator.open("a", {"n": 1})
    assert made.events.count("+a1") == 1
    navigator.back()
    assert navigator.top == "home"


def test_going_back_leads_to_the_place_that_was_remembered(navigator: Navigator) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("a", {"n": 1})
    navigator.remember({"row": 7})
    navigator.open("form")
    navigator.back()
    assert navigator.page is not None
    assert navigator.page.arguments == {"n": 1, "row": 7}


def test_after_something_was_done_only_home_lies_behind(navigator: Navigator) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("form")
    navigator.finish("a", {"n": 2})
    navigator.back()
    assert navigator.top == "home"


def test_a_sheet_lies_over_the_page_and_goes_with_it(navigator: Navigator, made: Made) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("sheet")
    assert navigator.sheet is not None
    assert navigator.page is not None
    assert navigator.page.name == "home"
    navigator.back()
    assert navigator.sheet is None
    assert navigator.top == "home"
    navigator.open("sheet")
    navigator.open("a")
    assert navigator.sheet is None
    assert made.events.count("-sheet") == 2


def test_a_page_that_becomes_another_kind_has_its_time_also_after_a_sheet(navigator: Navigator) -> None:
    session = navigator._session
    navigator.set_services(object())
    navigator.home()
    assert session.secondsLeft == session.times.read_s
    page = navigator.current
    assert page is not None
    page.view_model.kindChanged.emit(TimeoutKind.DONE)
    assert session.secondsLeft == session.times.done_s
    navigator.open("sheet")
    page.view_model.kindChanged.emit(TimeoutKind.SCAN)
    assert session.secondsLeft == session.times.read_s
    navigator.closeSheet()
    assert session.secondsLeft == session.times.scan_s


@pytest.mark.expects_log("kiosk.unhandled where=a")
def test_a_page_that_cannot_be_made_leaves_the_kiosk_standing(navigator: Navigator) -> None:
    navigator.set_services(object())
    navigator.home()
    navigator.open("a", {"broken": True})
    assert navigator.trouble
    navigator.home()
    assert not navigator.trouble
    assert navigator.page is not None


def test_five_knocks_within_four_seconds_open_the_staff_page(navigator: Navigator) -> None:
    clock = navigator.clock  # type: ignore[attr-defined]
    navigator.set_services(object())
    navigator.home()
    for _ in range(4):
        clock.now += 1.0
        navigator.knock()
    clock.now += 1.5
    navigator.knock()
    assert navigator.top == "home"
    for _ in range(4):
        clock.now += 0.2
        navigator.knock()
    assert navigator.top == "staff"
    assert navigator.in_staff


def test_view_models_hear_of_the_language(navigator: Navigator) -> None:
    navigator.set_services(object())
    navigator.home()
    assert navigator.page is not None
    navigator.set_language(Language.UG)
    assert navigator.page.view_model.reader_language is Language.UG
