// Numbered steps in a card.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import "../staff"

FactCard {
    id: card

    required property var steps

    Repeater {
        model: card.steps

        RowLayout {
            id: step

            required property string modelData
            required property int index

            spacing: Theme.s4
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Math.round(Theme.body * 1.7)
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.primarySoft
                border.width: Theme.highContrast ? Theme.border : 0
                border.color: Theme.primarySoftInk
                Layout.alignment: Qt.AlignTop

                AppText {
                    anchors.centerIn: parent
                    text: step.index + 1
                    size: Theme.label
                    bold: true
                    color: Theme.primarySoftInk
                }
            }
            AppText {
                text: step.modelData
                Layout.fillWidth: true
            }
        }
    }
}
