// 返回 首页 退出 58 秒. After something was done there is nothing to go back to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.shell

RowLayout {
    id: bar

    required property Shell shell
    property bool back: true

    spacing: Theme.barGap

    component NavButton: OutlineButton {
        size: Theme.navLabel
        symbolSize: Theme.iconNav
        radius: Theme.radiusTool
        implicitHeight: Theme.navHeight
        verticalPadding: 0
        horizontalPadding: Theme.s3
        symbolGap: bar.spacing
        Layout.fillWidth: true
    }

    NavButton {
        objectName: "nav.back"
        visible: bar.back
        text: qsTr("返回")
        symbol: "back"
        Layout.preferredWidth: 2
        onTapped: bar.shell.navigator.back()
    }
    NavButton {
        objectName: "nav.home"
        text: qsTr("首页")
        symbol: "home"
        Layout.preferredWidth: 2
        onTapped: bar.shell.navigator.home()
    }
    NavButton {
        id: exit
        objectName: "nav.exit"
        text: qsTr("退出")
        symbol: "exit"
        rightPadding: horizontalPadding
        Layout.preferredWidth: 3
        onTapped: bar.shell.navigator.exit()

        // What is left: beside 退出 on one line, or below it, whichever leaves the words larger.
        readonly property string most: qsTr("%1 秒").arg("\u2066" + 888 + "\u2069")
        readonly property real room: width - 2 * horizontalPadding - symbolSize - bar.spacing - Theme.wordEdge
        readonly property real wordWidth: Theme.widthOf(text, Theme.sans, true)
        readonly property real mostWidth: Theme.widthOf(most, Theme.sans, false)
        readonly property real oneLine: (room - bar.spacing) / (wordWidth + mostWidth)
        readonly property real twoLines: Math.min(room / Math.max(wordWidth, mostWidth), (Theme.navHeight - 2 * Theme.s2) / (2 * Theme.leadingBar))
        readonly property bool below: oneLine < size && twoLines > oneLine
        readonly property int fit: Math.max(Theme.smallest, Math.floor(Math.min(size, below ? twoLines : oneLine)))

        contentItem: Item {
            implicitWidth: exitRow.implicitWidth
            implicitHeight: exitRow.implicitHeight

            RowLayout {
                id: exitRow
                anchors.centerIn: parent
                spacing: bar.spacing

                Icon {
                    name: exit.symbol
                    size: exit.symbolSize
                    colour: Theme.ink
                }
                GridLayout {
                    columns: exit.below ? 1 : 2
                    columnSpacing: bar.spacing
                    rowSpacing: 0

                    AppText {
                        objectName: "exitWords"
                        text: exit.text
                        size: exit.fit
                        bold: true
                        leading: Theme.leadingBar
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    AppText {
                        objectName: "secondsLeft"
                        text: qsTr("%1 秒").arg("\u2066" + bar.shell.session.secondsLeft + "\u2069")
                        size: exit.fit
                        leading: Theme.leadingBar
                        color: Theme.ink2
                        wrapMode: Text.NoWrap
                        visible: bar.shell.session.active
                        // The words before it stand still when a digit goes.
                        Layout.minimumWidth: Math.ceil(exit.mostWidth * exit.fit)
                    }
                }
            }
        }
    }
}
