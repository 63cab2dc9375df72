"""A gate before the CBOR decoder: only plain, shortest-form, definite-length CBOR of small size gets through.

A general decoder builds what the bytes ask for: regular expressions, big numbers, shared references, deep nests. Codes
from strangers get none of that: integers, byte and text strings, arrays, maps with integer keys (none twice), false,
true and null, and at most one tag, around the whole. Shortest forms only (RFC 8949 section 4.2.1), so that no bit of a
length or number can be changed unseen.
"""

MAX_DEPTH = 4
MAX_ITEMS = 64

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_FALSE, _TRUE, _NULL = 20, 21, 22


class NotPlain(ValueError):
    """The bytes are no CBOR, or more of it than these codes need."""


def check_plain(data: bytes, outer_tag: int | None = None) -> None:
    """Return if `data` is one plain item, within `outer_tag` where one is given. Raises NotPlain."""
    walker = _Walker(data)
    if outer_tag is not None and walker.head() != (_TAG, outer_tag):
        raise NotPlain
    walker.item(MAX_DEPTH)
    if walker.at != len(data):
        raise NotPlain


class _Walker:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.items = 0

    def head(self) -> tuple[int, int]:
        """Major type and argument of the next item (RFC 8949 section 3)."""
        first = self._take(1)[0]
        major, info = first >> 5, first & 0x1F
        if info < 24:
            return major, info
        if info > 27:  # reserved, or of indefinite length
            raise NotPlain
        size = 1 << (info - 24)
        argument = int.from_bytes(self._take(size), "big")
        smallest = 24 if size == 1 else 1 << (4 * size)
        if major == _SIMPLE or argument < smallest:
            raise NotPlain
        return major, argument

    def item(self, depth: int) -> None:
        self.items += 1
        if depth < 0 or self.items > MAX_ITEMS:
            raise NotPlain
        major, argument = self.head()
        if major in (_BYTES, _TEXT):
            self._take(argument)
        elif major == _ARRAY:
            self._members(argument, depth)
        elif major == _MAP:
            self._pairs(argument, depth)
        elif major == _TAG or (major == _SIMPLE and argument not in (_FALSE, _TRUE, _NULL)):
            raise NotPlain

    def _members(self, count: int, depth: int) -> None:
        for _ in range(count):  # ends at MAX_ITEMS, however large the count
            self.item(depth - 1)

    def _pairs(self, count: int, depth: int) -> None:
        keys: set[tuple[int, int]] = set()
        for _ in range(count):
            key = self.head()
            if key[0] not in (_UNSIGNED, _NEGATIVE) or key in keys:
                raise NotPlain
            keys.add(key)
            self.item(depth - 1)

    def _take(self, count: int) -> bytes:
        taken = self.data[self.at : self.at + count]
        if len(taken) != count:
            raise NotPlain
        self.at += count
        return taken
