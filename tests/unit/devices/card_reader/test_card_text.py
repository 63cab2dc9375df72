"""The card's text block: four kinds, code tables, dates, numbers; and whatever else 256 bytes may hold."""

import itertools
import unicodedata
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.card_reader.card import Card, CardKind
from devices.card_reader.card_codes import NATIONS, SEXES
from devices.card_reader.card_layout import BLOCK_BYTES, KIND_FLAG, LAYOUTS, Field
from devices.card_reader.card_text import CardTextError, kind_of, parse_card, parse_newest_address
from devices.card_reader.sample_cards import SAMPLE_CARDS, encode_card, encode_newest_address
from kiosk.domain.id_number import check_sign, is_valid_id_number

RESIDENT = SAMPLE_CARDS["resident"]


def block(**texts_at: str) -> bytes:
    """A block by hand, without the encoder: `at30="1"` writes at byte 30."""
    content = bytearray(" ".encode("utf-16-le") * 128)
    for place, text in texts_at.items():
        at = int(place.removeprefix("at"))
        content[at : at + 2 * len(text)] = text.encode("utf-16-le")
    return bytes(content)


def with_field(card: Card, field: str, text: str) -> bytes:
    """The card's block with one field overwritten and blanked behind it."""
    place = LAYOUTS[card.kind][field]
    content = bytearray(encode_card(card))
    encoded = (text + " " * (place.length // 2)).encode("utf-16-le")
    content[place.offset : place.offset + place.length] = encoded[: place.length]
    return bytes(content)


def test_resident_card_by_hand() -> None:
    content = block(
        at0="张示例",
        at30="1",
        at32="17",
        at36="19000101",
        at52="新疆呼图壁县示例路1号",
        at122="652323190001010010",
        at158="呼图壁县公安局",
        at188="20200101",
        at204="长期",
    )

    assert parse_card(content) == Card(
        kind=CardKind.RESIDENT,
        name="张示例",
        id_number="652323190001010010",
        sex="男",
        nation="哈萨克",
        birth=date(1900, 1, 1),
        address="新疆呼图壁县示例路1号",
        issuer="呼图壁县公安局",
        valid_from=date(2020, 1, 1),
        valid_to=None,
    )


def test_hmt_card_by_hand() -> None:
    content = block(
        at0="陈示例",
        at30="2",
        at36="19000101",
        at52="新疆呼图壁县示例路3号",
        at122="810000190001010018",
        at158="呼图壁县公安局",
        at188="20210101",
        at204="20260101",
        at220="H00000000",
        at238="01",
        at248="J",
    )

    assert parse_card(content) == Card(
        kind=CardKind.HMT,
        name="陈示例",
        id_number="810000190001010018",
        sex="女",
        birth=date(1900, 1, 1),
        address="新疆呼图壁县示例路3号",
        issuer="呼图壁县公安局",
        valid_from=date(2021, 1, 1),
        valid_to=date(2026, 1, 1),
        pass_number="H00000000",
        issue_count="01",
    )


def test_foreign_2017_card_by_hand() -> None:
    content = block(
        at0="EXAMPLE, ANN",
        at120="2",
        at122="CAN000000000000",
        at152="CAN",
        at158="示例安",
        at188="20180101",
        at204="20280101",
        at220="19000101",
        at236="01",
        at240="6500",
        at248="I",
    )

    assert parse_card(content) == Card(
        kind=CardKind.FOREIGN_2017,
        name="示例安",
        id_number="CAN000000000000",
        name_en="EXAMPLE, ANN",
        sex="女",
        nationality="CAN",
        birth=date(1900, 1, 1),
        issuer="6500",
        valid_from=date(2018, 1, 1),
        valid_to=date(2028, 1, 1),
    )


def test_foreign_2023_card_by_hand() -> None:
    name_en = "EXAMPLE-OF-A-VERY-LONG-NAME, ANNA MARIA"
    content = block(
        at0="示例宁",
        at30="1",
        at32="00",
        at36="19000101",
        at52=name_en[:35],
        at122="90000019000101001X",
        at188="20240101",
        at204="20340101",
        at220=name_en[35:],
        at242="KAZ",
        at248="Y",
    )

    assert parse_card(content) == Card(
        kind=CardKind.FOREIGN_2023,
        name="示例宁",
        id_number="90000019000101001X",
        name_en=name_en,
        sex="男",
        nationality="KAZ",
        birth=date(1900, 1, 1),
        valid_from=date(2024, 1, 1),
        valid_to=date(2034, 1, 1),
        issue_count="00",
    )


@pytest.mark.parametrize("name", SAMPLE_CARDS)
def test_every_sample_card_reads_back(name: str) -> None:
    card = SAMPLE_CARDS[name]
    assert parse_card(encode_card(card)) == replace(card, new_address=None)
    address = encode_newest_address(card)
    assert (parse_newest_address(address) if address is not None else None) == card.new_address


def test_the_samples_cover_every_kind_and_are_plainly_synthetic() -> None:
    assert {card.kind for card in SAMPLE_CARDS.values()} == set(CardKind)
    for card in SAMPLE_CARDS.values():
        assert card.birth == date(1900, 1, 1)
        assert card.kind is CardKind.FOREIGN_2017 or is_valid_id_number(card.id_number)


@pytest.mark.parametrize("number", ["11010519491231002X", "34052419800101001X"])
def test_published_numbers_are_accepted(number: str) -> None:
    assert parse_card(with_field(RESIDENT, "id_number", number)).id_number == number


@pytest.mark.parametrize("number", ["810000199408230021", "830000199201300022"])
def test_published_numbers_of_residence_permits_are_accepted(number: str) -> None:
    assert parse_card(with_field(SAMPLE_CARDS["hmt"], "id_number", number)).id_number == number


@pytest.mark.parametrize("place", range(18))
def test_one_wrong_digit_in_the_number_is_noticed(place: int) -> None:
    number = RESIDENT.id_number
    wrong = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]

    with pytest.raises(CardTextError, match="id_number"):
        parse_card(with_field(RESIDENT, "id_number", wrong))


@pytest.mark.parametrize(
    "number", ["", "CAN00000000000", "can000000000000", "CAN00000000000A", "６５２323190001010010"]
)
def test_a_2017_number_has_three_letters_and_twelve_digits(number: str) -> None:
    with pytest.raises(CardTextError, match="id_number"):
        parse_card(with_field(SAMPLE_CARDS["foreign_2017"], "id_number", number[:15]))


@pytest.mark.parametrize(("code", "word"), [*SEXES.items(), ("7", None), (" ", None), ("男", None)])
def test_sex_codes(code: str, word: str | None) -> None:
    assert parse_card(with_field(RESIDENT, "sex", code)).sex == word


@pytest.mark.parametrize(("code", "word"), [*NATIONS.items(), ("57", None), ("00", None), ("  ", None), ("ZZ", None)])
def test_nation_codes(code: str, word: str | None) -> None:
    assert parse_card(with_field(RESIDENT, "nation", code)).nation == word


def test_the_nation_table_is_whole() -> None:
    assert list(NATIONS) == [*(f"{n:02d}" for n in range(1, 57)), "97", "98"]
    assert len(set(NATIONS.values())) == 58
    assert [NATIONS[c] for c in ("01", "03", "05", "17", "56")] == ["汉", "回", "维吾尔", "哈萨克", "基诺"]


@pytest.mark.parametrize("field", ["birth", "valid_from", "valid_to"])
@pytest.mark.parametrize("text", ["20230230", "00000000", "2023010", "2023O101", "２０２３０１０１", "99999999"])
def test_dates_that_do_not_exist_are_refused(field: str, text: str) -> None:
    with pytest.raises(CardTextError, match=field):
        parse_card(with_field(RESIDENT, field, text))


def test_a_blank_end_of_validity_and_a_leap_day_are_accepted() -> None:
    assert parse_card(with_field(RESIDENT, "valid_to", "")).valid_to is None
    assert parse_card(with_field(RESIDENT, "valid_to", "20240229")).valid_to == date(2024, 2, 29)


@pytest.mark.parametrize("field", ["name", "birth", "id_number"])
def test_what_the_hall_relies_on_must_be_there(field: str) -> None:
    with pytest.raises(CardTextError, match=field):
        parse_card(with_field(RESIDENT, field, ""))


def test_a_foreigner_without_a_chinese_name_is_called_by_the_english_one() -> None:
    assert parse_card(with_field(SAMPLE_CARDS["foreign_2017"], "name", "")).name == "EXAMPLE, ANN"


@pytest.mark.parametrize("sign", ["\x1b", "\n", "\x7f", "\u202e", "\u2028", "\u200b", "\ud800", "\udc00"])
def test_signs_that_stand_on_no_card_are_refused(sign: str) -> None:
    content = bytearray(encode_card(RESIDENT))
    content[2:4] = sign.encode("utf-16-le", errors="surrogatepass")

    with pytest.raises(CardTextError, match="name") as refusal:
        parse_card(bytes(content))
    assert refusal.value.__context__ is None  # nothing that holds the content


@pytest.mark.parametrize("name", ["王㛃𬱖", "阿依示例·示例江", "张\ue815"])
def test_rare_hanzi_middle_dots_and_private_use_hanzi_are_kept(name: str) -> None:
    assert parse_card(with_field(RESIDENT, "name", name)).name == name


def test_zeros_pad_like_spaces() -> None:
    assert parse_card(with_field(RESIDENT, "name", "张示例" + "\0" * 12)).name == "张示例"


@pytest.mark.parametrize(
    ("flag", "kind"), [(" ", "resident"), ("X", "resident"), ("\0", "resident"), ("j", "resident")]
)
def test_any_other_flag_is_a_residents_card(flag: str, kind: str) -> None:
    content = bytearray(encode_card(RESIDENT))
    content[KIND_FLAG.offset : KIND_FLAG.offset + 2] = flag.encode("utf-16-le")

    assert kind_of(bytes(content)).value == kind
    assert parse_card(bytes(content)) == RESIDENT


@pytest.mark.parametrize("kind", CardKind)
def test_fields_lie_inside_the_block_and_do_not_overlap(kind: CardKind) -> None:
    places = sorted([*LAYOUTS[kind].values(), KIND_FLAG], key=lambda f: f.offset)
    assert all(a.offset + a.length <= b.offset for a, b in itertools.pairwise(places))
    assert all(isinstance(f, Field) and f.offset + f.length <= BLOCK_BYTES for f in places)
    assert all(f.offset % 2 == 0 and f.length % 2 == 0 for f in places)


@pytest.mark.parametrize("length", [0, 255, 257, 1024])
def test_other_lengths_are_refused(length: int) -> None:
    with pytest.raises(CardTextError):
        parse_card(bytes(length))


@given(st.binary(min_size=256, max_size=256))
def test_any_bytes_give_a_card_or_a_refusal(content: bytes) -> None:
    try:
        card = parse_card(content)
    except CardTextError:
        return
    assert card.name


@given(st.sampled_from(sorted(SAMPLE_CARDS)), st.integers(0, 254), st.binary(min_size=1, max_size=40))
def test_a_damaged_card_gives_a_clean_card_or_a_refusal(name: str, at: int, damage: bytes) -> None:
    content = bytearray(encode_card(SAMPLE_CARDS[name]))
    content[at : at + len(damage)] = damage
    try:
        card = parse_card(bytes(content[:BLOCK_BYTES]))
    except CardTextError as refusal:
        assert not any("\u4e00" <= sign <= "\u9fff" for sign in str(refusal))
        return
    texts = [value for field in fields(card) if isinstance(value := getattr(card, field.name), str)]
    assert all(text == text.strip() != "" for text in texts)
    assert not {unicodedata.category(sign) for text in texts for sign in text} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.binary(max_size=80))
def test_any_newest_address_gives_a_text_or_a_refusal(data: bytes) -> None:
    try:
        address = parse_newest_address(data)
    except CardTextError:
        return
    assert len(data) == 70
    assert address is None or address.strip()


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 999))
def test_every_well_formed_number_and_birth_reads_back(birth: date, sequence: int) -> None:
    first = f"652323{birth:%Y%m%d}{sequence:03d}"
    card = replace(RESIDENT, birth=birth, id_number=first + check_sign(first))

    assert parse_card(encode_card(card)) == card


def test_a_card_tells_nothing_by_its_repr() -> None:
    assert repr(RESIDENT) == "Card(kind=resident, content withheld)"


def test_the_encoder_refuses_a_text_that_does_not_fit() -> None:
    with pytest.raises(ValueError, match="fit"):
        encode_card(replace(RESIDENT, name="示" * 16))
