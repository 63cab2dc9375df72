// A card of the staff's pages: a title, and facts in columns below it.
import QtQuick
import QtQuick.Layouts
import screens.common

Card {
    id: card

    property string title: ""
    property int columns: 1
    default property alias facts: grid.data

    implicitHeight: content.implicitHeight + 2 * Theme.s5
    Layout.fillWidth: true

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s5
        spacing: Theme.s3

        AppText {
            visible: text !== ""
            text: card.title
            size: Theme.title
            bold: true
            Layout.fillWidth: true
        }
        GridLayout {
            id: grid
            columns: card.columns
            columnSpacing: Theme.s6
            rowSpacing: Theme.s3
            Layout.fillWidth: true
        }
    }
}
