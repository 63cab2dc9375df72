// What 朗读 says, as text, over the header: whoever does not hear it reads it. Touches go through it.
import QtQuick
import kiosk.shell

Rectangle {
    id: bar

    required property Reader reader

    objectName: "spokenBar"
    visible: reader.on && reader.caption !== ""
    height: Theme.headerHeight
    color: Theme.ink
    clip: true
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    readonly property string place: qsTr("第 %1 项，共 %2 项")
    readonly property string chosen: qsTr("已选")

    onPlaceChanged: reader.setPatterns(place, chosen)
    onChosenChanged: reader.setPatterns(place, chosen)

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "speak"
        size: Theme.iconL
        colour: Theme.bg
    }
    AppText {
        objectName: "spokenWords"
        anchors.left: sign.right
        anchors.leftMargin: Theme.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: bar.reader.caption
        size: Math.min(Theme.label, 34)
        maximumLineCount: Math.floor(bar.height / lineHeight)
        elide: Text.ElideRight
        color: Theme.bg
        Accessible.ignored: true
    }
}
