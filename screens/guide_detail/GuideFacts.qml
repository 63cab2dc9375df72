// 在哪办, 多久办好, 费用, 跑几次: two by two; in large letters two lines that say the same.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail

Card {
    id: card

    required property GuideDetailViewModel vm

    // Large letters have no room for more beside a list: two lines that say the same.
    readonly property bool terse: Theme.extraLarge || Theme.large && !Theme.portrait && Theme.language !== "zh"

    function days() {
        return vm.promiseDays === 0 ? qsTr("当场办好") : qsTr("%n 个工作日", "", vm.promiseDays)
    }
    function fee() {
        const yuan = "\u2066" + vm.yuan + "\u2069"
        if (vm.yuan === "")
            return qsTr("不收费")
        return vm.feePer === "" ? qsTr("%1 元").arg(yuan) : qsTr("%1 %2 元").arg(vm.feePer).arg(yuan)
    }
    function trips() {
        const parts = [vm.visits === 0 ? qsTr("不用跑") : qsTr("%n 次", "", vm.visits)]
        if (vm.online)
            parts.push(qsTr("可网办"))
        if (vm.zhouWide)
            parts.push(qsTr("全州通办"))
        return parts.join(qsTr("，"))
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.s5

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.bannerPadding
        anchors.rightMargin: Theme.bannerPadding
        columns: card.terse ? 1 : 2
        columnSpacing: Theme.s6
        rowSpacing: Theme.s3
        uniformCellWidths: true

        FactRow {
            objectName: "fact.place"
            symbol: "pin"
            name: card.terse ? "" : qsTr("在哪办")
            value: card.vm.place
            script: card.vm.placeScript
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        FactRow {
            objectName: "fact.days"
            symbol: "clock"
            name: card.terse ? "" : qsTr("多久办好")
            value: card.terse ? [card.days(), card.fee()].join(qsTr("，")) : card.days()
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        FactRow {
            objectName: "fact.fee"
            visible: !card.terse
            symbol: "fee"
            name: qsTr("费用")
            value: card.fee()
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        FactRow {
            objectName: "fact.visits"
            visible: !card.terse
            symbol: "counter"
            name: qsTr("跑几次")
            value: card.trips()
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
