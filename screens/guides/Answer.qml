// The place of what the store is asked for: nothing under 300 ms, then still shapes; a calm word where it can't be read.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

Item {
    id: answer

    required property bool loaded
    required property bool failed
    property int rows: 5
    // Above the line of reach.
    property bool readsOnly: false
    readonly property bool low: height < (Theme.extraLarge ? 640 : 440)
    readonly property bool lowest: height < (Theme.extraLarge ? 520 : 340)
    default property alias content: holder.data
    signal retried

    Item {
        id: holder
        anchors.fill: parent
        visible: answer.loaded && !answer.failed
    }
    Loader {
        anchors.fill: parent
        active: !answer.loaded && !answer.failed && !patience.running
        sourceComponent: Placeholder {
            rows: answer.rows
        }
    }
    Timer {
        id: patience
        interval: Theme.placeholderDelay
        running: true
    }
    Loader {
        active: answer.failed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: failure
    }
    Component {
        id: failure

        ColumnLayout {
            spacing: !answer.low ? Theme.s6 : Theme.s3

            AppText {
                objectName: "answer.failed"
                text: qsTr("这台机器暂时读不到办事资料")
                size: !answer.low ? Theme.heading : !answer.lowest ? Theme.body : Theme.label
                bold: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            AppText {
                // Over an open keyboard there is room for what happened and for the way on.
                visible: !answer.low
                text: qsTr("您没有做错什么。请等一会儿再试，或者问导办台。")
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            OutlineButton {
                objectName: "answer.retry"
                text: qsTr("再试一次")
                symbol: "reset"
                // In the lowest place there are other ways: a key asks again, a sheet is opened again.
                visible: !answer.lowest && !answer.readsOnly
                implicitHeight: !answer.low ? Theme.buttonHeight : Theme.smallButtonHeight
                Layout.alignment: Qt.AlignHCenter
                onTapped: answer.retried()
            }
        }
    }
}
