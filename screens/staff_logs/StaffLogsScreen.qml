// 全部日志: two filters, rows in the reader's words, leaves of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_logs
import "../guides"
import "../staff"

StaffFrame {
    id: page

    required property StaffLogsViewModel vm

    readonly property var parts: ["", "printer", "card_reader", "camera", "sync", "machine"]
    // Words that have no room with six in a row of the portrait stage, nor beside the other filter.
    readonly property bool long: Theme.large || Theme.rtl
    readonly property bool beside: low && !long

    title: qsTr("全部日志")
    subtitle: page.vm.loaded && !page.vm.failed ? qsTr("%1 条，没有办事人的信息").arg("\u2066" + page.vm.count + "\u2069") : ""

    GridLayout {
        columns: page.beside ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.long && Theme.portrait ? [page.parts.slice(0, 3), page.parts.slice(3)] : [page.parts]

            ChoiceBar {
                required property var modelData

                prefix: "part"
                current: page.vm.part
                choices: modelData.map(tag => ({"tag": tag, "name": tag === "" ? qsTr("全部") : names.of(tag)}))
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.share * 3
                onChosen: tag => {
                    page.vm.choosePart(tag)
                    scroller.toTop()
                }
            }
        }
        ChoiceBar {
            prefix: "level"
            current: page.vm.attention ? "attention" : "all"
            choices: [{"tag": "all", "name": qsTr("全部")}, {"tag": "attention", "name": qsTr("要注意的")}]
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share * 1.3
            onChosen: tag => {
                page.vm.chooseAttention(tag === "attention")
                scroller.toTop()
            }
        }
    }
    Banner {
        objectName: "logFailed"
        visible: page.vm.failed
        title: qsTr("日志读不出来")
        text: qsTr("机器照常办事。查磁盘，再试一次。")
        symbol: "alert"
        tone: "warn"
        Layout.fillWidth: true
    }
    Banner {
        objectName: "noEvents"
        visible: page.vm.loaded && !page.vm.failed && page.vm.count === 0
        title: page.vm.part === "" && !page.vm.attention ? qsTr("还没有记下什么") : qsTr("这样挑，一条也没有")
        symbol: "ok"
        tone: ""
        Layout.fillWidth: true
    }
    PageScroller {
        id: scroller
        framed: true
        visible: page.vm.count > 0
        contentHeight: column.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: 0

            Repeater {
                model: page.vm.rows

                EventRow {
                    required property var modelData
                    required property int index

                    entry: modelData
                    separated: index > 0
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s5
                    Layout.rightMargin: Theme.s5
                }
            }
            RowLayout {
                visible: page.vm.hasNewer || page.vm.hasOlder
                spacing: Theme.s4
                Layout.fillWidth: true
                Layout.margins: Theme.s4

                LeafButton {
                    objectName: "newer"
                    visible: page.vm.hasNewer
                    text: qsTr("更近的")
                    symbol: "up"
                    leaves: -1
                }
                LeafButton {
                    objectName: "older"
                    visible: page.vm.hasOlder
                    text: qsTr("更早的")
                    symbol: "down"
                    leaves: 1
                }
            }
        }
    }
    Item {
        visible: page.vm.count === 0
        Layout.fillHeight: true
    }
    actions: [
        SideAction {
            objectName: "readAgain"
            text: qsTr("重新读取")
            symbol: "reset"
            onTapped: {
                page.vm.ask()
                scroller.toTop()
            }
        },
        SideAction {
            objectName: "openDiagnostics"
            text: qsTr("导出")
            symbol: "export"
            onTapped: page.open("staff.diagnostics")
        }
    ]
    WorkerNames {
        id: names
    }

    component LeafButton: QuietButton {
        required property int leaves

        size: Theme.label
        symbolSize: Theme.iconM
        implicitHeight: Math.max(Theme.smallButtonHeight, implicitContentHeight + 2 * verticalPadding)
        Layout.fillWidth: true
        onTapped: {
            page.vm.turn(leaves)
            scroller.toTop()
        }
    }
}
