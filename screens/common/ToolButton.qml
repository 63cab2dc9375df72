// One tool of the dock: icon and word on sunken ground, the help tool in warm yellow.
import QtQuick

AppButton {
    id: tool

    property bool on: false
    property bool warm: false

    // Between the ways back and the edge of a low screen.
    readonly property bool narrow: !Theme.portrait && width < 220

    stacked: Theme.portrait
    symbolSize: Theme.portrait ? (Theme.rtl ? 40 : 46) : narrow ? 32 : 40
    size: narrow ? Math.min(Theme.barLabel, 24) : Theme.barLabel
    radius: 24
    implicitHeight: Theme.toolHeight
    horizontalPadding: 6
    verticalPadding: 6
    fill: warm ? Theme.accent : on ? Theme.primarySoft : Theme.sunken
    ink: warm ? Theme.accentInk : on ? Theme.primarySoftInk : Theme.ink
    edge: on && Theme.highContrast ? Theme.primary : Theme.ink
    edgeWidth: Theme.highContrast ? (on ? Theme.selectedBorder : Theme.border) : 0
    bold: warm
    Accessible.checkable: on
    Accessible.checked: on
}
