"""A network between kiosk and county that drops, loses, doubles, delays, reorders, cuts and lies, as it is told.

Every request meets the next fate of the list; when the list is empty the network is good again.
"""

import socket
from collections import deque
from collections.abc import Iterable
from enum import StrEnum

from tests.helpers.raw_server import RawServer, http

PATIENCE_S = 20.0


class Fate(StrEnum):
    """What becomes of one request."""

    PASS = "pass"
    NO_REQUEST = "no_request"  # lost on the way there
    NO_ANSWER = "no_answer"  # the county did it; the answer is lost
    HALF_ANSWER = "half_answer"
    TWICE = "twice"  # the same bytes arrive twice; the second answer comes back
    LATE = "late"  # nothing comes back; it arrives later, behind requests that were sent after it
    FAULT = "fault"  # 500
    GATEWAY = "gateway"  # 503
    PORTAL = "portal"  # a sign-in page


class MoodyProxy(RawServer):
    """A context manager; `url` is what the kiosk is told."""

    def __init__(self, county_url: str) -> None:
        super().__init__(self._meet_fate)
        host, _, port = county_url.removeprefix("http://").partition(":")
        self._county = (host, int(port))
        self._fates: deque[Fate] = deque()
        self._late: list[bytes] = []
        self.met: set[Fate] = set()

    def plan(self, fates: Iterable[Fate]) -> None:
        """For the requests to come."""
        self._fates = deque(fates)

    def let_late_ones_arrive(self) -> int:
        """Those held back reach the county now, the last first; how many."""
        late, self._late = self._late[::-1], []
        for request in late:
            self._ask_county(request)
        return len(late)

    def _meet_fate(self, connection: socket.socket, request: bytes) -> None:
        fate = self._fates.popleft() if self._fates else Fate.PASS
        self.met.add(fate)
        match fate:
            case Fate.NO_REQUEST:
                answer = b""
            case Fate.LATE:
                self._late.append(request)
                answer = b""
            case Fate.FAULT:
                answer = http(b"", "500 Internal Server Error", "text/plain")
            case Fate.GATEWAY:
                answer = http(b"", "503 Service Unavailable", "text/html")
            case Fate.PORTAL:
                answer = http(b"<html>sign in</html>", media_type="text/html")
            case _:
                answer = self._ask_county(request)
                if fate is Fate.TWICE:
                    answer = self._ask_county(request)
                elif fate is Fate.NO_ANSWER:
                    answer = b""
                elif fate is Fate.HALF_ANSWER:
                    answer = answer[: len(answer) * 2 // 3]
        connection.sendall(answer)

    def _ask_county(self, request: bytes) -> bytes:
        """The whole answer; connections are not kept."""
        with socket.create_connection(self._county, PATIENCE_S) as county:
            county.sendall(request)
            county.settimeout(PATIENCE_S)
            return _read_answer(county)


def _read_answer(county: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = county.recv(65536)
        if not chunk:
            return data
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        int(line.partition(b":")[2]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(body) < length:
        chunk = county.recv(65536)
        if not chunk:
            break
        body += chunk
    return head.replace(b"\r\n", b"\r\nConnection: close\r\n", 1) + b"\r\n\r\n" + body
