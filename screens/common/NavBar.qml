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
        horizontalPadding: Theme.s4
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

        contentItem: Item {
            implicitWidth: exitRow.implicitWidth
            implicitHeight: exitRow.implicitHeight

            RowLayout {
                id: exitRow
                anchors.centerIn: parent
                spacing: Theme.barGap

                Icon {
                    // Long words of a narrow bar need its place; the other two buttons keep theirs.
                    visible: Theme.portrait || !Theme.rtl || exit.width > Theme.narrowExit
                    name: exit.symbol
                    size: exit.symbolSize
                    colour: Theme.ink
                }
                AppText {
                    text: exit.text
                    size: exit.size
                    bold: true
                    leading: 1.2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                AppText {
                    id: seconds
                    objectName: "secondsLeft"
                    text: qsTr("%1 秒").arg("\u2066" + bar.shell.session.secondsLeft + "\u2069")
                    size: exit.size
                    leading: 1.2
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    visible: bar.shell.session.active
                    // The words before it stand still when a digit goes.
                    Layout.minimumWidth: Math.ceil(widest.advanceWidth)

                    TextMetrics {
                        id: widest
                        font: seconds.font
                        text: qsTr("%1 秒").arg("\u2066" + 888 + "\u2069")
                    }
                }
            }
        }
    }
}
