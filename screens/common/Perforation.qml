// The dotted line with two notches between a ticket and its stub; in high contrast only the line. Its card has the page's edge.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: line

    // How far the card's edges stand outside this item.
    property int overhang: Theme.s8

    implicitHeight: Theme.notch

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true
        spacing: Theme.perforation

        Repeater {
            model: Math.ceil(line.width / (2 * Theme.perforation))

            Rectangle {
                width: Theme.perforation
                height: Theme.perforation
                radius: Theme.highContrast ? 0 : width / 2
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
            width: Theme.notch
            height: Theme.notch
            radius: width / 2
            color: Theme.bg
        }
    }
}
