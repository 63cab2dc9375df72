// One tool of the dock: icon and word on sunken ground, the help tool in warm yellow.
import QtQuick

AppButton {
    id: tool

    property bool on: false
    property bool warm: false

    stacked: Theme.portrait
    symbolSize: Theme.iconTool
    size: Theme.barLabel
    radius: Theme.radiusTool
    implicitHeight: Theme.toolHeight
    horizontalPadding: Theme.toolPadding
    verticalPadding: Theme.toolPadding
    fill: warm ? Theme.accent : on ? Theme.primarySoft : Theme.sunken
    ink: warm ? Theme.accentInk : on ? Theme.primarySoftInk : Theme.ink
    edge: on && Theme.highContrast ? Theme.primary : Theme.ink
    edgeWidth: Theme.highContrast ? (on ? Theme.selectedBorder : Theme.border) : 0
    bold: warm
    Accessible.checkable: on
    Accessible.checked: on
}
