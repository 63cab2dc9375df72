// One part or one kind of parts under its name.
import QtQuick
import QtQuick.Layouts
import screens.common

ColumnLayout {
    id: part

    required property string name
    default property alias parts: inner.data

    spacing: Theme.s3
    Layout.fillWidth: true
    Layout.fillHeight: false

    AppText {
        text: part.name
        size: Theme.smallest
        script: "en"
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: inner
        spacing: Theme.s4
        Layout.fillWidth: true
    }
}
