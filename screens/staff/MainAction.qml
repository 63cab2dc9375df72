// The one filled button at the foot of a staff's page; grey while it can't be done.
import QtQuick.Layouts
import screens.common

PrimaryButton {
    property bool live: true

    enabled: live
    fill: live ? Theme.primary : Theme.sunken
    ink: live ? Theme.primaryInk : Theme.ink2
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: Theme.share
}
