// What was not shown, calmly: refused, not verifiable here, or not agreed to. Never anything of the holder.
import QtQuick
import QtQuick.Layouts
import screens.common
import screens.certificates

CalmPage {
    id: face

    required property CertificatesViewModel vm
    required property ScreenFrame frame

    readonly property bool cannot: vm.step === "cannot"
    readonly property bool declined: vm.step === "declined"

    function titleText(): string {
        if (declined)
            return qsTr("没有出示，也没有保留")
        if (cannot)
            return qsTr("现在核验不了，不代表证照有问题")
        const words = {"expired": qsTr("这个码过期了"), "not_genuine": qsTr("签名不对，没有通过"), "revoked": qsTr("这张证照已注销"),
                       "already_used": qsTr("这个码已经用过了"), "not_a_certificate": qsTr("这不是证照码")}
        return words[vm.why] ?? ""
    }
    function wayOnText(): string {
        if (declined)
            return qsTr("改主意了，随时可以再扫。")
        if (cannot)
            return vm.why === "store" ? qsTr("机器正在自己恢复。请再扫一次，或去窗口出示。") : qsTr("本县还没接入这种码。请去窗口出示。")
        const words = {"expired": qsTr("请在手机上刷新一下，再扫新的码。"), "not_genuine": qsTr("请在“吉速办”里重新亮码。还不行，请带证件去窗口。"),
                       "revoked": qsTr("以发证机关的记录为准。有疑问，请去窗口问。"),
                       "already_used": qsTr("一个码只用一次。请在手机上刷新一下，再扫新的码。"),
                       "not_a_certificate": qsTr("请打开“吉速办”，点“我的证照”，再点“亮码”。")}
        return words[vm.why] ?? ""
    }

    title: titleText()
    text: wayOnText()
    symbol: declined ? "lock" : cannot ? "offline" : vm.why === "expired" || vm.why === "already_used" ? "clock" : vm.why === "not_a_certificate" ? "qr" : "alert"
    tone: declined ? "primary" : cannot ? "info" : vm.why === "not_genuine" || vm.why === "revoked" ? "danger" : "warn"

    OutlineButton {
        objectName: "toCounter"
        visible: !face.declined && face.frame.shell.navigator.has("tickets")
        text: face.cannot ? qsTr("去窗口出示") : qsTr("取号去窗口")
        symbol: "ticket"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        onTapped: face.frame.finish("tickets")
    }
    OutlineButton {
        objectName: "declinedHome"
        visible: face.declined
        text: qsTr("回首页")
        symbol: "home"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        onTapped: face.frame.shell.navigator.home()
    }
    PrimaryButton {
        objectName: "scanAgain"
        text: qsTr("再扫一次")
        symbol: "scan"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.share
        onTapped: face.vm.scanAgain()
    }
}
