"""Kazakh in Arabic script (төте жазу) to Cyrillic: the speech engine knows Kazakh letters in Cyrillic only.

The script is regular: one letter a sound, and ٴ (or one of ك گ ە) says that the vowels of its word are front vowels.
"""

FRONT_MARK = "ٴ"
FRONT = {"а": "ә", "о": "ө", "ұ": "ү", "ы": "і"}
LETTERS = dict(
    zip(
        "ابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىءه،؟؛",
        "абвгғдежзйкқлмнңопрстуұфхһчшы е,?;".replace(" ", "\0"),
        strict=True,
    )
)
FRONT_LETTERS = frozenset(FRONT_MARK + "كگە")


def to_cyrillic(text: str) -> str:
    """Word by word; what is not Arabic script stays."""
    return " ".join(_word(word) for word in text.split())


def _word(word: str) -> str:
    letters = "".join(LETTERS.get(sign, sign) for sign in word if sign != FRONT_MARK).replace("\0", "")
    if FRONT_LETTERS.isdisjoint(word):
        return letters
    return "".join(FRONT.get(sign, sign) for sign in letters)
