// An icon on its own small ground, before a row or a title.
import QtQuick

Rectangle {
    id: box

    required property string symbol
    property string tone: ""
    property int side: Theme.boxS
    property int symbolSize: Math.round(side * 0.6)
    property color ink: Theme.softInk(tone)

    implicitWidth: side
    implicitHeight: side
    radius: Math.round(side * 0.3)
    color: Theme.soft(tone)
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: ink

    Icon {
        anchors.centerIn: parent
        name: box.symbol
        size: box.symbolSize
        colour: box.ink
    }
}
