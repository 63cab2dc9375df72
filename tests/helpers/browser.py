"""Debian's Chromium without a window, driven over its DevTools pipe: a real browser for the tests of web pages.

No driver program and no package between: Chromium reads commands from file descriptor 3 and answers on 4, JSON messages
ended by a zero byte (`--remote-debugging-pipe`).
"""

import contextlib
import fcntl
import json
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WAIT_S = 20.0


FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",  # the tests may run as root
    "--disable-gpu",
    "--window-size=1200,900",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
)


class BrowserError(Exception):
    """The browser refused a command, or the page's script failed."""


class Page:
    """One tab."""

    def __init__(self, pipe: "_Pipe", session: str) -> None:
        self._pipe = pipe
        self._session = session
        self.call("Page.enable")
        self.call("Runtime.enable")
        self.call("Log.enable")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        return self._pipe.call(method, self._session, params)

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        reply = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in reply:
            raise BrowserError(str(reply["exceptionDetails"].get("exception", reply["exceptionDetails"])))
        return reply["result"].get("value")

    def wait(self, condition: str, seconds: float = WAIT_S) -> None:
        """Until a JavaScript expression is true; a page that is just being replaced counts as not yet."""
        pause = threading.Event()
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with contextlib.suppress(BrowserError):
                if self.run(condition):
                    return
            pause.wait(0.02)
        raise AssertionError(f"never true: {condition}\nthe page says: {self.text()[:500]}")

    def text(self) -> str:
        return str(self.run("document.body ? document.body.innerText : ''"))

    def type(self, selector: str, text: str) -> None:
        """Key by key into a field."""
        self.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self.call("Input.insertText", text=text)

    def click(self, selector: str) -> None:
        """A real mouse click in the middle of an element."""
        script = (
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            " e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        x, y = self.run(script)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press_and_load(self, selector: str) -> None:
        """Click what leads to another page, and wait for it."""
        self.run("window.__old = true")
        self.click(selector)
        self.wait("window.__old === undefined && document.readyState === 'complete'")

    def screenshot(self, path: Path) -> None:
        import base64

        reply = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(reply["data"]))

    def complaints(self) -> list[str]:
        """What the browser's console said since: blocked by policy, not found, script errors."""
        return self._pipe.complaints(self._session)


class _Pipe:
    def __init__(self, to_browser: int, from_browser: int) -> None:
        self._to_browser = to_browser
        self._from_browser = from_browser
        self._id = 0
        self._rest = b""
        self._complaints: dict[str, list[str]] = {}

    def call(self, method: str, session: str | None, params: dict[str, Any]) -> dict[str, Any]:
        self._id += 1
        message = {"id": self._id, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self._to_browser, json.dumps(message).encode() + b"\0")
        while True:
            reply = self._next()
            if reply.get("id") == self._id:
                if "error" in reply:
                    raise BrowserError(f"{method}: {reply['error'].get('message')}")
                return dict(reply["result"])
            self._note(reply)

    def complaints(self, session: str) -> list[str]:
        return self._complaints.get(session, [])

    def _note(self, event: dict[str, Any]) -> None:
        said = self._complaints.setdefault(str(event.get("sessionId")), [])
        params = event.get("params", {})
        if event.get("method") == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            said.append(str(params["entry"]["text"]))
        elif event.get("method") == "Runtime.exceptionThrown":
            said.append(str(params["exceptionDetails"].get("text")))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            data = os.read(self._from_browser, 1 << 16)
            if not data:
                raise BrowserError("the browser is gone")
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))


@contextlib.contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """A browser with an empty profile, for the block; yields its one page."""
    if CHROMIUM is None:
        raise AssertionError("no Chromium here: apt-get install --no-install-recommends chromium")
    command_read, command_write = map(_high, os.pipe())
    answer_read, answer_write = map(_high, os.pipe())
    arguments = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
    actions = [
        (os.POSIX_SPAWN_DUP2, command_read, 3),
        (os.POSIX_SPAWN_DUP2, answer_write, 4),
        *((os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)),
    ]
    pid = os.posix_spawn(CHROMIUM, arguments, os.environ, file_actions=actions)
    os.close(command_read)
    os.close(answer_write)
    pipe = _Pipe(command_write, answer_read)
    try:
        target = pipe.call("Target.createTarget", None, {"url": "about:blank"})
        session = pipe.call("Target.attachToTarget", None, {"targetId": target["targetId"], "flatten": True})
        yield Page(pipe, session["sessionId"])
    finally:
        with contextlib.suppress(OSError, BrowserError):
            pipe.call("Browser.close", None, {})
        os.close(command_write)
        os.close(answer_read)  # a browser whose pipe is gone ends, whatever it was at
        os.waitpid(pid, 0)


def _high(fd: int) -> int:
    """The same descriptor beyond those that the browser gets, so that none is overwritten."""
    moved = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(fd)
    return moved
