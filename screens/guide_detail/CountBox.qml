// 2 样要带: how many materials are of one kind.
import QtQuick
import QtQuick.Layouts
import screens.common

Rectangle {
    id: box

    required property int count
    required property string words
    property string tone: ""
    readonly property color ink: tone === "" ? Theme.ink : Theme.softInk(tone)

    implicitHeight: line.implicitHeight + 2 * Theme.s3
    radius: Theme.radiusM
    color: tone === "" ? Theme.surface : Theme.soft(tone)
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: count + " " + words

    Shadow {
        radius: box.radius
        visible: Theme.shadows && box.tone === ""
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s5
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s3

        AppText {
            text: box.count
            size: Theme.heading
            script: "en"
            bold: true
            leading: 1.2
            color: box.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            text: box.words
            size: Theme.label
            leading: Theme.rtl ? 1.4 : 1.2
            color: box.ink
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
