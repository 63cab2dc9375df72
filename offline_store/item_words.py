"""The words by which one service item is found, as one text that can be looked through without taking it apart.

Up to 200 of them are ranked for each key that a citizen types, so a rank must cost a microsecond. The text has two
lines, each of words in normalized form between bars: name, pinyin and initials of each name, the plain name first;
then all other spellings and the foreign names.
"""

from collections.abc import Iterable, Iterator, Sequence

from offline_store.search_terms import index_tokens
from offline_store.spelling import SpeltName

BAR = "|"


def as_text(names: Sequence[SpeltName], others: Iterable[str]) -> str:
    """`|过户|guohu|gh|...|` and `|transfer of ownership|...|`."""
    first = [word for name in names for word in (name.name, name.pinyin, name.initials)]
    return "\n".join(f"{BAR}{BAR.join(word.replace(BAR, ' ') for word in line)}{BAR}" for line in (first, others))


def names_of(text: str) -> Iterator[SpeltName]:
    """The names with their spellings."""
    words = text.partition("\n")[0].split(BAR)[1:-1]
    return (SpeltName(*words[i : i + 3]) for i in range(0, len(words), 3))


def tokens_of(text: str) -> str:
    """For the search index."""
    return index_tokens(names_of(text), text.partition("\n")[2].split(BAR))


def distance(text: str, whole: str, parts: Iterable[str]) -> int:
    """How far an item is from what was typed (`whole`, its `parts`): 0 is its plain name itself, 7 scattered signs.

    The plain name, which screens show, counts before all other words.
    """
    beginning = BAR + whole
    exact = beginning + BAR
    if exact in text:
        return 0 if text.startswith(exact) else 1
    if beginning in text:
        return 2 if text.startswith(beginning) else 3
    if whole in text:
        return 4 if whole in text[: text.index(BAR, 1)] else 5
    return 6 if all(part in text for part in parts) else 7
