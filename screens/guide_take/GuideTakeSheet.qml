// 打印还是存手机？ What the paper will say, or the code for the phone; and the truth about the paper.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_take
import "../guides"

SheetFrame {
    id: sheet

    required property GuideTakeViewModel vm

    readonly property bool onPaper: vm.way === "paper"
    readonly property bool busy: vm.paper === "printing"
    // Three ways on find room beside each other with their pictures above the words.
    readonly property bool three: onPaper && vm.paper === "failed"

    function printerWord() {
        const words = {
            "paper_out": qsTr("打印纸用完了"), "cover_open": qsTr("打印机的盖子开着"), "cutter_jam": qsTr("纸卡住了")
        }
        return words[vm.printer] ?? qsTr("打印机没应答")
    }

    function outletWord() {
        const words = {"left": qsTr("纸在左边出纸口。"), "right": qsTr("纸在右边出纸口。"), "above": qsTr("纸在上方出纸口。")}
        return words[shell.station.cabinet["paper"]] ?? qsTr("纸在下方出纸口。")
    }

    readHeight: question.implicitHeight + Theme.s5
    // Until there is something to show, room for the word that there is not.
    implicitHeight: head.implicitHeight + Math.max(scroller.visible ? 0 : Theme.leastSheet, scroller.contentHeight) + buttons.implicitHeight + 2 * Theme.s5

    ColumnLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.s5

        PageHead {
            id: question
            title: qsTr("打印还是存手机？")
            Layout.fillWidth: true
        }
        ChoiceBar {
            prefix: "take.way"
            current: sheet.vm.way
            choices: [
                {"tag": "paper", "name": qsTr("打印"), "symbol": "printer"},
                {"tag": "phone", "name": qsTr("存手机"), "symbol": "phone"}
            ]
            enabled: !sheet.busy
            Layout.fillWidth: true
            onChosen: tag => sheet.vm.chooseWay(tag)
        }
    }
    Answer {
        loaded: sheet.vm.loaded || !sheet.onPaper
        failed: sheet.vm.failed && sheet.onPaper
        onRetried: sheet.vm.load()
        anchors.fill: scroller
    }
    PageScroller {
        id: scroller
        visible: !sheet.onPaper || sheet.vm.loaded && !sheet.vm.failed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.s5
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.s5
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: Theme.s5

            Banner {
                objectName: sheet.busy ? "take.printing" : "take.outcome"
                visible: sheet.onPaper && title !== ""
                title: sheet.outcomeTitle()
                text: sheet.outcomeText()
                symbol: sheet.vm.paper === "printed" ? "check" : sheet.busy ? "printer" : "noprint"
                tone: sheet.vm.paper === "printed" ? "ok" : sheet.busy ? "info" : "warn"
                Layout.fillWidth: true
            }
            PaperPreview {
                visible: sheet.onPaper && sheet.vm.loaded && sheet.vm.paper === "none"
                vm: sheet.vm
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(Theme.slipWidth, scroller.contentWidth)
            }
            ColumnLayout {
                visible: !sheet.onPaper
                spacing: Theme.s5
                Layout.fillWidth: true

                QrPanel {
                    objectName: "take.code"
                    rows: sheet.vm.qrRows
                    side: Theme.qrXL
                    name: qsTr("这张清单的二维码")
                    Layout.alignment: Qt.AlignHCenter
                }
                AppText {
                    text: qsTr("用手机扫一扫，清单就存进手机")
                    size: Theme.title
                    bold: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                AppText {
                    text: qsTr("码里只有事项，没有您的个人信息。随时能再打开。")
                    color: Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
    }
    RowLayout {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.s4

        OutlineButton {
            objectName: "take.again"
            visible: sheet.onPaper && (sheet.vm.paper === "failed" || sheet.vm.paper === "unknown")
            text: sheet.vm.paper === "unknown" ? qsTr("没出来，再打") : qsTr("再打一次")
            symbol: "printer"
            stacked: sheet.three
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            onTapped: sheet.vm.print()
        }
        OutlineButton {
            objectName: "take.close"
            visible: sheet.onPaper && (sheet.vm.paper === "none" || sheet.vm.paper === "failed" || sheet.busy)
            text: sheet.busy ? qsTr("不等了") : qsTr("不用了")
            symbol: Theme.extraLarge && !sheet.three ? "" : "close"
            stacked: sheet.three
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            onTapped: sheet.close()
        }
        PrimaryButton {
            objectName: "take.print"
            visible: sheet.onPaper && sheet.vm.paper === "none" && sheet.vm.printable
            text: qsTr("打印")
            symbol: "printer"
            Layout.fillWidth: true
            Layout.preferredWidth: 1.6 * Theme.share
            onTapped: sheet.vm.print()
        }
        PrimaryButton {
            objectName: "take.phone"
            visible: sheet.onPaper && (sheet.vm.paper === "failed" || sheet.vm.paper === "none" && sheet.vm.loaded && !sheet.vm.printable)
            text: qsTr("存手机")
            symbol: "phone"
            stacked: sheet.three
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: sheet.vm.paper === "failed" ? Theme.share : 1.6 * Theme.share
            onTapped: sheet.vm.chooseWay("phone")
        }
        PrimaryButton {
            objectName: "take.came"
            visible: sheet.onPaper && sheet.vm.paper === "unknown"
            text: qsTr("出来了")
            symbol: "check"
            Layout.fillWidth: true
            Layout.preferredWidth: 1.6 * Theme.share
            onTapped: sheet.vm.paperCame()
        }
        PrimaryButton {
            objectName: "take.done"
            visible: !sheet.onPaper || sheet.vm.paper === "printed"
            text: qsTr("好了")
            symbol: "check"
            Layout.fillWidth: true
            Layout.preferredWidth: 1.6 * Theme.share
            onTapped: sheet.close()
        }
    }

    function outcomeTitle() {
        if (vm.paper === "printing")
            return qsTr("正在打印，请稍等")
        if (vm.paper === "printed")
            return qsTr("打好了，请取走清单")
        if (vm.paper === "unknown")
            return qsTr("清单出来了吗？")
        if (vm.paper === "failed")
            return qsTr("清单没打出来：%1").arg(printerWord())
        return vm.loaded && !vm.printable ? qsTr("现在打不了：%1").arg(printerWord()) : ""
    }
    function outcomeText() {
        if (vm.paper === "printed")
            return outletWord()
        if (vm.paper === "printing")
            return qsTr("关上这一页，纸也会出来。")
        if (vm.paper === "unknown")
            return qsTr("打印机没应答，请看看出纸口。")
        if (vm.paper === "failed" || vm.paper === "none")
            return qsTr("可以存到手机，内容一样。")
        return ""
    }
}
