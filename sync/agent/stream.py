"""The event stream (server-sent events): the county says "changed", and the agent pulls at once.

It carries no content, so a lying stream costs at most one pull a second. Where it breaks, polling remains.
"""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator

import httpx
from httpx_sse import EventSource, SSEError

from sync.agent.backoff import Backoff
from sync.agent.bugs import BugTeller
from sync.agent.port import SyncError, SyncReason
from sync.agent.settings import SyncSettings
from sync.agent.wire import Wire, WireError

logger = logging.getLogger(__name__)

PATH = "/v1/stream"
CHANGED = "changed"
SILENCE_S = 45.0
"""The county writes a comment every 15 s; three missed, and the line is dead."""
MAX_EVENT_BYTES = 64 * 1024
"""Between two blank lines; ours have 30 bytes."""
MAX_BYTES = 64 * 1024
WINDOW_S = 10.0
"""More than `MAX_BYTES` in this time is a flood: 2,000 changes, where a county has a few in a minute."""
STEADY_S = 30.0
"""A stream that stood this long is tried again soon when it breaks; others wait longer and longer."""
_BLANK_LINES = (b"\n\n", b"\r\r", b"\r\n\r\n")
WITHOUT_IDENTITY_S = 1.0
"""Between two looks whether the kiosk is enrolled now."""


class ChangeStream:
    """A thread that keeps the stream open. `on_change` and `on_standing` are called on it, and must not wait."""

    def __init__(
        self,
        settings: SyncSettings,
        sign: Callable[[str], dict[str, str] | None],
        on_change: Callable[[], None],
        on_standing: Callable[[bool], None],
        dice: random.Random,
    ) -> None:
        self._wire = Wire(settings)
        self._sign = sign
        self._on_change = on_change
        self._on_standing = on_standing
        self._backoff = Backoff(settings.backoff_base_s, settings.backoff_cap_s, dice)
        self._bugs = BugTeller()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync-stream", daemon=True)

    def start(self) -> None:
        """Returns at once."""
        self._thread.start()

    def close(self) -> None:
        """End the thread, also in the middle of a read."""
        self._stop.set()
        self._wire.sever(for_good=True)
        if self._thread.ident is not None:
            self._thread.join()
        self._wire.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            url = f"{self._wire.base_url}{PATH}"
            headers = self._sign(url)
            if headers is None:
                self._stop.wait(WITHOUT_IDENTITY_S)
                continue
            try:
                self._listen(url, headers)
            except (httpx.HTTPError, SyncError, SSEError) as error:
                # The schedule tells of the network's state; a broken stream only means polling.
                logger.debug("stream broke: %s", type(error).__name__)
            except Exception as error:
                self._bugs.tell(error, "stream")
            self._on_standing(False)
            self._stop.wait(self._backoff.failed())

    def _listen(self, url: str, headers: dict[str, str]) -> None:
        request = {**headers, "accept": "text/event-stream", "accept-encoding": "identity", "cache-control": "no-store"}
        with self._wire.open("GET", url, request, b"", silence_s=SILENCE_S) as response:
            if response.status_code != 200 or response.headers.get("content-encoding", "identity") != "identity":
                raise WireError(SyncReason.NOT_THE_COUNTY, "No event stream here.")
            response.stream = _Bounded(response.stream)
            began = time.monotonic()
            for event in EventSource(response).iter_sse():
                if event.event == CHANGED:
                    self._on_standing(True)
                    self._on_change()
                if self._backoff.failures and time.monotonic() - began > STEADY_S:
                    self._backoff.succeeded()


class _Bounded(httpx.SyncByteStream):
    """The library joins lines and data without a bound; this ends a stream that floods, or whose event never ends."""

    def __init__(self, stream: object) -> None:
        if not isinstance(stream, httpx.SyncByteStream):
            raise TypeError("not a stream to be read synchronously")
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        tail = b""
        since_blank_line = in_window = 0
        window = time.monotonic()
        for chunk in self._stream:
            if time.monotonic() - window > WINDOW_S:
                window, in_window = time.monotonic(), 0
            in_window += len(chunk)
            if in_window > MAX_BYTES:
                raise WireError(SyncReason.NOT_THE_COUNTY, "A stream that floods.")
            joined = tail + chunk
            end = max(joined.rfind(blank) + len(blank) if blank in joined else 0 for blank in _BLANK_LINES)
            since_blank_line = len(joined) - end if end else since_blank_line + len(chunk)
            if since_blank_line > MAX_EVENT_BYTES:
                raise WireError(SyncReason.NOT_THE_COUNTY, "An event without an end.")
            tail = joined[-3:]
            yield chunk

    def close(self) -> None:
        self._stream.close()
