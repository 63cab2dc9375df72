// 号段: what is left today of one queue's block.
import screens.common

Meter {
    required property var row
    // A leased block has 20 numbers at least (offline_store/numbers.py); under a quarter of it is few.
    readonly property int wholeBlock: 20
    readonly property int fewNumbers: 5

    objectName: "numbers." + row.code
    name: row.code + " " + row.name
    figure: row.left > 0 ? qsTr("剩 %1 个").arg(row.left) : qsTr("用本机号")
    share: row.left / wholeBlock
    tone: row.left < fewNumbers ? "warn" : "primary"
}
