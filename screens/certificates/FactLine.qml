// A fact with what stands behind it: icon, one bold line, one quiet line; a rule above all but the first.
import QtQuick
import QtQuick.Layouts
import screens.common

ColumnLayout {
    id: fact

    required property string symbol
    required property string title
    required property string text
    property string tone: ""
    property bool first: false

    spacing: 0
    Accessible.role: Accessible.Grouping

    Rectangle {
        visible: !fact.first
        implicitHeight: Theme.hairline
        color: Theme.line
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.s5
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        Layout.bottomMargin: Theme.s4

        IconBox {
            visible: !Theme.extraLarge
            symbol: fact.symbol
            tone: fact.tone
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: fact.title
                size: Theme.title
                bold: true
                Layout.fillWidth: true
            }
            AppText {
                text: fact.text
                size: Theme.label
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
}
