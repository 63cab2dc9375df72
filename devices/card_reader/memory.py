"""A card reader without a wire, for tests of what stands above the driver. Keeps the same contract as the driver."""

import threading
import time

from devices.card_reader.port import CardReaderStatus, CardReading, ReadOutcome
from devices.card_reader.sample_cards import SAMPLE_CARDS
from devices.errors import DeviceError, Fault
from devices.status import DeviceState

_OUTCOME_OF_FAULT = {
    "none": None,
    "read_failed": ReadOutcome.TRY_AGAIN,
    "wrong_card": ReadOutcome.WRONG_CARD,
}


class MemoryCardReader:
    """A `CardReader` with the handles of `SimulatedCardReader`; may be handled from another thread while it reads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._card_name: str | None = None
        self._outcome: ReadOutcome | None = None
        self._lift_first: ReadOutcome | None = None
        self._plugged = True

    def put(self, card_name: str) -> None:
        """Lay one of `SAMPLE_CARDS`. Raises KeyError for a name that is not there."""
        _ = SAMPLE_CARDS[card_name]
        self._change(_card_name=card_name)

    def lift(self) -> None:
        """Take the card away."""
        self._change(_card_name=None, _lift_first=None)

    def fault(self, name: str) -> None:
        """`read_failed`, `wrong_card`, or `none`. Raises KeyError for another name."""
        self._change(_outcome=_OUTCOME_OF_FAULT[name])

    def unplug(self) -> None:
        """Be gone."""
        self._change(_plugged=False)

    def plug(self) -> None:
        """Be there again."""
        self._change(_plugged=True)

    def status(self) -> CardReaderStatus:
        """READY, or `DeviceError` MISSING."""
        with self._changed:
            self._check_plugged()
        return CardReaderStatus(DeviceState.READY, "00.00-00000000-0000000000-0000000000", "in memory")

    def read(self, seconds: float) -> CardReading:
        """As the port says."""
        until = time.monotonic() + seconds
        with self._changed:
            while True:
                self._check_plugged()
                if self._card_name is not None and self._lift_first is None:
                    if self._outcome is None:
                        return CardReading(ReadOutcome.CARD, SAMPLE_CARDS[self._card_name])
                    self._lift_first = self._outcome
                    return CardReading(self._outcome)
                left = until - time.monotonic()
                if left <= 0:
                    return CardReading(self._lift_first or ReadOutcome.NO_CARD)
                self._changed.wait(left)

    def _check_plugged(self) -> None:
        if not self._plugged:
            raise DeviceError(Fault.MISSING, "The card reader was unplugged: plug it in again.")

    def _change(self, **attributes: object) -> None:
        with self._changed:
            for name, value in attributes.items():
                setattr(self, name, value)
            self._changed.notify_all()
