"""The least that could stand in the county's place: HTTP in, JSON rows into SQLite, pages of them out, no checks.

`python -m tests.bench.bare_server DATABASE READY_FILE`; the reference of bench_county.
"""

import asyncio
import json
import sqlite3
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sync.county_server.serving import listen, url_of

PAGE = 500


def make_app(path: Path) -> Starlette:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS row (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, body TEXT)")

    async def push(request: Request) -> Response:
        rows = [(row["id"], json.dumps(row["body"])) for row in json.loads(await request.body())["events"]]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT OR IGNORE INTO row (id, body) VALUES (?, ?)", rows)
        connection.execute("COMMIT")
        return Response(
            json.dumps([{"id": id, "verdict": "accepted"} for id, _ in rows]), media_type="application/json"
        )

    async def pull(request: Request) -> Response:
        query = "SELECT seq, body FROM row WHERE seq > ? ORDER BY seq LIMIT ?"
        rows = connection.execute(query, (int(request.query_params["since"]), PAGE)).fetchall()
        cursor = rows[-1][0] if rows else 0
        return Response(f'{{"documents":[{",".join(body for _, body in rows)}],"cursor":{cursor}}}')

    return Starlette(routes=[Route("/push", push, methods=["POST"]), Route("/pull", pull)])


def main(path: Path, ready: Path) -> None:
    listener = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(make_app(path), log_config=None, access_log=False))
    ready.write_text(url_of(listener))
    asyncio.run(server.serve(sockets=[listener]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
