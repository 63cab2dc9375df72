// Shows the navigator's sheet, a screen of its own over the page.
import QtQuick
import kiosk.shell

SheetSurface {
    id: layer

    required property Shell shell
    property Page page: null

    shown: page !== null
    contentHeight: (loader.item as Item)?.implicitHeight ?? 0
    readHeight: (loader.item as SheetFrame)?.readHeight ?? 0
    onDismissed: shell.navigator.closeSheet()
    onPageChanged: {
        if (page)
            loader.setSource(page.url, {"vm": page.vm, "shell": shell})
        else
            loader.source = ""
    }

    Loader {
        id: loader
        objectName: "sheet"
        anchors.fill: parent
    }
}
