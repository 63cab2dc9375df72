// One worker: its device's state in words, since when, why, how often it was started again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

Card {
    id: card

    required property string worker
    required property string name
    required property string symbol
    // As screens/staff_dashboard/view_model.py gives it; undefined where nothing is known.
    required property var health
    property string line: ""
    property string quiet: ""
    // Words and tone instead of the device's, for what is no device (sync).
    property string word: words.word
    property string tone: words.tone
    property string wordSymbol: words.symbol
    signal restarted

    implicitHeight: content.implicitHeight + 2 * Theme.s5

    StateWords {
        id: words
        state: card.health?.state ?? ""
        process: card.health?.process ?? ""
        fault: card.health?.fault ?? ""
    }
    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.s5
        spacing: Theme.s2

        GridLayout {
            // Name and state stand above each other where both do not fit beside each other.
            columns: Theme.large || card.width < 430 ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.s3
                Layout.fillWidth: true

                Icon {
                    name: card.symbol
                    size: Theme.iconM
                    colour: Theme.primary
                }
                AppText {
                    text: card.name
                    size: Theme.title
                    bold: true
                    Layout.fillWidth: true
                }
            }
            Pill {
                objectName: "state." + card.worker
                text: card.word
                symbol: card.wordSymbol
                tone: card.tone
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }
        }
        AppText {
            objectName: "line." + card.worker
            visible: text !== ""
            text: words.mend !== "" ? words.mend : card.line
            size: Theme.label
            Layout.fillWidth: true
        }
        AppText {
            visible: text !== ""
            text: card.quiet
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            visible: card.health !== undefined
            text: qsTr("%1 起 · 重启过 %2 次").arg(card.health?.since ?? "").arg(card.health?.restarts ?? 0)
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            objectName: "fault." + card.worker
            visible: text !== ""
            text: words.why
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        QuietButton {
            objectName: "restart." + card.worker
            text: qsTr("重启进程")
            symbol: "restart"
            size: Theme.label
            symbolSize: Theme.iconM
            implicitHeight: Math.max(Theme.smallButtonHeight, implicitContentHeight + 2 * verticalPadding)
            Accessible.name: qsTr("重启%1进程").arg(card.name)
            Layout.fillWidth: true
            onTapped: card.restarted()
        }
    }
}
