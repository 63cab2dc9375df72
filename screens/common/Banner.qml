// Something that happened, calmly: icon, what, what to do. A button may stand at its end.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: banner

    required property string title
    property string text: ""
    property string symbol: "info"
    property string tone: "info"
    readonly property int iconSize: Math.round(Theme.title * 1.6)
    // Known before the inner layout, so that nothing jumps.
    readonly property real wordsWidth: width - 2 * Theme.bannerPadding - (symbol !== "" ? iconSize + row.spacing : 0) - (end.visible ? end.width + row.spacing : 0)
    property color ink: Theme.softInk(tone)
    default property alias extra: end.data

    implicitHeight: row.implicitHeight + 2 * Theme.tilePadding
    radius: Theme.radiusL
    color: Theme.soft(tone)
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: ink
    Accessible.role: Accessible.Grouping

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.bannerPadding
        anchors.rightMargin: Theme.bannerPadding
        anchors.topMargin: Theme.tilePadding
        anchors.bottomMargin: Theme.tilePadding
        spacing: Theme.tilePadding

        Icon {
            name: banner.symbol
            visible: name !== ""
            size: banner.iconSize
            colour: banner.ink
        }
        ColumnLayout {
            spacing: Theme.s1
            Layout.fillWidth: true

            AppText {
                text: banner.title
                size: Theme.unparted(text, Theme.title, banner.wordsWidth, family, true)
                bold: true
                leading: Theme.rtl ? 1.5 : 1.3
                color: banner.ink
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: banner.text
                size: Theme.label
                color: banner.ink
                Layout.fillWidth: true
            }
        }
        Item {
            id: end
            visible: children.length > 0
            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
    }
}
