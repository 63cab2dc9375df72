// The surface of a sheet: from the bottom in portrait, at the end side in landscape (the start side right to left).
// It is as high as its content, at most `maxHeight`; the scrim around it closes.
import QtQuick

Item {
    id: sheet

    property bool shown: false
    property color fill: Theme.bg
    property int maxHeight: Theme.sheetMaxHeight
    property real contentHeight: 0
    // Whether its content comes down with 屏幕放低 where it stands at the side; false where only its foot is touched.
    property bool lowers: true
    // Height of what is only read at its top: it may stand above the line of reach.
    property real readHeight: 0
    default property alias content: holder.data
    readonly property alias holder: holder
    signal dismissed

    visible: shown
    onShownChanged: {
        arrival.complete()
        if (shown && Theme.sheetTime > 0)
            arrival.start()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: sheet.dismissed()
        }
    }
    Rectangle {
        id: surface
        width: Theme.portrait ? parent.width : Math.min(Theme.sheetWidth, parent.width)
        height: Theme.portrait ? Math.min(sheet.maxHeight, sheet.contentHeight + 2 * Theme.s7) : parent.height
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: sheet.fill
        topLeftRadius: Theme.portrait || !Theme.rtl ? Theme.s8 : 0
        topRightRadius: Theme.portrait || Theme.rtl ? Theme.s8 : 0
        bottomLeftRadius: !Theme.portrait && !Theme.rtl ? Theme.s8 : 0
        bottomRightRadius: !Theme.portrait && Theme.rtl ? Theme.s8 : 0
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.ink
        transform: Translate {
            x: Theme.portrait ? 0 : surface.away * surface.width * (Theme.rtl ? -1 : 1)
            y: Theme.portrait ? surface.away * surface.height : 0
        }

        // How much of it is still outside the screen.
        property real away: 0

        NumberAnimation {
            id: arrival
            target: surface
            property: "away"
            from: 1
            to: 0
            duration: Theme.sheetTime
            easing.bezierCurve: Theme.arriving
        }
        // A touch on the surface belongs to the sheet.
        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: holder
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: sheet.lowers && Theme.reach && !Theme.portrait ? Math.max(Theme.s7, Theme.reachTop - sheet.readHeight) : Theme.s7
            anchors.bottomMargin: Theme.s7
        }
    }
}
