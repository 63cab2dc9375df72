// What 朗读 says, as text, over the header: whoever does not hear it reads it. Touches go through it.
import QtQuick
import kiosk.shell

Rectangle {
    id: bar

    property Reader reader: null
    property string caption: reader !== null && reader.on ? reader.caption : ""
    readonly property real speed: reader?.speed ?? 1

    objectName: "spokenBar"
    visible: caption !== ""
    height: Theme.headerHeight
    color: Theme.ink
    clip: true
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    readonly property string position: qsTr("第 %1 项，共 %2 项")
    readonly property string chosen: qsTr("已选")
    readonly property string remaining: qsTr("还有 %1 秒自动退出")

    onPositionChanged: tell()
    onChosenChanged: tell()
    onRemainingChanged: tell()

    function tell() {
        reader?.setPatterns(position, chosen, remaining)
    }

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "speak"
        size: Theme.iconL
        colour: Theme.bg
    }
    // What is longer than the bar is set smaller; what is longer still is turned as the voice goes on: nothing is lost.
    Item {
        id: seen
        anchors.left: sign.right
        anchors.leftMargin: Theme.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: Math.min(words.lineCount, bar.rows) * words.lineHeight
        clip: bar.turns > 1

        AppText {
            id: words
            objectName: "spokenWords"
            y: -bar.turn * bar.rows * lineHeight
            width: parent.width
            text: bar.caption
            size: bar.fits(bar.wish) ? bar.wish : Math.min(bar.wish, Theme.spokenLeast)
            color: Theme.bg
            Accessible.ignored: true
            onTextChanged: bar.turn = 0
        }
    }
    Timer {
        // As long as the voice needs for what is seen.
        interval: Theme.signs(words.text) * bar.rows / Math.max(1, words.lineCount) * Theme.spokenSignTime / bar.speed
        running: bar.visible && bar.turn < bar.turns - 1
        repeat: true
        onTriggered: bar.turn++
    }

    readonly property int wish: Theme.boundLabel
    readonly property int rows: rowsOf(words.size)
    readonly property int turns: Math.ceil(words.lineCount / rows)
    property int turn: 0

    function rowsOf(size: int): int {
        return Math.max(1, Math.floor(height / Math.round(size * Theme.leadingBody)))
    }
    // A line breaks before its very end.
    function fits(size: int): bool {
        return Theme.widthOf(words.text, words.family, false) * size <= 0.85 * seen.width * rowsOf(size)
    }
}
