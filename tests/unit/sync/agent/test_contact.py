"""Online and offline: changes are logged once, and trouble with one task is not the loss of contact."""

import logging
from datetime import UTC, datetime

import pytest

from sync.agent.contact import SILENT_S, Contact
from sync.agent.port import SyncError, SyncReason
from sync.agent.scheduler import Task

NO_NETWORK = SyncError(SyncReason.UNREACHABLE, "The county can't be reached.")
BROKEN_PAGE = SyncError(SyncReason.NOT_THE_COUNTY, "The county's page breaks the contract.")


class Now:
    """A clock that stands until it is moved; seconds."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def contact(now: Now) -> Contact:
    return Contact(now, now)


@pytest.mark.expects_log("sync.offline reason=unreachable")
def test_a_month_offline_is_two_lines(contact: Contact, now: Now, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        for _ in range(1000):
            contact.failed(Task.PUSH, NO_NETWORK, concerns_all=True)
            now.seconds += 30
        contact.succeeded(Task.PUSH)
        contact.succeeded(Task.PULL)
    assert [record.getMessage() for record in caplog.records] == ["sync.offline reason=unreachable", "sync.online"]


@pytest.mark.expects_log("sync.offline")
def test_since_is_the_moment_of_the_change(contact: Contact, now: Now) -> None:
    contact.succeeded(Task.BEAT)
    online_at = now.now()
    now.seconds += 500
    contact.succeeded(Task.BEAT)
    assert (contact.now().online, contact.now().since, contact.now().last_contact) == (True, online_at, now.now())
    now.seconds += 500
    contact.failed(Task.BEAT, NO_NETWORK, concerns_all=True)
    now.seconds += 500
    contact.failed(Task.BEAT, NO_NETWORK, concerns_all=True)
    state = contact.now()
    assert not state.online
    assert state.since == datetime.fromtimestamp(2000, UTC)
    assert state.detail == "The county can't be reached."


def test_a_broken_page_is_trouble_and_not_the_loss_of_contact(contact: Contact) -> None:
    contact.succeeded(Task.BEAT)
    contact.failed(Task.PULL, BROKEN_PAGE, concerns_all=False)
    assert contact.now().online
    assert contact.now().detail == BROKEN_PAGE.sentence
    contact.succeeded(Task.BEAT)
    assert contact.now().detail == BROKEN_PAGE.sentence
    contact.succeeded(Task.PULL)
    assert contact.now().detail == ""


@pytest.mark.expects_log("sync.offline reason=not_the_county")
def test_nothing_but_trouble_for_long_is_the_loss_of_contact(contact: Contact, now: Now) -> None:
    contact.succeeded(Task.BEAT)
    now.seconds += SILENT_S + 1
    contact.failed(Task.PULL, BROKEN_PAGE, concerns_all=False)
    assert not contact.now().online


def test_after_the_end_nothing_is_news(contact: Contact) -> None:
    contact.succeeded(Task.BEAT)
    contact.end()
    contact.failed(Task.BEAT, NO_NETWORK, concerns_all=True)
    assert contact.now().online
