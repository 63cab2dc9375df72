// What is read only: words, signs, facts, notes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

ColumnLayout {
    id: section

    required property list<string> icons
    readonly property var tones: [
        {"tone": "ok", "word": "免提交", "symbol": "ok"}, {"tone": "info", "word": "告知承诺", "symbol": "info"},
        {"tone": "warn", "word": "容缺后补", "symbol": "clock"}, {"tone": "danger", "word": "已注销", "symbol": "alert"},
        {"tone": "primary", "word": "请从下方出纸口取纸条", "symbol": "printer"}, {"tone": "accent", "word": "不知道选哪个？", "symbol": "ask"},
        {"tone": "", "word": "要带", "symbol": "doc"}
    ]

    spacing: Theme.s6

    GalleryPart {
        name: "AppText: headline, heading, title, body, label, caption"

        AppText { text: "您好，想办什么事？"; size: Theme.headline; serif: true; Layout.fillWidth: true }
        AppText { text: "您的材料清单"; size: Theme.heading; bold: true; Layout.fillWidth: true }
        AppText { text: "二手房买卖过户"; size: Theme.title; bold: true; Layout.fillWidth: true }
        AppText { text: "读卡区在屏幕右侧，灯亮着。"; Layout.fillWidth: true }
        AppText { text: "原件 1 份 · 您自己带来"; size: Theme.label; color: Theme.ink2; Layout.fillWidth: true }
        AppText { text: "来源：县不动产登记中心，11月20日更新。"; size: Theme.caption; color: Theme.ink2; Layout.fillWidth: true }
    }
    GalleryPart {
        name: "HitText: found, not found"

        HitText { text: "公积金提取（租房）"; found: "公积金"; Layout.fillWidth: true }
        HitText { text: "居民身份证补领"; found: "公积金"; Layout.fillWidth: true }
    }
    GalleryPart {
        name: "PageHead: of a step, plain"

        PageHead { title: "到哪个窗口办？"; subtitle: "现在还没有显示任何内容"; crumb: "不动产 · 县不动产登记中心"; crumbSymbol: "estate"; step: 2; stepCount: 3; Layout.fillWidth: true }
        PageHead { title: "全部事项"; Layout.fillWidth: true }
    }
    GalleryPart {
        name: "Pill, IconBox: of every tone; StepDots: first, second, last"

        Flow {
            spacing: Theme.s3
            Layout.fillWidth: true

            Repeater {
                model: section.tones

                Pill {
                    required property var modelData
                    text: modelData.word
                    symbol: modelData.symbol
                    tone: modelData.tone
                }
            }
        }
        Flow {
            spacing: Theme.s3
            Layout.fillWidth: true

            Repeater {
                model: section.tones

                IconBox {
                    required property var modelData
                    symbol: modelData.symbol
                    tone: modelData.tone
                    side: 96
                }
            }
        }
        Repeater {
            model: 3

            StepDots { required property int index; step: index + 1; count: 3 }
        }
    }
    GalleryPart {
        name: "Banner: of every tone"

        Repeater {
            model: section.tones

            Banner {
                required property var modelData
                title: modelData.word
                text: "发生了什么，什么还有效，怎么办"
                symbol: modelData.symbol
                tone: modelData.tone
                Layout.fillWidth: true
            }
        }
    }
    GalleryPart {
        name: "Card, FactRow, Meter: well, few, out"

        Card {
            implicitHeight: facts.implicitHeight + 2 * Theme.s5
            Layout.fillWidth: true

            ColumnLayout {
                id: facts
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s5
                spacing: Theme.s4

                FactRow { symbol: "pin"; name: "在哪办"; value: "一楼不动产窗口 5–8 号"; Layout.fillWidth: true }
                Meter { name: "A 无差别综合"; figure: "剩 23 个"; share: 0.8; Layout.fillWidth: true }
                Meter { name: "C 不动产"; figure: "剩 4 个"; share: 0.2; tone: "warn"; Layout.fillWidth: true }
                Meter { name: "磁盘"; figure: "用了 97%"; share: 0.97; tone: "danger"; Layout.fillWidth: true }
            }
        }
    }
    GalleryPart {
        name: "SpokenWords: short, longer than its bar"

        SpokenWords { caption: "第 1 项，共 3 项：取号"; width: section.width; Layout.fillWidth: true; Layout.preferredHeight: Theme.headerHeight }
        SpokenWords { caption: "无差别综合窗口，大多数事都在这里办，在办，前面 6 人。上午 10:00–14:00，下午 15:30–19:30，周六周日不办，节假日看通知。急的话，请直接去导办台问工作人员。"; width: section.width; Layout.fillWidth: true; Layout.preferredHeight: Theme.headerHeight }
    }
    GalleryPart {
        name: "Icon"

        Flow {
            spacing: Theme.s4
            Layout.fillWidth: true

            Repeater {
                model: section.icons

                Icon {
                    required property string modelData
                    name: modelData
                    size: 56
                }
            }
        }
    }
}
