// What the keyboards of the screen write into: text, caret, a note at the end, and a cross that empties it.
// Text and caret run as the script that was typed first does (UAX #9, P2), whatever the page's direction.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: field

    property string text: ""
    // Stands in the empty field, and behind the caret as long as there is room.
    property string hint: ""
    property string note: ""
    property string noteTone: ""
    property string symbol: ""
    property int size: Theme.title
    // Digits, numbers and Latin letters run left to right in every language.
    property bool leftToRight: false
    // What is typed is for this citizen's ear only.
    property bool secret: false
    property string clearName: qsTr("清空")
    property bool clears: true
    readonly property bool hinted: text === "" || text.length < 8 && width > Theme.wideField
    // Digits of the external keypad come here where no key of the screen says them.
    property bool takesDigits: false
    signal cleared
    signal digitTyped(string digit)

    readonly property var arabic: /^[^A-Za-z\u3400-\u9fff]*[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/
    readonly property bool rightToLeft: !leftToRight && (text === "" ? Theme.rtl : arabic.test(text))

    implicitHeight: Theme.fieldHeight
    radius: height / 2
    color: Theme.surface
    border.width: Theme.fieldBorder
    border.color: noteTone === "danger" ? Theme.danger : Theme.primary
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    Accessible.readOnly: true

    Shadow {
        radius: Math.round(field.height / 2)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: field.symbol === "" ? Theme.s8 : Theme.s7
        anchors.rightMargin: Theme.s4
        spacing: Theme.s5

        Icon {
            name: field.symbol
            visible: name !== ""
            size: Math.round(field.size * 1.4)
        }
        RowLayout {
            LayoutMirroring.enabled: field.rightToLeft
            LayoutMirroring.childrenInherit: true
            spacing: Theme.s2
            Layout.fillWidth: true

            AppText {
                objectName: "fieldText"
                visible: text !== ""
                text: field.text
                script: field.leftToRight ? "en" : field.rightToLeft ? "ug" : "zh"
                personal: field.secret
                size: field.size
                bold: true
                leading: 1.3
                wrapMode: Text.NoWrap
            }
            Rectangle {
                objectName: "fieldCaret"
                color: Theme.primary
                implicitWidth: Theme.caret
                implicitHeight: Math.round(field.size * 1.42)
            }
            AppText {
                text: field.hint
                visible: field.hinted
                opacity: field.text === "" || width >= implicitWidth ? 1 : 0
                size: Theme.label
                color: Theme.ink2
                wrapMode: Text.NoWrap
                elide: Text.ElideNone
                clip: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s3
            }
            Item {
                visible: !field.hinted
                Layout.fillWidth: true
            }
        }
        AppText {
            objectName: "fieldNote"
            visible: text !== ""
            text: field.note
            size: Theme.label
            color: field.noteTone === "danger" ? Theme.danger : Theme.ink2
            wrapMode: Text.NoWrap
        }
        Pressable {
            id: clear
            objectName: "field.clear"
            visible: field.clears && field.text !== ""
            text: field.clearName
            implicitWidth: Theme.smallButtonHeight
            implicitHeight: Theme.smallButtonHeight
            radius: height / 2
            onTapped: field.cleared()

            background: Rectangle {
                radius: clear.radius
                color: clear.down ? Theme.primarySoft : "transparent"
            }
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "close"
                    size: Theme.iconClear
                    colour: Theme.ink2
                }
            }
        }
    }
}
