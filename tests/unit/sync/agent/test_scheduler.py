"""What is due when, with the time and the dice in the test's hand."""

import random
from pathlib import Path

import pytest

from sync.agent.backoff import Backoff
from sync.agent.scheduler import POKE_EVERY_S, RETRY_AFTER_CAP_S, Scheduler, Task
from sync.agent.settings import SyncSettings

SETTINGS = SyncSettings(store_path=Path("unused"), key_path=Path("unused"))
ALL = frozenset(Task) - {Task.ENROL}
A_DAY_S = 86_400.0


class Highest(random.Random):
    """Always the longest wait."""

    def uniform(self, a: float, b: float) -> float:
        return b


@pytest.fixture
def scheduler() -> Scheduler:
    return Scheduler(SETTINGS, Highest())


def run_all(scheduler: Scheduler, now: float, wanted: frozenset[Task] = ALL - {Task.PUSH}) -> list[Task]:
    """Do everything that is due."""
    done = []
    while (task := scheduler.next(now, wanted)) is not None:
        scheduler.succeeded(task, now, again=False)
        done.append(task)
    return done


def test_what_citizens_did_goes_first(scheduler: Scheduler) -> None:
    assert scheduler.next(0.0, ALL) is Task.PUSH
    assert run_all(scheduler, 0.0) == [Task.BEAT, Task.LEASE, Task.PULL]


def test_only_what_is_wanted_is_due(scheduler: Scheduler) -> None:
    assert scheduler.next(0.0, frozenset()) is None
    assert scheduler.next(0.0, frozenset({Task.ENROL})) is Task.ENROL


def test_the_intervals_are_kept(scheduler: Scheduler) -> None:
    run_all(scheduler, 0.0)
    runs: dict[Task, int] = dict.fromkeys(Task, 0)
    for second in range(1, 601):
        for task in run_all(scheduler, float(second)):
            runs[task] += 1
    assert (runs[Task.BEAT], runs[Task.LEASE], runs[Task.PULL]) == (20, 10, 20)


def test_an_event_is_pushed_at_the_next_look(scheduler: Scheduler) -> None:
    run_all(scheduler, 0.0)
    assert scheduler.next(0.5, ALL) is Task.PUSH


def test_a_page_with_more_behind_it_is_followed_at_once_but_does_not_starve_the_rest(scheduler: Scheduler) -> None:
    run_all(scheduler, 0.0)
    scheduler.succeeded(Task.PULL, 1.0, again=True)
    assert scheduler.next(1.0, ALL - {Task.PUSH}) is Task.PULL
    assert scheduler.next(1.0, ALL) is Task.PUSH


def test_the_networks_trouble_is_shared_and_backs_off(scheduler: Scheduler) -> None:
    waits = []
    now = 0.0
    for _ in range(10):
        scheduler.failed(Task.PUSH, now, concerns_all=True)
        wait = next(second for second in range(1, 100) if scheduler.next(now + second, ALL) is not None)
        waits.append(wait)
        now += wait
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_a_task_with_trouble_of_its_own_stops_no_other(scheduler: Scheduler) -> None:
    scheduler.failed(Task.PULL, 0.0, concerns_all=False)
    assert run_all(scheduler, 0.0) == [Task.BEAT, Task.LEASE]
    assert scheduler.next(SETTINGS.backoff_base_s, ALL - {Task.PUSH}) is Task.PULL


def test_success_ends_the_back_off(scheduler: Scheduler) -> None:
    for _ in range(6):
        scheduler.failed(Task.BEAT, 0.0, concerns_all=True)
    scheduler.succeeded(Task.BEAT, 100.0, again=False)
    scheduler.failed(Task.BEAT, 200.0, concerns_all=True)
    assert scheduler.next(200.0 + SETTINGS.backoff_base_s, ALL) is not None


def test_a_servers_patience_is_heard_and_bounded(scheduler: Scheduler) -> None:
    scheduler.failed(Task.PUSH, 0.0, concerns_all=True, retry_after_s=30.0)
    assert scheduler.next(29.0, ALL) is None
    assert scheduler.next(30.0, ALL) is not None
    scheduler.failed(Task.PUSH, 100.0, concerns_all=True, retry_after_s=1e9)
    assert scheduler.next(100.0 + RETRY_AFTER_CAP_S, ALL) is not None


def test_a_word_on_the_stream_pulls_at_once_and_ends_the_networks_back_off(scheduler: Scheduler) -> None:
    run_all(scheduler, 0.0)
    for _ in range(8):
        scheduler.failed(Task.BEAT, 30.0, concerns_all=True)
    scheduler.poke(Task.PULL, 31.0)
    assert Task.PULL in run_all(scheduler, 31.0)


def test_a_stream_that_cries_all_the_time_gets_one_pull_a_second(scheduler: Scheduler) -> None:
    run_all(scheduler, 0.0)
    pulls = 0
    for tenth in range(1, 101):
        now = tenth / 10
        scheduler.poke(Task.PULL, now)
        pulls += run_all(scheduler, now).count(Task.PULL)
    assert pulls <= 10 / POKE_EVERY_S


def test_a_word_does_not_override_a_back_off_of_the_pull_itself(scheduler: Scheduler) -> None:
    for _ in range(5):
        scheduler.failed(Task.PULL, 0.0, concerns_all=False)
    scheduler.poke(Task.PULL, 1.0)
    assert scheduler.next(1.0, frozenset({Task.PULL})) is None


def test_polling_is_rare_while_the_stream_stands_and_back_when_it_breaks(scheduler: Scheduler) -> None:
    scheduler.stream_is(True, 0.0)
    run_all(scheduler, 0.0)
    assert Task.PULL not in run_all(scheduler, SETTINGS.pull_every_s)
    scheduler.stream_is(False, 40.0)
    assert Task.PULL in run_all(scheduler, 40.0 + SETTINGS.pull_every_s)


def test_thirty_days_without_a_network_cost_little_and_overflow_nothing() -> None:
    scheduler = Scheduler(SETTINGS, random.Random(1))
    now, tries = 0.0, 0
    while now < 30 * A_DAY_S:
        if scheduler.next(now, ALL) is not None:
            scheduler.failed(Task.PUSH, now, concerns_all=True)
            tries += 1
        now += 5.0
    assert 30 * A_DAY_S / 60 < tries < 30 * A_DAY_S / 20


def test_the_jitter_is_full() -> None:
    waits = []
    for seed in range(300):
        backoff = Backoff(1.0, 60.0, random.Random(seed))
        waits.append([backoff.failed() for _ in range(10)][-1])
    assert min(waits) < 6.0
    assert max(waits) > 54.0
    assert 24.0 < sum(waits) / len(waits) < 36.0
