// One of a few words, side by side: tabs of a page, or a filter of its list. Words wrap below each other where they are long.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

Rectangle {
    id: bar

    // {tag, name, symbol}
    required property var choices
    required property string current
    // The choice named `tag` has the objectName `prefix.tag`.
    required property string prefix
    signal chosen(string tag)

    implicitHeight: row.implicitHeight + 2 * Theme.s2
    radius: Theme.radiusTool
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.s2
        spacing: Theme.touchGap

        Repeater {
            model: bar.choices

            AppButton {
                id: choice
                required property var modelData
                readonly property bool on: modelData.tag === bar.current

                objectName: bar.prefix + "." + modelData.tag
                text: modelData.name
                symbol: on ? "check" : modelData.symbol ?? ""
                symbolSize: Math.round(size * 1.2)
                size: Theme.barTopic
                radius: Theme.radiusKey
                bold: on
                fill: on ? Theme.primary : "transparent"
                ink: on ? Theme.primaryInk : Theme.ink
                edgeWidth: 0
                implicitHeight: Math.max(Theme.smallButtonHeight, implicitContentHeight + 2 * verticalPadding)
                verticalPadding: Theme.s1
                horizontalPadding: Theme.s3
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: on
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onTapped: bar.chosen(modelData.tag)
            }
        }
    }
}
