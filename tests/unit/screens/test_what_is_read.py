"""What 朗读 reads of each page: all that is needed, as seen, and nothing personal over the loudspeaker."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.shell.aloud import aloud
from tests.helpers.certificate_desk import HOLDER, NUMBER
from tests.helpers.ear import Ear
from tests.helpers.every_desk import EveryDesk
from tests.helpers.every_screen import SCENES, stage
from tests.helpers.reach_audit import spoken_tree
from tests.helpers.ticket_desk import TYPED
from tests.helpers.ui import LANDSCAPE, PORTRAIT, Ui

OpenUi = Callable[..., Ui]
CITIZEN_SCENES = [
    name
    for name, scene in SCENES.items()
    if not scene.long_names and not scene.logs and not scene.screen.startswith("staff")
]
PERSONAL = (HOLDER, HOLDER[:3], NUMBER, NUMBER[:6], "新（1900", "001号", "2036年", TYPED, TYPED[:6], TYPED[-6:])
"""Of the certificate and of the typed number: whole, in part, and as masked."""


@pytest.fixture
def ear() -> Ear:
    return Ear()


def listen(ui: Ui, ear: Ear) -> None:
    """Begin to read, and come round to all controls; then what came since."""
    ui.shell.reader.set_speaker(ear)
    ui.shell.reader.look()
    for _ in range(3):
        ui.wait_frame()  # rows that are longer than their place know it now
    ui.shell.reader.setOn(True)
    ui.shell.reader.readPage()
    for _ in range(6):
        ui.press_key(Qt.Key.Key_Tab)
    for _ in range(3):
        ui.shell.reader.look_for_news()


def said(ear: Ear) -> str:
    return " ".join(speech.text for speech in ear.speeches)


@pytest.mark.parametrize("scene", CITIZEN_SCENES)
def test_each_screen_is_read_whole_and_nothing_personal_over_the_loudspeaker(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear, scene: str
) -> None:
    ui = stage(SCENES[scene], open_ui, desk, PORTRAIT)
    listen(ui, ear)
    whole = said(ear)
    assert ear.speeches, "a page says something"
    assert not any(speech.private for speech in ear.speeches)
    for secret in PERSONAL:
        assert secret not in whole
    assert not re.search(r"QMLTYPE|0x|undefined|\[object", whole), "what is no text"
    assert "网络正常" not in whole, "the badge of the header"
    assert "\n" not in whole


@pytest.mark.parametrize(
    ("scene", "secrets"),
    [
        ("certificates, verified", (HOLDER, "新（1900", "2036年")),
        ("tickets.identify, a wrong number", (TYPED[:6],)),
    ],
)
def test_control_headphones_hear_it(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear, scene: str, secrets: tuple[str, ...]
) -> None:
    ui = stage(SCENES[scene], open_ui, desk, PORTRAIT)
    ear.headphones = True
    listen(ui, ear)
    for secret in secrets:
        assert secret in said(ear), said(ear)
    assert all(speech.private for speech in ear.speeches), "for nobody else, should the headphones be gone meanwhile"
    ear.headphones = False
    count, silences = len(ear.speeches), ear.silences
    ui.shell.reader.look()
    assert ear.silences > silences
    assert len(ear.speeches) == count
    assert not ui.shell.reader.caption


@pytest.mark.parametrize(
    ("scene", "texts"),
    [
        (
            "guides.detail",
            (
                "在哪办，一楼不动产窗口 5–8 号。",
                "费用，住宅每件 80 元。",
                "3 样要带。",
                "不动产权证书，原件 1 份 · 旧证要收回，请带原件，要带。",
                "居民身份证，手机亮证就行，不用带原件，免提交。",
                "来源：县不动产登记中心，11月20日更新。",
            ),
        ),
        ("guides.about", ("1，受理，1 个工作日。", "办好后拿到，不动产权证书。")),
        ("tickets", ("无差别综合窗口，大多数事都在这里办，在办，前面 6 人。", "上午 10:00–14:00。")),
        ("tickets.done", ("取号成功，A，零二七，前面 6 人。", "大约等 12–20 分钟。", "请从下方出纸口取纸条，纸条丢了")),
        ("tickets.done, no paper", ("纸条没打出来：打印纸用完了，不用重新取号，加纸后可补打。",)),
        ("tickets.identify, a wrong number", ("号码不对，请对着身份证再看一遍。", "清空")),
        (
            "certificates, consent",
            (
                "用来做什么，二手房买卖过户，要证的单位：县不动产登记中心。",
                "权利人。",
                "不动产权证号，只显示前 6 位和后 4 位。",
            ),
        ),
        ("certificates, revoked", ("这张证照已注销。以发证机关的记录为准。",)),
        ("help, nobody", ("现在没人值守。请打 12345。急事请打 110 或 120。",)),
        ("guides.items, empty", ("这里现在没有事项，换一类看看，或者问导办台。",)),
        ("guides.search, unreadable", ("这台机器暂时读不到办事资料。您没有做错什么。",)),
        ("access", ("标准，字号，已选。",)),
        (
            "out of service",
            ("窗口开着的时候，请直接去窗口或导办台。", "您没有做错什么。打电话问，12345。"),
        ),
    ],
)
def test_the_texts_of_a_page_are_read_after_its_heading(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear, scene: str, texts: tuple[str, ...]
) -> None:
    ui = stage(SCENES[scene], open_ui, desk, PORTRAIT)
    listen(ui, ear)
    page = ear.heard[0][0]
    for text in texts:
        assert text in page, page
    if "项，共" in page:
        assert page.index(texts[0][:6]) < page.index("项，共") or scene in {"tickets", "access"}


def test_what_stands_in_other_languages_too_is_read_in_one(open_ui: OpenUi, desk: EveryDesk, ear: Ear) -> None:
    """The control is the accessible tree, in which all four stand."""
    ui = stage(SCENES["out of service"], open_ui, desk, PORTRAIT)
    listen(ui, ear)
    assert "Out of service" in {text for _, text in spoken_tree(ui)}
    assert "Out of service" not in said(ear)
    assert not re.search("[\u0600-\u06ff]", said(ear))


def test_what_is_seen_is_read_first_and_the_turned_page_reads_what_is_new(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear
) -> None:
    ui = stage(SCENES["guides.items"], open_ui, desk, PORTRAIT)
    listen(ui, ear)
    first = ear.heard[0][0]
    assert "二手房买卖过户" in first
    assert "登记居住权" not in first, "not seen yet"
    assert "第 1 页，共 2 页" in first
    assert "第 19 项，共 19 项：下页" in first
    ui.touch("page.down")
    ui.wait(lambda: "登记居住权" in ear.last, "the new part to be read")
    assert "第 2 页，共 2 页" in ear.last
    assert "二手房买卖过户" not in ear.last, "it was read before"
    assert "共 18 个事项" not in ear.last


@pytest.mark.parametrize("language", ["ug", "kk", "en"])
@pytest.mark.parametrize("scene", ["guides.detail", "tickets.done, no paper", "certificates, verified", "help"])
def test_it_is_read_in_the_citizens_language(
    open_ui: OpenUi, desk: EveryDesk, ear: Ear, scene: str, language: str
) -> None:
    ui = stage(SCENES[scene], open_ui, desk, LANDSCAPE)
    ui.shell.session.chooseLanguage(language)
    ui.settle()
    listen(ui, ear)
    assert {speech.language for speech in ear.speeches} == {language}
    assert len(ear.speeches) > 3
    assert not any(secret in said(ear) for secret in PERSONAL)


def test_control_a_number_is_not_said_and_to_headphones_it_is() -> None:
    for text in ("652323190001010096", "6523**********001X", "电话 13909940000", "张**** 的证", "0994-0000106"):
        assert aloud(text, "zh", private_ear=False) == ""
        assert aloud(text, "zh", private_ear=True) == text
    assert aloud("大厅电话 12345", "zh", private_ear=False) == "大厅电话 12345"
    assert aloud("张示例", "zh", private_ear=False, personal=True) == ""
