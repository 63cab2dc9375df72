// Elevation 1: the soft shadow of a card in the day theme; the other themes use surface or border instead.
import QtQuick

BorderImage {
    id: shadow

    property int radius: Theme.radiusCard
    // As drawn by kiosk/shell/pictures.py.
    readonly property int reach: Theme.shadowReach
    readonly property int drop: Theme.shadowDrop

    anchors.fill: parent
    anchors.margins: -reach
    anchors.topMargin: drop - reach
    anchors.bottomMargin: -reach - drop
    z: -1
    // Its middle is two equal pixels drawn long: smoothing them costs milliseconds a card and changes nothing.
    smooth: false
    visible: Theme.shadows
    source: Theme.shadows ? "image://shadow/" + radius + "/" + Theme.ink.toString().slice(-6) : ""
    border.left: radius + reach
    border.right: radius + reach
    border.top: radius + reach
    border.bottom: radius + reach
}
