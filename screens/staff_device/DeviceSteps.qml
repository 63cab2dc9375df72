// What to do about a device, step by step: the part to look at, the thing to do there.
import QtQuick

QtObject {
    required property string device
    required property string state
    required property string fault

    readonly property var roll: [qsTr("打开打印机的盖子，取出空纸芯"), qsTr("放进一卷 80 毫米热敏纸，纸头从下面出来"), qsTr("拉出一截纸，盖好盖子，听到一声响"),
                                 qsTr("灯不闪了，点“试一试”")]
    readonly property var steps: {
        if (fault === "permission")
            return [qsTr("程序没有使用它的权限，请报修")]
        if (fault === "settings")
            return [qsTr("设置里的地址不对，请报修")]
        if (fault === "library")
            return [qsTr("少了程序库，请报修")]
        if (state === "ready" || state === "" || state === "starting")
            return []
        if (state === "busy")
            return [qsTr("关掉占用它的程序"), qsTr("点“重启进程”")]
        if (device === "card_reader")
            return [qsTr("看读卡器的灯亮不亮"), qsTr("把数据线两头拔下，再插紧"), qsTr("还不亮，换一个插口"), qsTr("点“重启进程”")]
        if (device === "camera")
            return [qsTr("看镜头前有没有东西挡着，擦一擦"), qsTr("把摄像头的线拔下，再插上"), qsTr("还不行，换一个插口"), qsTr("点“重启进程”")]
        const printer = {
            "paper_low": roll, "paper_out": roll,
            "cover_open": [qsTr("看盖子里有没有纸夹住"), qsTr("把盖子按下去，听到一声响"), qsTr("灯不闪了，点“试一试”")],
            "cutter_jam": [qsTr("关掉打印机的电源，打开盖子"), qsTr("顺着出纸的方向取出卡住的纸，不硬拉"), qsTr("盖好盖子，打开电源"), qsTr("灯不闪了，点“试一试”")],
            "offline": [qsTr("按一下打印机的联机键"), qsTr("灯不闪了，点“试一试”")]
        }
        return printer[state] ?? [qsTr("看打印机的电源灯亮不亮"), qsTr("把电源线和数据线两头插紧"), qsTr("看里面有纸，盖子盖好"), qsTr("点“重启进程”"), qsTr("灯不闪了，点“试一试”")]
    }
}
