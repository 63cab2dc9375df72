// One row of a list that leads somewhere: icon, name, a line below, a pill, a chevron.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Pressable {
    id: row

    property string symbol: ""
    property string words: ""
    property string found: ""
    property string pill: ""
    property string pillTone: ""
    property string pillSymbol: ""
    property bool strong: false
    property bool leads: true
    // A line above; the first row of a card has none.
    property bool separated: true
    // Language of the texts where it is not the page's (catalogue texts that were never translated).
    property string script: ""

    radius: Theme.radiusM
    horizontalPadding: Theme.rowPadding
    verticalPadding: Theme.s4
    implicitHeight: Math.max(Theme.extraLarge ? 0 : Theme.rowHeight, Theme.touchFloor, implicitContentHeight + 2 * verticalPadding)
    Accessible.description: words

    background: Rectangle {
        color: row.down ? Theme.primarySoft : "transparent"
        radius: row.down ? row.radius : 0

        Rectangle {
            visible: row.separated
            anchors.left: parent.left
            anchors.right: parent.right
            height: Theme.hairline
            color: Theme.line
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s5

        Icon {
            name: row.symbol
            visible: name !== ""
            size: Theme.iconXL
            colour: Theme.primary
        }
        ColumnLayout {
            spacing: Theme.s1
            Layout.fillWidth: true

            HitText {
                text: row.text
                found: row.found
                script: row.script
                bold: row.strong
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: row.words
                script: row.script
                size: Theme.label
                color: Theme.ink2
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Loader {
                active: Theme.extraLarge && row.pill !== ""
                visible: active
                sourceComponent: StatePill {
                }
            }
        }
        Loader {
            active: !Theme.extraLarge && row.pill !== ""
            visible: active
            sourceComponent: StatePill {
            }
        }
        Icon {
            name: "next"
            visible: row.leads
            size: Theme.iconNext
            colour: Theme.ink2
        }
    }

    component StatePill: Pill {
        text: row.pill
        tone: row.pillTone
        symbol: row.pillSymbol
    }
}
