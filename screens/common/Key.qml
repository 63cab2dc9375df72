// One key of a keyboard: a letter, or a word or an icon on a wider key.
import QtQuick
import QtQuick.Layouts

AppButton {
    id: key

    property bool wide: false
    property bool filled: false

    repeats: true
    size: wide ? (filled ? 34 : 30) : 44
    symbolSize: 48
    bold: filled
    radius: 18
    horizontalPadding: 2
    verticalPadding: 0
    implicitHeight: Theme.keyHeight
    fill: filled ? Theme.primary : Theme.surface
    ink: filled ? Theme.primaryInk : Theme.ink
    edge: Theme.highContrast ? Theme.ink : Theme.line
    edgeWidth: Theme.highContrast ? Theme.border : 0
    Layout.fillWidth: true
    Layout.preferredWidth: 94
    Layout.maximumWidth: wide ? Infinity : Theme.portrait ? 94 : 150
}
