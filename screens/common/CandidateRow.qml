// Words of the catalogue that fit what was typed so far, the best first. Only where that is surely meant, it stands out.
// One row, as high with few words as with many: what does not fit in it is found by the next letter.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Flow {
    id: row

    property var words: []
    property bool sure: false
    readonly property int rowHeight: Theme.candidateHeight
    signal chosen(string word)

    spacing: Theme.s4
    Layout.preferredHeight: rowHeight

    Repeater {
        model: row.words

        AppButton {
            required property string modelData
            required property int index
            readonly property bool standsOut: row.sure && index === 0

            objectName: "candidate." + index
            text: modelData
            script: "zh"
            size: Theme.candidate
            bold: false
            radius: Theme.radiusM
            implicitHeight: row.rowHeight
            opacity: y > 0 ? 0 : 1
            enabled: y === 0
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            horizontalPadding: Theme.rowPadding
            verticalPadding: 0
            fill: standsOut ? Theme.primary : Theme.surface
            ink: standsOut ? Theme.primaryInk : Theme.ink
            edge: Theme.highContrast ? Theme.ink : standsOut ? Theme.primary : Theme.line
            onTapped: row.chosen(modelData)
        }
    }
}
