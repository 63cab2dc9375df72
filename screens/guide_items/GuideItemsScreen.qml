// The items of one topic or department, most asked first; each opens its guide.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_items
import "../guides"

ScreenFrame {
    id: page

    required property GuideItemsViewModel vm

    readonly property var rows: vm.rows
    readonly property int firstPage: 12
    // The rows must stand before the place among them can be found again.
    property bool returning: true

    function goBackToPlace() {
        if (!returning || scroller.contentHeight === 0)
            return
        returning = false
        scroller.position = Math.min(vm.position, Math.max(0, scroller.contentHeight - scroller.height))
    }
    function openItem(code) {
        shell.navigator.remember({"audience": vm.audience, "position": scroller.position})
        open("guides.detail", {"item": code})
    }

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
                    title: page.vm.name !== "" ? page.vm.name : qsTr("全部事项")
                    script: page.vm.nameScript
                    subtitle: page.rows.length > 0 ? qsTr("共 %n 个事项，常办的在前", "", page.rows.length) : ""
                    Layout.fillWidth: true
                }
                Pill {
                    objectName: "sample"
                    visible: page.vm.sample
                    text: qsTr("示例数据")
                    symbol: "info"
                    tone: "info"
                    Layout.alignment: Qt.AlignTop
                }
            }
            ChoiceBar {
                visible: page.vm.mixed
                prefix: "audience"
                current: page.vm.audience === "" ? "all" : page.vm.audience
                choices: [
                    {"tag": "all", "name": qsTr("全部")},
                    {"tag": "person", "name": qsTr("个人")},
                    {"tag": "company", "name": qsTr("企业")}
                ]
                Layout.fillWidth: true
                onChosen: tag => {
                    page.vm.chooseAudience(tag === "all" ? "" : tag)
                    scroller.toTop()
                }
            }
            PageScroller {
                id: scroller
                visible: page.rows.length > 0
                framed: true
                contentHeight: column.implicitHeight
                onContentHeightChanged: page.goBackToPlace()
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: column
                    width: scroller.contentWidth
                    spacing: 0

                    // The first page at once; the rest (163 rows of 全部事项) between frames, each in a place kept for it.
                    Repeater {
                        model: page.rows

                        Loader {
                            id: place
                            required property var modelData
                            required property int index

                            asynchronous: index >= page.firstPage
                            Layout.fillWidth: true
                            Layout.preferredHeight: status === Loader.Ready ? implicitHeight : Theme.firstRowHeight

                            sourceComponent: ItemRow {
                                item: place.modelData
                                separated: place.index > 0
                                onTapped: page.openItem(place.modelData.code)
                            }
                        }
                    }
                }
            }
            AppText {
                objectName: "empty"
                visible: page.rows.length === 0
                text: qsTr("这里现在没有事项，换一类看看，或者问导办台。")
                size: Theme.title
                color: Theme.ink2
                Layout.fillWidth: true
            }
            Item {
                visible: page.rows.length === 0
                Layout.fillHeight: true
            }
            PrimaryButton {
                objectName: "empty.others"
                visible: page.rows.length === 0
                text: qsTr("看别的事项")
                symbol: "guide"
                Layout.fillWidth: true
                onTapped: page.replace("guides")
            }
        }
    }
}
