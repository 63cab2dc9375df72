"""A receipt as JSON and back, and what is refused, with its place."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.printer.receipt import Block, Qr, Receipt
from devices.printer.receipt_json import ReceiptJsonError, receipt_from_json, receipt_schema, receipt_to_json
from kiosk.domain.language import Language
from tests.helpers.receipts import everything, ticket

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=50)
RECEIPTS = st.builds(
    Receipt,
    st.from_regex(r"\A[a-z_]{1,40}\Z"),
    st.lists(st.from_type(Block).filter(lambda block: getattr(block, "dots", 0) in range(2001)), max_size=5).map(tuple),
)


@pytest.mark.parametrize("language", Language)
def test_a_receipt_survives_the_way_there_and_back(language: Language) -> None:
    for receipt in (ticket(language), everything("取号", "A", language)):
        assert receipt_from_json(receipt_to_json(receipt)) == receipt


@settings(deadline=None)
@given(RECEIPTS)
def test_any_receipt_survives_it(receipt: Receipt) -> None:
    assert receipt_from_json(receipt_to_json(receipt)) == receipt


def test_defaults_may_be_left_out() -> None:
    assert receipt_from_json('{"kind": "ticket", "blocks": [{"type": "qr", "payload": "A"}]}') == Receipt(
        "ticket", (Qr("A"),)
    )


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ("", "the document"),
        ("[]", "the document"),
        ('{"kind": "ticket"}', "blocks"),
        ('{"kind": "Ticket!", "blocks": []}', "kind"),
        ('{"kind": "t", "blocks": [], "printer": "x"}', "printer"),
        ('{"kind": "t", "blocks": [{"type": "raw", "bytes": "x"}]}', "blocks.0"),
        ('{"kind": "t", "blocks": [{"type": "number"}]}', "blocks.0.number.text"),
        ('{"kind": "t", "blocks": [{"type": "number", "text": 27}]}', "blocks.0.number.text"),
        ('{"kind": "t", "blocks": [{"type": "paragraph", "text": "A", "language": "fr"}]}', "language"),
        ('{"kind": "t", "blocks": [{"type": "rule", "dotted": 1}]}', "dotted"),
        ('{"kind": "t", "blocks": [{"type": "feed", "dots": -1}]}', "dots"),
        ('{"kind": "t", "blocks": [{"type": "feed", "dots": 1e9}]}', "dots"),
        (json.dumps({"kind": "t", "blocks": [{"type": "number", "text": "x" * 2001}]}), "blocks.0.number.text"),
        (json.dumps({"kind": "t", "blocks": [{"type": "cut"}] * 501}), "blocks"),
    ],
)
def test_what_is_no_receipt_is_refused_with_its_place(document: str, place: str) -> None:
    with pytest.raises(ReceiptJsonError, match=place):
        receipt_from_json(document)


@settings(deadline=None)
@given(st.text(max_size=100))
def test_any_text_is_a_receipt_or_refused(document: str) -> None:
    with pytest.raises(ReceiptJsonError):
        receipt_from_json(document)


def test_the_schema_names_every_block() -> None:
    schema = receipt_schema()
    mapping = schema["properties"]["blocks"]["items"]["discriminator"]["mapping"]
    assert {"heading", "paragraph", "key_value", "number", "notice", "qr", "rule", "feed", "pattern", "cut"} == set(
        mapping
    )
    assert schema["additionalProperties"] is False
    json.dumps(schema)
