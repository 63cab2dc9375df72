"""A text of the screen as it may be said: codes in groups; and what is never said over the loudspeaker."""

import re

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
PRIVATE = re.compile(r"\d[\d*]{5,}|\*{3,}|\d{3,4}-\d{4,}")
"""Numbers of persons, documents and phones, also masked ones: a second net under the marks in QML."""
TICKET = re.compile(r"\b([A-Z](?:-K\d+-[A-Z])?)(\d{3})\b")
HAN_DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")


def aloud(text: str, language: str, *, private_ear: bool, personal: bool = False) -> str:
    """A text as it may be said: codes in groups, isolates gone.

    Over the loudspeaker nothing is said that is marked personal, or looks like a number of a person, a document or a
    phone: then it is empty.
    """
    text = " ".join(text.translate(ISOLATES).split())
    if not private_ear and (personal or PRIVATE.search(text)):
        return ""

    def group(found: re.Match[str]) -> str:
        digits = found[2].translate(HAN_DIGITS) if language == "zh" else " ".join(found[2])
        return f"{found[1]}，{digits}" if language == "zh" else f"{found[1]}, {digits}"

    return TICKET.sub(group, text)
