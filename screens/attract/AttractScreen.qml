// 少带证件，少跑一趟: the invitation. Touching a language starts in that language.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.attract

ScreenFrame {
    id: page

    required property AttractViewModel vm
    followsReach: false

    Scene {
        z: -1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: -Theme.headerHeight
        height: Theme.portrait ? Math.round(Theme.stageHeight * 0.693) : Theme.stageHeight - 340
        viewWidth: Theme.portrait ? 1080 : Theme.stageWidth
        viewHeight: Theme.portrait ? 720 : 540
        sunAt: Theme.portrait ? 730 : 800
        parent: page
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.portrait ? 40 : Theme.s4
        anchors.bottomMargin: 26
        spacing: 0

        AppText {
            text: Theme.portrait ? qsTr("少带证件，\n少跑一趟。") : qsTr("少带证件，少跑一趟。")
            size: Theme.language === "zh" ? 104 : Theme.rtl ? 80 : 88
            serif: true
            leading: Theme.rtl ? 1.5 : 1.22
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("取号 · 查怎么办 · 亮证，都在这里")
            size: Theme.title
            leading: 1.5
            Layout.fillWidth: true
            Layout.topMargin: 26
        }
        Item {
            Layout.fillHeight: true
        }
        PrimaryButton {
            objectName: "attract.start"
            text: qsTr("开始办事")
            size: 64
            radius: Theme.radiusXL
            implicitHeight: Theme.portrait ? 190 : 150
            Layout.fillWidth: true
            onTapped: page.shell.navigator.start(page.shell.session.language)
        }
        RowLayout {
            id: others
            readonly property var starts: [
                {"language": "zh", "word": "开始办事", "name": "中文"},
                {"language": "ug", "word": "ئىش باشلاش", "name": "ئۇيغۇرچە"},
                {"language": "kk", "word": "ٴىستى باستاۋ", "name": "قازاقشا"},
                {"language": "en", "word": "Start", "name": "English"}
            ]
            spacing: 18
            LayoutMirroring.enabled: false
            Layout.fillWidth: true
            Layout.topMargin: 20

            Repeater {
                model: others.starts.filter(start => start.language !== Theme.language)

                Pressable {
                    id: start
                    required property var modelData

                    objectName: "attract.start." + modelData.language
                    text: modelData.word
                    radius: 26
                    implicitHeight: Theme.portrait ? 150 : 130
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onTapped: page.shell.navigator.start(modelData.language)

                    background: Card {
                        radius: start.radius
                        color: start.down ? Theme.primarySoft : Theme.surface
                    }
                    contentItem: Item {
                        ColumnLayout {
                            anchors.centerIn: parent
                            spacing: 2

                            AppText {
                                text: start.modelData.word
                                script: start.modelData.language
                                size: 42
                                bold: true
                                leading: 1.3
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                                Layout.alignment: Qt.AlignHCenter
                            }
                            AppText {
                                text: start.modelData.name
                                script: start.modelData.language
                                size: 28
                                leading: 1.35
                                color: Theme.ink2
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                                Layout.alignment: Qt.AlignHCenter
                            }
                        }
                    }
                }
            }
        }
    }
}
