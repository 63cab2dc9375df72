// Root of every screen that is shown as a sheet: it says how high it would like to be (implicitHeight).
import QtQuick
import kiosk.shell

FocusScope {
    id: frame

    required property Shell shell
    default property alias content: body.data

    implicitHeight: body.childrenRect.height
    // The sheet gives the width; its height follows the content.
    Item {
        id: body
        anchors.fill: parent
    }

    function close() {
        shell.navigator.closeSheet()
    }
}
