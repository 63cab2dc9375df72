"""Words of the catalogue for typed letters: whole names, and what names share (身份证 of 身份证丢了补办). Pure text.

No word list says what a word is; the names do (accessor variety: Feng et al., Computational Linguistics 30, 2004).
Signs that stand together in two names and meet different neighbours on both sides, the edge of a name being always
another neighbour, are a word: 过户 is one, 卖过 of two names that both say 买卖过户 is none. A neighbour that is
bound to the word's own sign counts for nothing: 险 and 障 follow 保 in 养老保险 and 生活保障 too, so 社会保 is none.
The names are those of the found items only: cheap enough for each key, and never out of step with the catalogue.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from offline_store.spelling import SpeltName
from offline_store.typed_letters import Reader

SHORTEST_SHARED = 2
"""Signs; one sign alone is no word that helps, unless it is a whole name."""
LONGEST_NAME = 12
"""Signs; a longer name is no word to choose. It is read in the list of items."""
LAST_SIGN = "\U0010ffff"
"""Sorts after every other."""
AMBIGUOUS = frozenset({"zh", "ch", "sh"})
"""Two letters that begin one syllable far more often than they are the initials of two."""


class _Place(NamedTuple):
    """Where the letters were read: the rest of a name from there on."""

    rest: str
    left: str
    """What stands before it; empty at the beginning of a name."""
    item: int
    """Number of the hit: the lower, the more popular."""
    length: int
    spelt_out: bool


class _Word(NamedTuple):
    text: str
    is_exact: bool
    """The letters say all of it, or what always goes on so."""
    is_spelt_out: bool
    places: int
    finds: int
    first: int


def words_for(typed: str, hits: Iterable[Iterable[SpeltName]], read: Reader) -> tuple[tuple[str, ...], bool]:
    """Words, and whether the first is surely meant; `hits` are the names of each item, the most popular first.

    What the letters say in full comes first, then what finds more items, then what is shorter.
    """
    of_items = [[name for name in names if not name.name.isascii()] for names in hits]
    places = sorted(set(_places(of_items, read)))
    words = _Words(typed, places, "\n".join(name.name for names in of_items for name in names))
    found = sorted(words, key=lambda word: (not word.is_exact, -word.finds, len(word.text), word.first))
    exact = [word for word in found if word.is_exact and word.is_spelt_out]
    sure = len(found) == 1 or (len(exact) == 1 and exact[0] is found[0])
    return tuple(word.text for word in found), sure


def _places(hits: Iterable[Iterable[SpeltName]], read: Reader) -> Iterator[_Place]:
    for item, names in enumerate(hits):
        for name in names:
            for start, length, spelt_out in read(name):
                yield _Place(name.name[start:], name.name[:start], item, length, spelt_out)


class _Words:
    """The words among sorted places."""

    def __init__(self, typed: str, places: Sequence[_Place], names: str) -> None:
        self._typed = typed
        self._places = places
        self._rests = [place.rest for place in places]
        self._names = names

    def __iter__(self) -> Iterator[_Word]:
        """Without those that always go on as a longer one does."""
        shorter: _Word | None = None
        for word in filter(None, map(self._word, sorted(self._texts()))):
            if shorter is not None and not (word.text.startswith(shorter.text) and word.places == shorter.places):
                yield shorter
            shorter = word
        if shorter is not None:
            yield shorter

    def _texts(self) -> set[str]:
        """All that may be words: whole names, what the letters say, and what sorted neighbours have in common."""
        texts = {place.rest for place in self._places if not place.left and len(place.rest) <= LONGEST_NAME}
        texts |= {place.rest[: place.length] for place in self._places if place.spelt_out}
        for one, next_one in pairwise(self._places):
            shared = _in_common(one.rest, next_one.rest)
            if len(shared) >= min(one.length, next_one.length):
                texts.add(shared)
        return texts

    def _word(self, text: str) -> _Word | None:
        here = self._at(text)
        length = max(place.length for place in here)
        said = [place for place in here if place.spelt_out and place.length == len(text)]
        is_name = any(place.rest == text and not place.left for place in here)
        if not is_name and not (len(text) >= SHORTEST_SHARED and self._stands_alone(text, here, is_said=bool(said))):
            return None
        always = length > 1 and len(self._at(text[:length])) == len(here)
        return _Word(
            text,
            is_exact=self._typed not in AMBIGUOUS and len(text) >= length and (len(text) == length or always),
            is_spelt_out=bool(said),
            places=len(here),
            finds=len({place.item for place in here}),
            first=min(place.item for place in here),
        )

    def _at(self, text: str) -> Sequence[_Place]:
        return self._places[bisect_left(self._rests, text) : bisect_left(self._rests, text + LAST_SIGN)]

    def _stands_alone(self, text: str, here: Sequence[_Place], *, is_said: bool) -> bool:
        """Whether the names show a word; of what was said in full, one sign of it is enough."""
        before = [place.left[::-1] for place in here]
        after = [place.rest[len(text) :] for place in here]
        least = 1 if is_said else 2
        if not is_said:
            shorter = len(text) - 1
            is_one_more = shorter >= SHORTEST_SHARED and any(p.spelt_out and p.length == shorter for p in here)
            # A single sign is more often a part of a word than a word: 补贴申请, 居住证, 社会保险.
            if _is_cut(before) or _is_cut(after) or (is_one_more and "" not in after):
                return False
        return (
            _edges(before) + sum(not self._bound(s, s + text[0], s + text) for s in _signs(before)) >= least
            and _edges(after) + sum(not self._bound(s, text[-1] + s, text + s) for s in _signs(after)) >= least
        )

    def _bound(self, sign: str, pair: str, here: str) -> bool:
        """Whether the sign stands in this pair only, and not only here."""
        count = self._names.count
        return count(sign) == count(pair) > count(here)


def _in_common(one: str, other: str) -> str:
    """How both begin."""
    end = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:end]


def _edges(neighbours: Sequence[str]) -> int:
    return neighbours.count("")


def _signs(neighbours: Sequence[str]) -> set[str]:
    """The nearest of each."""
    return {neighbour[0] for neighbour in neighbours if neighbour}


def _is_cut(neighbours: Sequence[str]) -> bool:
    """Whether no name ends here and a single sign is left over."""
    return min(map(len, neighbours)) == 1
