// What is typed with, and into.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

ColumnLayout {
    spacing: Theme.s6

    GalleryPart {
        name: "EntryField: empty, filled (its cross pressed), wrong"

        EntryField { objectName: "field.empty"; hint: "拼音或首字母都可以"; symbol: "search"; Layout.fillWidth: true }
        EntryField { objectName: "field.filled"; text: "gjj"; hint: "拼音或首字母都可以"; symbol: "search"; Layout.fillWidth: true }
        EntryField { objectName: "field.wrong"; text: "652323 ******** 0"; note: "还差 3 位"; noteTone: "danger"; leftToRight: true; Layout.fillWidth: true }
    }
    GalleryPart {
        name: "CandidateRow: one pressed, the first surely meant"

        CandidateRow { words: ["公积金", "公积金提取", "公积金贷款"]; Layout.fillWidth: true }
        CandidateRow { words: ["社保卡", "社保转移"]; sure: true; Layout.fillWidth: true }
    }
    GalleryPart {
        name: "LetterKey, Key: of a sign, a picture, the filled one"

        Looks {
            name: "letterKey"
            which: ["rest", "pressed", "focused", "spent"]

            LetterKey { text: "G" }
        }
        Looks {
            name: "pictureKey"

            Key { symbol: "backspace"; wide: true }
        }
        Looks {
            name: "filledKey"

            Key { text: "搜索"; wide: true; filled: true }
        }
    }
    GalleryPart {
        name: "LetterKeyboard: of the language (a key pressed), Latin by the alphabet, digits, Uyghur, Kazakh"

        LetterKeyboard { Layout.fillWidth: true }
        Keyboard { shows: "latin"; alphabetical: true }
        LetterKeyboard { digits: true; Layout.fillWidth: true }
        Keyboard { shows: "uyghur" }
        // Where the page is Uyghur there is none: then the first one once more.
        Keyboard { shows: "kazakh" }
    }
    GalleryPart {
        name: "NumberPad: with X (a key pressed), without, locked"

        NumberPad { Layout.fillWidth: true }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true

            NumberPad { withX: false; prefix: "plain"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
            NumberPad { withX: false; prefix: "locked"; enabled: false; Layout.fillWidth: true; Layout.preferredWidth: 1 }
        }
    }

    component Keyboard: LetterKeyboard {
        id: keyboard

        required property string shows

        Layout.fillWidth: true

        // After the keyboard has gone back to the first script of a new language.
        Binding {
            target: keyboard
            property: "scriptIndex"
            value: Math.max(0, keyboard.scripts.indexOf(keyboard.shows))
            delayed: true
        }
    }
}
