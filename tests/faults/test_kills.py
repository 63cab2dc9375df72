"""`kill -9` of the screen's process, the sync agent and the county server at random moments of real work.

One kiosk and one county live through all of it. Citizens take numbers all the while: at the screen with a finger, or
straight from the store while there is none. After each kill nothing that was told may be missing or doubled, on either
side, and both files must be sound; in the end the county must hold each event once. Of each kind of process the number
of kills is told. tests/faults/test_kills_of_the_sync.py does the same with workers that the real supervisor starts.
"""

import json
import os
import random
import selectors
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from devices.printer.simulated import SimulatedPrinter
from kiosk.app.demo_clock import shift_into_hours
from kiosk.domain.clock import ShiftedClock
from kiosk.services.working_days import is_working_day
from offline_store.errors import Fault, StoreUnavailable
from offline_store.store import Store
from sync.county_server import commands
from sync.county_server.documents import Draft, publish
from sync.county_server.models import EventRow, TicketRow
from tests.helpers.county import STATION, make_county
from tests.helpers.county_pages import order, queue
from tests.helpers.waiting import wait_until

ROOT = Path(__file__).parents[2]
IN_THE_SUITE = [{"sync": 55, "county": 35}, {"ui": 10}]
"""A hundred, in two tests that run side by side: a screen's start takes a second."""
BY_FORCE = {"ui": 15, "sync": 115, "county": 70}
WORLDS_BY_FORCE = 10
"""2,000 kills; a day has 1,998 numbers, so not all of them on one kiosk."""
PATIENCE_S = 120.0


class Target:
    """A program of tests/helpers/kill_target.py, started and killed any number of times."""

    def __init__(self, program: str, *arguments: object) -> None:
        command = [sys.executable, "-m", "tests.helpers.kill_target", program, *map(str, arguments)]
        environment = os.environ | {"PYTHONWARNINGS": "default"}
        self._parent = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self._lines = b""
        self._pid = 0
        self._expect("ready")

    def start(self) -> None:
        assert self._parent.stdin is not None
        self._parent.stdin.write(b"\n")
        self._pid = int(self._expect("child")[1])

    def kill(self) -> list[list[str]]:
        """What it said since the last look, to its end."""
        os.kill(self._pid, signal.SIGKILL)
        self._pid = 0
        heard = []
        while (line := self.hear(PATIENCE_S)) != ["gone"]:
            heard.append(self._good(line))
        return heard

    def hear(self, seconds: float) -> list[str]:
        """The next line in words; none where nothing comes within `seconds`."""
        assert self._parent.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._parent.stdout, selectors.EVENT_READ)
            while b"\n" not in self._lines:
                if not selector.select(seconds):
                    return []
                self._lines += os.read(self._parent.stdout.fileno(), 4096) or b"ended\n"
        line, _, self._lines = self._lines.partition(b"\n")
        return line.decode().split()

    def close(self) -> None:
        self._parent.kill()  # its child dies with it
        self._parent.communicate()

    def _expect(self, word: str) -> list[str]:
        line = self.hear(PATIENCE_S)
        assert line[:1] == [word], f"{self._parent.args} said {line}, not {word}"
        return line

    def _good(self, line: list[str]) -> list[str]:
        assert line[:1] == ["ticket"], f"{self._parent.args} said {line}"
        return line


class World:
    """A kiosk's folder and a county, what was told to citizens, and the programs over them. A context manager."""

    def __init__(self, folder: Path, seed: int, sync_program: str = "sync", *, has_screen: bool = False) -> None:
        self.dice = random.Random(seed)
        self.told: dict[UUID, str] = {}
        self.kills: Counter[str] = Counter()
        self.refused = 0
        """Citizens who were asked to try again."""
        self._folder = folder
        self._sync_program = sync_program
        self._has_screen = has_screen
        self._stack = ExitStack()
        self._pause = threading.Event()

    def __enter__(self) -> "World":
        folder, stack = self._folder, self._stack
        shift_s = shift_into_hours(datetime.now(UTC), is_working_day)
        state = folder / "state"
        state.mkdir()
        self.database = state / "kiosk.db"
        self.county = make_county(folder / "county")
        stack.callback(self.county.database.close)
        self.county.clock.shift = timedelta(seconds=shift_s)  # type: ignore[attr-defined]
        with self.county.database.writing() as session:
            publish(session, [Draft("queue", "A", queue("A"))], self.county.clock.now())
        code = state / "enrol-code"
        code.write_text(commands.enrol_code(self.county, STATION, hours=24))
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        url = f"http://127.0.0.1:{port}"
        printer = stack.enter_context(SimulatedPrinter(out_dir=folder / "paper"))
        self.targets = {
            "county": Target("county", self.county.settings.data_dir, port, shift_s),
            "sync": Target(self._sync_program, self.database, state / "kiosk.key", url, code, shift_s),
        }
        if self._has_screen:
            self.targets["ui"] = Target("ui", state, url, printer.port, shift_s)
        for target in self.targets.values():
            stack.callback(target.close)
        self.store = stack.enter_context(closing(Store.open(self.database, ShiftedClock(shift_s))))
        self.targets["county"].start()
        self.targets["sync"].start()
        wait_until(self.store.queues, PATIENCE_S, "the first pull")
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    # --- kills ---

    def kill_without_a_screen(self, kinds: list[str]) -> None:
        """Agent and server run side by side; one of them dies and comes back while numbers are taken."""
        self.dice.shuffle(kinds)
        for kind in kinds:
            for _ in range(self.dice.randrange(1, 4)):
                self.take_a_number()
                self._pause.wait(self.dice.uniform(0.0, 0.08))
            self.targets[kind].kill()
            self.kills[kind] += 1
            self.nothing_is_lost()
            self.targets[kind].start()
            self._pause.wait(self.dice.uniform(0.0, 0.15))  # into its start, or into its work

    def kill_the_screen(self, kills: int) -> None:
        """The screen with its own workers, a finger on it; killed at its start, or after some numbers were shown."""
        screen = self.targets["ui"]
        self.targets["sync"].kill()  # the screen brings its own
        for _ in range(kills):
            screen.start()
            wanted = self.dice.choice([0, 0, 1, 1, 2])
            if wanted == 0:
                self._pause.wait(self.dice.uniform(0.0, 1.5))
            for _ in range(wanted):
                self.was_told(screen.hear(PATIENCE_S))
            self._pause.wait(self.dice.uniform(0.0, 0.4))
            for line in screen.kill():
                self.was_told(line)
            self.kills["ui"] += 1
            self.nothing_is_lost()
        self.targets["sync"].start()

    def take_a_number(self) -> None:
        """Told, or asked to try again: on a starved machine a process that opens the store can hold it for seconds."""
        try:
            ticket = self.store.issue_ticket(order())
        except StoreUnavailable as refused:
            assert refused.kind is Fault.LOCKED
            self.refused += 1
        else:
            self.told[ticket.id] = ticket.label

    def was_told(self, line: list[str]) -> None:
        word, id, label = line
        assert word == "ticket", line
        self.told[UUID(id)] = label

    # --- what must hold ---

    def nothing_is_lost(self) -> None:
        """After each kill, whatever the dead process was at."""
        here = {ticket.id: ticket.label for ticket in self.store.recent_tickets(100_000)}
        assert self.told.items() <= here.items(), "a number that was told is gone"
        assert len(set(here.values())) == len(here), "a number was given twice"
        waiting = {event.id for event in self.store.pending_events(100_000)}  # before the county is asked: it moves on
        with self.county.database.reading() as session:
            there = {row.id: row.label for row in session.scalars(select(TicketRow))}
            events = [(row.kiosk_id, row.event_id, row.verdict) for row in session.scalars(select(EventRow))]
        assert there.items() <= here.items(), "the county has what the kiosk has not"
        assert len(set(events)) == len(events), "an event stands twice"
        assert {verdict for *_, verdict in events} <= {"accepted"}
        assert here.keys() - there.keys() <= waiting, "a number is in nobody's books"
        assert not (self.database.parent / "damaged").exists()
        for path in (self.database, self.county.settings.data_dir / "county.sqlite"):
            with closing(sqlite3.connect(path)) as connection:
                assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]

    def both_sides_agree(self) -> None:
        """When everybody lives again."""
        wait_until(lambda: self.store.outbox_health().waiting == 0, PATIENCE_S, "an empty outbox")
        self.nothing_is_lost()
        here = {ticket.id: ticket.label for ticket in self.store.recent_tickets(100_000)}
        with self.county.database.reading() as session:
            there = {row.id: row.label for row in session.scalars(select(TicketRow))}
            issued = [
                json.loads(body)["ticket_id"]
                for body in session.scalars(select(EventRow.body).where(EventRow.kind == "ticket_issued"))
            ]
        assert there == here
        assert sorted(issued) == sorted(map(str, here))
        assert self.store.outbox_health().rejected == 0


def kill(folder: Path, kills: dict[str, int], seed: int) -> None:
    with World(folder, seed, has_screen="ui" in kills) as world:
        world.kill_without_a_screen([kind for kind in ("sync", "county") for _ in range(kills.get(kind, 0))])
        if "ui" in kills:
            world.kill_the_screen(kills["ui"])
        world.both_sides_agree()
        assert world.kills == kills
        assert world.refused <= len(world.told) // 20
        say(f"kill -9: {dict(world.kills)}; {len(world.told)} numbers told, none lost, none doubled")


def say(sentence: str) -> None:
    """Where somebody looks (`make faults` runs with `-s`)."""
    sys.stdout.write(f"\n{sentence}\n")


@pytest.mark.parametrize("kills", IN_THE_SUITE, ids=["agent and county", "screen"])
def test_a_hundred_kills_lose_nothing_and_double_nothing(tmp_path: Path, kills: dict[str, int]) -> None:
    kill(tmp_path, kills, seed=1)


@pytest.mark.force
@pytest.mark.parametrize("seed", range(100, 100 + WORLDS_BY_FORCE))
def test_two_thousand_kills_lose_nothing_and_double_nothing(tmp_path: Path, seed: int) -> None:
    kill(tmp_path, BY_FORCE, seed)


def test_control_an_agent_that_forgets_before_the_county_has_it_is_caught(tmp_path: Path) -> None:
    with (
        World(tmp_path, seed=3, sync_program="careless-sync") as world,
        pytest.raises(AssertionError, match="nobody's"),
    ):
        world.kill_without_a_screen(["sync", "county"] * 30)
        world.both_sides_agree()
