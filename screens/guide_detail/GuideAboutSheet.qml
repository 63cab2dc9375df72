// 怎么办理: the steps and their days, the limits, what one gets, opening hours, the phone and the official name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail
import "../guides"

SheetFrame {
    id: sheet

    required property GuideDetailViewModel vm

    function limits() {
        const parts = []
        if (vm.legalDays > 0)
            parts.push(qsTr("法定 %n 个工作日", "", vm.legalDays))
        parts.push(vm.promiseDays === 0 ? qsTr("承诺当场办好") : qsTr("承诺 %n 个工作日", "", vm.promiseDays))
        return parts.join(qsTr("，"))
    }

    readHeight: head.implicitHeight + Theme.s5
    // Until there is something to show, room for the word that there is not.
    implicitHeight: head.implicitHeight + Math.max(scroller.visible ? 0 : Theme.leastSheet, scroller.contentHeight) + buttons.implicitHeight + 2 * Theme.s5

    PageHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        title: qsTr("怎么办理")
    }
    Answer {
        loaded: sheet.vm.loaded
        failed: sheet.vm.failed
        onRetried: sheet.vm.load()
        anchors.fill: scroller
    }
    PageScroller {
        id: scroller
        visible: sheet.vm.loaded && !sheet.vm.failed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.s5
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.s5
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: Theme.s5

            Repeater {
                model: sheet.vm.steps

                RowLayout {
                    id: step
                    required property var modelData
                    required property int index

                    spacing: Theme.s5
                    Accessible.role: Accessible.Grouping
                    Layout.fillWidth: true

                    Rectangle {
                        implicitWidth: Theme.questionBox
                        implicitHeight: Theme.questionBox
                        radius: height / 2
                        color: Theme.primarySoft
                        border.width: Theme.highContrast ? Theme.border : 0
                        border.color: Theme.ink

                        AppText {
                            anchors.centerIn: parent
                            text: step.index + 1
                            script: "en"
                            size: Theme.boundTitle
                            bold: true
                            leading: 1.2
                            color: Theme.primarySoftInk
                        }
                    }
                    // At the side of a low screen large names leave the days no room beside them.
                    GridLayout {
                        columns: Theme.large && !Theme.portrait ? 1 : 2
                        columnSpacing: Theme.s5
                        rowSpacing: 0
                        Layout.fillWidth: true

                        AppText {
                            text: step.modelData.name
                            script: step.modelData.script
                            size: Theme.title
                            bold: true
                            Layout.fillWidth: true
                        }
                        AppText {
                            text: step.modelData.days === 0 ? qsTr("当场") : qsTr("%n 个工作日", "", step.modelData.days)
                            color: Theme.ink2
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
            Rectangle {
                color: Theme.line
                implicitHeight: Theme.hairline
                Layout.fillWidth: true
            }
            FactRow {
                symbol: "clock"
                name: qsTr("时限")
                value: sheet.limits()
                Layout.fillWidth: true
            }
            FactRow {
                visible: sheet.vm.result !== ""
                symbol: "doc"
                name: qsTr("办好后拿到")
                value: sheet.vm.result
                Layout.fillWidth: true
            }
            FactRow {
                symbol: "calendar"
                name: qsTr("窗口时间")
                value: sheet.vm.hours
                Layout.fillWidth: true
            }
            FactRow {
                objectName: "about.phone"
                symbol: "phone"
                name: qsTr("咨询电话")
                value: "\u2066" + sheet.vm.phone + "\u2069"
                Layout.fillWidth: true
            }
            FactRow {
                symbol: "info"
                name: qsTr("正式名称")
                value: sheet.vm.officialName
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.s4

        OutlineButton {
            objectName: "about.phoneCopy"
            visible: Theme.extraLarge && sheet.shell.navigator.has("guides.take")
            text: qsTr("存手机")
            symbol: "phone"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            onTapped: sheet.shell.navigator.open("guides.take", {"item": sheet.vm.code, "way": "phone", "shown": sheet.vm.shown})
        }
        PrimaryButton {
            objectName: "about.close"
            text: qsTr("知道了")
            symbol: "check"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            onTapped: sheet.close()
        }
    }
}
