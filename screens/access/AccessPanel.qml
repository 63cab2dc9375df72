// 怎么看着舒服？ Language, size of letters, colours, lower screen: each touch acts at once.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.access

SheetFrame {
    id: panel

    required property AccessViewModel vm

    readonly property var sizes: [
        {"tag": "S", "name": qsTr("小")}, {"tag": "M", "name": qsTr("标准")}, {"tag": "L", "name": qsTr("大")}, {"tag": "XL", "name": qsTr("特大")}
    ]
    readonly property var schemes: [
        {"tag": "day", "name": qsTr("标准")}, {"tag": "hcDark", "name": qsTr("黑底高对比")},
        {"tag": "hcLight", "name": qsTr("白底高对比")}, {"tag": "night", "name": qsTr("夜间柔和")}
    ]
    readonly property int columns: (Theme.portrait ? Theme.extraLarge : Theme.large) && Theme.language !== "zh" ? 2 : 4

    // At the side of a low screen all of it has to fit at the usual size.
    readonly property bool low: !Theme.portrait
    // A Chinese name would leave one sign alone on a second line.
    readonly property int nameLines: Theme.language === "zh" ? 1 : 2
    readonly property string wideSpace: "\u3000"

    // Two switches beside each other: on one page, where nothing is read aloud (page buttons would take their width).
    readonly property bool beside: low && !Theme.large && !shell.reader.on

    readHeight: head.implicitHeight + headGap
    readonly property int headGap: low ? Theme.s1 : Theme.s3
    implicitHeight: head.implicitHeight + headGap + scroller.contentHeight + buttons.implicitHeight + Theme.s5

    // What can be chosen, and what it is about: never parted by a fold.
    component Setting: ColumnLayout {
        id: setting

        property alias caption: caption.text
        // In the same order in every language.
        property bool ordered: false
        default property alias tiles: choices.data

        spacing: panel.low ? Theme.s2 : Theme.s3
        Layout.fillWidth: true
        Layout.columnSpan: 2
        Layout.bottomMargin: panel.low ? Theme.s2 : Theme.s5

        AppText {
            id: caption
            size: Theme.label
            leading: !panel.low ? Theme.leadingBody : 1.25
            bold: true
            color: Theme.ink2
            Layout.fillWidth: true
        }
        Choices {
            id: choices
            // The languages' own names don't grow with the letters: on a low screen they stay on one line.
            columns: setting.ordered && panel.low ? 4 : panel.columns
            LayoutMirroring.enabled: Theme.rtl && !setting.ordered
        }
    }
    // How it is read: a word alone, and for the ear what it is about.
    component VoiceTile: OptionTile {
        id: tile

        required property string about

        Accessible.description: about
        implicitHeight: Theme.voiceTileHeight
        Layout.fillWidth: true

        AppText {
            anchors.centerIn: parent
            text: tile.text
            size: Theme.voiceLabel
            bold: tile.on
            color: tile.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    component Switch: SwitchRow {
        narrow: panel.beside
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.columnSpan: panel.beside ? 1 : 2
        Layout.preferredWidth: Theme.share
    }
    component Choices: GridLayout {
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        uniformCellWidths: true
        columns: panel.columns
        Layout.fillWidth: true
    }

    AppText {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTr("怎么看着舒服？")
        size: Theme.headline
        serif: true
        Accessible.role: Accessible.Heading
    }
    PageScroller {
        id: scroller
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: panel.headGap
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.s5
        contentHeight: column.implicitHeight
        blocks: column

        GridLayout {
            id: column
            width: scroller.contentWidth
            columns: 2
            columnSpacing: Theme.s5
            rowSpacing: 0

            Setting {
                // In three scripts, the reader's own first: whoever can't read the page has to find it.
                readonly property var tags: ["zh", Theme.language === "kk" ? "kk" : "ug", "en"]
                caption: [Theme.language, ...tags.filter(tag => tag !== Theme.language)]
                      .map(tag => panel.shell.inLanguage("AccessPanel", QT_TR_NOOP("语言"), tag)).join(panel.wideSpace)
                ordered: true

                Repeater {
                    model: Theme.languages

                    OptionTile {
                        id: languageTile
                        required property var modelData

                        objectName: "access.language." + modelData.tag
                        text: modelData.name
                        on: panel.shell.session.language === modelData.tag
                        implicitHeight: Theme.languageTileHeight
                        Layout.fillWidth: true
                        onTapped: panel.shell.session.chooseLanguage(modelData.tag)

                        AppText {
                            anchors.centerIn: parent
                            text: languageTile.text
                            script: languageTile.modelData.tag
                            size: Theme.languageTileLabel
                            bold: languageTile.on
                            color: languageTile.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Setting {
                caption: qsTr("字号")

                Repeater {
                    model: panel.sizes

                    OptionTile {
                        id: sizeTile
                        required property var modelData

                        objectName: "access.size." + modelData.tag
                        text: modelData.name
                        Accessible.description: qsTr("字号")
                        on: panel.shell.session.textSize === modelData.tag
                        implicitHeight: Theme.sizeTileHeight + Math.max(Theme.sizeNameHeight, sizeName.implicitHeight)
                        Layout.fillWidth: true
                        onTapped: panel.shell.session.chooseTextSize(modelData.tag)

                        AppText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: Math.round((sizeName.y - height) / 2)
                            text: qsTr("字")
                            size: Theme.sizeSamples[sizeTile.modelData.tag]
                            leading: 1.1
                            bold: true
                            color: sizeTile.ink
                            Accessible.ignored: true
                        }
                        AppText {
                            id: sizeName
                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.bottom: parent.bottom
                            text: sizeTile.text
                            size: Theme.label
                            color: sizeTile.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Setting {
                caption: qsTr("颜色")

                Repeater {
                    model: panel.schemes

                    OptionTile {
                        id: schemeTile
                        required property var modelData
                        readonly property var colours: Theme.schemes[modelData.tag]

                        objectName: "access.scheme." + modelData.tag
                        text: modelData.name
                        Accessible.description: qsTr("颜色")
                        on: panel.shell.session.scheme === modelData.tag
                        implicitHeight: sample.height + Theme.s3 + schemeName.implicitHeight + 2 * padding
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onTapped: panel.shell.session.chooseScheme(modelData.tag)

                        Rectangle {
                            id: sample
                            anchors.left: parent.left
                            anchors.right: parent.right
                            height: Theme.schemeSampleHeight
                            radius: Theme.s4
                            color: schemeTile.colours.bg
                            border.width: Theme.schemeBorder
                            border.color: schemeTile.colours.lineStrong

                            AppText {
                                anchors.left: parent.left
                                anchors.top: parent.top
                                anchors.margins: panel.low ? Theme.s2 : Theme.s4
                                text: qsTr("永 Aa")
                                script: "zh"
                                size: Theme.schemeLabel
                                leading: 1.1
                                bold: true
                                color: schemeTile.colours.ink
                                Accessible.ignored: true
                            }
                            Rectangle {
                                anchors.left: parent.left
                                anchors.right: parent.right
                                anchors.bottom: parent.bottom
                                anchors.margins: Theme.schemeEdge
                                height: Theme.schemeBar
                                radius: Theme.schemeBarRadius
                                color: schemeTile.colours.primary
                            }
                        }
                        AppText {
                            id: schemeName
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.top: sample.bottom
                            anchors.topMargin: Theme.s3
                            text: schemeTile.text
                            size: Theme.fitted(text, Theme.schemeNameLabel, width, family, bold, panel.nameLines)
                            leading: 1.3
                            color: schemeTile.ink
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.WordWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Rectangle {
                color: Theme.line
                implicitHeight: Theme.hairline
                Layout.fillWidth: true
                Layout.columnSpan: 2
            }
            Switch {
                objectName: "access.reach"
                text: qsTr("屏幕放低")
                words: qsTr("按钮都移到下半屏，坐着也够得到")
                symbol: "lower"
                on: panel.shell.session.reachMode
                onTapped: panel.shell.session.setReachMode(!on)
            }
            Switch {
                objectName: "access.still"
                // Where the machine itself draws without motion there is nothing to choose.
                visible: Theme.motionAllowed
                text: qsTr("不要动画")
                words: qsTr("画面直接换，不滑动")
                symbol: "pause"
                on: panel.shell.session.still
                onTapped: panel.shell.session.setStill(!on)
            }
            Switch {
                objectName: "access.speak"
                visible: panel.shell.reader.available
                text: qsTr("朗读")
                words: qsTr("点一下听，再点一下选；字也写在屏幕上方")
                symbol: "speak"
                on: panel.shell.reader.on
                onTapped: panel.shell.reader.setOn(!on)
            }
            Loader {
                active: panel.shell.reader.on
                visible: active
                Layout.fillWidth: true
                Layout.columnSpan: 2
                sourceComponent: Choices {
                    columns: 3

                    Repeater {
                        model: [{"speed": 0.8, "name": qsTr("慢")}, {"speed": 1.0, "name": qsTr("标准")}, {"speed": 1.3, "name": qsTr("快")}]

                        VoiceTile {
                            required property var modelData

                            objectName: "access.speed." + modelData.speed
                            text: modelData.name
                            about: qsTr("读的快慢")
                            on: panel.shell.reader.speed === modelData.speed
                            onTapped: panel.shell.reader.chooseSpeed(modelData.speed)
                        }
                    }
                    Repeater {
                        model: [qsTr("小声"), qsTr("适中"), qsTr("大声")]

                        VoiceTile {
                            required property string modelData
                            required property int index

                            objectName: "access.loudness." + index
                            text: modelData
                            about: qsTr("声音大小")
                            on: panel.shell.reader.loudness === index
                            onTapped: panel.shell.reader.chooseLoudness(index)
                        }
                    }
                }
            }
        }
    }
    RowLayout {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.s4

        OutlineButton {
            objectName: "access.reset"
            text: qsTr("恢复原样")
            symbol: "reset"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            onTapped: {
                panel.shell.session.resetComfort()
                panel.shell.reader.reset()
            }
        }
        PrimaryButton {
            objectName: "access.done"
            text: qsTr("好了")
            symbol: "check"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.extraLarge && Theme.language !== "zh" ? Theme.share : Theme.share * 1.6
            onTapped: panel.close()
        }
    }
}
