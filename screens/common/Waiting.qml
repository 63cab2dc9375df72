// In the page's place while it waits for the services, or when it could not be opened: nothing under 300 ms, then
// still placeholders, after 3 s words.
import QtQuick
import QtQuick.Layouts

Item {
    id: waiting

    property bool loading: false
    property bool trouble: false
    property int shapesAfter: Theme.placeholderDelay
    property int wordsAfter: Theme.stillWorkingDelay
    readonly property bool waits: loading && !trouble
    signal home

    visible: loading || trouble
    onWaitsChanged: {
        placeholders.visible = false
        words.visible = false
    }

    Timer {
        running: waiting.waits
        interval: waiting.shapesAfter
        onTriggered: placeholders.visible = true
    }
    Timer {
        running: waiting.waits
        interval: waiting.wordsAfter
        onTriggered: words.visible = true
    }
    Placeholder {
        id: placeholders
        visible: false
        anchors.fill: parent
        anchors.margins: Theme.margin
    }
    AppText {
        id: words
        visible: false
        anchors.centerIn: parent
        text: qsTr("还在准备，请稍等")
        size: Theme.title
        color: Theme.ink2
        Accessible.role: Accessible.Heading
    }
    ColumnLayout {
        visible: waiting.trouble
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.s6

        AppText {
            text: qsTr("这一页暂时打不开")
            size: Theme.headline
            serif: true
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("别的事还能办。已记下，工作人员会来看。")
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PrimaryButton {
            objectName: "trouble.home"
            text: qsTr("回首页")
            symbol: "home"
            Layout.fillWidth: true
            onTapped: waiting.home()
        }
    }
}
