"""扫码亮证 at the sizes, languages and windows that strain it: nothing cut off, nothing over another."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

import screens.certificates.scanner as scanner
from devices.camera.port import ScanHint
from devices.printer.mechanism import Scenario
from kiosk.domain.certificates import CertificateType
from kiosk.shell.session import Comfort, Scheme, TextSize
from tests.helpers.certificate_desk import UNCONNECTED, CertificateDesk
from tests.helpers.layout_audit import problems
from tests.helpers.sample_hall import FixedClock
from tests.helpers.ui import LANDSCAPE, OLD_STATION, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
ITEM = "TE65232300000000064650600001000"
DOCK = ("nav.", "tool.", "language.")
"""Not this journey's."""
FRAMES = 3
"""The layout, what it decides of itself (pages), and the layout after that."""

CASES = [
    pytest.param(PORTRAIT, "zh", "M", "day", False, id="as-designed"),
    pytest.param(PORTRAIT, "zh", "XL", "hcDark", False, id="largest-black"),
    pytest.param(PORTRAIT, "ug", "XL", "day", False, id="uyghur-largest"),
    pytest.param(PORTRAIT, "kk", "L", "hcLight", True, id="kazakh-lowered"),
    pytest.param(PORTRAIT, "en", "S", "night", False, id="english-small-night"),
    pytest.param(LANDSCAPE, "zh", "M", "day", True, id="landscape-lowered"),
    pytest.param(LANDSCAPE, "ug", "XL", "day", False, id="landscape-uyghur-largest"),
    pytest.param(LANDSCAPE, "en", "L", "day", False, id="landscape-english-large"),
    pytest.param(OLD_STATION, "kk", "M", "day", False, id="old-station-kazakh"),
    pytest.param(OLD_STATION, "zh", "XL", "day", False, id="old-station-largest"),
]


@pytest.fixture
def desk() -> Iterator[CertificateDesk]:
    with CertificateDesk() as desk:
        yield desk


@pytest.mark.parametrize(("size", "language", "text_size", "scheme", "lowered"), CASES)
def test_every_step_holds(
    open_ui: OpenUi,
    desk: CertificateDesk,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    language: str,
    text_size: str,
    scheme: str,
    lowered: bool,
) -> None:
    desk.camera.hint = ScanHint.BRIGHTER
    desk.online = False
    comfort = Comfort(text_size=TextSize(text_size), scheme=Scheme(scheme), reach_mode=lowered)
    ui = open_ui(desk.services, size=size, clock=FixedClock(), comfort=comfort)
    ui.touch("attract.start")
    ui.shell.session.chooseLanguage(language)
    navigator = ui.shell.navigator
    found: dict[str, list[str]] = {}

    def look(step: str) -> None:
        for _ in range(FRAMES):
            ui.wait_frame()
        found[step] = [problem for problem in problems(ui) if not any(part in problem for part in DOCK)]

    def show(code: str, then: str) -> None:
        desk.camera.payload = code
        ui.item(then)
        desk.camera.payload = None

    navigator.open("certificates", {"purpose": ITEM})
    ui.item("preview.hint")
    look("scan")
    monkeypatch.setattr(scanner, "HELP_AFTER_S", 0.0)
    ui.item("scanHelp")
    look("scan, in vain")
    show(desk.code(CertificateType.REAL_ESTATE, number="新（1900）呼图壁县不动产权第0000001号"), "agree")
    look("consent")
    ui.touch("agree")
    ui.item("printUse")
    look("verified")
    desk.printer.set(Scenario.PAPER_OUT)
    ui.touch("printUse")
    ui.item("paperState")
    look("verified, no slip")
    navigator.open("home")
    navigator.open("certificates")
    show(desk.code(), "agree")
    ui.touch("disagree")
    ui.item("declinedHome")
    look("declined")
    for name, code in (("expired", desk.code(age=timedelta(minutes=9))), ("cannot", UNCONNECTED)):
        ui.shell.navigator.current.view_model.scanAgain()  # type: ignore[union-attr]
        ui.item("scanPreview")
        show(code, "scanAgain")
        look(name)
    navigator.open("home")
    desk.camera.gone = True
    navigator.open("certificates")
    ui.item("cameraTrouble")
    look("no camera")
    assert {step: what for step, what in found.items() if what} == {}
