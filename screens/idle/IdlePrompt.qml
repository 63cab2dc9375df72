// 您还在吗: a ring of 30 s, the number, four languages. Anything but 退出 keeps the session.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.shell
import screens.common
import screens.drawn

SheetSurface {
    id: prompt

    required property Shell shell
    readonly property int seconds: shell.session.secondsLeft
    // For whom nothing may move the ring steps each 5 s.
    readonly property int ringSeconds: Theme.still || Theme.highContrast ? Math.ceil(seconds / 5) * 5 : seconds

    shown: shell.session.warning
    fill: Theme.surface
    contentHeight: column.implicitHeight
    // Its buttons are at its foot at any height.
    maxHeight: Theme.stageHeight
    lowers: false
    onDismissed: shell.session.stay()

    // At the side of a low screen the largest letters leave less for the ring.
    readonly property bool tight: !Theme.portrait && (Theme.extraLarge || Theme.large && Theme.rtl)
    readonly property int ringSide: tight ? Theme.ringS : Theme.ringSide

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: 0

        Item {
            visible: !Theme.portrait
            Layout.fillHeight: true
        }
        Item {
            implicitWidth: prompt.ringSide
            implicitHeight: prompt.ringSide
            Layout.alignment: Qt.AlignHCenter

            Ring {
                anchors.fill: parent
                thickness: Math.round(prompt.ringSide / 12)
                share: prompt.ringSeconds / Math.max(1, prompt.shell.session.warningSeconds)
                colour: Theme.primary
                ground: Theme.highContrast ? Theme.bg : Theme.sunken
            }
            AppText {
                objectName: "idle.seconds"
                anchors.centerIn: parent
                text: prompt.seconds
                size: Math.round(prompt.ringSide * 0.43)
                bold: true
                script: "en"
            }
        }
        AppText {
            text: qsTr("您还在吗？")
            objectName: "pageTitle"
            size: prompt.tight ? Theme.headline : Math.round(Theme.headline * 1.22)
            serif: true
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Theme.s5
        }
        AppText {
            text: qsTr("%1 秒后自动退出，\n并清除您刚才填的内容。").arg("\u2066" + prompt.seconds + "\u2069")
            size: prompt.tight ? Theme.body : Theme.title
            leading: Theme.leadingBody
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
        }
        Flow {
            id: others
            readonly property real wanted: {
                let sum = 0
                for (const child of children)
                    sum += child.visible ? child.width + spacing : 0
                return sum
            }
            spacing: Theme.s6
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(column.width, wanted)
            Layout.topMargin: Theme.s3

            Repeater {
                model: Theme.languages

                AppText {
                    required property var modelData
                    visible: modelData.tag !== Theme.language
                    text: prompt.shell.inLanguage("IdlePrompt", QT_TR_NOOP("您还在吗？"), modelData.tag)
                    script: modelData.tag
                    size: prompt.tight ? Theme.boundLabel : Theme.label
                    leading: 1.55
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: prompt.tight ? Theme.s5 : Theme.portrait ? Theme.s10 : Theme.s7
        }
        PrimaryButton {
            objectName: "idle.stay"
            text: qsTr("我还在，继续办")
            symbol: "check"
            size: prompt.tight ? Theme.title : Math.round(Theme.title * 1.4)
            implicitHeight: Math.max(prompt.tight ? Theme.buttonHeight : Theme.stayHeight, implicitContentHeight + 2 * verticalPadding)
            Layout.fillWidth: true
            onTapped: prompt.shell.session.stay()
        }
        GridLayout {
            columns: Theme.extraLarge && Theme.portrait ? 1 : 2
            columnSpacing: Theme.buttonGap
            rowSpacing: Theme.buttonGap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Theme.buttonGap

            OutlineButton {
                objectName: "idle.more"
                visible: prompt.shell.session.grantsLeft > 0
                text: qsTr("再给我 3 分钟")
                symbol: prompt.tight ? "" : "clock"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: prompt.shell.session.grantMore()
            }
            OutlineButton {
                objectName: "idle.exit"
                text: qsTr("现在退出")
                symbol: prompt.tight ? "" : "exit"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: prompt.shell.navigator.exit()
            }
        }
    }
}
