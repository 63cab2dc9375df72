// Where the paper comes out, with an arrow that moves three times and then rests.
import QtQuick
import screens.common

Banner {
    id: banner

    // left, right, below or above, as seen by the citizen
    required property string side
    property bool coming: false

    readonly property bool sideways: side === "left" || side === "right"
    readonly property int towards: side === "left" || side === "above" ? -1 : 1

    symbol: "printer"
    tone: "primary"
    title: {
        if (coming)
            return qsTr("纸条马上出来")
        const words = {"left": qsTr("请从左边出纸口取纸条"), "right": qsTr("请从右边出纸口取纸条"),
                       "above": qsTr("请从上方出纸口取纸条")}
        return words[side] ?? qsTr("请从下方出纸口取纸条")
    }
    text: Theme.extraLarge ? "" : qsTr("纸条丢了也没关系，记住号码就行")

    Item {
        implicitWidth: Theme.paperBox
        implicitHeight: Theme.paperBox

        Icon {
            id: arrow

            property real shift: 0

            anchors.centerIn: parent
            anchors.horizontalCenterOffset: banner.sideways ? shift * banner.towards : 0
            anchors.verticalCenterOffset: banner.sideways ? 0 : shift * banner.towards
            name: ({"left": "arrow_left", "right": "arrow_right", "above": "up"})[banner.side] ?? "arrow_down"
            size: Theme.certificateIcon
            colour: banner.ink
            mirror: false

            SequentialAnimation on shift {
                running: !Theme.reducedMotion && banner.visible
                loops: 3

                NumberAnimation {
                    to: 12
                    duration: Theme.scanTime / 2
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: 0
                    duration: Theme.scanTime / 2
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
}
