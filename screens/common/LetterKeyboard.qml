// The kiosk's own small keyboard: letters for pinyin and initials (QWERTY or ABC order), digits, Uyghur and Kazakh letters.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: keyboard

    // The letters of the page's language first; the globe leads to the next, and says what that is.
    readonly property var scripts: Theme.language === "ug" ? ["uyghur", "latin"] : Theme.language === "kk" ? ["kazakh", "latin"] : ["latin", "uyghur", "kazakh"]
    property int scriptIndex: 0
    onScriptsChanged: scriptIndex = 0
    readonly property string nextScript: scripts[(scriptIndex + 1) % scripts.length]
    // How the globe says it: by the first letters themselves.
    readonly property var beginnings: ({
        "latin": "ABC",
        "qwerty": "QWERTY",
        "abc": "A–Z",
        "uyghur": "ئۇي",
        "kazakh": "قاز"
    })
    // Who knows no typewriter finds Latin letters by the alphabet.
    property bool alphabetical: false
    property bool digits: false
    signal typed(string letter)
    signal erased
    signal cleared
    signal folded

    readonly property bool latin: scripts[scriptIndex] === "latin"
    readonly property string layoutName: !latin ? scripts[scriptIndex] : alphabetical ? "abc" : "qwerty"
    // Uyghur in the order of its standard keyboard, Kazakh (Arabic script) alphabetically: drafts for a native reader.
    readonly property var layouts: ({
        "qwerty": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        "abc": ["abcdefghij", "klmnopqrs", "tuvwxyz"],
        "uyghur": ["چۋېرتيۇڭوپ", "ھسداەىقكلئ", "زشغۈبنمفگخ", "جۆژ"],
        "kazakh": ["ىيكقلمنڭو", "پابۆگعدەج", "زچرستۋۇفح", "ھشٴ"],
        "digits": ["12345", "67890"]
    })
    readonly property bool arabic: !digits && !latin
    readonly property var rows: layouts[digits ? "digits" : layoutName]

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: column.implicitHeight + 2 * Theme.keyboardPadding
    radius: Theme.radiusJob
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.leftMargin: Theme.barGap
        anchors.rightMargin: Theme.barGap
        anchors.topMargin: Theme.keyboardPadding
        anchors.bottomMargin: Theme.keyboardPadding
        spacing: Theme.barGap

        Repeater {
            model: keyboard.rows

            RowLayout {
                id: letterRow
                required property string modelData
                required property int index
                readonly property bool last: index === keyboard.rows.length - 1

                spacing: Theme.touchGap
                Layout.alignment: Qt.AlignHCenter

                SideKey {
                    active: letterRow.last
                    sourceComponent: Key {
                        objectName: "key.digits"
                        wide: true
                        text: keyboard.digits ? qsTr("字母") : "123"
                        onTapped: keyboard.digits = !keyboard.digits
                    }
                }
                Repeater {
                    model: letterRow.modelData.split("")

                    LetterKey {
                        required property string modelData

                        objectName: "key." + modelData
                        text: modelData
                        script: keyboard.arabic ? "ug" : "en"
                        onTapped: keyboard.typed(modelData)
                    }
                }
                SideKey {
                    active: letterRow.last
                    sourceComponent: Key {
                        objectName: "key.backspace"
                        wide: true
                        symbol: "backspace"
                        Accessible.name: qsTr("删除一个字")
                        onTapped: keyboard.erased()
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.touchGap

            Key {
                objectName: "key.layout"
                wide: true
                text: keyboard.beginnings[keyboard.nextScript]
                script: keyboard.nextScript === "latin" ? "en" : "ug"
                symbol: "globe"
                symbolSize: Theme.iconKeyS
                Accessible.name: qsTr("换键盘") + " " + text
                Layout.preferredWidth: Theme.layoutKeyWidth
                onTapped: {
                    keyboard.digits = false
                    keyboard.scriptIndex = (keyboard.scriptIndex + 1) % keyboard.scripts.length
                }
            }
            Key {
                objectName: "key.order"
                visible: keyboard.latin && !keyboard.digits
                wide: true
                text: keyboard.alphabetical ? keyboard.beginnings.qwerty : keyboard.beginnings.abc
                script: "en"
                Layout.preferredWidth: Theme.orderKeyWidth
                onTapped: keyboard.alphabetical = !keyboard.alphabetical
            }
            Key {
                objectName: "key.clear"
                wide: true
                text: qsTr("清空")
                Layout.preferredWidth: Theme.clearKeyWidth
                onTapped: keyboard.cleared()
            }
            Key {
                objectName: "key.space"
                wide: true
                text: qsTr("空格")
                Layout.preferredWidth: Theme.spaceKeyWidth
                onTapped: keyboard.typed(" ")
            }
            Key {
                objectName: "key.fold"
                wide: true
                filled: true
                text: qsTr("收起键盘")
                horizontalPadding: Theme.s3
                Layout.preferredWidth: Theme.foldKeyWidth
                onTapped: keyboard.folded()
            }
        }
    }

    // Beside the letters of the last row only; the rows above don't make it.
    component SideKey: Loader {
        visible: active
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.sideKeyWidth
        Layout.maximumWidth: Theme.widestSideKey
    }
}
