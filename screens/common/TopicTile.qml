// A topic: icon and word, one above the other (portrait) or in a line (landscape, XL).
import QtQuick

AppButton {
    id: tile

    property bool inLine: false

    stacked: !inLine
    symbolSize: Theme.rtl && !inLine ? 46 : 54
    size: inLine ? Theme.barTopic : Theme.label
    radius: 26
    bold: false
    implicitHeight: Math.max(inLine ? 92 : 134, Theme.touchFloor, implicitContentHeight + 2 * Theme.s3)
    horizontalPadding: inLine ? 28 : 6
    verticalPadding: Theme.s2
    symbolInk: Theme.primary
    startAligned: inLine
    fill: Theme.surface
    edge: Theme.ink
    edgeWidth: Theme.highContrast ? Theme.border : 0
    raised: true
}
