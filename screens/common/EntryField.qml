// What the keyboards of the screen write into: text, caret, a note at the end, and a cross that empties it.
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
    readonly property bool hinted: text === "" || text.length < 8 && width > 900
    signal cleared

    implicitHeight: Math.max(104, Theme.touchFloor)
    radius: height / 2
    color: Theme.surface
    border.width: 4
    border.color: noteTone === "danger" ? Theme.danger : Theme.primary
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    Accessible.readOnly: true

    Shadow {
        radius: Math.round(field.height / 2)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: field.symbol === "" ? 48 : Theme.s7
        anchors.rightMargin: Theme.s4
        spacing: Theme.s5

        Icon {
            name: field.symbol
            visible: name !== ""
            size: Math.round(field.size * 1.4)
        }
        RowLayout {
            LayoutMirroring.enabled: Theme.rtl && !field.leftToRight
            LayoutMirroring.childrenInherit: true
            spacing: Theme.s2
            Layout.fillWidth: true

            AppText {
                objectName: "fieldText"
                visible: text !== ""
                text: field.text
                script: field.leftToRight ? "en" : ""
                personal: field.secret
                size: field.size
                bold: true
                leading: 1.3
                wrapMode: Text.NoWrap
            }
            Rectangle {
                color: Theme.primary
                implicitWidth: 4
                implicitHeight: Math.round(field.size * 1.42)
            }
            AppText {
                text: field.hint
                visible: field.hinted
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
            objectName: "field.clear"
            visible: field.clears && field.text !== ""
            text: field.clearName
            implicitWidth: Math.max(84, Theme.touchFloor)
            implicitHeight: Math.max(84, Theme.touchFloor)
            radius: 42
            onTapped: field.cleared()

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "close"
                    size: 46
                    colour: Theme.ink2
                }
            }
        }
    }
}
