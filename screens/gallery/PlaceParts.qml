// What pages are made of: ticket, picture, camera, pages of a list, sheets, waiting, the bars around.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.drawn

ColumnLayout {
    id: section

    required property ScreenFrame page
    required property list<string> qrRows
    required property QtObject feed

    spacing: Theme.s6

    GalleryPart {
        name: "TicketNumber, Perforation, QrPanel: with a code, without one (nothing)"

        Card {
            implicitHeight: ticket.implicitHeight + 2 * Theme.s5
            Layout.fillWidth: true

            ColumnLayout {
                id: ticket
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s5
                spacing: Theme.s4

                TicketNumber { label: "A027"; Layout.fillWidth: true }
                Perforation { overhang: Theme.s5; Layout.fillWidth: true }
                QrPanel { rows: section.qrRows; side: 280; Layout.alignment: Qt.AlignHCenter }
                QrPanel { side: 280; Layout.alignment: Qt.AlignHCenter }
            }
        }
    }
    GalleryPart {
        name: "Ring: full, half, nearly over"

        RowLayout {
            spacing: Theme.s4

            Repeater {
                model: [1, 0.5, 0.1]

                Ring {
                    required property real modelData
                    share: modelData
                    thickness: Math.round(Theme.ringS / 12)
                    colour: Theme.primary
                    ground: Theme.highContrast ? Theme.bg : Theme.sunken
                    implicitWidth: Theme.ringS
                    implicitHeight: Theme.ringS
                }
            }
        }
    }
    GalleryPart {
        name: "PageScroller: framed, on its first page, between, on its last; not framed; of one page"

        Repeater {
            model: [{"rows": 9, "at": 0, "framed": true}, {"rows": 9, "at": 0.5, "framed": true}, {"rows": 9, "at": 1, "framed": true}, {"rows": 9, "at": 0, "framed": false}, {"rows": 2, "at": 0, "framed": true}]

            PageScroller {
                id: scroller
                required property var modelData

                framed: modelData.framed
                position: modelData.at * Math.max(0, contentHeight - height + 2 * inset)
                contentHeight: list.implicitHeight
                Layout.fillWidth: true
                Layout.preferredHeight: modelData.rows > 2 ? 480 : 300

                ColumnLayout {
                    id: list
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 0

                    Repeater {
                        model: scroller.modelData.rows

                        ListRow { required property int index; text: "居民身份证补领 " + (index + 1); words: "县公安局"; symbol: "household"; separated: index > 0; Layout.fillWidth: true }
                    }
                }
            }
        }
    }
    GalleryPart {
        name: "SheetSurface: over a page"

        Item {
            clip: true
            Layout.fillWidth: true
            Layout.preferredHeight: 620

            AppText { anchors.horizontalCenter: parent.horizontalCenter; text: "下面那一页"; size: Theme.headline; serif: true }
            SheetSurface {
                anchors.fill: parent
                contentHeight: sheetWords.implicitHeight
                shown: true

                ColumnLayout {
                    id: sheetWords
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.s5

                    AppText { text: "要退出吗？"; size: Theme.headline; serif: true; Layout.fillWidth: true }
                    AppText { text: "您刚才填的内容会清除。"; Layout.fillWidth: true }
                    PrimaryButton { objectName: "sheet.stay"; text: "继续办"; symbol: "check"; Layout.fillWidth: true }
                    OutlineButton { objectName: "sheet.leave"; text: "退出"; symbol: "exit"; Layout.fillWidth: true }
                }
            }
        }
    }
    GalleryPart {
        name: "Scene"
        // Absent there.
        visible: !Theme.highContrast

        Item {
            implicitHeight: 320
            Layout.fillWidth: true

            Scene { width: parent.width; height: 320 }
        }
    }
    GalleryPart {
        name: "CameraPreview: opening, down, with a picture and a hint"

        RowLayout {
            spacing: Theme.s4
            Layout.fillWidth: true

            CameraPreview { absent: "正在打开镜头"; Layout.fillWidth: true; Layout.preferredWidth: Theme.share; Layout.preferredHeight: 440 }
            CameraPreview { Layout.fillWidth: true; Layout.preferredWidth: Theme.share; Layout.preferredHeight: 440 }
        }
        CameraPreview { feed: section.feed; hint: "再靠近一点"; Layout.fillWidth: true; Layout.preferredHeight: 440 }
    }
    GalleryPart {
        name: "Placeholder; Waiting: shapes, then words, or a page that could not be opened"

        Placeholder { rows: 2; Layout.fillWidth: true; Layout.preferredHeight: 420 }
        Waiting { objectName: "waiting.shapes"; loading: true; shapesAfter: 1; wordsAfter: 3600000; Layout.fillWidth: true; Layout.preferredHeight: 700 }
        Waiting { objectName: "waiting.words"; loading: true; shapesAfter: 3600000; wordsAfter: 1; Layout.fillWidth: true; Layout.preferredHeight: 200 }
        Waiting { objectName: "waiting.trouble"; trouble: true; Layout.fillWidth: true; Layout.preferredHeight: 560 }
    }
    GalleryPart {
        name: "CalmPage: a page whose job can't be done now"

        CalmPage {
            title: "现在取不了号"
            text: "机器正在自己恢复。急的话，请直接去导办台。"
            symbol: "pause"
            tone: "warn"
            Layout.fillWidth: true

            PrimaryButton { objectName: "calm.retry"; text: "再试一次"; symbol: "restart"; Layout.fillWidth: true }
        }
    }
    GalleryPart {
        name: "Header, Dock, NavBar, ToolBar, LanguageBar: around the page; Dock of attract, home, after something was done"

        Repeater {
            model: ["attract", "home", "done"]

            Dock {
                required property string modelData

                shell: section.page.shell
                variant: modelData
                Layout.fillWidth: true
            }
        }
    }
}
