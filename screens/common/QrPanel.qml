// A QR code on white paper in any scheme; whole real pixels a module, so that phones read it from a step away.
import QtQuick

Rectangle {
    id: panel

    // Rows of the code as texts of 0 and 1, from the view model.
    property var rows: []
    // Largest side; the code is as big as whole modules fit into it.
    property int side: Theme.qrSide
    property string name: qsTr("二维码")

    // With four of quiet zone on each side.
    readonly property int modules: rows.length > 0 ? rows.length + 8 : 0
    readonly property int realModule: modules > 0 ? Math.max(1, Math.floor(side * Theme.pixelRatio / modules)) : 1

    visible: modules > 0
    implicitWidth: modules * realModule / Theme.pixelRatio
    implicitHeight: implicitWidth
    radius: Theme.s4
    color: Theme.codePaper
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Image {
        anchors.fill: parent
        anchors.margins: Theme.highContrast ? Theme.border : 0
        source: panel.modules > 0 ? "image://qr/" + panel.rows.join("/") : ""
        // No grey edge at any scale, and nothing that stays when the panel goes.
        smooth: false
        cache: false
        Accessible.ignored: true
    }
}
