// A thing that is on or off, with what it does: the whole row is the switch.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: row

    property bool on: false
    property string symbol: ""
    property string words: ""

    radius: Theme.radiusM
    verticalPadding: Theme.switchPadding
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: words

    background: Rectangle {
        radius: row.radius
        color: row.down ? Theme.primarySoft : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.s5

        Icon {
            name: row.symbol
            size: Theme.iconXL
            colour: Theme.primary
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: row.text
                size: Theme.title
                bold: true
                leading: Theme.rtl ? 1.5 : 1.3
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            AppText {
                text: row.words
                size: Theme.label
                color: Theme.ink2
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Rectangle {
            implicitWidth: Theme.switchWidth
            implicitHeight: Theme.switchHeight
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
    }
}
