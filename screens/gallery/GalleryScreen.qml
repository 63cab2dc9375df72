// Every common part in every state. Its sample words are nobody's: no citizen sees them, so they are not translated.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.gallery

ScreenFrame {
    id: page

    required property GalleryViewModel vm
    followsReach: false

    // How far up it is moved, where the window is not as high as the page.
    property real scrolled: 0
    // How high the whole of it is, for whoever makes the window.
    readonly property real contentHeight: column.implicitHeight + 2 * Theme.s6

    ColumnLayout {
        id: column
        objectName: "gallery"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.s6 - page.scrolled
        spacing: Theme.s6

        WordParts { icons: page.vm.icons; Layout.fillWidth: true }
        TouchParts { Layout.fillWidth: true }
        TypingParts { Layout.fillWidth: true }
        PlaceParts { page: page; qrRows: page.vm.qrRows; feed: page.vm.feed; Layout.fillWidth: true }
    }
}
