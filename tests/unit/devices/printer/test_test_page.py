"""The test page shows what an engineer must see."""

from datetime import UTC, datetime

import numpy as np

from devices.printer import test_page as page
from devices.printer.encoder import encode
from devices.printer.receipt import Heading, KeyValue, Paragraph, Pattern, PatternKind
from devices.printer.renderer import render
from tests.helpers.pictures import ink_of

MOMENT = datetime(2026, 11, 24, 8, 31, tzinfo=UTC)
LINES = (page.DeviceLine("printer", "ready"), page.DeviceLine("camera", "gone"), page.DeviceLine("时间差", "+0.4 秒"))


def test_station_time_and_version_stand_at_its_head() -> None:
    receipt = page.test_page("K2", MOMENT, LINES, "1.4.0")
    assert receipt.blocks[0] == Heading("设备测试页")
    assert isinstance(receipt.blocks[1], Paragraph)
    assert receipt.blocks[1].text == "K2 · 11月24日 16:31 · 版本 1.4.0"


def test_devices_stand_in_chinese() -> None:
    rows = [block for block in page.test_page("K2", MOMENT, LINES).blocks if isinstance(block, KeyValue)]
    assert rows == [KeyValue("打印机", "正常"), KeyValue("摄像头", "没接上"), KeyValue("时间差", "+0.4 秒")]


def test_every_pattern_is_there_once_and_drawn() -> None:
    receipt = page.test_page("K2", MOMENT)
    assert [block.kind for block in receipt.blocks if isinstance(block, Pattern)] == list(PatternKind)
    (slip,) = render(encode(receipt))
    ink = ink_of(slip)
    across = ink[:, 24:552].sum(axis=1)
    # The ruler's foot of 3 dots and the lines of 1, 2, 3 and 4 are full rows of ink, each as thick as it should be.
    full = np.flatnonzero(across == 528)
    runs = [len(run) for run in np.split(full, np.flatnonzero(np.diff(full) > 1) + 1)]
    assert [length for length in runs if length <= 4][:5] == [3, 1, 2, 3, 4]


def test_little_of_it_is_black() -> None:
    (slip,) = render(encode(page.test_page("K2", MOMENT, LINES)))
    assert ink_of(slip).mean() < 0.2
