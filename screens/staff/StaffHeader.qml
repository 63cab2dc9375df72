// The staff's own header: dark, so that nobody takes it for a page of the hall.
import QtQuick
import QtQuick.Layouts
import screens.common

Rectangle {
    id: header

    required property string title
    property string subtitle: ""
    property string note: ""

    implicitHeight: Math.max(Theme.headerHeight, row.implicitHeight + 2 * Theme.s4)
    color: Theme.ink

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.s5

        Icon {
            name: "gear"
            size: Theme.iconXL
            colour: Theme.bg
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                objectName: "pageTitle"
                text: header.title
                size: Theme.title
                bold: true
                color: Theme.bg
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            AppText {
                objectName: "staffStation"
                visible: text !== ""
                text: header.subtitle
                size: Theme.caption
                color: Theme.bg
                Layout.fillWidth: true
            }
        }
        AppText {
            visible: text !== ""
            text: header.note
            size: Theme.caption
            color: Theme.bg
            horizontalAlignment: Text.AlignRight
            Layout.maximumWidth: header.width / 3
        }
    }
}
