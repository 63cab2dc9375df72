"""Time and date of the header in the four languages (24-hour clock, 11月24日 星期二)."""

from datetime import datetime

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


def clock_text(moment: datetime) -> str:
    """`16:26` of an aware or naive local time."""
    return f"{moment:%H:%M}"


def date_text(moment: datetime, language: Language) -> str:
    """Day and weekday as the header shows them."""
    weekday = _WEEKDAYS[language][moment.weekday()]
    if language is Language.ZH:
        return f"{moment.month}月{moment.day}日 {weekday}"
    month = _MONTHS[language][moment.month - 1]
    if language is Language.EN:
        return f"{weekday}, {moment.day} {month}"
    return f"{isolate(str(moment.day))}-{month}، {weekday}"
