// The head of a page: steps, the title that asks or states, one line below.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: head

    required property string title
    property string subtitle: ""
    property int step: 0
    property int stepCount: 0
    // Everyday symbol and words above the title: topic and department.
    property string crumb: ""
    property string crumbSymbol: ""
    // Language of the title where it is not the page's.
    property string script: ""

    // Names of the county's lists have up to 110 signs: what would need many lines is set smaller, never cut.
    readonly property real titleSigns: Theme.signs(title)
    property int titleSize: titleSigns <= 24 ? Theme.headline : titleSigns <= 48 ? Theme.heading : Theme.title

    spacing: Theme.s3

    StepDots {
        visible: head.stepCount > 0
        step: head.step
        count: head.stepCount
    }
    RowLayout {
        visible: head.crumb !== ""
        spacing: Theme.s3

        Icon {
            name: head.crumbSymbol
            visible: name !== ""
            size: Math.round(Theme.caption * 1.4)
            colour: Theme.ink2
        }
        AppText {
            text: head.crumb
            size: Theme.caption
            color: Theme.ink2
            Layout.fillWidth: true
        }
    }
    AppText {
        objectName: "pageTitle"
        text: head.title
        script: head.script
        size: head.titleSize
        serif: true
        leading: Theme.rtl ? 1.5 : 1.22
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    AppText {
        visible: text !== ""
        text: head.subtitle
        color: Theme.ink2
        Layout.fillWidth: true
    }
}
