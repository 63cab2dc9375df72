// The slip in small: what it will say, so that nobody prints to find out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_take

Rectangle {
    id: paper

    required property GuideTakeViewModel vm

    implicitHeight: column.implicitHeight + 2 * Theme.s6
    radius: Theme.radiusS
    color: Theme.surface
    border.width: Theme.highContrast ? Theme.border : Theme.hairline
    border.color: Theme.highContrast ? Theme.ink : Theme.line

    Shadow {
        radius: Theme.radiusS
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.s6
        anchors.rightMargin: Theme.s6
        spacing: Theme.s3

        AppText {
            text: paper.vm.name
            script: paper.vm.nameScript
            size: Theme.title
            bold: true
            Layout.fillWidth: true
        }
        Rectangle {
            color: Theme.ink
            implicitHeight: Theme.hairline
            Layout.fillWidth: true
        }
        Repeater {
            model: paper.vm.toBring

            RowLayout {
                id: line
                required property var modelData

                spacing: Theme.s4
                Layout.fillWidth: true

                Rectangle {
                    implicitWidth: Theme.body
                    implicitHeight: Theme.body
                    color: "transparent"
                    border.width: Theme.border
                    border.color: Theme.ink
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s2
                }
                AppText {
                    text: line.modelData.name
                    script: line.modelData.script
                    Layout.fillWidth: true
                }
            }
        }
        AppText {
            visible: paper.vm.toBring.length === 0
            text: qsTr("不用带材料")
            bold: true
            Layout.fillWidth: true
        }
        AppText {
            visible: paper.vm.exempt > 0
            text: qsTr("不用带 %n 样，写明原因", "", paper.vm.exempt)
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            visible: paper.vm.later > 0
            text: qsTr("可后补 %n 样，写明日期", "", paper.vm.later)
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("还有地点、时间、费用和咨询电话")
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
}
