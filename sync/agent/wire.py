"""One HTTP exchange with somebody who may be wrong, slow or hostile: every size and every time has a bound.

No redirects, no proxies of the environment, no cookies, no decoding by the library: what comes is counted while it
comes, compressed and decompressed.
"""

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from sync.agent.port import SyncError, SyncReason
from sync.agent.settings import SyncSettings

KEEP_ALIVE_S = 2.0
"""A connection is used again within one round; servers close idle ones after 5 s (uvicorn's default), and a request
on a connection that is just being closed would look like a lost network."""
GZIP_FROM_BYTES = 1024
GATEWAY_FAULTS = frozenset({502, 503, 504})
"""Somebody before the county answers that it is away."""


class WireError(SyncError):
    """The exchange failed. `sent` is False only where the county can't have seen the request."""

    def __init__(self, reason: SyncReason, sentence: str, *, sent: bool = True) -> None:
        super().__init__(reason, sentence)
        self.sent = sent


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer within bounds; `body` is decompressed."""

    status: int
    media_type: str
    body: bytes
    retry_after_s: float | None
    took_s: float
    """From the first byte of the request to the last of the answer."""


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """Verifies certificate and host name; with `ca_file` only against that authority. Raises SyncError."""
    try:
        context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    except (OSError, ssl.SSLError) as error:
        sentence = f"The county's CA file {ca_file} can't be read: check the setting."
        raise SyncError(SyncReason.NOT_CONFIGURED, sentence) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def checked_url(server_url: str) -> httpx.URL:
    """The address without a trailing slash. Raises SyncError where it is none, or plain http to another machine."""
    if not server_url:
        raise SyncError(SyncReason.NOT_CONFIGURED, "No county server is set: set server_url.")
    try:
        url = httpx.URL(server_url.rstrip("/"))
    except httpx.InvalidURL as error:
        raise SyncError(SyncReason.NOT_CONFIGURED, "server_url is not a URL: correct the setting.") from error
    if url.scheme == "https" and url.host:
        return url
    if url.scheme == "http" and _is_this_machine(url.host):
        return url
    raise SyncError(SyncReason.NOT_CONFIGURED, "server_url must begin with https:// : correct the setting.")


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class Wire:
    """A connection that is opened when needed. Used by one thread at a time; `sever` may come from any."""

    def __init__(self, settings: SyncSettings) -> None:
        self.base_url = checked_url(settings.server_url)
        self._total_timeout_s = settings.total_timeout_s
        self._socket: socket.socket | None = None
        self._is_cut = False
        self._is_closed = False
        self._timeout = httpx.Timeout(settings.read_timeout_s, connect=settings.connect_timeout_s)
        self._client = httpx.Client(
            verify=tls_context(settings.ca_file) if self.base_url.scheme == "https" else False,
            timeout=self._timeout,
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEP_ALIVE_S),
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Close the connection for good."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def sever(self, *, for_good: bool = False) -> None:
        """End what is under way, from any thread: its reader fails at once. `for_good`: and all that may come."""
        self._is_cut = True
        self._is_closed = self._is_closed or for_good
        self._shut(self._socket)

    def exchange(self, method: str, url: str, headers: Mapping[str, str], body: bytes, most_bytes: int) -> Answer:
        """Send and read the whole answer, at most `most_bytes` of it. Raises WireError."""
        began = time.monotonic()
        with self._deadline() as deadline, self._faults(deadline):
            request = {**headers, "accept": "application/json", "accept-encoding": "gzip"}
            with self.open(method, url, request, body) as response:
                content = _read_bounded(response, most_bytes)
        return Answer(
            status=response.status_code,
            media_type=response.headers.get("content-type", "").partition(";")[0].strip().lower(),
            body=content,
            retry_after_s=_seconds(response.headers.get("retry-after", "")),
            took_s=time.monotonic() - began,
        )

    @contextmanager
    def open(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes, silence_s: float | None = None
    ) -> Iterator[httpx.Response]:
        """Send; the answer's body has not been read. `silence_s` in place of the read time-out. Raises httpx errors."""
        self._is_cut = self._is_closed
        timeout = self._timeout if silence_s is None else httpx.Timeout(silence_s, connect=self._timeout.connect)
        with self._client.stream(
            method,
            url,
            headers=dict(headers),
            content=body or None,
            timeout=timeout,
            extensions={"trace": self._trace},
        ) as response:
            yield response

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore tells of each step (request extension "trace"); the socket is kept for `sever`."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._socket = info["return_value"].get_extra_info("socket")
            if self._is_cut:
                self._shut(self._socket)

    @staticmethod
    def _shut(sock: socket.socket | None) -> None:
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def _deadline(self) -> Iterator[threading.Event]:
        """The library's time-outs start anew with every byte, so a dripping server could hold it for ever."""
        passed = threading.Event()

        def pass_by() -> None:
            passed.set()
            self.sever()

        timer = threading.Timer(self._total_timeout_s, pass_by)
        timer.name = "wire-deadline"
        timer.daemon = True
        timer.start()
        try:
            yield passed
        finally:
            timer.cancel()
            timer.join()

    @contextmanager
    def _faults(self, deadline: threading.Event) -> Iterator[None]:
        try:
            yield
        except httpx.HTTPError as error:
            if deadline.is_set():
                sentence = f"The county did not finish within {self._total_timeout_s:g} s."
                raise WireError(SyncReason.UNREACHABLE, sentence) from error
            raise wire_error(error) from error


def wire_error(error: httpx.HTTPError) -> WireError:
    """What an error of the library means."""
    if isinstance(error, httpx.ConnectError) and _is_about_certificate(error):
        sentence = "The server's certificate is not the county's: check ca_file, server_url and the clock."
        return WireError(SyncReason.NOT_THE_COUNTY, sentence, sent=False)
    not_sent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
    what = "no connection" if not_sent else "the connection broke"
    return WireError(SyncReason.UNREACHABLE, f"The county can't be reached ({what}).", sent=not not_sent)


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _read_bounded(response: httpx.Response, most_bytes: int) -> bytes:
    encoding = response.headers.get("content-encoding", "").lower()
    if encoding not in {"", "identity", "gzip"}:
        raise WireError(SyncReason.NOT_THE_COUNTY, "The answer is in an encoding that nobody asked for.")
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:20]) > most_bytes:
        raise _too_large()
    inflater = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS) if encoding == "gzip" else None
    content = bytearray()
    for chunk in response.iter_raw():
        if inflater is None:
            content += chunk
        else:
            content += _inflated(inflater, chunk, most_bytes + 1 - len(content))
        if len(content) > most_bytes:
            raise _too_large()
    if inflater is not None and not inflater.eof:
        raise WireError(SyncReason.UNREACHABLE, "The county's answer broke off.")
    return bytes(content)


def _inflated(inflater: Any, chunk: bytes, most_bytes: int) -> bytes:
    try:
        plain: bytes = inflater.decompress(chunk, most_bytes)
    except zlib.error as error:
        raise WireError(SyncReason.NOT_THE_COUNTY, "The answer is not what it says (gzip).") from error
    if inflater.unused_data:
        raise WireError(SyncReason.NOT_THE_COUNTY, "The answer has something behind its end.")
    return plain


def _too_large() -> WireError:
    return WireError(SyncReason.NOT_THE_COUNTY, "The answer is larger than any of the county's.")


def _seconds(retry_after: str) -> float | None:
    return float(retry_after) if retry_after.isdigit() and len(retry_after) <= 6 else None


def compressed(body: bytes) -> tuple[bytes, dict[str, str]]:
    """A body as it goes on the wire, with its header: gzip saves a metered link."""
    if len(body) < GZIP_FROM_BYTES:
        return body, {}
    return gzip.compress(body, 3, mtime=0), {"content-encoding": "gzip"}
