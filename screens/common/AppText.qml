// A text of the design system: plain text always, one family per script, line heights fixed and centred.
import QtQuick

Text {
    id: text

    property int size: Theme.body
    property bool bold: false
    property bool serif: false
    property real leading: size >= Theme.title ? Theme.leadingTitle : Theme.leadingBody
    // Language of this text where it is not the page's: names of languages, Chinese fall-backs.
    property string script: ""
    // For this citizen's ear only: never read aloud over the loudspeaker.
    property bool personal: false

    readonly property string family: script !== "" ? Theme.familyOf(script) : serif ? Theme.serif : Theme.sans
    // Qt puts the whole extra height under a line; half of it belongs above.
    readonly property real halfLeading: Math.round((lineHeight - Theme.naturalLine(family) * size) / 2)

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: family
    font.pixelSize: size
    font.weight: bold || serif ? Font.Bold : Font.Normal
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(size * leading)
    topPadding: halfLeading
    bottomPadding: halfLeading
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text.Accessible.ignored ? "" : text.text
}
