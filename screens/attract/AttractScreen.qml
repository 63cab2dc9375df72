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
        height: Theme.attractScene
        viewWidth: Theme.portrait ? Theme.sceneView : Theme.stageWidth
        viewHeight: Theme.attractSceneView
        sunAt: Theme.attractSun
        parent: page
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.portrait ? Theme.s7 : Theme.s4
        anchors.bottomMargin: Theme.tilePadding
        spacing: 0

        AppText {
            text: Theme.portrait ? qsTr("少带证件，\n少跑一趟。") : qsTr("少带证件，少跑一趟。")
            size: Theme.invitation
            serif: true
            leading: Theme.rtl ? 1.5 : 1.22
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("取号 · 查怎么办 · 亮证，都在这里")
            // On a low page larger words would lie over a peak.
            size: Theme.portrait ? Theme.title : Theme.squareTitle
            leading: 1.5
            Layout.fillWidth: true
            Layout.topMargin: Theme.tilePadding
        }
        Item {
            Layout.fillHeight: true
        }
        PrimaryButton {
            objectName: "attract.start"
            text: qsTr("开始办事")
            size: Theme.startLabel
            radius: Theme.radiusXL
            implicitHeight: Theme.startHeight
            Layout.fillWidth: true
            onTapped: page.shell.navigator.start(page.shell.session.language)
        }
        RowLayout {
            spacing: Theme.buttonGap
            LayoutMirroring.enabled: false
            Layout.fillWidth: true
            Layout.topMargin: Theme.tileGap

            Repeater {
                model: Theme.languages.filter(language => language.tag !== Theme.language)

                Pressable {
                    id: start
                    required property var modelData

                    objectName: "attract.start." + modelData.tag
                    text: page.shell.inLanguage("AttractScreen", QT_TR_NOOP("开始办事"), modelData.tag)
                    radius: Theme.radiusTile
                    implicitHeight: Theme.otherStartHeight
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onTapped: page.shell.navigator.start(modelData.tag)

                    background: Card {
                        radius: start.radius
                        color: start.down ? Theme.primarySoft : Theme.surface
                    }
                    contentItem: Item {
                        ColumnLayout {
                            anchors.centerIn: parent
                            spacing: Theme.hairGap

                            AppText {
                                text: start.text
                                script: start.modelData.tag
                                size: Theme.otherStart
                                bold: true
                                leading: 1.3
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                                Layout.alignment: Qt.AlignHCenter
                            }
                            AppText {
                                text: start.modelData.name
                                script: start.modelData.tag
                                size: Theme.otherStartName
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
