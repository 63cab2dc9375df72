"""One look at the machine, made into a verdict: does it serve, what is to be done next, what is not known."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from devices.status import DeviceState
from kiosk.services.staff import Overview
from kiosk.workers.health import WorkerHealth
from sync.agent.port import SyncStatus

OFFLINE_PATIENCE = timedelta(minutes=10)
"""A network that is away for less is no task yet; everything works without it."""
DISK_FULL_SHARE = 0.95
MEMORY_FULL_SHARE = 0.95


class Task(StrEnum):
    """What somebody has to do, the most urgent first."""

    STORE = "store"  # nothing can be kept: no number, no record
    DISK = "disk"
    CATALOGUE = "catalogue"  # no service items: the county has never been reached
    NOT_ENROLLED = "not_enrolled"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_JAM = "cutter_jam"
    PRINTER = "printer"
    CARD_READER = "card_reader"
    CAMERA = "camera"
    REJECTED = "rejected"  # the county refused an event for good
    NETWORK = "network"
    PAPER_LOW = "paper_low"
    MEMORY = "memory"


_OF_STATE = {
    DeviceState.PAPER_OUT: Task.PAPER_OUT,
    DeviceState.COVER_OPEN: Task.COVER_OPEN,
    DeviceState.CUTTER_JAM: Task.CUTTER_JAM,
    DeviceState.PAPER_LOW: Task.PAPER_LOW,
}
_WELL = frozenset({DeviceState.READY, DeviceState.STARTING})
_DEVICES = {"printer": Task.PRINTER, "card_reader": Task.CARD_READER, "camera": Task.CAMERA}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`tasks` in the order in which to do them; `unknown` names what could not be found out (it is not called well)."""

    serving: bool
    tasks: tuple[Task, ...]
    unknown: tuple[str, ...]


def judge(look: Overview) -> Verdict:
    """Pure: the same look gives the same verdict."""
    tasks = {task for worker in look.workers if (task := _task_of(worker)) is not None}
    unknown = {
        worker.name for worker in look.workers if worker.state is DeviceState.UNKNOWN and worker.name in _DEVICES
    }
    if look.store is None:
        tasks.add(Task.STORE)
    else:
        if not look.store.items:
            tasks.add(Task.CATALOGUE)
        if look.store.kiosk_id is None:
            tasks.add(Task.NOT_ENROLLED)
        if look.store.outbox.rejected:
            tasks.add(Task.REJECTED)
    if look.sync is None:
        unknown.add("sync")
    elif _is_long_offline(look.sync, look):
        tasks.add(Task.NETWORK)
    for name, task, room, full in (
        ("disk", Task.DISK, look.disk, DISK_FULL_SHARE),
        ("memory", Task.MEMORY, look.memory, MEMORY_FULL_SHARE),
    ):
        if room is None:
            unknown.add(name)
        elif room.used_share >= full:
            tasks.add(task)
    order = list(Task)
    return Verdict(look.store is not None, tuple(sorted(tasks, key=order.index)), tuple(sorted(unknown)))


def _task_of(worker: WorkerHealth) -> Task | None:
    if worker.state in _WELL or worker.state is DeviceState.UNKNOWN:
        return None
    return _OF_STATE.get(worker.state) or _DEVICES.get(worker.name)


def _is_long_offline(sync: SyncStatus, look: Overview) -> bool:
    return not sync.online and look.at - sync.since > OFFLINE_PATIENCE
