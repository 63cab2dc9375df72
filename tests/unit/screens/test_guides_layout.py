"""The guides at the sizes, languages and windows that strain them: nothing cut off, nothing over another."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.shell.session import Comfort
from sync.contract.messages import Localized
from tests.helpers.county_pages import document
from tests.helpers.guides_hall import GuidesHall
from tests.helpers.layout_audit import problems
from tests.helpers.sample_catalogue import ITEMS
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
TRANSFER = next(item for item in ITEMS if item.plain_name.zh == "二手房买卖过户")
CODE = TRANSFER.code
LONGEST_NAME = ("建设项目使用国有土地涉及农用地转用和征收土地并同时办理建设用地规划许可证" * 4)[:110]
"""As long as the longest name of the provincial list; no translation."""

DOCK = ("nav.", "tool.", "language.")
"""Not this journey's."""

FRAMES = 3
"""The layout, what it decides of itself (pages, one scroll), and the layout after that."""


def long_named() -> GuidesHall:
    name = Localized(zh=LONGEST_NAME)
    first = TRANSFER.materials[0].model_copy(update={"name": name})
    materials = [first, *TRANSFER.materials[1:]]
    return GuidesHall(document(TRANSFER.model_copy(update={"plain_name": name, "materials": materials}), 2))


@pytest.fixture
def halls() -> Iterator[dict[str, GuidesHall]]:
    with GuidesHall() as sample, long_named() as long:
        yield {"sample": sample, "long": long}


CASES = [
    pytest.param("sample", PORTRAIT, "zh", "M", False, id="as-designed"),
    pytest.param("sample", PORTRAIT, "ug", "XL", False, id="uyghur-largest"),
    pytest.param("sample", PORTRAIT, "kk", "L", True, id="kazakh-lowered"),
    pytest.param("sample", LANDSCAPE, "en", "XL", False, id="landscape-english-largest"),
    pytest.param("sample", LANDSCAPE, "zh", "M", True, id="landscape-lowered"),
    pytest.param("sample", OLD_STATION, "ug", "M", False, id="old-station-uyghur"),
    pytest.param("long", PORTRAIT, "zh", "XL", False, id="long-names-largest"),
    pytest.param("long", OLD_STATION, "ug", "M", True, id="long-names-old-station"),
]


@pytest.mark.parametrize(("data", "size", "language", "text_size", "lowered"), CASES)
def test_every_page_of_the_guides_holds(
    open_ui: OpenUi,
    halls: dict[str, GuidesHall],
    data: str,
    size: tuple[int, int],
    language: str,
    text_size: str,
    lowered: bool,
) -> None:
    hall = halls[data]
    ui = open_ui(hall.services, size=size, clock=FixedClock(), comfort=Comfort())
    ui.touch("attract.start")
    session, navigator = ui.shell.session, ui.shell.navigator
    session.chooseLanguage(language)
    session.chooseTextSize(text_size)
    session.setReachMode(lowered)
    found: dict[str, list[str]] = {}

    def look(page: str) -> None:
        for _ in range(FRAMES):
            ui.wait_frame()
        found[page] = [problem for problem in problems(ui) if not any(part in problem for part in DOCK)]

    def visit(page: str, arguments: dict[str, object], landmark: str) -> None:
        navigator.open(page, arguments)
        ui.item(landmark)
        look(f"{page} {arguments}")

    visit("guides", {}, "theme.estate")
    visit("guides", {"by": "department"}, f"department.{TRANSFER.department_code}")
    visit("guides.items", {"theme": "estate"}, f"item.{CODE}")
    visit("guides.search", {"query": "guohu"}, "search.field")
    visit("guides.search", {"query": "vvv"}, "theme.estate")
    visit("guides.detail", {"item": CODE}, "guide.print")
    for sheet, landmark in (("guides.about", "about.close"), ("guides.take", "take.print")):
        visit(sheet, {"item": CODE, "way": "paper"}, landmark)
    ui.shell.navigator.closeSheet()
    visit("guides.take", {"item": CODE, "way": "phone"}, "take.code")
    assert {page: what for page, what in found.items() if what} == {}
