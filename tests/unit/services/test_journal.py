"""The log as staff read it: written by the program's own door, torn and rotated as a station leaves it."""

import logging
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.logs import DayFile
from kiosk.log_events import LogEvent, log_event
from kiosk.services.journal import Journal, Part, Weight, matters

TODAY = date(2026, 11, 24)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "log").mkdir()
    return tmp_path / "log"


def write(folder: Path, *lines: str, day: str = "") -> None:
    """`16:21:00 INFO event fields` of 24 November, as the day's file keeps it."""
    path = folder / ("kiosk.log" + (f".{day}" if day else ""))
    with path.open("a") as file:
        for line in lines:
            time, level, words = line.split(" ", 2)
            file.write(f"{day or TODAY} {time},123 {level} kiosk.somewhere {words}\n")


def test_what_the_program_writes_is_read_back(folder: Path) -> None:
    handler = DayFile(folder / "kiosk.log", when="midnight", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.Logger("kiosk.workers.health")  # noqa: LOG001 - its records reach this file only
    logger.addHandler(handler)
    log_event(logger, logging.INFO, LogEvent.STARTED, version="0.1.0")
    log_event(
        logger, logging.INFO, LogEvent.DEVICE_CHANGED, worker="printer", was="ready", state="paper_out",
        detail="it's out, \"says\" the printer", empty="",
    )  # fmt: skip
    handler.close()
    newest, oldest = Journal(folder).newest()
    assert (oldest.event, oldest.part, oldest.fields) == (LogEvent.STARTED, Part.MACHINE, {"version": "0.1.0"})
    assert (newest.event, newest.part, newest.level) == (LogEvent.DEVICE_CHANGED, Part.PRINTER, logging.INFO)
    assert newest.fields == {
        "worker": "printer",
        "was": "ready",
        "state": "paper_out",
        "detail": 'it\'s out, "says" the printer',
        "empty": "",
    }
    assert abs(newest.moment - datetime.now().astimezone()) < timedelta(minutes=5)


def test_nothing_was_ever_logged(tmp_path: Path) -> None:
    assert Journal(tmp_path / "nowhere").newest() == ()
    assert Journal(tmp_path / "nowhere").day(Part.PRINTER, TODAY).whole


def test_what_is_no_event_is_passed_over(folder: Path) -> None:
    write(folder, "10:00:00 INFO kiosk.started version=0.1.0", "10:00:01 ERROR kiosk.unhandled where=slot")
    with (folder / "kiosk.log").open("ab") as file:
        file.write(b"Traceback (most recent call last):\n  File x\nZeroDivisionError: division by zero\n")
        file.write(b"2026-11-24 10:00:02,000 WARNING another.library a sentence of its own\n")
        file.write(b"2026-13-45 10:00:02,000 INFO kiosk.app.kiosk kiosk.stopped\n")
        file.write(b"2026-11-24 10:00:02,000 INFO kiosk.app.kiosk kiosk.of_tomorrow\n\xff\xfe\n")
        file.write(b"2026-11-24 10:00:03,000 INFO kiosk.services.staff staff.en")  # the power went
    events = Journal(folder).newest()
    assert [event.event for event in events] == [LogEvent.UNHANDLED, LogEvent.STARTED]
    assert events[0].weight is Weight.BAD


def test_only_the_newest_part_is_read_and_a_cut_line_is_none(folder: Path) -> None:
    write(folder, *(f"10:{n // 60:02d}:{n % 60:02d} INFO staff.entered visit={n}" for n in range(3000)))
    events = Journal(folder).newest(read_bytes=10_000)
    assert 100 < len(events) < 200
    assert [event.fields["visit"] for event in events] == [str(n) for n in range(2999, 2999 - len(events), -1)]


def test_the_days_before_are_read_where_there_is_room(folder: Path) -> None:
    write(folder, "09:00:00 INFO staff.entered", day="2026-11-22")
    write(folder, "09:00:00 INFO staff.pin_wrong", day="2026-11-23")
    write(folder, "09:00:00 INFO kiosk.started")
    found = [event.event for event in Journal(folder).newest()]
    assert found == [LogEvent.STARTED, LogEvent.STAFF_PIN_WRONG, LogEvent.STAFF_ENTERED]
    few = Journal(folder).newest(read_bytes=(folder / "kiosk.log").stat().st_size)
    assert [event.event for event in few] == [LogEvent.STARTED]


def test_a_file_that_cannot_be_read_is_said(folder: Path) -> None:
    (folder / "kiosk.log").mkdir()
    with pytest.raises(OSError, match="directory"):
        Journal(folder).newest()


def test_how_long_it_was_away(folder: Path) -> None:
    write(
        folder,
        "14:02:00 ERROR sync.offline reason=unreachable",
        "14:05:00 ERROR worker.lost worker=camera why=deadline wait_s=1.0",
        "14:05:30 INFO worker.recovered worker=camera",
        "14:08:00 INFO sync.online",
        "15:00:00 INFO sync.online",
    )
    lasted = [event.lasted_s for event in Journal(folder).newest()]
    assert lasted == [None, 360, 30, None, None]


@pytest.mark.parametrize(
    ("line", "part", "weight"),
    [
        ("INFO device.changed worker=printer was=starting state=ready", Part.PRINTER, Weight.PLAIN),
        ("INFO device.changed worker=printer was=ready state=paper_low", Part.PRINTER, Weight.WATCH),
        ("INFO device.changed worker=printer was=paper_out state=ready", Part.PRINTER, Weight.GOOD),
        ("ERROR device.fault worker=camera was=ready state=gone", Part.CAMERA, Weight.BAD),
        ("ERROR worker.lost worker=card_reader why=deadline", Part.CARD_READER, Weight.BAD),
        ("INFO printer.paper kind=ticket paper=printed printer=ready", Part.PRINTER, Weight.PLAIN),
        ("INFO printer.paper kind=ticket paper=failed printer=paper_out", Part.PRINTER, Weight.WATCH),
        ("INFO card_reader.outcome outcome=card", Part.CARD_READER, Weight.PLAIN),
        ("INFO camera.outcome outcome=read looks=1 ms=317", Part.CAMERA, Weight.PLAIN),
        ("ERROR sync.offline reason=unreachable", Part.SYNC, Weight.WATCH),
        ("WARNING sync.rejected events=2", Part.SYNC, Weight.WATCH),
        ("ERROR sync.broken_page why=lease", Part.SYNC, Weight.BAD),
        ("INFO staff.action action=restart worker=voice", Part.MACHINE, Weight.NOTE),
        ("WARNING kiosk.qt_message text=x", Part.MACHINE, Weight.WATCH),
        ("ERROR kiosk.machine_not_opened error=OSError", Part.MACHINE, Weight.BAD),
        ("INFO kiosk.first_frame ms=528", Part.MACHINE, Weight.PLAIN),
    ],
)
def test_what_an_event_is_about_and_asks_for(folder: Path, line: str, part: Part, weight: Weight) -> None:
    write(folder, f"10:00:00 {line}")
    (event,) = Journal(folder).newest()
    assert (event.part, event.weight, matters(event)) == (part, weight, weight is not Weight.PLAIN)


def test_a_demonstrations_clock_moves_the_journal_too(folder: Path) -> None:
    write(folder, "10:00:00 INFO kiosk.started")
    (plain,), (moved,) = Journal(folder).newest(), Journal(folder, shift_s=-3600).newest()
    assert plain.moment - moved.moment == timedelta(hours=1)


def test_the_outcomes_of_a_day_are_counted(folder: Path) -> None:
    write(folder, "23:00:00 INFO printer.paper kind=ticket paper=printed printer=ready", day="2026-11-22")
    for paper in ("printed", "printed", "failed", "unknown"):
        write(folder, f"10:00:00 INFO printer.paper kind=ticket paper={paper} printer=ready")
    write(folder, "11:00:00 INFO card_reader.outcome outcome=card")
    day = Journal(folder).day(Part.PRINTER, TODAY)
    assert day.counts == {"printed": 2, "failed": 1, "unknown": 1}
    assert day.whole
    assert day.last is not None
    assert f"{day.last:%H:%M}" == "10:00"
    assert Journal(folder).day(Part.CARD_READER, TODAY).counts == {"card": 1}
    part_of_it = Journal(folder).day(Part.PRINTER, TODAY, read_bytes=250)
    assert not part_of_it.whole
    assert part_of_it.counts["printed"] < 2
