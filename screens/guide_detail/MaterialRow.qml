// One material: its name, how it is wanted and why, and 要带 / 免提交 / 告知承诺 / 容缺后补 as icon and word.
import QtQuick
import QtQuick.Layouts
import screens.common

Item {
    id: row

    // As screens/guide_detail/view_model.py gives it.
    required property var material
    property bool separated: true

    readonly property string tone: ({"certificate": "ok", "shared": "ok", "promise": "info", "later": "warn"})[material.supply] ?? ""

    // Large letters of a language with long words leave no room for two columns.
    readonly property bool stacked: (Theme.extraLarge || Theme.square && Theme.large) && Theme.language !== "zh"

    function supplyWord() {
        const words = {"bring": qsTr("要带"), "certificate": qsTr("免提交"), "shared": qsTr("免提交"), "promise": qsTr("告知承诺"), "later": qsTr("容缺后补")}
        return words[material.supply]
    }
    function formWord() {
        if (material.supply !== "bring" && material.supply !== "later")
            return ""
        const words = {
            "original": qsTr("原件 %n 份", "", material.copies), "copy": qsTr("复印件 %n 份", "", material.copies),
            "original_and_copy": qsTr("原件和复印件各 %n 份", "", material.copies), "electronic": qsTr("电子件")
        }
        return words[material.form]
    }
    function reason() {
        if (material.spared)
            return qsTr("您刚才已亮证，系统自动取用")
        const parts = [formWord(), material.reason]
        if (material.due !== "")
            parts.push(qsTr("%1前补交").arg("\u2068" + material.due + "\u2069"))
        return parts.filter(part => part !== "").join(" · ")
    }

    objectName: "material." + material.id
    Accessible.role: Accessible.Grouping
    implicitHeight: line.implicitHeight + 2 * Theme.s4

    Rectangle {
        visible: row.separated
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s5

        IconBox {
            visible: !Theme.extraLarge
            symbol: row.material.symbol
            tone: row.tone
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: row.material.name
                script: row.material.script
                size: Theme.title
                bold: true
                leading: Theme.rtl ? 1.5 : 1.3
                Layout.fillWidth: true
            }
            AppText {
                text: row.reason()
                size: Theme.label
                leading: Theme.rtl ? 1.55 : 1.35
                color: Theme.ink2
                Layout.fillWidth: true
            }
            Pill {
                visible: row.stacked
                text: row.supplyWord()
                tone: row.tone
                size: Theme.label
            }
        }
        Pill {
            visible: !row.stacked
            text: row.supplyWord()
            tone: row.tone
            size: Theme.label
        }
    }
}
