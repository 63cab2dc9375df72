// A fact: icon, what it is, the answer in bold (在哪办, 多久办好, 费用, 跑几次).
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: fact

    required property string symbol
    required property string name
    required property string value
    // Language of the value where it is not the page's.
    property string script: ""

    spacing: Theme.buttonGap
    Accessible.role: Accessible.Grouping

    Icon {
        name: fact.symbol
        size: Math.round(Theme.body * 1.42)
        colour: Theme.primary
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        AppText {
            visible: text !== ""
            text: fact.name
            size: Theme.caption
            leading: Theme.rtl ? 1.5 : 1.3
            color: Theme.ink2
            Layout.fillWidth: true
        }
        AppText {
            text: fact.value
            script: fact.script
            bold: true
            leading: Theme.rtl ? 1.5 : 1.3
            Layout.fillWidth: true
        }
    }
}
