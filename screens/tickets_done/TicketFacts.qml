// 前面 6 人 · 大约等 12–20 分钟 · 在哪等: what is known and nothing else; under each other where letters are large.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.tickets_done

GridLayout {
    id: facts

    required property TicketDoneViewModel vm
    // Under each other: name at the start, answer at the end of a line.
    property bool stacked: Theme.large || Theme.rtl

    property int answerSize: Theme.title

    readonly property bool known: vm.ahead >= 0
    readonly property string people: vm.ahead === 0 ? qsTr("没有人") : qsTr("%1 人").arg("\u2066" + vm.ahead + "\u2069")
    readonly property string wait: vm.ahead === 0 ? qsTr("不用等") : vm.overAnHour ? qsTr("超过 1 小时")
                                 : vm.waitMinutes !== "" ? qsTr("%1 分钟").arg(vm.waitMinutes) : ""

    columns: stacked ? 1 : 5
    columnSpacing: Theme.s5
    rowSpacing: Theme.s2

    component Fact: GridLayout {
        id: fact

        required property string name
        required property string value

        columns: facts.stacked ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: name + " " + value
        Layout.fillWidth: true

        AppText {
            text: fact.name
            size: Theme.label
            color: Theme.ink2
            horizontalAlignment: facts.stacked ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: !facts.stacked
        }
        AppText {
            text: fact.value
            size: facts.stacked || Theme.rtl ? facts.answerSize : Math.round(Theme.heading * 0.96)
            bold: true
            leading: Theme.rtl ? 1.4 : 1.25
            horizontalAlignment: facts.stacked ? Text.AlignRight : Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
    component Split: Rectangle {
        visible: !facts.stacked
        color: Theme.line
        Layout.preferredWidth: Theme.hairline
        Layout.fillHeight: true
    }

    Fact {
        objectName: "ahead"
        visible: facts.known
        name: facts.vm.held ? qsTr("取号时前面") : qsTr("前面")
        value: facts.people
    }
    Split {
        visible: facts.known && !facts.stacked
    }
    Fact {
        visible: facts.known && !facts.vm.held && facts.wait !== ""
        name: qsTr("大约等")
        value: facts.wait
    }
    Fact {
        visible: facts.vm.held || !facts.known
        name: qsTr("取号时间")
        value: facts.vm.takenAt
    }
    Split {
        visible: !facts.stacked && (!facts.known || facts.vm.held || facts.wait !== "")
    }
    Fact {
        objectName: "place"
        name: qsTr("在哪等")
        value: facts.vm.place
    }
}
