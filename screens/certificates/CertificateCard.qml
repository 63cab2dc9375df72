// The card of a certificate that the citizen agreed to show: whose, which number (masked), from whom, until when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.certificates

Rectangle {
    id: card

    required property CertificatesViewModel vm
    required property KindWords words

    // Names and authorities are as the issuer wrote them.
    readonly property string script: Theme.language === "zh" ? "" : "zh"

    implicitHeight: content.implicitHeight + 2 * Theme.s7
    radius: Theme.radiusCard
    color: Theme.primary
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    Shadow {}
    Image {
        visible: !Theme.highContrast
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.round(Math.min(Theme.certificateHead, parent.height / 3))
        source: width > 0 && height > 0 ? ["image://ridge", Theme.primaryInk.toString().slice(-6), card.radius, width].join("/") : ""
        sourceSize.width: Math.max(1, Math.ceil(width * Theme.pixelRatio))
        sourceSize.height: Math.max(1, Math.ceil(height * Theme.pixelRatio))
        opacity: 0.17
        Accessible.ignored: true
    }
    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.s8
        anchors.rightMargin: Theme.s8
        spacing: Theme.s5

        GridLayout {
            // Where a word of the name would have to be broken, the state stands below it.
            readonly property real wish: icon.implicitWidth + Theme.widestWord(card.vm.kindName, kind.family, true) * kind.size + Theme.wordEdge + 2 * columnSpacing + state.implicitWidth
            readonly property bool fits: wish <= width
            columns: (Theme.extraLarge ? 0 : 1) + (fits ? 2 : 1)
            columnSpacing: Theme.s5
            rowSpacing: Theme.s3
            Layout.fillWidth: true

            Icon {
                id: icon
                visible: !Theme.extraLarge
                name: card.words.symbol
                size: Theme.certificateIcon
                colour: Theme.primaryInk
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                AppText {
                    id: kind
                    text: card.vm.kindName
                    size: Theme.heading
                    bold: true
                    leading: Theme.leadingTitle
                    color: Theme.primaryInk
                    Layout.fillWidth: true
                }
                AppText {
                    text: qsTr("电子证照")
                    size: Theme.label
                    color: Theme.primaryInk
                    Layout.fillWidth: true
                }
            }
            Pill {
                id: state
                text: qsTr("有效")
                symbol: "shield"
                size: Theme.body
                color: Theme.accent
                ink: Theme.accentInk
                Layout.columnSpan: parent.fits ? 1 : parent.columns
            }
        }
        GridLayout {
            id: fields
            readonly property real half: (width - columnSpacing) / 2

            columns: 2
            columnSpacing: Theme.s5
            rowSpacing: Theme.s4
            Layout.fillWidth: true

            Field {
                objectName: "holder"
                name: card.words.ownsIt ? card.words.holder : qsTr("持证人")
                value: "\u2068" + card.vm.holder + "\u2069"
                script: card.script
                personal: true
            }
            Field {
                objectName: "number"
                name: card.words.number
                // Left to right in every language, also where it breaks into lines.
                value: "\u2066" + card.vm.number + "\u2069"
                script: card.script
                personal: true
            }
            Field {
                objectName: "issuer"
                name: qsTr("签发机关")
                value: "\u2068" + card.vm.issuer + "\u2069"
                script: card.script
                personal: true
            }
            Field {
                objectName: "validUntil"
                name: qsTr("有效期至")
                value: card.vm.validUntil !== "" ? card.vm.validUntil : qsTr("长期")
                personal: true
            }
        }
    }

    component Field: ColumnLayout {
        id: field

        required property string name
        required property string value
        property string script: ""
        // What a certificate says is for its holder's ear only.
        property bool personal: false

        readonly property real wish: Theme.widthOf(value, answer.family, false)
        // What is too long for half the card has a row of its own; and no number is broken for a sign or two.
        readonly property bool whole: Math.max(Theme.widthOf(name, Theme.sans, false) * Theme.label, wish * Theme.title) + Theme.wordEdge > fields.half
        readonly property real oneLine: Math.floor(((whole ? fields.width : fields.half) - Theme.wordEdge) / wish)

        spacing: 0
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        Layout.columnSpan: whole ? 2 : 1

        AppText {
            text: field.name
            size: Theme.label
            leading: Theme.rtl ? 1.5 : 1.3
            color: Theme.primaryInk
            Layout.fillWidth: true
        }
        AppText {
            id: answer
            text: field.value
            script: field.script
            size: field.oneLine >= 0.8 * Theme.title ? Math.min(Theme.title, field.oneLine) : Theme.title
            leading: Theme.rtl ? 1.5 : 1.3
            color: Theme.primaryInk
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
    }
}
