"""One decision for the whole screen: who has it now. Not each page on its own."""

from dataclasses import dataclass
from enum import StrEnum


class Face(StrEnum):
    """What a passer-by sees, from the strongest claim to the weakest."""

    STAFF = "staff"  # 维护界面
    OUT_OF_SERVICE = "out_of_service"  # 暂停服务: a fault without which nothing works
    PAUSED = "paused"  # 暂停服务: staff said so, until they say otherwise or the program starts anew
    CLOSED = "closed"  # outside the hours in which the station serves
    SESSION = "session"  # a citizen at work
    ATTRACT = "attract"  # 等人来


@dataclass(frozen=True, slots=True)
class Claims:
    """Who could claim the screen."""

    staff: bool = False
    fatal: bool = False
    paused: bool = False
    outside_hours: bool = False
    session: bool = False


def decide(claims: Claims) -> Face:
    """Staff may always look after the machine; a fault or a pause ends every session; hours what has not begun.

    A citizen who is in the middle of something when the hours end may finish: no new session starts after it.
    """
    if claims.staff:
        return Face.STAFF
    if claims.fatal:
        return Face.OUT_OF_SERVICE
    if claims.paused:
        return Face.PAUSED
    if claims.outside_hours and not claims.session:
        return Face.CLOSED
    return Face.SESSION if claims.session else Face.ATTRACT
