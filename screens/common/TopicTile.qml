// A topic: icon and word, one above the other (portrait) or in a line (landscape, XL).
import QtQuick

AppButton {
    id: tile

    property bool inLine: false

    stacked: !inLine
    symbolSize: Theme.rtl && !inLine ? Theme.iconTopicS : Theme.iconTopic
    size: inLine ? Theme.barTopic : Theme.label
    radius: Theme.radiusTile
    bold: false
    implicitHeight: Math.max(inLine ? Theme.topicLineHeight : Theme.topicHeight, Theme.touchFloor, implicitContentHeight + 2 * Theme.s3)
    horizontalPadding: inLine ? Theme.topicPadding : Theme.toolPadding
    verticalPadding: Theme.s2
    symbolInk: Theme.primary
    startAligned: inLine
    fill: Theme.surface
    edge: Theme.ink
    edgeWidth: Theme.highContrast ? Theme.border : 0
    raised: true
}
