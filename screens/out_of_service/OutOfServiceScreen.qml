// 这台机器暂停服务: what is the matter, where to go instead, whom to call. Nothing to touch, so no language can be chosen:
// all four stand there, the page's large.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.out_of_service

ScreenFrame {
    id: page

    required property OutOfServiceViewModel vm
    followsReach: false

    // The largest letters need a low page whole.
    readonly property bool roomy: Theme.portrait || !Theme.extraLarge

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.s6

        IconBox {
            visible: page.roomy
            symbol: page.vm.closed ? "clock" : "pause"
            tone: page.vm.closed ? "info" : "warn"
            side: Theme.portrait ? Theme.calmBox : Theme.boxL
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            objectName: "pageTitle"
            text: page.title(Theme.language)
            size: Theme.headline
            serif: true
            leading: Theme.rtl ? 1.5 : 1.22
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        AppText {
            text: page.way(Theme.language)
            size: Theme.title
            leading: Theme.leadingBody
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            visible: !page.vm.closed
            text: page.vm.paused ? qsTr("工作人员正在维护，很快就好。您没有做错什么。") : qsTr("机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。")
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            objectName: "phone"
            spacing: Theme.s4
            Accessible.role: Accessible.Grouping
            Layout.alignment: Qt.AlignHCenter

            Icon {
                name: "phone"
                size: Theme.iconL
                colour: Theme.primary
            }
            AppText {
                text: qsTr("打电话问")
                size: Theme.title
            }
            AppText {
                text: "\u2066" + page.shell.station.helpPhone + "\u2069"
                size: Theme.heading
                bold: true
            }
        }
        Card {
            // The page's language has said it already.
            readonly property bool silent: true

            implicitHeight: others.implicitHeight + 2 * Theme.s6
            Layout.fillWidth: true
            Layout.topMargin: Theme.s5

            GridLayout {
                id: others
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s6
                columns: Theme.portrait ? 1 : 3
                columnSpacing: Theme.s6
                rowSpacing: Theme.s6
                LayoutMirroring.enabled: false

                Repeater {
                    model: Theme.languages.filter(language => language.tag !== Theme.language)

                    ColumnLayout {
                        id: other
                        required property var modelData

                        spacing: Theme.s1
                        Accessible.role: Accessible.Grouping
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.share
                        Layout.alignment: Qt.AlignTop

                        AppText {
                            objectName: "title." + other.modelData.tag
                            text: page.title(other.modelData.tag)
                            script: other.modelData.tag
                            size: Theme.portrait ? Theme.title : Theme.boundTitle
                            bold: true
                            horizontalAlignment: Text.AlignHCenter
                            Layout.fillWidth: true
                        }
                        AppText {
                            objectName: "way." + other.modelData.tag
                            text: page.way(other.modelData.tag)
                            script: other.modelData.tag
                            size: page.roomy ? Theme.body : Theme.boundLabel
                            color: Theme.ink2
                            horizontalAlignment: Text.AlignHCenter
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }

    function title(language: string): string {
        return say(vm.closed ? QT_TR_NOOP("这台机器现在休息") : QT_TR_NOOP("这台机器暂停服务"), language)
    }
    // The one thing to know besides: when it opens, or where to go instead.
    function way(language: string): string {
        if (!vm.closed)
            return say(QT_TR_NOOP("窗口开着的时候，请直接去窗口或导办台"), language)
        if (vm.opensAt === "")
            return say(QT_TR_NOOP("到服务时间会自己打开。"), language)
        return say(QT_TR_NOOP("%1 再开。"), language).arg("\u2066" + vm.opensAt + "\u2069")
    }
    function say(text: string, language: string): string {
        return shell.inLanguage("OutOfServiceScreen", text, language)
    }
}
