// 您好，想办什么事？ Three jobs, the search, eight topics. At XL the topics give way to larger jobs; nothing shrinks.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.home

ScreenFrame {
    id: page

    required property HomeViewModel vm
    followsReach: false

    readonly property bool hasTickets: shell.navigator.has("tickets")
    readonly property bool hasGuides: shell.navigator.has("guides")
    readonly property bool hasCertificates: shell.navigator.has("certificates")
    readonly property bool hasSearch: shell.navigator.has("guides.search")
    // Larger or longer words mean fewer things: the topics go, then what the jobs are for.
    readonly property bool topical: hasGuides && !Theme.extraLarge && !Theme.reach && !(Theme.large && Theme.language !== "zh")
    // On a low screen that has no room for topics, all matters are one row under the jobs; three rows of the largest letters leave none.
    readonly property bool allBelow: hasGuides && !topical && (!Theme.extraLarge || Theme.square)
    readonly property bool inOneRow: !Theme.portrait && allBelow && !Theme.extraLarge && !Theme.square
    readonly property bool terse: Theme.extraLarge && (Theme.reach || !Theme.portrait) || Theme.large && Theme.reach && Theme.portrait

    Scene {
        z: -1
        parent: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: -Theme.headerHeight
        height: Theme.sceneHeight
        sunAt: Theme.sunAt
    }

    Loader {
        anchors.fill: parent
        sourceComponent: Theme.portrait ? tall : wide
    }

    component Hero: ColumnLayout {
        spacing: Theme.s4

        AppText {
            objectName: "pageTitle"
            text: qsTr("您好，想办什么事？")
            size: Theme.highContrast ? Math.round(Theme.headline * 1.2) : Theme.headline
            serif: true
            leading: Theme.rtl ? 1.5 : 1.22
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.s3
            Layout.fillWidth: true

            Pill {
                objectName: "home.windows"
                visible: page.vm.windows !== "unknown"
                text: page.windowsText()
                width: Math.min(implicitWidth, parent.width)
                symbol: "counter"
                tone: page.vm.windows === "open" ? "ok" : "warn"
            }
            Pill {
                visible: page.vm.sample
                text: qsTr("示例数据")
                symbol: "info"
                tone: "info"
            }
        }
    }
    component Search: SearchEntry {
        objectName: "home.search"
        visible: page.hasSearch
        text: qsTr("搜索")
        hint: Theme.large ? qsTr("搜事项") : Theme.portrait ? qsTr("搜事项，如“社保卡”“过户”") : qsTr("搜事项，如“过户”")
        onTapped: page.open("guides.search")
    }
    component Tickets: TaskCard {
        objectName: "home.tickets"
        visible: page.hasTickets
        text: qsTr("取号")
        symbol: "ticket"
        words: (row || page.inOneRow) && facts.length > 0 ? facts.map(fact => fact.text).join(qsTr("，"))
                                       : page.vm.paper ? qsTr("到窗口办事，先取号") : qsTr("暂不出纸，可存手机")
        facts: page.facts()
        terse: page.terse
        onTapped: page.open("tickets")
    }
    component Guides: TaskCard {
        objectName: "home.guides"
        visible: page.hasGuides
        text: qsTr("办事指南")
        symbol: "guide"
        words: row ? qsTr("看看要带什么") : qsTr("要带什么、去哪办、多久好")
        tone: "accent"
        terse: page.terse
        onTapped: page.open("guides")
    }
    component Certificates: TaskCard {
        objectName: "home.certificates"
        visible: page.hasCertificates
        text: qsTr("扫码亮证")
        symbol: "scan"
        words: row ? qsTr("手机码代替证件") : qsTr("亮出手机码，少带证件")
        tone: "info"
        terse: page.terse
        onTapped: page.open("certificates")
    }
    component Topics: GridLayout {
        id: topics
        property bool inLine: false
        columnSpacing: Math.min(Theme.s4, Theme.gutter)
        rowSpacing: Theme.s4
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            // Eight places from the first frame on, so that nothing jumps when the catalogue answers.
            model: 8

            TopicTile {
                required property int index
                readonly property var topic: page.vm.topics[index] ?? null

                objectName: "home.topic." + (topic?.code ?? index)
                inLine: topics.inLine
                text: topic?.name ?? ""
                symbol: topic?.icon ?? ""
                enabled: topic !== null
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: page.open("guides.items", {"theme": topic.code})
            }
        }
    }
    component All: OutlineButton {
        objectName: "home.all"
        visible: page.hasGuides
        text: qsTr("全部事项")
        symbol: "all"
        symbolSize: Theme.iconM
        size: Theme.label
        onTapped: page.open("guides.items", {"all": true})
    }

    Component {
        id: tall

        ColumnLayout {
            spacing: 0

            Item {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.heroHeight

                Hero {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.topMargin: Theme.wordGap
                }
            }
            Search {
                Layout.fillWidth: true
            }
            Loader {
                sourceComponent: Theme.extraLarge ? jobsInRows : jobsInGrid
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.tileGap
            }
            RowLayout {
                visible: page.topical
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                Layout.leftMargin: Theme.s1
                Layout.rightMargin: Theme.s1

                AppText {
                    text: qsTr("常办的事")
                    size: Theme.title
                    bold: true
                    Layout.fillWidth: true
                }
                LinkButton {
                    objectName: "home.all"
                    text: qsTr("全部事项")
                    onTapped: page.open("guides.items", {"all": true})
                }
            }
            Topics {
                visible: page.topical
                columns: 4
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.tileGap
            }
            All {
                visible: page.hasGuides && !page.topical
                size: Theme.title
                Layout.fillWidth: true
                Layout.topMargin: Theme.buttonGap
                Layout.bottomMargin: Theme.tileGap
            }
        }
    }
    Component {
        id: jobsInGrid

        GridLayout {
            columns: 2
            columnSpacing: Theme.tileGap
            rowSpacing: Theme.tileGap

            Tickets {
                big: true
                Layout.rowSpan: 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1.06 * Theme.share
            }
            Guides {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
            }
            Certificates {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.share
            }
        }
    }
    Component {
        id: jobsInRows

        ColumnLayout {
            spacing: Theme.buttonGap

            Tickets {
                row: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Guides {
                row: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Certificates {
                row: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: wide

        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: Theme.heroGap
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(hero.implicitHeight + Theme.s4, Theme.heroHeight)
                Layout.maximumHeight: Layout.preferredHeight

                Hero {
                    id: hero
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                Search {
                    Layout.preferredWidth: Theme.searchWidth
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.tilePadding
                }
            }
            RowLayout {
                spacing: Theme.s5
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.bottomMargin: page.allBelow ? Theme.gutter : Theme.s5

                GridLayout {
                    columns: Theme.extraLarge ? 1 : page.inOneRow ? 3 : 2
                    columnSpacing: Theme.gutter
                    rowSpacing: Theme.gutter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1.62 * Theme.share

                    Tickets {
                        big: !Theme.extraLarge && !page.inOneRow
                        row: Theme.extraLarge
                        Layout.rowSpan: Theme.extraLarge || page.inOneRow ? 1 : 2
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: Theme.share
                    }
                    Guides {
                        row: Theme.extraLarge
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: Theme.share
                    }
                    Certificates {
                        row: Theme.extraLarge
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: Theme.share
                    }
                }
                ColumnLayout {
                    visible: page.hasGuides && !page.allBelow
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.topical ? Theme.share : 0.5 * Theme.share

                    Topics {
                        visible: page.topical
                        columns: 2
                        inLine: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    All {
                        stacked: !page.topical
                        symbolSize: page.topical ? Theme.iconM : Theme.jobTerseBox
                        size: page.topical ? Theme.label : Theme.title
                        implicitHeight: Math.max(Theme.topicLineHeight, Theme.touchFloor)
                        Layout.fillWidth: true
                        Layout.fillHeight: !page.topical
                    }
                }
            }
            All {
                visible: page.allBelow
                size: Theme.title
                implicitHeight: Math.max(Theme.topicLineHeight, Theme.touchFloor)
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s5
            }
        }
    }

    function windowsText() {
        const until = "\u2066" + vm.until + "\u2069"
        if (vm.windows === "open")
            return vm.until === "" ? qsTr("人工窗口正在办理") : qsTr("人工窗口正在办理，今天到 %1").arg(until)
        if (vm.windows === "pause")
            return qsTr("人工窗口今天 %1 再开，自助可办").arg(until)
        return vm.opensTomorrow && vm.until !== "" ? qsTr("人工窗口明天 %1 开，自助可办").arg(until)
                                                   : qsTr("人工窗口已下班，自助可办")
    }
    function facts() {
        const known = []
        if (vm.waiting >= 0)
            known.push({"symbol": "people", "text": vm.waiting === 0 ? qsTr("不用等") : qsTr("前面 %1 人").arg(vm.waiting)})
        if (vm.waiting > 0 && vm.waitMinutes !== "")
            known.push({"symbol": "clock", "text": qsTr("约 %1 分钟").arg("\u2066" + vm.waitMinutes + "\u2069")})
        return known
    }
}
