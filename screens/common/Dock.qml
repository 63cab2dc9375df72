// Every control that is always there, at the bottom where all can reach: one or two rows in portrait, one row in landscape.
import QtQuick
import QtQuick.Layouts
import kiosk.shell

Rectangle {
    id: dock

    required property Shell shell
    // attract, home, page, done, none
    property string variant: "page"

    readonly property bool hasLanguages: variant === "home"
    readonly property bool hasNav: variant === "page" || variant === "done"

    visible: variant !== "none"
    implicitHeight: visible ? grid.implicitHeight + grid.anchors.topMargin + grid.anchors.bottomMargin : 0
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }
    // A touch beside a control of the dock belongs to nobody.
    MouseArea {
        anchors.fill: parent
    }
    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.leftMargin: Theme.dockSide
        anchors.rightMargin: Theme.dockSide
        anchors.topMargin: Theme.dockPadding + Theme.hairline
        anchors.bottomMargin: Theme.dockFoot
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.s5
        rowSpacing: Theme.s4

        LanguageBar {
            visible: dock.hasLanguages
            current: dock.shell.session.language
            onChosen: (language) => dock.shell.session.chooseLanguage(language)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        NavBar {
            shell: dock.shell
            visible: dock.hasNav
            back: dock.variant === "page"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        ToolBar {
            shell: dock.shell
            language: dock.hasNav
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
