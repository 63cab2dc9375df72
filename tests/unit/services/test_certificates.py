"""扫码亮证 over a real store: each verdict, one code serves once, and the record that could be anybody's."""

import json
import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from devices.camera.port import ScanHint
from devices.printer.port import PaperOutcome
from kiosk.domain.certificates import Certificate, CertificateType, Verdict
from kiosk.domain.events import EventKind
from kiosk.domain.language import Language
from kiosk.domain.masking import mask_certificate_for_paper
from tests.helpers.certificate_desk import HOLDER, LIST_TIME, NUMBER, UNCONNECTED, CertificateDesk

ITEM = "TE65232300000000064650600001000"


@pytest.fixture
def desk() -> Iterator[CertificateDesk]:
    with CertificateDesk() as desk:
        yield desk


def verified(desk: CertificateDesk) -> Certificate:
    check = desk.certificates.check(desk.code())
    assert check.verdict is Verdict.VERIFIED
    assert check.certificate is not None
    return check.certificate


def test_a_fresh_code_is_verified_without_a_network(desk: CertificateDesk) -> None:
    desk.online = False
    certificate = verified(desk)
    assert (certificate.type, certificate.holder, certificate.number) == (CertificateType.RESIDENT_ID, HOLDER, NUMBER)


def test_what_does_not_hold_is_refused_without_a_holder(desk: CertificateDesk) -> None:
    codes = {
        desk.code(age=timedelta(minutes=30)): Verdict.EXPIRED,
        desk.forged_code(): Verdict.NOT_GENUINE,
        desk.revoked_code(): Verdict.REVOKED,
        "https://shop.example/pay?order=17": Verdict.NOT_A_CERTIFICATE,
        UNCONNECTED: Verdict.CANNOT_VERIFY,
    }
    for code, verdict in codes.items():
        check = desk.certificates.check(code)
        assert (check.verdict, check.certificate) == (verdict, None)


def test_a_code_serves_once(desk: CertificateDesk) -> None:
    text = desk.code()
    first, second = (desk.certificates.check(text).certificate for _ in range(2))
    assert first is not None
    assert second is not None
    assert desk.certificates.use(first, ITEM) is not None
    assert desk.certificates.use(second, ITEM) is None
    assert desk.certificates.check(text).verdict is Verdict.ALREADY_USED
    assert desk.uses() == 1


@pytest.mark.parametrize("online", [True, False])
def test_the_record_says_how_and_not_whose(desk: CertificateDesk, online: bool) -> None:
    desk.online = online
    use = desk.certificates.use(verified(desk), ITEM)
    assert use is not None
    assert (use.purpose, use.offline, use.revocations_as_of) == (ITEM, not online, LIST_TIME)
    event = next(e for e in desk.store.pending_events(100) if e.kind is EventKind.CERTIFICATE_USED)
    assert json.loads(event.body)["certificate_type"] == "resident_id"
    assert HOLDER not in event.body
    assert NUMBER not in event.body


def test_a_look_gives_a_hint_or_a_verdict(desk: CertificateDesk) -> None:
    turn = desk.certificates.turn()
    turn.start()
    desk.camera.hint = ScanHint.GLARE
    assert desk.certificates.look(turn, 0.01).hint is ScanHint.GLARE
    desk.camera.payload = desk.code()
    check = desk.certificates.look(turn, 0.01).check
    assert check is not None
    assert check.verdict is Verdict.VERIFIED
    turn.end()


def test_a_verdict_leaves_a_line_without_a_name(desk: CertificateDesk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    desk.certificates.check(desk.code())
    assert "certificate.verdict verdict=verified scheme=zz1" in caplog.text
    assert HOLDER not in caplog.text
    assert "ZZ1:" not in caplog.text


def test_a_masked_certificate_prints_the_same_slip(desk: CertificateDesk) -> None:
    certificate = verified(desk)
    use = desk.certificates.use(certificate, None)
    assert use is not None
    for held in (certificate, mask_certificate_for_paper(certificate)):
        outcome = desk.certificates.print(use, held, None, Language.ZH)
        assert outcome.outcome is PaperOutcome.PRINTED
    whole, masked = desk.printer.receipts
    assert whole == masked
    assert HOLDER not in repr(masked)
