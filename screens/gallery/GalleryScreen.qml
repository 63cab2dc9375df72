// Every common part in every state. Its sample words are nobody's: no citizen sees them, so they are not translated.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.drawn
import screens.gallery

ScreenFrame {
    id: page

    required property GalleryViewModel vm
    followsReach: false

    // How far up it is moved, where the window is not as high as the page.
    property real scrolled: 0
    // How high the whole of it is, for whoever makes the window.
    readonly property real contentHeight: column.implicitHeight + 2 * Theme.s6

    ColumnLayout {
        id: column
        objectName: "gallery"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.s6 - page.scrolled
        spacing: Theme.s6

        Part {
            name: "AppText: headline, heading, title, body, label, caption"

            AppText { text: "您好，想办什么事？"; size: Theme.headline; serif: true; Layout.fillWidth: true }
            AppText { text: "您的材料清单"; size: Theme.heading; bold: true; Layout.fillWidth: true }
            AppText { text: "二手房买卖过户"; size: Theme.title; bold: true; Layout.fillWidth: true }
            AppText { text: "读卡区在屏幕右侧，灯亮着。"; Layout.fillWidth: true }
            AppText { text: "原件 1 份 · 您自己带来"; size: Theme.label; color: Theme.ink2; Layout.fillWidth: true }
            AppText { text: "来源：县不动产登记中心，11月20日更新。"; size: Theme.caption; color: Theme.ink2; Layout.fillWidth: true }
        }
        Part {
            name: "PageHead"

            PageHead { title: "到哪个窗口办？"; subtitle: "现在还没有显示任何内容"; crumb: "不动产 · 县不动产登记中心"; crumbSymbol: "estate"; step: 2; stepCount: 3; Layout.fillWidth: true }
        }
        Part {
            name: "PrimaryButton, OutlineButton, QuietButton: at rest, pressed, spent"

            Repeater {
                model: [{"down": false, "live": true}, {"down": true, "live": true}, {"down": false, "live": false}]

                RowLayout {
                    id: line
                    required property var modelData
                    required property int index
                    spacing: Theme.s4
                    Layout.fillWidth: true

                    PrimaryButton { objectName: "primary." + line.index; text: "取号去办"; symbol: "ticket"; down: line.modelData.down; enabled: line.modelData.live; fill: enabled ? Theme.primary : Theme.sunken; ink: enabled ? Theme.primaryInk : Theme.ink2; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
                    OutlineButton { objectName: "outline." + line.index; text: "打印"; symbol: "printer"; down: line.modelData.down; enabled: line.modelData.live; fill: enabled ? Theme.surface : Theme.sunken; ink: enabled ? Theme.ink : Theme.ink2; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
                    QuietButton { objectName: "quiet." + line.index; text: "打开键盘"; symbol: "keypad"; down: line.modelData.down; enabled: line.modelData.live; ink: enabled ? Theme.ink : Theme.ink2; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1 }
                }
            }
        }
        Part {
            name: "ToolButton: at rest, pressed, on, warm; LinkButton"

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                ToolButton { objectName: "tool.rest"; text: "语言"; symbol: "globe"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                ToolButton { objectName: "tool.pressed"; text: "字号"; symbol: "text"; down: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                ToolButton { objectName: "tool.on"; text: "屏幕放低"; symbol: "lower"; on: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                ToolButton { objectName: "tool.warm"; text: "呼叫帮助"; symbol: "help"; warm: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                LinkButton { objectName: "link"; text: "全部事项" }
            }
        }
        Part {
            name: "TaskCard: primary, accent, info; as a row"

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                TaskCard { objectName: "task.big"; big: true; text: "取号"; symbol: "ticket"; words: "到窗口办事，先取号"; facts: [{"symbol": "people", "text": "前面 6 人"}]; Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; Layout.minimumHeight: 440 }
                ColumnLayout {
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    TaskCard { objectName: "task.accent"; text: "办事指南"; symbol: "guide"; words: "要带什么、去哪办"; tone: "accent"; Layout.fillWidth: true; Layout.fillHeight: true }
                    TaskCard { objectName: "task.info"; text: "扫码亮证"; symbol: "scan"; words: "亮出手机码"; tone: "info"; Layout.fillWidth: true; Layout.fillHeight: true }
                }
            }
            TaskCard { objectName: "task.row"; row: true; text: "取号"; symbol: "ticket"; words: "前面 6 人"; down: true; Layout.fillWidth: true }
        }
        Part {
            name: "TopicTile, OptionTile (off, on), SearchEntry"

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                TopicTile { objectName: "topic"; text: "社保"; symbol: "social"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                TopicTile { objectName: "topic.pressed"; text: "医保"; symbol: "medical"; down: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                Repeater {
                    model: [false, true]

                    OptionTile {
                        id: option
                        required property bool modelData
                        objectName: "option." + on
                        text: on ? "标准" : "大"
                        on: modelData
                        implicitHeight: 134
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1

                        AppText { anchors.centerIn: parent; text: option.text; size: Theme.label; bold: option.on; color: option.ink }
                    }
                }
            }
            SearchEntry { objectName: "searchEntry"; text: "搜索"; hint: "搜事项，如“过户”"; Layout.fillWidth: true }
        }
        Part {
            name: "ListRow: at rest, pressed, found; SwitchRow: off, on"

            Card {
                implicitHeight: rows.implicitHeight
                Layout.fillWidth: true

                ColumnLayout {
                    id: rows
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 0

                    ListRow { objectName: "row"; text: "居民身份证补领"; words: "县公安局 · 全州通办"; symbol: "household"; pill: "窗口在办"; pillTone: "ok"; separated: false; Layout.fillWidth: true }
                    ListRow { objectName: "row.pressed"; text: "婚姻登记"; words: "县民政局"; symbol: "marriage"; pill: "可网办"; pillTone: "info"; down: true; Layout.fillWidth: true }
                    ListRow { objectName: "row.found"; text: "公积金提取（租房）"; found: "公积金"; words: "县住房公积金管理部"; symbol: "fund"; Layout.fillWidth: true }
                }
            }
            SwitchRow { objectName: "switch.off"; text: "屏幕放低"; words: "按钮都移到下半屏"; symbol: "lower"; Layout.fillWidth: true }
            SwitchRow { objectName: "switch.on"; text: "朗读"; words: "碰到哪里读到哪里"; symbol: "speak"; on: true; Layout.fillWidth: true }
        }
        Part {
            name: "Pill, IconBox, StepDots"

            Flow {
                spacing: Theme.s3
                Layout.fillWidth: true

                Repeater {
                    model: page.tones

                    Pill {
                        required property var modelData
                        text: modelData.word
                        symbol: modelData.symbol
                        tone: modelData.tone
                    }
                }
            }
            Flow {
                spacing: Theme.s3
                Layout.fillWidth: true

                Repeater {
                    model: page.tones

                    IconBox {
                        required property var modelData
                        symbol: modelData.symbol
                        tone: modelData.tone
                        side: 96
                    }
                }
            }
            StepDots { step: 2; count: 3 }
        }
        Part {
            name: "Banner: of every tone"

            Repeater {
                model: page.tones

                Banner {
                    required property var modelData
                    title: modelData.word
                    text: "发生了什么，什么还有效，怎么办"
                    symbol: modelData.symbol
                    tone: modelData.tone
                    Layout.fillWidth: true
                }
            }
        }
        Part {
            name: "FactRow, Meter: well, few, out"

            Card {
                implicitHeight: facts.implicitHeight + 2 * Theme.s5
                Layout.fillWidth: true

                ColumnLayout {
                    id: facts
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.s5
                    spacing: Theme.s4

                    FactRow { symbol: "pin"; name: "在哪办"; value: "一楼不动产窗口 5–8 号"; Layout.fillWidth: true }
                    Meter { name: "A 无差别综合"; figure: "剩 23 个"; share: 0.8; Layout.fillWidth: true }
                    Meter { name: "C 不动产"; figure: "剩 4 个"; share: 0.2; tone: "warn"; Layout.fillWidth: true }
                    Meter { name: "磁盘"; figure: "用了 97%"; share: 0.97; tone: "danger"; Layout.fillWidth: true }
                }
            }
        }
        Part {
            name: "EntryField: empty, filled, wrong; CandidateRow: one pressed, the first surely meant"

            EntryField { objectName: "field.empty"; hint: "拼音或首字母都可以"; symbol: "search"; Layout.fillWidth: true }
            EntryField { objectName: "field.filled"; text: "gjj"; hint: "拼音或首字母都可以"; symbol: "search"; Layout.fillWidth: true }
            EntryField { objectName: "field.wrong"; text: "652323 ******** 0"; note: "还差 3 位"; noteTone: "danger"; leftToRight: true; Layout.fillWidth: true }
            CandidateRow { words: ["公积金", "公积金提取", "公积金贷款"]; Layout.fillWidth: true }
            CandidateRow { words: ["社保卡", "社保转移"]; sure: true; Layout.fillWidth: true }
        }
        Part {
            name: "LetterKeyboard: of the language (a key pressed), Latin by the alphabet, digits, Uyghur, Kazakh"

            LetterKeyboard { Layout.fillWidth: true }
            Keyboard { shows: "latin"; alphabetical: true }
            LetterKeyboard { digits: true; Layout.fillWidth: true }
            Keyboard { shows: "uyghur" }
            // Where the page is Uyghur there is none: then the first one once more.
            Keyboard { shows: "kazakh" }
        }
        Part {
            name: "NumberPad: with X (a key pressed), without, locked; LanguageBar"

            NumberPad { Layout.fillWidth: true }
            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                NumberPad { withX: false; prefix: "plain"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
                NumberPad { withX: false; prefix: "locked"; enabled: false; Layout.fillWidth: true; Layout.preferredWidth: 1 }
            }
            LanguageBar { current: Theme.language; Layout.fillWidth: true }
        }
        Part {
            name: "TicketNumber, Perforation, QrPanel: with a code, without one (nothing)"

            Card {
                implicitHeight: ticket.implicitHeight + 2 * Theme.s5
                Layout.fillWidth: true

                ColumnLayout {
                    id: ticket
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.s5
                    spacing: Theme.s4

                    TicketNumber { label: "A027"; Layout.fillWidth: true }
                    Perforation { overhang: Theme.s5; Layout.fillWidth: true }
                    QrPanel { rows: page.vm.qrRows; side: 280; Layout.alignment: Qt.AlignHCenter }
                    QrPanel { side: 280; Layout.alignment: Qt.AlignHCenter }
                }
            }
        }
        Part {
            name: "Ring: full, half, nearly over"

            RowLayout {
                spacing: Theme.s4

                Repeater {
                    model: [1, 0.5, 0.1]

                    Ring {
                        required property real modelData
                        share: modelData
                        thickness: Math.round(Theme.ringS / 12)
                        colour: Theme.primary
                        ground: Theme.highContrast ? Theme.bg : Theme.sunken
                        implicitWidth: Theme.ringS
                        implicitHeight: Theme.ringS
                    }
                }
            }
        }
        Part {
            name: "PageScroller: framed, on its first page; SheetSurface, Sheet"

            PageScroller {
                framed: true
                contentHeight: long.implicitHeight
                Layout.fillWidth: true
                Layout.preferredHeight: 480

                ColumnLayout {
                    id: long
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 0

                    Repeater {
                        model: 9

                        ListRow { required property int index; text: "居民身份证补领"; words: "县公安局"; symbol: "household"; separated: index > 0; Layout.fillWidth: true }
                    }
                }
            }
            Item {
                id: sheetPlace
                clip: true
                Layout.fillWidth: true
                Layout.preferredHeight: 620

                AppText { anchors.horizontalCenter: parent.horizontalCenter; text: "下面那一页"; size: Theme.headline; serif: true }
                Sheet {
                    parent: sheetPlace
                    page: page
                    shown: true

                    ColumnLayout {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        spacing: Theme.s5

                        AppText { text: "要退出吗？"; size: Theme.headline; serif: true; Layout.fillWidth: true }
                        AppText { text: "您刚才填的内容会清除。"; Layout.fillWidth: true }
                        PrimaryButton { objectName: "sheet.stay"; text: "继续办"; symbol: "check"; Layout.fillWidth: true }
                        OutlineButton { objectName: "sheet.leave"; text: "退出"; symbol: "exit"; Layout.fillWidth: true }
                    }
                }
            }
        }
        Part {
            name: "Scene: absent in high contrast"

            Item {
                implicitHeight: Theme.highContrast ? 0 : 320
                Layout.fillWidth: true

                Scene { width: parent.width; height: 320 }
            }
        }
        Part {
            name: "CameraPreview: no picture yet, camera down"

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true

                CameraPreview { hint: "再靠近一点"; absent: ""; Layout.fillWidth: true; Layout.preferredHeight: 360 }
                CameraPreview { Layout.fillWidth: true; Layout.preferredHeight: 360 }
            }
        }
        Part {
            name: "Placeholder: a page that waits; CalmPage: a page that can't"

            Placeholder { rows: 2; Layout.fillWidth: true; Layout.preferredHeight: 420 }
            CalmPage {
                title: "现在取不了号"
                text: "机器正在自己恢复。急的话，请直接去导办台。"
                symbol: "pause"
                tone: "warn"
                Layout.fillWidth: true

                PrimaryButton { objectName: "calm.retry"; text: "再试一次"; symbol: "restart"; Layout.fillWidth: true }
            }
        }
        Part {
            name: "Icon"

            Flow {
                spacing: Theme.s4
                Layout.fillWidth: true

                Repeater {
                    model: page.vm.icons

                    Icon {
                        required property string modelData
                        name: modelData
                        size: 56
                    }
                }
            }
        }
    }

    readonly property var tones: [
        {"tone": "ok", "word": "免提交", "symbol": "ok"}, {"tone": "info", "word": "告知承诺", "symbol": "info"},
        {"tone": "warn", "word": "容缺后补", "symbol": "clock"}, {"tone": "danger", "word": "已注销", "symbol": "alert"},
        {"tone": "primary", "word": "请从下方出纸口取纸条", "symbol": "printer"}, {"tone": "accent", "word": "不知道选哪个？", "symbol": "ask"},
        {"tone": "", "word": "要带", "symbol": "doc"}
    ]

    component Keyboard: LetterKeyboard {
        id: keyboard

        required property string shows

        Layout.fillWidth: true

        // After the keyboard has gone back to the first script of a new language.
        Binding {
            target: keyboard
            property: "scriptIndex"
            value: Math.max(0, keyboard.scripts.indexOf(keyboard.shows))
            delayed: true
        }
    }
    component Part: ColumnLayout {
        id: part

        required property string name
        default property alias parts: inner.data

        spacing: Theme.s3
        Layout.fillWidth: true
        Layout.fillHeight: false

        AppText {
            text: part.name
            size: Theme.smallest
            script: "en"
            color: Theme.ink2
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: inner
            spacing: Theme.s4
            Layout.fillWidth: true
        }
    }
}
