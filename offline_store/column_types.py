"""How times and languages lie in SQLite: as text that sorts rightly and that a person can read with any tool."""

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from kiosk.domain.language import LocalizedText


def utc_text(moment: datetime) -> str:
    """`2025-01-31T02:03:04.000005Z`: fixed width, so that text order is time order. Takes aware moments only."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def utc_moment(text: str) -> datetime:
    """The aware moment that `utc_text` wrote."""
    return datetime.fromisoformat(text)


class UtcTime(TypeDecorator[datetime]):
    """An aware moment as `utc_text`."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else utc_moment(value)


class IsoDay(TypeDecorator[date]):
    """A calendar day as `2025-01-31`."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else date.fromisoformat(value)


class Localized(TypeDecorator[LocalizedText]):
    """A `LocalizedText` as a JSON object without empty languages."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: LocalizedText | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else localized_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> LocalizedText | None:  # noqa: ARG002
        """From the database."""
        return None if value is None else LocalizedText(**json.loads(value))


def localized_json(text: LocalizedText) -> str:
    """JSON of a text; a missing translation is left out."""
    parts = {"zh": text.zh} | {k: v for k in ("ug", "kk", "en") if (v := getattr(text, k))}
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
