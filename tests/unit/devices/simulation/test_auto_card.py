"""The card that lays itself: once a wait, after a while, and lifted only after it was read."""

from devices.card_reader.sam_frames import Command
from devices.simulation.auto_card import LAY_AFTER_S, LIFT_AFTER_S, WAIT_ENDS_AFTER_S, AutoCard

LOOK_EVERY_S = 0.35


class Hall:
    """A reader with its auto card on a clock of its own; notes what was done and when."""

    def __init__(self) -> None:
        self.now = 100.0
        self.card = False
        self.done: list[tuple[str, float]] = []
        self.auto = AutoCard(self._lay, self._lift, lambda: self.card)

    def _lay(self) -> None:
        self.card = True
        self.done.append(("laid", self.now))

    def _lift(self) -> None:
        self.card = False
        self.done.append(("lifted", self.now))

    def look(self, seconds: float, *, read: bool = True) -> None:
        """A driver that looks for a card for so long, and reads it once."""
        end = self.now + seconds
        was_read = False
        while self.now < end:
            self.auto.answered(Command.FIND, self.card, self.now)
            if self.card and read and not was_read:
                self.auto.answered(Command.READ, True, self.now)
                was_read = True
            self.pause(LOOK_EVERY_S)

    def pause(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + 0.05)
            self.auto.tick(self.now)


def test_it_lays_itself_two_seconds_after_the_first_look() -> None:
    hall = Hall()
    hall.look(LAY_AFTER_S + 1)

    assert [what for what, _ in hall.done] == ["laid"]
    assert LAY_AFTER_S <= hall.done[0][1] - 100 < LAY_AFTER_S + LOOK_EVERY_S + 0.1


def test_it_is_lifted_two_seconds_after_it_was_read() -> None:
    hall = Hall()
    hall.look(LAY_AFTER_S + 0.4)
    hall.pause(LIFT_AFTER_S + 1)

    assert [what for what, _ in hall.done] == ["laid", "lifted"]
    assert LIFT_AFTER_S <= hall.done[1][1] - hall.done[0][1] < LIFT_AFTER_S + LOOK_EVERY_S + 0.2


def test_a_short_wait_sees_no_card() -> None:
    hall = Hall()
    for _ in range(5):
        hall.look(LAY_AFTER_S - 0.5)
        hall.pause(WAIT_ENDS_AFTER_S + 0.5)

    assert hall.done == []


def test_one_wait_sees_one_card_and_the_next_wait_another() -> None:
    hall = Hall()
    hall.look(20)
    assert [what for what, _ in hall.done] == ["laid", "lifted"]

    hall.pause(WAIT_ENDS_AFTER_S + 0.5)
    hall.look(20)
    assert [what for what, _ in hall.done] == ["laid", "lifted"] * 2


def test_a_card_that_nobody_reads_is_lifted_when_the_wait_ends() -> None:
    hall = Hall()
    hall.look(LAY_AFTER_S + 1, read=False)
    assert hall.card

    hall.pause(WAIT_ENDS_AFTER_S + 1)
    assert not hall.card


def test_a_card_that_somebody_laid_is_left_alone() -> None:
    hall = Hall()
    hall.card = True
    hall.look(10)
    hall.pause(10)

    assert hall.done == []
    assert hall.card


def test_questions_about_the_state_are_no_wait_for_a_card() -> None:
    hall = Hall()
    for _ in range(20):
        hall.auto.answered(Command.STATUS, True, hall.now)
        hall.pause(1)

    assert hall.done == []
