// A page behind the PIN: the staff's header, what it shows, what can be done there, and at the foot the ways out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

ScreenFrame {
    id: page

    required property string title
    property string subtitle: ""
    // False on the dashboard, the first page of a visit: there 锁定 is the one filled button.
    property bool leads: true
    default property alias inner: column.data
    property alias actions: bar.data
    readonly property bool low: !Theme.portrait

    followsReach: false

    StaffHeader {
        id: header
        x: -Theme.margin
        width: parent.width + 2 * Theme.margin
        title: page.title
        subtitle: page.subtitle
        note: qsTr("%1 秒不操作自动锁定").arg("\u2066" + page.shell.session.secondsLeft + "\u2069")
    }
    ColumnLayout {
        id: column
        anchors.top: header.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.s4
        anchors.bottomMargin: Theme.s4
        spacing: Theme.s4
    }
    GridLayout {
        id: foot
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottomMargin: Theme.s5
        columns: page.low ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4

        RowLayout {
            id: bar
            visible: children.length > 0
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.share * children.length
        }
        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.leads ? Theme.share * 2.2 : Theme.share * 1.2

            OutlineButton {
                objectName: "nav.back"
                visible: page.leads
                text: qsTr("返回")
                symbol: "back"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: page.shell.navigator.back()
            }
            AppButton {
                objectName: "nav.lock"
                text: page.leads ? qsTr("锁定") : qsTr("锁定并回到办事")
                symbol: "lock"
                fill: page.leads ? Theme.surface : Theme.primary
                ink: page.leads ? Theme.ink : Theme.primaryInk
                edge: page.leads ? Theme.lineStrong : Theme.primary
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
                onTapped: page.shell.navigator.exit()
            }
        }
    }
}
