// A thing that is on or off, with what it does: the whole row is the switch.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: row

    property bool on: false
    property string symbol: ""
    property string words: ""
    // One of two beside each other: what it does stands below it.
    property bool narrow: false

    radius: Theme.radiusM
    verticalPadding: narrow ? Theme.s3 : Theme.switchPadding
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: words

    background: Rectangle {
        radius: row.radius
        color: row.down ? Theme.primarySoft : "transparent"
    }
    contentItem: GridLayout {
        columns: 3
        columnSpacing: row.narrow ? Theme.s3 : Theme.s5
        rowSpacing: 0

        Icon {
            name: row.symbol
            size: row.narrow ? Theme.iconM : Theme.iconXL
            colour: Theme.primary
            Layout.rowSpan: row.narrow ? 1 : 2
        }
        AppText {
            text: row.text
            size: row.narrow ? Theme.body : Theme.title
            bold: true
            leading: !Theme.rtl ? 1.3 : row.narrow ? 1.4 : 1.5
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: Theme.switchWidth
            implicitHeight: Theme.switchHeight
            Layout.rowSpan: row.narrow ? 1 : 2
            radius: height / 2
            color: row.on ? Theme.primary : Theme.highContrast ? Theme.bg : Theme.lineStrong
            border.width: Theme.highContrast ? Theme.border : 0
            border.color: Theme.ink

            Rectangle {
                readonly property bool atEnd: row.on !== Theme.rtl
                x: atEnd ? parent.width - width - y : y
                y: (parent.height - height) / 2
                width: Theme.knob
                height: Theme.knob
                radius: height / 2
                color: row.on ? Theme.primaryInk : Theme.highContrast ? Theme.ink : Theme.surface

                Icon {
                    anchors.centerIn: parent
                    visible: row.on
                    name: "check"
                    size: Theme.iconM
                    colour: Theme.primary
                }

                Behavior on x {
                    enabled: Theme.stateTime > 0
                    NumberAnimation { duration: Theme.stateTime }
                }
            }
        }
        AppText {
            text: row.words
            size: row.narrow ? Theme.caption : Theme.label
            color: Theme.ink2
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.columnSpan: row.narrow ? 3 : 1
        }
    }
}
