// What is touched: buttons, tools, tiles, rows, switches.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

ColumnLayout {
    spacing: Theme.s6

    GalleryPart {
        name: "PrimaryButton, OutlineButton, QuietButton, AppButton"

        Looks {
            name: "primary"
            which: ["rest", "pressed", "focused", "spent"]

            PrimaryButton { text: "取号去办"; symbol: "ticket"; fill: enabled ? Theme.primary : Theme.sunken; ink: enabled ? Theme.primaryInk : Theme.ink2 }
        }
        Looks {
            name: "outline"
            which: ["rest", "pressed", "focused", "spent"]

            OutlineButton { text: "打印"; symbol: "printer"; fill: enabled ? Theme.surface : Theme.sunken; ink: enabled ? Theme.ink : Theme.ink2 }
        }
        Looks {
            name: "quiet"
            which: ["rest", "pressed", "focused", "spent"]

            QuietButton { text: "打开键盘"; symbol: "keypad"; ink: enabled ? Theme.ink : Theme.ink2 }
        }
        Looks {
            name: "button"

            AppButton { text: "不清楚" }
        }
    }
    GalleryPart {
        name: "LinkButton"

        Looks {
            name: "link"

            LinkButton { text: "全部事项" }
        }
    }
    GalleryPart {
        name: "ToolButton"

        Looks {
            name: "tool"
            which: ["rest", "pressed", "focused", "on", "on focused", "warm"]

            ToolButton { text: "朗读"; symbol: "speak" }
        }
    }
    GalleryPart {
        name: "TaskCard: big, small (primary, accent, info), as a row"

        Looks {
            name: "task.big"

            TaskCard { big: true; text: "取号"; symbol: "ticket"; words: "先取号"; facts: [{"symbol": "people", "text": "前面 6 人"}]; implicitHeight: 440 }
        }
        Looks {
            name: "task.primary"

            TaskCard { text: "取号"; symbol: "ticket"; words: "先取号"; implicitHeight: 240 }
        }
        Looks {
            name: "task.accent"

            TaskCard { text: "办事指南"; symbol: "guide"; words: "要带什么"; tone: "accent"; implicitHeight: 240 }
        }
        Looks {
            name: "task.info"

            TaskCard { text: "扫码亮证"; symbol: "scan"; words: "亮出手机码"; tone: "info"; implicitHeight: 240 }
        }
        Looks {
            name: "task.row"
            columns: 1

            TaskCard { row: true; text: "取号"; symbol: "ticket"; words: "前面 6 人" }
        }
    }
    GalleryPart {
        name: "TopicTile, OptionTile"

        Looks {
            name: "topic"

            TopicTile { text: "社保"; symbol: "social" }
        }
        Looks {
            name: "topic.line"

            TopicTile { text: "社保"; symbol: "social"; inLine: true }
        }
        Looks {
            name: "option"
            which: ["rest", "pressed", "focused", "on", "on focused"]

            OptionTile {
                id: option
                text: "大"
                implicitHeight: 134

                AppText { anchors.centerIn: parent; text: option.text; size: Theme.label; bold: option.on; color: option.ink }
            }
        }
    }
    GalleryPart {
        name: "SearchEntry"

        Looks {
            name: "searchEntry"
            columns: 1

            SearchEntry { text: "搜索"; hint: "搜事项，如“过户”" }
        }
    }
    GalleryPart {
        name: "ListRow: with a pill; found; SwitchRow"

        Card {
            implicitHeight: rows.implicitHeight + 2 * Theme.s5
            Layout.fillWidth: true

            ColumnLayout {
                id: rows
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s5
                spacing: Theme.s4

                Looks {
                    name: "row"
                    columns: 1

                    ListRow { text: "居民身份证补领"; words: "县公安局 · 全州通办"; symbol: "household"; pill: "窗口在办"; pillTone: "ok"; separated: false }
                }
                ListRow { objectName: "row.found"; text: "公积金提取（租房）"; found: "公积金"; words: "县住房公积金管理部"; symbol: "fund"; Layout.fillWidth: true }
                Looks {
                    name: "switch"
                    columns: 1
                    which: ["rest", "pressed", "focused", "on", "on focused"]

                    SwitchRow { text: "朗读"; words: "碰到哪里读到哪里"; symbol: "speak" }
                }
            }
        }
    }
}
