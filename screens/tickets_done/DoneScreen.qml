// 取号成功: the number first and biggest, then what is known of the wait, then the truth about the paper.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.tickets_done

ScreenFrame {
    id: page

    required property TicketDoneViewModel vm
    followsReach: false

    readonly property string paper: vm.paper
    readonly property bool failed: paper === "failed"
    readonly property bool unknown: paper === "unknown"
    readonly property bool troubled: failed || unknown
    // On a low screen with tall letters the facts, and what is wrong, stand beside the number instead of under it.
    readonly property bool beside: !Theme.portrait && (Theme.large || Theme.rtl || longNamed)
    readonly property bool airy: Theme.portrait && !Theme.large && !troubled
    readonly property bool codeAlone: !Theme.portrait && troubled && !beside
    // A counter with a longer name than this has it in smaller letters: the number is what counts.
    readonly property bool longNamed: vm.queueName.length > 18
    // And where it fills several lines, the number and the facts leave it their room.
    readonly property bool longest: Theme.signs(vm.queueName) > 60
    readonly property bool papers: paper === "done" || paper === "printing"
    readonly property real numberWidth: Theme.portrait ? body.width - 2 * Theme.s8 : (body.width - 2 * Theme.s8 - Theme.s9) * 1.1 / 2.1
    readonly property string ahead: vm.ahead < 0 ? "" : vm.ahead === 0 ? qsTr("不用等") : qsTr("前面 %1 人").arg("\u2066" + vm.ahead + "\u2069")

    Cue {
        shell: page.shell
        name: "accept"
        when: page.vm.label !== "" && !page.vm.held
    }
    Cue {
        shell: page.shell
        name: "attention"
        when: page.troubled
    }
    CalmPage {
        visible: page.paper === "lost"
        anchors.fill: parent
        title: qsTr("查不到这个号")
        text: qsTr("请问导办台。")
        symbol: "ticket"
        tone: "warn"

        PrimaryButton {
            objectName: "lostHome"
            text: qsTr("回首页")
            symbol: "home"
            Layout.fillWidth: true
            onTapped: page.shell.navigator.home()
        }
    }
    Timer {
        id: soon
        interval: Theme.placeholderDelay
        running: true
    }
    Placeholder {
        visible: page.paper === "loading" && !soon.running
        anchors.fill: parent
    }
    ColumnLayout {
        visible: page.vm.label !== ""
        anchors.fill: parent
        anchors.bottomMargin: Theme.s5
        spacing: Theme.columnGap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.s8
                anchors.rightMargin: Theme.s8
                anchors.topMargin: Theme.portrait ? Theme.s6 + Theme.s2 : Theme.s5
                anchors.bottomMargin: Theme.s5
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.s9
                rowSpacing: 0

                Number {
                    Layout.fillWidth: true
                    Layout.fillHeight: !Theme.portrait
                    Layout.preferredWidth: 1.1 * Theme.share
                }
                Perforation {
                    visible: Theme.portrait
                    Layout.fillWidth: true
                    Layout.topMargin: page.airy ? Theme.s4 : Theme.s2
                }
                Stub {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.share
                }
            }
        }
        Paper {
            visible: Theme.portrait && page.papers
        }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: false

            Paper {
                visible: !Theme.portrait && page.papers
                Layout.fillHeight: true
                Layout.preferredWidth: 2 * Theme.share
            }
            OutlineButton {
                objectName: "seeList"
                visible: page.paper === "done" && page.vm.item !== "" && page.shell.navigator.has("guides.detail")
                text: qsTr("看材料清单")
                symbol: "guide"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: page.open("guides.detail", {"item": page.vm.item})
            }
            OutlineButton {
                objectName: page.unknown ? "paperMissing" : "printAgain"
                visible: page.vm.canPrint && (page.troubled || page.paper === "held")
                text: page.unknown ? qsTr("没出来，补打") : page.failed ? qsTr("再打一次") : qsTr("补打")
                symbol: "printer"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: page.vm.printAgain()
            }
            PrimaryButton {
                objectName: page.unknown ? "paperCame" : "finish"
                text: page.unknown ? qsTr("出来了") : page.failed || page.paper === "held" ? qsTr("记住了") : qsTr("完成")
                symbol: "check"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1.24 * Theme.share
                onTapped: {
                    if (page.unknown)
                        page.vm.paperCame()
                    else
                        page.shell.navigator.exit()
                }
            }
        }
    }

    component Paper: PaperBanner {
        side: page.shell.station.cabinet["paper"] ?? "below"
        coming: page.paper === "printing"
        Layout.fillWidth: true
    }
    component Trouble: Banner {
        objectName: "paperTrouble"
        title: page.unknown ? qsTr("纸条出来了吗？") : page.reasonText()
        text: page.beside && Theme.extraLarge ? ""
            : page.unknown ? qsTr("打印机没有回话。号有效，没出来可以补打。")
            : page.vm.reason === "paper_out" ? qsTr("不用重新取号，加纸后可补打。") : qsTr("不用重新取号，记住号码就行。")
        symbol: page.unknown ? "ask" : "noprint"
        tone: "warn"
        Layout.fillWidth: true
    }
    component Number: ColumnLayout {
        spacing: 0

        Item {
            visible: page.beside
            Layout.fillHeight: true
        }
        Pill {
            objectName: "pageTitle"
            text: {
                if (page.paper === "printing")
                    return qsTr("正在打印，号已取好")
                if (page.troubled)
                    return qsTr("号已取好，有效")
                if (page.paper === "held")
                    return qsTr("您已有号")
                return page.vm.held ? qsTr("纸条已补打") : qsTr("取号成功")
            }
            symbol: page.paper === "printing" ? "printer" : "ok"
            tone: "ok"
            size: Theme.boundTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            visible: !Theme.large && (Theme.portrait || !page.troubled)
            text: page.troubled || page.paper === "held" ? qsTr("请记住您的号") : qsTr("您的号")
            size: Theme.label
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.portrait ? Theme.s5 : Theme.s2
        }
        TicketNumber {
            objectName: "ticketNumber"
            label: page.vm.label
            size: Math.min(Theme.number, page.longest && Theme.extraLarge ? Theme.numberXS : Theme.portrait && page.longNamed && Theme.extraLarge ? Theme.numberS : !Theme.portrait || page.troubled || page.longNamed ? Theme.numberM : Theme.numberL)
            Accessible.name: qsTr("您的号 %1").arg(label)
            Layout.fillWidth: true
            onLabelChanged: reveal.restart()

            NumberAnimation on scale {
                id: reveal
                running: false
                from: 0.9
                to: 1
                duration: Theme.revealTime
                easing.type: Easing.OutCubic
            }
        }
        AppText {
            objectName: "queueName"
            text: {
                if (!page.troubled || page.ahead === "")
                    return page.vm.queueName
                // How many wait is not torn from its number: where both have no room on a line, it has one of its own.
                const both = page.vm.queueName + " · " + page.ahead
                return page.longNamed || Theme.widthOf(both, family, bold) * size <= page.numberWidth ? both : page.vm.queueName + "\n" + page.ahead
            }
            size: page.longNamed ? Theme.nameSize(page.vm.queueName, Theme.body) : Theme.heading
            bold: true
            leading: page.longest ? 1.25 : Theme.leadingTitle
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            objectName: "calledInOrder"
            visible: page.vm.ahead < 0 && !page.troubled
            text: qsTr("按取号先后叫号")
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Rectangle {
            visible: !page.troubled && !page.beside
            color: Theme.line
            implicitHeight: Theme.hairline
            Layout.fillWidth: true
            Layout.topMargin: page.airy ? Theme.s8 : Theme.portrait ? Theme.s6 : Theme.s4
            Layout.bottomMargin: page.airy ? Theme.s5 : Theme.s4
        }
        TicketFacts {
            visible: !page.troubled && !page.beside
            vm: page.vm
            answerSize: page.longest ? Theme.body : Theme.title
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        Trouble {
            visible: page.troubled && !page.beside
            Layout.topMargin: Theme.portrait ? Theme.s6 : Theme.s4
        }
        Item {
            visible: !Theme.portrait
            Layout.fillHeight: true
        }
    }
    component Stub: Item {
        id: stub

        // The code is as large as it has room for, beside the widest of its words and under what stands above it.
        readonly property int leastSigns: 4
        readonly property real wish: page.troubled && !Theme.extraLarge ? Theme.qrL : Theme.qrSide
        readonly property real above: trouble.visible ? trouble.implicitHeight + column.spacing : facts.visible ? facts.implicitHeight + column.spacing : 0
        readonly property real roomBelow: height - above - 2 * column.spacing - (page.codeAlone ? words.implicitHeight + code.rowSpacing : 0)
        readonly property real roomBeside: page.codeAlone ? width : width - code.columnSpacing - Theme.wordEdge - scanTitle.size * Math.max(leastSigns, Theme.widestWord(scanTitle.text, scanTitle.family, true))

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.s5

            Item {
                Layout.fillHeight: true
            }
            Trouble {
                id: trouble
                visible: page.troubled && page.beside
            }
            TicketFacts {
                id: facts
                visible: !page.troubled && page.beside
                vm: page.vm
                answerSize: page.longest ? Theme.body : Theme.title
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            GridLayout {
                id: code
                columns: page.codeAlone ? 1 : 2
                columnSpacing: Theme.s7
                rowSpacing: Theme.s4
                Layout.fillWidth: true

                QrPanel {
                    id: qr
                    objectName: "ticketQr"
                    rows: page.vm.qrRows
                    side: Math.max(Theme.qrS, Math.min(stub.wish, stub.roomBelow, stub.roomBeside))
                    name: qsTr("排队进度的二维码")
                    Layout.alignment: page.codeAlone ? Qt.AlignHCenter : Qt.AlignVCenter
                }
                ColumnLayout {
                    id: words
                    spacing: Theme.s2
                    Layout.fillWidth: true

                    AppText {
                        id: scanTitle
                        text: !page.shell.station.online ? qsTr("联网后扫码看排队") : page.troubled ? qsTr("扫码存到手机") : qsTr("扫码看排队")
                        size: Theme.large ? Theme.title : Theme.heading
                        bold: true
                        leading: Theme.leadingTitle
                        Layout.fillWidth: true
                    }
                    AppText {
                        objectName: "scanWords"
                        visible: !Theme.extraLarge && !(page.beside && (page.troubled || Theme.large && Theme.rtl)) && (!Theme.large || page.shell.station.online && !page.longNamed)
                        text: {
                            if (!page.shell.station.online)
                                return qsTr("现在没有网络，记住号码就行。")
                            return page.troubled ? qsTr("手机就是您的号票。没有手机，记住号码就行，叫到号直接去窗口。")
                                                 : qsTr("不用一直盯着大屏，手机上随时看叫到几号了。")
                        }
                        size: Theme.unparted(text, Theme.body, stub.width - (page.codeAlone ? 0 : qr.width + code.columnSpacing), family, false)
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }

    function reasonText(): string {
        const words = {"paper_out": qsTr("纸条没打出来：打印纸用完了"), "cover_open": qsTr("纸条没打出来：打印机盖子没盖好"),
                       "cutter_jam": qsTr("纸条没打出来：打印机卡纸了"), "no_answer": qsTr("纸条没打出来：打印机没应答")}
        return words[vm.reason] ?? qsTr("纸条没打出来")
    }
}
