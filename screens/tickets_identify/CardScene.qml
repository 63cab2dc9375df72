// An ID card on its way onto the reader, three times; still where motion is reduced. The light on the reader is on.
pragma ComponentBehavior: Bound
import QtQuick
import screens.common

Item {
    id: scene

    // Smaller than it is drawn where there is less room.
    property real factor: 1

    // The drawing, px: the reader with its light, the card with its lines and the portrait on it.
    readonly property int sceneWidth: 330
    readonly property int sceneHeight: 250
    readonly property int readerWidth: 326
    readonly property int readerHeight: 78
    readonly property int readerRadius: 22
    readonly property int lightWidth: 162
    readonly property int lightHeight: 14
    readonly property int cardWidth: 238
    readonly property int cardHeight: 150
    readonly property int cardRadius: 20
    readonly property int cardBorder: 5
    readonly property int cardAway: 0
    readonly property int cardAtRest: 20
    readonly property int cardOnReader: 34
    readonly property var lineWidths: [88, 60, 94]
    readonly property int lineHeight: 7
    readonly property point firstLine: Qt.point(24, 38)
    readonly property int lineStep: 34
    readonly property rect head: Qt.rect(158, 30, 42, 42)
    readonly property rect shoulders: Qt.rect(142, 80, 74, 44)
    readonly property int shoulderRadius: 34

    implicitWidth: sceneWidth * factor
    implicitHeight: sceneHeight * factor

    Item {
        width: scene.sceneWidth
        height: scene.sceneHeight
        scale: scene.factor
        transformOrigin: Item.TopLeft

        Rectangle {
            id: reader
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: scene.readerWidth
            height: scene.readerHeight
            radius: scene.readerRadius
            color: Theme.sunken
            border.width: Theme.border
            border.color: Theme.lineStrong

            Rectangle {
                anchors.centerIn: parent
                width: scene.lightWidth
                height: scene.lightHeight
                radius: height / 2
                color: Theme.accent
            }
        }
        Rectangle {
            id: card
            anchors.horizontalCenter: parent.horizontalCenter
            y: scene.cardAtRest
            width: scene.cardWidth
            height: scene.cardHeight
            radius: scene.cardRadius
            rotation: -8
            color: Theme.surface
            border.width: scene.cardBorder
            border.color: Theme.primary

            Repeater {
                model: scene.lineWidths

                Rectangle {
                    required property int index
                    required property int modelData
                    x: scene.firstLine.x
                    y: scene.firstLine.y + scene.lineStep * index
                    width: modelData
                    height: scene.lineHeight
                    radius: height / 2
                    color: Theme.primary
                }
            }
            Rectangle {
                x: scene.head.x
                y: scene.head.y
                width: scene.head.width
                height: scene.head.height
                radius: height / 2
                color: Theme.highContrast ? Theme.primary : Theme.primarySoft
            }
            Rectangle {
                x: scene.shoulders.x
                y: scene.shoulders.y
                width: scene.shoulders.width
                height: scene.shoulders.height
                topLeftRadius: scene.shoulderRadius
                topRightRadius: scene.shoulderRadius
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
            from: scene.cardAway
            to: scene.cardOnReader
            duration: Theme.scanTime / 2
            easing.type: Easing.InOutQuad
        }
        PauseAnimation {
            duration: Theme.scanTime / 4
        }
        NumberAnimation {
            target: card
            property: "y"
            to: scene.cardAtRest
            duration: Theme.scanTime / 4
            easing.type: Easing.InOutQuad
        }
    }
}
