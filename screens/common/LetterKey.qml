// A key of one sign. Forty stand on a keyboard: it has no more parts than it needs.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: key

    property int size: Theme.keyLabel
    property bool bold: false
    // Language of the sign where it is not the page's.
    property string script: ""

    repeats: true
    radius: Theme.radiusKey
    padding: Theme.keyPadding
    implicitHeight: Theme.keyHeight
    Layout.fillWidth: true
    Layout.preferredWidth: Theme.keyWidth
    Layout.maximumWidth: Theme.widestKey

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: key.down ? Theme.pressInset : 0
        radius: key.radius
        color: key.down ? Theme.primarySoft : key.enabled ? Theme.surface : Theme.sunken
        border.width: Theme.highContrast || key.down ? Theme.border : 0
        border.color: Theme.highContrast ? Theme.ink : Theme.line
    }
    contentItem: AppText {
        text: key.text
        script: key.script
        size: key.size
        bold: key.bold
        leading: 1.2
        color: key.down ? Theme.primarySoftInk : key.enabled || Theme.highContrast ? Theme.ink : Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
