// 请输入维护口令: six dots and a shuffled keypad.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff

ScreenFrame {
    id: page

    required property StaffPinViewModel vm
    followsReach: false

    Connections {
        target: page.vm

        function onEntered() {
            page.shell.reader.cue("accept")
            page.replace("staff.dashboard")
        }
    }
    Cue {
        shell: page.shell
        name: "wrong"
        when: page.vm.wrong || page.vm.locked
    }
    StaffHeader {
        id: header
        x: -Theme.margin
        width: parent.width + 2 * Theme.margin
        title: qsTr("维护界面")
        note: qsTr("3 分钟不操作自动退出")
    }
    GridLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.portrait ? Theme.s9 : Theme.s6
        anchors.bottomMargin: Theme.s6
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s9
        rowSpacing: Theme.s6

        ColumnLayout {
            spacing: Theme.s6
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share

            Item {
                Layout.fillHeight: true
            }
            AppText {
                text: qsTr("请输入维护口令")
                size: Theme.headline
                serif: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.s5
                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: false
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("已输 %1 位").arg(page.vm.filled)

                Repeater {
                    model: page.vm.digits

                    Rectangle {
                        required property int index

                        implicitWidth: Theme.pinDot
                        implicitHeight: Theme.pinDot
                        radius: height / 2
                        color: index < page.vm.filled ? Theme.primary : Theme.bg
                        border.width: Theme.border
                        border.color: index < page.vm.filled ? Theme.primary : Theme.lineStrong
                    }
                }
            }
            Banner {
                objectName: page.vm.locked ? "pinLocked" : "pinWrong"
                visible: page.vm.wrong || page.vm.locked
                title: page.vm.locked ? qsTr("口令不对，剩 %1 再试").arg("\u2066" + page.vm.timeLeft + "\u2069") : qsTr("口令不对，请再输一次")
                text: page.vm.locked ? qsTr("连着输错，要等一会儿。") : ""
                symbol: page.vm.locked ? "clock" : "alert"
                tone: "warn"
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: Theme.share

            NumberPad {
                prefix: "pin"
                withX: false
                order: page.vm.order
                enabled: !page.vm.locked
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                onTyped: digit => page.vm.type(digit)
                onErased: page.vm.erase()
            }
            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true
                Layout.fillHeight: false

                OutlineButton {
                    objectName: "pinLeave"
                    text: qsTr("回到办事")
                    symbol: "exit"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.share
                    onTapped: page.shell.navigator.exit()
                }
                PrimaryButton {
                    objectName: "pinEnter"
                    repeats: true
                    text: qsTr("进入")
                    symbol: "lock"
                    enabled: page.vm.complete
                    fill: page.vm.complete ? Theme.primary : Theme.sunken
                    ink: page.vm.complete ? Theme.primaryInk : Theme.ink2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.share
                    onTapped: page.vm.enter()
                }
            }
        }
    }
}
