// An ID card on its way onto the reader, three times; still where motion is reduced. The light on the reader is on.
pragma ComponentBehavior: Bound
import QtQuick
import screens.common

Item {
    id: scene

    // Drawn 330 by 250; smaller where there is less room.
    property real factor: 1

    implicitWidth: 330 * factor
    implicitHeight: 250 * factor

    Item {
        width: 330
        height: 250
        scale: scene.factor
        transformOrigin: Item.TopLeft

        Rectangle {
            id: reader
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: 326
            height: 78
            radius: 22
            color: Theme.sunken
            border.width: Theme.border
            border.color: Theme.lineStrong

            Rectangle {
                anchors.centerIn: parent
                width: 162
                height: 14
                radius: 7
                color: Theme.accent
            }
        }
        Rectangle {
            id: card
            anchors.horizontalCenter: parent.horizontalCenter
            y: 20
            width: 238
            height: 150
            radius: 20
            rotation: -8
            color: Theme.surface
            border.width: 5
            border.color: Theme.primary

            Repeater {
                model: [88, 60, 94]

                Rectangle {
                    required property int index
                    required property int modelData
                    x: 24
                    y: 38 + 34 * index
                    width: modelData
                    height: 7
                    radius: 3.5
                    color: Theme.primary
                }
            }
            Rectangle {
                x: 158
                y: 30
                width: 42
                height: 42
                radius: 21
                color: Theme.highContrast ? Theme.primary : Theme.primarySoft
            }
            Rectangle {
                x: 142
                y: 80
                width: 74
                height: 44
                topLeftRadius: 34
                topRightRadius: 34
                color: Theme.highContrast ? Theme.primary : Theme.primarySoft
            }
        }
    }
    SequentialAnimation {
        running: !Theme.reducedMotion
        loops: 3

        NumberAnimation {
            target: card
            property: "y"
            from: 0
            to: 34
            duration: 1000
            easing.type: Easing.InOutQuad
        }
        PauseAnimation {
            duration: 500
        }
        NumberAnimation {
            target: card
            property: "y"
            to: 20
            duration: 500
            easing.type: Easing.InOutQuad
        }
    }
}
