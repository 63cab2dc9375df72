// What came of the last thing that was asked for, in words.
import QtQuick
import screens.common
import screens.staff

Banner {
    id: banner

    required property StaffPageViewModel vm

    readonly property var printWords: ({
        "running": qsTr("正在试打"), "printed": qsTr("试打好了，请看纸条"), "failed": qsTr("没打出来：%1").arg(reason),
        "unknown": qsTr("打印机没有回话，不知道纸出来没有")
    })
    readonly property var syncWords: ({"running": qsTr("正在同步"), "done": qsTr("同步好了"), "failed": qsTr("没同步成，会自己再试"), "unknown": qsTr("没同步成，会自己再试")})
    readonly property string restartWords: vm.action !== "restart" ? "" : (({
        "running": qsTr("正在重启%1进程"), "done": qsTr("%1进程已重启，正常"), "failed": qsTr("%1进程已重启，还没好"), "unknown": qsTr("%1进程还没有起来")
    })[vm.outcome] ?? "%1").arg(names.of(vm.about))
    readonly property string reason: ({"paper_out": qsTr("缺纸"), "cover_open": qsTr("盖子开着"), "cutter_jam": qsTr("切刀卡住"), "gone": qsTr("打印机没连上")})[vm.about] ?? qsTr("打印机没应答")
    readonly property WorkerNames names: WorkerNames {}

    objectName: "actionOutcome"
    visible: vm.action !== ""
    title: vm.action === "test_print" ? printWords[vm.outcome] ?? "" : vm.action === "sync" ? syncWords[vm.outcome] ?? "" : restartWords
    symbol: vm.outcome === "running" ? "clock" : vm.outcome === "failed" ? "alert" : vm.outcome === "unknown" ? "ask" : "ok"
    tone: vm.outcome === "running" ? "info" : vm.outcome === "failed" || vm.outcome === "unknown" ? "warn" : "ok"
}
