"""Exporting events for the county's own statistics: JSON lines or CSV, never the sealed personal data."""

import csv
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.county_server.models import EventRow

COLUMNS = ("kiosk_id", "event_id", "kind", "occurred_at", "received_at", "verdict", "reason", "body")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that starts so would be run by a spreadsheet."""


def export_events(
    session: Session, path: Path, kind: str | None = None, since: datetime | None = None, until: datetime | None = None
) -> int:
    """Write events in order of arrival to `path` (`.csv`, else JSON lines); returns how many."""
    rows = _rows(session, kind, since, until)
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        if path.suffix == ".csv":
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for row in rows:
                writer.writerow([_cell(row[column]) for column in COLUMNS])
                count += 1
        else:
            for row in rows:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
                count += 1
    return count


def _rows(
    session: Session, kind: str | None, since: datetime | None, until: datetime | None
) -> Iterator[dict[str, Any]]:
    query = select(EventRow).order_by(EventRow.seq)
    if kind is not None:
        query = query.where(EventRow.kind == kind)
    if since is not None:
        query = query.where(EventRow.occurred_at >= since)
    if until is not None:
        query = query.where(EventRow.occurred_at < until)
    for event in session.scalars(query.execution_options(yield_per=500)):
        yield {
            "kiosk_id": event.kiosk_id,
            "event_id": str(event.event_id),
            "kind": event.kind,
            "occurred_at": event.occurred_at.isoformat(),
            "received_at": event.received_at.isoformat(),
            "verdict": event.verdict,
            "reason": event.reason,
            "body": json.loads(event.body),
        }


def _cell(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
