"""Time and date of the header in the four languages (24-hour clock, 11月24日 星期二)."""

from datetime import date, datetime, time

from kiosk.domain.language import Language

_WEEKDAYS = {
    Language.ZH: ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    Language.UG: ("دۈشەنبە", "سەيشەنبە", "چارشەنبە", "پەيشەنبە", "جۈمە", "شەنبە", "يەكشەنبە"),
    Language.KK: ("دۇيسەنبى", "سەيسەنبى", "سارسەنبى", "بەيسەنبى", "جۇما", "سەنبى", "جەكسەنبى"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    Language.UG: (
        "يانۋار", "فېۋرال", "مارت", "ئاپرېل", "ماي", "ئىيۇن",
        "ئىيۇل", "ئاۋغۇست", "سېنتەبىر", "ئۆكتەبىر", "نويابىر", "دېكابىر",
    ),
    Language.KK: (
        "قاڭتار", "اقپان", "ناۋرىز", "ٴساۋىر", "مامىر", "ماۋسىم",
        "شىلدە", "تامىز", "قىركۇيەك", "قازان", "قاراشا", "جەلتوقسان",
    ),
    Language.EN: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
"""Uyghur and Kazakh names are drafts to be reviewed by a native speaker."""


def isolate(text: str) -> str:
    """`text` as a left-to-right isolate (U+2066..U+2069), so that figures keep their order in a right-to-left line."""
    return f"\u2066{text}\u2069"


def clock_text(moment: datetime | time) -> str:
    """`16:26` of an aware or naive local time."""
    return f"{moment:%H:%M}"


def date_text(moment: datetime, language: Language) -> str:
    """Day and weekday as the header shows them."""
    weekday = _WEEKDAYS[language][moment.weekday()]
    day = day_text(moment, language)
    match language:
        case Language.ZH:
            return f"{day} {weekday}"
        case Language.EN:
            return f"{weekday}, {day}"
    return f"{day}، {weekday}"


def day_text(moment: date, language: Language) -> str:
    """Day and month alone: `11月24日`."""
    if language is Language.ZH:
        return f"{moment.month}月{moment.day}日"
    month = _MONTHS[language][moment.month - 1]
    return f"{moment.day} {month}" if language is Language.EN else f"{isolate(str(moment.day))}-{month}"


def full_day_text(day: date, today: date, language: Language) -> str:
    """Day and month, with the year where it is not this year's."""
    text = day_text(day, language)
    if day.year == today.year:
        return text
    match language:
        case Language.ZH:
            return f"{day.year}年{text}"
        case Language.EN:
            return f"{text} {day.year}"
        case Language.UG:
            return f"{isolate(str(day.year))}-يىلى {text}"
        case Language.KK:
            return f"{isolate(str(day.year))}-جىلعى {text}"
