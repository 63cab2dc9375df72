// Search: results above, field and keyboard below. Each key asks at once; letters become words of the catalogue.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guides_search
import "../guides"

ScreenFrame {
    id: page

    required property GuidesSearchViewModel vm
    property bool typing: true

    readonly property var rows: vm.rows
    readonly property var blank: ({
        "code": "", "name": "", "script": "", "symbol": "", "department": "", "level": "", "zhouWide": false, "state": "", "found": ""
    })
    readonly property int firstPage: 6
    property int made: 0
    onRowsChanged: made = Math.max(made, rows.length)
    readonly property string typed: vm.query
    onTypedChanged: scroller.toTop()

    readonly property bool nothing: vm.loaded && rows.length === 0
    // Ten keys in a row, none under the floor.
    readonly property bool sideBySide: typing && !Theme.portrait && Theme.stageWidth >= Theme.keyboardWidth + Theme.besideKeyboard
    // Lowered, the keys have all that a seated person reaches: the hits above them are read, and come down with the keys folded.
    readonly property bool readsOnly: Theme.reach && typing && !sideBySide
    readonly property bool low: !Theme.portrait && !sideBySide
    readonly property bool canAsk: shell.navigator.has("help")

    function heading() {
        if (vm.answeredQuery === "")
            return qsTr("想办什么事？")
        return nothing ? qsTr("没找到“%1”").arg(vm.answeredQuery) : qsTr("找到 %n 个事项", "", rows.length)
    }
    function choose(word) {
        vm.choose(word)
        if (Theme.reach)
            typing = false
    }
    function openItem(code) {
        shell.navigator.remember({"query": vm.query})
        open("guides.detail", {"item": code})
    }

    // While the keyboard is open it has the lower half, and the hits stand above it to be read; folded, they come down.
    followsReach: !typing

    GridLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s3
        anchors.bottomMargin: Theme.s5
        columns: page.sideBySide ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4
        flow: GridLayout.TopToBottom
        rows: page.sideBySide ? 2 : -1

        PageHead {
            visible: Theme.portrait || page.sideBySide || !page.typing
            title: page.heading()
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.reach && page.sideBySide ? Theme.reachTop - Theme.headerHeight - Theme.s3 - Theme.s4 : 0
        }
        Answer {
            loaded: page.vm.loaded
            failed: page.vm.failed
            readsOnly: page.readsOnly
            onRetried: page.vm.ask()
            Layout.fillWidth: true
            Layout.fillHeight: true

            // What is only read is not dead: a touch folds the keys, and the rows come down to be chosen.
            TapHandler {
                enabled: page.readsOnly
                onTapped: page.typing = false
            }
            PageScroller {
                id: scroller
                anchors.fill: parent
                visible: !page.nothing
                framed: true
                enabled: !page.readsOnly
                turns: !page.readsOnly
                contentHeight: column.implicitHeight

                ColumnLayout {
                    id: column
                    width: scroller.contentWidth
                    spacing: 0

                    // A row that was made once stays: a key changes its words. Making it anew would cost more than a frame.
                    // What stands below the keyboard's edge is made between frames.
                    Repeater {
                        model: page.vm.most

                        Loader {
                            id: place
                            required property int index

                            active: index < page.made
                            visible: index < page.rows.length
                            asynchronous: index >= page.firstPage
                            Layout.fillWidth: true
                            Layout.preferredHeight: status === Loader.Ready ? implicitHeight : Theme.rowHeight

                            sourceComponent: ItemRow {
                                item: page.rows[place.index] ?? page.blank
                                narrow: page.sideBySide
                                leads: !page.readsOnly
                                separated: place.index > 0
                                onTapped: page.openItem(item.code)
                            }
                        }
                    }
                    AskRow {
                        visible: page.canAsk && !page.readsOnly
                    }
                }
            }
            Loader {
                anchors.fill: parent
                active: page.nothing
                sourceComponent: otherWays
            }
        }
        ColumnLayout {
            spacing: Theme.s4
            Layout.rowSpan: page.sideBySide ? 2 : 1
            Layout.fillWidth: !page.sideBySide
            Layout.preferredWidth: page.sideBySide ? Theme.keyboardWidth : -1
            Layout.alignment: Qt.AlignBottom

            GridLayout {
                // On a low screen beside each other: the hits need the height.
                columns: page.low ? 2 : 1
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                Layout.fillWidth: true

                EntryField {
                    objectName: "search.field"
                    text: page.vm.query
                    hint: qsTr("拼音或首字母都可以")
                    symbol: "search"
                    // 清空 is a key, too; the field stands above the line of reach.
                    clears: !(Theme.reach && page.typing && !Theme.portrait)
                    takesDigits: true
                    Layout.fillWidth: true
                    onCleared: page.vm.clear()
                    onDigitTyped: digit => {
                        page.typing = true
                        page.vm.type(digit)
                    }

                    TapHandler {
                        onTapped: page.typing = true
                    }
                }
                CandidateRow {
                    visible: page.typing && (page.low || page.vm.words.length > 0)
                    words: page.vm.words
                    sure: page.vm.sure
                    Layout.fillWidth: true
                    onChosen: word => page.choose(word)
                }
                QuietButton {
                    objectName: "search.type"
                    visible: !page.typing
                    text: qsTr("打开键盘")
                    symbol: "keypad"
                    Layout.fillWidth: true
                    onTapped: page.typing = true
                }
            }
            LetterKeyboard {
                visible: page.typing
                Layout.fillWidth: true
                onTyped: letter => page.vm.type(letter)
                onErased: page.vm.erase()
                onCleared: page.vm.clear()
                onFolded: page.typing = false
            }
        }
    }

    Component {
        id: otherWays

        PageScroller {
            id: waysScroller
            contentHeight: ways.implicitHeight

            ColumnLayout {
                id: ways
                width: waysScroller.contentWidth
                spacing: Theme.s5

                AppText {
                    objectName: "search.nothing"
                    text: page.readsOnly ? qsTr("换个说法，或收起键盘，按主题找。") : qsTr("换个说法，或按主题找：")
                    size: Theme.title
                    Layout.fillWidth: true
                }
                Flow {
                    visible: !page.readsOnly
                    spacing: Theme.s4
                    Layout.fillWidth: true

                    Repeater {
                        model: page.vm.themes

                        AppButton {
                            required property var modelData

                            objectName: "theme." + modelData.code
                            text: modelData.name
                            script: modelData.script
                            implicitHeight: Theme.smallButtonHeight
                            implicitWidth: implicitContentWidth + leftPadding + rightPadding
                            verticalPadding: 0
                            onTapped: page.open("guides.items", {"theme": modelData.code})
                        }
                    }
                }
                AskRow {
                    visible: page.canAsk && !page.readsOnly
                }
            }
        }
    }

    component AskRow: RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.margins: Theme.s4
        Layout.leftMargin: Theme.askInset

        AppText {
            text: qsTr("没有想找的？")
            color: Theme.ink2
            Layout.fillWidth: true
        }
        OutlineButton {
            objectName: "search.help"
            text: qsTr("问工作人员")
            symbol: "help"
            size: Theme.label
            implicitHeight: Theme.smallButtonHeight
            onTapped: page.open("help")
        }
    }
}
