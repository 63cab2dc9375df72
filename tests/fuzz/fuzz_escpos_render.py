"""atheris: any bytes to a printer's ears: tokens without loss in any split, a picture within its bounds.

`python tests/fuzz/fuzz_escpos_render.py -max_total_time=60`
"""

import sys

import atheris

with atheris.instrument_imports(include=["devices"]):
    from devices.printer.mechanism import Mechanism, Scenario
    from devices.printer.renderer import render
    from devices.printer.slip_pictures import LONGEST_SLIP_DOTS
    from devices.printer.wire import WireParser, parse

LONGEST_INPUT = 2048
SCENARIOS = [scenario for scenario in Scenario if scenario is not Scenario.UNPLUGGED]


def one_input(data: bytes) -> None:
    provider = atheris.FuzzedDataProvider(data)
    scenario = provider.PickValueInList(SCENARIOS)
    size = provider.ConsumeIntInRange(1, 64)
    stream = provider.ConsumeBytes(LONGEST_INPUT)
    tokens = parse(stream)
    assert b"".join(token.raw for token in tokens) == stream
    parser = WireParser()
    pieces = [token for at in range(0, len(stream), size) for token in parser.feed(stream[at : at + size])]
    assert (*pieces, *parser.finish()) == tokens
    for slip in render(stream):
        assert slip.width == 576
        assert 0 < slip.height <= LONGEST_SLIP_DOTS
    mechanism = Mechanism()
    mechanism.set(scenario)
    mechanism.receive(stream)
    for _ in range(LONGEST_INPUT):
        if not mechanism.has_work:
            break
        mechanism.step()


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
