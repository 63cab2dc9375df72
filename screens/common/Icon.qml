// One icon of assets/icons in one colour, crisp at any size and scale; mirrored right to left where it points somewhere.
import QtQuick

Image {
    id: icon

    required property string name
    property int size: Theme.iconM
    property color colour: Theme.ink

    readonly property var mirrored: ["back", "next", "exit", "guide", "report", "backspace", "speak", "mute", "pen", "log"]

    width: size
    height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + colour.toString().slice(-6)
    sourceSize.width: Math.ceil(size * Theme.pixelRatio)
    sourceSize.height: Math.ceil(size * Theme.pixelRatio)
    mirror: Theme.rtl && mirrored.includes(name)
    Accessible.ignored: true
}
