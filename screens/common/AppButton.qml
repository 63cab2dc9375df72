// A button with an icon and one or two lines of words. PrimaryButton, OutlineButton, QuietButton say what it looks like.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Pressable {
    id: button

    property string symbol: ""
    // Icon above the words instead of before them: small tools in a row.
    property bool stacked: false
    property int size: stacked ? Theme.label : Theme.title
    property int symbolSize: stacked ? Theme.iconKey : Theme.iconL
    property color fill: Theme.surface
    property color ink: Theme.ink
    property color symbolInk: ink
    property color edge: Theme.lineStrong
    property int edgeWidth: Theme.border
    property bool bold: true
    // A soft shadow below it, in the day theme.
    property bool raised: false
    // Words start at the start instead of standing in the middle.
    property bool startAligned: false
    // Language of the words where it is not the page's.
    property string script: ""
    property int symbolGap: Theme.s4 + Theme.s1
    readonly property int mostLines: 2

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: stacked ? Theme.s3 : Theme.s5 + Theme.s1
    verticalPadding: Theme.s3

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: button.down ? Theme.pressInset : 0
        radius: button.radius
        color: button.down ? Theme.primarySoft : button.fill
        border.width: button.down ? Math.max(button.edgeWidth, Theme.border) : button.edgeWidth
        border.color: button.edge

        Loader {
            active: button.raised && Theme.shadows
            anchors.fill: parent
            z: -1
            sourceComponent: Shadow {
                radius: button.radius
            }
        }
    }
    contentItem: Item {
        id: content
        readonly property real beside: button.stacked || button.symbol === "" ? 0 : button.symbolSize + grid.columnSpacing
        // As wide as the words wish to be, not as they are: else a button that was narrow once would stay so.
        implicitWidth: Math.max(grid.implicitWidth, beside + Math.ceil(Theme.widthOf(button.text, words.family, button.bold) * button.size) + Theme.wordEdge)
        implicitHeight: grid.implicitHeight

        GridLayout {
            id: grid
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: button.startAligned ? parent.left : undefined
            anchors.horizontalCenter: button.startAligned ? undefined : parent.horizontalCenter
            width: Math.min(parent.width, implicitWidth)
            columns: button.stacked ? 1 : 2
            columnSpacing: button.symbolGap
            rowSpacing: Theme.lineGap

            Icon {
                name: button.symbol
                visible: name !== ""
                size: button.symbolSize
                colour: button.down ? Theme.primarySoftInk : button.symbolInk
                Layout.alignment: Qt.AlignCenter
            }
            AppText {
                id: words
                text: button.text
                visible: text !== ""
                script: button.script
                size: Theme.fitted(text, button.size, content.width - content.beside, family, button.bold, button.mostLines)
                bold: button.bold
                leading: Theme.leadingBar
                wrapMode: Text.WordWrap
                color: button.down ? Theme.primarySoftInk : button.ink
                horizontalAlignment: button.stacked || button.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignCenter
            }
        }
    }
}
