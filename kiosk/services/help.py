"""呼叫帮助: call staff, and say that somebody comes only after somebody said so."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from offline_store.errors import StoreUnavailable
from offline_store.store import Store

SAME_CALL_S = 300.0
"""Who presses again within this time, from whatever page, asks for the same help; later it is another matter."""


class HelpState(StrEnum):
    """What the citizen may be told."""

    CALLING = "calling"  # 正在叫导办员
    COMING = "coming"  # 导办员看到了，正过来
    CLOSED = "closed"
    NOBODY = "nobody"  # no network, or nobody on duty: the phone number instead


OPEN = frozenset({HelpState.CALLING, HelpState.COMING})
"""States of a call that still stands."""


@dataclass(frozen=True, slots=True)
class HelpCall:
    """A call and how it stands."""

    id: UUID | None
    state: HelpState
    phone: str


class HelpService:
    """A call carries the kiosk and the page, never who pressed. No call is lost in a fault: then it is NOBODY."""

    def __init__(
        self,
        store: Store,
        is_online: Callable[[], bool],
        fallback_phone: str,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._is_online = is_online
        self._fallback_phone = fallback_phone
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._standing: tuple[HelpCall, float] | None = None

    def call(self, page: str) -> HelpCall:
        """Call staff from a page, or find the call that already stands. Never raises StoreUnavailable."""
        try:
            with self._lock:  # two presses are one call
                return self._call(page)
        except StoreUnavailable:
            return HelpCall(None, HelpState.NOBODY, self._fallback_phone)

    def state(self, call: HelpCall) -> HelpCall:
        """The call as it stands now; a network lost meanwhile is said. Raises StoreUnavailable."""
        if call.id is None:
            return call
        match self._store.help_state(call.id):
            case "answered":
                return replace(call, state=HelpState.COMING)
            case "closed":
                return replace(call, state=HelpState.CLOSED)
        return replace(call, state=HelpState.CALLING if self._is_online() else HelpState.NOBODY)

    def cancel(self, call: HelpCall) -> None:
        """The citizen no longer needs it. Raises StoreUnavailable."""
        if call.id is not None:
            self._store.cancel_help(call.id)
            with self._lock:
                self._standing = None

    def _call(self, page: str) -> HelpCall:
        phone, staffed = self._desk()
        now = self._monotonic()
        if self._standing is not None and now - self._standing[1] < SAME_CALL_S:
            standing = self.state(self._standing[0])
            if standing.state in OPEN:
                return standing
        if not (staffed and self._is_online()):
            return HelpCall(None, HelpState.NOBODY, phone)
        call = HelpCall(self._store.call_help(page), HelpState.CALLING, phone)
        self._standing = (call, now)
        return call

    def _desk(self) -> tuple[str, bool]:
        hall = self._store.hall()
        return (hall.help_phone, hall.staffed) if hall else (self._fallback_phone, False)
