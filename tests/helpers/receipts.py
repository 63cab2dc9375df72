"""Slips as the kiosk prints them, whole in themselves: a ticket in each language, and one of every kind of block."""

from devices.printer.receipt import (
    Align,
    Cut,
    Feed,
    Heading,
    KeyValue,
    Notice,
    Number,
    Paragraph,
    Pattern,
    PatternKind,
    Qr,
    Receipt,
    Rule,
    Weight,
)
from kiosk.domain.language import Language

TICKET_URL = "https://hall.example/t/0192f3a4-7b1c-7d2e-8f30-5a6b7c8d9e0f"

_WORDS = {
    Language.ZH: (
        "呼图壁县政务服务中心",
        "无差别综合窗口",
        (("前面", "6 人"), ("大约等", "12–20 分钟"), ("在哪等", "一楼 A 区")),
        "过号了？请到导办台。",
    ),
    Language.UG: (
        "قۇتۇبى ناھىيەلىك ھۆكۈمەت ئىشلىرى مۇلازىمەت مەركىزى",
        "ئۇنىۋېرسال كۆزنەك",
        (("ئالدىڭىزدا", "6 كىشى"), ("كۈتۈش ۋاقتى", "12–20 مىنۇت"), ("كۈتۈش ئورنى", "1-قەۋەت A رايون")),
        "ئۆتۈپ كەتسە، يول باشلاش ئورنىغا بېرىڭ.",
    ),
    Language.KK: (
        "قۇتىبي اۋداندىق ۇكىمەت ىستەرى قىزمەت ورتالىعى",
        "امبەباپ تەرەزە",
        (("الدىڭىزدا", "6 ادام"), ("كۇتۋ ۋاقىتى", "12–20 مينۋت"), ("كۇتۋ ورنى", "1-قابات A ايماعى")),
        "ٴنومىر ٴوتىپ كەتسە، جول باستاۋ ورنىنا بارىڭىز.",
    ),
    Language.EN: (
        "Hutubi County Government Service Centre",
        "General counter",
        (("Ahead of you", "6 people"), ("Wait about", "12–20 min"), ("Wait at", "Floor 1, zone A")),
        "Missed your turn? Go to the help desk.",
    ),
}


def ticket(language: Language = Language.ZH) -> Receipt:
    """A queue ticket."""
    hall, counter, facts, missed = _WORDS[language]
    return Receipt(
        "ticket",
        (
            Paragraph(hall, language, Weight.BOLD, Align.CENTRE),
            Number("A027"),
            Heading(counter, language),
            Rule(),
            *(KeyValue(key, value, language) for key, value in facts),
            Qr(TICKET_URL),
            Paragraph(missed, language, Weight.BOLD, Align.CENTRE),
            Paragraph("K2-20261124-A027 验 7K3Q", align=Align.CENTRE),
            Cut(),
        ),
    )


def texts(language: Language) -> tuple[str, ...]:
    """Every text of that ticket but the last line."""
    hall, counter, facts, missed = _WORDS[language]
    return (hall, counter, *(text for fact in facts for text in fact), missed)


def everything(text: str, payload: str, language: Language) -> Receipt:
    """Each kind of block, each with this text where it takes one."""
    return Receipt(
        "test",
        (
            Heading(text, language),
            Paragraph(text, language, Weight.BOLD, Align.END),
            Paragraph(text, language),
            KeyValue(text, text, language),
            KeyValue("a", text, language),
            Number(text[:12]),
            Notice(text[:40], language),
            Rule(),
            Rule(dotted=True),
            Feed(300),
            Qr(payload),
            *(Pattern(kind) for kind in PatternKind),
            Cut(),
        ),
    )
