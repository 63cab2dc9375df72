"""办事指南 as a use case: what to bring, how old the word is, and what counts as taken away."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from devices.printer.mechanism import Scenario
from devices.printer.port import PaperOutcome
from devices.status import DeviceState
from kiosk.domain.catalogue import Supply
from kiosk.domain.certificates import CertificateType
from kiosk.domain.language import Language
from kiosk.services.guides import last_day_for, material_list
from offline_store.errors import Fault, StoreUnavailable
from tests.helpers.filled_store import CURRENT
from tests.helpers.guides_hall import PUBLIC_URL, GuidesHall
from tests.helpers.sample_visit import service_item

TRANSFER = service_item("二手房买卖过户")
CODE = TRANSFER.summary.code
TODAY = date(2026, 11, 24)


@pytest.fixture
def open_hall() -> Iterator[Callable[..., GuidesHall]]:
    with ExitStack() as stack:
        yield lambda **how: stack.enter_context(GuidesHall(**how))


@pytest.fixture
def hall(open_hall: Callable[..., GuidesHall]) -> GuidesHall:
    return open_hall()


def test_what_to_bring_comes_first_and_what_may_follow_last() -> None:
    supplies = [row.supply for row in material_list(TRANSFER, frozenset()).rows]
    assert supplies[:3] == [Supply.BRING] * 3
    assert supplies[-1] is Supply.LATER


def test_every_material_is_counted_once() -> None:
    materials = material_list(TRANSFER, frozenset())
    assert (materials.to_bring, materials.exempt, materials.later) == (3, 3, 1)
    assert materials.to_bring + materials.exempt + materials.later == len(TRANSFER.materials)


def test_a_shown_certificate_spares_what_it_stands_for() -> None:
    first = TRANSFER.materials[0]
    deed = replace(first, certificate_type=CertificateType.REAL_ESTATE)
    item = replace(TRANSFER, materials=(deed, *TRANSFER.materials[1:]))
    shown = material_list(item, frozenset({CertificateType.REAL_ESTATE}))
    assert shown.to_bring == material_list(item, frozenset()).to_bring - 1
    assert [row.material.id for row in shown.rows if row.spared_now] == [first.id]


def test_only_what_may_follow_has_a_last_day() -> None:
    days = {material.supply: last_day_for(material, TODAY) for material in TRANSFER.materials}
    assert days.pop(Supply.LATER) == TODAY + timedelta(days=5)
    assert set(days.values()) == {None}


@pytest.mark.parametrize(("days", "old"), [(0, False), (30, False), (31, True)])
def test_after_thirty_days_without_the_county_a_guide_is_old(
    open_hall: Callable[..., GuidesHall], days: int, old: bool
) -> None:
    guide = open_hall(as_of=CURRENT - timedelta(days=days)).guides.guide(CODE)
    assert guide is not None
    assert guide.is_old is old
    assert guide.today == TODAY


def test_what_the_county_never_vouched_for_is_as_old_as_the_department_says(
    hall: GuidesHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hall.store, "catalogue_as_of", lambda: None)
    guide = hall.guides.guide(CODE)
    assert guide is not None
    assert guide.as_of == date(2026, 11, 20)


def test_the_day_of_the_county_s_word_is_the_hall_s_day(open_hall: Callable[..., GuidesHall]) -> None:
    guide = open_hall(as_of=datetime(2026, 11, 23, 17, 0, tzinfo=UTC)).guides.guide(CODE)
    assert guide is not None
    assert guide.as_of == TODAY


def test_a_withdrawn_item_has_no_guide(hall: GuidesHall) -> None:
    assert hall.guides.guide("withdrawn") is None


def test_all_items_are_the_whole_catalogue_most_asked_first(hall: GuidesHall) -> None:
    items = hall.guides.all_items()
    assert len(items) == hall.store.item_count()
    assert items[:3] == hall.store.popular_items(3)


def test_the_link_holds_the_item_and_nothing_else(hall: GuidesHall) -> None:
    assert hall.guides.phone_link(CODE) == f"{PUBLIC_URL}/g/{CODE}"


def test_paper_counts_when_it_is_proved(hall: GuidesHall) -> None:
    outcome = hall.guides.print(material_list(TRANSFER, frozenset()), Language.ZH)
    assert outcome.outcome is PaperOutcome.PRINTED
    assert hall.taken() == [(CODE, "paper")]
    assert [receipt.kind for receipt in hall.printer.receipts] == ["guide"]


@pytest.mark.parametrize(
    ("scenario", "paper"),
    [
        (Scenario.PAPER_OUT, PaperOutcome.FAILED),
        (Scenario.COVER_OPEN, PaperOutcome.FAILED),
        (Scenario.UNPLUGGED, PaperOutcome.FAILED),
        (Scenario.MUTE, PaperOutcome.UNKNOWN),
    ],
)
def test_paper_that_is_not_proved_counts_for_nothing(hall: GuidesHall, scenario: Scenario, paper: PaperOutcome) -> None:
    hall.printer.set(scenario)
    assert hall.guides.print(material_list(TRANSFER, frozenset()), Language.ZH).outcome is paper
    assert hall.taken() == []


@pytest.mark.expects_log("store.unavailable")
def test_a_full_disk_does_not_make_printed_paper_unprinted(hall: GuidesHall, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable(Fault.FULL, "no space")

    monkeypatch.setattr(hall.store, "record_guide_taken", full)
    outcome = hall.guides.print(material_list(TRANSFER, frozenset()), Language.ZH)
    assert outcome.outcome is PaperOutcome.PRINTED


def test_a_printer_that_is_not_there_is_gone(hall: GuidesHall) -> None:
    assert hall.guides.printer_state() is DeviceState.READY
    hall.printer.set(Scenario.UNPLUGGED)
    assert hall.guides.printer_state() is DeviceState.GONE
