"""Every screen of the registry in the states that a citizen or the staff meets, each reached over real use cases.

A `Scene` brings an open window to one state and leaves it standing there: tests look at it in every language, size,
theme and window.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import pytest

import kiosk.services.diagnostics as diagnostics
import screens.certificates.scanner as scanner
from devices.camera.port import ScanHint
from devices.errors import Fault
from devices.printer.mechanism import Scenario
from devices.status import DeviceState
from devices.voice.port import Speech
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import LocalizedText
from kiosk.domain.station_choices import CHOICES
from kiosk.services.hall_now import HallNow, Windows
from kiosk.shell.spec import ScreenSpec
from kiosk.shell.station import HALL_NAME
from screens.registry import registry
from screens.staff.page_view_model import StaffPageViewModel
from screens.staff_dashboard.view_model import StaffDashboardViewModel
from screens.staff_diagnostics.view_model import StaffDiagnosticsViewModel
from screens.staff_settings.view_model import StaffSettingsViewModel
from screens.tickets_done.view_model import TicketDoneViewModel
from screens.tickets_identify.view_model import IdentifyViewModel
from sync.contract.rejections import Rejection
from tests.helpers.certificate_desk import UNCONNECTED, CertificateDesk
from tests.helpers.every_desk import TRANSFER, EveryDesk
from tests.helpers.sample_hall import FixedClock
from tests.helpers.staff_desk import PIN
from tests.helpers.staff_door import enter
from tests.helpers.ticket_desk import TYPED
from tests.helpers.ui import Ui

LONG_HALL = LocalizedText("新疆维吾尔自治区昌吉回族自治州呼图壁县政务服务中心")
WRONG_PIN = "000000"


@dataclasses.dataclass(frozen=True, slots=True)
class Scene:
    """One state of one screen. `before` plays the desk, `go` the citizen; then the window stands there."""

    screen: str
    """Name in the registry; `idle` and `waiting` are the shell's own."""
    go: Callable[[Ui, EveryDesk], None]
    before: Callable[[EveryDesk], object] = lambda desk: None
    long_names: bool = False
    again: Callable[[Ui], None] = lambda ui: None
    """Brings the state back after a touch of language, size or colour."""
    logs: str = ""
    """Pattern of the log record that this state leaves."""


class Mute:
    """A loudspeaker that nobody hears: with it the dock has its five tools, and the access panel its last row."""

    is_ready = True
    headphones = False

    saying = ""

    def say(self, speeches: Sequence[Speech]) -> None: ...

    def chime(self, name: str, softer_db: float) -> None: ...

    def hush(self) -> None: ...


def stage(scene: Scene, open_ui: Callable[..., Ui], desk: EveryDesk, size: tuple[int, int]) -> Ui:
    """An open window that stands in the scene."""
    if scene.long_names:
        desk.name_at_length()
    scene.before(desk)
    services = None if scene.screen == "waiting" and not scene.logs else desk.services()
    hall_name = LONG_HALL if scene.long_names else HALL_NAME
    ui = open_ui(services, size=size, clock=FixedClock(), screens=screens(), hall_name=hall_name)
    ui.shell.station.set_online(desk.tickets.online)
    ui.shell.reader.set_speaker(Mute())
    ui.shell.reader.look()
    scene.go(ui, desk)
    ui.settle()
    return ui


def screens() -> Mapping[str, ScreenSpec[Any]]:
    """The registry, and a page that cannot be opened."""

    def broken(_context: object, _arguments: object) -> Any:
        raise ZeroDivisionError

    every = dict(registry())
    every["broken"] = dataclasses.replace(every["home"], name="broken", make=broken)
    return every


# -- how each state is reached


def start(ui: Ui, name: str = "home", **arguments: object) -> None:
    ui.shell.navigator.start("zh")
    ui.wait_page("home")
    if name != "home":
        ui.shell.navigator.open(name, arguments)


def at(name: str, landmark: str, **arguments: object) -> Callable[[Ui, EveryDesk], None]:
    """The state that a page comes up in, once the landmark stands."""

    def go(ui: Ui, _desk: EveryDesk) -> None:
        start(ui, name, **arguments)
        ui.item(landmark)

    return go


def _folded(ui: Ui, _desk: EveryDesk) -> None:
    start(ui, "guides.search", query="guohu")
    ui.item(f"item.{TRANSFER.code}")
    ui.touch("key.fold")
    ui.item("search.type")


def _idle(ui: Ui, _desk: EveryDesk) -> None:
    start(ui, "guides.detail", item=TRANSFER.code)
    ui.item("guide.print")
    _be_still(ui)


def _be_still(ui: Ui) -> None:
    ui.pass_time(ui.shell.session.secondsLeft - 20)
    ui.item("idle.stay")


def _wait_long(ui: Ui, _desk: EveryDesk) -> None:
    ui.shell.navigator.start("zh")
    for timer in ui.item("waiting").children():
        if timer.property("interval"):
            timer.setProperty("interval", 1)
    ui.wait_text("还在准备")


def _trouble(ui: Ui, _desk: EveryDesk) -> None:
    start(ui, "broken")
    ui.item("trouble.home")


def _take(way: str, landmark: str, touch: str = "") -> Callable[[Ui, EveryDesk], None]:
    def go(ui: Ui, _desk: EveryDesk) -> None:
        start(ui, "guides.detail", item=TRANSFER.code)
        ui.item("guide.print")
        ui.shell.navigator.open("guides.take", {"item": TRANSFER.code, "way": way})
        if touch:
            ui.touch(touch)
        ui.item(landmark)

    return go


def _identify(ui: Ui, queue: str = "A") -> None:
    start(ui, "tickets.identify", queue=queue)
    ui.item("skipIdentity")
    ui.wait(lambda: ui.view_model(IdentifyViewModel).queueName, "the counter's name")


def _typed(ui: Ui, _desk: EveryDesk) -> None:
    _identify(ui)
    if ui.find("typeNumber"):
        ui.touch("typeNumber")
    for sign in TYPED[:-1] + ("1" if TYPED[-1] != "1" else "2"):
        ui.touch(f"pad.{sign}")


def _no_number(ui: Ui, desk: EveryDesk) -> None:
    from offline_store.errors import Fault, StoreUnavailable

    def full(*_: Any, **__: Any) -> Any:
        raise StoreUnavailable(Fault.FULL, "the disk is full")

    _identify(ui)
    desk.patch.setattr(desk.tickets.store, "issue_ticket", full)
    ui.touch("skipIdentity")
    ui.item("retry")


def _ticket(paper: str) -> Callable[[Ui, EveryDesk], None]:
    def go(ui: Ui, _desk: EveryDesk) -> None:
        _identify(ui)
        ui.touch("skipIdentity")
        ui.wait_page("tickets.done")
        ui.wait(lambda: ui.view_model(TicketDoneViewModel).paper == paper, f"paper {paper}")
        ui.item("ticketNumber")

    return go


def _held(ui: Ui, desk: EveryDesk) -> None:
    for _ in range(2):
        start(ui, "tickets.identify", queue="A")
        desk.reader.put("resident")
        ui.wait_page("tickets.done")
        ui.item("ticketNumber")
        vm = ui.view_model(TicketDoneViewModel)
        ui.wait(lambda vm=vm: vm.paper in {"done", "held"}, "the paper")
        desk.reader.lift()
    ui.item("printAgain")


def _help(state: str) -> Callable[[Ui, EveryDesk], None]:
    def go(ui: Ui, desk: EveryDesk) -> None:
        start(ui, "help", page="home")
        ui.item("helpState")
        if state == "nobody":
            return
        ui.wait(lambda: desk.tickets.events("help_called") == 1, "the call")
        if state != "calling":
            desk.tickets.answer_help(state)
            ui.wait(lambda: ui.find("cancelHelp") is None or state == "answered", "the answer")
            word = {"answered": "coming", "closed": "closed"}[state]
            ui.wait(lambda: ui.shell.navigator.sheet.vm.state == word, word)

    return go


def _scan(ui: Ui, *, purpose: bool = False) -> None:
    start(ui, "certificates", **({"purpose": TRANSFER.code} if purpose else {}))
    ui.item("scanPreview")


def _show(ui: Ui, desk: EveryDesk, code: str, then: str) -> None:
    desk.certificates.camera.payload = code
    ui.item(then)
    desk.certificates.camera.payload = None


def _scanning(ui: Ui, desk: EveryDesk) -> None:
    desk.certificates.camera.hint = ScanHint.BRIGHTER
    _scan(ui)
    ui.item("preview.hint")


def _scan_in_vain(ui: Ui, desk: EveryDesk) -> None:
    _scanning(ui, desk)
    desk.patch.setattr(scanner, "HELP_AFTER_S", 0.0)
    ui.item("scanHelp")


def _consent(ui: Ui, desk: EveryDesk) -> None:
    _scan(ui, purpose=True)
    number = "新（1900）呼图壁县不动产权第0000001号"
    _show(ui, desk, desk.certificates.code(CertificateType.REAL_ESTATE, number=number), "agree")


def _verified(ui: Ui, desk: EveryDesk) -> None:
    _consent(ui, desk)
    ui.touch("agree")
    ui.item("printUse")


def _no_slip(ui: Ui, desk: EveryDesk) -> None:
    _verified(ui, desk)
    ui.touch("printUse")
    ui.item("paperState")


def _declined(ui: Ui, desk: EveryDesk) -> None:
    _scan(ui)
    _show(ui, desk, desk.certificates.code(), "agree")
    ui.touch("disagree")
    ui.item("declinedHome")


def _refused(code: Callable[[CertificateDesk], str]) -> Callable[[Ui, EveryDesk], None]:
    def go(ui: Ui, desk: EveryDesk) -> None:
        _scan(ui)
        _show(ui, desk, code(desk.certificates), "scanAgain")

    return go


def _no_camera(ui: Ui, _desk: EveryDesk) -> None:
    start(ui, "certificates")
    ui.item("cameraTrouble")


def _door(ui: Ui, pins: int = 0) -> None:
    for _ in range(5):
        ui.shell.navigator.knock()
    ui.wait_page("staff")
    ui.item("pinEnter")
    for _ in range(pins):
        enter(ui, WRONG_PIN)
        ui.wait(lambda: ui.find("pinWrong") or ui.find("pinLocked"), "the word that it is wrong")


def _dashboard(ui: Ui, _desk: EveryDesk) -> None:
    _door(ui)
    enter(ui, PIN)
    ui.wait_page("staff.dashboard")
    ui.wait_text("县中心一楼东侧")


def _staff(name: str, landmark: str, **arguments: object) -> Callable[[Ui, EveryDesk], None]:
    def go(ui: Ui, _desk: EveryDesk) -> None:
        _door(ui)
        enter(ui, PIN)
        ui.wait_page("staff.dashboard")
        ui.shell.navigator.open(name, arguments)
        ui.wait_page(name)
        ui.item(landmark)
        ui.wait(lambda: ui.view_model(StaffPageViewModel).loaded, "a look")

    return go


def _settings_refused(ui: Ui, desk: EveryDesk) -> None:
    _staff("staff.settings", "save")(ui, desk)
    vm = ui.view_model(StaffSettingsViewModel)
    for queue in vm.queues:
        vm.toggleQueue(queue["code"])
    vm.step("hours.closes", 1)
    vm.save()
    ui.wait(lambda: vm.saving == "refused", "the answer")


def _exported(ui: Ui, desk: EveryDesk) -> None:
    _staff("staff.diagnostics", "stickThere")(ui, desk)
    ui.touch("export")
    ui.wait(lambda: ui.view_model(StaffDiagnosticsViewModel).exporting == "done", "the bundle")


def _pulled_out(ui: Ui, desk: EveryDesk) -> None:
    from kiosk.services.usb_stick import StickError, StickFault

    def gone(*_: Any) -> None:
        raise StickError(StickFault.GONE)

    desk.patch.setattr(diagnostics, "write_to_stick", gone)
    _staff("staff.diagnostics", "stickThere")(ui, desk)
    ui.touch("export")
    ui.wait(lambda: ui.view_model(StaffDiagnosticsViewModel).exporting == "gone", "the fault")


def _wrong_code(ui: Ui, desk: EveryDesk) -> None:
    from sync.agent.port import SyncError, SyncReason

    def refuse(_code: str) -> None:
        raise SyncError(SyncReason.WRONG_CODE, "The code is used.")

    desk.staff.enrolling = refuse
    _staff("staff.settings", "save")(ui, desk)
    vm = ui.view_model(StaffSettingsViewModel)
    vm.openCode(True)
    for sign in "ABCD2345":
        vm.type(sign)
    vm.enrol()
    ui.wait(lambda: vm.enrolment == "wrong_code", "the answer")


def _paused(ui: Ui, desk: EveryDesk) -> None:
    _dashboard(ui, desk)
    ui.touch("pause")
    ui.wait_text("服务已暂停")


def _dashboard_without_store(ui: Ui, _desk: EveryDesk) -> None:
    _door(ui)
    enter(ui, PIN)
    ui.wait_text("现在不能服务")


def _test_print(ui: Ui, desk: EveryDesk) -> None:
    _dashboard(ui, desk)
    ui.touch("testPrint")
    ui.wait(lambda: ui.view_model(StaffDashboardViewModel).outcome != "running", "the test page")


# -- how the desk is played before


def _all(*plays: Callable[[EveryDesk], Any]) -> Callable[[EveryDesk], None]:
    def play(desk: EveryDesk) -> None:
        for one in plays:
            one(desk)

    return play


def _unreadable_lists(desk: EveryDesk) -> None:
    from offline_store.errors import Fault, StoreUnavailable

    def fails(*_: Any, **__: Any) -> Any:
        raise StoreUnavailable(Fault.CORRUPT, "the file is damaged")

    store = desk.certificates.store
    for name in ("issuer_keys", "issuer_key", "revocations", "revocation_list", "trusted_issuers"):
        if hasattr(store, name):
            desk.patch.setattr(store, name, fails)


def _offline(desk: EveryDesk) -> None:
    desk.tickets.online = desk.certificates.online = False


def _closed_hall(desk: EveryDesk) -> None:
    from datetime import time

    desk.hall = HallNow(Windows.CLOSED, time(10, 0), paper=False, is_sample=True)


def _empty_hall(desk: EveryDesk) -> None:
    desk.hall = HallNow()


def _evening(desk: EveryDesk) -> None:
    desk.tickets.clock.forward(hours=4)


def _paper(scenario: Scenario) -> Callable[[EveryDesk], None]:
    return lambda desk: desk.tickets.printer.set(scenario)


def _faults(desk: EveryDesk) -> None:
    workers = desk.staff.workers
    workers.set("printer", DeviceState.CUTTER_JAM)
    workers.set("card_reader", DeviceState.GONE, Fault.MISSING)
    workers.set("camera", DeviceState.UNKNOWN, Fault.PROTOCOL)
    desk.staff.printer.set(Scenario.CUTTER_JAM)


def _unreadable(*services: str) -> Callable[[EveryDesk], None]:
    """Whatever these services are asked for, the disk can't be read."""

    def play(desk: EveryDesk) -> None:
        from offline_store.errors import Fault, StoreUnavailable

        def fails(*_: Any, **__: Any) -> Any:
            raise StoreUnavailable(Fault.CORRUPT, "the file is damaged")

        for name in services:
            service = getattr(desk.services(), name)
            for method in [name for name in dir(type(service)) if not name.startswith(("_", "phone_link"))]:
                if callable(getattr(service, method)):
                    desk.patch.setattr(service, method, fails)

    return play


def _no_store(desk: EveryDesk) -> None:
    _lose_sight(desk)
    _unreadable_store(desk)


def _unreadable_store(desk: EveryDesk) -> None:
    from offline_store.errors import Fault, StoreUnavailable

    def fails(*_: Any, **__: Any) -> Any:
        raise StoreUnavailable(Fault.CORRUPT, "the file is damaged")

    desk.patch.setattr(desk.staff.store, "item_count", fails)


def _unreadable_log(desk: EveryDesk) -> None:
    log = desk.staff.folder / "log" / "kiosk.log"
    log.unlink()
    log.mkdir()


def _no_log(desk: EveryDesk) -> None:
    (desk.staff.folder / "log" / "kiosk.log").unlink()


def _paper_out(desk: EveryDesk) -> None:
    desk.staff.workers.set("printer", DeviceState.PAPER_OUT)


def _refused_events(desk: EveryDesk) -> None:
    desk.staff.refuse(*(rejection.reason for rejection in Rejection), "of-a-later-county: in words")
    desk.staff.sync = dataclasses.replace(desk.staff.sync, online=False) if desk.staff.sync else None


def _lose_sight(desk: EveryDesk) -> None:
    desk.staff.sync = desk.staff.paper = None


SCENES: dict[str, Scene] = {
    "attract": Scene("attract", lambda ui, desk: None),
    "home": Scene("home", at("home", "home.topic.tax")),
    "home, closed and offline": Scene("home", at("home", "home.topic.tax"), _all(_offline, _closed_hall)),
    "home, nothing known": Scene("home", at("home", "home.topic.tax"), _empty_hall),
    "home, long names": Scene("home", at("home", "home.topic.tax"), long_names=True),
    "waiting": Scene("waiting", _wait_long),
    "trouble": Scene("waiting", _trouble, logs="unhandled where=broken"),
    "access": Scene("access", at("access", "access.done")),
    "idle": Scene("idle", _idle, again=_be_still),
    "out of hours": Scene("out_of_service", lambda ui, desk: ui.shell.set_closed("8:00")),
    "out of service": Scene("out_of_service", lambda ui, desk: ui.shell.set_fatal("store")),
    "out of service, paused": Scene("out_of_service", lambda ui, desk: ui.shell.setPaused(True)),
    "guides": Scene("guides", at("guides", "theme.estate")),
    "guides by department": Scene("guides", at("guides", f"department.{TRANSFER.department_code}", by="department")),
    "guides.items": Scene("guides.items", at("guides.items", f"item.{TRANSFER.code}", theme="estate")),
    "guides.items, long names": Scene(
        "guides.items", at("guides.items", f"item.{TRANSFER.code}", theme="estate"), long_names=True
    ),
    "guides.search": Scene("guides.search", at("guides.search", f"item.{TRANSFER.code}", query="guohu")),
    "guides.search, long names": Scene(
        "guides.search", at("guides.search", f"item.{TRANSFER.code}", query="guohu"), long_names=True
    ),
    "guides.search, keys folded": Scene("guides.search", _folded),
    "guides.search, nothing typed": Scene("guides.search", at("guides.search", "search.field")),
    "guides.search, nothing found": Scene("guides.search", at("guides.search", "theme.estate", query="vvv")),
    "guides.detail": Scene("guides.detail", at("guides.detail", "guide.print", item=TRANSFER.code)),
    "guides.detail, long names": Scene(
        "guides.detail", at("guides.detail", "guide.print", item=TRANSFER.code), long_names=True
    ),
    "guides.about": Scene("guides.about", at("guides.about", "about.close", item=TRANSFER.code)),
    "guides.about, long names": Scene(
        "guides.about", at("guides.about", "about.close", item=TRANSFER.code), long_names=True
    ),
    "guides.take": Scene("guides.take", _take("paper", "take.print")),
    "guides.take, long names": Scene("guides.take", _take("paper", "take.print"), long_names=True),
    "guides.take, printed": Scene("guides.take", _take("paper", "take.outcome", "take.print")),
    "guides.take, no paper": Scene(
        "guides.take",
        _take("paper", "take.outcome", "take.print"),
        lambda desk: desk.certificates.printer.set(Scenario.PAPER_OUT_MIDWAY),
    ),
    "guides.take, no printer": Scene(
        "guides.take", _take("paper", "take.phone"), lambda desk: desk.certificates.printer.set(Scenario.PAPER_OUT)
    ),
    "guides.take, to the phone": Scene("guides.take", _take("phone", "take.code")),
    "tickets": Scene("tickets", at("tickets", "queue-A")),
    "tickets, closed": Scene("tickets", at("tickets", "queue-A"), _all(_offline, _evening)),
    "tickets, long names": Scene("tickets", at("tickets", "queue-A"), long_names=True),
    "tickets.identify": Scene("tickets.identify", lambda ui, desk: _identify(ui)),
    "tickets.identify, long names": Scene("tickets.identify", lambda ui, desk: _identify(ui), long_names=True),
    "tickets.identify, a wrong number": Scene("tickets.identify", _typed),
    "tickets.identify, no reader": Scene(
        "tickets.identify", lambda ui, desk: _identify(ui), lambda desk: desk.reader.unplug()
    ),
    "tickets.identify, no number": Scene("tickets.identify", _no_number),
    "tickets.identify, closed": Scene("tickets.identify", at("tickets.identify", "otherCounter", queue="C"), _evening),
    "tickets.done": Scene("tickets.done", _ticket("done")),
    "tickets.done, long names": Scene("tickets.done", _ticket("done"), long_names=True),
    "tickets.done, offline": Scene("tickets.done", _ticket("done"), _offline),
    "tickets.done, printing": Scene("tickets.done", _ticket("printing"), lambda desk: desk.paper.gate.clear()),
    "tickets.done, no paper": Scene("tickets.done", _ticket("failed"), _paper(Scenario.PAPER_OUT)),
    "tickets.done, no paper, long names": Scene(
        "tickets.done", _ticket("failed"), _paper(Scenario.PAPER_OUT), long_names=True
    ),
    "tickets.done, unknown": Scene("tickets.done", _ticket("unknown"), _paper(Scenario.MUTE)),
    "tickets.done, had before": Scene("tickets.done", _held),
    "tickets.done, lost": Scene("tickets.done", at("tickets.done", "lostHome", ticket="0" * 32)),
    "help": Scene("help", _help("calling")),
    "help, coming": Scene("help", _help("answered")),
    "help, closed": Scene("help", _help("closed")),
    "help, nobody": Scene("help", _help("nobody"), _offline),
    "certificates": Scene("certificates", _scanning),
    "certificates, opening": Scene(
        "certificates", lambda ui, desk: _scan(ui), lambda desk: desk.certificates.camera.opening.clear()
    ),
    "certificates, in vain": Scene("certificates", _scan_in_vain),
    "certificates, no camera": Scene(
        "certificates", _no_camera, lambda desk: setattr(desk.certificates.camera, "gone", True)
    ),
    "certificates, consent": Scene("certificates", _consent),
    "certificates, consent, long names": Scene("certificates", _consent, long_names=True),
    "certificates, verified": Scene("certificates", _verified, _offline),
    "certificates, verified, long names": Scene("certificates", _verified, long_names=True),
    "certificates, no slip": Scene(
        "certificates", _no_slip, lambda desk: desk.certificates.printer.set(Scenario.PAPER_OUT)
    ),
    "certificates, declined": Scene("certificates", _declined),
    "certificates, expired": Scene("certificates", _refused(lambda desk: desk.code(age=timedelta(minutes=9)))),
    "certificates, forged": Scene("certificates", _refused(lambda desk: desk.forged_code())),
    "certificates, revoked": Scene("certificates", _refused(lambda desk: desk.revoked_code())),
    "certificates, no certificate": Scene("certificates", _refused(lambda desk: "https://example.invalid")),
    "certificates, not connected": Scene("certificates", _refused(lambda desk: UNCONNECTED)),
    "guides, unreadable": Scene("guides", at("guides", "answer.failed"), _unreadable("guides")),
    "guides.items, unreadable": Scene(
        "guides.items", at("guides.items", "answer.failed", theme="estate"), _unreadable("guides")
    ),
    "guides.items, of all": Scene("guides.items", at("guides.items", "audience.all", all=True)),
    "guides.items, empty": Scene("guides.items", at("guides.items", "empty", theme="nothing")),
    "guides.search, unreadable": Scene("guides.search", at("guides.search", "answer.failed"), _unreadable("guides")),
    "guides.detail, unreadable": Scene(
        "guides.detail", at("guides.detail", "answer.failed", item=TRANSFER.code), _unreadable("guides")
    ),
    "guides.detail, withdrawn": Scene("guides.detail", at("guides.detail", "guide.others", item="NOTHING")),
    "guides.about, unreadable": Scene(
        "guides.about", at("guides.about", "answer.failed", item=TRANSFER.code), _unreadable("guides")
    ),
    "guides.take, unreadable": Scene(
        "guides.take", at("guides.take", "answer.failed", item=TRANSFER.code, way="paper"), _unreadable("guides")
    ),
    "tickets, unreadable": Scene("tickets", at("tickets", "retry"), _unreadable("tickets")),
    "certificates, unreadable": Scene("certificates", _refused(lambda desk: desk.code()), _unreadable_lists),
    "staff.dashboard, unreadable": Scene("staff.dashboard", _dashboard_without_store, _all(_no_store, _unreadable_log)),
    "staff": Scene("staff", lambda ui, desk: _door(ui)),
    "staff, wrong": Scene("staff", lambda ui, desk: _door(ui, 1)),
    "staff, locked": Scene("staff", lambda ui, desk: _door(ui, 5)),
    "staff.dashboard": Scene("staff.dashboard", _dashboard),
    "staff.dashboard, faults": Scene("staff.dashboard", _test_print, _faults),
    "staff.dashboard, nothing known": Scene("staff.dashboard", _dashboard, _lose_sight),
    "staff.dashboard, paused": Scene("staff.dashboard", _paused),
    "staff.device": Scene("staff.device", _staff("staff.device", "count.printed", worker="printer")),
    "staff.device, paper out": Scene("staff.device", _staff("staff.device", "steps", worker="printer"), _paper_out),
    "staff.device, reader gone": Scene("staff.device", _staff("staff.device", "steps", worker="card_reader"), _faults),
    "staff.device, camera mute": Scene("staff.device", _staff("staff.device", "steps", worker="camera"), _faults),
    "staff.device, nothing known": Scene(
        "staff.device", _staff("staff.device", "rollSteps", worker="printer"), _all(_lose_sight, _unreadable_log)
    ),
    "staff.sync": Scene("staff.sync", _staff("staff.sync", "numbers.A")),
    "staff.sync, refused and offline": Scene("staff.sync", _staff("staff.sync", "refused"), _refused_events),
    "staff.sync, nothing known": Scene("staff.sync", _staff("staff.sync", "rejectedNote"), _no_store),
    "staff.logs": Scene("staff.logs", _staff("staff.logs", "event")),
    "staff.logs, empty": Scene("staff.logs", _staff("staff.logs", "noEvents"), _no_log),
    "staff.logs, unreadable": Scene("staff.logs", _staff("staff.logs", "logFailed"), _unreadable_log),
    "staff.settings": Scene("staff.settings", _staff("staff.settings", "queue.A")),
    "staff.settings, refused": Scene("staff.settings", _settings_refused),
    "staff.settings, fixed": Scene(
        "staff.settings", _staff("staff.settings", "queue.A"), lambda desk: desk.staff.fix(*CHOICES)
    ),
    "staff.settings, a wrong code": Scene("staff.settings", _wrong_code),
    "staff.diagnostics": Scene("staff.diagnostics", _staff("staff.diagnostics", "summary")),
    "staff.diagnostics, stick": Scene(
        "staff.diagnostics", _staff("staff.diagnostics", "stickThere"), lambda desk: desk.staff.plug_in()
    ),
    "staff.diagnostics, done": Scene("staff.diagnostics", _exported, lambda desk: desk.staff.plug_in()),
    "staff.diagnostics, pulled out": Scene("staff.diagnostics", _pulled_out, lambda desk: desk.staff.plug_in()),
    "staff.dashboard, long names": Scene("staff.dashboard", _dashboard, long_names=True),
}
"""By name: the screen, and in what it differs from its usual state."""


def cases(looks: Callable[[str], tuple[Any, ...]] = lambda name: (), *, long_names: bool = True) -> list[Any]:
    """One parameter set a scene, with what `looks(name)` adds to it and the log record that the scene is known for."""
    return [
        pytest.param(scene, *looks(name), id=name, marks=[pytest.mark.expects_log(scene.logs)] if scene.logs else [])
        for name, scene in SCENES.items()
        if long_names or not scene.long_names
    ]
