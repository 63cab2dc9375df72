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
    readonly property string agreeing: qsTr("同意出示")
    readonly property string reading: qsTr("往下看")
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
            blocks: column
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: face.sided ? Theme.s3 : 0

            // Behind the rows of a page: it ends with the last of them, and a new page has its own.
            Card {
                raised: !scroller.paged
                y: Math.max(kindRow.y, scroller.position)
                width: column.width
                height: Math.max(0, Math.min(lastRow.y, scroller.position + scroller.seenHeight) - y)
            }
            ColumnLayout {
                id: column
                width: scroller.contentWidth
                spacing: 0

                Purpose {
                    visible: !face.split
                    Layout.bottomMargin: Theme.s4
                }
                KindRow {
                    id: kindRow
                }
                Repeater {
                    model: face.fields

                    FieldRow {}
                }
                Item {
                    id: lastRow
                    implicitHeight: Theme.s4
                }
                Unseen {
                    visible: !face.split && !Theme.extraLarge
                }
                Privacy {
                    visible: !face.split && !Theme.extraLarge
                    Layout.topMargin: Theme.s4
                }
                // Large letters: two quiet lines, on one page.
                ColumnLayout {
                    visible: Theme.extraLarge
                    spacing: Theme.s2
                    Layout.topMargin: Theme.s2

                    QuietLine {
                        symbol: "close"
                        text: words.unseen
                        Layout.fillWidth: true
                    }
                    Privacy {}
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
            // Nothing is agreed to that was not on the screen: until the end is seen, this leads to it. It is one
            // button, so a trembling hand's second press on the last page's does not agree.
            PrimaryButton {
                id: filled
                objectName: scroller.atEnd ? "agree" : "seeRest"
                text: face.vm.busy ? qsTr("正在记录") : scroller.atEnd ? face.agreeing : face.reading
                symbol: scroller.atEnd ? "check" : "down"
                enabled: !face.vm.busy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: otherWords.implicitHeight
                Layout.preferredWidth: 1.4 * Theme.share
                onTapped: {
                    if (scroller.atEnd)
                        face.vm.agree()
                    else
                        scroller.turn(1)
                }

                // As high with either words: were it not, the list above would fit, or not, by what the button says.
                PrimaryButton {
                    id: otherWords
                    visible: false
                    width: filled.width
                    text: scroller.atEnd ? face.reading : face.agreeing
                    symbol: filled.symbol
                }
            }
        }
    }
    component Head: PageHead {
        title: qsTr("同意出示这 %1 项吗？").arg("\u2066" + face.fields.length + "\u2069")
        subtitle: qsTr("现在还没有显示任何内容")
        titleSize: face.sided && Theme.extraLarge ? Theme.heading : Theme.headline
        step: 2
        stepCount: 3
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.bottomMargin: Theme.portrait && !Theme.large ? Theme.s2 : 0
    }
    component Purpose: Card {
        raised: !scroller.paged
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
                    size: text.length <= 40 ? Theme.heading : Theme.large ? Theme.body : Theme.title
                    bold: true
                    leading: Theme.leadingTitle
                    Layout.fillWidth: true
                }
                AppText {
                    objectName: "asker"
                    visible: face.vm.asker !== ""
                    text: qsTr("要证的单位：%1").arg("\u2068" + face.vm.asker + "\u2069")
                    size: Theme.label
                    color: Theme.ink2
                    Layout.fillWidth: true
                }
            }
        }
    }
    component KindRow: RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s7
        Layout.rightMargin: Theme.s7

        Icon {
            name: words.symbol
            size: Theme.iconL
        }
        AppText {
            objectName: "certificateKind"
            text: face.vm.kindName
            size: Theme.title
            bold: true
            topPadding: halfLeading + Theme.s4 + Theme.s2
            bottomPadding: halfLeading + Theme.s3
            Layout.fillWidth: true
        }
    }
    component FieldRow: ColumnLayout {
        id: field

        required property string modelData
        required property int index
        readonly property string note: face.notes[index]

        objectName: "consent." + index
        spacing: 0
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s7
        Layout.rightMargin: Theme.s7

        Rectangle {
            implicitHeight: Theme.hairline
            // A page's first row has nothing above it.
            color: scroller.position === field.y ? Theme.surface : Theme.line
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.extraLarge ? Theme.s4 : Theme.s5
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            Layout.bottomMargin: Theme.s3

            IconBox {
                visible: !Theme.extraLarge
                symbol: "check"
                tone: "ok"
            }
            Icon {
                visible: Theme.extraLarge
                name: "check"
                size: Theme.iconM
                colour: Theme.softInk("ok")
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
    component Unseen: Card {
        raised: !scroller.paged
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
