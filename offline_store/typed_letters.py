"""Typed Latin letters as pinyin: which part of a query they are, and which signs of a name they mean. Pure text.

Letters mean a stretch of signs in two ways: spelt out from a syllable on (shenfenzh), or by initials (sfz). Where no
item is found so, they are read loosely: as people speak here (n for l, z for zh, s for sh, c for ch, en for eng, u for
ü), and with syllables cut short anywhere (shenfz). Nothing that is found exactly is disturbed by it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from offline_store.search_terms import normalized
from offline_store.spelling import SYLLABLES, SpeltName, syllable_starts

MOST_WORDS = 8
"""Words parted by blanks that are joined: who types shen fen zheng writes one word, of no more syllables."""
SHORTEST_LOOSE = 3
"""Letters; two of them read loosely mean anything."""
SPELLINGS_KEPT = 4096
"""Syllables of names that are not sought again: while somebody types, most hits stay the same."""

_WORD = re.compile("[a-z\u00fc'\u2019]+", re.IGNORECASE)
_TWO_SIGN_INITIALS = {"zh": "z", "ch": "c", "sh": "s"}
_BEGINNINGS = frozenset(syllable[:end] for syllable in SYLLABLES for end in range(1, len(syllable) + 1))


@dataclass(frozen=True, slots=True)
class Letters:
    """Latin letters of a query, joined over blanks, and what stands around them."""

    before: str
    typed: str
    after: str


class Reading(NamedTuple):
    """Signs of a name that the letters mean: where they begin, and how many they are."""

    start: int
    length: int
    spelt_out: bool
    """All their syllables are whole."""


Reader = Callable[[SpeltName], Iterator[Reading]]


def last_letters(query: str) -> Iterator[Letters]:
    """The last stretch of letters, as one word first, then less and less of it; nothing where there is none."""
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(query):
        if words and query[words[-1].end() : word.start()].strip():
            words = []
        words.append(word)
    for first in range(max(0, len(words) - MOST_WORDS), len(words)):
        typed = normalized("".join(word.group() for word in words[first:]))
        if typed:
            yield Letters(query[: words[first].start()].strip(), typed, query[words[-1].end() :].strip())


def exactly(typed: str) -> Reader:
    """Spelt out or by initials. A name whose syllables are not known is read from its beginning only."""

    def read(name: SpeltName) -> Iterator[Reading]:
        pinyin, initials = name.pinyin, name.initials
        starts = _starts(pinyin, initials) if typed in pinyin or typed in initials else ()
        if len(starts) != len(name.name):
            if pinyin.startswith(typed) or initials.startswith(typed):
                yield Reading(0, len(name.name) if typed in {pinyin, initials} else 1, pinyin == typed)
            return
        for sign, start in enumerate(starts):
            if initials.startswith(typed, sign):
                yield Reading(sign, len(typed), spelt_out=False)
            elif pinyin.startswith(typed, start):
                end = start + len(typed)
                after = bisect_left(starts, end)
                yield Reading(sign, after - sign, end == len(pinyin) or starts[after : after + 1] == (end,))

    return read


def loosely(typed: str) -> Reader:
    """As it sounds, and with syllables cut short anywhere."""
    pattern = _loose_pattern(typed)

    def read(name: SpeltName) -> Iterator[Reading]:
        marked = _as_it_sounds(name.pinyin, name.initials)
        if name.pinyin and len(name.initials) == len(name.name):
            for found in pattern.finditer(marked):
                sign = sum(map(str.isupper, marked[: found.start()]))
                yield Reading(sign, sum(map(str.isupper, found.group())), spelt_out=False)

    return read


def loose_beginnings(typed: str) -> list[str]:
    """With one of these begins everything that the letters may mean loosely."""
    first = max((typed[:end] for end in range(1, 7) if typed[:end] in _BEGINNINGS), key=len, default=typed[:1])
    initial = first[:2] if first[:2] in _TWO_SIGN_INITIALS else first[:1]
    rest = first[len(initial) :].removesuffix("g")
    short = _TWO_SIGN_INITIALS.get(initial, initial)
    if short in "zcs":
        return [short + rest, f"{short}h{rest}"] if rest else [short]
    if short in "ln":
        rests = {rest, rest.replace("u", "v"), rest.replace("v", "u")}
        return [either + ending for either in "ln" for ending in sorted(rests)]
    return [short + rest]


def _loose_pattern(typed: str) -> re.Pattern[str]:
    """Each letter is the next of the syllable or the first of the next one; what may not be meant is optional."""
    parts: list[str] = []
    previous = ""
    for letter in typed.replace("\u00fc", "v"):
        sound = {"l": "n", "v": "u"}.get(letter, letter)
        part = f"(?:{sound}|[a-z]*{sound.upper()})" if parts else sound.upper()
        optional = (letter == "h" and previous in "zcs") or (letter == "g" and previous == "n")
        parts.append(f"(?:{part})?" if optional and previous else part)
        previous = letter
    return re.compile("".join(parts))


@lru_cache(maxsize=SPELLINGS_KEPT)
def _starts(pinyin: str, initials: str) -> tuple[int, ...]:
    return syllable_starts(pinyin, initials)


@lru_cache(maxsize=SPELLINGS_KEPT)
def _as_it_sounds(pinyin: str, initials: str) -> str:
    """Shen fen zheng -> SenFenZen."""
    starts = _starts(pinyin, initials)
    return "".join(_sound(pinyin[i:j]) for i, j in zip(starts, (*starts[1:], len(pinyin)), strict=False))


def _sound(syllable: str) -> str:
    short = _TWO_SIGN_INITIALS.get(syllable[:2], syllable[:1])
    rest = syllable[2 if syllable[:2] in _TWO_SIGN_INITIALS else 1 :]
    if rest.endswith("ng"):
        rest = rest.removesuffix("g")
    return ("n" if short == "l" else short).upper() + rest.replace("v", "u")
