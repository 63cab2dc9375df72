// One part in several states, each under its name: `Looks { name: "topic"; which: ["rest", "pressed", "on focused"]; TopicTile { ... } }`.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import screens.common

GridLayout {
    id: looks

    required property string name
    // Words of `changes`, several of them with a space between.
    property list<string> which: ["rest", "pressed", "focused"]
    default property Component part

    // What each word does to a part.
    readonly property var changes: ({
        "pressed": {"down": true}, "on": {"on": true}, "warm": {"warm": true}, "spent": {"enabled": false}
    })

    columns: which.length
    columnSpacing: Theme.s5
    rowSpacing: Theme.s5
    Layout.fillWidth: true

    Repeater {
        model: looks.which

        ColumnLayout {
            id: cell
            required property string modelData

            spacing: Theme.s4
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.share
            Layout.alignment: Qt.AlignTop

            AppText {
                text: cell.modelData
                size: Theme.smallest
                script: "en"
                color: Theme.ink2
            }
            Loader {
                id: place
                sourceComponent: looks.part
                Layout.fillWidth: true
                onLoaded: looks.dress(item, cell.modelData)

                FocusRing {
                    z: 1
                    place: cell.modelData.split(" ").includes("focused") ? Qt.rect(0, 0, parent.width, parent.height) : Qt.rect(0, 0, 0, 0)
                    corner: (place.item as Pressable)?.radius ?? 0
                }
            }
        }
    }

    function dress(item, look) {
        item.objectName = name + "." + look
        for (const word of look.split(" "))
            for (const [property, value] of Object.entries(changes[word] ?? {}))
                item[property] = value
    }
}
