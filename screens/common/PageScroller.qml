// A page longer than its place: drag to scroll, and page buttons at the end side with 第 1 页，共 3 页. No bare scroll bar.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Item {
    id: scroller

    default property alias content: holder.data
    // Height of the content, usually its layout's implicitHeight.
    property real contentHeight: holder.childrenRect.height
    // A card around what is seen of the content; the content moves inside it.
    property bool framed: false
    // A layout of which nothing is cut at a fold: a page ends with its last whole item, the next begins with the one after it.
    property Item blocks: null
    readonly property real wholeHeight: height - 2 * inset
    // What is empty below a page's last whole item. Set after the layout: it moves the list, and the list's place decides it.
    property real fold: 0
    readonly property list<real> starts: blocks && paged ? startsOf(blocks.children) : []
    readonly property int inset: framed ? Theme.s2 : 0
    // Decided after the layout and not in the midst of it: the page buttons take width, and so the content grows.
    property bool paged: false
    // A page's last line is seen again at the top of the next.
    readonly property real step: Math.max(1, wholeHeight - 2 * Theme.body)
    readonly property int pages: blocks ? Math.max(1, starts.length) : paged ? Math.ceil((contentHeight - wholeHeight) / step) + 1 : 1
    // Not named `page`: what stands in a scroller would see it in place of the screen of that id.
    readonly property int pageNumber: blocks ? nearest() + 1 : Math.min(pages, Math.round(view.contentY / step) + 1 + (view.atYEnd && paged ? 1 : 0))
    readonly property real contentWidth: view.width
    readonly property alias seenHeight: view.height
    // Whether the last of it is on the screen. The content's own height, not the view's, which may be a frame late.
    readonly property bool atEnd: contentHeight > 0 && view.contentY + wholeHeight >= contentHeight - 1
    // Where one types or reads only, nothing is turned.
    property bool turns: true
    // How much of its height, from below, a seated person reaches: the page buttons stand in it.
    property real within: height
    // A low place has room for the two buttons only.
    readonly property bool low: within < 3 * Theme.pageButtonHeight
    // Where the citizen is; a page that remembers it (navigator.remember) sets it again on the way back.
    property alias position: view.contentY

    onContentHeightChanged: Qt.callLater(judge)
    onHeightChanged: Qt.callLater(judge)
    onStartsChanged: settling.restart()
    Connections {
        target: Theme

        function onReachChanged() {
            Qt.callLater(scroller.judge)
        }
    }

    function judge() {
        paged = contentHeight > height - 2 * inset + 1
        const above = Theme.reach ? Theme.reachTop - mapToItem(null, 0, 0).y / Theme.pixelRatio : 0
        within = height - Math.max(0, above)
    }
    function toTop() {
        view.contentY = 0
    }
    // Where the pages of whole items begin; one that is higher than a page has several.
    function startsOf(items: var): list<real> {
        const found = [0]
        // Before the layout there is no height for a page.
        for (const item of wholeHeight > 4 * Theme.body ? items : []) {
            let last = found[found.length - 1]
            if (item.visible && item.y + item.height > last + wholeHeight && item.y > last)
                found.push(last = item.y)
            for (; item.visible && item.y + item.height > last + wholeHeight; found.push(last))
                last += step
        }
        return found
    }
    function nearest(): int {
        return Math.max(0, starts.filter(start => start <= view.contentY + step / 4).length - 1)
    }
    function settle() {
        if (paged && blocks && !view.moving)
            view.contentY = starts[nearest()] ?? 0
        refold()
    }
    function refold() {
        const next = paged && blocks ? starts[nearest() + 1] : undefined
        fold = next === undefined ? 0 : Math.max(0, wholeHeight - (next - view.contentY))
    }
    function turn(pageCount) {
        if (blocks) {
            view.contentY = starts[Math.max(0, Math.min(pages - 1, nearest() + pageCount))]
            refold()
            return
        }
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + pageCount * step))
    }

    Card {
        visible: scroller.framed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: view.anchors.rightMargin
        height: Math.min(scroller.height, scroller.contentHeight + 2 * scroller.inset)
    }
    // Not callLater: that would still come when the page is gone.
    Timer {
        id: folding
        interval: 0
        onTriggered: scroller.refold()
    }
    Timer {
        id: settling
        interval: 0
        onTriggered: scroller.settle()
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
        anchors.fill: parent
        anchors.topMargin: scroller.inset
        // What follows the last whole item is not begun.
        anchors.bottomMargin: scroller.inset + scroller.fold
        // The last page begins with its first item, however little there is of it.
        bottomMargin: scroller.paged && scroller.blocks ? Math.max(0, (scroller.starts[scroller.pages - 1] ?? 0) + scroller.wholeHeight - scroller.contentHeight) : 0
        onMovementEnded: scroller.settle()
        onContentYChanged: folding.restart()
        anchors.rightMargin: buttons.visible ? buttons.width + Theme.s4 : 0

        Item {
            id: holder
            width: view.width
            height: scroller.contentHeight
        }
    }
    GridLayout {
        id: buttons
        // Side by side where there is no height for both.
        readonly property bool beside: scroller.within < 2 * Math.max(Theme.lowestPageButton, Theme.touchFloor) + rowSpacing
        visible: scroller.paged && scroller.turns
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: beside ? 2 * Theme.pageButtonWidth + columnSpacing : Theme.pageButtonWidth
        columns: beside ? 2 : 1
        rowSpacing: Theme.barGap
        columnSpacing: Theme.barGap

        PageButton {
            objectName: "page.up"
            text: qsTr("上页")
            arrow: "up"
            live: !view.atYBeginning
            onTapped: scroller.turn(-1)
        }
        AppText {
            objectName: "page.count"
            visible: !scroller.low
            text: qsTr("第 %1 页，共 %2 页").arg(scroller.pageNumber).arg(scroller.pages)
            size: Theme.boundCaption
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PageButton {
            objectName: "page.down"
            text: qsTr("下页")
            arrow: "down"
            live: !view.atYEnd
            onTapped: scroller.turn(1)
        }
    }

    component PageButton: AppButton {
        property bool live: true
        property string arrow: ""

        // The lowest has room for its word only.
        symbol: height < Theme.lowestPageButton ? "" : arrow

        stacked: true
        readonly property bool low: height < Theme.pageButtonWidth
        size: Theme.rtl || low ? Theme.boundCaption : Theme.boundLabel
        symbolSize: low ? Theme.iconS : Theme.iconKey
        verticalPadding: low ? Theme.s1 : Theme.s3
        repeats: true
        horizontalPadding: Theme.s1
        implicitHeight: Math.max(Theme.touchFloor, Math.min(Theme.pageButtonHeight, buttons.beside ? scroller.within : (scroller.within - buttons.rowSpacing) / 2))
        fill: live ? Theme.surface : Theme.sunken
        ink: live ? Theme.primary : Theme.ink2
        edge: live ? Theme.primary : Theme.line
        Layout.fillWidth: true
    }
}
