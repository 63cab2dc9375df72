"""A process of its own that uses the store, for tests of two processes and of `kill -9`.

`python -m tests.helpers.store_process sync PATH`: applies pages, settles events, adds leases until a line says stop.
`python -m tests.helpers.store_process forks PATH`: for each line on its standard input, forks a child that gives and
prints tickets and tells each on standard output, until somebody kills it. The parent never opens the store, so each
child is a fresh process as the system makes it, without the half second of imports.
"""

import os
import select
import sys
from itertools import count
from pathlib import Path

from kiosk.domain.queueing import TicketState
from offline_store.store import Store
from sync.contract import messages as m
from tests.helpers.county_pages import TODAY, SetClock, item, lease, order, page


def tell(*words: object) -> None:
    """One line, at once and whole."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def sync(path: Path) -> None:
    """What the sync worker does all day, without pauses; a line of standard input ends it."""
    with Store.open(path, SetClock()) as store:
        tell("ready")
        settled = 0
        for turn in count(1):
            events = store.pending_events(50)
            store.settle([m.EventVerdict(id=e.id, verdict=m.VerdictKind.ACCEPTED) for e in events])
            settled += len(events)
            store.apply_page(page(*(item(f"I{n}", f"第{turn}版") for n in range(20)), version=turn, cursor=f"c{turn}"))
            if store.numbers_left(TODAY)["A"] < 10 and turn * 10 < 900:
                store.add_lease(lease(turn * 10, turn * 10 + 9))
            store.note_failed_attempt([e.id for e in store.pending_events(1)])
            if select.select([0], [], [], 0)[0]:
                tell("done", turn, settled)
                return


def give_tickets(path: Path) -> None:
    """Until the end; each line says what a citizen was told."""
    with Store.open(path, SetClock()) as store:
        store.mark_unproven_unknown()
        while True:
            ticket = store.issue_ticket(order(sealed=b"s" * 150))
            tell("ticket", ticket.id, ticket.label)
            store.begin_print(ticket.id)
            store.record_paper(ticket.id, TicketState.PRINTED)
            tell("printed", ticket.id)


def forks(path: Path) -> None:
    """One child a line, one at a time."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            give_tickets(path)
        tell("child", child)
        os.waitpid(child, 0)
        tell("gone")


if __name__ == "__main__":
    {"sync": sync, "forks": forks}[sys.argv[1]](Path(sys.argv[2]))
