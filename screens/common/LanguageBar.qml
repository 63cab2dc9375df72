// The four languages, each in its own script, in an order that is never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: bar

    required property string current
    signal chosen(string language)

    readonly property var languages: [
        {"tag": "zh", "name": "中文"},
        {"tag": "ug", "name": "ئۇيغۇرچە"},
        {"tag": "kk", "name": "قازاقشا"},
        {"tag": "en", "name": "English"}
    ]

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Theme.languageHeight + 2 * Theme.s2
    radius: 24
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.s2
        spacing: Theme.touchGap

        Repeater {
            model: bar.languages

            AppButton {
                id: choice
                required property var modelData
                readonly property bool on: modelData.tag === bar.current

                objectName: "language." + modelData.tag
                text: modelData.name
                script: modelData.tag
                size: 32
                radius: 18
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
