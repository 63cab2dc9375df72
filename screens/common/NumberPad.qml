// 3x4 keys: digits, X where ID numbers are typed, and backspace. Never mirrored.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: pad

    property bool withX: true
    // Of the keys' names, where two pads may be told apart.
    property string prefix: "pad"
    // Order of the ten digits; the staff's PIN pad shuffles it.
    property string order: "1234567890"
    signal typed(string sign)
    signal erased

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: grid.implicitHeight + 2 * Theme.keyboardPadding
    radius: Theme.radiusJob
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    component PadKey: LetterKey {
        size: Theme.padLabel
        bold: true
        script: "en"
        radius: Theme.s5
        implicitHeight: Theme.padKeyHeight
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.share
        Layout.maximumWidth: Infinity
    }

    MouseArea {
        anchors.fill: parent
    }
    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.keyboardPadding
        columns: 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: 9

            PadKey {
                required property int index

                objectName: pad.prefix + "." + pad.order[index]
                text: pad.order[index]
                onTapped: pad.typed(text)
            }
        }
        PadKey {
            objectName: pad.prefix + ".X"
            visible: pad.withX
            text: "X"
            onTapped: pad.typed("X")
        }
        Item {
            visible: !pad.withX
        }
        PadKey {
            objectName: pad.prefix + "." + pad.order[9]
            text: pad.order[9]
            onTapped: pad.typed(text)
        }
        Key {
            objectName: pad.prefix + ".backspace"
            symbol: "backspace"
            fill: enabled ? Theme.surface : Theme.sunken
            ink: enabled || Theme.highContrast ? Theme.ink : Theme.ink2
            radius: Theme.s5
            implicitHeight: Theme.padKeyHeight
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share
            Layout.maximumWidth: Infinity
            Accessible.name: qsTr("删除一位")
            onTapped: pad.erased()
        }
    }
}
