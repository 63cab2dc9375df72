"""Running the server: in the foreground for a county, embedded beside a kiosk, or in a thread for a test."""

import asyncio
import contextlib
import gc
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import uvicorn

from sync.county_server.app import create_app
from sync.county_server.bodies import BODY_DEADLINE_S
from sync.county_server.county import County
from sync.county_server.heads import HeadDeadline

GRACE_S = 5
"""How long requests under way may take once the server is told to stop."""
KEEP_ALIVE_S = 75
"""An idle connection stays open: the next heartbeat comes within 30 s, and on a weak link a handshake costs more."""
BACKLOG = 1024


class CountyServer(uvicorn.Server):
    """uvicorn, which ends the open event streams when it stops and says when it is ready."""

    def __init__(
        self, config: uvicorn.Config, county: County, on_ready: Callable[[], None], parent_pid: int | None
    ) -> None:
        super().__init__(config)
        self._county = county
        self._on_ready = on_ready
        self._parent_pid = parent_pid

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def on_tick(self, counter: int) -> bool:
        """Stop too when the process that embeds this server is gone (a kiosk that was killed)."""
        if self._parent_pid is not None and os.getppid() != self._parent_pid:
            return True
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams first: uvicorn waits for every connection."""
        self._county.hub.close()
        await super().shutdown(sockets)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Without the protocol named, asyncio sets no TCP_NODELAY on accepted sockets: each answer waited 40 ms for an ACK.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """`http://127.0.0.1:41234` of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def make_server(
    county: County,
    on_ready: Callable[[], None] = lambda: None,
    *,
    quiet: bool = True,
    with_parent: bool = False,
    body_deadline_s: float = BODY_DEADLINE_S,
) -> CountyServer:
    """A server over `county`, not yet running."""
    config = uvicorn.Config(
        create_app(county, body_deadline_s),
        http=HeadDeadline,
        log_level="warning" if quiet else "info",
        access_log=False,  # addresses with ticket ids do not belong into a log
        log_config=None if quiet else uvicorn.config.LOGGING_CONFIG,
        server_header=False,
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
        proxy_headers=False,
    )
    return CountyServer(config, county, on_ready, os.getppid() if with_parent else None)


def allow_connections() -> None:
    """Raise this process's limit of open files to what the system allows: a kiosk holds two connections."""
    with contextlib.suppress(ImportError, OSError, ValueError):  # Windows; a system that forbids it
        import resource

        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def serve(server: CountyServer, listener: socket.socket) -> None:
    """Serve until SIGINT or SIGTERM (or the parent's end); returns after a clean stop."""
    asyncio.run(server.serve(sockets=[listener]))


def spare_the_collector() -> None:
    """Python's cycle collector need not walk the program itself again and again, nor after each 700 objects.

    A push of 500 events makes some 10,000 objects and no cycle; a full pass over all modules took 60 ms, in which a
    thousand kiosks wait.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def write_atomically(path: Path, text: str) -> None:
    """Write a file that a reader finds whole or not at all, readable by its owner only."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    temporary.replace(path)


@contextlib.contextmanager
def running_in_thread(county: County, body_deadline_s: float = BODY_DEADLINE_S) -> Iterator[str]:
    """Serve from a thread for the block, on a free loopback port; yields the URL once it answers."""
    listener = listen("127.0.0.1", 0)
    ready = threading.Event()
    server = make_server(county, ready.set, body_deadline_s=body_deadline_s)
    thread = threading.Thread(target=serve, args=(server, listener), name="county-server")
    thread.start()
    try:
        while not ready.wait(0.05):
            if not thread.is_alive():
                raise RuntimeError("the county server did not start")
        yield url_of(listener)
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
