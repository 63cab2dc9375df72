// A white card: what belongs together. Content goes inside by anchors or a layout.
import QtQuick

Rectangle {
    id: card

    property bool raised: true

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    Shadow {
        radius: card.radius
        visible: Theme.shadows && card.raised
    }
}
