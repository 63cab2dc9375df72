"""atheris: any bytes as a card's text block.

`python tests/fuzz/fuzz_card_text.py -max_total_time=60`
"""

import contextlib
import sys

import atheris

with atheris.instrument_imports():
    from devices.card_reader.card_json import card_fields, masked
    from devices.card_reader.card_layout import ADDRESS_BYTES, BLOCK_BYTES
    from devices.card_reader.card_text import CardTextError, parse_card, parse_newest_address
    from devices.card_reader.sample_cards import SAMPLE_CARDS, encode_card

BLOCKS = [encode_card(card) for card in SAMPLE_CARDS.values()]


def one_input(data: bytes) -> None:
    provider = atheris.FuzzedDataProvider(data)
    # A good card with damage in it goes deeper than bytes that are no card at all.
    block = bytearray(provider.PickValueInList([*BLOCKS, bytes(BLOCK_BYTES)]))
    at = provider.ConsumeIntInRange(0, BLOCK_BYTES - 1)
    address = provider.ConsumeBytes(ADDRESS_BYTES)
    damage = provider.ConsumeBytes(BLOCK_BYTES - at)
    block[at : at + len(damage)] = damage
    try:
        card = parse_card(bytes(block))
    except CardTextError:
        pass
    else:
        assert card.name
        assert masked(card_fields(card)).keys() == card_fields(card).keys()
    with contextlib.suppress(CardTextError):
        parse_newest_address(address)
    for length in (0, 1, len(data)):
        with contextlib.suppress(CardTextError):
            parse_card(data[:length])


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
