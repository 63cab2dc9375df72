"""How the fleet is, in words for staff: each kiosk's health, and one sentence over all."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.contract.messages import DeviceReport, Heartbeat, Localized
from sync.county_server.models import Kiosk

SILENT_AFTER = timedelta(minutes=3)
"""A kiosk beats every 30 s; six beats missing is more than a slow link."""
OUTBOX_LATE = timedelta(minutes=10)

DEVICE_NAMES = {"printer": "打印机", "card_reader": "读卡器", "camera": "摄像头", "sync": "同步"}
STATE_WORDS = {
    "starting": "启动中",
    "ready": "正常",
    "paper_low": "纸将尽",
    "paper_out": "缺纸",
    "cover_open": "盖子开着",
    "cutter_jam": "切刀卡住",
    "offline": "离线",
    "busy": "被别的程序占用",
    "frozen": "画面不动",
    "unknown": "未知",
    "gone": "找不到设备",
}
GOOD_STATES = frozenset({"ready"})
WATCHED_STATES = frozenset({"paper_low", "starting"})
"""Service goes on, somebody should look."""


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device of a kiosk."""

    name: str
    word: str
    level: str
    """`ok`, `warn` or `bad`: colour and word always together."""
    detail: str


@dataclass(frozen=True, slots=True)
class KioskLine:
    """One kiosk."""

    id: str
    station: str
    version: str
    word: str
    level: str
    last_seen_at: datetime | None
    devices: tuple[DeviceLine, ...]
    waiting: int
    oldest_at: datetime | None
    is_outbox_late: bool
    tickets_left: int | None


def fleet(session: Session, now: datetime) -> list[KioskLine]:
    """All kiosks in use, in order of their names."""
    rows = session.scalars(select(Kiosk).where(Kiosk.retired_at.is_(None)).order_by(Kiosk.number))
    return [_line(kiosk, now) for kiosk in rows]


def verdict(lines: list[KioskLine]) -> tuple[str, str]:
    """One sentence over all, and its level."""
    if not lines:
        return "还没有自助机。先生成接入码。", "warn"
    silent = sum(1 for line in lines if line.word == "失联")
    troubled = sum(1 for line in lines if line.word != "失联" and line.level == "bad")
    watched = sum(1 for line in lines if line.level == "warn")
    parts = [
        f"{count} 台{word}" for count, word in ((silent, "失联"), (troubled, "有故障"), (watched, "要留意")) if count
    ]
    if not parts:
        return f"{len(lines)} 台自助机都正常。", "ok"
    return f"共 {len(lines)} 台：{'，'.join(parts)}。", "bad" if silent or troubled else "warn"


def _line(kiosk: Kiosk, now: datetime) -> KioskLine:
    health = Heartbeat.model_validate_json(kiosk.health) if kiosk.health else None
    devices = tuple(_device(report) for report in health.devices) if health else ()
    oldest = health.outbox_oldest_at if health else None
    is_late = oldest is not None and now - oldest > OUTBOX_LATE
    word, level = _word(kiosk, devices, now, is_late=is_late)
    return KioskLine(
        id=kiosk.id,
        station=Localized.model_validate_json(kiosk.station_name).zh,
        version=kiosk.version,
        word=word,
        level=level,
        last_seen_at=kiosk.last_seen_at,
        devices=devices,
        waiting=health.outbox_waiting if health else 0,
        oldest_at=oldest,
        is_outbox_late=is_late,
        tickets_left=health.tickets_left if health else None,
    )


def _word(kiosk: Kiosk, devices: tuple[DeviceLine, ...], now: datetime, *, is_late: bool) -> tuple[str, str]:
    if kiosk.last_seen_at is None:
        return "已接入，未报到", "warn"
    if now - kiosk.last_seen_at > SILENT_AFTER:
        return "失联", "bad"
    if any(device.level == "bad" for device in devices):
        return "有故障", "bad"
    if is_late or any(device.level == "warn" for device in devices):
        return "要留意", "warn"
    return "正常", "ok"


def _device(report: DeviceReport) -> DeviceLine:
    level = "ok" if report.state in GOOD_STATES else "warn" if report.state in WATCHED_STATES else "bad"
    name = DEVICE_NAMES.get(report.name, report.name)
    return DeviceLine(name, STATE_WORDS.get(report.state, report.state), level, report.detail)
