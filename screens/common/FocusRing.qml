// The keypad's ring around the control it would press: 6 px of `focus` on 4 px of ground. Above everything, clipped by nothing.
import QtQuick
import kiosk.shell

Rectangle {
    id: ground

    required property Keypad keypad
    readonly property real unit: Theme.pixelRatio
    readonly property real reach: (Theme.focusGap + Theme.focusBorder) * unit

    objectName: "focusRing"
    visible: keypad.ring.width > 0
    x: keypad.ring.x - reach
    y: keypad.ring.y - reach
    width: keypad.ring.width + 2 * reach
    height: keypad.ring.height + 2 * reach
    radius: keypad.radius * unit + reach
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
