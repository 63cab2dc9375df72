"""公民身份号码: the check digit of GB 11643-1999 (ISO 7064 MOD 11-2), which also ends the 2023 foreigner's card."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_SIGNS = "10X98765432"
LENGTH = 18


def check_sign(first_seventeen: str) -> str:
    """The 18th sign of a number whose first 17 digits are given."""
    return _CHECK_SIGNS[sum(int(d) * w for d, w in zip(first_seventeen, _WEIGHTS, strict=True)) % 11]


def is_valid_id_number(text: str) -> bool:
    """Whether `text` is 18 signs with the right check sign; says nothing about whether such a person exists."""
    if len(text) != LENGTH or not text.isascii() or not text[:-1].isdigit():
        return False
    return text[-1] == check_sign(text[:-1])
