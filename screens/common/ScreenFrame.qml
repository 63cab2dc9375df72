// Root of every page: margins, the room that 屏幕放低 leaves free, and the ways to other pages.
// XScreen.qml is a ScreenFrame with `required property XViewModel vm`; its content lies between header and dock.
import QtQuick
import kiosk.shell

FocusScope {
    id: frame

    required property Shell shell
    // In reach mode the page's content starts lower; pages that lay themselves out for it (home) say false.
    property bool followsReach: true

    default property alias content: body.data
    readonly property alias body: body

    function open(name, values) {
        shell.navigator.open(name, values ?? {})
    }
    function replace(name, values) {
        shell.navigator.replace(name, values ?? {})
    }
    function finish(name, values) {
        shell.navigator.finish(name, values ?? {})
    }

    Item {
        id: body
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: frame.followsReach && Theme.reach ? Math.max(0, Theme.reachTop - Theme.headerHeight) : 0
    }
}
