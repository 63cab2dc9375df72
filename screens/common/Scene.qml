// The mountains behind home and attract; absent in both high-contrast themes.
import QtQuick
import screens.drawn

MountainScene {
    colours: Theme.scenes[Theme.scheme] ?? ({})
    visible: !Theme.highContrast
    mirrored: Theme.rtl
    viewWidth: width
    viewHeight: height
}
