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

    // With reading aloud they are five, or four of which each has more to say.
    readonly property bool crowded: shell.reader.available
    readonly property int symbolSize: crowded ? Theme.iconCrowded : Theme.iconTool
    readonly property var shown: [languageTool, accessTool, reachTool, speakTool, helpTool].filter(tool => tool.visible)
    readonly property real share: (width - (shown.length - 1) * spacing) / shown.length
    // Icons stand over the words, or before them where that makes the smallest words clearly larger.
    readonly property bool beside: least(true) >= least(false) * (Theme.portrait || crowded ? 1.2 : 1)
    readonly property int most: Math.round(least(beside) * 1.15)

    function sizeOf(tool, beside) {
        const width = share - 2 * Theme.toolPadding - (beside ? symbolSize + tool.symbolGap : 0)
        const height = Theme.toolHeight - 2 * Theme.toolPadding - (beside ? 0 : symbolSize + Theme.lineGap)
        return Theme.fittedIn(tool.text, Theme.barLabel, width, height, tool.longWidth, tool.halfWidth)
    }
    function least(beside) {
        return Math.min(...shown.map(tool => sizeOf(tool, beside)))
    }

    component Tool: ToolButton {
        // Measured once for each text, whatever the bar's width.
        readonly property real longWidth: Theme.widthOf(text, Theme.sans, bold)
        readonly property real halfWidth: Theme.widthOnTwo(text, Theme.sans, bold)

        stacked: !bar.beside
        symbolSize: bar.symbolSize
        size: Math.min(bar.most, bar.sizeOf(this, bar.beside))
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    Tool {
        id: languageTool
        objectName: "tool.language"
        // At the largest letters its panel opens by 字号与对比 alone: bigger means fewer.
        visible: bar.language && !(Theme.extraLarge && bar.crowded)
        text: qsTr("语言")
        symbol: "globe"
        onTapped: bar.shell.navigator.open("access")
    }
    Tool {
        id: accessTool
        objectName: "tool.access"
        text: qsTr("字号与对比")
        symbol: "text"
        onTapped: bar.shell.navigator.open("access")
    }
    Tool {
        id: reachTool
        objectName: "tool.reach"
        text: qsTr("屏幕放低")
        symbol: "lower"
        on: bar.shell.session.reachMode
        onTapped: bar.shell.session.setReachMode(!bar.shell.session.reachMode)
    }
    Tool {
        id: speakTool
        objectName: "tool.speak"
        visible: bar.shell.reader.available
        text: qsTr("朗读")
        symbol: "speak"
        on: bar.shell.reader.on
        onTapped: bar.shell.reader.touch()
    }
    Tool {
        id: helpTool
        objectName: "tool.help"
        visible: bar.shell.navigator.has("help")
        text: qsTr("呼叫帮助")
        symbol: "help"
        warm: true
        onTapped: bar.shell.navigator.open("help", {"page": bar.shell.navigator.page?.name ?? ""})
    }
}
