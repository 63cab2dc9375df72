// 证照核验通过: the card, what it serves for and spares, how it was verified; and the ways on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.certificates

RowLayout {
    id: face

    required property CertificatesViewModel vm
    required property ScreenFrame frame

    readonly property bool forMatter: vm.purposeName !== ""
    // The card beside the facts; where letters are large all of it is one column to scroll.
    readonly property bool split: !Theme.portrait && !Theme.large && !(Theme.rtl && Theme.textSize !== "S")
    // Large letters on a low screen: what is asked and done stands at the side, and the rest has the whole height.
    readonly property bool sided: !Theme.portrait && !split
    readonly property bool troubled: vm.paper === "failed" || vm.paper === "unknown"
    readonly property string sparedNames: vm.spared.map(name => "\u2068" + name + "\u2069").join(qsTr("、"))

    function listText(): string {
        if (vm.listTime === "")
            return qsTr("签名正确，还没有收到吊销名单")
        return vm.listDay === "" ? qsTr("签名正确，吊销名单更新于今天 %1").arg(vm.listTime)
                                 : qsTr("签名正确，吊销名单更新于%1 %2").arg("\u2068" + vm.listDay + "\u2069").arg(vm.listTime)
    }
    function paperTitle(): string {
        const words = {"printing": qsTr("正在打印凭条"), "done": qsTr("凭条已打印，请取走"), "unknown": qsTr("凭条出来了吗？")}
        const reasons = {"paper_out": qsTr("凭条没打出来：打印纸用完了"), "cover_open": qsTr("凭条没打出来：打印机盖子没盖好"),
                         "cutter_jam": qsTr("凭条没打出来：打印机卡纸了")}
        return words[vm.paper] ?? reasons[vm.paperReason] ?? qsTr("凭条没打出来：打印机没应答")
    }
    function paperText(): string {
        const words = {"printing": "", "done": "", "unknown": qsTr("打印机没有回话。没出来可以再打一次。")}
        return words[vm.paper] ?? qsTr("核验照样有效，没有凭条也能去窗口。")
    }

    spacing: Theme.s6

    KindWords {
        id: kindWords
        kind: face.vm.kind
    }
    ColumnLayout {
        visible: face.split || face.sided
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.preferredWidth: face.sided ? 0.6 * Theme.share : Theme.share

        Head {}
        Item {
            visible: face.sided
            Layout.fillHeight: true
        }
        Loader {
            active: face.sided
            visible: active
            sourceComponent: actions
            Layout.fillWidth: true
        }
        Loader {
            active: face.split
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: TheCard {}
        }
    }
    ColumnLayout {
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share

        Head {
            visible: Theme.portrait
        }
        PageScroller {
            id: scroller
            contentHeight: column.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: face.sided ? Theme.s3 : 0

            ColumnLayout {
                id: column
                width: scroller.contentWidth
                spacing: Theme.s5

                Loader {
                    active: !face.split
                    visible: active
                    Layout.fillWidth: true
                    sourceComponent: TheCard {}
                }
                Card {
                    implicitHeight: facts.implicitHeight + 2 * Theme.s3
                    Layout.fillWidth: true

                    ColumnLayout {
                        id: facts
                        anchors.fill: parent
                        anchors.margins: Theme.s3
                        anchors.leftMargin: Theme.s7
                        anchors.rightMargin: Theme.s7
                        spacing: 0

                        FactLine {
                            first: true
                            symbol: "doc"
                            tone: "primary"
                            title: face.forMatter ? qsTr("用于：%1").arg("\u2068" + face.vm.purposeName + "\u2069") : qsTr("只核验一下证照")
                            text: face.forMatter ? qsTr("您在 %1 同意，仅限这一件事").arg(face.vm.consentedAt) : qsTr("您在 %1 同意，没有用于办事").arg(face.vm.consentedAt)
                            Layout.fillWidth: true
                        }
                        FactLine {
                            objectName: "spares"
                            visible: face.forMatter
                            symbol: face.vm.spared.length > 0 ? "check" : "info"
                            tone: face.vm.spared.length > 0 ? "ok" : ""
                            title: face.vm.spared.length > 0 ? qsTr("替您免带 %n 样材料", "", face.vm.spared.length) : qsTr("这件事用不上这张证照")
                            text: face.vm.spared.length > 0 ? qsTr("%1，窗口不再收复印件").arg(face.sparedNames) : qsTr("材料清单里没有它能代替的")
                            Layout.fillWidth: true
                        }
                        FactLine {
                            objectName: "howVerified"
                            symbol: face.vm.offline ? "offline" : "online"
                            title: face.vm.offline ? qsTr("没有网络，已在本机核验") : qsTr("已在本机核验")
                            text: face.listText()
                            Layout.fillWidth: true
                        }
                    }
                }
                QuietLine {
                    visible: !paperState.visible
                    symbol: "lock"
                    text: qsTr("离开后本机不留证照内容，只记一条不含姓名的用证记录。")
                    Layout.fillWidth: true
                }
            }
        }
        Banner {
            id: paperState
            objectName: "paperState"
            // Beside the card there is little room: there the button itself says that all is well.
            visible: face.troubled || face.vm.paper !== "" && !face.split
            title: face.paperTitle()
            text: face.paperText()
            symbol: face.vm.paper === "failed" ? "noprint" : face.vm.paper === "unknown" ? "ask" : "printer"
            tone: face.troubled ? "warn" : face.vm.paper === "done" ? "ok" : "info"
            Layout.fillWidth: true
        }
        Loader {
            active: !face.sided
            visible: active
            sourceComponent: actions
            Layout.fillWidth: true
        }
    }

    Component {
        id: actions

        GridLayout {
            columns: face.sided ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4

            PrimaryButton {
                objectName: face.forMatter ? "useForList" : "seeGuides"
                visible: face.frame.shell.navigator.has(face.forMatter ? "guides.detail" : "guides")
                text: face.forMatter ? qsTr("带着它看材料清单") : qsTr("查办事指南")
                symbol: "guide"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: parent.columns === 2 ? 2 : 1
                Layout.preferredWidth: 1.4 * Theme.share
                onTapped: {
                    if (face.forMatter)
                        face.frame.finish("guides.detail", {"item": face.vm.purpose, "shown": [face.vm.kind]})
                    else
                        face.frame.finish("guides")
                }
            }
            OutlineButton {
                objectName: "printUse"
                text: face.vm.paper === "printing" ? qsTr("正在打印") : face.vm.paper === "done" ? qsTr("凭条已打印") : face.vm.paper === "" ? qsTr("打印用证凭条") : qsTr("再打一次")
                symbol: "printer"
                enabled: face.vm.canPrint
                ink: face.vm.canPrint ? Theme.ink : Theme.ink2
                fill: face.vm.canPrint ? Theme.surface : Theme.sunken
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: face.vm.printUse()
            }
            OutlineButton {
                objectName: "clearAndExit"
                text: qsTr("清除并退出")
                symbol: "close"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: face.frame.shell.navigator.exit()
            }
        }
    }
    component Head: PageHead {
        title: qsTr("证照核验通过")
        subtitle: face.sided && Theme.extraLarge ? "" : qsTr("只显示这次办事需要的 %1 项内容").arg("\u20664\u2069")
        step: 3
        stepCount: 3
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.bottomMargin: Theme.portrait && !Theme.large ? Theme.s2 : 0
    }
    component TheCard: CertificateCard {
        objectName: "certificateCard"
        vm: face.vm
        words: kindWords
    }
}
