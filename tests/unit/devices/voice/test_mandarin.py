"""Every Chinese text of the screens and of the catalogue is said with the sounds that another dictionary has."""

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
from pypinyin import Style, lazy_pinyin, load_phrases_dict

from devices.voice.engine import HAN, PROGRAM, VOICES
from devices.voice.mandarin import spelt
from kiosk.shell.paths import ROOT

WHERE_THE_OTHER_IS_WRONG = """
照片 zhào piàn|还款 huán kuǎn|为准 wéi zhǔn|调亮 tiáo liàng|调到 tiáo dào|时间差 shí jiān chā|等着 děng zhe
重启 chóng qǐ|将尽 jiāng jìn|重试 chóng shì|一卷 yì juǎn|晃 huàng|办结发证 bàn jié fā zhèng
所得 suǒ dé|供养 gōng yǎng
清楚 qīng chu|困难 kùn nan|休息 xiū xi|豆腐 dòu fu|部分 bù fen|馕坊 náng fang|装得高 zhuāng de gāo
""".strip().replace("\n", "|")
"""Judged one by one with 现代汉语词典's readings: pypinyin goes by the sign here, or knows no light tone."""
TONES = {"214": "3", "21": "3", "35": "2", "55": "1", "51": "4"}
"""The engine's names of the tones by their course; all others are the light tone."""


def texts() -> Iterator[str]:
    yield from (str(e.text) for e in ElementTree.parse(ROOT / "assets" / "i18n" / "kiosk_en.ts").iter("source"))
    for file in sorted((ROOT / "assets" / "catalogue").rglob("*.json")):
        yield from _strings(json.loads(file.read_text(encoding="utf-8")))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def sounds(lines: list[str]) -> list[list[tuple[str, str]]]:
    """Of each line its syllables: sound and tone."""
    command = [PROGRAM, "-v", VOICES["zh"], "-b", "1", "-q", "-x", "--stdin"]
    text = "\n\n".join(f"{line}。" for line in lines)
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    heard = [re.sub(r"['_|,!]", "", line).split() for line in done.stdout.decode().splitlines() if line.strip()]
    return [[_syllable(sign) for sign in line] for line in heard]


def _syllable(phonemes: str) -> tuple[str, str]:
    sound, tone, end = re.match(r"(.*?)-?(\d+)(.*)$", phonemes).groups()  # type: ignore[union-attr]  # or it fails
    return sound + end, TONES.get(tone, "light")


@cache
def other_dictionary() -> None:
    phrases = (line.split(" ") for line in WHERE_THE_OTHER_IS_WRONG.split("|"))
    load_phrases_dict({word: [[sound] for sound in sounds] for word, *sounds in phrases})


def differences(runs: list[str], ours: list[str]) -> dict[str, str]:
    """Signs that are said otherwise than the dictionary has them, each with the text it stands in."""
    other_dictionary()
    pinyin = [lazy_pinyin(run, style=Style.TONE3, neutral_tone_with_five=True) for run in runs]
    found = {}
    for run, said, known, spelling in zip(
        runs, sounds(ours), sounds([" ".join(p) for p in pinyin]), pinyin, strict=True
    ):
        assert len(run) == len(said) == len(known), run
        for place, sign in enumerate(run):
            if not _agree(sign, said[place], known[place], spelling[place], [*spelling, ""][place + 1]):
                found[f"{sign} in {run}"] = f"{said[place]} for {known[place]}"
    return found


def _agree(sign: str, said: tuple[str, str], known: tuple[str, str], spelling: str, following: str) -> bool:
    if sign == "不":
        return said[1] == ("2" if following.endswith("4") else "4")
    if sign == "一":
        return said[1] in {"1", "2" if following.endswith("4") else "4"}
    if sign == "个" and not following.startswith(("ren", "ti", "shui")):
        return said[1] == "light"  # the word that counts
    light_or_third = {said[1], known[1]} <= {"2", "3"} and spelling.endswith("3")
    return said == known or (said[0] == known[0] and light_or_third)


def test_every_text_of_ours_is_said_as_the_dictionary_has_it() -> None:
    runs = sorted({run for text in texts() for run in HAN.findall(text)})
    assert len(runs) > 1500
    assert differences(runs, [spelt(run) for run in runs]) == {}


def test_control_the_engine_alone_says_hundreds_of_signs_wrongly() -> None:
    runs = sorted({run for text in texts() for run in HAN.findall(text)})
    assert len(differences(runs, runs)) > 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10:00–14:00", "10点到14点"),
        ("16:05", "16点零5"),
        ("12–20 分钟", "12到20 分钟"),
        ("0994-1234567", "零九九四，幺二三四五六七"),
        ("急事请打 110 或 120", "急事请打 幺幺零 或 幺二零"),
        ("还有 120 秒", "还有 120 秒"),
        ("请打 12345", "请打 一二三四五"),
        ("2036年5月8日", "二零三六年5月8日"),
        ("前面 2 人", "前面 两 人"),
        ("第 2 项，共 12 项", "第 2 项，共 12 项"),
    ],
)
def test_figures_are_said_as_people_say_them(text: str, said: str) -> None:
    assert spelt(text) == said
