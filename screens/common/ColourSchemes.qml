// The four colour schemes (UX.md 3), each with the same names; Theme.qml picks the one that is on.
import QtQuick

QtObject {
    readonly property var day: ({
        "bg": "#F3F3EE", "surface": "#FFFFFF", "sunken": "#E7EBE6", "ink": "#14262A", "ink2": "#45565A",
        "line": "#D3D9D4", "lineStrong": "#728380",
        "primary": "#0E5A50", "primaryInk": "#FFFFFF", "primarySoft": "#DCEBE5", "primarySoftInk": "#0A4239",
        "accent": "#F2B150", "accentInk": "#2A1C02", "accentSoft": "#FBEBCD", "accentSoftInk": "#6A4200",
        "info": "#1D5C84", "infoInk": "#FFFFFF", "infoSoft": "#DCE9F2", "infoSoftInk": "#12486B",
        "ok": "#1E7340", "okInk": "#FFFFFF", "okSoft": "#DCEFE1", "okSoftInk": "#14552D",
        "warn": "#8A5100", "warnInk": "#FFFFFF", "warnSoft": "#FCE8C4", "warnSoftInk": "#6E4000",
        "danger": "#A3302A", "dangerInk": "#FFFFFF", "dangerSoft": "#F9E1DD", "dangerSoftInk": "#7D1F1A",
        "focus": "#14262A", "scrim": "#B80B1B1D"
    })
    readonly property var hcDark: ({
        "bg": "#000000", "surface": "#000000", "sunken": "#1A1A1A", "ink": "#FFFFFF", "ink2": "#F0F0F0",
        "line": "#FFFFFF", "lineStrong": "#FFFFFF",
        "primary": "#FFE500", "primaryInk": "#000000", "primarySoft": "#262200", "primarySoftInk": "#FFE500",
        "accent": "#FFE500", "accentInk": "#000000", "accentSoft": "#000000", "accentSoftInk": "#FFFFFF",
        "info": "#7FE3FF", "infoInk": "#000000", "infoSoft": "#000000", "infoSoftInk": "#FFFFFF",
        "ok": "#6CFF8F", "okInk": "#000000", "okSoft": "#000000", "okSoftInk": "#6CFF8F",
        "warn": "#FFC45C", "warnInk": "#000000", "warnSoft": "#000000", "warnSoftInk": "#FFC45C",
        "danger": "#FF9A8F", "dangerInk": "#000000", "dangerSoft": "#000000", "dangerSoftInk": "#FF9A8F",
        "focus": "#7FE3FF", "scrim": "#E0000000"
    })
    readonly property var hcLight: ({
        "bg": "#FFFFFF", "surface": "#FFFFFF", "sunken": "#EDEDED", "ink": "#000000", "ink2": "#1C1C1C",
        "line": "#000000", "lineStrong": "#000000",
        "primary": "#00382F", "primaryInk": "#FFFFFF", "primarySoft": "#FFFFFF", "primarySoftInk": "#000000",
        "accent": "#FFD766", "accentInk": "#000000", "accentSoft": "#FFFFFF", "accentSoftInk": "#000000",
        "info": "#003A66", "infoInk": "#FFFFFF", "infoSoft": "#FFFFFF", "infoSoftInk": "#000000",
        "ok": "#004D1F", "okInk": "#FFFFFF", "okSoft": "#FFFFFF", "okSoftInk": "#004D1F",
        "warn": "#5A3300", "warnInk": "#FFFFFF", "warnSoft": "#FFFFFF", "warnSoftInk": "#5A3300",
        "danger": "#7A0C06", "dangerInk": "#FFFFFF", "dangerSoft": "#FFFFFF", "dangerSoftInk": "#7A0C06",
        "focus": "#000000", "scrim": "#D0000000"
    })
    readonly property var night: ({
        "bg": "#171A19", "surface": "#222726", "sunken": "#111413", "ink": "#E8E0D2", "ink2": "#B9B3A7",
        "line": "#39403E", "lineStrong": "#7F8883",
        "primary": "#86BFAE", "primaryInk": "#0C1F1B", "primarySoft": "#24403A", "primarySoftInk": "#CFE6DD",
        "accent": "#DFA75A", "accentInk": "#241703", "accentSoft": "#3D3120", "accentSoftInk": "#EFD3A4",
        "info": "#8DB7D2", "infoInk": "#0D1E2A", "infoSoft": "#22363F", "infoSoftInk": "#C6DEEB",
        "ok": "#86C797", "okInk": "#0C2213", "okSoft": "#20382A", "okSoftInk": "#BFE5C9",
        "warn": "#E0B066", "warnInk": "#241703", "warnSoft": "#3B2F1D", "warnSoftInk": "#F0D6A8",
        "danger": "#E79C91", "dangerInk": "#2B0C08", "dangerSoft": "#43251F", "dangerSoftInk": "#F5CFC8",
        "focus": "#F2D9A8", "scrim": "#C80A0C0C"
    })
}
