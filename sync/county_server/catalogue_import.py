"""Importing a catalogue: files for people become documents for kiosks, with the spellings by which items are found.

Pinyin and initials are computed here, where the catalogue is published: at a kiosk's start they would cost 260 ms.
Importing the same content again publishes nothing; what is no longer in the catalogue is withdrawn from the kiosks.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.catalogue_files import read_catalogue
from sync.contract.messages import DepartmentBody, NoticeBody, QueueBody, ServiceItemBody, ThemeBody
from sync.county_server.documents import Draft, publish
from sync.county_server.models import DocumentRow

HALL_ID = "hall"
SPELLING_LIMIT = 2000
"""`Long` of the contract; spellings beyond it are left out, the hanzi of the names still find the item."""

_KINDS: dict[str, tuple[str, type[DepartmentBody | ThemeBody | QueueBody | ServiceItemBody]]] = {
    "departments": ("department", DepartmentBody),
    "themes": ("theme", ThemeBody),
    "queues": ("queue", QueueBody),
    "service_items": ("service_item", ServiceItemBody),
}


class BadCatalogue(Exception):
    """The catalogue contradicts itself or the contract. `str()` says where."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    entries: int
    published: int
    """Documents that got a new version, withdrawn ones included."""


def import_catalogue(session: Session, path: Path, now: datetime) -> ImportResult:
    """Publish a catalogue file or folder. Raises BadCatalogue, and CatalogueFileError for unreadable files."""
    drafts = catalogue_drafts(read_catalogue(path))
    given = {(draft.kind, draft.id) for draft in drafts}
    kinds = [kind for kind, _ in _KINDS.values()]
    standing = session.execute(
        select(DocumentRow.kind, DocumentRow.id).where(DocumentRow.kind.in_(kinds), DocumentRow.body.is_not(None))
    )
    withdrawn = [Draft(kind, id, None) for kind, id in standing if (kind, id) not in given]
    return ImportResult(len(drafts), publish(session, [*drafts, *withdrawn], now))


def catalogue_drafts(catalogue: dict[str, Any]) -> list[Draft]:
    """The documents of a catalogue as `read_catalogue` gives it. Raises BadCatalogue."""
    drafts = [
        Draft(kind, str(entry.get("code")), _checked(kind, model, entry))
        for section, (kind, model) in _KINDS.items()
        for entry in catalogue[section]
    ]
    if catalogue["hall"] is not None:
        drafts.append(Draft("hall", HALL_ID, _checked("hall", NoticeBody, catalogue["hall"])))
    _check_references(drafts)
    return drafts


def _checked(kind: str, model: Any, entry: dict[str, Any]) -> Any:
    try:
        if kind == "service_item":
            entry = entry | spellings(_names(entry))
        return model.model_validate(entry)
    except (ValidationError, AttributeError, TypeError, KeyError) as error:
        raise BadCatalogue(f"{kind} {entry.get('code', '?')}: {_sentence(error)}") from error


def _names(entry: dict[str, Any]) -> list[str]:
    return [entry["plain_name"]["zh"], entry["official_name"]["zh"], *entry.get("aliases", [])]


def _sentence(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'/'.join(map(str, first['loc']))}: {first['msg']}"
    return f"{type(error).__name__}: {error}"


def _check_references(drafts: Iterable[Draft]) -> None:
    """No code twice; every item's department, themes and queue are there."""
    codes: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.id in codes.setdefault(draft.kind, set()):
            raise BadCatalogue(f"{draft.kind} {draft.id} is there twice")
        codes[draft.kind].add(draft.id)
    for draft in drafts:
        if not isinstance(draft.body, ServiceItemBody):
            continue
        for kind, wanted in (
            ("department", [draft.body.department_code]),
            ("theme", draft.body.themes),
            ("queue", [draft.body.queue_code]),
        ):
            for code in wanted:
                if code not in codes.get(kind, set()):
                    raise BadCatalogue(f"service_item {draft.id}: no {kind} {code}")


def spellings(names: Iterable[str]) -> dict[str, str]:
    """`pinyin` and `initials` of names: `ershoufang guohu`, `esf gh`. Latin letters and digits stay as they are."""
    pinyin: list[str] = []
    initials: list[str] = []
    for name in names:
        syllables = _syllables(name)
        pinyin.append("".join(syllables))
        initials.append("".join(s if s.isdigit() else s[0] for s in syllables))
    return {"pinyin": _joined(pinyin), "initials": _joined(initials)}


def _syllables(name: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # 260 ms, and only an import needs it

    found: list[str] = []
    for part in re.findall(r"[a-z]+|\d+|[\u3400-\u9fff]+", name.lower()):
        # A rare sign whose sound pypinyin does not know can only be found by itself.
        sounds = [part] if part.isascii() else lazy_pinyin(part, style=Style.NORMAL, v_to_u=False, errors="ignore")
        found.extend(sounds)
    return found


def _joined(words: Iterable[str]) -> str:
    text = ""
    for word in dict.fromkeys(filter(None, words)):
        longer = f"{text} {word}".strip()
        if len(longer) > SPELLING_LIMIT:
            break
        text = longer
    return text
