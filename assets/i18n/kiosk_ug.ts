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
    <name>Answer</name>
    <message>
        <source>这台机器暂时读不到办事资料</source>
        <translation type="unfinished">بۇ ماشىنا ھازىرچە قوللانمىلارنى ئوقۇيالمايدۇ</translation>
    </message>
    <message>
        <source>您没有做错什么。请等一会儿再试，或者问导办台。</source>
        <translation type="unfinished">سىز خاتا قىلمىدىڭىز. بىردەم ساقلاپ قايتا سىناڭ ياكى يېتەكلەش سۇپىسىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا سىناڭ</translation>
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
    <name>CardGuide</name>
    <message>
        <source>正在取号</source>
        <translation type="unfinished">نومۇر ئېلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation type="unfinished">كارتا ئوقۇغۇچ ھازىرچە ئىشلىمەيدۇ، نومۇر كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>没读到，请平放再试</source>
        <translation type="unfinished">ئوقۇلمىدى، تەكشى قويۇپ قايتا سىناڭ</translation>
    </message>
    <message>
        <source>这张卡不行，请放身份证</source>
        <translation type="unfinished">بۇ كارتا بولمايدۇ، كىملىك قويۇڭ</translation>
    </message>
    <message>
        <source>把身份证平放在读卡区</source>
        <translation type="unfinished">كىملىكنى ئوقۇش ئورنىغا تەكشى قويۇڭ</translation>
    </message>
    <message>
        <source>号码只给窗口核对、防止重复取号，本机不留。</source>
        <translation type="unfinished">نومۇر پەقەت كۆزنەكتە سېلىشتۇرۇش ۋە تەكرار نومۇر ئېلىشنىڭ ئالدىنى ئېلىش ئۈچۈن، بۇ ئاپپاراتتا ساقلانمايدۇ.</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۈتۈش ھاجەتسىز</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">ئالدىڭىزدا %1 كىشى</translation>
    </message>
    <message>
        <source>查不到这个号</source>
        <translation type="unfinished">بۇ نومۇر تېپىلمىدى</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">يول باشلاش ئورنىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باش بەتكە</translation>
    </message>
    <message>
        <source>看材料清单</source>
        <translation type="unfinished">ماتېرىيال تىزىملىكى</translation>
    </message>
    <message>
        <source>没出来，补打</source>
        <translation type="unfinished">چىقمىدى، قايتا بېسىش</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا بېسىش</translation>
    </message>
    <message>
        <source>补打</source>
        <translation type="unfinished">قايتا بېسىش</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation type="unfinished">چىقتى</translation>
    </message>
    <message>
        <source>记住了</source>
        <translation type="unfinished">ئېسىمدە</translation>
    </message>
    <message>
        <source>完成</source>
        <translation type="unfinished">تامام</translation>
    </message>
    <message>
        <source>纸条出来了吗？</source>
        <translation type="unfinished">قەغەز چىقتىمۇ؟</translation>
    </message>
    <message>
        <source>打印机没有回话。号有效，没出来可以补打。</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى. نومۇر كۈچكە ئىگە، چىقمىسا قايتا باسقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>不用重新取号，加纸后可补打。</source>
        <translation type="unfinished">قايتا نومۇر ئېلىش ھاجەتسىز، قەغەز قاچىلانغاندا قايتا باسقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>不用重新取号，记住号码就行。</source>
        <translation type="unfinished">قايتا نومۇر ئېلىش ھاجەتسىز، نومۇرنى ئېسىڭىزدە تۇتسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>正在打印，号已取好</source>
        <translation type="unfinished">بېسىلىۋاتىدۇ، نومۇر تەييار</translation>
    </message>
    <message>
        <source>号已取好，有效</source>
        <translation type="unfinished">نومۇر ئېلىندى، كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>您已有号</source>
        <translation type="unfinished">سىزنىڭ نومۇرىڭىز بار</translation>
    </message>
    <message>
        <source>纸条已补打</source>
        <translation type="unfinished">قەغەز قايتا بېسىلدى</translation>
    </message>
    <message>
        <source>取号成功</source>
        <translation type="unfinished">نومۇر ئېلىندى</translation>
    </message>
    <message>
        <source>请记住您的号</source>
        <translation type="unfinished">نومۇرىڭىزنى ئېسىڭىزدە تۇتۇڭ</translation>
    </message>
    <message>
        <source>您的号</source>
        <translation type="unfinished">سىزنىڭ نومۇرىڭىز</translation>
    </message>
    <message>
        <source>您的号 %1</source>
        <translation type="unfinished">سىزنىڭ نومۇرىڭىز %1</translation>
    </message>
    <message>
        <source>按取号先后叫号</source>
        <translation type="unfinished">نومۇر ئېلىش تەرتىپى بويىچە چاقىرىلىدۇ</translation>
    </message>
    <message>
        <source>排队进度的二维码</source>
        <translation type="unfinished">نۆۋەت كودى</translation>
    </message>
    <message>
        <source>联网后扫码看排队</source>
        <translation type="unfinished">تور بولغاندا سىكانىرلاپ نۆۋەتنى كۆرۈڭ</translation>
    </message>
    <message>
        <source>扫码存到手机</source>
        <translation type="unfinished">سىكانىرلاپ تېلېفونغا ساقلاڭ</translation>
    </message>
    <message>
        <source>扫码看排队</source>
        <translation type="unfinished">سىكانىرلاپ نۆۋەتنى كۆرۈڭ</translation>
    </message>
    <message>
        <source>现在没有网络，记住号码就行。</source>
        <translation type="unfinished">ھازىر تور يوق، نومۇرنى ئېسىڭىزدە تۇتسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>手机就是您的号票。没有手机，记住号码就行，叫到号直接去窗口。</source>
        <translation type="unfinished">تېلېفون سىزنىڭ نومۇر بېلىتىڭىز. تېلېفون بولمىسا، نومۇرنى ئېسىڭىزدە تۇتۇڭ، چاقىرىلغاندا كۆزنەككە بېرىڭ.</translation>
    </message>
    <message>
        <source>不用一直盯着大屏，手机上随时看叫到几号了。</source>
        <translation type="unfinished">چوڭ ئېكرانغا قاراپ تۇرۇش ھاجەتسىز، نۆۋەتنى تېلېفوندا كۆرۈڭ.</translation>
    </message>
    <message>
        <source>纸条没打出来：打印纸用完了</source>
        <translation type="unfinished">قەغەز چىقمىدى: بېسىش قەغىزى تۈگىدى</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机盖子没盖好</source>
        <translation type="unfinished">قەغەز چىقمىدى: پرىنتېرنىڭ قاپقىقى ئوچۇق</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机卡纸了</source>
        <translation type="unfinished">قەغەز چىقمىدى: پرىنتېردا قەغەز قىسىلىپ قالدى</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机没应答</source>
        <translation type="unfinished">قەغەز چىقمىدى: پرىنتېر جاۋاب بەرمىدى</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation type="unfinished">قەغەز چىقمىدى</translation>
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
    <name>GuideAboutSheet</name>
    <message numerus="yes">
        <source>法定 %n 个工作日</source>
        <translation type="unfinished">
            <numerusform>قانۇندا ئەڭ كۆپ %n خىزمەت كۈنى</numerusform>
            <numerusform>قانۇندا ئەڭ كۆپ %n خىزمەت كۈنى</numerusform>
        </translation>
    </message>
    <message>
        <source>承诺当场办好</source>
        <translation type="unfinished">نەق مەيداندا بېجىرىپ بېرىشكە ۋەدە</translation>
    </message>
    <message numerus="yes">
        <source>承诺 %n 个工作日</source>
        <translation type="unfinished">
            <numerusform>ۋەدە %n خىزمەت كۈنى</numerusform>
            <numerusform>ۋەدە %n خىزمەت كۈنى</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation type="unfinished">قانداق بېجىرىش</translation>
    </message>
    <message>
        <source>当场</source>
        <translation type="unfinished">نەق مەيداندا</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation type="unfinished">
            <numerusform>%n خىزمەت كۈنى</numerusform>
            <numerusform>%n خىزمەت كۈنى</numerusform>
        </translation>
    </message>
    <message>
        <source>时限</source>
        <translation type="unfinished">مۇددەت</translation>
    </message>
    <message>
        <source>办好后拿到</source>
        <translation type="unfinished">پۈتكەندە ئالىدىغىنىڭىز</translation>
    </message>
    <message>
        <source>窗口时间</source>
        <translation type="unfinished">كۆزنەك ۋاقتى</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation type="unfinished">سوئال سوراش تېلېفونى</translation>
    </message>
    <message>
        <source>正式名称</source>
        <translation type="unfinished">رەسمىي نامى</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تېلېفونغا</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation type="unfinished">بىلدىم</translation>
    </message>
</context>
<context>
    <name>GuideDetailScreen</name>
    <message>
        <source>窗口现在没开，今天 %1 再开</source>
        <translation type="unfinished">كۆزنەك ھازىر تاقاق، بۈگۈن %1 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>窗口现在没开，明天 %1 开</source>
        <translation type="unfinished">كۆزنەك ھازىر تاقاق، ئەتە %1 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>窗口现在没开，%1 %2 开</source>
        <translation type="unfinished">كۆزنەك ھازىر تاقاق، %1 سائەت %2 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>窗口现在没开</source>
        <translation type="unfinished">كۆزنەك ھازىر تاقاق</translation>
    </message>
    <message>
        <source>这个事项现在不办了</source>
        <translation type="unfinished">بۇ ئىش ھازىر بېجىرىلمەيدۇ</translation>
    </message>
    <message>
        <source>县里刚刚撤下了它。请搜别的说法，或者问导办台。</source>
        <translation type="unfinished">ناھىيە ئۇنى ھازىرلا ئېلىۋەتتى. باشقا سۆز بىلەن ئىزدەڭ ياكى يېتەكلەش سۇپىسىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>看别的事项</source>
        <translation type="unfinished">باشقا ئىشلارنى كۆرۈش</translation>
    </message>
    <message>
        <source>这个事项还没有清单，请问导办台</source>
        <translation type="unfinished">بۇ ئىشنىڭ تېخى تىزىملىكى يوق، يېتەكلەش سۇپىسىدىن سوراڭ</translation>
    </message>
    <message numerus="yes">
        <source>手机亮证，少带 %n 样</source>
        <translation type="unfinished">
            <numerusform>تېلېفوندا گۇۋاھنامە كۆرسەتسىڭىز %n خىل ئاز ئېلىپ كېلىسىز</numerusform>
            <numerusform>تېلېفوندا گۇۋاھنامە كۆرسەتسىڭىز %n خىل ئاز ئېلىپ كېلىسىز</numerusform>
        </translation>
    </message>
    <message>
        <source>现在就用手机亮证</source>
        <translation type="unfinished">ھازىر تېلېفوندا گۇۋاھنامە كۆرسىتىش</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ئۈلگە سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>来源：%1，%2更新。收件以窗口为准。</source>
        <translation type="unfinished">مەنبە: %1، %2 يېڭىلانغان. كۆزنەكنىڭ دېگىنى ئاساس.</translation>
    </message>
    <message>
        <source>更多</source>
        <translation type="unfinished">تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation type="unfinished">قانداق بېجىرىش</translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished">بېسىش</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تېلېفونغا</translation>
    </message>
    <message>
        <source>取号去办</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
</context>
<context>
    <name>GuideFacts</name>
    <message>
        <source>当场办好</source>
        <translation type="unfinished">نەق مەيداندا پۈتىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation type="unfinished">
            <numerusform>%n خىزمەت كۈنى</numerusform>
            <numerusform>%n خىزمەت كۈنى</numerusform>
        </translation>
    </message>
    <message>
        <source>不收费</source>
        <translation type="unfinished">ھەقسىز</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished">%1 يۈەن</translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation type="unfinished">%1 %2 يۈەن</translation>
    </message>
    <message>
        <source>不用跑</source>
        <translation type="unfinished">كېلىش ھاجەتسىز</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation type="unfinished">
            <numerusform>%n قېتىم</numerusform>
            <numerusform>%n قېتىم</numerusform>
        </translation>
    </message>
    <message>
        <source>可网办</source>
        <translation type="unfinished">توردا بېجىرىلىدۇ</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation type="unfinished">ئوبلاست بويىچە</translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>在哪办</source>
        <translation type="unfinished">بېجىرىش ئورنى</translation>
    </message>
    <message>
        <source>多久办好</source>
        <translation type="unfinished">بېجىرىش مۇددىتى</translation>
    </message>
    <message>
        <source>费用</source>
        <translation type="unfinished">ھەققى</translation>
    </message>
    <message>
        <source>跑几次</source>
        <translation type="unfinished">كېلىش سانى</translation>
    </message>
</context>
<context>
    <name>GuideItemsScreen</name>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">بارلىق ئىشلار</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个事项，常办的在前</source>
        <translation type="unfinished">
            <numerusform>جەمئىي %n ئىش، كۆپ بېجىرىلىدىغىنى ئالدىدا</numerusform>
            <numerusform>جەمئىي %n ئىش، كۆپ بېجىرىلىدىغىنى ئالدىدا</numerusform>
        </translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ئۈلگە سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished">ھەممىسى</translation>
    </message>
    <message>
        <source>个人</source>
        <translation type="unfinished">شەخس</translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished">كارخانا</translation>
    </message>
    <message>
        <source>这里现在没有事项，换一类看看，或者问导办台。</source>
        <translation type="unfinished">بۇ يەردە ھازىر ئىش يوق، باشقا تۈرىنى كۆرۈڭ ياكى يېتەكلەش سۇپىسىدىن سوراڭ.</translation>
    </message>
</context>
<context>
    <name>GuideTakeSheet</name>
    <message>
        <source>打印纸用完了</source>
        <translation type="unfinished">قەغەز تۈگىدى</translation>
    </message>
    <message>
        <source>打印机的盖子开着</source>
        <translation type="unfinished">پرىنتېر قاپقىقى ئوچۇق</translation>
    </message>
    <message>
        <source>纸卡住了</source>
        <translation type="unfinished">قەغەز تۇرۇپ قالدى</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى</translation>
    </message>
    <message>
        <source>纸在左边出纸口。</source>
        <translation type="unfinished">قەغەز سول تەرەپتىكى ئېغىزدا.</translation>
    </message>
    <message>
        <source>纸在右边出纸口。</source>
        <translation type="unfinished">قەغەز ئوڭ تەرەپتىكى ئېغىزدا.</translation>
    </message>
    <message>
        <source>纸在上方出纸口。</source>
        <translation type="unfinished">قەغەز ئۈستىدىكى ئېغىزدا.</translation>
    </message>
    <message>
        <source>打印还是存手机？</source>
        <translation type="unfinished">قەغەزمۇ ياكى تېلېفونمۇ؟</translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished">بېسىش</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تېلېفونغا</translation>
    </message>
    <message>
        <source>这张清单的二维码</source>
        <translation type="unfinished">بۇ تىزىملىكنىڭ ئىككىلىك كودى</translation>
    </message>
    <message>
        <source>用手机扫一扫，清单就存进手机</source>
        <translation type="unfinished">تېلېفون بىلەن سىكانىرلىسىڭىز تىزىملىك ساقلىنىدۇ</translation>
    </message>
    <message>
        <source>码里只有事项，没有您的个人信息。随时能再打开。</source>
        <translation type="unfinished">كودتا پەقەت ئىش بار، شەخسىي ئۇچۇرىڭىز يوق. خالىغان ۋاقىتتا قايتا ئاچالايسىز.</translation>
    </message>
    <message>
        <source>没出来，再打</source>
        <translation type="unfinished">چىقمىدى، قايتا بېسىش</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا بېسىش</translation>
    </message>
    <message>
        <source>不用了</source>
        <translation type="unfinished">ياق</translation>
    </message>
    <message>
        <source>不等了</source>
        <translation type="unfinished">ساقلىمايمەن</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation type="unfinished">چىقتى</translation>
    </message>
    <message>
        <source>好了</source>
        <translation type="unfinished">بولدى</translation>
    </message>
    <message>
        <source>正在打印，请稍等</source>
        <translation type="unfinished">بېسىلىۋاتىدۇ، سەل ساقلاڭ</translation>
    </message>
    <message>
        <source>打好了，请取走清单</source>
        <translation type="unfinished">بېسىلدى، تىزىملىكىڭىزنى ئېلىڭ</translation>
    </message>
    <message>
        <source>清单出来了吗？</source>
        <translation type="unfinished">تىزىملىك چىقتىمۇ؟</translation>
    </message>
    <message>
        <source>清单没打出来：%1</source>
        <translation type="unfinished">تىزىملىك بېسىلمىدى: %1</translation>
    </message>
    <message>
        <source>现在打不了：%1</source>
        <translation type="unfinished">ھازىر باسقىلى بولمايدۇ: %1</translation>
    </message>
    <message>
        <source>打印机没应答，请看看出纸口。</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى، قەغەز ئېغىزىغا قاراڭ.</translation>
    </message>
    <message>
        <source>纸在下方出纸口。</source>
        <translation type="unfinished">قەغەز ئاستىدىكى ئېغىزدا.</translation>
    </message>
    <message>
        <source>关上这一页，纸也会出来。</source>
        <translation type="unfinished">بۇ بەتنى ياپسىڭىزمۇ قەغەز چىقىدۇ.</translation>
    </message>
    <message>
        <source>可以存到手机，内容一样。</source>
        <translation type="unfinished">تېلېفونغا ساقلىسىڭىز بولىدۇ، مەزمۇنى ئوخشاش.</translation>
    </message>
</context>
<context>
    <name>GuideTop</name>
    <message>
        <source>资料更新于 %1，请向窗口核实</source>
        <translation type="unfinished">ماتېرىيال %1 يېڭىلانغان، كۆزنەكتىن جەزملەڭ</translation>
    </message>
    <message>
        <source>要带 %1 样，免带 %2 样</source>
        <translation type="unfinished">%1 خىل ئېلىپ كېلىڭ، %2 خىلى ھاجەتسىز</translation>
    </message>
    <message>
        <source>您的材料清单</source>
        <translation type="unfinished">ماتېرىيال تىزىملىكىڭىز</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ئۈلگە سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>样要带</source>
        <translation type="unfinished">خىل ئېلىپ كېلىڭ</translation>
    </message>
    <message>
        <source>样免带</source>
        <translation type="unfinished">خىل ھاجەتسىز</translation>
    </message>
    <message>
        <source>样可后补</source>
        <translation type="unfinished">خىل كېيىن تولۇقلاشقا بولىدۇ</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>想看哪类事？</source>
        <translation type="unfinished">قايسى تۈرنى كۆرىسىز؟</translation>
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
        <translation type="unfinished">ئىش ئىزدەش</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”</source>
        <translation type="unfinished">ئىش ئىزدەش</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation type="unfinished">تېما بويىچە</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation type="unfinished">تارماق بويىچە</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">بارلىق ئىشلار</translation>
    </message>
</context>
<context>
    <name>GuidesSearchScreen</name>
    <message>
        <source>想办什么事？</source>
        <translation type="unfinished">نېمە ئىش بېجىرىسىز؟</translation>
    </message>
    <message>
        <source>没找到“%1”</source>
        <translation type="unfinished">«%1» تېپىلمىدى</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个事项</source>
        <translation type="unfinished">
            <numerusform>%n ئىش تېپىلدى</numerusform>
            <numerusform>%n ئىش تېپىلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>换个说法，或按主题找：</source>
        <translation type="unfinished">باشقا سۆز بىلەن سىناڭ ياكى تېما بويىچە ئىزدەڭ:</translation>
    </message>
    <message>
        <source>拼音或首字母都可以</source>
        <translation type="unfinished">ئۇيغۇرچە ياكى پىنيىن</translation>
    </message>
    <message>
        <source>打开键盘</source>
        <translation type="unfinished">كۇنۇپكىنى ئېچىش</translation>
    </message>
    <message>
        <source>没有想找的？</source>
        <translation type="unfinished">ئىزدىگىنىڭىز يوقمۇ؟</translation>
    </message>
    <message>
        <source>问工作人员</source>
        <translation type="unfinished">خادىمدىن سوراش</translation>
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
    <name>HelpSheet</name>
    <message>
        <source>正在叫导办员</source>
        <translation type="unfinished">خادىم چاقىرىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>导办员看到了，正过来</source>
        <translation type="unfinished">خادىم كۆردى، كېلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>导办员已处理</source>
        <translation type="unfinished">خادىم بىر تەرەپ قىلدى</translation>
    </message>
    <message>
        <source>现在没人值守</source>
        <translation type="unfinished">ھازىر نۆۋەتچى يوق</translation>
    </message>
    <message>
        <source>还没有人应。可以再等，也可以打 %1。</source>
        <translation type="unfinished">تېخى جاۋاب بولمىدى. ساقلىسىڭىزمۇ، %1 گە تېلېفون قىلسىڭىزمۇ بولىدۇ.</translation>
    </message>
    <message>
        <source>请等一下，有人应了，这里会写明。</source>
        <translation type="unfinished">سەل ساقلاڭ، جاۋاب بولسا بۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>请在这里等，不用再按。</source>
        <translation type="unfinished">مۇشۇ يەردە ساقلاڭ، قايتا بېسىش ھاجەتسىز.</translation>
    </message>
    <message>
        <source>还要帮忙，再按一次“呼叫帮助”。</source>
        <translation type="unfinished">يەنە ياردەم كېرەك بولسا، «ياردەم چاقىرىش» نى قايتا بېسىڭ.</translation>
    </message>
    <message>
        <source>请打 %1。</source>
        <translation type="unfinished">%1 گە تېلېفون قىلىڭ.</translation>
    </message>
    <message>
        <source>急事请打 %1 或 %2</source>
        <translation type="unfinished">جىددىي ئىشتا %1 ياكى %2 گە تېلېفون قىلىڭ</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation type="unfinished">چاقىرىشنى بىكار قىلىش</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation type="unfinished">بىلدىم</translation>
    </message>
    <message>
        <source>好的，接着办</source>
        <translation type="unfinished">بولىدۇ، داۋاملاشتۇرۇش</translation>
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
    <name>IdentifyScreen</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۈتۈش ھاجەتسىز</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">ئالدىڭىزدا %1 كىشى</translation>
    </message>
    <message>
        <source>出生日期不对，请看第 7 到 14 位</source>
        <translation type="unfinished">تۇغۇلغان ۋاقتى خاتا، 7–14-خانىلارغا قاراڭ</translation>
    </message>
    <message>
        <source>号码不对，请对着身份证再看一遍</source>
        <translation type="unfinished">نومۇر خاتا، كىملىككە قاراپ قايتا تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>读卡区在屏幕左边。</source>
        <translation type="unfinished">كارتا ئوقۇش ئورنى ئېكراننىڭ سول تەرىپىدە.</translation>
    </message>
    <message>
        <source>读卡区在屏幕右边。</source>
        <translation type="unfinished">كارتا ئوقۇش ئورنى ئېكراننىڭ ئوڭ تەرىپىدە.</translation>
    </message>
    <message>
        <source>读卡区在屏幕下方。</source>
        <translation type="unfinished">كارتا ئوقۇش ئورنى ئېكراننىڭ ئاستىدا.</translation>
    </message>
    <message>
        <source>读卡区在屏幕上方。</source>
        <translation type="unfinished">كارتا ئوقۇش ئورنى ئېكراننىڭ ئۈستىدە.</translation>
    </message>
    <message>
        <source>请输身份证号码</source>
        <translation type="unfinished">كىملىك نومۇرىنى كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>刷身份证，或输号码</source>
        <translation type="unfinished">كىملىكنى قويۇڭ ياكى نومۇر كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>请刷身份证</source>
        <translation type="unfinished">كىملىكىڭىزنى قويۇڭ</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation type="unfinished">كارتا ئوقۇغۇچ ھازىرچە ئىشلىمەيدۇ، نومۇر كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>18 位号码</source>
        <translation type="unfinished">18 خانىلىق نومۇر</translation>
    </message>
    <message>
        <source>还差 %1 位</source>
        <translation type="unfinished">يەنە %1 خانا</translation>
    </message>
    <message>
        <source>不用证件，直接取号</source>
        <translation type="unfinished">كىملىكسىز نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>输号码</source>
        <translation type="unfinished">نومۇر كىرگۈزۈش</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation type="unfinished">%1: ھازىر نومۇر بېرىلمەيدۇ</translation>
    </message>
    <message>
        <source>这个窗口现在没有了</source>
        <translation type="unfinished">بۇ كۆزنەك ھازىر يوق</translation>
    </message>
    <message>
        <source>今天的号发完了</source>
        <translation type="unfinished">بۈگۈنكى نومۇر تۈگىدى</translation>
    </message>
    <message>
        <source>号没取成</source>
        <translation type="unfinished">نومۇر ئېلىنمىدى</translation>
    </message>
    <message>
        <source>请选别的窗口，或问导办台。</source>
        <translation type="unfinished">باشقا كۆزنەكنى تاللاڭ ياكى يول باشلاش ئورنىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>请改天再来，或问导办台。</source>
        <translation type="unfinished">باشقا كۈنى كېلىڭ ياكى يول باشلاش ئورنىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>没有占号。机器正在自己恢复，请再试一次，或去导办台。</source>
        <translation type="unfinished">نومۇر ئىگىلەنمىدى. ئاپپارات ئەسلىگە كېلىۋاتىدۇ، قايتا سىناڭ ياكى يول باشلاش ئورنىغا بېرىڭ.</translation>
    </message>
    <message>
        <source>选别的窗口</source>
        <translation type="unfinished">باشقا كۆزنەك</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا سىناش</translation>
    </message>
    <message>
        <source>今天 %1 开，到时再取。</source>
        <translation type="unfinished">بۈگۈن %1 دە ئېچىلىدۇ، شۇ چاغدا ئېلىڭ.</translation>
    </message>
    <message>
        <source>明天 %1 开，到时再取。</source>
        <translation type="unfinished">ئەتە %1 دە ئېچىلىدۇ، شۇ چاغدا ئېلىڭ.</translation>
    </message>
    <message>
        <source>%1 %2 开，到时再取。</source>
        <translation type="unfinished">%1 %2 دە ئېچىلىدۇ، شۇ چاغدا ئېلىڭ.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">يول باشلاش ئورنىدىن سوراڭ.</translation>
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
    <name>ItemRow</name>
    <message>
        <source>乡镇就能办</source>
        <translation type="unfinished">يېزىدا بېجىرىلىدۇ</translation>
    </message>
    <message>
        <source>村里就能办</source>
        <translation type="unfinished">كەنتتە بېجىرىلىدۇ</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation type="unfinished">ئوبلاست بويىچە</translation>
    </message>
    <message>
        <source>可网办</source>
        <translation type="unfinished">توردا بېجىرىلىدۇ</translation>
    </message>
    <message>
        <source>窗口在办</source>
        <translation type="unfinished">كۆزنەك ئوچۇق</translation>
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
    <name>MaterialRow</name>
    <message>
        <source>要带</source>
        <translation type="unfinished">ئېلىپ كېلىڭ</translation>
    </message>
    <message>
        <source>免提交</source>
        <translation type="unfinished">ھاجەتسىز</translation>
    </message>
    <message>
        <source>告知承诺</source>
        <translation type="unfinished">ۋەدە بېرىش</translation>
    </message>
    <message>
        <source>容缺后补</source>
        <translation type="unfinished">كېيىن تولۇقلاش</translation>
    </message>
    <message numerus="yes">
        <source>原件 %n 份</source>
        <translation type="unfinished">
            <numerusform>ئەسلىسى %n دانە</numerusform>
            <numerusform>ئەسلىسى %n دانە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复印件 %n 份</source>
        <translation type="unfinished">
            <numerusform>كۆپەيتىلگەن نۇسخىسى %n دانە</numerusform>
            <numerusform>كۆپەيتىلگەن نۇسخىسى %n دانە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>原件和复印件各 %n 份</source>
        <translation type="unfinished">
            <numerusform>ئەسلىسى ۋە كۆپەيتىلگەن نۇسخىسى %n دانىدىن</numerusform>
            <numerusform>ئەسلىسى ۋە كۆپەيتىلگەن نۇسخىسى %n دانىدىن</numerusform>
        </translation>
    </message>
    <message>
        <source>电子件</source>
        <translation type="unfinished">ئېلېكترونلۇق نۇسخىسى</translation>
    </message>
    <message>
        <source>您刚才已亮证，系统自动取用</source>
        <translation type="unfinished">بايا كۆرسەتتىڭىز، سىستېما ئۆزى ئىشلىتىدۇ</translation>
    </message>
    <message>
        <source>%1前补交</source>
        <translation type="unfinished">%1 گىچە تولۇقلاڭ</translation>
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
    <name>PaperBanner</name>
    <message>
        <source>纸条马上出来</source>
        <translation type="unfinished">قەغەز ھازىرلا چىقىدۇ</translation>
    </message>
    <message>
        <source>请从左边出纸口取纸条</source>
        <translation type="unfinished">قەغەزنى سول تەرەپتىن ئېلىڭ</translation>
    </message>
    <message>
        <source>请从右边出纸口取纸条</source>
        <translation type="unfinished">قەغەزنى ئوڭ تەرەپتىن ئېلىڭ</translation>
    </message>
    <message>
        <source>请从上方出纸口取纸条</source>
        <translation type="unfinished">قەغەزنى ئۈستىدىن ئېلىڭ</translation>
    </message>
    <message>
        <source>请从下方出纸口取纸条</source>
        <translation type="unfinished">قەغەزنى ئاستىدىن ئېلىڭ</translation>
    </message>
    <message>
        <source>纸条丢了也没关系，记住号码就行</source>
        <translation type="unfinished">قەغەز يوقاپ كەتسىمۇ مەيلى، نومۇرنى ئېسىڭىزدە تۇتۇڭ</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>不用带材料</source>
        <translation type="unfinished">ماتېرىيال ئېلىپ كېلىش ھاجەتسىز</translation>
    </message>
    <message numerus="yes">
        <source>不用带 %n 样，写明原因</source>
        <translation type="unfinished">
            <numerusform>ھاجەتسىز %n خىل، سەۋەبى بىلەن</numerusform>
            <numerusform>ھاجەتسىز %n خىل، سەۋەبى بىلەن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>可后补 %n 样，写明日期</source>
        <translation type="unfinished">
            <numerusform>كېيىن تولۇقلىنىدىغىنى %n خىل، چېسلاسى بىلەن</numerusform>
            <numerusform>كېيىن تولۇقلىنىدىغىنى %n خىل، چېسلاسى بىلەن</numerusform>
        </translation>
    </message>
    <message>
        <source>还有地点、时间、费用和咨询电话</source>
        <translation type="unfinished">ئورنى، ۋاقتى، ھەققى ۋە تېلېفونىمۇ بار</translation>
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
    <name>QueueTile</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۈتۈش ھاجەتسىز</translation>
    </message>
    <message>
        <source>在办</source>
        <translation type="unfinished">ئوچۇق</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">ئالدىڭىزدا %1 كىشى</translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
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
    <name>TicketFacts</name>
    <message>
        <source>没有人</source>
        <translation type="unfinished">ھېچكىم يوق</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation type="unfinished">%1 كىشى</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۈتۈش ھاجەتسىز</translation>
    </message>
    <message>
        <source>超过 1 小时</source>
        <translation type="unfinished">1 سائەتتىن ئارتۇق</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation type="unfinished">%1 مىنۇت</translation>
    </message>
    <message>
        <source>取号时前面</source>
        <translation type="unfinished">نومۇر ئالغاندا ئالدىڭىزدا</translation>
    </message>
    <message>
        <source>前面</source>
        <translation type="unfinished">ئالدىڭىزدا</translation>
    </message>
    <message>
        <source>大约等</source>
        <translation type="unfinished">كۈتۈش ۋاقتى</translation>
    </message>
    <message>
        <source>取号时间</source>
        <translation type="unfinished">نومۇر ئالغان ۋاقىت</translation>
    </message>
    <message>
        <source>在哪等</source>
        <translation type="unfinished">كۈتۈش ئورنى</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>今天 %1 开</source>
        <translation type="unfinished">بۈگۈن %1 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>明天 %1 开</source>
        <translation type="unfinished">ئەتە %1 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>%1 %2 开</source>
        <translation type="unfinished">%1 %2 دە ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>暂不开放</source>
        <translation type="unfinished">ھازىرچە ئوچۇق ئەمەس</translation>
    </message>
    <message>
        <source>现在取不了号</source>
        <translation type="unfinished">ھازىر نومۇر ئالغىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>这里还没有窗口资料</source>
        <translation type="unfinished">بۇ يەردە تېخى كۆزنەك ئۇچۇرى يوق</translation>
    </message>
    <message>
        <source>机器正在自己恢复。急的话，请直接去导办台。</source>
        <translation type="unfinished">ئاپپارات ئۆزى ئەسلىگە كېلىۋاتىدۇ. ئالدىراش بولسىڭىز، يول باشلاش ئورنىغا بېرىڭ.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">يول باشلاش ئورنىدىن سوراڭ.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا سىناش</translation>
    </message>
    <message>
        <source>到哪个窗口办？</source>
        <translation type="unfinished">قايسى كۆزنەكتە بېجىرىسىز؟</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation type="unfinished">%1: ھازىر نومۇر بېرىلمەيدۇ</translation>
    </message>
    <message>
        <source>窗口都关着，现在不取号</source>
        <translation type="unfinished">كۆزنەكلەر تاقاق، ھازىر نومۇر بېرىلمەيدۇ</translation>
    </message>
    <message>
        <source>不知道选哪个？</source>
        <translation type="unfinished">قايسىسىنى تاللاشنى بىلمىدىڭىزمۇ؟</translation>
    </message>
    <message>
        <source>选“%1”，大多数事都在那里办。</source>
        <translation type="unfinished">«%1» نى تاللاڭ، كۆپ ساندىكى ئىش شۇ يەردە بېجىرىلىدۇ.</translation>
    </message>
    <message>
        <source>上午 %1</source>
        <translation type="unfinished">چۈشتىن بۇرۇن %1</translation>
    </message>
    <message>
        <source>下午 %1</source>
        <translation type="unfinished">چۈشتىن كېيىن %1</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation type="unfinished">ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>还有 %1 个窗口</source>
        <translation type="unfinished">يەنە %1 كۆزنەك بار</translation>
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
