// 到哪个窗口办？ What helps to choose stands above; the tiles stand under the reach line, whole pages of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.tickets

ScreenFrame {
    id: page

    required property TicketsViewModel vm
    followsReach: false

    readonly property var counters: vm.counters
    // The closed counter that was touched last: its reason is said above.
    property string asked: ""
    readonly property var askedCounter: counters.find(counter => counter.code === asked && !counter.open) ?? null
    readonly property bool anyOpen: counters.some(counter => counter.open)

    // No room beside the tiles for more than the question: the safe choice is the first tile all the same.
    readonly property bool narrow: !Theme.portrait && Theme.extraLarge && Theme.language !== "zh"
    // A name of more signs has no room in a sentence of the largest letters.
    readonly property int longName: 18
    property int shownPage: 0
    // The stage of a 5:4 screen.
    readonly property bool square: Theme.square
    readonly property int columns: {
        if (Theme.extraLarge && (Theme.portrait || square))
            return 1
        const wished = Theme.portrait || square || Theme.rtl || Theme.large && (Theme.extraLarge || Theme.language !== "zh") ? 2 : 3
        return [3, 2].find(count => count <= wished && leastTileOf(count) <= roomForTiles) ?? 1
    }
    readonly property int gap: Theme.s4
    // One size for all: that of the longest name, and small enough that no name's last sign stands alone.
    readonly property int nameSize: Math.min(...counters.map(counter => Theme.unparted(counter.name, wishedSize, nameWidthOf(columns), Theme.sans, true)), wishedSize)
    readonly property int wishedSize: Math.min(...counters.map(counter => Theme.nameSize(counter.name, Math.round(Theme.title * Theme.headingShare))), Theme.title)
    readonly property bool explains: !counters.some(counter => Theme.signs(counter.name) > longName)
    readonly property FontMetrics nameMetrics: FontMetrics {
        font.family: Theme.sans
        font.bold: true
        font.pixelSize: page.wishedSize
    }
    readonly property FontMetrics purposeMetrics: FontMetrics {
        font.family: Theme.sans
        font.pixelSize: Theme.label
    }
    readonly property real roomForTiles: room - Theme.buttonHeight - gap
    readonly property int leastTile: leastTileOf(columns)
    // Touch begins here, px of the stage: the reach line of UX.md 4.
    readonly property int reachLine: Theme.reachLine
    readonly property int bottomGap: Theme.s5
    readonly property real room: {
        const below = body.height - bottomGap - Math.max(0, reachLine - Theme.headerHeight)
        return Theme.portrait ? Math.min(below, body.height - bottomGap - reading.implicitHeight - Theme.s5) : below
    }
    readonly property int perPage: {
        const all = columns * rowsIn(room)
        return counters.length <= all ? all : columns * rowsIn(room - Theme.buttonHeight - gap)
    }
    readonly property int pages: Math.max(1, Math.ceil(counters.length / perPage))
    readonly property int current: Math.min(shownPage, pages - 1)

    // Room for the words of a QueueTile, and for its name beside the icon, where so many stand side by side.
    function wordWidthOf(columnCount: int): real {
        return ((Theme.portrait ? body.width : body.width - reading.width - Theme.s6) - (columnCount - 1) * gap) / columnCount - 2 * Theme.tilePadding
    }
    function nameWidthOf(columnCount: int): real {
        return wordWidthOf(columnCount) - (columnCount === 1 ? Theme.queueLineBox : Theme.queueBox) - Theme.tileGap
    }
    // What the fullest QueueTile needs there.
    function leastTileOf(columnCount: int): real {
        const line = columnCount === 1
        const side = line ? Theme.queueLineBox : Theme.queueBox
        const nameLines = linesOf(nameMetrics, counters.map(counter => counter.name), nameWidthOf(columnCount))
        const purposeLines = !explains ? 0 : linesOf(purposeMetrics, counters.map(counter => counter.purpose), wordWidthOf(columnCount))
        const name = Math.max(side, wishedSize * (Theme.rtl ? 1.4 : 1.2) * nameLines)
        const purpose = Theme.label * (Theme.rtl ? 1.45 : 1.35) * purposeLines
        const foot = Math.max(Theme.caption * 2, (Theme.rtl ? Theme.label : Theme.title) * (Theme.rtl ? 1.4 : 1.2))
        return Math.ceil(2 * (line ? Theme.linePadding : Theme.tilePadding) + name + (explains ? Theme.s3 + purpose : 0) + Theme.s2 + foot)
    }
    // Lines of the longest of these texts; a line breaks before its very end.
    function linesOf(metrics: FontMetrics, texts: var, width: real): int {
        // Asking for the height tells this binding of a change of the font.
        const widest = metrics.height > 0 ? Math.max(0, ...texts.map(text => metrics.advanceWidth(text))) : 0
        return widest <= width ? 1 : Math.ceil(widest / (width * 0.8))
    }
    function rowsIn(height: real): int {
        return Math.max(1, Math.min(3, Math.floor((height + gap) / (leastTile + gap))))
    }
    function opens(day: string, date: string, time: string): string {
        if (day === "today")
            return qsTr("今天 %1 开").arg(time)
        if (day === "tomorrow")
            return qsTr("明天 %1 开").arg(time)
        return day === "later" ? qsTr("%1 %2 开").arg(date).arg(time) : qsTr("暂不开放")
    }
    function opensOf(counter: var): string {
        return opens(counter.day, counter.date, counter.time)
    }
    function choose(counter: var) {
        if (counter.open)
            open("tickets.identify", {"queue": counter.code})
        else
            asked = counter.code
    }

    CalmPage {
        visible: page.vm.failed && !page.vm.loaded || page.vm.loaded && page.counters.length === 0
        anchors.fill: parent
        title: page.vm.failed ? qsTr("现在取不了号") : qsTr("这里还没有窗口资料")
        text: page.vm.failed ? qsTr("机器正在自己恢复。急的话，请直接去导办台。") : qsTr("请问导办台。")
        symbol: "pause"
        tone: "warn"

        PrimaryButton {
            objectName: "retry"
            text: qsTr("再试一次")
            symbol: "restart"
            Layout.fillWidth: true
            onTapped: page.vm.refresh()
        }
    }
    Timer {
        id: soon
        interval: Theme.placeholderDelay
        running: true
    }
    Placeholder {
        visible: !page.vm.loaded && !page.vm.failed && !soon.running
        anchors.fill: parent
    }
    ColumnLayout {
        id: reading
        visible: page.counters.length > 0
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.portrait ? parent.width : Theme.readingWidth
        spacing: Theme.s5

        PageHead {
            title: qsTr("到哪个窗口办？")
            titleSize: Theme.unparted(title, Theme.headline, reading.width, Theme.sans, true)
            step: 1
            stepCount: 3
            Layout.fillWidth: true
        }
        Banner {
            objectName: "closedReason"
            visible: page.askedCounter !== null
            title: page.askedCounter ? qsTr("%1现在不取号").arg(page.askedCounter.name) : ""
            text: page.askedCounter ? page.opensOf(page.askedCounter) : ""
            symbol: "clock"
            tone: "warn"
            Layout.fillWidth: true
        }
        Banner {
            objectName: "allClosed"
            visible: page.askedCounter === null && !page.anyOpen
            title: qsTr("窗口都关着，现在不取号")
            // The largest letters have no room for what each counter's tile says besides.
            text: page.counters.length > 0 && !(Theme.extraLarge && Theme.rtl && !Theme.portrait) ? page.opensOf(page.counters[0]) : ""
            symbol: "clock"
            tone: "warn"
            Layout.fillWidth: true
        }
        Banner {
            visible: page.askedCounter === null && page.vm.safeChoice !== "" && !page.narrow && !((Theme.large || !Theme.portrait && Theme.rtl) && page.vm.safeChoice.length > page.longName)
            title: qsTr("不知道选哪个？")
            text: qsTr("选“%1”，大多数事都在那里办。").arg(page.vm.safeChoice)
            symbol: "info"
            tone: "accent"
            Layout.fillWidth: true
        }
        RowLayout {
            visible: page.vm.hours.length > 0 && !Theme.extraLarge && !(Theme.large && !Theme.portrait && Theme.language !== "zh")
            spacing: Theme.s3
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s2

            Icon {
                name: "clock"
                size: Math.round(Theme.label * 1.35)
                colour: Theme.ink2
            }
            Flow {
                spacing: Theme.s5
                Layout.fillWidth: true

                Repeater {
                    model: page.vm.hours

                    AppText {
                        required property var modelData
                        text: (modelData.morning ? qsTr("上午 %1") : qsTr("下午 %1")).arg(modelData.text)
                        size: Theme.body
                        color: Theme.ink2
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    ColumnLayout {
        visible: page.counters.length > 0
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.bottomGap
        width: Theme.portrait ? parent.width : parent.width - reading.width - Theme.s6
        height: page.room
        spacing: page.gap

        GridLayout {
            columns: page.columns
            columnSpacing: page.gap
            rowSpacing: page.gap
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: page.perPage

                Item {
                    id: place

                    required property int index
                    readonly property var counter: page.counters[page.current * page.perPage + index] ?? null

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: page.leastTile
                    Layout.maximumHeight: Math.max(page.leastTile, Theme.highestQueue)

                    Loader {
                        anchors.fill: parent
                        active: place.counter !== null
                        sourceComponent: tile
                    }
                    Component {
                        id: tile

                        QueueTile {
                            objectName: "queue-" + counter.code
                            counter: place.counter
                            line: page.columns === 1
                            nameSize: page.nameSize
                            explains: page.explains
                            opens: counter.open ? "" : page.opensOf(counter)
                            onTapped: page.choose(counter)
                        }
                    }
                }
            }
        }
        RowLayout {
            visible: page.pages > 1
            spacing: page.gap
            Layout.fillWidth: true

            OutlineButton {
                objectName: "previousPage"
                visible: page.current > 0
                text: qsTr("上一页")
                symbol: "up"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onTapped: page.shownPage = page.current - 1
            }
            OutlineButton {
                objectName: "nextPage"
                visible: page.current < page.pages - 1
                text: qsTr("还有 %1 个窗口").arg("\u2066" + (page.counters.length - (page.current + 1) * page.perPage) + "\u2069")
                symbol: "down"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onTapped: page.shownPage = page.current + 1
            }
        }
    }
}
