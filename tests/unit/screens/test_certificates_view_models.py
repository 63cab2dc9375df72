"""Scanner and page of 扫码亮证 while answers are still on their way: left, doubled, late, or wrong through a bug."""

from collections.abc import Iterator

import pytest

from devices.camera.port import ScanHint
from devices.printer.mechanism import Scenario
from kiosk.domain.certificates import CertificateUse
from kiosk.shell.session import TimeoutKind
from screens.certificates.scanner import Scanner
from screens.certificates.view_model import MOST_PRINTS, CertificatesViewModel
from tests.helpers.certificate_desk import HOLDER, UNCONNECTED, CertificateDesk
from tests.helpers.held_work import HeldWork
from tests.helpers.ui import Monotonic

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> Iterator[CertificateDesk]:
    with CertificateDesk() as desk:
        yield desk


@pytest.fixture
def work() -> HeldWork:
    return HeldWork()


@pytest.fixture
def page(desk: CertificateDesk, work: HeldWork) -> Iterator[CertificatesViewModel]:
    page = CertificatesViewModel(desk.certificates, desk.guides, work)
    yield page
    page.close()


def at_consent(desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel) -> None:
    desk.camera.payload = desk.code()
    work.let_one()  # opens the camera
    work.let_one()  # reads the code
    assert page.step == "consent"


def test_a_page_left_while_the_camera_opens_shows_no_picture(desk: CertificateDesk, work: HeldWork) -> None:
    page = CertificatesViewModel(desk.certificates, desk.guides, work)
    page.close()
    work.let_all()
    assert page.feed is None
    assert not desk.camera.open


def test_scanning_goes_on_until_a_code_is_read(
    desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel
) -> None:
    desk.camera.hint = ScanHint.CLOSER
    for _ in range(4):
        work.let_one()
    assert (page.step, page.hint) == ("scan", "closer")
    assert page.feed is not None
    assert len(work) == 1


def test_help_is_offered_after_twenty_seconds(desk: CertificateDesk, work: HeldWork) -> None:
    monotonic = Monotonic()
    scanner = Scanner(desk.certificates, work, monotonic)
    scanner.begin()
    monotonic.now += 19
    assert not scanner.takes_long
    monotonic.now += 1
    assert scanner.takes_long
    scanner.end()
    assert not scanner.takes_long


def test_agreeing_twice_is_one_use(desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel) -> None:
    at_consent(desk, work, page)
    page.agree()
    page.agree()
    page.disagree()
    assert page.busy
    work.let_all()
    assert (page.step, desk.uses()) == ("verified", 1)


def test_nothing_of_the_holder_is_given_before_the_use_is_recorded(
    desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel
) -> None:
    at_consent(desk, work, page)
    page.agree()
    assert (page.kind, page.holder, page.number, page.issuer, page.validUntil) == ("resident_id", "", "", "", "")
    work.let_all()
    assert page.holder == HOLDER


def test_a_page_left_while_the_use_is_recorded_shows_nothing(desk: CertificateDesk, work: HeldWork) -> None:
    page = CertificatesViewModel(desk.certificates, desk.guides, work)
    at_consent(desk, work, page)
    page.agree()
    page.close()
    work.let_all()
    assert (page.holder, page.kind) == ("", "")


def test_a_bug_of_ours_shows_nothing_and_is_heard_of(
    desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> CertificateUse:
        raise ZeroDivisionError

    at_consent(desk, work, page)
    monkeypatch.setattr(desk.certificates, "use", broken)
    page.agree()
    with pytest.raises(ZeroDivisionError):
        work.let_all()
    assert (page.step, page.why, page.kind) == ("cannot", "store", "")


def test_each_step_says_how_long_it_may_stand_still(
    desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel
) -> None:
    kinds: list[TimeoutKind] = []
    page.kindChanged.connect(kinds.append)
    desk.camera.payload = UNCONNECTED
    work.let_one()
    work.let_one()
    assert (page.step, page.why) == ("cannot", "not_connected")
    page.scanAgain()
    assert kinds == [TimeoutKind.CERTIFICATE, TimeoutKind.SCAN]


def test_the_roll_is_everybodys(desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel) -> None:
    desk.printer.set(Scenario.PAPER_OUT)
    at_consent(desk, work, page)
    page.agree()
    work.let_all()
    for _ in range(MOST_PRINTS + 2):
        page.printUse()
        work.let_all()
    assert not page.canPrint
    assert page.paper == "failed"


def test_pressing_print_twice_is_one_slip(desk: CertificateDesk, work: HeldWork, page: CertificatesViewModel) -> None:
    at_consent(desk, work, page)
    page.agree()
    work.let_all()
    page.printUse()
    page.printUse()
    work.let_all()
    assert len(desk.printer.receipts) == 1
