// The live picture with the frame to hold a code into, one hint at a time, and a quiet word when there is no picture.
pragma ComponentBehavior: Bound
import QtQuick
import screens.drawn

Rectangle {
    id: preview

    // A PictureFeed (screens/common/camera_view.py), or null.
    property QtObject feed: null
    readonly property PictureFeed pictures: feed as PictureFeed
    property string hint: ""
    property string absent: qsTr("镜头暂不能用")
    readonly property bool hasPicture: pictures?.hasFrame ?? false

    // The frame: four corners, cut from rounded squares, and the line that goes up and down between them.
    readonly property int cornerSide: 100
    readonly property int squareSide: 220
    readonly property int squareRadius: 30
    readonly property int strokeWidth: 10
    readonly property int lineHeight: 6
    readonly property int lineInset: 30
    readonly property int lineTurn: 40

    onPicturesChanged: pictures?.showIn(place, radius - border.width)

    radius: Theme.radiusPicture
    color: Theme.pictureShade
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("镜头画面")

    Shadow {
        radius: preview.radius
    }
    Item {
        id: place
        anchors.fill: parent
        anchors.margins: preview.border.width
    }
    Item {
        id: frame
        objectName: "preview.frame"
        // Nothing to hold into it, and words in its place, until there is a picture.
        visible: preview.hasPicture
        // In the middle, above the room of a hint.
        readonly property real foot: preview.height - hintText.lineHeight - 2 * Theme.barGap - 2 * Theme.s5
        readonly property real side: Math.min(0.66 * Math.min(preview.width, preview.height), foot - Theme.s5)
        x: (preview.width - side) / 2
        y: Math.min((preview.height - side) / 2, foot - side)
        width: side
        height: side

        Repeater {
            model: 4

            Item {
                id: corner
                required property int index
                x: index % 2 === 0 ? 0 : frame.width - width
                y: index < 2 ? 0 : frame.height - height
                width: preview.cornerSide
                height: preview.cornerSide
                clip: true

                Rectangle {
                    x: corner.index % 2 === 0 ? 0 : corner.width - width
                    y: corner.index < 2 ? 0 : corner.height - height
                    width: preview.squareSide
                    height: preview.squareSide
                    radius: preview.squareRadius
                    color: "transparent"
                    border.width: preview.strokeWidth
                    border.color: Theme.accent
                }
            }
        }
        Rectangle {
            id: scanLine
            anchors.horizontalCenter: parent.horizontalCenter
            y: frame.height / 2
            width: frame.width - 2 * preview.lineInset
            height: preview.lineHeight
            radius: height / 2
            color: Theme.accent

            SequentialAnimation on y {
                running: preview.hasPicture && !Theme.reducedMotion
                loops: 3
                NumberAnimation { to: preview.lineTurn; duration: Theme.scanTime / 2; easing.type: Easing.InOutSine }
                NumberAnimation { to: frame.height - preview.lineTurn; duration: Theme.scanTime / 2; easing.type: Easing.InOutSine }
            }
        }
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s6
        visible: !preview.hasPicture
        spacing: Theme.s5

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "camera"
            size: Theme.iconCamera
            colour: Theme.pictureInk
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: preview.absent
            size: Theme.title
            color: Theme.pictureInk
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Rectangle {
        visible: preview.hint !== "" && preview.hasPicture
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s5
        width: hintText.implicitWidth + 3 * Theme.s5
        height: hintText.implicitHeight + 2 * Theme.barGap
        radius: height / 2
        color: Theme.pictureShade

        AppText {
            id: hintText
            objectName: "preview.hint"
            anchors.centerIn: parent
            text: preview.hint
            size: Theme.pictureLabel
            bold: true
            color: Theme.pictureInk
            wrapMode: Text.NoWrap
        }
    }
}
