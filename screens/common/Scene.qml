// The mountains behind home and attract; absent in both high-contrast themes.
import QtQuick

Image {
    id: scene

    // Not of its own width, which is 0 until the page has its place: the picture would be drawn twice.
    property real viewWidth: Theme.stageWidth
    property real viewHeight: height
    // Where the sun stands, on a width of 1080.
    property int sunAt: 860

    readonly property var colours: Theme.scenes[Theme.scheme] ?? null
    // As kiosk/shell/scene.py wants them.
    readonly property var names: ["sky0", "sky1", "sun", "far", "farShade", "snow", "mid", "near", "field"]

    visible: !Theme.highContrast
    source: colours === null ? ""
        : ["image://scene", viewWidth, viewHeight, sunAt, Theme.rtl ? 1 : 0, ...names.map(name => colours[name].slice(1))].join("/")
    sourceSize.width: Math.ceil(Theme.stageWidth * Theme.pixelRatio)
    sourceSize.height: Math.ceil(height * Theme.pixelRatio)
    Accessible.ignored: true
}
