// Colours of the mountains (Scene.qml) in the schemes that show them; the high-contrast ones do not.
import QtQuick

QtObject {
    readonly property var day: ({
        "sky0": "#D5E6E4", "sky1": "#F8EDDA", "sun": "#F2B150", "far": "#A8C4C6", "farShade": "#8CB0B4",
        "snow": "#FDFDFA", "mid": "#6FA09F", "near": "#2F7269", "field": "#F3F3EE"
    })
    readonly property var night: ({
        "sky0": "#14201F", "sky1": "#2B2A22", "sun": "#D9D2C0", "far": "#2A3B3B", "farShade": "#243333",
        "snow": "#6E7B78", "mid": "#223332", "near": "#1B2927", "field": "#171A19"
    })
}
