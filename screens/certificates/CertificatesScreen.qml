// 扫码亮证: one page, one face at a time. What a face showed is destroyed with it.
pragma ComponentBehavior: Bound
import QtQuick
import screens.common
import screens.certificates

ScreenFrame {
    id: page

    required property CertificatesViewModel vm
    // Every face has what is touched at its lower edge, under the line of reach.
    followsReach: false

    // A trembling hand's second press on 同意出示 must not fall on what stands in its place: a new face hears nothing at first.
    property bool settled: true

    readonly property var faces: ({"scan": scan, "consent": consent, "verified": verified})

    Cue {
        shell: page.shell
        name: "accept"
        when: page.vm.step === "consent"
    }
    Cue {
        shell: page.shell
        name: "accept"
        when: page.vm.step === "verified"
    }
    Cue {
        shell: page.shell
        name: "wrong"
        when: page.vm.step === "refused"
    }
    Cue {
        shell: page.shell
        name: "attention"
        when: page.vm.step === "cannot"
    }
    Connections {
        target: page.vm

        function onFaceChanged() {
            page.settled = page.shell.display.settleTime === 0
            settling.restart()
        }
    }
    Timer {
        id: settling
        interval: page.shell.display.settleTime
        onTriggered: page.settled = true
    }
    Loader {
        objectName: "face"
        anchors.fill: parent
        anchors.topMargin: Theme.portrait && !Theme.large ? Theme.s3 : 0
        anchors.bottomMargin: page.vm.step in page.faces ? Theme.s5 : 0  // a CalmPage has its own
        focus: true
        enabled: page.settled
        sourceComponent: page.faces[page.vm.step] ?? other
    }

    Component {
        id: scan

        ScanFace {
            vm: page.vm
            frame: page
        }
    }
    Component {
        id: consent

        ConsentFace {
            vm: page.vm
        }
    }
    Component {
        id: verified

        VerifiedFace {
            vm: page.vm
            frame: page
        }
    }
    Component {
        id: other

        NotShownFace {
            vm: page.vm
            frame: page
        }
    }
}
