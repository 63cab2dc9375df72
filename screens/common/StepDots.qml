// 第 1 步，共 3 步, as dots and words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: steps

    required property int step
    required property int count

    spacing: Theme.wordGap

    Repeater {
        model: steps.count

        Rectangle {
            required property int index
            implicitWidth: index + 1 === steps.step ? Theme.presentDotWidth : Theme.dotWidth
            implicitHeight: Theme.dotHeight
            radius: height / 2
            color: index < steps.step ? Theme.primary : Theme.highContrast ? Theme.bg : Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.ink
        }
    }
    AppText {
        text: qsTr("第 %1 步，共 %2 步").arg(steps.step).arg(steps.count)
        size: Theme.caption
        color: Theme.ink2
        Layout.leftMargin: Theme.s3
    }
}
