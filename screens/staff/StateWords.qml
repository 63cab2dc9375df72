// A device's state in the words of staff, with its tone: unknown is unknown, never green.
import QtQuick

QtObject {
    required property string state
    required property string process
    // devices.errors.Fault, or the loss of the process; the driver's own sentence is in the log.
    property string fault: ""

    readonly property bool well: process === "running" && state === "ready"
    readonly property string word: {
        if (process === "waiting")
            return qsTr("等着重启")
        if (process === "stopped")
            return qsTr("已停止")
        const words = {"starting": qsTr("启动中"), "ready": qsTr("正常"), "paper_low": qsTr("纸将尽"), "paper_out": qsTr("缺纸"),
                       "cover_open": qsTr("盖子开着"), "cutter_jam": qsTr("切刀卡住"), "offline": qsTr("脱机"), "busy": qsTr("被占用"),
                       "frozen": qsTr("画面不动"), "gone": qsTr("没连上")}
        return words[state] ?? qsTr("未知")
    }
    readonly property string tone: well ? "ok" : process === "waiting" || process === "stopped" || state === "gone" || state === "cutter_jam" || state === "frozen" ? "danger"
                                 : state === "unknown" || state === "" ? "" : state === "starting" || process === "starting" ? "info" : "warn"
    readonly property string symbol: tone === "ok" ? "ok" : tone === "" ? "ask" : tone === "info" ? "clock" : "alert"
    // Why it is so; empty where the state says it all.
    readonly property string why: {
        const words = {"missing": qsTr("原因：机器上找不到它"), "permission": qsTr("原因：程序没有使用它的权限"), "busy": qsTr("原因：别的程序占着它"),
                       "timeout": qsTr("原因：它不回话"), "protocol": qsTr("原因：它的回话看不懂，查型号和波特率"), "broken": qsTr("原因：它说自己有故障，请报修"),
                       "library": qsTr("原因：少了程序库，请重装软件"), "settings": qsTr("原因：设置里的地址不对"), "process": qsTr("原因：它的进程停了，正在重启")}
        return well ? "" : words[fault] ?? ""
    }
    // What to look at, in one sentence; empty while it is well.
    readonly property string mend: {
        const words = {"paper_low": qsTr("备一卷 80 毫米热敏纸"), "paper_out": qsTr("换一卷 80 毫米热敏纸"), "cover_open": qsTr("把打印机盖子盖好"),
                       "cutter_jam": qsTr("开盖取出卡住的纸，再盖好"), "busy": qsTr("关掉占用它的程序"), "offline": qsTr("按一下打印机的联机键")}
        if (words[state])
            return words[state]
        if (state === "gone")
            return qsTr("查电源和数据线，再重启")
        return state === "unknown" || state === "frozen" ? qsTr("拔下再插上，再重启") : ""
    }
}
