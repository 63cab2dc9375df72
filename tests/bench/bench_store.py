"""The store: a durable ticket beside the disk's own fdatasync, and search beside what SQL alone would do.

A ticket is what a citizen waits for: number, ticket and outbox event in one commit. As in the hall, each is followed
by its paper (not timed) and the store is tidied between stretches, so that commits overwrite the log instead of making
it longer. The disk is asked to make one page of 4 KiB durable, in a file that is as long already, in the same run.
"""

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from kiosk.domain.queueing import TicketState
from offline_store.store import Store
from sync.contract.messages import ChangesPage, Document, ServiceItemBody
from tests.bench.figure import Figure, figure
from tests.helpers.county_pages import MORNING, SetClock, item, lease, order, page, queue

STRETCHES = 12
TICKETS = 60
"""Of one stretch, between two tidyings."""
PAGE = 4096
QUERIES = 1000
SHOWN = 20
OPENINGS = 15
SEED = 20250303

T = TypeVar("T")
Sample = list[float]
"""Milliseconds."""


def figures() -> Iterable[Figure]:
    """About a minute and a half, most of it filling the shelf of 100,000."""
    with tempfile.TemporaryDirectory() as folder:
        yield from ticket_figures(Path(folder))
    for count, goal in ((10_000, "<= 1"), (100_000, "<= 5")):
        with tempfile.TemporaryDirectory() as folder:
            yield from search_figures(Path(folder), count, goal)
    yield import_figure()


# --- a durable ticket ------------------------------------------------------------------------------------------------


def ticket_figures(folder: Path) -> Iterable[Figure]:
    """Tickets, the same rows by bare sqlite3, and the bare disk, in turns."""
    clock = SetClock()
    tickets: Sample = []
    bare: Sample = []
    disk: Sample = []
    with Store.open(folder / "kiosk.db", clock) as store, Store.open(folder / "bare.db", clock) as twin:
        for one in (store, twin):
            one.apply_page(page(queue("A")))
        connection = bare_connection(folder / "bare.db")
        scratch = os.open(folder / "scratch", os.O_RDWR | os.O_CREAT)
        os.pwrite(scratch, bytes(PAGE * TICKETS), 0)
        os.fsync(scratch)
        for stretch in range(STRETCHES + 1):
            clock.forward(days=1)
            store.add_lease(lease(1, 999, day=clock.now().date()))
            store.maintain()
            twin.maintain()
            found = (
                [one_ticket(store) for _ in range(TICKETS)],
                [one_bare(connection, stretch * TICKETS + n) for n in range(TICKETS)],
                [one_sync(scratch, n) for n in range(TICKETS)],
            )
            if stretch:  # the first warms up
                for sample, new in zip((tickets, bare, disk), found, strict=True):
                    sample.extend(new)
        os.close(scratch)
        connection.close()
    reference = "one fdatasync of 4 KiB, p50"
    yield figure(
        "durable_ticket",
        p(50, tickets),
        "ms p50",
        reference=reference,
        reference_value=p(50, disk),
        goal="ratio <= 3.5",
    )
    yield figure(
        "durable_ticket_p99",
        p(99, tickets),
        "ms p99",
        reference="one fdatasync of 4 KiB, p99",
        reference_value=p(99, disk),
    )
    yield figure(
        "durable_ticket_bare",
        p(50, bare),
        "ms p50, the same rows by bare sqlite3",
        reference=reference,
        reference_value=p(50, disk),
    )


def one_ticket(store: Store) -> float:
    """The press; the paper that follows is not what the citizen waits for here."""
    press = order(identified=True, person_key=os.urandom(32), sealed=os.urandom(200), item_code="I1")
    ms, ticket = timed(lambda: store.issue_ticket(press))
    store.begin_print(ticket.id)
    store.record_paper(ticket.id, TicketState.PRINTED)
    return ms


def bare_connection(path: Path) -> sqlite3.Connection:
    """A connection as the store sets up its own."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=4000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "INSERT INTO number_block VALUES ('b', 'A', '2025-03-03', NULL, 1, 999, 1, 999)",
    )
    return connection


def one_bare(connection: sqlite3.Connection, number: int) -> float:
    """The rows of a ticket by hand."""
    id = f"{number:032x}"
    ticket = (id, "b", "A", 1, f"X{number}", "2025-03-03", "allocated", "t", "zh", 0, "I1", os.urandom(32), None)
    event = (id, "ticket_issued", "t", "x" * 330, os.urandom(200), 0, None, None)

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE number_block SET next = next WHERE id = 'b' RETURNING next").fetchone()
        connection.execute(f"INSERT INTO ticket VALUES ({', '.join('?' * len(ticket))})", ticket)
        connection.execute(f"INSERT INTO outbox_event VALUES ({', '.join('?' * len(event))})", event)
        connection.execute("COMMIT")

    ms, _ = timed(write)
    return ms


def one_sync(descriptor: int, number: int) -> float:
    """One page made durable."""
    os.pwrite(descriptor, os.urandom(PAGE), number * PAGE)
    ms, _ = timed(lambda: os.fdatasync(descriptor))
    return ms


# --- search ----------------------------------------------------------------------------------------------------------


def search_figures(folder: Path, count: int, goal: str) -> Iterable[Figure]:
    """Parts of names of 2 to 4 signs, beginnings of pinyin, initials."""
    size = f"{count // 1000}k"
    chance = random.Random(SEED)
    shelf = [made_item(chance, n) for n in range(count)]
    path = folder / "kiosk.db"
    with Store.open(path, SetClock()) as store:
        ms, _ = timed(lambda: fill(store, shelf))
        queries = [part_of(chance, chance.choice(shelf)) for _ in range(QUERIES)]
        typed = [spelling_of(chance, chance.choice(shelf)) for _ in range(QUERIES)]
        for query in queries[:50]:
            store.search(query, SHOWN)
        by_parts = [timed(lambda q=query: store.search(q, SHOWN))[0] for query in queries]
        by_letters = [timed(lambda q=query: store.search(q, SHOWN))[0] for query in typed]
        store.maintain()
        like = by_like(path, queries)
        share = recall(store, shelf, queries[:100])
    yield figure(
        f"search_{size}",
        p(99, by_parts),
        "ms p99",
        reference="LIKE over the same names, p99",
        reference_value=p(99, like),
        goal=goal,
    )
    yield figure(
        f"search_{size}_p50",
        p(50, by_parts),
        "ms p50",
        reference="LIKE over the same names, p50",
        reference_value=p(50, like),
    )
    yield figure(f"search_{size}_letters", p(99, by_letters), "ms p99, pinyin and initials", goal="<= 16")  # a frame
    yield figure(f"search_{size}_recall", share, "of the 20 that could be shown", goal=">= 1")
    yield figure(f"apply_{size}", 1000 * count / ms, "items/s applied in pages of 500")
    yield opening_figure(path, size)


def opening_figure(path: Path, size: str) -> Figure:
    """A start of a file whose tables are current."""
    openings = []
    for _ in range(OPENINGS):
        ms, store = timed(lambda: Store.open(path, SetClock()))
        store.close()
        openings.append(ms)
    return figure(f"store_open_{size}", statistics.median(openings), "ms median", goal="<= 60")


WORDS = [
    "不动产",
    "登记",
    "户口",
    "迁移",
    "身份证",
    "办理",
    "社保",
    "参保",
    "转移",
    "接续",
    "医疗",
    "救助",
    "低保",
    "申请",
    "营业执照",
    "变更",
    "税务",
    "注销",
    "结婚",
    "离婚",
    "残疾人证",
    "养老",
    "待遇",
    "资格",
    "认证",
    "公积金",
    "提取",
    "贷款",
    "建设",
    "工程",
    "规划",
    "许可",
    "土地",
    "使用权",
    "出让",
    "林木",
    "采伐",
    "食品",
    "经营",
    "车辆",
    "驾驶证",
    "换领",
    "补领",
    "出生",
    "入学",
    "学籍",
    "就业",
    "失业",
    "补贴",
    "创业",
]
SYLLABLES = [
    "bu",
    "dong",
    "chan",
    "deng",
    "ji",
    "hu",
    "kou",
    "qian",
    "yi",
    "shen",
    "fen",
    "zheng",
    "ban",
    "li",
    "she",
    "bao",
    "can",
    "jie",
    "xu",
    "yi",
    "liao",
    "jiu",
    "zhu",
]


def made_item(chance: random.Random, n: int) -> ServiceItemBody:
    """An item with a name of three to six words, an alias and spellings of its length."""
    names = ["".join(chance.choices(WORDS, k=chance.randint(3, 6))) for _ in range(2)] + [chance.choice(WORDS)]
    spelt = [chance.choices(SYLLABLES, k=len(name)) for name in names]
    return TEMPLATE.model_copy(
        update={
            "code": f"I{n}",
            "plain_name": TEMPLATE.plain_name.model_copy(update={"zh": names[0]}),
            "official_name": TEMPLATE.official_name.model_copy(update={"zh": f"{names[1]}{n}"}),
            "aliases": names[2:],
            "pinyin": " ".join("".join(syllables) for syllables in spelt),
            "initials": " ".join("".join(s[0] for s in syllables) for syllables in spelt),
            "popularity": chance.randrange(1000),
        }
    )


TEMPLATE = item()


def fill(store: Store, shelf: Sequence[ServiceItemBody]) -> None:
    """In pages, as the agent would."""
    for start in range(0, len(shelf), 500):
        documents = [
            Document.model_construct(kind="service_item", id=body.code, version=1, body=body)
            for body in shelf[start : start + 500]
        ]
        store.apply_page(
            ChangesPage.model_construct(documents=documents, cursor=str(start), more=True, server_time=MORNING)
        )


def part_of(chance: random.Random, body: ServiceItemBody) -> str:
    """Two to four signs from anywhere in the name."""
    name = body.plain_name.zh
    length = chance.randint(2, 4)
    start = chance.randrange(len(name) - length + 1)
    return name[start : start + length]


def spelling_of(chance: random.Random, body: ServiceItemBody) -> str:
    """The first letters of pinyin or initials."""
    return chance.choice((body.pinyin[: chance.randint(2, 10)], body.initials[: chance.randint(2, 4)]))


def by_like(path: Path, queries: Iterable[str]) -> Sample:
    """The same question put to SQL, with the same order by popularity."""
    connection = sqlite3.connect(path)
    sql = "SELECT item_seq FROM item_words WHERE words LIKE '%' || ? || '%' ORDER BY rank LIMIT 20"
    took = [timed(lambda q=query: connection.execute(sql, (q,)).fetchall())[0] for query in queries]
    connection.close()
    return took


def recall(store: Store, shelf: Sequence[ServiceItemBody], queries: Iterable[str]) -> float:
    """How much of what could be shown is shown: items whose names hold the query, at most `SHOWN` of them."""
    shown = could = 0
    names = {body.code: (body.plain_name.zh, body.official_name.zh, *body.aliases) for body in shelf}
    for query in queries:
        holding = {code for code, of_item in names.items() if any(query in name for name in of_item)}
        shown += len(holding & {hit.code for hit in store.search(query, SHOWN)})
        could += min(SHOWN, len(holding))
    return shown / could


# --- start -----------------------------------------------------------------------------------------------------------


def import_figure() -> Figure:
    """What the store adds to a process that has not loaded it; over an empty interpreter."""

    def start(code: str) -> float:
        return min(timed(lambda: subprocess.run([sys.executable, "-c", code], check=True))[0] for _ in range(5))

    return figure("store_import", start("import offline_store.store") - start("pass"), "ms over an empty interpreter")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Milliseconds, and what came of it."""
    began = time.perf_counter()
    result = work()
    return (time.perf_counter() - began) * 1000, result


def p(percent: int, sample: Sample) -> float:
    """A percentile."""
    return statistics.quantiles(sample, n=100, method="inclusive")[percent - 1]
