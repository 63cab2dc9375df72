"""How personal data may be shown: no full number on screen or paper, no full name on paper."""

from dataclasses import replace

from kiosk.domain.certificates import Certificate

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


def mask_certificate_for_paper(certificate: Certificate) -> Certificate:
    """What a slip may know of it: whoever prints holds no full name and no full number, however long it takes."""
    return replace(
        certificate,
        holder=mask_name_for_paper(certificate.holder),
        number=mask_number_for_paper(certificate.number),
    )
