// One key of a keyboard: a letter, or a word or an icon on a wider key.
import QtQuick
import QtQuick.Layouts

AppButton {
    id: key

    property bool wide: false
    property bool filled: false

    repeats: true
    size: wide ? (filled ? Theme.keyStrongWord : Theme.keyWord) : Theme.keyLabel
    symbolSize: Theme.iconKey
    bold: filled
    radius: Theme.radiusKey
    horizontalPadding: Theme.keyPadding
    verticalPadding: 0
    implicitHeight: Theme.keyHeight
    fill: filled ? Theme.primary : Theme.surface
    ink: filled ? Theme.primaryInk : Theme.ink
    edge: Theme.highContrast ? Theme.ink : Theme.line
    edgeWidth: Theme.highContrast ? Theme.border : 0
    Layout.fillWidth: true
    Layout.preferredWidth: Theme.keyWidth
    Layout.maximumWidth: wide ? Infinity : Theme.widestKey
}
