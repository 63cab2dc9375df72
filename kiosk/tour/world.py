"""What surrounds the kiosk on a tour: the county that goes away, the phone with its codes, the paper that came out."""

import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.app.demo_phone import certificate_code
from kiosk.app.kiosk import Kiosk
from kiosk.app.machine import Machine
from kiosk.domain.clock import hall_day
from kiosk.tour.hand import Hand


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the county's events stand to what the kiosk reported."""

    events: int
    doubled: int
    """Tickets, uses of certificates or lists that the county holds more than once."""
    missing: int
    """Tickets of this kiosk that the county does not hold."""
    waiting: int
    """Events that the kiosk still holds."""


class World:
    """Plays what a citizen, a technician and the network do. `None` parts are real and can't be played."""

    def __init__(self, kiosk: Kiosk, hand: Hand) -> None:
        self._kiosk = kiosk
        self._hand = hand

    @property
    def machine(self) -> Machine:
        """Raises RuntimeError before it is open."""
        if self._kiosk.machine is None:
            raise RuntimeError("the machine is not open")
        return self._kiosk.machine

    def has_numbers(self) -> bool:
        """Whether catalogue, queues and today's blocks of numbers are there."""
        store = self.machine.store
        left = store.numbers_left(hall_day(self._kiosk.clock.now()))
        return store.item_count() > 0 and all(left.get(queue.code) for queue in store.queues())

    # -- the county

    def stop_county(self) -> None:
        """Take the network away: the server is gone until `start_county`."""
        county = self.machine.county
        if county is None:
            raise RuntimeError("the county is a real one")
        county.stop()
        self._hand.wait(lambda: not self._kiosk.shell.station.online, "the badge to say offline", 30)

    def start_county(self) -> None:
        """Give it back, on the same address, with all it knew."""
        county = self.machine.county
        if county is None:
            raise RuntimeError("the county is a real one")
        county.start()

    def delivery(self) -> Delivery:
        """Compare both sides."""
        store = self.machine.store
        held = self._county_events()
        names = Counter(
            (event["kind"], event["body"].get("ticket_id") or event["body"].get("record_id") or event["event_id"])
            for event in held
            if event["kind"] != "ticket_paper"
        )
        tickets = {event["body"]["ticket_id"] for event in held if event["kind"] == "ticket_issued"}
        return Delivery(
            events=len(held),
            doubled=sum(count - 1 for count in names.values()) + len(held) - len({e["event_id"] for e in held}),
            missing=sum(str(ticket.id) not in tickets for ticket in store.recent_tickets(1000)),
            waiting=store.outbox_health().waiting,
        )

    def wait_delivered(self) -> Delivery:
        """Until the kiosk holds nothing back; Missed after a minute."""
        self._hand.wait(lambda: self.machine.store.outbox_health().waiting == 0, "the outbox to empty", 60)
        return self.delivery()

    def _county_events(self) -> list[dict[str, Any]]:
        from sync.county_server.county import open_county
        from sync.county_server.export import export_events
        from sync.county_server.settings import CountySettings

        county_process = self.machine.county
        if county_process is None:
            raise RuntimeError("the county is a real one")
        county = open_county(CountySettings(county_process.data_dir, "", ""), self._kiosk.clock)
        try:
            with tempfile.TemporaryDirectory() as folder, county.database.reading() as session:
                path = Path(folder) / "events.jsonl"
                export_events(session, path)
                return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        finally:
            county.database.close()

    # -- the phone

    def code(self, holder: int = 0, *, age: timedelta = timedelta()) -> str:
        """A certificate code as a phone would show it, issued `age` ago; `holder` counts the synthetic ones."""
        county = self.machine.county
        if county is None:
            raise RuntimeError("the county is a real one")
        return certificate_code(county.data_dir, self._kiosk.clock, holder, age=age)

    # -- paper

    def next_receipt(self, seen: set[Path], patience_s: float = 20) -> Path:
        """The next slip that comes out of the simulated printer."""
        simulated = self.machine.simulated
        if simulated is None:
            raise RuntimeError("the printer is a real one")

        def fresh() -> list[Path]:
            return sorted(set(simulated.receipts_dir.glob("receipt-????.png")) - seen)

        self._hand.wait(fresh, "paper", patience_s)
        path = fresh()[0]
        seen.add(path)
        return path
