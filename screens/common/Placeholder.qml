// Still shapes in the place of what is being fetched; they do not move.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: placeholder

    property int rows: 4

    spacing: Theme.s5

    Rectangle {
        color: Theme.sunken
        radius: Theme.radiusS
        Layout.preferredWidth: placeholder.width / 2
        Layout.preferredHeight: Theme.headline
    }
    Repeater {
        model: placeholder.rows

        Rectangle {
            color: Theme.sunken
            radius: Theme.radiusCard
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.buttonHeight
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
