"""The store is looked after again and again, and a fault on the way ends nothing and is said once."""

import threading

import pytest

from kiosk.app.housekeeping import Housekeeper
from offline_store.errors import Fault, StoreUnavailable
from tests.helpers.waiting import wait_until


class Rounds:
    """As much of a store as housekeeping sees."""

    def __init__(self, *faults: Exception) -> None:
        self._faults = list(faults)
        self.done = 0
        self._lock = threading.Lock()

    def maintain(self) -> None:
        with self._lock:
            self.done += 1
            if self._faults:
                raise self._faults.pop(0)


def keep(store: Rounds) -> Housekeeper:
    housekeeper = Housekeeper(store, every_s=0.01)  # type: ignore[arg-type]
    housekeeper.start()
    return housekeeper


def test_it_comes_again_and_ends_when_told() -> None:
    store = Rounds()
    housekeeper = keep(store)
    wait_until(lambda: store.done >= 3)
    housekeeper.stop()
    rounds = store.done
    housekeeper.stop()
    assert store.done == rounds


@pytest.mark.expects_log("store.unavailable kind=full")
def test_a_full_disk_is_said_once_and_outlived(caplog: pytest.LogCaptureFixture) -> None:
    full = StoreUnavailable(Fault.FULL, "no space left")
    store = Rounds(full, full, full)
    housekeeper = keep(store)
    wait_until(lambda: store.done >= 5)
    housekeeper.stop()
    assert caplog.text.count("store.unavailable") == 1


@pytest.mark.expects_log("kiosk.unhandled where=housekeeper")
def test_a_bug_ends_nothing() -> None:
    store = Rounds(ValueError("ours"))
    housekeeper = keep(store)
    wait_until(lambda: store.done >= 3)
    housekeeper.stop()
