// 同步: how the kiosk stands with the county.
import QtQuick
import screens.staff_dashboard

WorkerCard {
    id: card

    required property StaffDashboardViewModel vm

    readonly property var sync: vm.sync
    // A worker that is not running says nothing of the county.
    readonly property bool runs: health?.process === "running"

    worker: "sync"
    name: qsTr("同步")
    symbol: "sync"
    health: vm.workers["sync"]
    word: {
        if (!runs)
            return qsTr("等着启动")
        if (!sync.known)
            return qsTr("未知")
        if (!sync.enrolled)
            return qsTr("未登记")
        return sync.online ? qsTr("已连上") : qsTr("离线")
    }
    tone: !runs || !sync.known ? "" : !sync.enrolled ? "warn" : sync.online ? "ok" : "info"
    wordSymbol: tone === "ok" ? "ok" : tone === "" ? "ask" : tone === "warn" ? "alert" : "offline"
    line: {
        const waiting = sync.waiting < 0 ? qsTr("待上传未知") : qsTr("待上传 %1 条").arg(sync.waiting)
        return sync.contact === "" ? waiting : qsTr("%1，上次 %2").arg(waiting).arg(sync.contact)
    }
    quiet: {
        const parts = []
        if (sync.rejected > 0)
            parts.push(qsTr("被拒收 %1 条").arg(sync.rejected))
        if (sync.offset !== "")
            parts.push(qsTr("服务器时间差 %1 秒").arg(sync.offset))
        return parts.join(" · ")
    }
}
