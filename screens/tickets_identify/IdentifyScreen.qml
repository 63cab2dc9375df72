// 刷身份证，或输号码: both at once where there is room; else the card first, and the keys at a touch.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.tickets_identify

ScreenFrame {
    id: page

    required property IdentifyViewModel vm
    followsReach: false

    readonly property int gap: Theme.s4
    readonly property int padHeight: 4 * Theme.padKeyHeight + 3 * Theme.s5
    // Head, card, field, keys and buttons fit on one page; with large letters a touch on 输号码 brings the keys in the
    // card's place. Without a reader they are there at once.
    readonly property bool roomy: !Theme.portrait || !Theme.large
    property bool wantsPad: false
    // Of the longest names of counters.
    readonly property bool longNamed: Theme.signs(vm.queueName) > 40
    readonly property bool tight: !Theme.portrait && (Theme.extraLarge || longNamed && (Theme.large || Theme.rtl))
    // The stage of a 5:4 screen: two columns, neither wide.
    readonly property bool square: Theme.square
    readonly property real keysShare: square ? 0.55 : 0.5
    readonly property real keysWidth: Theme.portrait ? body.width : (body.width - Theme.s8) * keysShare
    readonly property bool padShown: roomy || wantsPad || vm.readerDown
    readonly property bool guideShown: roomy || !padShown
    readonly property bool refused: vm.refusal !== ""
    readonly property string ahead: vm.waiting < 0 ? "" : vm.waiting === 0 ? qsTr("不用等") : qsTr("前面 %1 人").arg("\u2066" + vm.waiting + "\u2069")
    readonly property string trouble: vm.problem === "birthday" ? qsTr("出生日期不对，请看第 7 到 14 位")
                                    : vm.problem === "wrong" ? qsTr("号码不对，请对着身份证再看一遍") : ""

    function whereIsReader(): string {
        const words = {"left": qsTr("读卡区在屏幕左边。"), "right": qsTr("读卡区在屏幕右边。"),
                       "below": qsTr("读卡区在屏幕下方。"), "above": qsTr("读卡区在屏幕上方。")}
        return words[shell.station.cabinet["card"]] ?? ""
    }

    Cue {
        shell: page.shell
        name: "wrong"
        when: page.vm.cardHint !== "no_card"
    }
    Cue {
        shell: page.shell
        name: "wrong"
        when: page.trouble !== "" || page.vm.insisted
    }
    Connections {
        target: page.vm

        function onGiven(ticket: string, held: bool) {
            page.finish("tickets.done", held ? {"ticket": ticket, "held": true} : {"ticket": ticket})
        }
    }

    Refused {
        visible: page.refused
        anchors.fill: parent
    }
    PageHead {
        id: head
        visible: !page.refused
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.portrait ? parent.width : parent.width - Theme.s8 - page.keysWidth
        title: page.vm.readerDown ? qsTr("请输身份证号码") : page.padShown ? qsTr("刷身份证，或输号码") : qsTr("请刷身份证")
        subtitle: page.tight ? "" : [page.vm.queueName, page.ahead].filter(words => words !== "").join(" · ")
        step: 2
        stepCount: 3
    }
    CardGuide {
        id: guide
        visible: !page.refused && page.guideShown
        vm: page.vm
        trouble: page.trouble
        where: page.whereIsReader()
        square: page.square
        high: Theme.portrait && !page.padShown
        tight: page.tight || page.longNamed && (!Theme.portrait || Theme.rtl) || !Theme.portrait && Theme.rtl && page.vm.queueName.length > 18
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.s5
        width: head.width
        room: (Theme.portrait && page.padShown ? keys.y : actions.y) - y - page.gap
    }
    ColumnLayout {
        id: keys
        visible: !page.refused && page.padShown
        anchors.right: parent.right
        anchors.bottom: Theme.portrait ? actions.top : parent.bottom
        anchors.bottomMargin: Theme.portrait ? page.gap : Theme.s5
        width: page.keysWidth
        height: Theme.portrait ? implicitHeight : Math.min(implicitHeight, page.body.height - Theme.s5 - (Theme.reach ? Theme.reachTop - Theme.headerHeight : 0))
        spacing: page.gap

        Banner {
            objectName: "numberTrouble"
            visible: !page.guideShown && (page.trouble !== "" || page.vm.readerDown)
            title: page.trouble !== "" ? page.trouble : qsTr("读卡器暂不能用，请输号码")
            symbol: "alert"
            tone: "warn"
            Layout.fillWidth: true
        }
        EntryField {
            objectName: "idNumber"
            text: page.vm.number
            hint: qsTr("18 位号码")
            note: page.trouble === "" && page.vm.missing > 0 && (page.vm.missing < 18 || page.vm.insisted) ? qsTr("还差 %1 位").arg("\u2066" + page.vm.missing + "\u2069") : ""
            noteTone: page.trouble !== "" || page.vm.insisted ? "danger" : ""
            size: page.square ? Theme.squareTitle : Theme.boundTitle
            leftToRight: true
            secret: true
            Layout.fillWidth: true
            onCleared: page.vm.clear()
        }
        NumberPad {
            objectName: "pad"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: page.padHeight
            onTyped: (sign) => page.vm.type(sign)
            onErased: page.vm.erase()
        }
    }
    GridLayout {
        id: actions
        visible: !page.refused
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s5
        width: head.width
        columns: page.square && Theme.large ? 1 : 2
        columnSpacing: page.gap
        rowSpacing: page.gap

        OutlineButton {
            objectName: "skipIdentity"
            visible: page.vm.canSkip
            text: qsTr("不用证件，直接取号")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share
            onTapped: page.vm.skip()
        }
        PrimaryButton {
            objectName: "confirmNumber"
            visible: page.padShown
            text: qsTr("取号")
            symbol: "ticket"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share
            onTapped: page.vm.confirm()
        }
        PrimaryButton {
            objectName: "typeNumber"
            visible: !page.padShown
            text: qsTr("输号码")
            symbol: "keypad"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share
            onTapped: page.wantsPad = true
        }
    }

    component Refused: CalmPage {
        title: {
            const words = {"closed": qsTr("%1现在不取号").arg(page.vm.queueName), "gone": qsTr("这个窗口现在没有了"),
                           "exhausted": qsTr("今天的号发完了")}
            return words[page.vm.refusal] ?? qsTr("号没取成")
        }
        text: {
            if (page.vm.refusal === "closed")
                return page.opensText()
            if (page.vm.refusal === "gone")
                return qsTr("请选别的窗口，或问导办台。")
            if (page.vm.refusal === "exhausted")
                return qsTr("请改天再来，或问导办台。")
            return qsTr("没有占号。机器正在自己恢复，请再试一次，或去导办台。")
        }
        symbol: page.vm.refusal === "store" ? "pause" : "clock"
        tone: "warn"

        OutlineButton {
            objectName: "otherCounter"
            text: qsTr("选别的窗口")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: page.finish("tickets")
        }
        PrimaryButton {
            objectName: "retry"
            visible: page.vm.refusal === "store"
            text: qsTr("再试一次")
            symbol: "restart"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onTapped: page.vm.retry()
        }
    }

    function opensText(): string {
        const opens = vm.opens
        if (opens.day === "today")
            return qsTr("今天 %1 开，到时再取。").arg(opens.time)
        if (opens.day === "tomorrow")
            return qsTr("明天 %1 开，到时再取。").arg(opens.time)
        return opens.day === "later" ? qsTr("%1 %2 开，到时再取。").arg(opens.date).arg(opens.time) : qsTr("请问导办台。")
    }
}
