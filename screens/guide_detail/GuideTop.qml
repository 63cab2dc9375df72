// The head of a guide, all of it to be read: name, whether it can be relied on, four facts.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail

ColumnLayout {
    id: top

    required property GuideDetailViewModel vm
    readonly property int fewSigns: Theme.portrait ? 24 : 12
    readonly property int someSigns: Theme.portrait ? 48 : 30

    spacing: Theme.s4

    PageHead {
        crumb: Theme.extraLarge ? "" : top.vm.department
        crumbSymbol: top.vm.icon
        title: top.vm.name
        script: top.vm.nameScript
        // Beside the list there is half the width.
        titleSize: titleSigns <= top.fewSigns ? Theme.headline : titleSigns <= top.someSigns ? Theme.heading : Theme.title
        Layout.fillWidth: true
    }
    Banner {
        objectName: "guide.old"
        visible: top.vm.old
        title: qsTr("资料更新于 %1，请向窗口核实").arg("\u2068" + top.vm.asOf + "\u2069")
        symbol: "alert"
        tone: "warn"
        Layout.fillWidth: true
    }
    GuideFacts {
        vm: top.vm
        Layout.fillWidth: true
    }
}
