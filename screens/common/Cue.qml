// A note beside something that is seen: `Cue { shell: page.shell; name: "wrong"; when: banner.visible }`.
// accept: it is done. wrong: it was not taken. attention: look here. Heard whether 朗读 is on or not, where there is a voice.
import QtQml
import kiosk.shell

QtObject {
    required property Shell shell
    required property string name
    required property bool when

    onWhenChanged: {
        if (when)
            shell.reader.cue(name)
    }
}
