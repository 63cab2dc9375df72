// 维护界面: one sentence of verdict and the next thing to do; then devices, number blocks, the computer; actions below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_dashboard
import "../staff"

StaffFrame {
    id: page

    required property StaffDashboardViewModel vm

    title: qsTr("维护界面")
    subtitle: [page.vm.station, page.vm.stationName, page.vm.version !== "" ? qsTr("版本 %1").arg(page.vm.version) : ""].filter(part => part !== "").join(" · ")
    leads: false

    // Half of a narrow page breaks the words of the largest letters.
    readonly property int columns: Theme.portrait && Theme.extraLarge ? 1 : 2

    PageScroller {
        id: scroller
        contentHeight: column.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: Theme.s4

            VerdictBanner {
                paused: page.shell.paused
                vm: page.vm
                Layout.fillWidth: true
            }
            GridLayout {
                columns: page.low && !Theme.large && !(Theme.rtl && Theme.square) ? 4 : page.columns
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                Layout.fillWidth: true

                Device {
                    worker: "printer"
                    name: qsTr("打印机")
                    symbol: "printer"
                    line: page.vm.ticketsLeft >= 0 ? qsTr("纸约剩 %1 张").arg(page.vm.ticketsLeft) : ""
                }
                Device {
                    worker: "card_reader"
                    name: qsTr("读卡器")
                    symbol: "idcard"
                }
                Device {
                    worker: "camera"
                    name: qsTr("摄像头")
                    symbol: "camera"
                }
                SyncCard {
                    vm: page.vm
                    onTapped: page.open("staff.sync")
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            GridLayout {
                columns: page.columns
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                Layout.fillWidth: true

                FactCard {
                    title: qsTr("号段")
                    Layout.fillHeight: true

                    AppText {
                        objectName: "numbersUnknown"
                        visible: page.vm.numbers.length === 0
                        text: qsTr("未知")
                        size: Theme.label
                        color: Theme.ink2
                    }
                    Repeater {
                        model: page.vm.numbers

                        NumbersMeter {
                            required property var modelData

                            row: modelData
                            Layout.fillWidth: true
                        }
                    }
                }
                FactCard {
                    title: qsTr("本机")
                    Layout.fillHeight: true

                    RoomMeter {
                        objectName: "disk"
                        name: qsTr("磁盘")
                        room: page.vm.disk
                        Layout.fillWidth: true
                    }
                    RoomMeter {
                        objectName: "memory"
                        name: qsTr("内存")
                        room: page.vm.memory
                        Layout.fillWidth: true
                    }
                    Meter {
                        objectName: "catalogue"
                        name: qsTr("事项库")
                        figure: page.vm.catalogue.items < 0 ? qsTr("未知") : qsTr("%1 条").arg(page.vm.catalogue.items)
                        share: page.vm.catalogue.items > 0 ? 1 : 0
                        tone: "ok"
                        Layout.fillWidth: true
                    }
                    AppText {
                        visible: page.vm.catalogue.items >= 0
                        text: page.vm.catalogue.asOf === "" ? qsTr("还没有更新过") : qsTr("%1 更新").arg(page.vm.catalogue.asOf)
                        size: Theme.caption
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                }
            }
            GridLayout {
                columns: page.columns
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                Layout.fillWidth: true

                Page {
                    objectName: "openSettings"
                    text: qsTr("设置")
                    symbol: "gear"
                    onTapped: page.open("staff.settings")
                }
                Page {
                    objectName: "openDiagnostics"
                    text: qsTr("导出诊断")
                    symbol: "export"
                    onTapped: page.open("staff.diagnostics")
                }
            }
            Card {
                implicitHeight: events.implicitHeight + 2 * Theme.s5
                Layout.fillWidth: true

                ColumnLayout {
                    id: events
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.s5
                    spacing: 0

                    RowLayout {
                        Layout.fillWidth: true

                        AppText {
                            text: qsTr("最近的事")
                            size: Theme.title
                            bold: true
                            Layout.fillWidth: true
                        }
                        LinkButton {
                            objectName: "allEvents"
                            text: qsTr("全部日志")
                            onTapped: page.open("staff.logs")
                        }
                    }
                    AppText {
                        objectName: "noEvents"
                        visible: page.vm.loaded && page.vm.recent.length === 0
                        text: page.vm.recentKnown ? qsTr("还没有要说的事。") : qsTr("日志读不出来，查磁盘。")
                        size: Theme.label
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: page.vm.recent

                        EventRow {
                            required property var modelData
                            required property int index

                            entry: modelData
                            separated: index > 0
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    ActionBanner {
        vm: page.vm
        Layout.fillWidth: true
    }
    actions: [
        Tool {
            objectName: "testPrint"
            text: page.vm.printing ? qsTr("正在试打") : qsTr("试打一页")
            symbol: "printer"
            busy: page.vm.printing
            onTapped: page.vm.testPrint()
        },
        Tool {
            objectName: "syncNow"
            text: page.vm.syncing ? qsTr("正在同步") : qsTr("立即同步")
            symbol: "sync"
            busy: page.vm.syncing
            onTapped: page.vm.syncNow()
        },
        Tool {
            objectName: "pause"
            text: page.shell.paused ? qsTr("恢复服务") : qsTr("暂停服务")
            symbol: page.shell.paused ? "ok" : "pause"
            onTapped: page.shell.setPaused(!page.shell.paused)
        }
    ]

    component Tool: SideAction {
        property bool busy: false

        enabled: !busy
        ink: busy ? Theme.ink2 : Theme.ink
        stacked: !page.low
    }
    component Page: OutlineButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    component Device: WorkerCard {
        health: page.vm.workers[worker]
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTapped: page.open("staff.device", {"worker": worker})
    }
    component RoomMeter: Meter {
        required property var room

        figure: room.known ? qsTr("用了 %1%").arg(Math.round(room.share * 100)) : qsTr("未知")
        share: room.share
        tone: room.share >= 0.95 ? "danger" : room.share >= 0.85 ? "warn" : "primary"
    }
}
