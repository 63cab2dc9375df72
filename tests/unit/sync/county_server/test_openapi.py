"""The OpenAPI document, and the server held to it by generated requests."""

from collections.abc import Callable

import requests
import schemathesis
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.contract.signing import sign_request
from tests.helpers.county import KioskOverHttp, ShiftedClock

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 12
"""Per operation; the fuzz target runs more."""


class Signed(requests.auth.AuthBase):
    """The kiosk's signature for requests, which schemathesis speaks with."""

    def __init__(self, kiosk_id: str, key: Ed25519PrivateKey) -> None:
        self.kiosk_id = kiosk_id
        self.key = key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        body = request.body or b""
        request.headers.update(
            sign_request(
                method=request.method or "GET",
                url=request.url or "",
                body=body if isinstance(body, bytes) else body.encode(),
                key_id=self.kiosk_id,
                private_key=self.key,
                now=ShiftedClock().now(),
            )
        )
        return request


def test_the_document_describes_every_message(url: str) -> None:
    document = requests.get(f"{url}/openapi.json", timeout=10).json()
    assert document["openapi"].startswith("3.1")
    assert set(document["paths"]) == {
        "/v1/enrol",
        "/v1/changes",
        "/v1/events",
        "/v1/leases",
        "/v1/heartbeat",
        "/v1/stream",
    }
    schemas = document["components"]["schemas"]
    assert {"PushRequest", "ChangesPage", "EnrolReply", "Problem"} <= set(schemas)
    assert schemas["PushRequest"]["additionalProperties"] is False
    for operations in document["paths"].values():
        for operation in operations.values():
            assert {"200", "413", "503"} <= set(operation["responses"])


def test_generated_requests_find_nothing_that_the_document_does_not_say(
    url: str, enrolled: Callable[[], KioskOverHttp]
) -> None:
    kiosk = enrolled()
    auth = Signed(kiosk.id, kiosk.signature.key)
    schema = schemathesis.openapi.from_url(f"{url}/openapi.json").exclude(path="/v1/stream")  # never ends by itself
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) == 5
    session = requests.Session()
    session.trust_env = False

    for operation in operations:

        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(
            case=operation.as_strategy() | operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)
        )
        def hold(case: schemathesis.Case) -> None:
            case.call_and_validate(session=session, auth=auth, checks=CHECKS, timeout=10)

        hold()
    session.close()
