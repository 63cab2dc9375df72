"""atheris: any bytes, in any pieces, through the card reader's frames.

`python tests/fuzz/fuzz_sam.py -max_total_time=60`
"""

import sys

import atheris

with atheris.instrument_imports():
    from devices.card_reader.sam_frames import (
        LONGEST_FRAME,
        PREAMBLE,
        Command,
        Reassembler,
        answers,
        frame,
        parse_reply,
        split_card_data,
    )
    from devices.card_reader.sam_id import SAM_ID_BYTES, format_sam_id
    from devices.card_reader.sam_status import meaning_of


def one_input(data: bytes) -> None:
    provider = atheris.FuzzedDataProvider(data)
    # Heads and good frames are rare in random bytes: they are put in on purpose.
    stream = b"".join(
        (PREAMBLE if provider.ConsumeBool() else b"")
        + (frame(provider.ConsumeBytes(40)) if provider.ConsumeBool() else provider.ConsumeBytes(40))
        for _ in range(provider.ConsumeIntInRange(0, 20))
    )
    whole, parted = Reassembler(), Reassembler()
    bodies = whole.feed(stream)
    found: list[bytes] = []
    rest = stream
    while rest:
        size = provider.ConsumeIntInRange(1, 50)
        found += parted.feed(rest[:size])
        assert 1 <= parted.missing <= LONGEST_FRAME
        rest = rest[size:]
    assert tuple(found) == bodies
    assert parted.damaged == whole.damaged
    for body in bodies:
        reply = parse_reply(body)
        assert meaning_of(reply.status).code == reply.status
        for command in Command:
            if answers(command, reply) and command is Command.SAM_ID and len(reply.data) == SAM_ID_BYTES:
                format_sam_id(reply.data)
        try:
            parts = split_card_data(reply.data)
        except ValueError:
            continue
        assert len(parts.text) + len(parts.photo) <= len(reply.data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
