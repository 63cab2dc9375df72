// A line of the log in the reader's words. What has no sentence here shows its own name: it is never hidden.
import QtQuick
import screens.common

QtObject {
    id: words

    // As StaffPageViewModel.event_row gives it.
    required property var entry

    readonly property var fields: entry.fields
    readonly property string part: names.of(fields.worker ?? entry.part)
    readonly property string symbol: ({"good": "ok", "note": "info", "watch": "alert", "bad": "alert"})[entry.weight] ?? names.symbolOf(entry.part)
    readonly property color colour: ({"good": Theme.ok, "note": Theme.info, "watch": Theme.warn, "bad": Theme.danger})[entry.weight] ?? Theme.ink2
    readonly property string sentence: told !== "" ? told : entry.event
    readonly property bool nameless: told === ""
    readonly property string told: {
        switch (entry.event) {
        case "kiosk.started":
            return qsTr("程序启动了")
        case "kiosk.stopped":
            return qsTr("程序正常退出")
        case "kiosk.first_frame":
            return qsTr("画面出来了")
        case "kiosk.machine_not_opened":
            return qsTr("数据或设备打不开，在重试")
        case "kiosk.unhandled":
            return qsTr("程序出了错，已记下")
        case "kiosk.qt_message":
            return qsTr("界面程序有警告")
        case "worker.lost":
            return qsTr("%1进程停了，在重启").arg(part)
        case "worker.recovered":
            return qsTr("%1进程已自动恢复").arg(part)
        case "device.changed":
        case "device.fault":
            if (fields.state === "paper_low")
                return qsTr("打印纸快用完")
            if (fields.state === "paper_out")
                return qsTr("打印纸用完了")
            return qsTr("%1：%2").arg(part).arg(state.word)
        case "printer.paper":
            return ({"printed": qsTr("打出一张纸条"), "failed": qsTr("纸条没打出来")})[fields.paper] ?? qsTr("不知道纸条出来没有")
        case "card_reader.outcome":
            return ({"card": qsTr("读到一张证"), "try_again": qsTr("证没读清"), "wrong_card": qsTr("放的不是身份证")})[fields.outcome] ?? ""
        case "camera.outcome":
            return fields.outcome === "read" ? qsTr("读到一个码") : ""
        case "store.unavailable":
            return qsTr("数据打不开")
        case "store.restored":
            return qsTr("数据坏了，已从备份恢复")
        case "store.tickets_made_unknown":
            return qsTr("重启前有号不知道打出来没有")
        case "ticket.issued":
            return qsTr("发出一个号")
        case "certificate.verdict":
            return fields.verdict === "verified" ? qsTr("证照核验通过") : qsTr("证照码没有通过")
        case "sync.enrolled":
            return qsTr("已登记到县里")
        case "sync.online":
            return entry.lasted < 0 ? qsTr("网络通了") : qsTr("网络断开 %1，又通了").arg(span(entry.lasted))
        case "sync.offline":
            return qsTr("网络断了")
        case "sync.rejected":
            return qsTr("有记录被县里拒收")
        case "sync.broken_page":
            return qsTr("县里发来的数据看不懂，没有收")
        case "staff.entered":
            return qsTr("有人进了维护界面")
        case "staff.pin_wrong":
            return qsTr("维护口令输错一次")
        case "staff.action":
            return ({"test_print": qsTr("维护：试打一页"), "restart": qsTr("维护：重启%1进程").arg(part), "sync_now": qsTr("维护：立即同步"),
                     "pause": qsTr("维护：暂停服务"), "resume": qsTr("维护：恢复服务"), "enrol": qsTr("维护：登记"), "export": fields.outcome === "done" ? qsTr("维护：导出了诊断") : qsTr("维护：诊断没导出"),
                      "settings_not_kept": qsTr("维护：设置没存下")})[fields.action] ?? ""
        case "staff.setting":
            return qsTr("维护：改了设置")
        case "staff.settings_broken":
            return qsTr("维护改的设置坏了，已放到一边，按安装时的")
        }
        return ""
    }
    readonly property string detail: {
        switch (entry.event) {
        case "kiosk.started":
            return fields.version ? qsTr("版本 %1").arg(ltr(fields.version)) : ""
        case "kiosk.first_frame":
        case "camera.outcome":
            return fields.ms ? qsTr("用时 %1 毫秒").arg(ltr(fields.ms)) : ""
        case "kiosk.unhandled":
            return ltr(fields.where ?? fields.worker ?? fields.during ?? "")
        case "kiosk.qt_message":
            return ltr(fields.text ?? "")
        case "worker.recovered":
            return entry.lasted < 0 ? "" : qsTr("用时 %1").arg(span(entry.lasted))
        case "device.changed":
        case "device.fault":
            return state.mend
        case "printer.paper":
            return fields.paper === "failed" ? state.word
                 : ({"ticket": qsTr("号票"), "guide": qsTr("材料清单"), "certificate_use": qsTr("用证凭条"), "test": qsTr("试打页")})[fields.kind] ?? ""
        case "store.tickets_made_unknown":
            return qsTr("%1 个").arg(ltr(fields.count ?? ""))
        case "ticket.issued":
            return fields.number ? ltr(fields.queue + fields.number.padStart(3, "0")) : ""
        case "certificate.verdict":
            return ({"expired": qsTr("过期了"), "not_genuine": qsTr("签名不对"), "revoked": qsTr("已注销"), "not_a_certificate": qsTr("不是证照码"),
                     "cannot_verify": qsTr("现在核验不了")})[fields.verdict] ?? ""
        case "sync.enrolled":
            return ltr(fields.kiosk ?? "")
        case "sync.offline":
            return ({"unreachable": qsTr("连不到县里"), "not_the_county": qsTr("回话的不是县里的服务器"), "refused": qsTr("县里不认这台机器"),
                     "server_fault": qsTr("县里的服务器有故障"), "store": qsTr("本机数据打不开"), "not_configured": qsTr("没有设置县里的地址")})[fields.reason] ?? ""
        case "sync.rejected":
            return qsTr("%1 条").arg(ltr(fields.events ?? ""))
        case "staff.setting":
            return ltr(fields.key + ": " + (fields.old || "-") + " > " + (fields.new || "-"))
        }
        return nameless ? ltr(Object.keys(fields).map(key => fields[key]).filter(text => text !== "").join(" ")) : ""
    }
    readonly property WorkerNames names: WorkerNames {}
    readonly property StateWords state: StateWords {
        state: words.fields.state ?? words.fields.printer ?? ""
        process: "running"
    }

    function span(seconds: int): string {
        if (seconds < 60)
            return qsTr("%1 秒").arg(ltr(seconds))
        const minutes = Math.round(seconds / 60)
        return minutes < 60 ? qsTr("%1 分钟").arg(ltr(minutes)) : qsTr("%1 小时 %2 分").arg(ltr(Math.floor(minutes / 60))).arg(ltr(minutes % 60))
    }
    function ltr(figure: var): string {
        return figure === "" ? "" : "\u2066" + figure + "\u2069"
    }
}
