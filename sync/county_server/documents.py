"""Publishing: versioned documents that every kiosk, or one kiosk, pulls.

A version is the feed's sequence: unix milliseconds, or one more than the last where that is higher. It grows also over
a database that was restored from a backup or made anew, so a kiosk never takes a new word for an old one.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import BaseModel
from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from sync.county_server.models import DocumentRow, Feed

CHANNEL = "county_feed"
"""PostgreSQL's LISTEN/NOTIFY channel; a notice carries nothing, it only wakes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A document to publish; `body` None deletes it."""

    kind: str
    id: str
    body: BaseModel | None
    audience: str | None = None
    """Id of the one kiosk that shall see it; None for all."""


def publish(session: Session, drafts: Iterable[Draft], now: datetime) -> int:
    """Write new versions of those drafts whose content differs from what stands; returns how many.

    Call it last in a transaction: it takes the feed's lock, which every publisher waits for.
    """
    wanted = {(draft.kind, draft.id): draft for draft in drafts}
    standing = _standing(session, wanted)
    changed = []
    for key, draft in wanted.items():
        row, body = standing.get(key), None if draft.body is None else draft.body.model_dump_json()
        if body is not None if row is None else row.body != body:
            changed.append((draft, row, body))
    if not changed:
        return 0
    last = _advance(session, len(changed), now)
    for seq, (draft, row, body) in enumerate(changed, start=last - len(changed) + 1):
        if row is None:
            session.add(
                DocumentRow(kind=draft.kind, id=draft.id, seq=seq, audience=draft.audience, body=body, published_at=now)
            )
        else:
            row.seq, row.body, row.audience, row.published_at = seq, body, draft.audience, now
    session.flush()
    return len(changed)


def note_calls_changed(session: Session) -> None:
    """Tell the staff's pages that a call for help changed. Takes the feed's lock: call it last."""
    session.execute(update(Feed).values(calls=Feed.calls + 1))
    _notify(session)


def body_of(session: Session, kind: str, id: str) -> dict[str, Any] | None:
    """The body of a document as it stands, None where there is none."""
    row = session.get(DocumentRow, (kind, id))
    if row is None or row.body is None:
        return None
    body: dict[str, Any] = json.loads(row.body)
    return body


def _standing(session: Session, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], DocumentRow]:
    by_kind: dict[str, list[str]] = {}
    for kind, id in keys:
        by_kind.setdefault(kind, []).append(id)
    found: dict[tuple[str, str], DocumentRow] = {}
    for kind, ids in by_kind.items():
        for part in (ids[at : at + 500] for at in range(0, len(ids), 500)):
            rows = session.scalars(select(DocumentRow).where(DocumentRow.kind == kind, DocumentRow.id.in_(part)))
            found.update({(row.kind, row.id): row for row in rows})
    return found


def _advance(session: Session, count: int, now: datetime) -> int:
    """Take `count` sequence numbers under the feed's lock; returns the last of them."""
    feed = session.get_one(Feed, 1, with_for_update=True)
    feed.seq = max(feed.seq, int(now.timestamp() * 1000)) + count
    session.flush()
    _notify(session)
    return feed.seq


def _notify(session: Session) -> None:
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"NOTIFY {CHANNEL}"))  # delivered at commit
