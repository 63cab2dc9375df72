// 同步: how it stands with the county, numbers left, and what was refused with its reason.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_sync
import "../staff"

StaffFrame {
    id: page

    required property StaffSyncViewModel vm

    readonly property var sync: vm.sync
    readonly property string unknown: qsTr("未知")
    readonly property var kinds: ({"ticket_issued": qsTr("取号"), "ticket_paper": qsTr("出票结果"), "certificate_used": qsTr("用证记录"),
                                   "guide_taken": qsTr("带走材料清单"), "help_called": qsTr("呼叫帮助"), "help_cancelled": qsTr("取消呼叫")})
    // By the codes of sync/contract/rejections.py.
    readonly property var reasons: ({"foreign-ticket": qsTr("这张号是别的机器取的"), "foreign-call": qsTr("这次呼叫是别的机器发出的"),
                                     "foreign-number": qsTr("这个号码分给了别的机器"), "number-taken": qsTr("这个号码已经有人取了"),
                                     "wrong-label": qsTr("号码和窗口、机器对不上"), "not-sendable": qsTr("本机程序发不出这一条")})

    title: qsTr("同步")
    subtitle: vm.process.since !== undefined ? qsTr("进程 %1 起 · 重启过 %2 次").arg(vm.process.since).arg("\u2066" + vm.process.restarts + "\u2069") : ""

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
                objectName: "syncState"
                title: !page.vm.loaded ? qsTr("正在查看") : !page.sync.known ? qsTr("同步进程没有回话") : !page.sync.enrolled ? qsTr("这台机器还没登记")
                     : page.sync.online ? qsTr("已连上县里") : qsTr("现在离线，照常办事")
                text: !page.sync.known ? "" : !page.sync.enrolled ? qsTr("向县里要登记码") : page.sync.since !== "" ? qsTr("%1 起").arg(page.sync.since) : ""
                symbol: !page.sync.known ? "ask" : !page.sync.enrolled ? "alert" : page.sync.online ? "ok" : "offline"
                tone: !page.sync.known ? "" : !page.sync.enrolled ? "warn" : page.sync.online ? "ok" : "info"
                Layout.fillWidth: true
            }
            FactCard {
                columns: Theme.extraLarge || Theme.portrait && Theme.large ? 1 : Theme.portrait ? 2 : 4

                Fact {
                    objectName: "contact"
                    symbol: "clock"
                    name: qsTr("上次连上")
                    value: page.sync.contact !== "" ? page.sync.contact : page.sync.known ? qsTr("还没有") : page.unknown
                }
                Fact {
                    objectName: "waiting"
                    symbol: "disk"
                    name: qsTr("待上传")
                    value: page.sync.waiting < 0 ? page.unknown : qsTr("%1 条").arg("\u2066" + page.sync.waiting + "\u2069")
                }
                Fact {
                    objectName: "oldest"
                    symbol: "calendar"
                    name: qsTr("最早的一条")
                    value: page.sync.oldest !== "" ? page.sync.oldest : page.sync.waiting < 0 ? page.unknown : qsTr("没有")
                }
                Fact {
                    objectName: "offset"
                    symbol: "sync"
                    name: qsTr("服务器时间差")
                    value: page.sync.offset !== "" ? qsTr("%1 秒").arg("\u2066" + page.sync.offset + "\u2069") : page.unknown
                }
            }
            FactCard {
                title: page.sync.rejected > 0 ? qsTr("被县里拒收 %1 条").arg("\u2066" + page.sync.rejected + "\u2069") : qsTr("被县里拒收的")

                AppText {
                    objectName: "rejectedNote"
                    text: !page.vm.rejectedKnown ? page.unknown : page.vm.rejected.length === 0 ? qsTr("没有。") : qsTr("只能看，不能改。请联系县里核对。")
                    size: Theme.label
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
                Repeater {
                    model: page.vm.rejected

                    RowLayout {
                        id: refused

                        required property var modelData

                        spacing: Theme.s4
                        Layout.fillWidth: true

                        Icon {
                            name: "alert"
                            size: Theme.iconS
                            colour: Theme.warn
                            Layout.alignment: Qt.AlignTop
                        }
                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true

                            AppText {
                                objectName: "refused"
                                text: page.kinds[refused.modelData.kind] ?? refused.modelData.kind
                                size: Theme.label
                                bold: true
                                Layout.fillWidth: true
                            }
                            AppText {
                                objectName: "why"
                                text: [refused.modelData.time, page.reasons[refused.modelData.reason] ?? qsTr("县里没收，请联系县里")].join(" · ")
                                size: Theme.caption
                                color: Theme.ink2
                                Layout.fillWidth: true
                            }
                        }
                    }
                }
            }
            FactCard {
                title: qsTr("号段")
                columns: Theme.portrait || Theme.extraLarge ? 1 : 2

                AppText {
                    visible: page.vm.numbers.length === 0
                    text: page.unknown
                    size: Theme.label
                    color: Theme.ink2
                }
                Repeater {
                    model: page.vm.numbers

                    NumbersMeter {
                        required property var modelData
                        row: modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.share
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
        SideAction {
            objectName: "restart.sync"
            text: qsTr("重启进程")
            symbol: "restart"
            onTapped: page.vm.restart("sync")
        },
        MainAction {
            objectName: "syncNow"
            text: page.vm.syncing ? qsTr("正在同步") : qsTr("立即同步")
            symbol: "sync"
            live: !page.vm.syncing
            onTapped: page.vm.syncNow()
        }
    ]

    component Fact: FactRow {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        Layout.alignment: Qt.AlignTop
    }
}
