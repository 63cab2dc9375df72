// A word with an icon on a round ground: a state, never by colour alone.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: pill

    required property string text
    property string symbol: ""
    // ok, info, warn, danger, primary, accent, or none (sunken)
    property string tone: ""
    property int size: Theme.caption
    property color ink: Theme.softInk(tone)

    implicitWidth: row.implicitWidth + 2 * Math.round(size * 0.88)
    implicitHeight: row.implicitHeight + 2 * Math.round(size * 0.32)
    radius: Math.min(height / 2, size)
    color: Theme.soft(tone)
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: ink

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, pill.width - pill.size)
        spacing: Theme.wordGap

        Icon {
            name: pill.symbol
            visible: name !== ""
            size: Math.round(pill.size * 1.3)
            colour: pill.ink
        }
        AppText {
            text: pill.text
            size: pill.size
            bold: true
            leading: 1.35
            color: pill.ink
            Layout.fillWidth: true
        }
    }
}
