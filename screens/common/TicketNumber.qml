// The number of a ticket, as big as the place allows; left to right in every language.
import QtQuick

AppText {
    id: number

    required property string label

    text: label
    size: Theme.number
    bold: true
    script: "en"
    leading: 1.05
    color: Theme.primary
    wrapMode: Text.NoWrap
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.headline
    horizontalAlignment: Text.AlignHCenter
}
