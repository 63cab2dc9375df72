// 呼叫帮助: 正在叫导办员, and 正过来 only once somebody said so; with nobody there, whom to ring instead.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.help

SheetFrame {
    id: sheet

    required property HelpViewModel vm

    readonly property string state_: vm.state
    readonly property bool nobody: state_ === "nobody"

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.s5

        IconBox {
            symbol: sheet.nobody ? "phone" : sheet.state_ === "coming" ? "ok" : "help"
            tone: sheet.nobody ? "warn" : sheet.state_ === "coming" ? "ok" : "accent"
            side: Theme.helpBox
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            objectName: "helpState"
            text: {
                const words = {"calling": qsTr("正在叫导办员"), "coming": qsTr("导办员看到了，正过来"), "closed": qsTr("导办员已处理")}
                return words[sheet.state_] ?? qsTr("现在没人值守")
            }
            size: Theme.headline
            serif: true
            leading: Theme.rtl ? 1.5 : 1.22
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        AppText {
            objectName: "helpWords"
            text: {
                if (sheet.state_ === "calling")
                    return sheet.vm.long ? qsTr("还没有人应。可以再等，也可以打 %1。").arg(sheet.vm.phone) : qsTr("请等一下，有人应了，这里会写明。")
                if (sheet.state_ === "coming")
                    return qsTr("请在这里等，不用再按。")
                if (sheet.state_ === "closed")
                    return qsTr("还要帮忙，再按一次“呼叫帮助”。")
                return qsTr("请打 %1。").arg(sheet.vm.phone)
            }
            size: Theme.title
            leading: Theme.leadingBody
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("急事请打 %1 或 %2").arg("\u2066110\u2069").arg("\u2066120\u2069")
            size: Theme.body
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3

            OutlineButton {
                objectName: "cancelHelp"
                visible: sheet.state_ === "calling" || sheet.state_ === "coming"
                text: qsTr("取消呼叫")
                symbol: Theme.large ? "" : "close"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: {
                    sheet.vm.cancel()
                    sheet.close()
                }
            }
            PrimaryButton {
                objectName: "closeHelp"
                text: sheet.nobody ? qsTr("知道了") : qsTr("好的，接着办")
                symbol: "check"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1.2 * Theme.share
                onTapped: sheet.close()
            }
        }
    }
}
