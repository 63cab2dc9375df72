// A guide: four facts, the personal list led by what need not be brought, and the ways on: paper, phone, number.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.guide_detail
import "../guides"

ScreenFrame {
    id: page

    required property GuideDetailViewModel vm

    // What is only read may stand above the line of reach; what is touched begins below it.
    readonly property int unreachable: Theme.reach && Theme.portrait ? Theme.reachTop - Theme.headerHeight : 0
    // Where head and list don't both find room (large letters, long names, a low window), they are one scroll.
    property bool oneScroll: false
    // In landscape, before that: the counts go over the list, and the way to a certificate stands under it.
    property bool countsAside: false
    property bool showAside: false
    readonly property bool loose: oneScroll || countsAside
    // Large letters on a low screen: where it comes from is read after the list, which so has more room.
    readonly property bool sourceLast: !Theme.portrait && Theme.large
    // Not the layout's: a head that isn't shown has no width there, and would look too high for ever.
    readonly property real headWidth: Theme.portrait ? answer.width : Math.floor((answer.width - Theme.s6) * 10 / 23)
    readonly property bool canTake: shell.navigator.has("guides.take")
    readonly property bool canQueue: shell.navigator.has("tickets.identify") && vm.queue !== ""
    readonly property bool canShow: vm.canShow && shell.navigator.has("certificates")
    readonly property bool listed: vm.rows.length > 0

    function judge() {
        const room = answer.height - lower.implicitHeight - Theme.s4
        const counted = top.implicitHeight + (listed ? Theme.s4 + counts.implicitHeight : 0)
        const show = canShow ? Theme.s4 + Math.max(Theme.answerHeight, 2.4 * Theme.label + 2 * Theme.s2) : 0
        oneScroll = Theme.portrait ? room - Math.max(counted, unreachable) < 2 * Theme.buttonHeight : top.implicitHeight > room
        countsAside = !Theme.portrait && !oneScroll && counted > room
        showAside = !Theme.portrait && !oneScroll && (countsAside ? top.implicitHeight : counted) + show > room
    }
    function take(way) {
        open("guides.take", {"item": vm.code, "way": way, "shown": vm.shown})
    }
    function closedText() {
        const opens = vm.counterOpens
        if (opens.day === "today")
            return qsTr("窗口现在没开，今天 %1 再开").arg(opens.time)
        if (opens.day === "tomorrow")
            return qsTr("窗口现在没开，明天 %1 开").arg(opens.time)
        return opens.day === "later" ? qsTr("窗口现在没开，%1 %2 开").arg(opens.date).arg(opens.time) : qsTr("窗口现在没开")
    }

    followsReach: false

    // Under the list in portrait; in landscape, where height is what is scarce, under the head.
    Component {
        id: showButton

        AppButton {
            objectName: "guide.certificate"
            text: page.vm.spareable > 0 ? qsTr("手机亮证，少带 %n 样", "", page.vm.spareable) : qsTr("现在就用手机亮证")
            symbol: "scan"
            size: Theme.label
            startAligned: true
            fill: Theme.infoSoft
            ink: Theme.infoSoftInk
            edge: Theme.info
            edgeWidth: Theme.highContrast ? Theme.border : 0
            implicitHeight: Math.max(Theme.answerHeight, implicitContentHeight + 2 * Theme.s2)
            onTapped: page.open("certificates", {"purpose": page.vm.code})
        }
    }

    Component {
        id: source

        AppText {
            objectName: "guide.source"
            text: (page.vm.sample && Theme.extraLarge ? qsTr("示例数据") + " · " : "")
                  + qsTr("来源：%1，%2更新。收件以窗口为准。").arg(page.vm.department).arg("\u2068" + page.vm.updatedOn + "\u2069")
            size: Theme.caption
            color: Theme.ink2
        }
    }

    Answer {
        id: answer
        anchors.fill: parent
        anchors.topMargin: Theme.s3
        anchors.bottomMargin: Theme.s5
        loaded: page.vm.loaded
        failed: page.vm.failed
        onRetried: page.vm.load()
        onHeightChanged: Qt.callLater(page.judge)

        CalmPage {
            visible: page.vm.missing
            anchors.fill: parent
            title: qsTr("这个事项现在不办了")
            text: qsTr("县里刚刚撤下了它。请搜别的说法，或者问导办台。")
            symbol: "guide"

            PrimaryButton {
                objectName: "guide.others"
                text: qsTr("看别的事项")
                symbol: "guide"
                Layout.fillWidth: true
                onTapped: page.replace("guides")
            }
        }
        ColumnLayout {
            visible: !page.vm.missing
            anchors.fill: parent
            spacing: Theme.s4

            GridLayout {
                columns: Theme.portrait || page.oneScroll ? 1 : 2
                columnSpacing: Theme.s6
                rowSpacing: Theme.s4
                Layout.fillWidth: true
                Layout.fillHeight: true

                Item {
                    id: side
                    readonly property real headHeight: top.implicitHeight + (counts.visible ? Theme.s4 + counts.implicitHeight : 0)

                    visible: !page.oneScroll
                    implicitHeight: Theme.portrait ? Math.max(headHeight, page.unreachable) : 0
                    Layout.fillHeight: !Theme.portrait
                    Layout.preferredWidth: page.headWidth

                    GuideTop {
                        id: top
                        vm: page.vm
                        width: page.headWidth
                        y: Theme.portrait ? parent.height - side.headHeight : 0
                        onImplicitHeightChanged: Qt.callLater(page.judge)
                    }
                    GuideCounts {
                        id: counts
                        visible: page.listed && !page.countsAside
                        vm: page.vm
                        width: page.headWidth
                        y: top.y + top.height + Theme.s4
                        onImplicitHeightChanged: Qt.callLater(page.judge)
                    }
                    Loader {
                        active: !Theme.portrait && !page.oneScroll && !page.showAside && page.canShow
                        sourceComponent: showButton
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                    }
                }
                ColumnLayout {
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    PageScroller {
                        id: scroller
                        framed: page.listed && !page.loose
                        contentHeight: column.implicitHeight
                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        ColumnLayout {
                            id: column
                            width: scroller.contentWidth
                            spacing: Theme.s4

                            Loader {
                                active: page.oneScroll
                                visible: active
                                Layout.fillWidth: true
                                sourceComponent: GuideTop {
                                    vm: page.vm
                                }
                            }
                            Loader {
                                active: page.loose && page.listed
                                visible: active
                                Layout.fillWidth: true
                                sourceComponent: GuideCounts {
                                    vm: page.vm
                                }
                            }
                            Loader {
                                active: page.oneScroll && !Theme.portrait && page.canShow
                                visible: active
                                sourceComponent: showButton
                                Layout.fillWidth: true
                            }
                            Card {
                                visible: page.listed
                                raised: page.loose
                                color: page.loose ? Theme.surface : "transparent"
                                border.width: page.loose && Theme.highContrast ? Theme.border : 0
                                implicitHeight: list.implicitHeight + Theme.s3
                                Layout.fillWidth: true

                                ColumnLayout {
                                    id: list
                                    anchors.left: parent.left
                                    anchors.right: parent.right
                                    anchors.verticalCenter: parent.verticalCenter
                                    anchors.leftMargin: Theme.bannerPadding
                                    anchors.rightMargin: Theme.bannerPadding
                                    spacing: 0

                                    Repeater {
                                        model: page.vm.rows

                                        MaterialRow {
                                            required property var modelData
                                            required property int index

                                            material: modelData
                                            separated: index > 0
                                            Layout.fillWidth: true
                                        }
                                    }
                                }
                            }
                            AppText {
                                objectName: "guide.nolist"
                                visible: !page.listed
                                text: qsTr("这个事项还没有清单，请问导办台")
                                size: Theme.title
                                Layout.fillWidth: true
                            }
                            Loader {
                                active: page.sourceLast
                                visible: active
                                sourceComponent: source
                                Layout.fillWidth: true
                            }
                        }
                    }
                    Loader {
                        active: page.showAside && page.canShow
                        visible: active
                        sourceComponent: showButton
                        Layout.fillWidth: true
                    }
                }
            }
            ColumnLayout {
                id: lower
                spacing: Theme.s4
                Layout.fillWidth: true
                Layout.fillHeight: false
                onImplicitHeightChanged: Qt.callLater(page.judge)

                Loader {
                    active: Theme.portrait && page.canShow
                    visible: active
                    sourceComponent: showButton
                    Layout.fillWidth: true
                }
                Loader {
                    active: !page.sourceLast
                    visible: active
                    sourceComponent: source
                    Layout.fillWidth: true
                }
                RowLayout {
                    visible: page.vm.counterClosed && page.canQueue
                    spacing: Theme.s3
                    Layout.fillWidth: true

                    Icon {
                        name: "clock"
                        size: Math.round(Theme.label * 1.3)
                        colour: Theme.ink
                    }
                    AppText {
                        objectName: "guide.closed"
                        text: page.closedText()
                        size: Theme.label
                        bold: true
                        Layout.fillWidth: true
                    }
                }
                RowLayout {
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.fillHeight: false

                    OutlineButton {
                        objectName: "guide.more"
                        text: Theme.extraLarge ? qsTr("更多") : qsTr("怎么办理")
                        symbol: Theme.extraLarge ? "all" : "info"
                        stacked: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1.74 * Theme.share
                        onTapped: page.open("guides.about", {"item": page.vm.code, "shown": page.vm.shown})
                    }
                    OutlineButton {
                        objectName: "guide.print"
                        visible: page.canTake && page.listed
                        text: qsTr("打印")
                        symbol: "printer"
                        stacked: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1.74 * Theme.share
                        onTapped: page.take("paper")
                    }
                    OutlineButton {
                        objectName: "guide.phone"
                        visible: page.canTake && !Theme.extraLarge
                        text: qsTr("存手机")
                        symbol: "phone"
                        stacked: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1.74 * Theme.share
                        onTapped: page.take("phone")
                    }
                    PrimaryButton {
                        objectName: "guide.ticket"
                        visible: page.canQueue
                        text: qsTr("取号去办")
                        symbol: "ticket"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 4.05 * Theme.share
                        onTapped: page.open("tickets.identify", {"queue": page.vm.queue, "item": page.vm.code})
                    }
                }
            }
        }
    }
}
