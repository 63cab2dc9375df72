"""Letters of the two languages in Arabic script, to find a text that slipped into the wrong one."""

UYGHUR = frozenset("ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي")
KAZAKH = frozenset("ٴابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشى")
ALPHABETS = {"ug": UYGHUR, "kk": KAZAKH}


def foreign_letters(language: str, text: str) -> set[str]:
    """Letters of Arabic script in `text` that its language does not have."""
    return {sign for sign in text if "\u0620" <= sign <= "\u06d3" or sign == "\u06d5"} - ALPHABETS[language]
