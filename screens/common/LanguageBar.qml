// The four languages, each in its own script, in an order that is never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: bar

    required property string current
    signal chosen(string language)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Theme.languageHeight + 2 * Theme.s2
    radius: Theme.radiusTool
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.s2
        spacing: Theme.touchGap

        Repeater {
            model: Theme.languages

            AppButton {
                id: choice
                required property var modelData
                readonly property bool on: modelData.tag === bar.current

                objectName: "language." + modelData.tag
                text: modelData.name
                script: modelData.tag
                size: Theme.languageLabel
                radius: Theme.radiusKey
                bold: on
                fill: on ? Theme.primary : "transparent"
                ink: on ? Theme.primaryInk : Theme.ink
                edgeWidth: 0
                verticalPadding: 0
                horizontalPadding: Theme.s1
                Accessible.role: Accessible.RadioButton
                Accessible.checked: on
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onTapped: bar.chosen(modelData.tag)
            }
        }
    }
}
