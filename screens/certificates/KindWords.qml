// How a kind of certificate speaks of itself: its symbol, what its holder and number are called, what of it stays unseen.
import QtQuick

QtObject {
    required property string kind

    readonly property string symbol: ({"household": "household", "marriage": "marriage", "business_licence": "business",
                                       "real_estate": "estate"})[kind] ?? "idcard"
    // Whether what is named is who owns something, and not the person the document is about.
    readonly property bool ownsIt: kind === "business_licence" || kind === "real_estate"
    readonly property string holder: kind === "business_licence" ? qsTr("企业名称") : kind === "real_estate" ? qsTr("权利人") : qsTr("姓名")
    readonly property string number: kind === "business_licence" ? qsTr("统一社会信用代码") : kind === "marriage" ? qsTr("证书编号")
                                   : kind === "real_estate" ? qsTr("不动产权证号") : qsTr("证件号码")
    readonly property string unseen: kind === "business_licence" ? qsTr("不出示：经营范围、住所") : kind === "real_estate" ? qsTr("不出示：坐落、面积、附图")
                                   : kind === "marriage" ? qsTr("不出示：对方信息、照片") : kind === "household" ? qsTr("不出示：家庭成员、住址")
                                   : qsTr("不出示：住址、出生日期、照片")
}
