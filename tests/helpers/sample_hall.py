"""A hall that says what a test tells it, for home."""

from datetime import UTC, datetime, time
from typing import Any, cast

from kiosk.domain.catalogue import Theme
from kiosk.domain.language import LocalizedText
from kiosk.services.hall import HallServices
from kiosk.services.hall_now import HallNow, Windows

BUSY = HallNow(Windows.OPEN, time(19, 30), waiting=6, wait_low_minutes=12, wait_high_minutes=20, is_sample=True)

THEMES = tuple(
    Theme(icon, LocalizedText(*names), icon, order)
    for order, (icon, *names) in enumerate(
        (
            ("social", "社保", "ئىجتىمائىي سۇغۇرتا", "الەۋمەتتىك ساقتاندىرۋ", "Social insurance"),
            ("medical", "医保", "داۋالاش سۇغۇرتىسى", "مەديتسينالىق ساقتاندىرۋ", "Medical insurance"),
            ("fund", "公积金", "تۇرالغۇ فوندى", "تۇرعىن ٴۇي قورى", "Housing fund"),
            ("estate", "不动产", "كۆچمەس مۈلۈك", "جىلجىمايتىن مۇلىك", "Real estate"),
            ("household", "户政", "نوپۇس", "تىركەۋ", "Household register"),
            ("marriage", "婚姻登记", "نىكاھ تىزىملاش", "نەكە تىركەۋ", "Marriage"),
            ("business", "开办企业", "كارخانا ئېچىش", "كاسىپورىن اشۋ", "Start a business"),
            ("tax", "税务", "باج", "سالىق", "Taxes"),
        )
    )
)


class FixedClock:
    """Always the same moment: 16:26 on 24 November in the hall."""

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 8, 26, tzinfo=UTC)


class SampleHall:
    """Answers at once; `state` may be changed between looks."""

    def __init__(self, state: HallNow = BUSY) -> None:
        self.state = state

    def now(self) -> HallNow:
        return self.state

    def themes(self) -> tuple[Theme, ...]:
        return THEMES


def sample_services(state: HallNow = BUSY, **others: Any) -> HallServices:
    """Services whose hall is a sample; a test whose pages use other services names them (`guides=...`)."""
    absent = dict.fromkeys(
        ("guides", "tickets", "cards", "certificates", "help", "staff", "staff_settings", "diagnostics"),
        cast("Any", None),
    )
    return HallServices(**{**absent, "hall": cast("Any", SampleHall(state)), "help_phone": "12345", **others})
