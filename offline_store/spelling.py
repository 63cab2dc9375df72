"""Which pinyin and initials belong to which name, and where the syllables of a pinyin begin. Pure text.

The county sends the spellings of an item as two lists of words in the order of its names, each spelling once
(`ServiceItemBody.pinyin`); so a list may be shorter than the names, and a name may have no spelling of its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

LONGEST_SYLLABLE = 6
"""zhuang."""
MOST_SYLLABLES = 64
"""Longer spellings are indexed whole only."""
_PARTS = re.compile(r"[a-z]+|\d+|[^\W\da-z_]")
_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w"
_FINALS = (
    "a o e i u v ai ei ao ou an en ang eng ong er ia ie iu iao ian in iang ing iong ua uo uai ui uan un uang ue ve"
)
SYLLABLES = frozenset(initial + final for initial in ("", *_INITIALS.split()) for final in _FINALS.split()) | {
    "n",
    "ng",
    "m",
}
"""Everything that can be a syllable of Hanyu Pinyin, and more; ü is written v (as the county writes it) or u."""


@dataclass(frozen=True, slots=True)
class SpeltName:
    """A name in hanzi with the letters that find it; empty where the county's lists don't say."""

    name: str
    pinyin: str = ""
    initials: str = ""


def spelt_names(names: Sequence[str], pinyin: Sequence[str], initials: Sequence[str]) -> tuple[SpeltName, ...]:
    """Give each name its spellings; `names` are normalized and come in the order of the lists."""
    distinct = list(dict.fromkeys(names))
    lengths = {name: len(_PARTS.findall(name)) for name in distinct}

    def pinyin_fits(name: str, spelling: str) -> bool:
        return lengths[name] <= len(spelling) <= max(LONGEST_SYLLABLE * lengths[name], len(name))

    def initials_fit(name: str, spelling: str) -> bool:
        return len(spelling) == lengths[name] or spelling == name

    of_pinyin = _aligned(distinct, pinyin, pinyin_fits)
    of_initials = _aligned(distinct, initials, initials_fit)
    return tuple(SpeltName(n, of_pinyin.get(n, ""), of_initials.get(n, "")) for n in distinct)


def from_each_syllable(spelt: SpeltName) -> Iterator[str]:
    """The pinyin and the initials of a name, whole and from each later syllable on; two letters at least."""
    yield spelt.pinyin
    yield spelt.initials
    for i in range(1, len(spelt.initials) - 1):
        yield spelt.initials[i:]
    for start in syllable_starts(spelt.pinyin, spelt.initials)[1:]:
        yield spelt.pinyin[start:]


def syllable_starts(pinyin: str, initials: str) -> tuple[int, ...]:
    """Where the syllables of a pinyin begin, known from their initials; empty where they don't fit together."""
    if not 0 < len(initials) <= MOST_SYLLABLES:
        return ()
    ways: list[dict[int, int]] = []  # of each syllable: where it may end, and where it begins then
    ends = {0: 0}
    for letter in initials:
        ends = {
            start + length: start
            for start in ends
            if pinyin.startswith(letter, start)
            for length in range(1, LONGEST_SYLLABLE + 1)
            if pinyin[start : start + length] in SYLLABLES
        }
        ways.append(ends)
    starts = [len(pinyin)]
    for way in reversed(ways):
        if starts[-1] not in way:
            return ()
        starts.append(way[starts[-1]])
    return tuple(reversed(starts[1:]))


def _aligned(names: Sequence[str], spellings: Sequence[str], fits: Callable[[str, str], bool]) -> dict[str, str]:
    if len(names) == len(spellings):
        return dict(zip(names, spellings, strict=True))
    aligned = {}
    waiting = iter(spellings)
    spelling = next(waiting, None)
    for name in names:
        if spelling is not None and fits(name, spelling):
            aligned[name] = spelling
            spelling = next(waiting, None)
    return aligned
