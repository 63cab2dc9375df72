"""What the editors of a catalogue keep to (PROTOCOLS.md D, UX.md §9), item by item: no citizen shall find a slip.

Each rule yields the slips of one item in words; each has a control, a slip made on purpose, that it must find.
"""

import re
from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.catalogue import ItemKind, Level, MaterialForm, Supply
from kiosk.domain.certificates import CertificateType
from sync.contract.messages import FeeBody, Localized, ServiceItemBody, StepBody
from tests.helpers.sample_catalogue import DEPARTMENTS, ITEMS, QUEUES, localized

LEVEL_DIGIT = {Level.COUNTY: "4", Level.TOWNSHIP: "5", Level.VILLAGE: "6"}
LEVEL_PLACE = {Level.TOWNSHIP: "乡镇便民服务中心", Level.VILLAGE: "村（社区）便民服务站"}
OUTCOME_STEPS = {
    "办结发证": re.compile(r"(证|证书|许可证|执照|簿|卡)$"),
    "办结出文": re.compile(r"(批复|意见|意见书|决定书|通知书)$"),
}
"""A result that is a document of this kind ends with this step, whatever else ends with 办结."""

Rule = Callable[[ServiceItemBody], Iterator[str]]


def the_code_is_an_implementation_code(item: ServiceItemBody) -> Iterator[str]:
    # GB/T 39554.1: 18 signs of the unit, 1 of the level, 12 of the basic code; TE… stands in for a unit without a code.
    if not re.fullmatch(r"TE\d{16}[456]\d{12}", item.code):
        yield "not 31 signs of a code with a stand-in for the unit"
    if item.code[:18] != item.department_code:
        yield "not of its department"
    if item.code[18:19] != LEVEL_DIGIT[item.level]:
        yield "not of its level"


def the_days_add_up(item: ServiceItemBody) -> Iterator[str]:
    if sum(step.working_days for step in item.steps) != item.promise_days:
        yield "the steps take other days than were promised"
    if item.promise_days > item.legal_days:
        yield "promises more days than the law gives"
    if (item.item_kind is ItemKind.AT_ONCE) != (item.promise_days == 0):
        yield "即办件 is what takes no day, and nothing else is"


def the_steps_are_few(item: ServiceItemBody) -> Iterator[str]:
    joint = any(step.name.zh.startswith("联合") for step in item.steps)
    if len(item.steps) > (5 if joint else 3):
        yield "more than 3 steps, or 5 where departments approve jointly"
    if item.steps[0].name.zh != "受理":
        yield "does not begin with 受理"


def the_last_step_fits_the_result(item: ServiceItemBody) -> Iterator[str]:
    fitting = next((step for step, ending in OUTCOME_STEPS.items() if ending.search(item.result_name.zh)), "办结")
    if item.steps[-1].name.zh != fitting:
        yield f"a {item.result_name.zh} ends with {fitting}"


def visits_and_online_agree(item: ServiceItemBody) -> Iterator[str]:
    if item.visits == 0 and not item.online:
        yield "neither online nor in person"
    if item.visits == 0 and any(
        material.supply is Supply.BRING and material.form is not MaterialForm.ELECTRONIC for material in item.materials
    ):
        yield "nobody can bring paper to a service without a visit"


def the_list_of_materials_is_sound(item: ServiceItemBody) -> Iterator[str]:
    if not 2 <= len(item.materials) <= 8:
        yield "fewer than 2 materials, or more than 8"
    if [material.id for material in item.materials] != [f"m{i}" for i in range(1, len(item.materials) + 1)]:
        yield "ids of materials do not count up from m1"
    if len({material.name.zh for material in item.materials}) < len(item.materials):
        yield "asks twice for the same"
    for material in item.materials:
        name = material.name.zh
        if (material.copies > 0) != (material.supply in {Supply.BRING, Supply.LATER}):
            yield f"{name}: copies are for what is handed in"
        if (material.later_days is not None) != (material.supply is Supply.LATER):
            yield f"{name}: 容缺后补 has days, and nothing else has"
        if material.supply is Supply.CERTIFICATE and material.certificate_type is None:
            yield f"{name}: which electronic certificate serves?"
        if material.certificate_type and material.supply not in {Supply.CERTIFICATE, Supply.BRING}:
            yield f"{name}: a certificate can't spare what nobody brings"
        if not 0 < len(material.reason.zh) <= 20:
            yield f"{name}: no reason, or a long one"


def the_fee_says_what_it_covers(item: ServiceItemBody) -> Iterator[str]:
    if (item.fee.amount_fen == 0) != (item.fee.per.zh == ""):
        yield "a fee covers something; what is free covers nothing"
    if item.fee.amount_fen % 100 or item.fee.amount_fen > 100_00:
        yield "no whole yuan, or more than any fee of the hall"


def the_place_is_where_the_queue_is(item: ServiceItemBody) -> Iterator[str]:
    queue = next(queue for queue in QUEUES if queue.code == item.queue_code)
    counters = re.search(r"([一二]楼)\S+窗口 \d+(–\d+)? 号$", item.place.zh)
    if counters is None:
        yield "no counter"
        return
    floor = counters[1]
    if queue.place.zh != f"{floor} {queue.code} 区":
        yield "the counter is on another floor than the queue"
    if not item.place.zh.startswith(LEVEL_PLACE.get(item.level, floor)):
        yield "not where its level handles it"


def hours_and_phone_are_those_of_the_queue_and_the_department(item: ServiceItemBody) -> Iterator[str]:
    queue = next(queue for queue in QUEUES if queue.code == item.queue_code)
    if any(f"{period.opens:%H:%M}–{period.closes:%H:%M}" not in item.hours.zh for period in queue.opening):
        yield "other hours than its queue"
    if item.phone not in {d.phone for d in DEPARTMENTS if d.code == item.department_code}:
        yield "another telephone than its department"


def the_words_are_those_of_the_house(item: ServiceItemBody) -> Iterator[str]:
    """UX.md §9: titles of at most 14 signs, no exclamation, no 请勿, 严禁, 温馨提示; English without contractions."""
    if len(item.plain_name.zh) > 14 or len(item.plain_name.en) > 40:
        yield "the title is too long"
    if not item.aliases or len({*item.aliases, item.plain_name.zh}) <= len(item.aliases):
        yield "no colloquial words, or one of them twice"
    for text in spoken(item):
        if re.search(r"[!！]|请勿|严禁|温馨提示|\w+n't|'(?:re|ll|ve)\b", text) or text != text.strip():
            yield f"not our words: {text!r}"


def nobodys_data_is_in_it(item: ServiceItemBody) -> Iterator[str]:
    for text in (*spoken(item), *item.aliases, item.phone):
        if re.search(r"\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}|https?:|www\.", text):
            yield f"an ID number, a mobile telephone or a web address: {text!r}"


def spoken(item: ServiceItemBody) -> list[str]:
    return [text for node in localized(item.model_dump()) for text in node.values()]


def edited(item: ServiceItemBody, **changes: object) -> ServiceItemBody:
    return item.model_copy(update=changes)


def with_first_material(item: ServiceItemBody, **changes: object) -> ServiceItemBody:
    return edited(item, materials=[item.materials[0].model_copy(update=changes), *item.materials[1:]])


CONTROLS: list[tuple[Rule, Callable[[ServiceItemBody], ServiceItemBody]]] = [
    (the_code_is_an_implementation_code, lambda item: edited(item, code=item.code[:-1])),
    (the_code_is_an_implementation_code, lambda item: edited(item, level=Level.VILLAGE)),
    (the_code_is_an_implementation_code, lambda item: edited(item, department_code="TE6523230000000099")),
    (the_days_add_up, lambda item: edited(item, promise_days=item.promise_days + 1)),
    (the_days_add_up, lambda item: edited(item, legal_days=item.promise_days - 1)),
    (the_days_add_up, lambda item: edited(item, item_kind=ItemKind.AT_ONCE)),
    (the_steps_are_few, lambda item: edited(item, steps=[*item.steps, StepBody(name=A_STEP, working_days=0)])),
    (the_steps_are_few, lambda item: edited(item, steps=item.steps[1:])),
    (the_last_step_fits_the_result, lambda item: edited(item, steps=item.steps[:-1])),
    (visits_and_online_agree, lambda item: edited(item, visits=0)),
    (visits_and_online_agree, lambda item: edited(item, visits=0, online=True)),
    (the_list_of_materials_is_sound, lambda item: edited(item, materials=item.materials[:1])),
    (the_list_of_materials_is_sound, lambda item: edited(item, materials=item.materials[1:])),
    (the_list_of_materials_is_sound, lambda item: with_first_material(item, name=item.materials[1].name)),
    (the_list_of_materials_is_sound, lambda item: with_first_material(item, copies=0)),
    (the_list_of_materials_is_sound, lambda item: with_first_material(item, later_days=5)),
    (the_list_of_materials_is_sound, lambda item: with_first_material(item, supply=Supply.CERTIFICATE, copies=0)),
    (
        the_list_of_materials_is_sound,
        lambda item: with_first_material(
            item, supply=Supply.SHARED, copies=0, certificate_type=CertificateType.REAL_ESTATE
        ),
    ),
    (the_list_of_materials_is_sound, lambda item: with_first_material(item, reason=Localized(zh=""))),
    (the_fee_says_what_it_covers, lambda item: edited(item, fee=FeeBody(amount_fen=0, per=item.fee.per))),
    (the_fee_says_what_it_covers, lambda item: edited(item, fee=FeeBody(amount_fen=80, per=item.fee.per))),
    (the_place_is_where_the_queue_is, lambda item: edited(item, place=Localized(zh="大厅"))),
    (the_place_is_where_the_queue_is, lambda item: edited(item, place=Localized(zh="二楼税务窗口 25–27 号"))),
    (the_place_is_where_the_queue_is, lambda item: edited(item, level=Level.TOWNSHIP)),
    (hours_and_phone_are_those_of_the_queue_and_the_department, lambda item: edited(item, hours=Localized(zh="9:30"))),
    (hours_and_phone_are_those_of_the_queue_and_the_department, lambda item: edited(item, phone="110")),
    (
        the_words_are_those_of_the_house,
        lambda item: edited(item, plain_name=Localized(zh="不动产转移登记（存量房买卖）手续")),
    ),
    (the_words_are_those_of_the_house, lambda item: edited(item, aliases=[])),
    (the_words_are_those_of_the_house, lambda item: edited(item, aliases=[item.plain_name.zh])),
    (the_words_are_those_of_the_house, lambda item: with_first_material(item, reason=Localized(zh="请勿忘带！"))),
    (nobodys_data_is_in_it, lambda item: edited(item, aliases=["652323190001010010"])),
    (nobodys_data_is_in_it, lambda item: edited(item, phone="13800000000")),
]
RULES = list(dict.fromkeys(rule for rule, _ in CONTROLS))
A_STEP = Localized(zh="再审")
SOUND = next(item for item in ITEMS if item.plain_name.zh == "二手房买卖过户")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_no_item_breaks_it(rule: Rule) -> None:
    assert [f"{item.plain_name.zh}: {slip}" for item in ITEMS for slip in rule(item)] == []


@pytest.mark.parametrize(("rule", "slip"), CONTROLS, ids=lambda value: value.__name__)
def test_a_slip_is_found(rule: Rule, slip: Callable[[ServiceItemBody], ServiceItemBody]) -> None:
    assert list(rule(SOUND)) == []
    assert list(rule(slip(SOUND))) != []
