// A value with two large buttons: less, more. What is wrong stands under its name; what is fixed has a lock and no buttons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

GridLayout {
    id: row

    required property string key
    required property string name
    required property string figure
    // As StaffSettingsViewModel.rows gives it; undefined before the first look.
    required property var held
    property string words: ""
    property string wrong: ""
    readonly property bool fixed: held?.fixed ?? true
    signal stepped(int steps)

    // Words and buttons stand under each other where they have no room beside each other.
    columns: Theme.large || Theme.rtl && width < Theme.stageWidth / 2 ? 1 : 2
    columnSpacing: Theme.s4
    rowSpacing: Theme.s3

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        AppText {
            text: row.name
            bold: true
            Layout.fillWidth: true
        }
        AppText {
            visible: text !== ""
            text: row.words
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            objectName: "wrong." + row.key
            visible: text !== ""
            text: row.wrong
            size: Theme.label
            bold: true
            color: Theme.danger
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: Theme.s3
        Layout.fillWidth: row.columns === 1

        StepButton {
            objectName: "less." + row.key
            symbol: "minus"
            enabled: !row.held?.least
            Accessible.name: qsTr("%1，减").arg(row.name)
            onTapped: row.stepped(-1)
        }
        AppText {
            objectName: "value." + row.key
            text: row.figure
            bold: true
            color: row.wrong !== "" ? Theme.danger : row.held?.altered ? Theme.primary : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: row.columns === 1
            Layout.preferredWidth: Theme.stepValueWidth
        }
        Icon {
            visible: row.fixed
            name: "lock"
            colour: Theme.ink2
        }
        StepButton {
            objectName: "more." + row.key
            symbol: "plus"
            enabled: !row.held?.most
            Accessible.name: qsTr("%1，加").arg(row.name)
            onTapped: row.stepped(1)
        }
    }

    component StepButton: AppButton {
        visible: !row.fixed
        repeats: true
        symbolSize: Theme.iconKey
        horizontalPadding: Theme.s3
        fill: enabled ? Theme.surface : Theme.sunken
        ink: enabled ? Theme.primary : Theme.ink2
        edge: enabled ? Theme.primary : Theme.line
        implicitWidth: Theme.pageButtonWidth
        implicitHeight: Theme.smallButtonHeight
    }
}
