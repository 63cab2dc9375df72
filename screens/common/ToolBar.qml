// The tools that are always there: language, letters and colours, lower the screen, help. A tool stands only if it works.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.shell

RowLayout {
    id: bar

    required property Shell shell
    // Home shows the languages themselves.
    property bool language: true

    spacing: Theme.barGap

    // Five tools: icons stand over their words in every window, and are smaller.
    readonly property bool crowded: shell.reader.available

    component Tool: ToolButton {
        stacked: Theme.portrait || bar.crowded
        symbolSize: bar.crowded ? Theme.iconCrowded : Theme.iconTool
        size: bar.crowded && !Theme.portrait ? Theme.crowdedLabel : Theme.barLabel
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    Tool {
        objectName: "tool.language"
        visible: bar.language
        text: qsTr("语言")
        symbol: "globe"
        onTapped: bar.shell.navigator.open("access")
    }
    Tool {
        objectName: "tool.access"
        text: qsTr("字号与对比")
        symbol: "text"
        onTapped: bar.shell.navigator.open("access")
    }
    Tool {
        objectName: "tool.reach"
        text: qsTr("屏幕放低")
        symbol: "lower"
        on: bar.shell.session.reachMode
        onTapped: bar.shell.session.setReachMode(!bar.shell.session.reachMode)
    }
    Tool {
        objectName: "tool.speak"
        visible: bar.shell.reader.available
        text: qsTr("朗读")
        symbol: "speak"
        on: bar.shell.reader.on
        onTapped: bar.shell.reader.touch()
    }
    Tool {
        objectName: "tool.help"
        visible: bar.shell.navigator.has("help")
        text: qsTr("呼叫帮助")
        symbol: "help"
        warm: true
        onTapped: bar.shell.navigator.open("help", {"page": bar.shell.navigator.page?.name ?? ""})
    }
}
