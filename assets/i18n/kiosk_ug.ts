<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="zh_CN">
<context>
    <name>AccessPanel</name>
    <message>
        <source>小</source>
        <translation type="unfinished">كىچىك</translation>
    </message>
    <message>
        <source>标准</source>
        <translation type="unfinished">ئۆلچەملىك</translation>
    </message>
    <message>
        <source>大</source>
        <translation type="unfinished">چوڭ</translation>
    </message>
    <message>
        <source>特大</source>
        <translation type="unfinished">ئەڭ چوڭ</translation>
    </message>
    <message>
        <source>黑底高对比</source>
        <translation type="unfinished">قارا تەگلىك</translation>
    </message>
    <message>
        <source>白底高对比</source>
        <translation type="unfinished">ئاق تەگلىك</translation>
    </message>
    <message>
        <source>夜间柔和</source>
        <translation type="unfinished">كېچىلىك يۇمشاق</translation>
    </message>
    <message>
        <source>怎么看着舒服？</source>
        <translation type="unfinished">قانداق كۆرسىڭىز قولايلىق؟</translation>
    </message>
    <message>
        <source>语言</source>
        <translation type="unfinished">تىل</translation>
    </message>
    <message>
        <source>字号</source>
        <translation type="unfinished">خەت چوڭلۇقى</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation type="unfinished">رەڭ</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ئېكراننى چۈشۈرۈش</translation>
    </message>
    <message>
        <source>按钮都移到下半屏，坐着也够得到</source>
        <translation type="unfinished">كۇنۇپكىلار ئېكراننىڭ تۆۋەنكى يېرىمىغا چۈشىدۇ، ئولتۇرۇپمۇ يېتىشەلەيسىز</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation type="unfinished">ئەسلىگە قايتۇرۇش</translation>
    </message>
    <message>
        <source>好了</source>
        <translation type="unfinished">بولدى</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>少带证件，
少跑一趟。</source>
        <translation type="unfinished">ئاز ھۆججەت،
بىر قېتىم كېلىڭ.</translation>
    </message>
    <message>
        <source>少带证件，少跑一趟。</source>
        <translation type="unfinished">ئاز ھۆججەت، بىر قېتىم كېلىڭ.</translation>
    </message>
    <message>
        <source>取号 · 查怎么办 · 亮证，都在这里</source>
        <translation type="unfinished">نومۇر ئېلىش، قوللانما، گۇۋاھنامە: ھەممىسى مۇشۇ يەردە</translation>
    </message>
    <message>
        <source>开始办事</source>
        <translation type="unfinished">ئىش باشلاش</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>镜头暂不能用</source>
        <translation type="unfinished">كامېرا ھازىر ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>镜头画面</source>
        <translation type="unfinished">كامېرا كۆرۈنۈشى</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>清空</source>
        <translation type="unfinished">تازىلاش</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>7×24 小时自助服务区</source>
        <translation type="unfinished">⁦7×24⁩ سائەتلىك ئۆزلۈك مۇلازىمەت رايونى</translation>
    </message>
    <message>
        <source>网络正常</source>
        <translation type="unfinished">تور نورمال</translation>
    </message>
    <message>
        <source>离线可用</source>
        <translation type="unfinished">تورسىز ئىشلەيدۇ</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>您好，想办什么事？</source>
        <translation type="unfinished">ياخشىمۇسىز، قايسى ئىشنى بېجىرىسىز؟</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ئۈلگە سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation type="unfinished">ئىزدەش</translation>
    </message>
    <message>
        <source>搜事项</source>
        <translation type="unfinished">ئىش نامىنى ئىزدەڭ</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”“过户”</source>
        <translation type="unfinished">ئىش نامىنى ئىزدەڭ</translation>
    </message>
    <message>
        <source>搜事项，如“过户”</source>
        <translation type="unfinished">ئىش نامىنى ئىزدەڭ</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>到窗口办事，先取号</source>
        <translation type="unfinished">كۆزنەك ئۈچۈن نومۇر ئېلىڭ</translation>
    </message>
    <message>
        <source>暂不出纸，可存手机</source>
        <translation type="unfinished">قەغەز چىقمايدۇ، تېلېفونغا ساقلاڭ</translation>
    </message>
    <message>
        <source>办事指南</source>
        <translation type="unfinished">ئىش قوللانمىسى</translation>
    </message>
    <message>
        <source>看看要带什么</source>
        <translation type="unfinished">نېمە ئېلىپ كېلىشنى كۆرۈڭ</translation>
    </message>
    <message>
        <source>要带什么、去哪办、多久好</source>
        <translation type="unfinished">نېمە ئېلىپ كېلىش، نەدە بېجىرىش</translation>
    </message>
    <message>
        <source>扫码亮证</source>
        <translation type="unfinished">گۇۋاھنامە كۆرسىتىش</translation>
    </message>
    <message>
        <source>手机码代替证件</source>
        <translation type="unfinished">تېلېفون كودى يېتەرلىك</translation>
    </message>
    <message>
        <source>亮出手机码，少带证件</source>
        <translation type="unfinished">تېلېفوندىكى كودنى كۆرسىتىڭ</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">ھەممىسى</translation>
    </message>
    <message>
        <source>常办的事</source>
        <translation type="unfinished">كۆپ بېجىرىلىدىغان ئىشلار</translation>
    </message>
    <message>
        <source>人工窗口正在办理</source>
        <translation type="unfinished">كۆزنەكلەر ئوچۇق</translation>
    </message>
    <message>
        <source>人工窗口正在办理，今天到 %1</source>
        <translation type="unfinished">كۆزنەكلەر ئوچۇق، بۈگۈن %1 غىچە</translation>
    </message>
    <message>
        <source>人工窗口今天 %1 再开，自助可办</source>
        <translation type="unfinished">كۆزنەكلەر بۈگۈن %1 دا ئېچىلىدۇ، ئۆزلۈك مۇلازىمەت ئوچۇق</translation>
    </message>
    <message>
        <source>人工窗口明天 %1 开，自助可办</source>
        <translation type="unfinished">كۆزنەكلەر ئەتە %1 دا ئېچىلىدۇ، ئۆزلۈك مۇلازىمەت ئوچۇق</translation>
    </message>
    <message>
        <source>人工窗口已下班，自助可办</source>
        <translation type="unfinished">كۆزنەكلەر تاقالدى، ئۆزلۈك مۇلازىمەت ئوچۇق</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation type="unfinished">ساقلاش يوق</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">ئالدىڭىزدا %1 كىشى</translation>
    </message>
    <message>
        <source>约 %1 分钟</source>
        <translation type="unfinished">تەخمىنەن %1 مىنۇت</translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>您还在吗？</source>
        <translation type="unfinished">يەنە بارمۇ؟</translation>
    </message>
    <message>
        <source>%1 秒后自动退出，
并清除您刚才填的内容。</source>
        <translation type="unfinished">%1 سېكۇنتتىن كېيىن ئاپتوماتىك چېكىنىدۇ،
تولدۇرغانلىرىڭىز تازىلىنىدۇ.</translation>
    </message>
    <message>
        <source>我还在，继续办</source>
        <translation type="unfinished">مەن بار، داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>再给我 3 分钟</source>
        <translation type="unfinished">يەنە 3 مىنۇت</translation>
    </message>
    <message>
        <source>现在退出</source>
        <translation type="unfinished">ھازىر چېكىنىش</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母</source>
        <translation type="unfinished">ھەرپ</translation>
    </message>
    <message>
        <source>删除一个字</source>
        <translation type="unfinished">بىر ھەرپ ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>换键盘</source>
        <translation type="unfinished">كۇنۇپكا تاختىسى</translation>
    </message>
    <message>
        <source>清空</source>
        <translation type="unfinished">تازىلاش</translation>
    </message>
    <message>
        <source>空格</source>
        <translation type="unfinished">بوشلۇق</translation>
    </message>
    <message>
        <source>收起键盘</source>
        <translation type="unfinished">كۇنۇپكىنى يىغىش</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>返回</source>
        <translation type="unfinished">قايتىش</translation>
    </message>
    <message>
        <source>首页</source>
        <translation type="unfinished">باش بەت</translation>
    </message>
    <message>
        <source>退出</source>
        <translation type="unfinished">چېكىنىش</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سېكۇنت</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一位</source>
        <translation type="unfinished">بىر خانە ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>这台机器现在休息</source>
        <translation type="unfinished">بۇ ماشىنا ھازىر دەم ئېلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>这台机器暂停服务</source>
        <translation type="unfinished">بۇ ماشىنا ۋاقىتلىق توختىدى</translation>
    </message>
    <message>
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation type="unfinished">ماشىنىنىڭ سانلىق مەلۇمات ساقلاش قىسمى بۇزۇلدى، رېمونتچى كۈتۈلمەكتە. سىز خاتالاشمىدىڭىز.</translation>
    </message>
    <message>
        <source>到服务时间会自己打开。</source>
        <translation type="unfinished">مۇلازىمەت ۋاقتىدا ئۆزى ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>%1 再开。</source>
        <translation type="unfinished">%1 دا ئېچىلىدۇ.</translation>
    </message>
    <message>
        <source>窗口开着的时候</source>
        <translation type="unfinished">كۆزنەكلەر ئوچۇق ۋاقىتتا</translation>
    </message>
    <message>
        <source>请直接去窗口或导办台</source>
        <translation type="unfinished">كۆزنەككە ياكى يېتەكچى ئورۇنغا بېرىڭ</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation type="unfinished">تېلېفوندا سوراش</translation>
    </message>
</context>
<context>
    <name>PageScroller</name>
    <message>
        <source>上页</source>
        <translation type="unfinished">ئالدىنقى</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation type="unfinished">⁦%2⁩ بەتنىڭ ⁦%1⁩-بېتى</translation>
    </message>
    <message>
        <source>下页</source>
        <translation type="unfinished">كېيىنكى</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>二维码</source>
        <translation type="unfinished">ئىككىلىك كود</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation type="unfinished">⁦%2⁩ قەدەمنىڭ ⁦%1⁩-قەدىمى</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>语言</source>
        <translation type="unfinished">تىل</translation>
    </message>
    <message>
        <source>字号与对比</source>
        <translation type="unfinished">خەت ۋە رەڭ</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ئېكراننى چۈشۈرۈش</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">ياردەم چاقىرىش</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>还在准备，请稍等</source>
        <translation type="unfinished">تەييارلىنىۋاتىدۇ، سەل ساقلاڭ</translation>
    </message>
    <message>
        <source>这一页暂时打不开</source>
        <translation type="unfinished">بۇ بەت ھازىر ئېچىلمايدۇ</translation>
    </message>
    <message>
        <source>别的事还能办。已记下，工作人员会来看。</source>
        <translation type="unfinished">باشقا ئىشلارنى بېجىرگىلى بولىدۇ. خىزمەتچىگە خەۋەر قىلىندى.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باش بەتكە</translation>
    </message>
</context>
</TS>
