// One device: state in words, today's jobs, what to do step by step; a try and a new process at the foot.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_device
import "../staff"

StaffFrame {
    id: page

    required property StaffDeviceViewModel vm

    readonly property bool isPrinter: vm.device === "printer"
    readonly property var day: vm.day
    readonly property string unknown: qsTr("未知")
    readonly property int columns: Theme.extraLarge ? 1 : Theme.portrait ? Theme.large ? 1 : 2 : 4
    readonly property var outcomes: ({
        "printer": [{"tag": "printed", "name": qsTr("打出来了")}, {"tag": "failed", "name": qsTr("没打出来")}, {"tag": "unknown", "name": qsTr("不知道打出来没有")}],
        "card_reader": [{"tag": "card", "name": qsTr("读到")}, {"tag": "try_again", "name": qsTr("没读清")}, {"tag": "wrong_card", "name": qsTr("不是身份证")}],
        "camera": [{"tag": "read", "name": qsTr("读到的码")}]
    })[vm.device] ?? []

    title: names.of(vm.device)
    subtitle: vm.process.since !== undefined ? qsTr("%1 起 · 重启过 %2 次").arg(vm.process.since).arg("\u2066" + vm.process.restarts + "\u2069") : ""

    PageScroller {
        id: scroller
        contentHeight: column.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: Theme.s4

            Banner {
                objectName: "deviceState"
                title: page.vm.loaded ? words.word : qsTr("正在查看")
                text: [words.mend, words.why].filter(part => part !== "").join(qsTr("。"))
                symbol: words.symbol
                tone: words.tone
                Layout.fillWidth: true
            }
            AppText {
                objectName: "driver"
                visible: text !== "" && !words.well
                text: page.vm.detail
                script: "en"
                size: Theme.caption
                color: Theme.ink2
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s5
                Layout.rightMargin: Theme.s5
            }
            StepList {
                objectName: "steps"
                visible: steps.length > 0
                title: qsTr("怎么办")
                steps: check.steps
            }
            FactCard {
                title: page.day.whole || !page.day.known ? qsTr("今天") : qsTr("今天（至少）")
                columns: page.columns

                Repeater {
                    model: page.outcomes

                    Fact {
                        required property var modelData

                        objectName: "count." + modelData.tag
                        symbol: ({"failed": "noprint", "unknown": "ask", "try_again": "ask", "wrong_card": "alert"})[modelData.tag] ?? "ok"
                        name: modelData.name
                        value: page.day.known ? qsTr("%1 次").arg("\u2066" + (page.day.counts[modelData.tag] ?? 0) + "\u2069") : page.unknown
                    }
                }
                Fact {
                    objectName: "last"
                    symbol: "clock"
                    name: qsTr("上一次")
                    value: page.day.last !== "" ? page.day.last : page.day.known ? qsTr("还没有") : page.unknown
                }
                Fact {
                    objectName: "ticketsLeft"
                    visible: page.isPrinter
                    symbol: "printer"
                    name: qsTr("纸约剩")
                    value: page.vm.ticketsLeft >= 0 ? qsTr("%1 张").arg("\u2066" + page.vm.ticketsLeft + "\u2069") : page.unknown
                }
            }
            StepList {
                objectName: "rollSteps"
                visible: page.isPrinter && check.steps !== check.roll
                title: qsTr("换纸步骤")
                steps: check.roll
            }
        }
    }
    ActionBanner {
        vm: page.vm
        Layout.fillWidth: true
    }
    actions: [
        SideAction {
            objectName: "restart." + page.vm.device
            text: qsTr("重启进程")
            symbol: "restart"
            fill: page.isPrinter ? Theme.surface : Theme.primary
            ink: page.isPrinter ? Theme.ink : Theme.primaryInk
            edge: page.isPrinter ? Theme.lineStrong : Theme.primary
            onTapped: page.vm.restart(page.vm.device)
        },
        MainAction {
            objectName: "testPrint"
            visible: page.isPrinter
            text: page.vm.printing ? qsTr("正在试打") : qsTr("试一试")
            symbol: "printer"
            live: !page.vm.printing
            onTapped: page.vm.testPrint()
        }
    ]
    StateWords {
        id: words
        state: page.vm.process.state ?? ""
        process: page.vm.process.process ?? ""
        fault: page.vm.process.fault ?? ""
    }
    DeviceSteps {
        id: check
        device: page.vm.device
        state: words.state
        fault: words.fault
    }
    WorkerNames {
        id: names
    }

    component Fact: FactRow {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        Layout.alignment: Qt.AlignTop
    }
}
