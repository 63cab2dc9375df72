// 同意出示这 4 项吗？ Who asks for what; nothing of the certificate is shown yet but its kind.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.certificates

RowLayout {
    id: face

    required property CertificatesViewModel vm

    readonly property list<string> fields: [words.holder, words.number, qsTr("签发机关"), qsTr("有效期")]
    readonly property list<string> notes: [words.ownsIt ? "" : qsTr("核对是不是本人"), vm.longNumber ? qsTr("只显示前 6 位和后 4 位") : qsTr("只显示后 2 位"), "", ""]
    // Purpose beside the fields; where letters are large all of it is one column to scroll.
    readonly property bool split: !Theme.portrait && !Theme.large && vm.purposeName.length <= 40

    // Large letters on a low screen: what is asked and done stands at the side, and the rest has the whole height.
    readonly property bool sided: !Theme.portrait && !split

    spacing: Theme.s6

    KindWords {
        id: words
        kind: face.vm.kind
    }
    ColumnLayout {
        visible: face.split || face.sided
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.preferredWidth: face.sided ? 0.6 * Theme.share : Theme.share

        Head {}
        Purpose {
            visible: face.split
        }
        Unseen {
            visible: face.split
        }
        Privacy {
            visible: face.split
        }
        Item {
            Layout.fillHeight: true
        }
        Loader {
            active: face.sided
            visible: active
            sourceComponent: actions
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share

        Head {
            visible: Theme.portrait
        }
        PageScroller {
            id: scroller
            contentHeight: column.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: face.sided ? Theme.s3 : 0

            ColumnLayout {
                id: column
                width: scroller.contentWidth
                spacing: Theme.s4

                Purpose {
                    visible: !face.split
                }
                Fields {}
                Unseen {
                    visible: !face.split
                }
                Privacy {
                    visible: !face.split
                }
            }
        }
        Loader {
            active: !face.sided
            visible: active
            sourceComponent: actions
            Layout.fillWidth: true
        }
    }

    Component {
        id: actions

        GridLayout {
            columns: face.sided ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4

            OutlineButton {
                objectName: "disagree"
                text: qsTr("不同意")
                enabled: !face.vm.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: face.vm.disagree()
            }
            PrimaryButton {
                objectName: "agree"
                text: face.vm.busy ? qsTr("正在记录") : qsTr("同意出示")
                symbol: "check"
                enabled: !face.vm.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1.4 * Theme.share
                onTapped: face.vm.agree()
            }
        }
    }
    component Head: PageHead {
        title: qsTr("同意出示这 %1 项吗？").arg("\u2066" + face.fields.length + "\u2069")
        subtitle: face.sided && Theme.extraLarge ? "" : qsTr("现在还没有显示任何内容")
        step: 2
        stepCount: 3
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.bottomMargin: Theme.portrait && !Theme.large ? Theme.s2 : 0
    }
    component Purpose: Card {
        implicitHeight: purpose.implicitHeight + 2 * Theme.s6
        Layout.fillWidth: true

        RowLayout {
            id: purpose
            anchors.fill: parent
            anchors.margins: Theme.s6
            spacing: Theme.s6

            Icon {
                visible: !Theme.extraLarge
                name: "doc"
                size: Math.round(Theme.heading * 1.4)
                colour: Theme.primary
            }
            ColumnLayout {
                spacing: 0
                Accessible.role: Accessible.Grouping
                Layout.fillWidth: true

                AppText {
                    text: qsTr("用来做什么")
                    size: Theme.label
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
                AppText {
                    objectName: "purposeName"
                    text: face.vm.purposeName !== "" ? face.vm.purposeName : qsTr("只核验一下证照")
                    script: face.vm.purposeName !== "" ? face.vm.purposeScript : ""
                    size: text.length > 40 ? Theme.title : Theme.heading
                    bold: true
                    leading: Theme.leadingTitle
                    Layout.fillWidth: true
                }
            }
        }
    }
    component Fields: Card {
        implicitHeight: list.implicitHeight + 2 * Theme.s4
        Layout.fillWidth: true

        ColumnLayout {
            id: list
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s4
            anchors.leftMargin: Theme.s7
            anchors.rightMargin: Theme.s7
            spacing: 0

            RowLayout {
                spacing: Theme.s4
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s3

                Icon {
                    name: words.symbol
                    size: Theme.iconL
                }
                AppText {
                    objectName: "certificateKind"
                    text: face.vm.kindName
                    size: Theme.title
                    bold: true
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: face.fields

                ColumnLayout {
                    id: field

                    required property string modelData
                    required property int index
                    readonly property string note: face.notes[index]

                    spacing: 0
                    Accessible.role: Accessible.Grouping
                    Layout.fillWidth: true

                    Rectangle {
                        implicitHeight: Theme.hairline
                        color: Theme.line
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        spacing: Theme.s5
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s3
                        Layout.bottomMargin: Theme.s3

                        IconBox {
                            visible: !Theme.extraLarge
                            symbol: "check"
                            tone: "ok"
                        }
                        GridLayout {
                            columns: Theme.large || Theme.rtl || Theme.language === "en" ? 1 : 2
                            columnSpacing: Theme.s5
                            rowSpacing: 0
                            Layout.fillWidth: true

                            AppText {
                                text: field.modelData
                                size: Theme.title
                                Layout.fillWidth: true
                            }
                            AppText {
                                visible: text !== ""
                                text: field.note
                                color: Theme.ink2
                                Layout.fillWidth: parent.columns === 1
                            }
                        }
                    }
                }
            }
        }
    }
    component Unseen: Card {
        implicitHeight: unseen.implicitHeight + 2 * Theme.s2
        Layout.fillWidth: true

        FactLine {
            id: unseen
            anchors.fill: parent
            anchors.margins: Theme.s2
            anchors.leftMargin: Theme.s7
            anchors.rightMargin: Theme.s7
            first: true
            symbol: "close"
            title: words.unseen
            text: qsTr("这件事用不着")
        }
    }
    component Privacy: QuietLine {
        symbol: "lock"
        text: qsTr("只用这一次。您离开后，本机清除这些内容。")
        Layout.fillWidth: true
        Layout.fillHeight: false
    }
}
