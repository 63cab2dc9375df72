// One quiet sentence with its icon: what the machine does not keep.
import QtQuick
import QtQuick.Layouts
import screens.common

RowLayout {
    id: line

    required property string symbol
    required property string text

    spacing: Theme.s4

    Icon {
        name: line.symbol
        size: Math.round(Theme.label * 1.4)
        colour: Theme.ink2
        Layout.leftMargin: Theme.s3
    }
    AppText {
        text: line.text
        size: Theme.label
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
