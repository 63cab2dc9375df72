"""The heartbeat: how the kiosk is, for the county's staff; nothing about citizens is in it."""

import re
from datetime import datetime

from offline_store.store import Store
from sync.agent.client import CountyClient, Signer
from sync.agent.port import DeviceHealth
from sync.contract.messages import DeviceReport, Heartbeat

MAX_DEVICES = 20
DETAIL_LIMIT = 200
_NOT_CODE = re.compile(r"[^A-Za-z0-9._-]")


class Heart:
    """Keeps the last word on the other workers, which the screen's process brings."""

    def __init__(self, store: Store, version: str, started_at: datetime) -> None:
        self._store = store
        self._version = version
        self._started_at = started_at
        self._devices: tuple[DeviceHealth, ...] = ()
        self._tickets_left: int | None = None

    def note(self, devices: tuple[DeviceHealth, ...], tickets_left: int | None) -> None:
        """What the next beats say; from any thread."""
        self._devices = devices[:MAX_DEVICES]
        self._tickets_left = tickets_left

    def beat(self, client: CountyClient, signer: Signer) -> None:
        """One heartbeat. Raises SyncError, StoreUnavailable."""
        outbox = self._store.outbox_health()
        client.heartbeat(
            signer,
            Heartbeat(
                version=self._version[:DETAIL_LIMIT],
                started_at=self._started_at,
                devices=[_report(device) for device in self._devices],
                outbox_waiting=outbox.waiting,
                outbox_oldest_at=outbox.oldest_at,
                tickets_left=self._tickets_left,
                cursor=self._store.cursor(),
            ),
        )


def _report(device: DeviceHealth) -> DeviceReport:
    return DeviceReport(
        name=_NOT_CODE.sub("_", device.name)[:64] or "_",
        state=_NOT_CODE.sub("_", device.state)[:64] or "_",
        since=device.since,
        restarts=max(0, device.restarts),
        detail=device.detail[:DETAIL_LIMIT],
    )
