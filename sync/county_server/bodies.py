"""Bodies of requests: never more of them in memory than allowed, never longer awaited than allowed.

Starlette's own body limit answers in plain text; ours has to be a problem document. A body that says it is too large is
refused before a byte of it is read.
"""

import asyncio
import zlib

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.contract.messages import MAX_PUSH_BYTES
from sync.county_server.problems import Refused, Trouble

MAX_OTHER_BYTES = 64 * 1024
"""Everything but a push of events is small."""
BODY_DEADLINE_S = 30.0
"""From the first byte of the request to the last of its body; a slow link needs about 4 s for 100 kB."""


class BodyLimits:
    """ASGI middleware; raises Refused inside the request, which answers as a problem document."""

    def __init__(self, app: ASGIApp, deadline_s: float = BODY_DEADLINE_S) -> None:
        self._app = app
        self._deadline_s = deadline_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with a `receive` that counts."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = MAX_PUSH_BYTES if scope["path"] == "/v1/events" else MAX_OTHER_BYTES
        declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        too_large = not declared.isdigit() or int(declared) > limit
        ends = asyncio.get_running_loop().time() + self._deadline_s
        taken = 0
        complete = False

        async def counted() -> Message:
            nonlocal taken, complete
            if complete:  # what follows the body is only the news that the client left: wait for it as long as it takes
                return await receive()
            if too_large:
                raise Refused(Trouble.TOO_LARGE)
            try:
                async with asyncio.timeout_at(ends):
                    message = await receive()
            except TimeoutError as error:
                raise Refused(Trouble.TOO_SLOW) from error
            if message["type"] == "http.request":
                taken += len(message.get("body", b""))
                complete = not message.get("more_body", False)
            if taken > limit:
                raise Refused(Trouble.TOO_LARGE)
            return message

        await self._app(scope, counted, send)


def decoded(body: bytes, encoding: str) -> bytes:
    """Undo a Content-Encoding within MAX_PUSH_BYTES. Raises Refused."""
    if encoding in {"", "identity"}:
        return body
    if encoding != "gzip":
        raise Refused(Trouble.ENCODING_UNKNOWN)
    inflater = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        plain = inflater.decompress(body, MAX_PUSH_BYTES + 1)
    except zlib.error as error:
        raise Refused(Trouble.MESSAGE_INVALID) from error
    if len(plain) > MAX_PUSH_BYTES:
        raise Refused(Trouble.TOO_LARGE)
    if not inflater.eof or inflater.unused_data:
        raise Refused(Trouble.MESSAGE_INVALID)
    return plain
