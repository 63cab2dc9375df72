// One of the three jobs of home: icon, name, what for; the big one also says how many wait.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

Pressable {
    id: card

    // big: the tall one with a watermark; row: one line as at XL; else icon and name in a line, words below.
    property bool big: false
    property bool row: false
    // A row where there is little height: what for stands beside the name, where there is room for it.
    property bool terse: false
    property string symbol: ""
    property string words: ""
    // primary, accent or info
    property string tone: "primary"
    // Extra lines at the foot of the big card: {symbol, text}
    property var facts: []

    readonly property bool strong: tone === "primary" && Theme.scheme !== "night"
    readonly property color fill: strong ? Theme.primary : Theme.soft(tone)
    readonly property color ink: strong ? Theme.primaryInk : Theme.softInk(tone)
    readonly property color boxFill: {
        if (tone === "accent")
            return Theme.accent
        if (tone === "info")
            return Theme.info
        if (!strong)
            return Theme.primary
        return Theme.highContrast ? Theme.primaryInk : Qt.alpha(Theme.primaryInk, 0.14)
    }
    readonly property color boxInk: {
        if (tone === "accent")
            return Theme.accentInk
        if (tone === "info")
            return Theme.infoInk
        if (!strong || Theme.highContrast)
            return strong ? Theme.primary : Theme.primaryInk
        return Theme.primaryInk
    }
    readonly property int nameSize: big ? (Theme.language === "zh" ? Math.round(Theme.heading * 1.3) : Theme.rtl ? Math.round(Theme.heading * 1.3) : Theme.heading)
                                        : row || Theme.language !== "en" ? Theme.heading : Math.round(Theme.heading * 0.84)
    readonly property int boxSide: row && terse ? Theme.jobTerseBox : row ? Theme.jobRowBox : Theme.jobBox
    readonly property int wordSize: Theme.language === "zh" ? Theme.body : Math.round(Theme.body * 0.88)

    radius: Theme.radiusJob
    horizontalPadding: row ? Theme.s7 : Theme.jobPadding
    verticalPadding: row ? (terse ? Theme.s2 : Theme.s3) : Theme.jobTop
    Accessible.description: words

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: card.down ? Theme.pressInset : 0
        radius: card.radius
        color: card.fill
        border.width: Theme.highContrast || card.down ? Theme.border : 0
        border.color: Theme.highContrast ? Theme.ink : card.ink
    }
    contentItem: Item {
        implicitHeight: (layout.item as Item)?.implicitHeight ?? 0

        // The watermark is cut by the card's straight edges only, inside its rounding.
        Item {
            visible: card.big && !Theme.highContrast
            anchors.fill: parent
            anchors.topMargin: -card.topPadding
            anchors.rightMargin: -card.horizontalPadding
            clip: true

            Icon {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.rightMargin: -Theme.watermarkRight
                anchors.topMargin: -Theme.watermarkTop
                name: card.symbol
                size: Theme.watermark
                colour: card.ink
                opacity: 0.17
                rotation: -12
            }
        }
        Loader {
            id: layout
            anchors.fill: parent
            sourceComponent: card.row ? rowLayout : card.big ? bigLayout : smallLayout
        }
    }

    component Box: IconBox {
        side: card.boxSide
        symbolSize: card.row && !card.terse ? Theme.iconJobRow : Theme.iconXL
        symbol: card.symbol
        color: card.boxFill
        ink: card.boxInk
        border.width: 0
    }
    component Name: AppText {
        text: card.text
        size: card.nameSize
        bold: true
        leading: Theme.rtl ? 1.4 : 1.2
        color: card.ink
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    component Words: AppText {
        text: card.words
        size: card.wordSize
        leading: Theme.rtl ? 1.5 : 1.4
        color: card.ink
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    Component {
        id: bigLayout

        ColumnLayout {
            spacing: 0

            Box {
            }
            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.s4
            }
            Name {
            }
            Words {
                Layout.topMargin: Theme.wordGap
            }
            Rectangle {
                visible: card.facts.length > 0
                color: Qt.alpha(card.ink, 0.3)
                implicitHeight: Theme.hairline
                Layout.fillWidth: true
                Layout.topMargin: Theme.buttonGap
                Layout.bottomMargin: Theme.s4
            }
            Flow {
                visible: card.facts.length > 0
                spacing: Theme.wordGap
                Layout.fillWidth: true

                Repeater {
                    model: card.facts

                    RowLayout {
                        id: fact
                        required property var modelData
                        spacing: Theme.lineGap

                        Icon {
                            name: fact.modelData.symbol
                            size: Math.round(Theme.label * 1.4)
                            colour: card.ink
                        }
                        AppText {
                            text: fact.modelData.text
                            size: Theme.label
                            bold: true
                            color: card.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                            Layout.rightMargin: Theme.barGap
                        }
                    }
                }
            }
        }
    }
    Component {
        id: smallLayout

        ColumnLayout {
            spacing: Theme.s3

            RowLayout {
                spacing: Theme.s5
                Layout.fillWidth: true

                Box {
                }
                Name {
                }
            }
            Item {
                Layout.fillHeight: true
            }
            Words {
                visible: !card.terse
            }
        }
    }
    Component {
        id: rowLayout

        RowLayout {
            spacing: Theme.s6 + Theme.s1

            Box {
            }
            GridLayout {
                id: lines
                readonly property bool fits: name.implicitWidth + words.implicitWidth + columnSpacing <= width
                columns: card.terse ? 2 : 1
                columnSpacing: Theme.s7
                rowSpacing: Theme.s1
                Layout.fillWidth: true

                Name {
                    id: name
                }
                Words {
                    id: words
                    visible: !card.terse || lines.fits
                    Layout.fillWidth: !card.terse
                }
            }
            Icon {
                name: "next"
                size: Theme.iconJobNext
                colour: card.ink
            }
        }
    }
}
