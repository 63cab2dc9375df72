// One choice among a few: thin border, thick one and soft ground when chosen.
import QtQuick

Pressable {
    id: tile

    property bool on: false
    readonly property color ink: on ? Theme.primarySoftInk : Theme.ink
    default property alias inner: holder.data

    radius: Theme.radiusTile
    padding: Theme.optionPadding
    Accessible.role: Accessible.RadioButton
    Accessible.checked: on
    Accessible.checkable: true

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: tile.down ? Theme.pressInset : 0
        radius: tile.radius
        color: tile.on || tile.down ? Theme.primarySoft : Theme.surface
        border.width: tile.on ? Theme.selectedBorder : Theme.highContrast ? Theme.border : Theme.hairline
        border.color: tile.on ? Theme.primary : Theme.lineStrong
    }
    contentItem: Item {
        id: holder
    }
}
