"""When a closed counter opens again, as facts for a sentence: 今天 15:30, 明天 10:00, 11月26日 10:00."""

from datetime import datetime, timedelta

from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.language import Language
from kiosk.domain.opening import Opening
from kiosk.shell.dates import clock_text, day_text, isolate


def opening_words(opening: Opening, now: datetime, language: Language) -> dict[str, str]:
    """`day` is `today`, `tomorrow`, `later` or empty where nobody knows; `date` and `time` are texts.

    Both are the hall's local time; `now` is aware.
    """
    if opening.changes_at is None:
        return {"day": "", "date": "", "time": ""}
    moment = opening.changes_at.astimezone(HALL_ZONE)
    days = (moment.date() - now.astimezone(HALL_ZONE).date()) // timedelta(days=1)
    return {
        "day": {0: "today", 1: "tomorrow"}.get(days, "later"),
        "date": day_text(moment.date(), language),
        "time": isolate(clock_text(moment)),
    }
