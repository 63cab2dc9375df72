"""How personal data may be shown: the screen and the paper never carry a full number or a full name."""

MASK = "*"


def mask_number_for_screen(number: str) -> str:
    """652323********001X: the first six and the last four signs stay; short numbers keep the last two."""
    if len(number) <= 10:
        return MASK * max(0, len(number) - 2) + number[-2:]
    return number[:6] + MASK * (len(number) - 10) + number[-4:]


def mask_number_for_paper(number: str) -> str:
    """6523**********001X: the first four and the last four signs stay."""
    if len(number) <= 8:
        return MASK * max(0, len(number) - 2) + number[-2:]
    return number[:4] + MASK * (len(number) - 8) + number[-4:]


def mask_name_for_paper(name: str) -> str:
    """张**: the first sign stays."""
    return name[:1] + MASK * (len(name) - 1) if name else ""
