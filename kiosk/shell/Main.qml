// The window: the stage at the scale of the real screen, header and dock around the present page, sheets and 您还在吗 over it.
import QtQuick
import QtQuick.Window
import kiosk.shell
import screens.common

Window {
    id: window

    required property Shell shell

    title: shell.station.hallName
    color: Theme.bg

    // The theme follows the session and the display; nothing else sets these.
    Binding { target: Theme; property: "scheme"; value: window.shell.session.scheme }
    Binding { target: Theme; property: "textSize"; value: window.shell.session.textSize }
    Binding { target: Theme; property: "language"; value: window.shell.session.language }
    Binding { target: Theme; property: "reach"; value: window.shell.session.reachMode }
    Binding { target: Theme; property: "still"; value: window.shell.session.still }
    Binding { target: Theme; property: "portrait"; value: window.shell.display.portrait }
    Binding { target: Theme; property: "touchFloor"; value: window.shell.display.touchFloor }
    Binding { target: Theme; property: "pixelRatio"; value: window.shell.display.scale }
    Binding { target: Theme; property: "stageWidth"; value: window.shell.display.stageWidth }
    Binding { target: Theme; property: "stageHeight"; value: window.shell.display.stageHeight }
    // Without a graphics card each moving picture costs a whole repaint: the software renderer shows the end at once.
    Binding { target: Theme; property: "motionAllowed"; value: stage.accelerated }

    Stage {
        id: stage
        shell: window.shell
        width: Theme.stageWidth
        height: Theme.stageHeight
        scale: window.shell.display.scale
        transformOrigin: Item.TopLeft
    }
    SpokenWords {
        reader: window.shell.reader
        width: Theme.stageWidth
        scale: window.shell.display.scale
        transformOrigin: Item.TopLeft
    }
    FocusRing {
        objectName: "focusRing"
        place: window.shell.keypad.ring
        corner: window.shell.keypad.radius * unit
        unit: window.shell.display.scale
    }
}
