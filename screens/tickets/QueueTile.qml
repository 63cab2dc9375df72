// One counter: name, what for, whether it works, how many wait. A closed one stays readable, on sunken, with the reason.
import QtQuick
import QtQuick.Layouts
import screens.common

Pressable {
    id: tile

    // A row of TicketsViewModel.counters.
    required property var counter
    // 明天 10:00 开, of a closed one.
    property string opens: ""
    // The only tile of its line: a lower one, whose texts have all the room.
    property bool line: false
    property int nameSize: Theme.title
    // What for: the first to go where names are long.
    property bool explains: true

    readonly property bool works: counter.open
    readonly property bool waits: works && counter.waiting > 0
    readonly property string standing: !works ? opens : counter.waiting === 0 ? qsTr("不用等") : qsTr("在办")
    readonly property string ahead: waits ? qsTr("前面 %1 人").arg("\u2066" + counter.waiting + "\u2069") : ""

    text: counter.name
    Accessible.description: [counter.purpose, tile.standing, tile.ahead].filter(words => words !== "").join(qsTr("，"))
    radius: Theme.radiusCard
    padding: line ? Theme.linePadding : Theme.tilePadding
    horizontalPadding: Theme.tilePadding

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: tile.down ? Theme.pressInset : 0
        radius: tile.radius
        color: tile.down ? Theme.primarySoft : tile.works ? Theme.surface : Theme.sunken
        border.width: tile.down || Theme.highContrast ? Theme.border : 0
        border.color: tile.down ? Theme.primary : Theme.ink

        Shadow {
            visible: Theme.shadows && tile.works
            radius: tile.radius
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.tileGap
            Layout.fillWidth: true

            IconBox {
                symbol: tile.counter.icon
                tone: "primary"
                side: tile.line ? Theme.queueLineBox : Theme.queueBox
            }
            AppText {
                text: tile.text
                size: tile.nameSize
                bold: true
                leading: Theme.rtl ? 1.4 : 1.2
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        AppText {
            visible: tile.explains
            text: tile.counter.purpose
            size: Theme.label
            leading: Theme.rtl ? 1.45 : 1.35
            color: Theme.ink2
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
        }
        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.s2
        }
        RowLayout {
            id: foot
            spacing: Theme.s3
            Layout.fillWidth: true

            Pill {
                text: tile.standing
                tone: tile.works ? "ok" : "warn"
                // Where both have no room, how many wait says that it works.
                visible: text !== "" && (tile.ahead === "" || implicitWidth + foot.spacing + ahead.implicitWidth <= foot.width)
            }
            AppText {
                id: ahead
                text: tile.ahead
                size: Theme.fitted(text, Theme.rtl ? Theme.label : Theme.title, tile.availableWidth, family, bold, 1)
                bold: true
                leading: Theme.rtl ? 1.4 : 1.2
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
