// 把手机码对准镜头: the live picture, one hint at a time, three steps, and who has no code.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.certificates

RowLayout {
    id: face

    required property CertificatesViewModel vm
    required property ScreenFrame frame

    // Large letters on a low screen: what can be left out is left out.
    readonly property bool tight: !Theme.portrait && Theme.large
    readonly property bool besideEachOther: Theme.portrait && !Theme.large && !Theme.rtl && Theme.language !== "en"

    function hintText(): string {
        const words = {"closer": qsTr("再靠近一点"), "brighter": qsTr("屏幕调亮"), "steady": qsTr("别晃"), "glare": qsTr("反光了")}
        return words[vm.hint] ?? ""
    }
    function whereIsLens(): string {
        const words = {"left": qsTr("镜头在屏幕左边，离 15 到 20 厘米"), "right": qsTr("镜头在屏幕右边，离 15 到 20 厘米"),
                       "above": qsTr("镜头在屏幕上方，离 15 到 20 厘米")}
        return words[frame.shell.station.cabinet["camera"]] ?? qsTr("镜头在屏幕下方，离 15 到 20 厘米")
    }
    // Words of a step are set in two lines where the steps stand beside each other.
    function stepText(words: string): string {
        return besideEachOther ? words : words.replace("\n", Theme.language === "zh" ? "" : " ")
    }

    spacing: Theme.s8

    ColumnLayout {
        spacing: face.tight ? Theme.s4 : Theme.s5
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share

        Head {
            visible: !face.tight
            Layout.fillHeight: false
        }
        Loader {
            active: Theme.portrait
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: View {}
        }
        PageScroller {
            id: scroller
            visible: !face.vm.cameraDown || !Theme.portrait
            contentHeight: column.implicitHeight
            implicitHeight: contentHeight
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait

            ColumnLayout {
                id: column
                width: scroller.contentWidth
                spacing: face.tight ? Theme.s4 : Theme.s5

                // Head and steps in one, rather than a slit for the steps below the head.
                Head {
                    visible: face.tight
                }
                Card {
                    visible: !face.vm.cameraDown && !face.vm.takesLong
                    implicitHeight: steps.implicitHeight + 2 * steps.anchors.margins
                    Layout.fillWidth: true

                    GridLayout {
                        id: steps
                        anchors.fill: parent
                        anchors.margins: face.tight ? Theme.s4 : Theme.s6
                        columns: face.besideEachOther ? 3 : 1
                        columnSpacing: Theme.s5
                        rowSpacing: face.tight ? Theme.s2 : Theme.s4

                        StepRow {
                            number: "1"
                            text: face.stepText(qsTr("打开手机\n“吉速办”"))
                        }
                        StepRow {
                            number: "2"
                            text: face.stepText(qsTr("点“我的证照”\n再点“亮码”"))
                        }
                        StepRow {
                            number: "3"
                            text: face.stepText(qsTr("屏幕调亮\n对准镜头"))
                        }
                    }
                }
                Banner {
                    objectName: "scanHelp"
                    visible: face.vm.takesLong && !face.vm.cameraDown
                    title: qsTr("还没读到码")
                    text: qsTr("把手机屏幕调到最亮，码要完整、不反光。还不行，请人帮忙。")
                    symbol: "ask"
                    tone: "warn"
                    Layout.fillWidth: true
                }
                QuietLine {
                    visible: !face.vm.cameraDown && !Theme.extraLarge && !face.tight
                    symbol: "shield"
                    text: qsTr("镜头只认二维码，不拍照，也不保存画面。")
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                }
            }
        }
        AppText {
            visible: !Theme.extraLarge && !face.tight && !face.vm.cameraDown
            text: qsTr("没有手机码？")
            size: Theme.label
            color: Theme.ink2
            Layout.fillWidth: true
            Layout.bottomMargin: -Theme.s3
        }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: false

            OutlineButton {
                objectName: "toCounter"
                visible: face.frame.shell.navigator.has("tickets")
                text: qsTr("取号去窗口")
                symbol: "ticket"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: face.frame.open("tickets")
            }
            OutlineButton {
                objectName: "askSomebody"
                visible: face.frame.shell.navigator.has("help")
                text: qsTr("请人帮忙")
                symbol: "help"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: face.frame.open("help", {"page": "certificates"})
            }
        }
    }
    Loader {
        active: !Theme.portrait
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.share
        sourceComponent: View {}
    }

    component View: Item {
        CameraPreview {
            objectName: "scanPreview"
            visible: !face.vm.cameraDown
            anchors.fill: parent
            feed: face.vm.feed
            hint: face.hintText()
            absent: qsTr("正在打开镜头")
        }
        CameraTrouble {
            objectName: "cameraTrouble"
            visible: face.vm.cameraDown
            anchors.fill: parent
        }
    }
    component Head: PageHead {
        title: face.vm.cameraDown ? qsTr("镜头暂不能用") : qsTr("把手机码对准镜头")
        subtitle: face.vm.cameraDown ? qsTr("镜头好了会自己打开") : face.whereIsLens()
        step: 1
        stepCount: 3
        Layout.fillWidth: true
    }
    component StepRow: RowLayout {
        id: stepRow

        required property string number
        required property string text

        spacing: Theme.s4
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share

        Rectangle {
            implicitWidth: Math.round(Theme.title * 1.7)
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.primarySoft
            border.width: Theme.highContrast ? Theme.border : 0
            border.color: Theme.primarySoftInk

            AppText {
                anchors.centerIn: parent
                text: stepRow.number
                size: Theme.title
                bold: true
                script: "en"
                color: Theme.primarySoftInk
            }
        }
        AppText {
            text: stepRow.text
            size: Theme.label
            bold: true
            leading: Theme.rtl ? 1.5 : 1.35
            Layout.fillWidth: true
        }
    }
    component CameraTrouble: Card {
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.s7
            spacing: Theme.s5

            Item {
                Layout.fillHeight: true
            }
            IconBox {
                symbol: "camera"
                tone: "warn"
                side: Theme.boxL
                Layout.alignment: Qt.AlignHCenter
            }
            AppText {
                text: qsTr("带手机或证件去窗口，一样能办")
                size: Theme.unparted(text, Theme.title, parent.width, family, bold)
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            AppText {
                visible: !Theme.extraLarge
                text: qsTr("材料要带什么，可以先在办事指南里看。")
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
