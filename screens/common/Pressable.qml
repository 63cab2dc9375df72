// Base of everything that can be touched: acts on release, once per settling time. The keypad's ring finds it by itself.
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
    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.touchFloor, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchFloor, implicitContentHeight + topPadding + bottomPadding)
    onClicked: {
        const now = Date.now()
        if (repeats || now - lastTap >= Theme.settleTime || now < lastTap) {
            lastTap = now
            tapped()
        }
    }
}
