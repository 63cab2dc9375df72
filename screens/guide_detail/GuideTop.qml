// The head of a guide, all of it to be read: name, whether it can be relied on, four facts, and the counts of the list.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail

ColumnLayout {
    id: top

    required property GuideDetailViewModel vm
    readonly property bool listed: vm.rows.length > 0
    readonly property int fewSigns: Theme.portrait ? 24 : 12
    readonly property int someSigns: Theme.portrait ? 48 : 30

    spacing: Theme.s4

    PageHead {
        crumb: Theme.extraLarge ? "" : top.vm.department
        crumbSymbol: top.vm.icon
        title: top.vm.name
        script: top.vm.nameScript
        // Beside the list there is half the width.
        titleSize: titleWidth <= top.fewSigns ? Theme.headline : titleWidth <= top.someSigns ? Theme.heading : Theme.title
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
    RowLayout {
        visible: top.listed
        spacing: Theme.s4
        Layout.fillWidth: true

        AppText {
            text: Theme.extraLarge ? qsTr("要带 %1 样，免带 %2 样").arg(top.vm.toBring).arg(top.vm.exempt) : qsTr("您的材料清单")
            size: Theme.heading
            bold: true
            leading: Theme.rtl ? 1.5 : 1.2
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Pill {
            objectName: "sample"
            visible: top.vm.sample && !Theme.extraLarge
            text: qsTr("示例数据")
            symbol: "info"
            tone: "info"
        }
    }
    RowLayout {
        visible: top.listed && !Theme.extraLarge
        spacing: Theme.s4
        uniformCellSizes: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        CountBox {
            objectName: "count.bring"
            count: top.vm.toBring
            words: qsTr("样要带")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CountBox {
            objectName: "count.exempt"
            count: top.vm.exempt
            words: qsTr("样免带")
            tone: "ok"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CountBox {
            objectName: "count.later"
            visible: top.vm.later > 0
            count: top.vm.later
            words: qsTr("样可后补")
            tone: "warn"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
