// Every colour, size and duration of the screens (UX.md 3); the colours' values are in ColourSchemes and SceneColours.
// Main.qml says which scheme, size and language; all else follows.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // ---- what Main.qml binds
    property string scheme: "day"
    property string textSize: "M"
    property string language: "zh"
    property bool portrait: true
    property bool reach: false
    property bool motionAllowed: true
    property bool still: false
    property int touchFloor: 56
    property real pixelRatio: 1
    property real stageWidth: 1080
    property real stageHeight: 1920

    // ---- the four languages, each under its own name; an order that is never mirrored
    readonly property var languages: [
        {"tag": "zh", "name": "中文"}, {"tag": "ug", "name": "ئۇيغۇرچە"},
        {"tag": "kk", "name": "قازاقشا"}, {"tag": "en", "name": "English"}
    ]

    // ---- what follows from it
    readonly property bool rtl: language === "ug" || language === "kk"
    readonly property bool highContrast: scheme === "hcDark" || scheme === "hcLight"
    readonly property bool extraLarge: textSize === "XL"
    readonly property bool large: textSize === "L" || textSize === "XL"
    readonly property bool reducedMotion: !motionAllowed || still || highContrast

    // ---- colours; what stands on `primary` is `primaryInk` (a property named onPrimary would be a signal handler to QML)
    readonly property ColourSchemes schemes: ColourSchemes {}
    readonly property SceneColours scenes: SceneColours {}
    readonly property var colours: schemes[scheme]
    readonly property color bg: colours.bg
    readonly property color surface: colours.surface
    readonly property color sunken: colours.sunken
    readonly property color ink: colours.ink
    readonly property color ink2: colours.ink2
    readonly property color line: colours.line
    readonly property color lineStrong: colours.lineStrong
    readonly property color primary: colours.primary
    readonly property color primaryInk: colours.primaryInk
    readonly property color primarySoft: colours.primarySoft
    readonly property color primarySoftInk: colours.primarySoftInk
    readonly property color accent: colours.accent
    readonly property color accentInk: colours.accentInk
    readonly property color accentSoft: colours.accentSoft
    readonly property color accentSoftInk: colours.accentSoftInk
    readonly property color info: colours.info
    readonly property color infoInk: colours.infoInk
    readonly property color infoSoft: colours.infoSoft
    readonly property color infoSoftInk: colours.infoSoftInk
    readonly property color ok: colours.ok
    readonly property color okInk: colours.okInk
    readonly property color okSoft: colours.okSoft
    readonly property color okSoftInk: colours.okSoftInk
    readonly property color warn: colours.warn
    readonly property color warnInk: colours.warnInk
    readonly property color warnSoft: colours.warnSoft
    readonly property color warnSoftInk: colours.warnSoftInk
    readonly property color danger: colours.danger
    readonly property color dangerInk: colours.dangerInk
    readonly property color dangerSoft: colours.dangerSoft
    readonly property color dangerSoftInk: colours.dangerSoftInk
    readonly property color focus: colours.focus
    readonly property color scrim: colours.scrim
    // A QR code is read by phones in any scheme: always black on white.
    readonly property color codePaper: "#FFFFFF"
    // Words over a camera picture, whatever it shows.
    readonly property color pictureShade: "#E00B1B1D"
    readonly property color pictureInk: "#FFFFFF"

    // Colour families by tone: what a pill, a banner or an icon box is about.
    function soft(tone) {
        const tones = {"ok": okSoft, "info": infoSoft, "warn": warnSoft, "danger": dangerSoft, "primary": primarySoft, "accent": accentSoft}
        return tones[tone] ?? sunken
    }
    function softInk(tone) {
        const tones = {"ok": okSoftInk, "info": infoSoftInk, "warn": warnSoftInk, "danger": dangerSoftInk, "primary": primarySoftInk, "accent": accentSoftInk}
        return tones[tone] ?? ink
    }

    // ---- type, px on the stage
    readonly property var typeTable: ({
        "S": {"caption": 22, "label": 26, "body": 28, "title": 34, "heading": 42, "headline": 54, "number": 220},
        "M": {"caption": 25, "label": 28, "body": 31, "title": 38, "heading": 48, "headline": 62, "number": 240},
        "L": {"caption": 30, "label": 34, "body": 38, "title": 46, "heading": 58, "headline": 72, "number": 256},
        "XL": {"caption": 38, "label": 42, "body": 48, "title": 58, "heading": 70, "headline": 84, "number": 272}
    })
    readonly property var type: typeTable[textSize]
    // Arabic script stands taller than Han: headings are set smaller, never under the floor.
    readonly property real headingShare: rtl ? 0.83 : 1
    readonly property int smallest: rtl ? 24 : 22
    readonly property int caption: Math.max(smallest, type.caption)
    readonly property int label: type.label
    readonly property int body: type.body
    readonly property int title: type.title
    readonly property int heading: Math.round(type.heading * headingShare)
    readonly property int headline: Math.round(type.headline * headingShare)
    readonly property int number: type.number
    // In a place that holds no more, a text grows up to this and no further.
    readonly property int boundCaption: Math.min(label, 28)
    readonly property int boundLabel: Math.min(label, 34)
    readonly property int boundTitle: Math.min(title, 46)
    readonly property int squareTitle: Math.min(title, 36)
    // Words of the dock grow with the page as far as their places hold them (`fittedIn`); those of the header don't.
    readonly property int barLabel: rtl ? Math.max(smallest, Math.round(label * 0.9)) : label
    readonly property int barTopic: Math.round(label * 1.14)
    readonly property int spokenLeast: 26
    readonly property int barTitle: rtl ? 27 : language === "en" ? 29 : 37
    readonly property int headerLabel: rtl ? 23 : 25
    readonly property int clock: 46
    readonly property int navLabel: Math.round((rtl || !portrait && language !== "zh" ? 28 : 32) * growth)
    readonly property int searchLabel: rtl ? 32 : 34
    // Signs of keys and words of the invitation are large from the start: they grow less than the page and never shrink.
    readonly property real growth: extraLarge ? 1.25 : large ? 1.12 : 1
    readonly property int languageLabel: Math.round(32 * growth)
    readonly property int keyLabel: Math.round(44 * growth)
    // Words on keys have no room to grow.
    readonly property int keyWord: 30
    readonly property int keyStrongWord: 34
    readonly property int padLabel: Math.round(56 * growth)
    readonly property int candidate: Math.round(34 * growth)
    readonly property int pictureLabel: Math.max(32, body)
    readonly property int invitation: language === "zh" ? 104 : rtl ? 80 : 88
    readonly property int startLabel: Math.round(64 * growth)
    readonly property int otherStart: Math.round(42 * growth)
    readonly property int otherStartName: Math.round(28 * growth)

    readonly property real leadingBody: rtl ? 1.55 : 1.45
    readonly property real leadingTitle: rtl ? 1.5 : 1.25
    readonly property real leadingBar: 1.2

    // Families registered by kiosk/shell/fonts.py.
    readonly property string sans: rtl ? "Kiosk Arabic" : "Kiosk Sans"
    readonly property string serif: language === "zh" && !highContrast ? "Kiosk Serif" : sans
    function familyOf(script) {
        return script === "ug" || script === "kk" ? "Kiosk Arabic" : "Kiosk Sans"
    }
    // Natural line height per em of each family: AppText centres its lines with it, as a browser would.
    readonly property FontMetrics sansMetrics: FontMetrics { font.family: "Kiosk Sans"; font.pixelSize: 100 }
    readonly property FontMetrics arabicMetrics: FontMetrics { font.family: "Kiosk Arabic"; font.pixelSize: 100 }
    readonly property FontMetrics sansBold: FontMetrics { font.family: "Kiosk Sans"; font.bold: true; font.pixelSize: 100 }
    readonly property FontMetrics arabicBold: FontMetrics { font.family: "Kiosk Arabic"; font.bold: true; font.pixelSize: 100 }
    readonly property FontMetrics serifMetrics: FontMetrics { font.family: "Kiosk Serif"; font.bold: true; font.pixelSize: 100 }
    function naturalLine(family) {
        const metrics = family === "Kiosk Arabic" ? arabicMetrics : family === "Kiosk Serif" ? serifMetrics : sansMetrics
        return metrics.height / 100
    }

    // How long a name of the county's lists is, in Han signs; they have up to 110.
    function signs(text) {
        let count = 0
        for (const sign of text)
            count += sign.charCodeAt(0) > 0x2e7f ? 1 : 0.55
        return count
    }
    // Size of such a name: what would need many lines is set smaller, never cut.
    function nameSize(text, size) {
        const count = signs(text)
        return Math.min(size, count <= 24 ? size : count <= 60 ? body : caption)
    }
    // What a line needs beside its letters: those of Arabic script lean over their widths.
    readonly property int wordEdge: 4
    // Width of a text per px of its size; a hundredth more than the metrics say, for the rounding of each size.
    function widthOf(text, family, bold) {
        const metrics = family === "Kiosk Arabic" ? (bold ? arabicBold : arabicMetrics) : bold ? sansBold : sansMetrics
        return metrics.advanceWidth(text) * 0.0101
    }
    // The widest word that may not be broken; Han may break anywhere.
    function widestWord(text, family, bold) {
        return Math.max(0.01, ...text.split(/[\s\u2e80-\ufaff\uff00-\uffef]+/).map(word => widthOf(word, family, bold)))
    }
    // Size of words that have `width`: as wished, or a fifth smaller at most, on one line; else on two lines, as large as
    // their widest word allows. Known before the layout, so that nothing jumps.
    function fitted(text, size, width, family, bold, lines) {
        const room = width - wordEdge
        const one = room / Math.max(0.01, widthOf(text, family, bold))
        if (room <= 0 || one >= size)
            return size
        const two = lines > 1 ? Math.min(room / widestWord(text, family, bold), 1.75 * one) : 0
        return Math.max(smallest, Math.floor(Math.min(size, one >= 0.8 * size ? one : Math.max(one, two))))
    }
    // Width per px of the longer of two lines, where they are broken best.
    function widthOnTwo(text, family, bold) {
        const parts = text.split(" ")
        if (parts.length === 1)
            return widthOf(text.charCodeAt(0) > 0x2e7f ? text.slice(0, Math.ceil(text.length / 2)) : text, family, bold)
        const length = words => widthOf(words.join(" "), family, bold)
        return Math.min(...parts.slice(1).map((part, i) => Math.max(length(parts.slice(0, i + 1)), length(parts.slice(i + 1)))))
    }
    // Size of words in a place that is bounded both ways, on one line or on two, whichever is larger; `long` and `half`
    // are their widths on one line and on two.
    function fittedIn(text, size, width, height, long, half) {
        const room = width - wordEdge
        const one = Math.min(size, room / Math.max(0.01, long), height / leadingBar)
        const two = Math.min(size, room / Math.max(0.01, half), height / (2 * leadingBar))
        // Han may break anywhere: its last sign shall not stand alone.
        const alone = text.charCodeAt(0) > 0x2e7f && text.length - Math.floor(room / two) < 2
        return Math.max(smallest, Math.floor(alone ? one : Math.max(one, two)))
    }
    // Size of words whose last Han sign would stand alone on a line: so much smaller, a fifth at most, that it doesn't.
    function unparted(text, size, width, family, bold) {
        if (text.charCodeAt(text.length - 1) < 0x2e80)
            return size
        const length = widthOf(text, family, bold)
        const least = /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? 3 : 2
        for (let smaller = size; smaller >= 0.8 * size; smaller--) {
            const line = Math.floor(width / smaller)
            if (length * smaller <= width - wordEdge || length % line >= least - 0.5)
                return smaller
        }
        return size
    }

    // ---- space, shape
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 40
    readonly property int s8: 48
    readonly property int s9: 64
    readonly property int s10: 96
    // Between things of one kind: sign and word, tools of a bar, buttons, tiles, columns.
    readonly property int hairGap: 2
    readonly property int lineGap: 6
    readonly property int wordGap: 10
    readonly property int barGap: 14
    readonly property int buttonGap: 18
    readonly property int tileGap: 20
    readonly property int columnGap: 22
    // Inside things: from their edge to their words.
    readonly property int keyPadding: 2
    readonly property int toolPadding: 8
    readonly property int optionPadding: 14
    readonly property int keyboardPadding: 18
    readonly property int linePadding: 18
    readonly property int switchPadding: 20
    readonly property int tilePadding: 26
    readonly property int topicPadding: 28
    readonly property int rowPadding: 30
    readonly property int bannerPadding: 34
    // Items of a line take their parts of it: 1.6 * share beside 1 * share.
    readonly property int share: 100
    readonly property int margin: portrait ? 48 : 56
    readonly property int gutter: portrait ? 16 : 22
    readonly property int touchGap: portrait ? 10 : 14
    readonly property int radiusS: 12
    readonly property int radiusM: 20
    readonly property int radiusL: 28
    readonly property int radiusXL: 40
    readonly property int radiusCard: 32
    readonly property int radiusKey: 18
    readonly property int radiusTool: 24
    readonly property int radiusTile: 26
    readonly property int radiusJob: 36
    readonly property int radiusPicture: 44
    readonly property int hairline: 2
    readonly property int border: highContrast ? 4 : 3
    readonly property int selectedBorder: 6
    readonly property int fieldBorder: 4
    // A pressed ground draws in by this.
    readonly property int pressInset: 2
    readonly property int focusGap: 4
    readonly property int focusBorder: 6
    readonly property bool shadows: scheme === "day"

    // ---- fixed parts of the stage
    readonly property int headerHeight: portrait ? 136 : 116
    readonly property int dockPadding: portrait ? 18 : 14
    readonly property int dockSide: portrait ? 32 : margin
    readonly property int dockFoot: portrait ? 26 : dockPadding
    readonly property int reachTop: portrait ? 900 : 300
    readonly property int sheetWidth: 860
    readonly property int sheetMaxHeight: reach && portrait ? stageHeight - reachTop : 1480

    // ---- designed sizes of what is touched; none under the floor of the real screen
    // Lowered, field and keys stand under the line of reach together.
    readonly property int keyHeight: Math.max(reach ? 84 : portrait ? 104 : 92, touchFloor)
    readonly property int padKeyHeight: Math.max(reach && portrait ? 100 : 128, touchFloor)
    readonly property int languageHeight: Math.max(portrait ? 80 : 100, touchFloor)
    readonly property int navHeight: Math.max(portrait ? 92 : 116, touchFloor)
    readonly property int toolHeight: Math.max(116, touchFloor)
    readonly property int buttonHeight: Math.max(128, touchFloor)
    readonly property int smallButtonHeight: Math.max(84, touchFloor)
    readonly property int searchHeight: Math.max(portrait ? 104 : 112, touchFloor)
    readonly property int fieldHeight: Math.max(104, touchFloor)
    readonly property int candidateHeight: Math.max(76, touchFloor)
    readonly property int rowHeight: 134
    // A row whose words are not there yet.
    readonly property int firstRowHeight: extraLarge ? 230 : rowHeight
    readonly property int topicHeight: 134
    readonly property int topicLineHeight: 92
    readonly property int keyWidth: 94
    readonly property int widestKey: portrait ? 94 : 150
    readonly property int sideKeyWidth: 120
    readonly property int widestSideKey: 160
    readonly property int layoutKeyWidth: 140
    readonly property int orderKeyWidth: 104
    readonly property int clearKeyWidth: 130
    readonly property int spaceKeyWidth: 190
    readonly property int foldKeyWidth: 280
    readonly property int pageButtonWidth: 120
    readonly property int pageButtonHeight: 150
    readonly property int stepValueWidth: 220
    // A field wider than this has room for a hint beside a few signs; a narrower row or card of the staff stands in two lines.
    readonly property int wideField: 900
    readonly property int narrowRow: 760
    readonly property int narrowCard: 430
    // A lower page button has its word only, and two so low stand side by side.
    readonly property int lowestPageButton: 80

    // ---- parts that are not touched
    readonly property int markSide: 76
    readonly property int boxS: 60
    readonly property int boxL: 150
    readonly property int dotHeight: 12
    readonly property int dotWidth: 28
    readonly property int presentDotWidth: 56
    readonly property int meterHeight: 16
    readonly property int switchWidth: 132
    readonly property int switchHeight: 76
    readonly property int knob: 60
    readonly property int notch: 56
    readonly property int perforation: 5
    readonly property int caret: 4
    readonly property int qrSide: 300
    readonly property int shadowReach: 36
    readonly property int shadowDrop: 9
    readonly property int jobBox: rtl ? 84 : 96
    readonly property int jobRowBox: 124
    readonly property int jobTerseBox: 96
    readonly property int jobPadding: rtl ? 30 : 34
    readonly property int jobTop: language === "zh" ? 28 : 22
    readonly property int watermark: 270
    readonly property int watermarkRight: 34
    readonly property int watermarkTop: 14

    // ---- places of the pages: what is designed by eye on the 1080 or 1920 wide stage
    readonly property int sceneView: 1080
    readonly property int sceneHeight: portrait ? (reach ? 980 : 700) : 540
    readonly property int sunAt: portrait ? 860 : 800
    readonly property int heroHeight: portrait ? (reach ? 764 : 484) : reach ? reachTop - headerHeight + searchHeight + tilePadding : 250
    readonly property int heroGap: 60
    readonly property int searchWidth: 690
    readonly property int attractScene: portrait ? Math.round(stageHeight * 0.693) : stageHeight - 340
    readonly property int attractSceneView: portrait ? 720 : 540
    readonly property int attractSun: portrait ? 730 : 800
    readonly property int startHeight: portrait ? 190 : 150
    readonly property int otherStartHeight: portrait ? 150 : 130
    readonly property int stayHeight: 170
    readonly property int ringSide: portrait ? 260 : large ? 180 : 230
    readonly property int ringS: 130
    readonly property int queueBox: 80
    readonly property int queueLineBox: 72
    readonly property int highestQueue: portrait ? 320 : 360
    // The stage of a 5:4 screen.
    readonly property bool square: !portrait && stageWidth < 1800
    readonly property int readingWidth: square ? 480 : large ? 560 : 520
    readonly property int reachLine: portrait ? (reach ? 890 : 620) : reach ? reachTop : 0
    readonly property int calmBox: 180
    readonly property int helpBox: 130
    readonly property int qrS: 230
    readonly property int qrL: 380
    readonly property int qrXL: 460
    readonly property int numberXS: 150
    readonly property int numberS: 180
    readonly property int numberM: portrait || !large ? 224 : 200
    readonly property int numberL: 256
    readonly property int certificateHead: 136
    readonly property int certificateIcon: 70
    readonly property int paperBox: 90
    readonly property int leastSheet: extraLarge ? 660 : 500
    readonly property int slipWidth: extraLarge ? 900 : 640
    readonly property int questionBox: 72
    readonly property int answerHeight: Math.max(88, touchFloor)
    readonly property int pinDot: 44

    // ---- the panel of sizes and colours; at the side of a low screen all of it has to fit at the usual size
    readonly property int voiceTileHeight: Math.max(104, touchFloor)
    readonly property int voiceLabel: Math.min(label, portrait ? 48 : 36)
    readonly property int languageTileHeight: Math.max(portrait ? 118 : 88, touchFloor)
    readonly property int languageTileLabel: portrait ? 40 : 32
    readonly property int sizeTileHeight: portrait ? 150 : 90
    readonly property int sizeNameHeight: 40
    readonly property var sizeSamples: ({"S": 44, "M": 58, "L": portrait ? 76 : 64, "XL": portrait ? 98 : 72})
    readonly property int schemeSampleHeight: portrait ? 122 : 84
    readonly property int schemeBorder: 3
    readonly property int schemeLabel: portrait ? 34 : 28
    readonly property int schemeNameLabel: Math.min(label, 34)
    readonly property int schemeEdge: portrait ? 20 : 12
    readonly property int schemeBar: portrait ? 34 : 24
    readonly property int schemeBarRadius: 10

    // ---- the search
    readonly property int keyboardWidth: 1000
    readonly property int besideKeyboard: 750
    readonly property int askInset: 30

    // ---- icons: line width on the 48 grid is in the files
    readonly property int iconS: 30
    readonly property int iconM: 40
    readonly property int iconL: 52
    readonly property int iconXL: 62
    readonly property int iconXXL: 72
    readonly property int iconKey: 48
    readonly property int iconKeyS: 42
    readonly property int iconNav: 38
    readonly property int iconTool: portrait && !rtl ? 46 : 40
    readonly property int iconCrowded: 32
    readonly property int iconNext: 42
    readonly property int iconClear: 46
    readonly property int iconTopic: 54
    readonly property int iconTopicS: 46
    readonly property int iconJobRow: 84
    readonly property int iconJobNext: 68
    readonly property int iconCamera: 120

    // ---- motion, ms
    readonly property int stateTime: reducedMotion ? 0 : 160
    readonly property int pageTime: reducedMotion ? 0 : 240
    readonly property int sheetTime: reducedMotion ? 0 : 280
    readonly property int revealTime: reducedMotion ? 0 : 420
    readonly property int scanTime: 2000
    // The voices say four to five Han signs a second.
    readonly property int spokenSignTime: 220
    readonly property int pageRise: 16
    // cubic-bezier(.2, 0, 0, 1): quick at first, at rest without a jolt.
    readonly property list<real> arriving: [0.2, 0, 0, 1, 1, 1]
    // A second press of the same button counts for nothing until the page has settled.
    readonly property int settleTime: 400
    // Under this, nothing is shown of a wait; after the second, words.
    readonly property int placeholderDelay: 300
    readonly property int stillWorkingDelay: 3000
}
