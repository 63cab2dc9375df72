// A button that should not call: on sunken ground.
import QtQuick

AppButton {
    fill: Theme.sunken
    edge: Theme.ink
    edgeWidth: Theme.highContrast ? Theme.border : 0
}
