// The keypad's ring around the control it would press: 6 px of `focus` on 4 px of ground. Above everything, clipped by nothing.
import QtQuick

Rectangle {
    id: ground

    // Around what, and how round its corners are, in pixels of what the ring stands in.
    required property rect place
    property real corner: 0
    property real unit: 1
    readonly property real reach: (Theme.focusGap + Theme.focusBorder) * unit

    visible: place.width > 0
    x: place.x - reach
    y: place.y - reach
    width: place.width + 2 * reach
    height: place.height + 2 * reach
    radius: corner + reach
    color: "transparent"
    border.width: Theme.focusBorder * unit
    border.color: Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusBorder * ground.unit
        radius: ground.radius - anchors.margins
        color: "transparent"
        border.width: Theme.focusGap * ground.unit
        border.color: Theme.bg
    }
}
