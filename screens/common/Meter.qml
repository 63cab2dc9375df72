// How much of something: name, figure, bar.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: meter

    required property string name
    required property string figure
    // 0 to 1
    required property real share
    property string tone: "primary"

    spacing: Theme.s2

    GridLayout {
        // Where a word of the name would have to be broken, the figure stands below it.
        readonly property real wish: Theme.widestWord(meter.name, Theme.sans, false) * Theme.label + Theme.wordEdge + columnSpacing + figure.implicitWidth
        columns: wish <= meter.width ? 2 : 1
        rowSpacing: 0
        Layout.fillWidth: true

        AppText {
            text: meter.name
            size: Theme.label
            Layout.fillWidth: true
        }
        AppText {
            id: figure
            text: meter.figure
            size: Theme.label
            bold: true
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        id: track
        implicitHeight: Theme.meterHeight
        radius: height / 2
        color: Theme.highContrast ? Theme.bg : Theme.sunken
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.ink
        Layout.fillWidth: true
        Accessible.role: Accessible.ProgressBar
        Accessible.name: meter.name + " " + meter.figure

        Rectangle {
            anchors.left: parent.left
            width: Math.round(parent.width * Math.max(0, Math.min(1, meter.share)))
            height: parent.height
            radius: height / 2
            color: meter.tone === "warn" ? Theme.warn : meter.tone === "danger" ? Theme.danger : meter.tone === "ok" ? Theme.ok : Theme.primary
        }
    }
}
