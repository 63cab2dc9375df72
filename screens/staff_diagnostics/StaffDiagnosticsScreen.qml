// 导出诊断: the parts of the bundle with their ticks; a stick to put it on, or a code to photograph.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.staff_diagnostics
import "../staff"

StaffFrame {
    id: page

    required property StaffDiagnosticsViewModel vm

    readonly property var names: ({"versions": qsTr("版本"), "host": qsTr("磁盘和内存"), "devices": qsTr("设备状态"), "sync": qsTr("同步和号段"), "settings": qsTr("设置"), "log": qsTr("日志")})
    readonly property var contents: ({"versions": qsTr("程序和系统"), "host": qsTr("还剩多少"), "devices": qsTr("每个设备怎么样"), "sync": qsTr("还有多少没传、被拒收的原因"),
                                      "settings": qsTr("没有口令和密码"), "log": qsTr("最近的，没有办事人的信息")})
    readonly property var outcomes: ({"running": qsTr("正在导出，别拔 U 盘"), "done": qsTr("导出好了，可以拔 U 盘"), "full": qsTr("U 盘满了，换一个"), "read_only": qsTr("U 盘写不进去，看写保护"),
                                      "gone": qsTr("U 盘拔掉了，没有导出"), "no_stick": qsTr("请插入 U 盘"), "failed": qsTr("没有导出，换一个 U 盘再试")})

    title: qsTr("导出诊断")
    subtitle: qsTr("没有办事人的信息")

    PageScroller {
        id: scroller
        contentHeight: column.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: column
            width: scroller.contentWidth
            spacing: Theme.s4

            Banner {
                objectName: page.vm.stick ? "stickThere" : "noStick"
                title: !page.vm.loaded ? qsTr("正在查看") : page.vm.stick ? qsTr("U 盘插好了") : qsTr("请插入 U 盘")
                text: page.vm.loaded && !page.vm.stick ? qsTr("没有 U 盘，就用手机拍下这个码，发给维护的人。") : ""
                symbol: !page.vm.loaded ? "clock" : page.vm.stick ? "ok" : "info"
                tone: page.vm.stick ? "ok" : "info"
                Layout.fillWidth: true
            }
            GridLayout {
                columns: page.low && !Theme.extraLarge && page.vm.qrRows.length > 0 && !page.vm.stick ? 2 : 1
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                Layout.fillWidth: true

                FactCard {
                    objectName: "summary"
                    visible: !page.vm.stick && page.vm.qrRows.length > 0
                    title: qsTr("这台机器现在怎么样")
                    columns: Theme.portrait && !Theme.large ? 2 : 1
                    Layout.preferredWidth: Theme.share
                    Layout.alignment: Qt.AlignTop

                    QrPanel {
                        objectName: "summaryCode"
                        rows: page.vm.qrRows
                        side: Theme.qrL
                        Layout.alignment: Qt.AlignCenter
                    }
                    AppText {
                        objectName: "summaryText"
                        text: page.vm.summary
                        script: "en"
                        size: Theme.caption
                        color: Theme.ink2
                        Layout.fillWidth: true
                    }
                }
                FactCard {
                    title: qsTr("放进去的")
                    Layout.preferredWidth: Theme.share
                    Layout.alignment: Qt.AlignTop

                    Repeater {
                        model: page.vm.topics

                        SwitchRow {
                            required property var modelData

                            objectName: "topic." + modelData.tag
                            text: page.names[modelData.tag] ?? modelData.tag
                            words: page.contents[modelData.tag] ?? ""
                            symbol: ({"versions": "info", "host": "disk", "devices": "printer", "sync": "sync", "settings": "gear", "log": "log"})[modelData.tag] ?? ""
                            on: modelData.ticked
                            Layout.fillWidth: true
                            onTapped: page.vm.toggle(modelData.tag)
                        }
                    }
                }
            }
        }
    }
    Banner {
        objectName: "exportOutcome"
        visible: page.vm.exporting !== ""
        title: page.outcomes[page.vm.exporting] ?? ""
        text: page.vm.exporting === "done" ? "\u2066" + page.vm.file + "\u2069" : ""
        symbol: page.vm.exporting === "done" ? "ok" : page.vm.exporting === "running" ? "clock" : "alert"
        tone: page.vm.exporting === "done" ? "ok" : page.vm.exporting === "running" ? "info" : "warn"
        Layout.fillWidth: true
    }
    actions: [
        MainAction {
            objectName: "export"
            text: page.vm.exporting === "running" ? qsTr("正在导出") : qsTr("导出")
            symbol: "export"
            live: page.vm.ready
            onTapped: page.vm.export()
        }
    ]
}
