"""Heads of requests: a connection on which none arrives in time is closed.

uvicorn bounds the idle time between two requests, but waits for ever for the first one, and for a head that has begun
and drips. Each such connection holds an open file; a proxy in front may not be there.
"""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_DEADLINE_S = 20.0
"""From the connection, or the first byte of a further request, to the end of the head: 1 kB on the weakest of links."""


class HeadDeadline(H11Protocol):
    """uvicorn's protocol with that deadline."""

    deadline_s = HEAD_DEADLINE_S
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn's own
        """A client is there."""
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Bytes of it."""
        if self._timer is None:
            self._watch()
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:  # the head is whole
            self._unwatch()

    def connection_lost(self, exc: Exception | None) -> None:
        """It went."""
        self._unwatch()
        super().connection_lost(exc)

    def _watch(self) -> None:
        self._timer = self.loop.call_later(self.deadline_s, self.transport.close)

    def _unwatch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
