"""试打一页: the page that shows an engineer whether head, platen, knife, letters and all devices are well."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from devices.printer.receipt import (
    Align,
    Block,
    Cut,
    Heading,
    KeyValue,
    Paragraph,
    Pattern,
    PatternKind,
    Qr,
    Receipt,
    Rule,
    Weight,
)
from kiosk.domain.clock import HALL_ZONE
from kiosk.domain.language import Language

_NAMES: Final = {"printer": "打印机", "card_reader": "读卡器", "camera": "摄像头", "sync": "同步"}
_WORDS: Final = {
    "starting": "正在启动",
    "ready": "正常",
    "paper_low": "正常，纸将用完",
    "paper_out": "没有纸",
    "cover_open": "盖没合上",
    "cutter_jam": "切刀卡住",
    "offline": "脱机",
    "busy": "被占用",
    "frozen": "画面不动",
    "unknown": "没有应答",
    "gone": "没接上",
}


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A device and how it is: a worker's name and state, or words in Chinese."""

    name: str
    words: str


def test_page(station: str, now: datetime, devices: tuple[DeviceLine, ...] = (), version: str = "") -> Receipt:
    """The page of this station, at `now` (aware); `devices` stand on it one a line."""
    moment = now.astimezone(HALL_ZONE)
    head = f"{station} · {moment.month}月{moment.day}日 {moment:%H:%M}" + (f" · 版本 {version}" if version else "")
    blocks: list[Block] = [
        Heading("设备测试页"),
        Paragraph(head, align=Align.CENTRE),
        Rule(),
        Paragraph("标尺（毫米）"),
        Pattern(PatternKind.RULER),
        Paragraph("细线 1、2、3、4 点"),
        Pattern(PatternKind.LINES),
        Pattern(PatternKind.HATCH),
        Paragraph("24 点 政务服务 0123456789"),
        Heading("48 点 政务 0123", align=Align.START),
        Paragraph("生僻字 㛃 𬱖 龚 恵　标点 ，。“”——"),
        Paragraph("ئۇيغۇرچە ې ۈ ۆ ۇ ڭ ە ھ · قازاقشا ٴ ۇ ۋ ى ڭ", Language.UG),
        Paragraph("English 12345 ABCDE fghij", Language.EN, Weight.BOLD),
        Rule(),
        Qr(f"{station} {moment:%Y-%m-%d %H:%M}"),
    ]
    if devices:
        blocks += [
            *(KeyValue(_NAMES.get(line.name, line.name), _WORDS.get(line.words, line.words)) for line in devices),
            Rule(dotted=True),
        ]
    blocks += [Paragraph("看得清、切得断、无断线，就是好的", weight=Weight.BOLD, align=Align.CENTRE), Cut()]
    return Receipt("test", tuple(blocks))
