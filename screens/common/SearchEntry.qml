// The search bar of home: looks like a field, is one big button that opens the search page.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: entry

    property string hint: ""

    radius: height / 2
    implicitHeight: Theme.searchHeight
    leftPadding: Theme.rtl ? Theme.s4 : Theme.s7
    rightPadding: Theme.rtl ? Theme.s7 : Theme.s4

    background: Rectangle {
        radius: height / 2
        color: entry.down ? Theme.primarySoft : Theme.surface
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.ink

        Shadow {
            radius: Math.round(entry.height / 2)
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s5

        Icon {
            name: "search"
            size: Math.round(Theme.title * 1.4)
            colour: Theme.ink2
        }
        AppText {
            text: entry.hint
            // A bar of fixed width: what one may type grows less than the page.
            size: Theme.fitted(text, Theme.title, width, family, bold, 1)
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: go.implicitWidth + 2 * Theme.s7
            implicitHeight: entry.height - Theme.s5
            radius: height / 2
            color: Theme.primary
            border.width: Theme.highContrast ? Theme.border : 0
            border.color: Theme.ink

            AppText {
                id: go
                anchors.centerIn: parent
                text: entry.text
                size: Theme.searchLabel
                bold: true
                color: Theme.primaryInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
