// The one filled button of a page: the next step.
import QtQuick

AppButton {
    fill: Theme.primary
    ink: Theme.primaryInk
    edge: Theme.highContrast ? Theme.ink : Theme.primary
    edgeWidth: Theme.highContrast ? Theme.border : 0
}
