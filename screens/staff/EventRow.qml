// One line of the log: when, a sign of how much it asks for, what happened, a little more.
import QtQuick
import QtQuick.Layouts
import screens.common

Item {
    id: row

    required property var entry
    property bool separated: true
    // Time and detail stand under the sentence where they have no room beside it.
    readonly property bool stacked: Theme.large || Theme.rtl || width < Theme.narrowRow
    readonly property EventWords words: EventWords {
        entry: row.entry
    }

    implicitHeight: line.implicitHeight + 2 * Theme.s3

    Rectangle {
        visible: row.separated
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        AppText {
            visible: !row.stacked
            text: row.entry.time
            size: Theme.label
            color: Theme.ink2
            wrapMode: Text.NoWrap
        }
        Icon {
            name: row.words.symbol
            size: Theme.iconS
            colour: row.words.colour
        }
        GridLayout {
            columns: row.stacked ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: 0
            Layout.fillWidth: true

            AppText {
                objectName: "event"
                text: row.words.sentence
                script: row.words.nameless ? "en" : ""
                size: Theme.label
                bold: !row.words.nameless && row.entry.weight !== "plain"
                color: row.words.nameless ? Theme.ink2 : Theme.ink
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                // A line of figures and names alone has no direction of its own.
                text: row.stacked ? (Theme.rtl ? "\u200f" : "") + [row.entry.time, row.words.detail].filter(part => part !== "").join(" · ") : row.words.detail
                size: Theme.caption
                color: Theme.ink2
                horizontalAlignment: row.stacked ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: row.stacked
                Layout.maximumWidth: row.stacked ? -1 : row.width / 2
            }
        }
    }
}
