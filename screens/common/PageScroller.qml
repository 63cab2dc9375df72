// A page longer than its place: drag to scroll, and page buttons at the end side with 第 1 页，共 3 页. No bare scroll bar.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: scroller

    default property alias content: holder.data
    // Height of the content, usually its layout's implicitHeight.
    property real contentHeight: holder.childrenRect.height
    readonly property bool paged: contentHeight > height + 1
    // A page's last line is seen again at the top of the next.
    readonly property real step: Math.max(1, view.height - 2 * Theme.body)
    readonly property int pages: paged ? Math.ceil((contentHeight - view.height) / step) + 1 : 1
    readonly property int page: Math.min(pages, Math.round(view.contentY / step) + 1 + (view.atYEnd && paged ? 1 : 0))
    readonly property real contentWidth: view.width
    // Where the citizen is; a page that remembers it (navigator.remember) sets it again on the way back.
    property alias position: view.contentY

    spacing: Theme.s4

    function toTop() {
        view.contentY = 0
    }
    function turn(pageCount) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + pageCount * step))
    }

    Flickable {
        id: view
        objectName: "scroller"
        contentHeight: scroller.contentHeight
        contentWidth: width
        clip: scroller.paged
        interactive: scroller.paged
        flickableDirection: Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        Item {
            id: holder
            width: view.width
            height: scroller.contentHeight
        }
    }
    ColumnLayout {
        visible: scroller.paged
        spacing: 14
        Layout.fillWidth: false
        Layout.preferredWidth: 120
        Layout.maximumWidth: 120
        Layout.fillHeight: true

        Item {
            Layout.fillHeight: true
        }
        PageButton {
            objectName: "page.up"
            text: qsTr("上页")
            symbol: "up"
            live: !view.atYBeginning
            onTapped: scroller.turn(-1)
        }
        AppText {
            objectName: "page.count"
            text: qsTr("第 %1 页，共 %2 页").arg(scroller.page).arg(scroller.pages)
            size: Math.min(Theme.label, 30)
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PageButton {
            objectName: "page.down"
            text: qsTr("下页")
            symbol: "down"
            live: !view.atYEnd
            onTapped: scroller.turn(1)
        }
    }

    component PageButton: AppButton {
        property bool live: true

        stacked: true
        size: Math.min(Theme.label, 34)
        repeats: true
        horizontalPadding: Theme.s1
        implicitHeight: Math.max(150, Theme.touchFloor)
        fill: live ? Theme.surface : Theme.sunken
        ink: live ? Theme.primary : Theme.ink2
        edge: live ? Theme.primary : Theme.line
        Layout.fillWidth: true
    }
}
