// The head of the list: what it is, and how many are to be brought, are spared, may follow; at XL one line that says the same.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail

ColumnLayout {
    id: counts

    required property GuideDetailViewModel vm
    // Three boxes have no room beside each other for large letters.
    readonly property bool terse: Theme.extraLarge || Theme.square && Theme.large

    spacing: Theme.s4

    RowLayout {
        spacing: Theme.s4
        Layout.fillWidth: true

        AppText {
            text: counts.terse ? qsTr("要带 %1 样，免带 %2 样").arg(counts.vm.toBring).arg(counts.vm.exempt) : qsTr("您的材料清单")
            size: Theme.heading
            bold: true
            leading: Theme.rtl ? 1.5 : 1.2
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Pill {
            objectName: "sample"
            visible: counts.vm.sample && !Theme.extraLarge
            text: qsTr("示例数据")
            symbol: "info"
            tone: "info"
        }
    }
    RowLayout {
        visible: !counts.terse
        spacing: Theme.s4
        uniformCellSizes: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        CountBox {
            objectName: "count.bring"
            count: counts.vm.toBring
            words: qsTr("样要带")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CountBox {
            objectName: "count.exempt"
            count: counts.vm.exempt
            words: qsTr("样免带")
            tone: "ok"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CountBox {
            objectName: "count.later"
            visible: counts.vm.later > 0
            count: counts.vm.later
            words: qsTr("样可后补")
            tone: "warn"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
