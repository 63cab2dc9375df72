"""Back-off of restarts, with the time and the dice in the test's hand."""

import random

from kiosk.workers.schedule import RestartSchedule

BASE_S = 0.5
CAP_S = 15.0
STEADY_S = 60.0


class Highest(random.Random):
    """Always the longest wait."""

    def uniform(self, a: float, b: float) -> float:
        return b


def schedule(dice: random.Random) -> RestartSchedule:
    return RestartSchedule(BASE_S, CAP_S, STEADY_S, dice)


def test_the_longest_waits_double_up_to_the_cap() -> None:
    restarts = schedule(Highest())
    assert [restarts.lost(0.0) for _ in range(8)] == [0.5, 1, 2, 4, 8, 15, 15, 15]


def test_the_jitter_is_full() -> None:
    waits = []
    for seed in range(300):
        restarts = schedule(random.Random(seed))
        waits.append([restarts.lost(0.0) for _ in range(6)][-1])
    assert min(waits) < 0.1 * CAP_S
    assert max(waits) > 0.9 * CAP_S
    assert 0.4 * CAP_S < sum(waits) / len(waits) < 0.6 * CAP_S


def test_a_worker_that_lived_long_starts_the_count_again() -> None:
    restarts = schedule(Highest())
    for _ in range(5):
        restarts.lost(0.0)
    restarts.came_up(100.0)
    assert restarts.steady_in(110.0) == 50.0
    assert not restarts.is_steady(159.9)
    assert restarts.is_steady(160.0)
    assert restarts.lost(170.0) == BASE_S


def test_a_worker_that_dies_young_does_not() -> None:
    restarts = schedule(Highest())
    restarts.lost(0.0)
    restarts.came_up(1.0)
    assert restarts.lost(2.0) == 2 * BASE_S
    assert restarts.losses == 2


def test_a_worker_that_never_came_up_has_not_lived_however_long_it_took() -> None:
    restarts = schedule(Highest())
    restarts.lost(0.0)
    assert restarts.lost(10 * STEADY_S) == 2 * BASE_S


def test_nothing_to_recover_from_needs_no_clock() -> None:
    restarts = schedule(Highest())
    restarts.came_up(0.0)
    assert restarts.steady_in(1.0) is None


def test_a_year_of_losses_does_not_overflow() -> None:
    restarts = schedule(random.Random(1))
    assert all(0.0 <= restarts.lost(float(n)) <= CAP_S for n in range(100_000))
