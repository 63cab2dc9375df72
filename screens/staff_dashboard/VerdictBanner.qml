// The verdict in one sentence, and the next thing to do in another.
import QtQuick
import screens.common
import screens.staff_dashboard
import "../staff"

Banner {
    id: banner

    required property StaffDashboardViewModel vm
    required property bool paused

    readonly property var taskWords: ({
        "store": qsTr("数据打不开：查磁盘，再重启机器"), "disk": qsTr("磁盘快满了：清理磁盘"), "catalogue": qsTr("还没有事项：接上网络，点立即同步"),
        "not_enrolled": qsTr("这台机器还没登记：向县里要登记码"), "paper_out": qsTr("打印纸用完了：换一卷 80 毫米热敏纸"),
        "cover_open": qsTr("打印机盖子开着：盖好"), "cutter_jam": qsTr("切刀卡住：开盖取出卡住的纸"), "printer": qsTr("打印机用不了：查电源和数据线"),
        "card_reader": qsTr("读卡器用不了：查数据线，再重启"), "camera": qsTr("摄像头用不了：拔下再插上"),
        "rejected": qsTr("有记录被县里拒收：请联系县里核对"), "network": qsTr("断网超过 10 分钟：查网线和路由器"),
        "paper_low": qsTr("打印纸快用完：备一卷 80 毫米热敏纸"), "memory": qsTr("内存快满了：重启机器")
    })
    readonly property WorkerNames names: WorkerNames {}

    objectName: "verdict"
    title: {
        if (paused)
            return qsTr("服务已暂停，办事的人用不了")
        if (!vm.loaded)
            return qsTr("正在查看")
        if (!vm.serving)
            return qsTr("现在不能服务")
        if (vm.tasks.length > 0)
            return qsTr("可以继续服务，有 %1 件事要做").arg(vm.tasks.length)
        return vm.unknown.length > 0 ? qsTr("可以继续服务，有 %1 项未知").arg(vm.unknown.length) : qsTr("一切正常，没有要做的事")
    }
    text: {
        if (vm.tasks.length > 0)
            return taskWords[vm.tasks[0]] ?? ""
        return vm.unknown.length > 0 ? qsTr("未知：%1").arg(vm.unknown.map(name => names.of(name)).join(qsTr("、"))) : ""
    }
    symbol: paused ? "pause" : !vm.loaded ? "clock" : !vm.serving || vm.tasks.length > 0 ? "alert" : vm.unknown.length > 0 ? "ask" : "ok"
    tone: paused ? "warn" : !vm.loaded ? "" : !vm.serving ? "danger" : vm.tasks.length > 0 ? "warn" : vm.unknown.length > 0 ? "" : "ok"
}
