// A name with the found words lit: a ground behind them, the words once more in its colour. One line only; a name that
// needs two lines is shown without it.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: hit

    required property string text
    property string found: ""
    property int size: Theme.title
    property string script: ""
    property bool bold: false

    readonly property int at: found === "" ? -1 : text.indexOf(found)
    readonly property bool lit: at >= 0 && words.lineCount === 1 && !Theme.rtl

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    // Most names have nothing to light: the ground and the second words are made only where they do.
    component Ground: Rectangle {
        readonly property real start: before.advanceWidth

        x: start - Theme.s1
        y: Math.round((hit.height - height) / 2)
        width: middle.advanceWidth + 2 * Theme.s1
        height: Math.round(hit.size * 1.36)
        radius: Theme.s2
        color: Theme.highContrast ? Theme.accent : Theme.accentSoft

        TextMetrics {
            id: before
            font: words.font
            text: hit.at > 0 ? hit.text.slice(0, hit.at) : ""
        }
        TextMetrics {
            id: middle
            font: words.font
            text: hit.found
        }
    }

    Loader {
        id: ground
        active: hit.lit
        sourceComponent: Ground {
        }
    }
    AppText {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        text: hit.text
        size: hit.size
        script: hit.script
        bold: hit.bold
        leading: Theme.rtl ? 1.5 : 1.3
    }
    Loader {
        active: hit.lit
        sourceComponent: AppText {
            objectName: "hit"
            x: (ground.item as Ground)?.start ?? 0
            text: hit.found
            size: hit.size
            script: hit.script
            bold: hit.bold
            leading: words.leading
            color: Theme.highContrast ? Theme.accentInk : Theme.accentSoftInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
