// In the middle of a page whose job can't be done now: what happened, what holds, and below it what to do (buttons).
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: calm

    required property string title
    property string text: ""
    property string symbol: "info"
    property string tone: "info"
    default property alias buttons: row.data

    spacing: Theme.s6

    Item {
        Layout.fillHeight: true
    }
    IconBox {
        // Only where the words leave it no room, on a low page of the largest letters, it goes.
        visible: Theme.portrait || calm.height >= height + head.implicitHeight + words.implicitHeight + row.implicitHeight + 5 * calm.spacing
        symbol: calm.symbol
        tone: calm.tone
        side: Theme.boxL
        Layout.alignment: Qt.AlignHCenter
    }
    AppText {
        id: head
        objectName: "pageTitle"
        text: calm.title
        size: Theme.headline
        serif: true
        leading: Theme.rtl ? 1.5 : 1.22
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    AppText {
        id: words
        objectName: "calmText"
        visible: text !== ""
        text: calm.text
        size: Theme.title
        leading: Theme.leadingBody
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        id: row
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s5
    }
}
