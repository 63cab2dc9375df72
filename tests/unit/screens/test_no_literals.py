"""No literal colour, size or text in QML but in Theme.qml and its colours: no other follows theme, size, language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ("screens", "kiosk/shell")
TOKENS = frozenset({"Theme.qml", "ColourSchemes.qml", "SceneColours.qml"})
DRAWINGS = frozenset({"CardScene.qml", "CameraPreview.qml"})
"""Pictures made of rectangles. Their measures are their own, each named once at the top; their colours are not."""

LENGTH = re.compile(
    r"""\b(?:
        \w*[wW]idth | \w*[hH]eight | \w*[sS]pacing | \w*[mM]argins? | \w*[pP]adding | \w*[rR]adius | \w*[pP]ixelSize
      | size | \w*Size | side | \w*Side | gap | \w*Gap | \w*[lL]ine | \w*Room
      | thickness | overhang | duration | interval
      )\s*:\s*(?P<value>[^{]+)""",
    re.VERBOSE,
)
"""A property that is a length in px of the stage (or a time in ms), with what it is bound to."""
SMALL = re.compile(r"Layout\.preferredWidth: [123]$")
"""Parts of a line's width in small numbers, where nothing has a width of its own."""
FACTOR = re.compile(
    r"\b\d+(?:\.\d+)?\s*[*/]\s*(?=[A-Za-z(])|(?<=[A-Za-z\d_)])(?<!\b\d)(?<!\b\d\d)\s*[*/]\s*\d+(?:\.\d+)?\b"
)
"""A number by which a token is multiplied or divided."""
COMPARED = re.compile(r"[<>]=?\s*\d+")
MEASURED = re.compile(r"(?:[wW]idth|[hH]eight)\s*[<>]=?\s*\d{2,}")
"""A width or a height that is compared with a number."""
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?\b")
NOTHING = frozenset({"0", "1"})
"""Nothing, and one pixel or one share."""
COLOUR = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|color:\s*["'](?!transparent")|Qt\.(?:rgba|hsla|hsva)\(""")
"""`transparent` is no colour: nothing shows through it wrongly in any theme."""
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
KEYS = re.compile(r'^\s*"(?:uyghur|kazakh)": [\["]')
"""Rows of a keyboard, and its first signs: signs to type, in their own order in every language."""
TRANSLATED = re.compile(r'\b(?:qsTr|QT_TR_NOOP)\(\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"[^"]*")?')
SCRIPT = re.compile(r"[\u0370-\u06ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufb50-\ufdff\ufe70-\ufefc]")
SHOWN = re.compile(
    r"\b(?:text|title|subtitle|words|hint|note|pill|crumb|absent|figure|Accessible\.(?:name|description))\s*:(.+)"
)
LETTERS = re.compile(r"[A-Za-z]{2,}")
IN_CODE = re.compile(r"[=!]==?\s*$|\[\s*$|\bcase\s*$|\w\(\s*$")
"""A quoted word after these is compared, looked up or given to a function, not shown."""


def sources() -> Iterator[tuple[str, str]]:
    """Path and text of each QML file that is shown to anybody."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.qml")):
            if path.name not in TOKENS and "gallery" not in path.parts:
                yield str(path.relative_to(ROOT)), path.read_text("utf-8")


def uncommented(line: str) -> str:
    """The line without its comment; `//` within quotes is none."""
    blanked = QUOTED.sub(lambda quoted: "_" * len(quoted.group()), line)
    return line[: blanked.find("//")] if "//" in blanked else line


def lengths(line: str, drawing: bool) -> bool:
    """Whether a length of this line is a number, or is measured by one."""
    if MEASURED.search(line):
        return True
    if SMALL.search(line) or (drawing and "readonly property" in line):
        return False
    bound = LENGTH.search(QUOTED.sub("_", line))
    if bound is None:
        return False
    value = COMPARED.sub("", bound["value"])
    while value != (left := FACTOR.sub("", value)):
        value = left
    return bool(set(NUMBER.findall(value)) - NOTHING)


def texts(line: str) -> bool:
    """Whether this line shows words that no translator has seen."""
    rest = "" if KEYS.search(line) else TRANSLATED.sub("", line)
    if any(SCRIPT.search(quoted) for quoted in QUOTED.findall(rest)):
        return True
    shown = SHOWN.search(rest)
    if shown is None:
        return False
    value = shown[1]
    return any(
        LETTERS.search(re.sub(r"\\u\w{4}|\\n", "", quoted.group())) and not IN_CODE.search(value[: quoted.start()])
        for quoted in QUOTED.finditer(value)
    )


def literals(name: str, text: str) -> list[str]:
    """What of a QML file is neither token nor translation, as `file: kind: line`."""
    found = []
    for raw in text.splitlines():
        line = uncommented(raw).rstrip()
        kinds = {
            "colour": COLOUR.search(line) is not None,
            "size": lengths(line, Path(name).name in DRAWINGS),
            "text": texts(line),
        }
        found += [f"{name}: {kind}: {line.strip()}" for kind, wrong in kinds.items() if wrong]
    return found


def test_sizes_colours_and_texts_are_tokens_and_translations() -> None:
    found = [literal for name, text in sources() for literal in literals(name, text)]
    assert found == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("size: 34", "size"),
        ("font.pixelSize: 34", "size"),
        ("size: Theme.rtl ? 32 : 34", "size"),
        ("size: Math.min(Theme.label, 28)", "size"),
        ("implicitHeight: row.implicitHeight + 2 * 26", "size"),
        ("radius: 3.5", "size"),
        ("border.width: Theme.highContrast ? 2 : 0", "size"),
        ("anchors.leftMargin: -14", "size"),
        ("Layout.preferredWidth: 120", "size"),
        ("readonly property int ringSide: Theme.portrait ? 260 : 130", "size"),
        ("NumberAnimation { duration: 200 }", "size"),
        ("columns: card.width < 430 ? 1 : 2", "size"),
        ('color: "#FFF"', "colour"),
        ('color: "white"', "colour"),
        ('color: on ? Theme.primary : "#0E5A50"', "colour"),
        ("color: Qt.rgba(0, 0, 0, 0.5)", "colour"),
        ('text: "开始办事"', "text"),
        ('readonly property var greetings: [{"text": "يەنە بارمۇ؟"}]', "text"),
        ('text: Theme.rtl ? "تىل" : qsTr("语言")', "text"),
        ('text: "Start"', "text"),
        ('Accessible.name: on ? "on" : ""', "text"),
    ],
)
def test_each_kind_of_literal_is_found(line: str, kind: str) -> None:
    assert literals("Page.qml", line) == [f"Page.qml: {kind}: {line}"]


@pytest.mark.parametrize(
    "line",
    [
        "size: Math.round(Theme.title * 1.4)",
        "implicitHeight: row.implicitHeight + 2 * Theme.s5",
        "Layout.preferredWidth: 1.6 * Theme.share",
        "radius: height / 2",
        "size: text.length > 40 ? Theme.title : Theme.heading",
        "border.width: Theme.highContrast ? Theme.border : 0",
        'color: row.down ? Theme.primarySoft : "transparent"',
        'text: qsTr("还差 %1 位").arg("\\u2066" + vm.missing + "\\u2069")',
        'text: shell.inLanguage("IdlePrompt", QT_TR_NOOP("您还在吗？"), tag)',
        'text: tone === "warn" ? qsTr("小心") : ""',
        "// 34 px, 中文",
    ],
)
def test_tokens_and_translations_are_not(line: str) -> None:
    assert literals("Page.qml", line) == []


def test_a_drawing_names_its_measures_at_its_top() -> None:
    assert literals("CardScene.qml", "readonly property int cardWidth: 238") == []
    assert len(literals("CardScene.qml", "width: 238")) == 1
    assert len(literals("Page.qml", "readonly property int cardWidth: 238")) == 1
