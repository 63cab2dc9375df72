// Whatever else can be done at the foot of a staff's page.
import QtQuick.Layouts
import screens.common

OutlineButton {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: Theme.share
}
