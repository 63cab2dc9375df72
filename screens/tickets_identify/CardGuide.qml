// 把身份证平放在读卡区: what to do now, or what went wrong, and what the number is for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.tickets_identify

Card {
    id: card

    required property IdentifyViewModel vm
    // What is wrong with the typed number, in words.
    required property string trouble
    required property string where
    // Not wide: the promise stands below the picture.
    property bool square: false
    // High: the picture stands above the words.
    property bool high: false
    // Low, and with very large letters or a long name above: only what to do now.
    property bool tight: false
    readonly property int margin: tight ? Theme.s5 : Theme.s7
    // How high it may be: the promise goes first, then where the reader is, then the picture.
    property real room: Infinity

    readonly property real wordRoom: room - 2 * margin - (square && promised ? promiseSize.implicitHeight + content.rowSpacing : 0)
    readonly property bool promised: !tight && (square ? !Theme.large : !Theme.large || Theme.portrait && !Theme.extraLarge)
                                     && hintText.implicitHeight + whereSize.implicitHeight + promiseSize.implicitHeight + 2 * words.spacing <= room - 2 * margin
    readonly property bool placed: !vm.readerDown && !tight && hintText.implicitHeight + words.spacing + whereSize.implicitHeight <= wordRoom

    readonly property bool warns: trouble !== "" || vm.readerDown || vm.cardHint !== "no_card"
    readonly property color quiet: warns ? Theme.warnSoftInk : Theme.ink2

    implicitHeight: content.implicitHeight + 2 * margin
    color: warns ? Theme.warnSoft : Theme.surface

    function hint(): string {
        if (vm.taking)
            return qsTr("正在取号")
        if (trouble !== "")
            return trouble
        if (vm.readerDown)
            return qsTr("读卡器暂不能用，请输号码")
        if (vm.cardHint === "try_again")
            return qsTr("没读到，请平放再试")
        return vm.cardHint === "wrong_card" ? qsTr("这张卡不行，请放身份证") : qsTr("把身份证平放在读卡区")
    }

    component Promise: AppText {
        text: qsTr("号码只给窗口核对、防止重复取号，本机不留。")
        color: card.quiet
        Layout.fillWidth: true
    }

    // How high they would be, whether they are shown or not.
    Promise {
        id: promiseSize
        visible: false
        width: card.square ? content.width : words.width
    }
    AppText {
        id: whereSize
        visible: false
        width: words.width
        text: card.where
    }
    GridLayout {
        id: content
        anchors.fill: parent
        anchors.margins: card.margin
        columns: card.high ? 1 : 2
        columnSpacing: card.square ? Theme.s5 : Theme.s7
        rowSpacing: card.high ? Theme.s7 : Theme.s4

        CardScene {
            id: scene
            visible: !card.vm.readerDown && (!Theme.large || card.high) && implicitHeight <= card.wordRoom
            factor: card.square ? 0.6 : 1
            Layout.alignment: card.high ? Qt.AlignHCenter : Qt.AlignVCenter
        }
        Icon {
            visible: card.warns && !scene.visible
            name: "alert"
            size: Math.round(Theme.title * 1.6)
            colour: Theme.warnSoftInk
            Layout.alignment: card.high ? Qt.AlignHCenter : Qt.AlignVCenter
        }
        ColumnLayout {
            id: words
            spacing: Theme.s3
            Layout.fillWidth: true

            AppText {
                id: hintText
                objectName: "cardHint"
                text: card.hint()
                size: card.tight ? Theme.title : Theme.heading
                bold: true
                leading: Theme.leadingTitle
                color: card.warns ? Theme.warnSoftInk : Theme.ink
                Layout.fillWidth: true
            }
            AppText {
                visible: card.placed
                text: card.where
                color: card.quiet
                Layout.fillWidth: true
            }
            Promise {
                visible: !card.square && card.promised
            }
        }
        Promise {
            visible: card.square && card.promised
            Layout.columnSpan: content.columns
        }
    }
}
