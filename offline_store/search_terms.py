"""What the search index holds of a service item, and what a typed query asks of it. Pure text, no database.

Hanzi are indexed as single signs and overlapping pairs (不动产 -> 不 动 产 不动 动产): a query of two or more signs is
the AND of its pairs, which finds any part of a name without a word list (FIGURES.md: recall 1.00; jieba words 0.3-0.4).
Letters are indexed as words and asked for by prefix: pinyin and initials, which the county computed, Uyghur, Kazakh
and English names. Pinyin and initials are indexed from each syllable on, so that guohu and gh find 二手房买卖过户.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from offline_store.spelling import SpeltName, from_each_syllable

QUERY_LIMIT = 64
"""Signs of a query that are read; no name of an item is asked for by more."""
MAX_POPULARITY = 1_000_000

_HANZI = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(rf"[{_HANZI}]+|[^\W_{_HANZI}]+")
_IS_HANZI = re.compile(rf"[{_HANZI}]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one kind of signs."""

    text: str
    is_hanzi: bool


_DROPPED = str.maketrans("", "", "'\u2019\u0640\u200c\u200d")
"""Apostrophes within pinyin (xi'an), the Arabic tatweel and joiners: they part no words and change none."""


def normalized(text: str) -> str:
    """Full-width letters made narrow, Arabic presentation forms plain, capitals small."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_DROPPED)


def runs(text: str) -> tuple[Run, ...]:
    """The stretches of hanzi and of other letters and digits; all else only parts them."""
    return tuple(Run(found, bool(_IS_HANZI.match(found))) for found in _RUNS.findall(normalized(text)))


def pairs(hanzi: str) -> Iterator[str]:
    """Overlapping pairs of signs."""
    return (hanzi[i : i + 2] for i in range(len(hanzi) - 1))


def index_tokens(names: Iterable[SpeltName], others: Iterable[str]) -> str:
    """Tokens of all texts of an item, each once, parted by blanks: what `item_index.tokens` holds."""
    tokens: dict[str, None] = {}
    texts = list(others)
    for name in names:
        texts.append(name.name)
        tokens.update(dict.fromkeys(from_each_syllable(name)))  # words already
    for text in texts:
        for run in runs(text):
            if run.is_hanzi:
                tokens.update(dict.fromkeys(run.text))
                tokens.update(dict.fromkeys(pairs(run.text)))
            else:
                tokens[run.text] = None
    return " ".join(tokens)


def match_expression(query_runs: Iterable[Run], *, any_pair: bool = False) -> str:
    """The FTS5 expression of a query: all pairs and prefixes, or (`any_pair`) at least one pair of hanzi."""
    terms: dict[str, None] = {}
    for run in query_runs:
        if not run.is_hanzi:
            if not any_pair:
                terms[f'"{run.text}"*'] = None
        elif len(run.text) == 1:
            terms[f'"{run.text}"'] = None
        else:
            terms.update(dict.fromkeys(f'"{pair}"' for pair in pairs(run.text)))
    return (" OR " if any_pair else " AND ").join(terms)


def any_beginning(beginnings: Iterable[str]) -> str:
    """The FTS5 expression for words that begin with one of these."""
    terms = " OR ".join(f'"{beginning}"*' for beginning in beginnings)
    return f"({terms})"


def rank_of(popularity: int, seq: int) -> int:
    """Row id in the index: FTS5 gives hits in its order, so the most popular come first without sorting."""
    return (MAX_POPULARITY - min(popularity, MAX_POPULARITY)) << 32 | seq
