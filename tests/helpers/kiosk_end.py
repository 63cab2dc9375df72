"""The kiosk's end of the wire: a store, the real agent, and citizens who take tickets."""

import random
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import uuid6

from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.queueing import Ticket, TicketOrder
from kiosk.domain.station import Identity
from offline_store.engine import Connector
from offline_store.store import Store
from sync.agent.agent import SyncAgent
from sync.agent.keys import KeyStore
from sync.agent.settings import SyncSettings


class JumpyClock:
    """The machine's clock, moved by what a test says."""

    def __init__(self) -> None:
        self.shift = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift


def quick_settings(folder: Path, url: str) -> SyncSettings:
    """Times for tests: nothing here waits for minutes."""
    return SyncSettings(
        store_path=folder / "store.sqlite",
        key_path=folder / "kiosk.key",
        server_url=url,
        version="test",
        connect_timeout_s=2.0,
        read_timeout_s=5.0,
        total_timeout_s=10.0,
        outbox_look_s=0.02,
        backoff_base_s=0.01,
        backoff_cap_s=0.05,
    )


class KioskEnd:
    """A context manager. `agent` acts when told to, or by itself after `agent.start()`."""

    def __init__(
        self,
        folder: Path,
        url: str,
        *,
        connect: Connector = sqlite3.connect,
        patience_s: float = 3.0,
        **changes: object,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.clock = JumpyClock()
        self.settings = replace(quick_settings(folder, url), **changes)  # type: ignore[arg-type]
        self.store = Store.open(self.settings.store_path, self.clock, connect=connect, patience_s=patience_s)
        self.agent = SyncAgent(self.settings, self.store, clock=self.clock, dice=random.Random(1))

    def pretend_enrolment(self, kiosk_id: str = "K1") -> None:
        """An identity and a key, without a county that knows them."""
        keys = KeyStore(self.settings.key_path)
        keys.adopt(keys.pending())
        keys.finish()
        self.store.save_identity(Identity(kiosk_id, LocalizedText("示例站点"), bytes(32)))

    def take_ticket(self, queue_code: str = "A") -> Ticket:
        """A citizen takes a number."""
        order = TicketOrder(
            event_id=uuid6.uuid7(),
            queue_code=queue_code,
            language=Language.ZH,
            identified=False,
            item_code=None,
            person_key=None,
            sealed=None,
        )
        return self.store.issue_ticket(order)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.agent.close()
