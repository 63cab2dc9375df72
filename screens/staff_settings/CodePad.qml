// 登记码: a field and a key for each sign that a code may have. Never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_settings

ColumnLayout {
    id: pad

    required property StaffSettingsViewModel vm

    readonly property var outcomes: ({"running": qsTr("正在登记"), "wrong_code": qsTr("这个码不认：打错了、用过了或过期了"), "no_county": qsTr("县里现在办不了，码没有用掉，等会儿再试"),
                                   "failed": qsTr("没登记成，看同步页")})

    spacing: Theme.s4

    AppText {
        text: qsTr("县里给的登记码，8 位")
        size: Theme.title
        bold: true
        Layout.fillWidth: true
    }
    EntryField {
        objectName: "enrolCode"
        text: pad.vm.code
        hint: qsTr("登记码")
        leftToRight: true
        noteTone: pad.vm.enrolment === "wrong_code" ? "danger" : ""
        clears: false
        takesDigits: true
        size: Theme.boundTitle
        Layout.fillWidth: true
        onDigitTyped: digit => pad.vm.type(digit)
    }
    AppText {
        objectName: "enrolOutcome"
        visible: text !== ""
        text: pad.outcomes[pad.vm.enrolment] ?? ""
        bold: true
        color: pad.vm.enrolment === "running" ? Theme.ink2 : Theme.danger
        Layout.fillWidth: true
    }
    GridLayout {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: Theme.portrait ? 8 : 11
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: pad.vm.signs.split("")

            LetterKey {
                required property string modelData

                objectName: "key.code." + modelData
                text: modelData
                script: "en"
                Layout.maximumWidth: Infinity
                onTapped: pad.vm.type(modelData)
            }
        }
        Key {
            objectName: "key.code.backspace"
            symbol: "backspace"
            Layout.maximumWidth: Infinity
            Accessible.name: qsTr("删除一位")
            onTapped: pad.vm.erase()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
