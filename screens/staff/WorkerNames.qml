// What staff call the parts of the machine; the keys are the workers' names and those of kiosk/services/journal.py.
import QtQuick

QtObject {
    readonly property var names: ({"printer": qsTr("打印机"), "card_reader": qsTr("读卡器"), "camera": qsTr("摄像头"), "sync": qsTr("同步"),
                                   "voice": qsTr("朗读"), "machine": qsTr("本机"), "disk": qsTr("磁盘"), "memory": qsTr("内存")})
    readonly property var symbols: ({"printer": "printer", "card_reader": "idcard", "camera": "camera", "sync": "sync", "voice": "speak"})

    function of(name: string): string {
        return names[name] ?? name
    }
    function symbolOf(name: string): string {
        return symbols[name] ?? "gear"
    }
}
