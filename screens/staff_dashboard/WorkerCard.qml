// One worker: its device's state in words, and what to look at; touched, it leads to the device's own page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import "../staff"

Pressable {
    id: card

    required property string worker
    required property string name
    required property string symbol
    // As StaffPageViewModel.health_row gives it; undefined where nothing is known.
    required property var health
    property string line: ""
    property string quiet: ""
    // Words and tone instead of the device's, for what is no device (sync).
    property string word: words.word
    property string tone: words.tone
    property string wordSymbol: words.symbol
    readonly property string told: words.mend !== "" ? words.mend : line

    objectName: "open." + worker
    text: name + " " + word
    Accessible.description: [told, words.why].filter(part => part !== "").join(" ")
    radius: Theme.radiusCard
    padding: Theme.s5

    readonly property StateWords words: StateWords {
        state: card.health?.state ?? ""
        process: card.health?.process ?? ""
        fault: card.health?.fault ?? ""
    }

    background: Card {
        color: card.down ? Theme.primarySoft : Theme.surface
    }
    contentItem: ColumnLayout {
        spacing: Theme.s2

        GridLayout {
            // Name and state stand above each other where both do not fit beside each other.
            columns: Theme.large || card.width < Theme.narrowCard ? 1 : 2
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
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.smallest
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
            text: card.told
            size: Theme.label
            Layout.fillWidth: true
        }
        AppText {
            objectName: "fault." + card.worker
            visible: text !== ""
            text: card.words.why !== "" ? card.words.why : card.quiet
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true

            AppText {
                text: card.health !== undefined ? qsTr("%1 起 · 重启过 %2 次").arg(card.health.since).arg(card.health.restarts) : ""
                size: Theme.caption
                color: Theme.ink2
                Layout.fillWidth: true
            }
            Icon {
                name: "next"
                size: Theme.iconM
                colour: Theme.primary
            }
        }
    }
}
