// Everything on the screen: header, page, dock, and over them at most one sheet and 您还在吗.
import QtQuick
import kiosk.shell
import screens.idle

Rectangle {
    id: stage

    required property Shell shell
    readonly property Page page: shell.navigator.page
    readonly property Page sheet: shell.navigator.sheet
    // The second press of a trembling finger must not fall on what the first one brought.
    property bool settled: true
    // Only an item is told: attached to anything else GraphicsInfo stays Unknown.
    property bool accelerated: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

    objectName: "stage"
    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Item {
        id: below
        anchors.fill: parent
        enabled: stage.settled && !sheetLayer.visible && !idle.visible

        Loader {
            id: pageLoader
            objectName: "page"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.bottom: dock.top
            focus: true
            transform: Translate { id: rise }

            Connections {
                target: stage.shell.navigator
                function onPageChanged() {
                    arrival.complete()
                    stage.showPage()
                    stage.settle()
                    if (Theme.pageTime > 0)
                        arrival.start()
                }
                function onSheetChanged() {
                    stage.settle()
                }
            }
        }
        Waiting {
            objectName: "waiting"
            anchors.fill: pageLoader
            loading: stage.shell.navigator.loading
            trouble: stage.shell.navigator.trouble
            onHome: stage.shell.navigator.home()
        }
        Header {
            id: header
            shell: stage.shell
            anchors.left: parent.left
            anchors.right: parent.right
            visible: stage.page?.header ?? true
            height: visible ? implicitHeight : 0
        }
        Dock {
            id: dock
            shell: stage.shell
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: implicitHeight
            // A page that could not be opened leaves every way on but its own.
            variant: stage.page?.dock ?? (stage.shell.navigator.trouble ? "page" : "none")
        }
    }
    SheetLayer {
        id: sheetLayer
        objectName: "sheetLayer"
        anchors.fill: parent
        enabled: stage.settled
        shell: stage.shell
        page: stage.sheet
    }
    IdlePrompt {
        id: idle
        objectName: "idlePrompt"
        anchors.fill: parent
        // It comes by itself, under a finger that meant something else.
        enabled: stage.settled
        shell: stage.shell
        onVisibleChanged: stage.settle()
    }

    // A new page comes up a little out of nothing; where motion is reduced it stands there at once.
    ParallelAnimation {
        id: arrival

        NumberAnimation {
            target: pageLoader
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.pageTime
            easing.bezierCurve: Theme.arriving
        }
        NumberAnimation {
            target: rise
            property: "y"
            from: Theme.pageRise
            to: 0
            duration: Theme.pageTime
            easing.bezierCurve: Theme.arriving
        }
    }
    Timer {
        id: settling
        interval: stage.shell.display.settleTime
        onTriggered: stage.settled = true
    }

    Component.onCompleted: showPage()

    function settle() {
        settled = shell.display.settleTime === 0
        settling.restart()
    }
    function showPage() {
        if (page)
            pageLoader.setSource(page.url, {"vm": page.vm, "shell": shell})
        else
            pageLoader.source = ""
    }
}
