// A sheet of a page's own: `Sheet { page: root; shown: vm.asking; ... }`. Its content is a layout whose height it takes.
import QtQuick

SheetSurface {
    required property ScreenFrame page

    parent: page.overlay
    anchors.fill: parent
    contentHeight: holder.childrenRect.height
}
