// 想看哪类事？ Topics or departments; the search above them; 全部事项 where nothing fits.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guides

ScreenFrame {
    id: page

    required property GuidesViewModel vm

    readonly property int columns: Theme.extraLarge ? (Theme.portrait ? 2 : 3) : Theme.portrait ? (Theme.language === "zh" ? 3 : 2) : 4

    Answer {
        anchors.fill: parent
        // The head is only read: lowered, it stands above the line of reach.
        anchors.topMargin: Theme.reach ? -Math.min(head.height, Theme.reachTop - Theme.headerHeight) : Theme.s3
        anchors.bottomMargin: Theme.s5
        loaded: page.vm.loaded
        failed: page.vm.failed
        onRetried: page.vm.load()

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s5

            RowLayout {
                id: head
                spacing: Theme.s5
                Layout.fillWidth: true

                PageHead {
                    title: qsTr("想看哪类事？")
                    Layout.fillWidth: true
                }
                Pill {
                    objectName: "sample"
                    visible: page.vm.sample
                    text: qsTr("示例数据")
                    symbol: "info"
                    tone: "info"
                }
            }
            GridLayout {
                columns: Theme.portrait || Theme.extraLarge ? 1 : 2
                columnSpacing: Theme.s5
                rowSpacing: Theme.s5
                uniformCellWidths: true
                Layout.fillWidth: true

                SearchEntry {
                    objectName: "guides.search"
                    visible: page.shell.navigator.has("guides.search")
                    text: qsTr("搜索")
                    hint: Theme.large || !Theme.portrait ? qsTr("搜事项") : qsTr("搜事项，如“社保卡”")
                    Layout.fillWidth: true
                    onTapped: page.open("guides.search")
                }
                ChoiceBar {
                    prefix: "guides.by"
                    current: page.vm.by
                    choices: [
                        {"tag": "theme", "name": qsTr("按主题"), "symbol": "all"},
                        {"tag": "department", "name": qsTr("按部门"), "symbol": "counter"}
                    ]
                    Layout.fillWidth: true
                    onChosen: tag => {
                        page.vm.chooseBy(tag)
                        page.shell.navigator.remember({"by": tag})
                    }
                }
            }
            Loader {
                sourceComponent: page.vm.by === "theme" ? topics : departments
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    Component {
        id: topics

        PageScroller {
            id: scroller
            contentHeight: Math.max(grid.implicitHeight, height)

            GridLayout {
                id: grid
                width: scroller.contentWidth
                height: Math.max(implicitHeight, scroller.height)
                columns: page.columns
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                uniformCellHeights: true

                Repeater {
                    model: page.vm.themes

                    TopicTile {
                        required property var modelData

                        objectName: "theme." + modelData.code
                        text: modelData.name
                        script: modelData.script
                        symbol: modelData.icon
                        size: Theme.body
                        symbolSize: Theme.iconXXL
                        Layout.minimumHeight: implicitHeight
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onTapped: page.open("guides.items", {"theme": modelData.code})
                    }
                }
                TopicTile {
                    objectName: "theme.all"
                    text: qsTr("全部事项")
                    symbol: "all"
                    size: Theme.body
                    symbolSize: Theme.iconXXL
                    Layout.minimumHeight: implicitHeight
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onTapped: page.open("guides.items", {"all": true})
                }
            }
        }
    }
    Component {
        id: departments

        PageScroller {
            id: scroller
            framed: true
            contentHeight: column.implicitHeight

            ColumnLayout {
                id: column
                width: scroller.contentWidth
                spacing: 0

                Repeater {
                    model: page.vm.departments

                    ListRow {
                        required property var modelData
                        required property int index

                        objectName: "department." + modelData.code
                        text: modelData.name
                        script: modelData.script
                        separated: index > 0
                        Layout.fillWidth: true
                        onTapped: page.open("guides.items", {"department": modelData.code})
                    }
                }
            }
        }
    }
}
