// The dotted line with two notches between a ticket and its stub; in high contrast only the line. Its card has the page's edge.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: line

    // How far the card's edges stand outside this item.
    property int overhang: Theme.s8

    implicitHeight: 56

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        spacing: 5

        Repeater {
            model: Math.ceil(line.width / 10)

            Rectangle {
                width: 5
                height: 5
                radius: Theme.highContrast ? 0 : 2.5
                color: Theme.line
            }
        }
    }
    Repeater {
        model: Theme.highContrast ? 0 : 2

        Rectangle {
            required property int index
            x: index === 0 ? -line.overhang - width / 2 : line.width + line.overhang - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: 56
            height: 56
            radius: 28
            color: Theme.bg
        }
    }
}
