// Root of every screen that is shown as a sheet: it says how high it would like to be (implicitHeight).
import QtQuick
import kiosk.shell

FocusScope {
    id: frame

    required property Shell shell
    // Height of what is only read at its top: lowered, it stands above the line of reach.
    property real readHeight: 0
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
