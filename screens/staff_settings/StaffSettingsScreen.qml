// 设置: steps and switches in cards, 保存 at the foot; the keys for the one-time code take the cards' place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_settings
import "../staff"

StaffFrame {
    id: page

    required property StaffSettingsViewModel vm

    readonly property var outcomes: ({"running": qsTr("正在保存"), "done": qsTr("已保存，马上生效"), "refused": qsTr("没有保存：红字写着哪里不对"), "failed": qsTr("没有保存：磁盘写不进去")})
    readonly property var wrongs: ({"range": qsTr("不能是这个数"), "too_short": qsTr("至少要开 1 小时"), "all_hidden": qsTr("至少留一个窗口")})

    readonly property bool anyFixed: page.vm.queues.some(queue => queue.fixed) || Object.keys(page.vm.rows).some(key => page.vm.rows[key].fixed)

    title: qsTr("设置")
    subtitle: page.vm.station !== "" ? page.vm.station : qsTr("还没登记")

    CodePad {
        visible: page.vm.typing
        vm: page.vm
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    PageScroller {
        id: scroller
        visible: !page.vm.typing
        contentHeight: column.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            id: column
            width: scroller.contentWidth
            columns: page.low && !Theme.large && !Theme.square ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            uniformCellWidths: true

            Group {
                title: qsTr("声音")

                Steps {
                    key: "voice.softer_db"
                    name: qsTr("朗读音量")
                    words: qsTr("不会比安装时量的更响")
                    figure: value === 0 ? qsTr("最响") : qsTr("轻 %1 分贝").arg("\u2066" + value + "\u2069")
                }
                Steps {
                    key: "voice.night_from"
                    name: qsTr("夜里从几点起轻声")
                }
                Steps {
                    key: "voice.night_until"
                    name: qsTr("到几点")
                    words: qsTr("两个一样就不分白天黑夜")
                }
            }
            Group {
                title: qsTr("没人动多久就收")

                Steps {
                    key: "session.read_s"
                    name: qsTr("看资料")
                    figure: qsTr("%1 秒").arg("\u2066" + value + "\u2069")
                }
                Steps {
                    key: "session.form_s"
                    name: qsTr("填写")
                    figure: qsTr("%1 秒").arg("\u2066" + value + "\u2069")
                }
                Switch {
                    key: "screen.lowered"
                    text: qsTr("屏幕放低")
                    words: qsTr("屏幕装得高时：每个人一来，按钮就在下半边")
                    symbol: held?.fixed ? "lock" : "lower"
                }
            }
            Group {
                title: qsTr("服务时间")

                Steps {
                    key: "hours.opens"
                    name: qsTr("几点开")
                }
                Steps {
                    key: "hours.closes"
                    name: qsTr("几点关")
                    words: qsTr("两个一样就是全天服务")
                }
            }
            Group {
                title: qsTr("登记到县里")

                AppText {
                    objectName: "enrolled"
                    text: page.vm.station !== "" ? qsTr("已登记，编号 %1").arg("\u2066" + page.vm.station + "\u2069") : qsTr("还没登记，向县里要登记码")
                    Layout.fillWidth: true
                }
                AppText {
                    objectName: "enrolDone"
                    visible: page.vm.enrolment === "done"
                    text: qsTr("登记好了")
                    bold: true
                    color: Theme.ok
                    Layout.fillWidth: true
                }
                OutlineButton {
                    objectName: "openCode"
                    text: qsTr("输入登记码")
                    symbol: "keypad"
                    Layout.fillWidth: true
                    onTapped: page.vm.openCode(true)
                }
            }
            Group {
                title: qsTr("在这里取号的窗口")
                Layout.columnSpan: column.columns

                AppText {
                    objectName: "wrong.hidden_queues"
                    visible: page.vm.queuesWrong !== ""
                    text: page.wrongs[page.vm.queuesWrong] ?? ""
                    size: Theme.label
                    bold: true
                    color: Theme.danger
                    Layout.fillWidth: true
                }
                AppText {
                    objectName: "noQueues"
                    visible: page.vm.loaded && page.vm.queues.length === 0
                    text: qsTr("还没有窗口资料")
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
                Repeater {
                    model: page.vm.queues

                    SwitchRow {
                        required property var modelData

                        objectName: "queue." + modelData.code
                        text: modelData.code + " " + modelData.name
                        words: modelData.shown ? qsTr("取号") : qsTr("这里不取号")
                        symbol: modelData.fixed ? "lock" : "counter"
                        enabled: !modelData.fixed
                        on: modelData.shown
                        Layout.fillWidth: true
                        onTapped: page.vm.toggleQueue(modelData.code)
                    }
                }
            }
            AppText {
                visible: page.anyFixed
                text: qsTr("带锁的是安装时定的，这里不能改。")
                size: Theme.label
                color: Theme.ink2
                Layout.fillWidth: true
                Layout.columnSpan: column.columns
            }
        }
    }
    Banner {
        objectName: "saveOutcome"
        visible: title !== "" && !page.vm.typing
        title: page.outcomes[page.vm.saving] ?? ""
        symbol: page.vm.saving === "done" ? "ok" : page.vm.saving === "running" ? "clock" : "alert"
        tone: page.vm.saving === "done" ? "ok" : page.vm.saving === "running" ? "info" : "warn"
        Layout.fillWidth: true
    }
    actions: [
        SideAction {
            objectName: "closeCode"
            visible: page.vm.typing
            text: qsTr("不登记了")
            onTapped: page.vm.openCode(false)
        },
        MainAction {
            objectName: "enrol"
            visible: page.vm.typing
            text: page.vm.enrolment === "running" ? qsTr("正在登记") : qsTr("登记")
            symbol: "check"
            live: page.vm.codeComplete
            onTapped: page.vm.enrol()
        },
        MainAction {
            objectName: "save"
            visible: !page.vm.typing
            text: qsTr("保存")
            symbol: "check"
            live: page.vm.altered && page.vm.saving !== "running"
            onTapped: page.vm.save()
        }
    ]

    component Group: FactCard {
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignTop
    }
    component Steps: StepRow {
        readonly property var value: held?.value ?? ""

        figure: "\u2066" + value + "\u2069"
        held: page.vm.rows[key]
        wrong: page.wrongs[held?.wrong ?? ""] ?? ""
        Layout.fillWidth: true
        onStepped: steps => page.vm.step(key, steps)
    }
    component Switch: SwitchRow {
        required property string key
        readonly property var held: page.vm.rows[key]

        objectName: "switch." + key
        enabled: !(held?.fixed ?? true)
        on: held?.value === true
        Layout.fillWidth: true
        onTapped: page.vm.toggle(key)
    }
}
