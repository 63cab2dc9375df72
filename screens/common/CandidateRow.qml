// Words of the catalogue that fit what was typed so far; the first is the best.
pragma ComponentBehavior: Bound
import QtQuick

Flow {
    id: row

    property var words: []
    signal chosen(string word)

    spacing: Theme.s4

    Repeater {
        model: row.words

        AppButton {
            required property string modelData
            required property int index

            objectName: "candidate." + index
            text: modelData
            script: "zh"
            size: 34
            bold: false
            radius: Theme.radiusM
            implicitHeight: Math.max(76, Theme.touchFloor)
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            horizontalPadding: 30
            verticalPadding: 0
            fill: index === 0 ? Theme.primary : Theme.surface
            ink: index === 0 ? Theme.primaryInk : Theme.ink
            edge: Theme.highContrast ? Theme.ink : index === 0 ? Theme.primary : Theme.line
            onTapped: row.chosen(modelData)
        }
    }
}
