"""The county's time through measurements and jumps of the kiosk's own clock."""

from datetime import UTC, datetime, timedelta

import pytest

from offline_store.store import Store
from sync.agent.county_clock import CountyClock
from tests.helpers.full_disk import full_disk

SECOND = timedelta(seconds=1)
TRUE_START = datetime(2026, 3, 1, 2, 0, tzinfo=UTC)


class World:
    """True time, and a kiosk whose clock is off by `error`."""

    def __init__(self) -> None:
        self.elapsed_s = 0.0
        self.error = timedelta(0)

    def true_time(self) -> datetime:
        return TRUE_START + timedelta(seconds=self.elapsed_s)

    def now(self) -> datetime:
        return self.true_time() + self.error

    def steady(self) -> float:
        return self.elapsed_s


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def store(world: World) -> Store:
    return Store.in_memory(world)


@pytest.fixture
def clock(world: World, store: Store) -> CountyClock:
    return CountyClock(store, world, world.steady)


def measure(
    world: World, clock: CountyClock, uncertainty: timedelta = 0.1 * SECOND, error: timedelta = 0 * SECOND
) -> None:
    clock.measured(world.true_time() + error - world.now(), uncertainty)


def error_of(world: World, clock: CountyClock) -> timedelta:
    return abs(world.now() + clock.offset() - world.true_time())


def test_a_measurement_corrects_the_clock_and_is_kept(world: World, store: Store, clock: CountyClock) -> None:
    world.error = timedelta(days=-3)
    measure(world, clock)
    assert error_of(world, clock) == timedelta(0)
    assert CountyClock(store, world, world.steady).offset() == timedelta(days=3)


def test_noise_within_the_uncertainty_writes_nothing(world: World, store: Store, clock: CountyClock) -> None:
    world.error = timedelta(minutes=-3)
    measure(world, clock)
    saved = store.server_offset()
    for noise in (-0.9, 0.5, 1.0):
        measure(world, clock, error=noise * SECOND)
    assert store.server_offset() == saved
    measure(world, clock, uncertainty=20 * SECOND, error=15 * SECOND)  # a slow line proves nothing
    assert store.server_offset() == saved


@pytest.mark.parametrize("jump", [timedelta(days=400), timedelta(hours=-8), 5 * SECOND])
def test_a_jump_of_the_kiosks_clock_is_taken_out(world: World, clock: CountyClock, jump: timedelta) -> None:
    measure(world, clock)
    world.elapsed_s += 60
    clock.look()
    world.error += jump
    world.elapsed_s += 1
    clock.look()
    assert error_of(world, clock) < SECOND


def test_slewing_and_time_passing_are_no_jumps(world: World, store: Store, clock: CountyClock) -> None:
    measure(world, clock)
    for _ in range(100):
        world.elapsed_s += 3600
        world.error += 0.4 * SECOND
        clock.look()
    assert store.server_offset() == timedelta(0)


def test_before_any_measurement_a_corrected_clock_is_good_news(world: World, clock: CountyClock) -> None:
    world.error = datetime(1970, 1, 1, tzinfo=UTC) - TRUE_START
    clock.look()
    world.error = timedelta(0)  # NTP came before the county
    clock.look()
    assert error_of(world, clock) == timedelta(0)


def test_a_store_that_is_away_does_not_cost_the_measurement(
    world: World, store: Store, clock: CountyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "save_server_offset", full_disk)
    world.error = timedelta(hours=1)
    measure(world, clock)
    assert error_of(world, clock) == timedelta(0)
