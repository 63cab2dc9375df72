// Words with a chevron: on to a fuller page.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: link

    property int size: Theme.label

    radius: Theme.radiusM
    horizontalPadding: Theme.s2
    implicitHeight: Math.max(Theme.touchFloor, implicitContentHeight)

    background: Rectangle {
        radius: link.radius
        color: link.down ? Theme.primarySoft : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.s2

        AppText {
            text: link.text
            size: link.size
            bold: true
            color: Theme.primary
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            name: "next"
            size: Math.round(link.size * 1.4)
            colour: Theme.primary
        }
    }
}
