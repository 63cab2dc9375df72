// 这台机器暂停服务: what is the matter, what still works elsewhere, whom to call. Nothing to touch.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.out_of_service

ScreenFrame {
    id: page

    required property OutOfServiceViewModel vm
    followsReach: false

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.calmWidth)
        spacing: Theme.s6

        IconBox {
            symbol: page.vm.closed ? "clock" : "pause"
            tone: page.vm.closed ? "info" : "warn"
            side: Theme.calmBox
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            objectName: "pageTitle"
            text: page.vm.closed ? qsTr("这台机器现在休息") : qsTr("这台机器暂停服务")
            size: Theme.headline
            serif: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        AppText {
            text: {
                if (page.vm.paused)
                    return qsTr("工作人员正在维护，很快就好。您没有做错什么。")
                if (!page.vm.closed)
                    return qsTr("机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。")
                return page.vm.opensAt === "" ? qsTr("到服务时间会自己打开。") : qsTr("%1 再开。").arg("\u2066" + page.vm.opensAt + "\u2069")
            }
            size: Theme.title
            leading: Theme.leadingBody
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Card {
            implicitHeight: rows.implicitHeight + 2 * Theme.s6
            Layout.fillWidth: true
            Layout.topMargin: Theme.s6

            ColumnLayout {
                id: rows
                anchors.fill: parent
                anchors.margins: Theme.s6
                spacing: Theme.s5

                FactRow {
                    symbol: "counter"
                    name: qsTr("窗口开着的时候")
                    value: qsTr("请直接去窗口或导办台")
                    Layout.fillWidth: true
                }
                FactRow {
                    symbol: "phone"
                    name: qsTr("打电话问")
                    value: "\u2066" + page.vm.phone + "\u2069"
                    Layout.fillWidth: true
                }
            }
        }
    }
}
