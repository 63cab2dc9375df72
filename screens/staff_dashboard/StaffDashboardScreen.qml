// 维护界面: one sentence of verdict and the next thing to do; then devices, number blocks, the computer; actions below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_dashboard
import "../staff"

ScreenFrame {
    id: page

    required property StaffDashboardViewModel vm
    followsReach: false

    readonly property bool low: !Theme.portrait
    // Half of a narrow page breaks the words of the largest letters.
    readonly property int columns: Theme.portrait && Theme.extraLarge ? 1 : 2

    StaffHeader {
        id: header
        x: -Theme.margin
        width: parent.width + 2 * Theme.margin
        title: qsTr("维护界面")
        subtitle: [page.vm.station, page.vm.stationName, page.vm.version !== "" ? qsTr("版本 %1").arg(page.vm.version) : ""].filter(part => part !== "").join(" · ")
        note: qsTr("%1 秒不操作自动锁定").arg("\u2066" + page.shell.session.secondsLeft + "\u2069")
    }
    ColumnLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.s4
        anchors.bottomMargin: Theme.s5
        spacing: Theme.s4

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
                    vm: page.vm
                    Layout.fillWidth: true
                }
                GridLayout {
                    columns: page.low && !Theme.large && !(Theme.rtl && Theme.stageWidth < 1800) ? 4 : page.columns
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

                    Meters {
                        title: qsTr("号段")

                        AppText {
                            objectName: "numbersUnknown"
                            visible: page.vm.numbers.length === 0
                            text: qsTr("未知")
                            size: Theme.label
                            color: Theme.ink2
                        }
                        Repeater {
                            model: page.vm.numbers

                            Meter {
                                required property var modelData

                                objectName: "numbers." + modelData.code
                                name: modelData.code + " " + modelData.name
                                figure: modelData.left > 0 ? qsTr("剩 %1 个").arg(modelData.left) : qsTr("用本机号")
                                share: modelData.left / page.wholeBlock
                                tone: modelData.left < page.fewNumbers ? "warn" : "primary"
                                Layout.fillWidth: true
                            }
                        }
                    }
                    Meters {
                        title: qsTr("本机")

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
            }
        }
        ActionBanner {
            vm: page.vm
            Layout.fillWidth: true
        }
        GridLayout {
            columns: page.low ? 3 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: false

            OutlineButton {
                objectName: "testPrint"
                text: page.vm.printing ? qsTr("正在试打") : qsTr("试打一页")
                symbol: "printer"
                enabled: !page.vm.printing
                ink: page.vm.printing ? Theme.ink2 : Theme.ink
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                onTapped: page.vm.testPrint()
            }
            OutlineButton {
                objectName: "syncNow"
                text: page.vm.syncing ? qsTr("正在同步") : qsTr("立即同步")
                symbol: "sync"
                enabled: !page.vm.syncing
                ink: page.vm.syncing ? Theme.ink2 : Theme.ink
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                onTapped: page.vm.syncNow()
            }
            PrimaryButton {
                objectName: "lock"
                text: qsTr("锁定并回到办事")
                symbol: "lock"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: page.low ? 1 : 2
                Layout.preferredWidth: 130
                onTapped: page.shell.navigator.exit()
            }
        }
    }

    // A leased block has 20 numbers at least (offline_store/numbers.py); under a quarter of it is few.
    readonly property int wholeBlock: 20
    readonly property int fewNumbers: 5

    component Device: WorkerCard {
        health: page.vm.workers[worker]
        Layout.fillWidth: true
        Layout.fillHeight: true
        onRestarted: page.vm.restart(worker)
    }
    component Meters: Card {
        id: meters

        required property string title
        default property alias rows: inner.data

        implicitHeight: inner.implicitHeight + 2 * Theme.s6
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: inner
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s6
            spacing: Theme.s3

            AppText {
                text: meters.title
                size: Theme.title
                bold: true
                Layout.fillWidth: true
            }
        }
    }
    component RoomMeter: Meter {
        required property var room

        figure: room.known ? qsTr("用了 %1%").arg(Math.round(room.share * 100)) : qsTr("未知")
        share: room.share
        tone: room.share >= 0.95 ? "danger" : room.share >= 0.85 ? "warn" : "primary"
    }
}
