"""扫码亮证 and 呼叫帮助 on disk."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from kiosk.domain.certificates import CertificateType, CertificateUse, IssuerKey, Revocations
from kiosk.domain.language import LocalizedText
from kiosk.domain.station import HallFacts, Identity
from offline_store.errors import NonceSeen, StoreBug
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import MORNING, SetClock, page, text

HASHES = ["0123456789abcdef0123456789abcdef", "ff" * 16]
KEY = m.IssuerKeyBody(
    key_id="00112233aabbccdd",
    algorithm="EdDSA",
    public_key=b"MCow",
    issuer="样例发证机关",
    types=[CertificateType.MARRIAGE, CertificateType.RESIDENT_ID],
    not_after=datetime(2030, 1, 1, 8, tzinfo=UTC),
)


def use(nonce: str, record: int = 1) -> CertificateUse:
    return CertificateUse(
        record_id=uuid4(),
        certificate_type=CertificateType.MARRIAGE,
        key_id="00112233aabbccdd",
        purpose=None,
        consented_at=MORNING,
        offline=False,
        revocations_as_of=MORNING,
        nonce=nonce,
        nonce_expires=MORNING + timedelta(minutes=5),
    )


def test_issuer_keys_come_as_the_county_sent_them_and_go_when_it_takes_them_back(store: Store) -> None:
    store.apply_page(page(KEY))
    assert store.issuer_keys() == (
        IssuerKey(
            key_id=KEY.key_id,
            algorithm="EdDSA",
            public_key=KEY.public_key,
            issuer="样例发证机关",
            types=frozenset({CertificateType.MARRIAGE, CertificateType.RESIDENT_ID}),
            not_after=KEY.not_after,
        ),
    )
    gone = m.Document(kind="issuer_key", id=KEY.key_id, version=2, body=None)
    store.apply_page(m.ChangesPage(documents=[gone], cursor="c2", more=False, server_time=MORNING))
    assert store.issuer_keys() == ()


def test_revocations_are_replaced_whole(store: Store) -> None:
    assert store.revocations() is None
    store.apply_page(page(m.RevocationsBody(issued_at=MORNING, certificate_hashes=HASHES)))
    assert store.revocations() == Revocations(MORNING, frozenset(HASHES))
    later = MORNING + timedelta(hours=1)
    store.apply_page(page(m.RevocationsBody(issued_at=later, certificate_hashes=[]), version=2))
    assert store.revocations() == Revocations(later, frozenset())


def test_a_code_serves_once(store: Store) -> None:
    assert not store.nonce_seen("n1")
    store.record_certificate_use(use("n1"))
    assert store.nonce_seen("n1")
    with pytest.raises(NonceSeen):
        store.record_certificate_use(use("n1"))
    assert len(store.pending_events(10)) == 1
    store.record_certificate_use(use("n2"))
    assert len(store.pending_events(10)) == 2


def test_a_call_for_help_is_answered_only_by_the_county(store: Store) -> None:
    call = store.call_help("home")
    assert store.help_state(call) is None
    store.apply_page(page(m.HelpStateBody(call_id=call, state="answered")))
    assert store.help_state(call) == "answered"
    store.apply_page(page(m.HelpStateBody(call_id=call, state="closed"), version=2))
    assert store.help_state(call) == "closed"


def test_a_call_is_taken_back_once(store: Store) -> None:
    call = store.call_help("home")
    store.cancel_help(call)
    store.cancel_help(call)
    assert len(store.pending_events(10)) == 2
    with pytest.raises(StoreBug):
        store.cancel_help(uuid4())


def test_an_answer_to_a_foreign_call_is_passed_over(store: Store) -> None:
    foreign = uuid4()
    store.apply_page(page(m.HelpStateBody(call_id=foreign, state="answered")))
    assert store.help_state(foreign) is None


def test_the_halls_facts(store: Store, clock: SetClock) -> None:
    assert store.hall() is None
    later = MORNING + timedelta(minutes=1)
    hall = m.NoticeBody(name=text("样例大厅"), zone=text("自助区", en="Zone"), help_phone="12345", staffed=True)
    store.apply_page(page(hall, at=later))
    assert store.hall() == HallFacts(
        LocalizedText("样例大厅"), LocalizedText("自助区", en="Zone"), "12345", True, later
    )


def test_identity_is_what_the_last_enrolment_made(store: Store) -> None:
    assert store.identity() is None
    for id in ("K2", "K3"):
        store.save_identity(Identity(id, LocalizedText("自助区", ug="a"), b"k" * 32))
    assert store.identity() == Identity("K3", LocalizedText("自助区", ug="a"), b"k" * 32)
