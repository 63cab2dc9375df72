"""A throw-away PostgreSQL on loopback, from the system's package, for tests that need the real thing."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg

HOW_TO_INSTALL = (
    "no PostgreSQL server here: apt-get install --no-install-recommends postgresql (its own cluster need not run)"
)


def _program(name: str) -> str:
    found = [str(path) for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))]
    program = found[-1] if found else shutil.which(name)
    if program is None:
        raise AssertionError(HOW_TO_INSTALL)
    return program


def _as_its_user(command: list[str]) -> list[str]:
    """PostgreSQL refuses to run as root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command


class Postgresql:
    """A running server."""

    def __init__(self, port: int) -> None:
        self.port = port

    def url(self, database: str) -> str:
        """SQLAlchemy URL of one of its databases."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str = "template1") -> str:
        """A new database, a copy of another; returns its URL."""
        self._do(f'CREATE DATABASE "{database}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return self.url(database)

    def drop(self, database: str) -> None:
        self._do(f'DROP DATABASE "{database}" WITH (FORCE)')

    def _do(self, statement: str) -> None:
        with psycopg.connect(self.url("postgres").replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]


@contextlib.contextmanager
def postgresql() -> Iterator[Postgresql]:
    """Make a cluster in a temporary folder, serve it on a free loopback port for the block, and remove it."""
    initdb, postgres = _program("initdb"), _program("postgres")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgresql-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    cluster = folder / "cluster"
    process = None
    try:
        make = [
            initdb,
            "-D",
            str(cluster),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]
        subprocess.run(_as_its_user(make), check=True, stdout=subprocess.DEVNULL, cwd=folder)
        port = _free_port()
        options = [f"-p{port}", "-clisten_addresses=127.0.0.1", f"-cunix_socket_directories={folder}", "-cfsync=off"]
        process = subprocess.Popen(
            _as_its_user([postgres, "-D", str(cluster), *options]), cwd=folder, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        for line in process.stderr:
            if "ready to accept connections" in line:
                break
        else:
            raise AssertionError("PostgreSQL did not start")
        yield Postgresql(port)
    finally:
        if process is not None:
            process.terminate()
            process.communicate(timeout=30)
        shutil.rmtree(folder)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
