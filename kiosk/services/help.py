"""呼叫帮助: call staff, and say that somebody comes only after somebody said so."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from offline_store.store import Store


class HelpState(StrEnum):
    """What the citizen may be told."""

    CALLING = "calling"  # 正在叫导办员
    COMING = "coming"  # 导办员看到了，正过来
    CLOSED = "closed"
    NOBODY = "nobody"  # no network, or nobody on duty: the phone number instead


@dataclass(frozen=True, slots=True)
class HelpCall:
    """A call and how it stands."""

    id: UUID | None
    state: HelpState
    phone: str


class HelpService:
    """A call carries the kiosk and the page, never who pressed."""

    def __init__(self, store: Store, is_online: Callable[[], bool], fallback_phone: str) -> None:
        self._store = store
        self._is_online = is_online
        self._fallback_phone = fallback_phone

    def call(self, page: str) -> HelpCall:
        """Call staff from a page."""
        phone, staffed = self._desk()
        if not (staffed and self._is_online()):
            return HelpCall(None, HelpState.NOBODY, phone)
        return HelpCall(self._store.call_help(page), HelpState.CALLING, phone)

    def state(self, call: HelpCall) -> HelpCall:
        """The call as it stands now; a network lost meanwhile is said."""
        if call.id is None:
            return call
        answer = self._store.help_state(call.id)
        if answer == "answered":
            return HelpCall(call.id, HelpState.COMING, call.phone)
        if answer == "closed":
            return HelpCall(call.id, HelpState.CLOSED, call.phone)
        return HelpCall(call.id, HelpState.CALLING if self._is_online() else HelpState.NOBODY, call.phone)

    def cancel(self, call: HelpCall) -> None:
        """The citizen no longer needs it."""
        if call.id is not None:
            self._store.cancel_help(call.id)

    def _desk(self) -> tuple[str, bool]:
        hall = self._store.hall()
        return (hall.help_phone, hall.staffed) if hall else (self._fallback_phone, False)
