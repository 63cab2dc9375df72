// Which hall, whether the network is there, what time it is. Read only; the mark is the staff's hidden entrance.
import QtQuick
import QtQuick.Layouts
import kiosk.shell

Item {
    id: header

    required property Shell shell

    implicitHeight: Theme.headerHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.s5

        Image {
            id: mark
            objectName: "mark"
            readonly property int side: Theme.markSide
            function hex(colour) {
                return colour.toString().slice(-6)
            }
            source: "image://icon/mark/" + hex(Theme.primary) + "/" + hex(Theme.accent) + "/" + hex(Theme.primaryInk)
            sourceSize.width: Math.ceil(side * Theme.pixelRatio)
            sourceSize.height: Math.ceil(side * Theme.pixelRatio)
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            Accessible.role: Accessible.Graphic
            Accessible.name: header.shell.station.hallName

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                margin: Math.max(0, (Theme.touchFloor - mark.side) / 2)
                onTapped: header.shell.navigator.knock()
            }
        }
        ColumnLayout {
            spacing: Theme.hairGap
            Layout.fillWidth: true

            AppText {
                objectName: "hallName"
                text: header.shell.station.hallName
                size: Theme.barTitle
                serif: true
                leading: Theme.rtl ? 1.3 : 1.25
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.columnGap

                AppText {
                    text: qsTr("7×24 小时自助服务区")
                    size: Theme.headerLabel
                    leading: 1.35
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                }
                RowLayout {
                    spacing: Theme.wordGap

                    Icon {
                        name: header.shell.station.online ? "online" : "offline"
                        size: Theme.iconS
                        colour: Theme.ink2
                    }
                    AppText {
                        objectName: "network"
                        text: header.shell.station.online ? qsTr("网络正常") : qsTr("离线可用")
                        size: Theme.headerLabel
                        leading: 1.35
                        color: Theme.ink2
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        ColumnLayout {
            spacing: 0

            AppText {
                objectName: "clock"
                text: header.shell.station.timeText
                size: Theme.clock
                bold: true
                script: "en"
                leading: 1.1
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
            }
            AppText {
                text: header.shell.station.dateText
                size: Theme.headerLabel
                leading: 1.35
                color: Theme.ink2
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
            }
        }
    }
}
