// Base of everything that can be touched: acts on release, once per settling time; ring when reached with the keypad.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: control

    // Keys of a keyboard are pressed quickly again; all else ignores a second press until the page has settled.
    property bool repeats: false
    property int radius: Theme.radiusL
    property real lastTap: -Theme.settleTime

    // The press that counts. Use this, not clicked.
    signal tapped

    Accessible.name: text
    focusPolicy: Qt.StrongFocus
    implicitWidth: Math.max(Theme.touchFloor, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchFloor, implicitContentHeight + topPadding + bottomPadding)
    onClicked: {
        const now = Date.now()
        if (repeats || now - lastTap >= Theme.settleTime || now < lastTap) {
            lastTap = now
            tapped()
        }
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusGap - Theme.focusBorder
        visible: control.visualFocus
        color: "transparent"
        radius: control.radius + Theme.focusGap + Theme.focusBorder
        border.width: Theme.focusBorder
        border.color: Theme.focus
        z: 1
    }
}
