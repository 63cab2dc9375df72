// One item of a list: everyday name, who handles it, and whether it can be done now or at home.
import QtQuick
import screens.common

ListRow {
    id: row

    // As screens/guides/item_rows.py gives it.
    required property var item
    // Without icon and level, where the list is narrow.
    property bool narrow: false

    readonly property string levelWord: {
        const words = {"township": qsTr("乡镇就能办"), "village": qsTr("村里就能办")}
        return words[item.level] ?? (item.zhouWide ? qsTr("全州通办") : "")
    }

    objectName: "item." + item.code
    text: item.name
    script: item.script
    symbol: narrow ? "" : item.symbol
    found: item.found
    words: [item.department, narrow ? "" : levelWord].filter(word => word !== "").join(" · ")
    pill: item.state === "online" ? qsTr("可网办") : item.state === "open" ? qsTr("窗口在办") : ""
    pillTone: item.state === "online" ? "info" : "ok"
}
