"""The worker's view of its device: three misses in a row before it counts as gone, and when to look again."""

from devices.errors import DeviceError, Fault
from devices.status import DeviceState
from kiosk.workers.messages import Report

MISSES_BEFORE_GONE = 3
DETAIL_LIMIT = 200
"""Characters of a detail or sentence."""

_STATE_OF_FAULT = {
    Fault.BUSY: DeviceState.BUSY,
    Fault.TIMEOUT: DeviceState.UNKNOWN,
    Fault.PROTOCOL: DeviceState.UNKNOWN,
    Fault.BROKEN: DeviceState.UNKNOWN,
}


class DeviceWatch:
    """Pure: fed with looks at the device, it says what to report and how long to wait."""

    def __init__(self, poll_s: float, retry_s: float) -> None:
        self._poll_s = poll_s
        self._retry_s = retry_s
        self._misses = 0
        self.report = Report(DeviceState.STARTING, "", None)

    @property
    def wait_s(self) -> float:
        """Until the next look: soon after the first misses, then more and more rarely up to the usual poll."""
        if self._misses == 0:
            return self._poll_s
        beyond = max(0, self._misses - MISSES_BEFORE_GONE)
        return min(self._poll_s, self._retry_s * float(2 ** min(beyond, 8)))

    def saw(self, state: DeviceState, detail: str, status: object = None, fault: str = "") -> Report:
        """A look ended. GONE is believed at the third in a row; until then the device stays what it was."""
        detail = detail[:DETAIL_LIMIT]
        if state is not DeviceState.GONE:
            self._misses = 0
            self.report = Report(state, detail, status, fault)
            return self.report
        self._misses += 1
        if self._misses >= MISSES_BEFORE_GONE:
            self.report = Report(DeviceState.GONE, detail, status, fault)
        return self.report

    def failed(self, error: Exception) -> Report:
        """A look at the built object ended in an allowed error, whose text is one sentence for staff."""
        return self.saw(_state_of(error, otherwise=DeviceState.UNKNOWN), str(error), fault=_fault_of(error))

    def could_not_build(self, error: Exception) -> Report:
        """There is no object to look at: gone, unless the error says that something is there."""
        return self.saw(_state_of(error, otherwise=DeviceState.GONE), str(error), fault=_fault_of(error))


def _fault_of(error: Exception) -> str:
    return error.fault.value if isinstance(error, DeviceError) else ""


def _state_of(error: Exception, otherwise: DeviceState) -> DeviceState:
    if isinstance(error, DeviceError):
        return _STATE_OF_FAULT.get(error.fault, DeviceState.GONE)
    return otherwise
