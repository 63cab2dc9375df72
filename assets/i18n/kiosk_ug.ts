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
        <source>字</source>
        <translation type="unfinished">ئا</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation type="unfinished">رەڭ</translation>
    </message>
    <message>
        <source>永 Aa</source>
        <translation type="unfinished">永 Aa</translation>
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
        <source>不要动画</source>
        <translation type="unfinished">ھەرىكەتسىز</translation>
    </message>
    <message>
        <source>画面直接换，不滑动</source>
        <translation type="unfinished">بەت بىردىنلا ئالمىشىدۇ، سىيرىلمايدۇ</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation type="unfinished">ئوقۇپ بېرىش</translation>
    </message>
    <message>
        <source>点一下听，再点一下选；字也写在屏幕上方</source>
        <translation type="unfinished">بىر چەكسە ئاڭلىتىدۇ، يەنە چەكسە تاللايدۇ؛ خەت ئېكراننىڭ ئۈستىدە</translation>
    </message>
    <message>
        <source>慢</source>
        <translation type="unfinished">ئاستا</translation>
    </message>
    <message>
        <source>快</source>
        <translation type="unfinished">تېز</translation>
    </message>
    <message>
        <source>读的快慢</source>
        <translation type="unfinished">ئوقۇش سۈرئىتى</translation>
    </message>
    <message>
        <source>小声</source>
        <translation type="unfinished">پەس</translation>
    </message>
    <message>
        <source>适中</source>
        <translation type="unfinished">نورمال</translation>
    </message>
    <message>
        <source>大声</source>
        <translation type="unfinished">يۇقىرى</translation>
    </message>
    <message>
        <source>声音大小</source>
        <translation type="unfinished">ئاۋازنىڭ كۈچى</translation>
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
    <name>ActionBanner</name>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق بېسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>试打好了，请看纸条</source>
        <translation type="unfinished">سىناق بېسىلدى، قەغەزگە قاراڭ</translation>
    </message>
    <message>
        <source>没打出来：%1</source>
        <translation type="unfinished">بېسىلمىدى: %1</translation>
    </message>
    <message>
        <source>打印机没有回话，不知道纸出来没有</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى، قەغەز چىقتىمۇ بىلگىلى بولمىدى</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ماسلاشتۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>同步好了</source>
        <translation type="unfinished">ماسلاشتۇرۇلدى</translation>
    </message>
    <message>
        <source>没同步成，会自己再试</source>
        <translation type="unfinished">ماسلاشمىدى، ئۆزى قايتا سىنايدۇ</translation>
    </message>
    <message>
        <source>%1进程已重启，正常</source>
        <translation type="unfinished">%1: قايتا قوزغىتىلدى، نورمال</translation>
    </message>
    <message>
        <source>%1进程已重启，还没好</source>
        <translation type="unfinished">%1: قايتا قوزغىتىلدى، تېخى ياخشى ئەمەس</translation>
    </message>
    <message>
        <source>%1进程还没有起来</source>
        <translation type="unfinished">%1: تېخى قوزغالمىدى</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation type="unfinished">قەغەز يوق</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation type="unfinished">قاپقىقى ئوچۇق</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation type="unfinished">كەسكۈچ تىقىلدى</translation>
    </message>
    <message>
        <source>打印机没连上</source>
        <translation type="unfinished">پرىنتېر ئۇلانمىغان</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى</translation>
    </message>
    <message>
        <source>正在重启%1进程</source>
        <translation type="unfinished">%1: جەريان قايتا قوزغىتىلىۋاتىدۇ</translation>
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
    <name>CertificateCard</name>
    <message>
        <source>电子证照</source>
        <translation type="unfinished">ئېلېكترونلۇق گۇۋاھنامە</translation>
    </message>
    <message>
        <source>有效</source>
        <translation type="unfinished">كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>持证人</source>
        <translation type="unfinished">ئىگىسى</translation>
    </message>
    <message>
        <source>签发机关</source>
        <translation type="unfinished">تارقاتقان ئورگان</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation type="unfinished">كۈچى توشىدىغان ۋاقىت</translation>
    </message>
    <message>
        <source>长期</source>
        <translation type="unfinished">ئۇزۇن مۇددەت</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>正在登记</source>
        <translation type="unfinished">تىزىملاۋاتىدۇ</translation>
    </message>
    <message>
        <source>这个码不认：打错了、用过了或过期了</source>
        <translation type="unfinished">بۇ كود ئېتىراپ قىلىنمىدى: خاتا، ئىشلىتىلگەن ياكى ۋاقتى ئۆتكەن</translation>
    </message>
    <message>
        <source>县里现在办不了，码没有用掉，等会儿再试</source>
        <translation type="unfinished">ناھىيە ھازىر تىزىملىيالمايدۇ، كود ئىشلىتىلمىدى، كېيىن سىناڭ</translation>
    </message>
    <message>
        <source>没登记成，看同步页</source>
        <translation type="unfinished">تىزىملانمىدى، ماسلاشتۇرۇش بېتىگە قاراڭ</translation>
    </message>
    <message>
        <source>县里给的登记码，8 位</source>
        <translation type="unfinished">ناھىيە بەرگەن تىزىملاش كودى، 8 خانە</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation type="unfinished">تىزىملاش كودى</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation type="unfinished">بىر خانە ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>ConsentFace</name>
    <message>
        <source>签发机关</source>
        <translation type="unfinished">تارقاتقان ئورگان</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation type="unfinished">كۈچكە ئىگە مۇددەت</translation>
    </message>
    <message>
        <source>核对是不是本人</source>
        <translation type="unfinished">ئۆزى ئىكەنلىكىنى سېلىشتۇرۇش ئۈچۈن</translation>
    </message>
    <message>
        <source>只显示前 6 位和后 4 位</source>
        <translation type="unfinished">پەقەت ئالدىنقى 6 ۋە ئاخىرقى 4 خانىسى</translation>
    </message>
    <message>
        <source>只显示后 2 位</source>
        <translation type="unfinished">پەقەت ئاخىرقى 2 خانىسى</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation type="unfinished">قوشۇلمايمەن</translation>
    </message>
    <message>
        <source>正在记录</source>
        <translation type="unfinished">خاتىرىلىنىۋاتىدۇ</translation>
    </message>
    <message>
        <source>同意出示</source>
        <translation type="unfinished">كۆرسىتىشكە قوشۇلىمەن</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation type="unfinished">داۋامىنى كۆرۈش</translation>
    </message>
    <message>
        <source>同意出示这 %1 项吗？</source>
        <translation type="unfinished">بۇ %1 تۈرنى كۆرسىتىشكە قوشۇلامسىز؟</translation>
    </message>
    <message>
        <source>现在还没有显示任何内容</source>
        <translation type="unfinished">ھازىرغىچە ھېچنېمە كۆرسىتىلمىدى</translation>
    </message>
    <message>
        <source>用来做什么</source>
        <translation type="unfinished">نېمىگە ئىشلىتىلىدۇ</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation type="unfinished">پەقەت گۇۋاھنامىنى دەلىللەش</translation>
    </message>
    <message>
        <source>要证的单位：%1</source>
        <translation type="unfinished">تەلەپ قىلغۇچى ئورۇن: %1</translation>
    </message>
    <message>
        <source>这件事用不着</source>
        <translation type="unfinished">بۇ ئىشقا لازىم ئەمەس</translation>
    </message>
    <message>
        <source>只用这一次。您离开后，本机清除这些内容。</source>
        <translation type="unfinished">پەقەت مۇشۇ قېتىم ئىشلىتىلىدۇ. كەتكەندىن كېيىن بۇ ماشىنا مەزمۇنىنى تازىلايدۇ.</translation>
    </message>
</context>
<context>
    <name>DeviceSteps</name>
    <message>
        <source>打开打印机的盖子，取出空纸芯</source>
        <translation type="unfinished">پرىنتېرنىڭ قاپقىقىنى ئېچىپ، بوش قەغەز ئوقىنى ئېلىڭ</translation>
    </message>
    <message>
        <source>放进一卷 80 毫米热敏纸，纸头从下面出来</source>
        <translation type="unfinished">80 مىللىمېتىرلىق ئىسسىققا سەزگۈر قەغەز سېلىڭ، ئۇچى ئاستىدىن چىقسۇن</translation>
    </message>
    <message>
        <source>拉出一截纸，盖好盖子，听到一声响</source>
        <translation type="unfinished">قەغەزنى ئازراق تارتىپ چىقىرىپ، قاپقاقنى چىقىلدىغۇچە يېپىڭ</translation>
    </message>
    <message>
        <source>灯不闪了，点“试一试”</source>
        <translation type="unfinished">چىراغ ۋالىلدىمىسا، «سىناش» نى بېسىڭ</translation>
    </message>
    <message>
        <source>程序没有使用它的权限，请报修</source>
        <translation type="unfinished">پروگراممىنىڭ ئىشلىتىش ھوقۇقى يوق، رېمونت قىلدۇرۇڭ</translation>
    </message>
    <message>
        <source>设置里的地址不对，请报修</source>
        <translation type="unfinished">تەڭشەكتىكى ئادرېس خاتا، رېمونت قىلدۇرۇڭ</translation>
    </message>
    <message>
        <source>少了程序库，请报修</source>
        <translation type="unfinished">پروگرامما ئامبىرى كەم، رېمونت قىلدۇرۇڭ</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation type="unfinished">ئۇنى ئىشلىتىۋاتقان پروگراممىنى تاقاڭ</translation>
    </message>
    <message>
        <source>点“重启进程”</source>
        <translation type="unfinished">«قايتا قوزغىتىش» نى بېسىڭ</translation>
    </message>
    <message>
        <source>看读卡器的灯亮不亮</source>
        <translation type="unfinished">كارتا ئوقۇغۇچنىڭ چىرىغى يانغانمۇ، قاراڭ</translation>
    </message>
    <message>
        <source>把数据线两头拔下，再插紧</source>
        <translation type="unfinished">سىمنىڭ ئىككى ئۇچىنى چىقىرىپ، قايتا چىڭ چېتىڭ</translation>
    </message>
    <message>
        <source>还不亮，换一个插口</source>
        <translation type="unfinished">يەنىلا يانمىسا، باشقا ئېغىزغا چېتىڭ</translation>
    </message>
    <message>
        <source>看镜头前有没有东西挡着，擦一擦</source>
        <translation type="unfinished">لىنزىنى بىرنەرسە توسۇۋالدىمۇ قاراڭ، سۈرتۈڭ</translation>
    </message>
    <message>
        <source>把摄像头的线拔下，再插上</source>
        <translation type="unfinished">كامېرانىڭ سىمىنى چىقىرىپ، قايتا چېتىڭ</translation>
    </message>
    <message>
        <source>还不行，换一个插口</source>
        <translation type="unfinished">يەنىلا بولمىسا، باشقا ئېغىزغا چېتىڭ</translation>
    </message>
    <message>
        <source>看盖子里有没有纸夹住</source>
        <translation type="unfinished">قاپقاق ئىچىدە قەغەز قىسىلىپ قالدىمۇ، قاراڭ</translation>
    </message>
    <message>
        <source>把盖子按下去，听到一声响</source>
        <translation type="unfinished">قاپقاقنى چىقىلدىغۇچە بېسىڭ</translation>
    </message>
    <message>
        <source>关掉打印机的电源，打开盖子</source>
        <translation type="unfinished">پرىنتېرنىڭ توكىنى ئېتىپ، قاپقىقىنى ئېچىڭ</translation>
    </message>
    <message>
        <source>顺着出纸的方向取出卡住的纸，不硬拉</source>
        <translation type="unfinished">تىقىلغان قەغەزنى چىقىش يۆنىلىشىدە ئېلىڭ، كۈچەپ تارتماڭ</translation>
    </message>
    <message>
        <source>盖好盖子，打开电源</source>
        <translation type="unfinished">قاپقاقنى يېپىپ، توكنى ئېچىڭ</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation type="unfinished">پرىنتېرنىڭ ئۇلاش كۇنۇپكىسىنى بېسىڭ</translation>
    </message>
    <message>
        <source>看打印机的电源灯亮不亮</source>
        <translation type="unfinished">پرىنتېرنىڭ توك چىرىغى يانغانمۇ، قاراڭ</translation>
    </message>
    <message>
        <source>把电源线和数据线两头插紧</source>
        <translation type="unfinished">توك ۋە سانلىق مەلۇمات سىمىنىڭ ئىككى ئۇچىنى چىڭ چېتىڭ</translation>
    </message>
    <message>
        <source>看里面有纸，盖子盖好</source>
        <translation type="unfinished">ئىچىدە قەغەز بارلىقى ۋە قاپقاق يېپىقلىقىغا قاراڭ</translation>
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
    <name>EventWords</name>
    <message>
        <source>程序启动了</source>
        <translation type="unfinished">پروگرامما قوزغالدى</translation>
    </message>
    <message>
        <source>程序正常退出</source>
        <translation type="unfinished">پروگرامما نورمال تاقالدى</translation>
    </message>
    <message>
        <source>画面出来了</source>
        <translation type="unfinished">كۆرۈنۈش چىقتى</translation>
    </message>
    <message>
        <source>数据或设备打不开，在重试</source>
        <translation type="unfinished">سانلىق مەلۇمات ياكى ئۈسكۈنە ئېچىلمىدى، قايتا سىناۋاتىدۇ</translation>
    </message>
    <message>
        <source>程序出了错，已记下</source>
        <translation type="unfinished">پروگراممىدا خاتالىق چىقتى، خاتىرىلەندى</translation>
    </message>
    <message>
        <source>界面程序有警告</source>
        <translation type="unfinished">كۆرۈنمە پروگراممىسى ئاگاھلاندۇردى</translation>
    </message>
    <message>
        <source>%1进程停了，在重启</source>
        <translation type="unfinished">%1: جەريان توختىدى، قايتا قوزغىتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>%1进程已自动恢复</source>
        <translation type="unfinished">%1: جەريان ئۆزى ئەسلىگە كەلدى</translation>
    </message>
    <message>
        <source>打印纸快用完</source>
        <translation type="unfinished">قەغەز تۈگەي دەپ قالدى</translation>
    </message>
    <message>
        <source>打印纸用完了</source>
        <translation type="unfinished">قەغەز تۈگىدى</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>打出一张纸条</source>
        <translation type="unfinished">بىر پارچە قەغەز بېسىلدى</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation type="unfinished">قەغەز چىقمىدى</translation>
    </message>
    <message>
        <source>不知道纸条出来没有</source>
        <translation type="unfinished">قەغەز چىقتىمۇ بىلگىلى بولمىدى</translation>
    </message>
    <message>
        <source>读到一张证</source>
        <translation type="unfinished">بىر كارتا ئوقۇلدى</translation>
    </message>
    <message>
        <source>证没读清</source>
        <translation type="unfinished">كارتا ئوقۇلمىدى</translation>
    </message>
    <message>
        <source>放的不是身份证</source>
        <translation type="unfinished">قويۇلغىنى كىملىك ئەمەس</translation>
    </message>
    <message>
        <source>读到一个码</source>
        <translation type="unfinished">بىر كود ئوقۇلدى</translation>
    </message>
    <message>
        <source>数据打不开</source>
        <translation type="unfinished">سانلىق مەلۇمات ئېچىلمىدى</translation>
    </message>
    <message>
        <source>数据坏了，已从备份恢复</source>
        <translation type="unfinished">سانلىق مەلۇمات بۇزۇلدى، زاپاستىن ئەسلىگە كەلتۈرۈلدى</translation>
    </message>
    <message>
        <source>重启前有号不知道打出来没有</source>
        <translation type="unfinished">قوزغىتىشتىن بۇرۇنقى نومۇرلار بېسىلدىمۇ نامەلۇم</translation>
    </message>
    <message>
        <source>发出一个号</source>
        <translation type="unfinished">بىر نومۇر بېرىلدى</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation type="unfinished">گۇۋاھنامە دەلىللەندى</translation>
    </message>
    <message>
        <source>证照码没有通过</source>
        <translation type="unfinished">گۇۋاھنامە كودى ئۆتمىدى</translation>
    </message>
    <message>
        <source>已登记到县里</source>
        <translation type="unfinished">ناھىيەدە تىزىملاندى</translation>
    </message>
    <message>
        <source>网络通了</source>
        <translation type="unfinished">تور ئۇلاندى</translation>
    </message>
    <message>
        <source>网络断开 %1，又通了</source>
        <translation type="unfinished">تور %1 ئۈزۈلۈپ، قايتا ئۇلاندى</translation>
    </message>
    <message>
        <source>网络断了</source>
        <translation type="unfinished">تور ئۈزۈلدى</translation>
    </message>
    <message>
        <source>有记录被县里拒收</source>
        <translation type="unfinished">ناھىيە بەزى خاتىرىلەرنى رەت قىلدى</translation>
    </message>
    <message>
        <source>县里发来的数据看不懂，没有收</source>
        <translation type="unfinished">ناھىيەنىڭ سانلىق مەلۇماتى چۈشىنىكسىز، قوبۇل قىلىنمىدى</translation>
    </message>
    <message>
        <source>有人进了维护界面</source>
        <translation type="unfinished">ئاسراش كۆرۈنمىسىگە كىرىلدى</translation>
    </message>
    <message>
        <source>维护口令输错一次</source>
        <translation type="unfinished">ئاسراش پارولى خاتا كىرگۈزۈلدى</translation>
    </message>
    <message>
        <source>维护：试打一页</source>
        <translation type="unfinished">ئاسراش: سىناپ بېسىش</translation>
    </message>
    <message>
        <source>维护：重启%1进程</source>
        <translation type="unfinished">ئاسراش: %1 قايتا قوزغىتىلدى</translation>
    </message>
    <message>
        <source>维护：立即同步</source>
        <translation type="unfinished">ئاسراش: ھازىر ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>维护：暂停服务</source>
        <translation type="unfinished">ئاسراش: مۇلازىمەت توختىتىپ تۇرۇلدى</translation>
    </message>
    <message>
        <source>维护：恢复服务</source>
        <translation type="unfinished">ئاسراش: مۇلازىمەت ئەسلىگە كەلتۈرۈلدى</translation>
    </message>
    <message>
        <source>维护：登记</source>
        <translation type="unfinished">ئاسراش: تىزىملاش</translation>
    </message>
    <message>
        <source>维护：导出了诊断</source>
        <translation type="unfinished">ئاسراش: دىياگنوز چىقىرىلدى</translation>
    </message>
    <message>
        <source>维护：诊断没导出</source>
        <translation type="unfinished">ئاسراش: دىياگنوز چىقىرىلمىدى</translation>
    </message>
    <message>
        <source>维护：设置没存下</source>
        <translation type="unfinished">ئاسراش: تەڭشەك ساقلانمىدى</translation>
    </message>
    <message>
        <source>维护：改了设置</source>
        <translation type="unfinished">ئاسراش: تەڭشەك ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>维护改的设置坏了，已放到一边，按安装时的</source>
        <translation type="unfinished">ئاسراش تەڭشىكى بۇزۇلدى، چەتكە ئېلىندى، ئورنىتىشتىكىسى ئىشلىتىلىدۇ</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation type="unfinished">نەشرى %1</translation>
    </message>
    <message>
        <source>用时 %1 毫秒</source>
        <translation type="unfinished">%1 مىللىسېكۇنت كەتتى</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation type="unfinished">%1 كەتتى</translation>
    </message>
    <message>
        <source>号票</source>
        <translation type="unfinished">نومۇر قەغىزى</translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation type="unfinished">ماتېرىيال تىزىملىكى</translation>
    </message>
    <message>
        <source>用证凭条</source>
        <translation type="unfinished">گۇۋاھنامە تالونى</translation>
    </message>
    <message>
        <source>试打页</source>
        <translation type="unfinished">سىناق بېتى</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation type="unfinished">ۋاقتى ئۆتكەن</translation>
    </message>
    <message>
        <source>签名不对</source>
        <translation type="unfinished">ئىمزاسى خاتا</translation>
    </message>
    <message>
        <source>已注销</source>
        <translation type="unfinished">بىكار قىلىنغان</translation>
    </message>
    <message>
        <source>不是证照码</source>
        <translation type="unfinished">گۇۋاھنامە كودى ئەمەس</translation>
    </message>
    <message>
        <source>现在核验不了</source>
        <translation type="unfinished">ھازىر تەكشۈرگىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>连不到县里</source>
        <translation type="unfinished">ناھىيەگە ئۇلانمىدى</translation>
    </message>
    <message>
        <source>回话的不是县里的服务器</source>
        <translation type="unfinished">جاۋاب بەرگىنى ناھىيە مۇلازىمېتىرى ئەمەس</translation>
    </message>
    <message>
        <source>县里不认这台机器</source>
        <translation type="unfinished">ناھىيە بۇ ماشىنىنى تونۇمىدى</translation>
    </message>
    <message>
        <source>县里的服务器有故障</source>
        <translation type="unfinished">ناھىيە مۇلازىمېتىرىدا كاشىلا بار</translation>
    </message>
    <message>
        <source>本机数据打不开</source>
        <translation type="unfinished">بۇ ماشىنىنىڭ سانلىق مەلۇماتى ئېچىلمىدى</translation>
    </message>
    <message>
        <source>没有设置县里的地址</source>
        <translation type="unfinished">ناھىيەنىڭ ئادرېسى تەڭشەلمىگەن</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 تۈر</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سېكۇنت</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation type="unfinished">%1 مىنۇت</translation>
    </message>
    <message>
        <source>%1 小时 %2 分</source>
        <translation type="unfinished">%1 سائەت %2 مىنۇت</translation>
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
    <name>GuideCounts</name>
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
    <message>
        <source>看别的事项</source>
        <translation type="unfinished">باشقا ئىشلارنى كۆرۈش</translation>
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
        <source>换个说法，或收起键盘，按主题找。</source>
        <translation type="unfinished">باشقا سۆز بىلەن سىناڭ ياكى كۇنۇپكىنى يىغىپ، تېما بويىچە ئىزدەڭ.</translation>
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
    <name>KindWords</name>
    <message>
        <source>企业名称</source>
        <translation type="unfinished">كارخانا نامى</translation>
    </message>
    <message>
        <source>权利人</source>
        <translation type="unfinished">ھوقۇق ئىگىسى</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished">ئىسىم-فامىلىسى</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished">بىرلىككە كەلگەن ئىجتىمائىي ئىناۋەت كودى</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation type="unfinished">گۇۋاھنامە نومۇرى</translation>
    </message>
    <message>
        <source>不动产权证号</source>
        <translation type="unfinished">كۆچمەس مۈلۈك گۇۋاھنامە نومۇرى</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished">كىنىشكا نومۇرى</translation>
    </message>
    <message>
        <source>不出示：经营范围、住所</source>
        <translation type="unfinished">كۆرسىتىلمەيدۇ: تىجارەت دائىرىسى، ئادرېسى</translation>
    </message>
    <message>
        <source>不出示：坐落、面积、附图</source>
        <translation type="unfinished">كۆرسىتىلمەيدۇ: ئورنى، كۆلىمى، خەرىتىسى</translation>
    </message>
    <message>
        <source>不出示：对方信息、照片</source>
        <translation type="unfinished">كۆرسىتىلمەيدۇ: جۆرىسىنىڭ ئۇچۇرى، سۈرەت</translation>
    </message>
    <message>
        <source>不出示：家庭成员、住址</source>
        <translation type="unfinished">كۆرسىتىلمەيدۇ: ئائىلە ئەزالىرى، ئادرېسى</translation>
    </message>
    <message>
        <source>不出示：住址、出生日期、照片</source>
        <translation type="unfinished">كۆرسىتىلمەيدۇ: ئادرېسى، تۇغۇلغان ۋاقتى، سۈرىتى</translation>
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
    <name>NotShownFace</name>
    <message>
        <source>没有出示，也没有保留</source>
        <translation type="unfinished">كۆرسىتىلمىدى، ساقلانمىدى</translation>
    </message>
    <message>
        <source>现在核验不了，不代表证照有问题</source>
        <translation type="unfinished">ھازىر دەلىللىگىلى بولمايدۇ، گۇۋاھنامىدە مەسىلە بار دېگەنلىك ئەمەس</translation>
    </message>
    <message>
        <source>这个码过期了</source>
        <translation type="unfinished">بۇ كودنىڭ ۋاقتى ئۆتۈپتۇ</translation>
    </message>
    <message>
        <source>签名不对，没有通过</source>
        <translation type="unfinished">ئىمزاسى توغرا كەلمىدى</translation>
    </message>
    <message>
        <source>这张证照已注销</source>
        <translation type="unfinished">بۇ گۇۋاھنامە بىكار قىلىنغان</translation>
    </message>
    <message>
        <source>这个码已经用过了</source>
        <translation type="unfinished">بۇ كود ئىشلىتىلىپ بوپتۇ</translation>
    </message>
    <message>
        <source>这不是证照码</source>
        <translation type="unfinished">بۇ گۇۋاھنامە كودى ئەمەس</translation>
    </message>
    <message>
        <source>改主意了，随时可以再扫。</source>
        <translation type="unfinished">پىكىرىڭىز ئۆزگەرسە، خالىغان ۋاقىتتا قايتا سىكانىرلاڭ.</translation>
    </message>
    <message>
        <source>机器正在自己恢复。请再扫一次，或去窗口出示。</source>
        <translation type="unfinished">ماشىنا ئۆزلۈكىدىن ئەسلىگە كېلىۋاتىدۇ. قايتا سىكانىرلاڭ ياكى كۆزنەكتە كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>本县还没接入这种码。请去窗口出示。</source>
        <translation type="unfinished">ناھىيىمىز بۇ خىل كودنى تېخى ئۇلىمىدى. كۆزنەكتە كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>请在手机上刷新一下，再扫新的码。</source>
        <translation type="unfinished">تېلېفوندا يېڭىلاپ، يېڭى كودنى سىكانىرلاڭ.</translation>
    </message>
    <message>
        <source>请在“吉速办”里重新亮码。还不行，请带证件去窗口。</source>
        <translation type="unfinished">‏«吉速办» دا كودنى قايتا ئېچىڭ. بولمىسا، كىنىشكىڭىز بىلەن كۆزنەككە بېرىڭ.</translation>
    </message>
    <message>
        <source>以发证机关的记录为准。有疑问，请去窗口问。</source>
        <translation type="unfinished">تارقاتقان ئورگاننىڭ خاتىرىسى ئاساس. سوئالىڭىز بولسا كۆزنەكتىن سوراڭ.</translation>
    </message>
    <message>
        <source>一个码只用一次。请在手机上刷新一下，再扫新的码。</source>
        <translation type="unfinished">بىر كود بىرلا قېتىم ئىشلىتىلىدۇ. تېلېفوندا يېڭىلاپ قايتا سىكانىرلاڭ.</translation>
    </message>
    <message>
        <source>请打开“吉速办”，点“我的证照”，再点“亮码”。</source>
        <translation type="unfinished">‏«吉速办» نى ئېچىپ، «我的证照» نى، ئاندىن «亮码» نى چېكىڭ.</translation>
    </message>
    <message>
        <source>去窗口出示</source>
        <translation type="unfinished">كۆزنەكتە كۆرسىتىش</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باش بەتكە قايتىش</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation type="unfinished">قايتا سىكانىرلاش</translation>
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
    <name>NumbersMeter</name>
    <message>
        <source>剩 %1 个</source>
        <translation type="unfinished">%1 قالدى</translation>
    </message>
    <message>
        <source>用本机号</source>
        <translation type="unfinished">ئۆز نومۇرى</translation>
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
        <source>工作人员正在维护，很快就好。您没有做错什么。</source>
        <translation type="unfinished">خادىملار بۇ ماشىنىنى ئاسراۋاتىدۇ، تېزلا ياخشى بولىدۇ. سىز خاتا قىلمىدىڭىز.</translation>
    </message>
    <message>
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation type="unfinished">ماشىنىنىڭ سانلىق مەلۇمات ساقلاش قىسمى بۇزۇلدى، رېمونتچى كۈتۈلمەكتە. سىز خاتالاشمىدىڭىز.</translation>
    </message>
    <message>
        <source>窗口开着的时候，请直接去窗口或导办台</source>
        <translation type="unfinished">كۆزنەكلەر ئوچۇق ۋاقىتتا كۆزنەككە ياكى يېتەكچى ئورۇنغا بېرىڭ</translation>
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
        <translation type="unfinished">⁦%2⁩&#xa0;بەتنىڭ ⁦%1⁩-بېتى</translation>
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
    <name>ScanFace</name>
    <message>
        <source>再靠近一点</source>
        <translation type="unfinished">يېقىنراق كەلتۈرۈڭ</translation>
    </message>
    <message>
        <source>屏幕调亮</source>
        <translation type="unfinished">ئېكراننى يورۇتۇڭ</translation>
    </message>
    <message>
        <source>别晃</source>
        <translation type="unfinished">مىدىرلاتماڭ</translation>
    </message>
    <message>
        <source>反光了</source>
        <translation type="unfinished">نۇر قايتىۋاتىدۇ</translation>
    </message>
    <message>
        <source>镜头在屏幕左边，离 15 到 20 厘米</source>
        <translation type="unfinished">كامېرا ئېكراننىڭ سول تەرىپىدە، 15–20 سانتىمېتىر يىراقتا تۇتۇڭ</translation>
    </message>
    <message>
        <source>镜头在屏幕右边，离 15 到 20 厘米</source>
        <translation type="unfinished">كامېرا ئېكراننىڭ ئوڭ تەرىپىدە، 15–20 سانتىمېتىر يىراقتا تۇتۇڭ</translation>
    </message>
    <message>
        <source>镜头在屏幕上方，离 15 到 20 厘米</source>
        <translation type="unfinished">كامېرا ئېكراننىڭ ئۈستىدە، 15–20 سانتىمېتىر يىراقتا تۇتۇڭ</translation>
    </message>
    <message>
        <source>镜头在屏幕下方，离 15 到 20 厘米</source>
        <translation type="unfinished">كامېرا ئېكراننىڭ ئاستىدا، 15–20 سانتىمېتىر يىراقتا تۇتۇڭ</translation>
    </message>
    <message>
        <source>镜头暂不能用</source>
        <translation type="unfinished">كامېرا ۋاقتىنچە ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>把手机码对准镜头</source>
        <translation type="unfinished">تېلېفون كودىنى كامېراغا توغرىلاڭ</translation>
    </message>
    <message>
        <source>镜头好了会自己打开</source>
        <translation type="unfinished">كامېرا ياخشى بولغاندا ئۆزى ئېچىلىدۇ</translation>
    </message>
    <message>
        <source>打开手机
“吉速办”</source>
        <translation type="unfinished">تېلېفوندا
«吉速办» نى ئېچىڭ</translation>
    </message>
    <message>
        <source>点“我的证照”
再点“亮码”</source>
        <translation type="unfinished">‏«我的证照» نى،
ئاندىن «亮码» نى چېكىڭ</translation>
    </message>
    <message>
        <source>屏幕调亮
对准镜头</source>
        <translation type="unfinished">ئېكراننى يورۇتۇپ
كامېراغا توغرىلاڭ</translation>
    </message>
    <message>
        <source>还没读到码</source>
        <translation type="unfinished">كود تېخى ئوقۇلمىدى</translation>
    </message>
    <message>
        <source>把手机屏幕调到最亮，码要完整、不反光。还不行，请人帮忙。</source>
        <translation type="unfinished">ئېكراننى ئەڭ يورۇق قىلىڭ، كود تولۇق، نۇر قايتمىسۇن. بولمىسا ياردەم سوراڭ.</translation>
    </message>
    <message>
        <source>镜头只认二维码，不拍照，也不保存画面。</source>
        <translation type="unfinished">كامېرا پەقەت كودنى ئوقۇيدۇ، سۈرەتكە ئالمايدۇ، ساقلىمايدۇ.</translation>
    </message>
    <message>
        <source>没有手机码？</source>
        <translation type="unfinished">تېلېفوندا كود يوقمۇ؟</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>请人帮忙</source>
        <translation type="unfinished">ياردەم سوراش</translation>
    </message>
    <message>
        <source>正在打开镜头</source>
        <translation type="unfinished">كامېرا ئېچىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>带手机或证件去窗口，一样能办</source>
        <translation type="unfinished">تېلېفون ياكى كىنىشكىڭىز بىلەن كۆزنەككە بېرىڭ، ئوخشاشلا بېجىرىلىدۇ</translation>
    </message>
    <message>
        <source>材料要带什么，可以先在办事指南里看。</source>
        <translation type="unfinished">نېمە ئېلىپ كېلىشنى قوللانمىدىن كۆرەلەيسىز.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>第 %1 项，共 %2 项</source>
        <translation type="unfinished">%2 تۈردىن %1-تۈر</translation>
    </message>
    <message>
        <source>已选</source>
        <translation type="unfinished">تاللاندى</translation>
    </message>
    <message>
        <source>还有 %1 秒自动退出</source>
        <translation type="unfinished">ئاپتوماتىك چېكىنىشكە %1 سېكۇنت قالدى</translation>
    </message>
</context>
<context>
    <name>StaffDashboardScreen</name>
    <message>
        <source>维护界面</source>
        <translation type="unfinished">ئاسراش كۆرۈنمىسى</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation type="unfinished">نەشرى %1</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation type="unfinished">پرىنتېر</translation>
    </message>
    <message>
        <source>纸约剩 %1 张</source>
        <translation type="unfinished">قەغەز تەخمىنەن %1 پارچە قالدى</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation type="unfinished">كارتا ئوقۇغۇچ</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation type="unfinished">كامېرا</translation>
    </message>
    <message>
        <source>号段</source>
        <translation type="unfinished">نومۇر بۆلىكى</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">نامەلۇم</translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished">بۇ ماشىنا</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation type="unfinished">دىسكا</translation>
    </message>
    <message>
        <source>内存</source>
        <translation type="unfinished">ئىچكى ساقلىغۇچ</translation>
    </message>
    <message>
        <source>事项库</source>
        <translation type="unfinished">ئىشلار ئامبىرى</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 تۈر</translation>
    </message>
    <message>
        <source>还没有更新过</source>
        <translation type="unfinished">تېخى يېڭىلانمىدى</translation>
    </message>
    <message>
        <source>%1 更新</source>
        <translation type="unfinished">%1 يېڭىلاندى</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation type="unfinished">دىياگنوز چىقىرىش</translation>
    </message>
    <message>
        <source>最近的事</source>
        <translation type="unfinished">يېقىنقى ئىشلار</translation>
    </message>
    <message>
        <source>全部日志</source>
        <translation type="unfinished">بارلىق خاتىرە</translation>
    </message>
    <message>
        <source>还没有要说的事。</source>
        <translation type="unfinished">تېخى دەيدىغان ئىش يوق.</translation>
    </message>
    <message>
        <source>日志读不出来，查磁盘。</source>
        <translation type="unfinished">خاتىرە ئوقۇلمىدى، دىسكىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق بېسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>试打一页</source>
        <translation type="unfinished">سىناپ بېسىش</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ماسلاشتۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation type="unfinished">ھازىر ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">تەڭشەك</translation>
    </message>
    <message>
        <source>恢复服务</source>
        <translation type="unfinished">مۇلازىمەتنى باشلاش</translation>
    </message>
    <message>
        <source>暂停服务</source>
        <translation type="unfinished">مۇلازىمەتنى توختىتىپ تۇرۇش</translation>
    </message>
    <message>
        <source>用了 %1%</source>
        <translation type="unfinished">%1% ئىشلىتىلدى</translation>
    </message>
</context>
<context>
    <name>StaffDeviceScreen</name>
    <message>
        <source>未知</source>
        <translation type="unfinished">نامەلۇم</translation>
    </message>
    <message>
        <source>打出来了</source>
        <translation type="unfinished">بېسىلدى</translation>
    </message>
    <message>
        <source>没打出来</source>
        <translation type="unfinished">بېسىلمىدى</translation>
    </message>
    <message>
        <source>不知道打出来没有</source>
        <translation type="unfinished">بېسىلدىمۇ نامەلۇم</translation>
    </message>
    <message>
        <source>读到</source>
        <translation type="unfinished">ئوقۇلدى</translation>
    </message>
    <message>
        <source>没读清</source>
        <translation type="unfinished">ئوقۇلمىدى</translation>
    </message>
    <message>
        <source>不是身份证</source>
        <translation type="unfinished">كىملىك ئەمەس</translation>
    </message>
    <message>
        <source>读到的码</source>
        <translation type="unfinished">ئوقۇلغان كودلار</translation>
    </message>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation type="unfinished">%1 دىن باشلاپ · قايتا قوزغىتىلىشى: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">كۆرۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation type="unfinished">قانداق قىلىش كېرەك</translation>
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished">بۈگۈن</translation>
    </message>
    <message>
        <source>今天（至少）</source>
        <translation type="unfinished">بۈگۈن (كەم دېگەندە)</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation type="unfinished">%1 قېتىم</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation type="unfinished">ئالدىنقى قېتىم</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation type="unfinished">تېخى يوق</translation>
    </message>
    <message>
        <source>纸约剩</source>
        <translation type="unfinished">قەغەز تەخمىنەن قالدى</translation>
    </message>
    <message>
        <source>%1 张</source>
        <translation type="unfinished">%1 پارچە</translation>
    </message>
    <message>
        <source>换纸步骤</source>
        <translation type="unfinished">قەغەز ئالماشتۇرۇش</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation type="unfinished">قايتا قوزغىتىش</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق بېسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation type="unfinished">سىناش</translation>
    </message>
</context>
<context>
    <name>StaffDiagnosticsScreen</name>
    <message>
        <source>版本</source>
        <translation type="unfinished">نەشرى</translation>
    </message>
    <message>
        <source>磁盘和内存</source>
        <translation type="unfinished">دىسكا ۋە ئىچكى ساقلىغۇچ</translation>
    </message>
    <message>
        <source>设备状态</source>
        <translation type="unfinished">ئۈسكۈنە ھالىتى</translation>
    </message>
    <message>
        <source>同步和号段</source>
        <translation type="unfinished">ماسلاشتۇرۇش ۋە نومۇرلار</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">تەڭشەك</translation>
    </message>
    <message>
        <source>日志</source>
        <translation type="unfinished">خاتىرە</translation>
    </message>
    <message>
        <source>程序和系统</source>
        <translation type="unfinished">پروگرامما ۋە سىستېما</translation>
    </message>
    <message>
        <source>还剩多少</source>
        <translation type="unfinished">قانچە قالدى</translation>
    </message>
    <message>
        <source>每个设备怎么样</source>
        <translation type="unfinished">ھەربىر ئۈسكۈنىنىڭ ئەھۋالى</translation>
    </message>
    <message>
        <source>还有多少没传、被拒收的原因</source>
        <translation type="unfinished">قانچىسى يوللانمىدى، رەت قىلىنىش سەۋەبى</translation>
    </message>
    <message>
        <source>没有口令和密码</source>
        <translation type="unfinished">پارول ۋە مەخپىي نومۇر يوق</translation>
    </message>
    <message>
        <source>最近的，没有办事人的信息</source>
        <translation type="unfinished">يېقىنقىلىرى، ئىش بېجىرگۈچى ئۇچۇرى يوق</translation>
    </message>
    <message>
        <source>正在导出，别拔 U 盘</source>
        <translation type="unfinished">چىقىرىۋاتىدۇ، فلاش دىسكىنى چىقارماڭ</translation>
    </message>
    <message>
        <source>导出好了，可以拔 U 盘</source>
        <translation type="unfinished">چىقىرىلدى، فلاش دىسكىنى چىقىرىۋالسىڭىز بولىدۇ</translation>
    </message>
    <message>
        <source>U 盘满了，换一个</source>
        <translation type="unfinished">فلاش دىسكا توشتى، باشقىسىنى چېتىڭ</translation>
    </message>
    <message>
        <source>U 盘写不进去，看写保护</source>
        <translation type="unfinished">فلاش دىسكىغا يازغىلى بولمىدى، يېزىش قوغدىشىغا قاراڭ</translation>
    </message>
    <message>
        <source>U 盘拔掉了，没有导出</source>
        <translation type="unfinished">فلاش دىسكا چىقىرىۋېتىلدى، چىقىرىلمىدى</translation>
    </message>
    <message>
        <source>请插入 U 盘</source>
        <translation type="unfinished">فلاش دىسكا چېتىڭ</translation>
    </message>
    <message>
        <source>没有导出，换一个 U 盘再试</source>
        <translation type="unfinished">چىقىرىلمىدى، باشقا فلاش دىسكىدا سىناڭ</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation type="unfinished">دىياگنوز چىقىرىش</translation>
    </message>
    <message>
        <source>没有办事人的信息</source>
        <translation type="unfinished">ئىش بېجىرگۈچى ئۇچۇرى يوق</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">كۆرۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>U 盘插好了</source>
        <translation type="unfinished">فلاش دىسكا چېتىلدى</translation>
    </message>
    <message>
        <source>没有 U 盘，就用手机拍下这个码，发给维护的人。</source>
        <translation type="unfinished">فلاش دىسكا بولمىسا، بۇ كودنى تېلېفوندا رەسىمگە ئېلىپ، ئاسرىغۇچىغا ئەۋەتىڭ.</translation>
    </message>
    <message>
        <source>这台机器现在怎么样</source>
        <translation type="unfinished">بۇ ماشىنىنىڭ ھازىرقى ئەھۋالى</translation>
    </message>
    <message>
        <source>放进去的</source>
        <translation type="unfinished">ئىچىگە كىرىدىغانلار</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation type="unfinished">چىقىرىۋاتىدۇ</translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished">چىقىرىش</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>%1 秒不操作自动锁定</source>
        <translation type="unfinished">%1 سېكۇنت تېگىلمىسە قۇلۇپلىنىدۇ</translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished">قايتىش</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation type="unfinished">قۇلۇپلاش</translation>
    </message>
    <message>
        <source>锁定并回到办事</source>
        <translation type="unfinished">قۇلۇپلاپ قايتىش</translation>
    </message>
</context>
<context>
    <name>StaffLogsScreen</name>
    <message>
        <source>全部日志</source>
        <translation type="unfinished">بارلىق خاتىرە</translation>
    </message>
    <message>
        <source>%1 条，没有办事人的信息</source>
        <translation type="unfinished">%1 قۇر، ئىش بېجىرگۈچى ئۇچۇرى يوق</translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished">ھەممىسى</translation>
    </message>
    <message>
        <source>要注意的</source>
        <translation type="unfinished">دىققەت قىلىدىغىنى</translation>
    </message>
    <message>
        <source>日志读不出来</source>
        <translation type="unfinished">خاتىرە ئوقۇلمىدى</translation>
    </message>
    <message>
        <source>机器照常办事。查磁盘，再试一次。</source>
        <translation type="unfinished">ماشىنا ئادەتتىكىدەك ئىشلەيدۇ. دىسكىنى تەكشۈرۈپ، قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>还没有记下什么</source>
        <translation type="unfinished">تېخى ھېچنېمە خاتىرىلەنمىدى</translation>
    </message>
    <message>
        <source>这样挑，一条也没有</source>
        <translation type="unfinished">بۇنداق خاتىرە يوق</translation>
    </message>
    <message>
        <source>更近的</source>
        <translation type="unfinished">يېڭىراقلىرى</translation>
    </message>
    <message>
        <source>更早的</source>
        <translation type="unfinished">كونىراقلىرى</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation type="unfinished">قايتا ئوقۇش</translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished">چىقىرىش</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>维护界面</source>
        <translation type="unfinished">ئاسراش كۆرۈنمىسى</translation>
    </message>
    <message>
        <source>3 分钟不操作自动退出</source>
        <translation type="unfinished">3 مىنۇت تېگىلمىسە چېكىنىدۇ</translation>
    </message>
    <message>
        <source>请输入维护口令</source>
        <translation type="unfinished">ئاسراش پارولىنى كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>已输 %1 位</source>
        <translation type="unfinished">%1 خانە كىرگۈزۈلدى</translation>
    </message>
    <message>
        <source>口令不对，剩 %1 再试</source>
        <translation type="unfinished">پارول خاتا، %1 دىن كېيىن سىناڭ</translation>
    </message>
    <message>
        <source>口令不对，请再输一次</source>
        <translation type="unfinished">پارول خاتا، قايتا كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>连着输错，要等一会儿。</source>
        <translation type="unfinished">ئۇدا خاتا كىرگۈزۈلدى، بىرئاز كۈتۈڭ.</translation>
    </message>
    <message>
        <source>回到办事</source>
        <translation type="unfinished">چېكىنىش</translation>
    </message>
    <message>
        <source>进入</source>
        <translation type="unfinished">كىرىش</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>正在保存</source>
        <translation type="unfinished">ساقلاۋاتىدۇ</translation>
    </message>
    <message>
        <source>已保存，马上生效</source>
        <translation type="unfinished">ساقلاندى، دەرھال كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>没有保存：红字写着哪里不对</source>
        <translation type="unfinished">ساقلانمىدى: قىزىل خەتتە خاتاسى يېزىلغان</translation>
    </message>
    <message>
        <source>没有保存：磁盘写不进去</source>
        <translation type="unfinished">ساقلانمىدى: دىسكىغا يازغىلى بولمىدى</translation>
    </message>
    <message>
        <source>不能是这个数</source>
        <translation type="unfinished">بۇ سان بولمايدۇ</translation>
    </message>
    <message>
        <source>至少要开 1 小时</source>
        <translation type="unfinished">كەم دېگەندە 1 سائەت ئېچىلسۇن</translation>
    </message>
    <message>
        <source>至少留一个窗口</source>
        <translation type="unfinished">كەم دېگەندە بىر كۆزنەك قالسۇن</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">تەڭشەك</translation>
    </message>
    <message>
        <source>还没登记</source>
        <translation type="unfinished">تېخى تىزىملانمىغان</translation>
    </message>
    <message>
        <source>声音</source>
        <translation type="unfinished">ئاۋاز</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation type="unfinished">ئوقۇش ئاۋازى</translation>
    </message>
    <message>
        <source>不会比安装时量的更响</source>
        <translation type="unfinished">ئورنىتىشتا ئۆلچەنگەندىن يۇقىرى بولمايدۇ</translation>
    </message>
    <message>
        <source>最响</source>
        <translation type="unfinished">ئەڭ يۇقىرى</translation>
    </message>
    <message>
        <source>轻 %1 分贝</source>
        <translation type="unfinished">%1 دېتسىبېل پەس</translation>
    </message>
    <message>
        <source>夜里从几点起轻声</source>
        <translation type="unfinished">كېچىدە پەس ئاۋاز باشلىنىشى</translation>
    </message>
    <message>
        <source>到几点</source>
        <translation type="unfinished">قاچانغىچە</translation>
    </message>
    <message>
        <source>两个一样就不分白天黑夜</source>
        <translation type="unfinished">ئىككىسى ئوخشاش بولسا كېچە ئايرىلمايدۇ</translation>
    </message>
    <message>
        <source>没人动多久就收</source>
        <translation type="unfinished">تېگىلمىسە قانچە ساقلايدۇ</translation>
    </message>
    <message>
        <source>看资料</source>
        <translation type="unfinished">ئوقۇش</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سېكۇنت</translation>
    </message>
    <message>
        <source>填写</source>
        <translation type="unfinished">تولدۇرۇش</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ئېكراننى چۈشۈرۈش</translation>
    </message>
    <message>
        <source>屏幕装得高时：每个人一来，按钮就在下半边</source>
        <translation type="unfinished">ئېكران ئېگىز بولسا: كۇنۇپكىلار ھەممە ئادەمگە تۆۋەنكى يېرىمىدا تۇرىدۇ</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation type="unfinished">مۇلازىمەت ۋاقتى</translation>
    </message>
    <message>
        <source>几点开</source>
        <translation type="unfinished">ئېچىلىش ۋاقتى</translation>
    </message>
    <message>
        <source>几点关</source>
        <translation type="unfinished">تاقىلىش ۋاقتى</translation>
    </message>
    <message>
        <source>两个一样就是全天服务</source>
        <translation type="unfinished">ئىككىسى ئوخشاش بولسا پۈتۈن كۈن</translation>
    </message>
    <message>
        <source>登记到县里</source>
        <translation type="unfinished">ناھىيەدە تىزىملاش</translation>
    </message>
    <message>
        <source>已登记，编号 %1</source>
        <translation type="unfinished">تىزىملاندى، نومۇرى %1</translation>
    </message>
    <message>
        <source>还没登记，向县里要登记码</source>
        <translation type="unfinished">تېخى تىزىملانمىغان، ناھىيەدىن كود سوراڭ</translation>
    </message>
    <message>
        <source>登记好了</source>
        <translation type="unfinished">تىزىملاندى</translation>
    </message>
    <message>
        <source>输入登记码</source>
        <translation type="unfinished">كودنى كىرگۈزۈش</translation>
    </message>
    <message>
        <source>在这里取号的窗口</source>
        <translation type="unfinished">بۇ يەردە نومۇر بېرىلىدىغان كۆزنەكلەر</translation>
    </message>
    <message>
        <source>还没有窗口资料</source>
        <translation type="unfinished">كۆزنەك ئۇچۇرى تېخى يوق</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>这里不取号</source>
        <translation type="unfinished">بۇ يەردە نومۇر بېرىلمەيدۇ</translation>
    </message>
    <message>
        <source>带锁的是安装时定的，这里不能改。</source>
        <translation type="unfinished">قۇلۇپلۇقى ئورنىتىشتا بېكىتىلگەن، بۇ يەردە ئۆزگەرتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>不登记了</source>
        <translation type="unfinished">تىزىملىماسلىق</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation type="unfinished">تىزىملاۋاتىدۇ</translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished">تىزىملاش</translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished">ساقلاش</translation>
    </message>
</context>
<context>
    <name>StaffSyncScreen</name>
    <message>
        <source>未知</source>
        <translation type="unfinished">نامەلۇم</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">نومۇر ئېلىش</translation>
    </message>
    <message>
        <source>出票结果</source>
        <translation type="unfinished">قەغەز نەتىجىسى</translation>
    </message>
    <message>
        <source>用证记录</source>
        <translation type="unfinished">گۇۋاھنامە ئىشلىتىش خاتىرىسى</translation>
    </message>
    <message>
        <source>带走材料清单</source>
        <translation type="unfinished">ماتېرىيال تىزىملىكى ئېلىندى</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">ياردەم چاقىرىش</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation type="unfinished">چاقىرىشنى بىكار قىلىش</translation>
    </message>
    <message>
        <source>这张号是别的机器取的</source>
        <translation type="unfinished">بۇ نومۇر باشقا ماشىنىدا ئېلىنغان</translation>
    </message>
    <message>
        <source>这次呼叫是别的机器发出的</source>
        <translation type="unfinished">بۇ چاقىرىش باشقا ماشىنىدا قىلىنغان</translation>
    </message>
    <message>
        <source>这个号码分给了别的机器</source>
        <translation type="unfinished">بۇ نومۇر باشقا ماشىنىغا بېرىلگەن</translation>
    </message>
    <message>
        <source>这个号码已经有人取了</source>
        <translation type="unfinished">بۇ نومۇرنى باشقىلار ئېلىپ بولغان</translation>
    </message>
    <message>
        <source>号码和窗口、机器对不上</source>
        <translation type="unfinished">نومۇر كۆزنەك ۋە ماشىنا بىلەن ماس كەلمىدى</translation>
    </message>
    <message>
        <source>本机程序发不出这一条</source>
        <translation type="unfinished">بۇ ماشىنىنىڭ پروگراممىسى ئۇنى ئەۋەتەلمەيدۇ</translation>
    </message>
    <message>
        <source>同步</source>
        <translation type="unfinished">ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>进程 %1 起 · 重启过 %2 次</source>
        <translation type="unfinished">جەريان %1 دىن باشلاپ · قايتا قوزغىتىلىشى: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">كۆرۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>同步进程没有回话</source>
        <translation type="unfinished">ماسلاشتۇرۇش جەريانى جاۋاب بەرمىدى</translation>
    </message>
    <message>
        <source>这台机器还没登记</source>
        <translation type="unfinished">بۇ ماشىنا تىزىملانمىغان</translation>
    </message>
    <message>
        <source>已连上县里</source>
        <translation type="unfinished">ناھىيەگە ئۇلاندى</translation>
    </message>
    <message>
        <source>现在离线，照常办事</source>
        <translation type="unfinished">ھازىر تورسىز، ئادەتتىكىدەك ئىشلەيدۇ</translation>
    </message>
    <message>
        <source>向县里要登记码</source>
        <translation type="unfinished">ناھىيەدىن تىزىملاش كودى سوراڭ</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation type="unfinished">%1 دىن باشلاپ</translation>
    </message>
    <message>
        <source>上次连上</source>
        <translation type="unfinished">ئاخىرقى ئۇلىنىش</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation type="unfinished">تېخى يوق</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation type="unfinished">يوللىنىدىغىنى</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 تۈر</translation>
    </message>
    <message>
        <source>最早的一条</source>
        <translation type="unfinished">ئەڭ كونىسى</translation>
    </message>
    <message>
        <source>没有</source>
        <translation type="unfinished">يوق</translation>
    </message>
    <message>
        <source>服务器时间差</source>
        <translation type="unfinished">مۇلازىمېتىر سائەت پەرقى</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سېكۇنت</translation>
    </message>
    <message>
        <source>县里没收，请联系县里</source>
        <translation type="unfinished">ناھىيە قوبۇل قىلمىدى، ناھىيە بىلەن ئالاقىلىشىڭ</translation>
    </message>
    <message>
        <source>号段</source>
        <translation type="unfinished">نومۇر بۆلىكى</translation>
    </message>
    <message>
        <source>被县里拒收 %1 条</source>
        <translation type="unfinished">ناھىيە رەت قىلغىنى: %1</translation>
    </message>
    <message>
        <source>被县里拒收的</source>
        <translation type="unfinished">ناھىيە رەت قىلغىنى</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation type="unfinished">يوق.</translation>
    </message>
    <message>
        <source>只能看，不能改。请联系县里核对。</source>
        <translation type="unfinished">كۆرۈشكىلا بولىدۇ، ئۆزگەرتكىلى بولمايدۇ. ناھىيە بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation type="unfinished">قايتا قوزغىتىش</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ماسلاشتۇرۇلۇۋاتىدۇ</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation type="unfinished">ھازىر ماسلاشتۇرۇش</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>等着重启</source>
        <translation type="unfinished">قايتا قوزغىلىشنى كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation type="unfinished">توختىدى</translation>
    </message>
    <message>
        <source>启动中</source>
        <translation type="unfinished">قوزغىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>正常</source>
        <translation type="unfinished">نورمال</translation>
    </message>
    <message>
        <source>纸将尽</source>
        <translation type="unfinished">قەغەز ئاز قالدى</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation type="unfinished">قەغەز يوق</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation type="unfinished">قاپقىقى ئوچۇق</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation type="unfinished">كەسكۈچ تىقىلدى</translation>
    </message>
    <message>
        <source>脱机</source>
        <translation type="unfinished">ئۈزۈلگەن</translation>
    </message>
    <message>
        <source>被占用</source>
        <translation type="unfinished">باشقىلار ئىشلىتىۋاتىدۇ</translation>
    </message>
    <message>
        <source>画面不动</source>
        <translation type="unfinished">كۆرۈنۈش قېتىپ قالدى</translation>
    </message>
    <message>
        <source>没连上</source>
        <translation type="unfinished">ئۇلانمىغان</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">نامەلۇم</translation>
    </message>
    <message>
        <source>原因：机器上找不到它</source>
        <translation type="unfinished">سەۋەبى: ماشىنىدا تېپىلمىدى</translation>
    </message>
    <message>
        <source>原因：程序没有使用它的权限</source>
        <translation type="unfinished">سەۋەبى: پروگراممىنىڭ ئىشلىتىش ھوقۇقى يوق</translation>
    </message>
    <message>
        <source>原因：别的程序占着它</source>
        <translation type="unfinished">سەۋەبى: باشقا پروگرامما ئىشلىتىۋاتىدۇ</translation>
    </message>
    <message>
        <source>原因：它不回话</source>
        <translation type="unfinished">سەۋەبى: جاۋاب بەرمەيۋاتىدۇ</translation>
    </message>
    <message>
        <source>原因：它的回话看不懂，查型号和波特率</source>
        <translation type="unfinished">سەۋەبى: جاۋابى چۈشىنىكسىز، تىپى ۋە تېزلىكىنى تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>原因：它说自己有故障，请报修</source>
        <translation type="unfinished">سەۋەبى: كاشىلا بار دەۋاتىدۇ، رېمونت قىلدۇرۇڭ</translation>
    </message>
    <message>
        <source>原因：少了程序库，请重装软件</source>
        <translation type="unfinished">سەۋەبى: پروگرامما ئامبىرى كەم، قايتا قاچىلاڭ</translation>
    </message>
    <message>
        <source>原因：设置里的地址不对</source>
        <translation type="unfinished">سەۋەبى: تەڭشەكتىكى ئادرېس خاتا</translation>
    </message>
    <message>
        <source>原因：它的进程停了，正在重启</source>
        <translation type="unfinished">سەۋەبى: ئۇنىڭ جەريانى توختاپ قالدى، قايتا قوزغىتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>备一卷 80 毫米热敏纸</source>
        <translation type="unfinished">80 مىللىمېتىرلىق ئىسسىققا سەزگۈر قەغەز تەييارلاڭ</translation>
    </message>
    <message>
        <source>换一卷 80 毫米热敏纸</source>
        <translation type="unfinished">80 مىللىمېتىرلىق ئىسسىققا سەزگۈر قەغەز سېلىڭ</translation>
    </message>
    <message>
        <source>把打印机盖子盖好</source>
        <translation type="unfinished">پرىنتېرنىڭ قاپقىقىنى يېپىڭ</translation>
    </message>
    <message>
        <source>开盖取出卡住的纸，再盖好</source>
        <translation type="unfinished">قاپقاقنى ئېچىپ تىقىلغان قەغەزنى ئېلىڭ، ئاندىن يېپىڭ</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation type="unfinished">ئۇنى ئىشلىتىۋاتقان پروگراممىنى تاقاڭ</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation type="unfinished">پرىنتېرنىڭ ئۇلاش كۇنۇپكىسىنى بېسىڭ</translation>
    </message>
    <message>
        <source>查电源和数据线，再重启</source>
        <translation type="unfinished">توك ۋە سىمنى تەكشۈرۈپ، قايتا قوزغىتىڭ</translation>
    </message>
    <message>
        <source>拔下再插上，再重启</source>
        <translation type="unfinished">چىقىرىپ قايتا ئۇلاڭ، ئاندىن قوزغىتىڭ</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation type="unfinished">⁦%2⁩&#xa0;قەدەمنىڭ ⁦%1⁩-قەدىمى</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1，减</source>
        <translation type="unfinished">%1: ئازايتىش</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation type="unfinished">%1: كۆپەيتىش</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>同步</source>
        <translation type="unfinished">ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>等着启动</source>
        <translation type="unfinished">قوزغىلىشنى كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">نامەلۇم</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation type="unfinished">تىزىملانمىغان</translation>
    </message>
    <message>
        <source>已连上</source>
        <translation type="unfinished">ئۇلاندى</translation>
    </message>
    <message>
        <source>离线</source>
        <translation type="unfinished">تورسىز</translation>
    </message>
    <message>
        <source>待上传未知</source>
        <translation type="unfinished">يوللىنىدىغىنى نامەلۇم</translation>
    </message>
    <message>
        <source>待上传 %1 条</source>
        <translation type="unfinished">%1 تۈر يوللىنىدۇ</translation>
    </message>
    <message>
        <source>%1，上次 %2</source>
        <translation type="unfinished">%1، ئاخىرقىسى %2</translation>
    </message>
    <message>
        <source>被拒收 %1 条</source>
        <translation type="unfinished">%1 تۈر رەت قىلىندى</translation>
    </message>
    <message>
        <source>服务器时间差 %1 秒</source>
        <translation type="unfinished">مۇلازىمېتىر سائەت پەرقى %1 سېكۇنت</translation>
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
        <source>朗读</source>
        <translation type="unfinished">ئوقۇپ بېرىش</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">ياردەم چاقىرىش</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>数据打不开：查磁盘，再重启机器</source>
        <translation type="unfinished">سانلىق مەلۇمات ئېچىلمىدى: دىسكىنى تەكشۈرۈپ، ماشىنىنى قايتا قوزغىتىڭ</translation>
    </message>
    <message>
        <source>磁盘快满了：清理磁盘</source>
        <translation type="unfinished">دىسكا توشاي دەپ قالدى: دىسكىنى تازىلاڭ</translation>
    </message>
    <message>
        <source>还没有事项：接上网络，点立即同步</source>
        <translation type="unfinished">تېخى ئىش تۈرى يوق: تورغا ئۇلاپ، ھازىر ماسلاشتۇرۇشنى بېسىڭ</translation>
    </message>
    <message>
        <source>这台机器还没登记：向县里要登记码</source>
        <translation type="unfinished">بۇ ماشىنا تىزىملانمىغان: ناھىيەدىن تىزىملاش كودى سوراڭ</translation>
    </message>
    <message>
        <source>打印纸用完了：换一卷 80 毫米热敏纸</source>
        <translation type="unfinished">قەغەز تۈگىدى: 80 مىللىمېتىرلىق ئىسسىققا سەزگۈر قەغەز سېلىڭ</translation>
    </message>
    <message>
        <source>打印机盖子开着：盖好</source>
        <translation type="unfinished">پرىنتېر قاپقىقى ئوچۇق: يېپىڭ</translation>
    </message>
    <message>
        <source>切刀卡住：开盖取出卡住的纸</source>
        <translation type="unfinished">كەسكۈچ تىقىلدى: قاپقاقنى ئېچىپ قەغەزنى ئېلىڭ</translation>
    </message>
    <message>
        <source>打印机用不了：查电源和数据线</source>
        <translation type="unfinished">پرىنتېر ئىشلىمەيدۇ: توك ۋە سىمنى تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>读卡器用不了：查数据线，再重启</source>
        <translation type="unfinished">كارتا ئوقۇغۇچ ئىشلىمەيدۇ: سىمنى تەكشۈرۈپ قايتا قوزغىتىڭ</translation>
    </message>
    <message>
        <source>摄像头用不了：拔下再插上</source>
        <translation type="unfinished">كامېرا ئىشلىمەيدۇ: چىقىرىپ قايتا ئۇلاڭ</translation>
    </message>
    <message>
        <source>有记录被县里拒收：请联系县里核对</source>
        <translation type="unfinished">ناھىيە رەت قىلغان خاتىرە بار: ناھىيە بىلەن سېلىشتۇرۇڭ</translation>
    </message>
    <message>
        <source>断网超过 10 分钟：查网线和路由器</source>
        <translation type="unfinished">تور ئۈزۈلگىلى 10 مىنۇتتىن ئاشتى: سىم ۋە يول باشلىغۇچنى تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>打印纸快用完：备一卷 80 毫米热敏纸</source>
        <translation type="unfinished">قەغەز تۈگەي دەپ قالدى: بىر تۈرمەك تەييارلاڭ</translation>
    </message>
    <message>
        <source>内存快满了：重启机器</source>
        <translation type="unfinished">ئىچكى ساقلىغۇچ توشاي دەپ قالدى: ماشىنىنى قايتا قوزغىتىڭ</translation>
    </message>
    <message>
        <source>服务已暂停，办事的人用不了</source>
        <translation type="unfinished">مۇلازىمەت توختىتىلدى، پۇقرالار ئىشلىتەلمەيدۇ</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">كۆرۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>现在不能服务</source>
        <translation type="unfinished">ھازىر مۇلازىمەت قىلالمايدۇ</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 件事要做</source>
        <translation type="unfinished">مۇلازىمەت داۋاملىشىدۇ، قىلىدىغان ئىش: %1</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 项未知</source>
        <translation type="unfinished">مۇلازىمەت داۋاملىشىدۇ، نامەلۇم: %1</translation>
    </message>
    <message>
        <source>一切正常，没有要做的事</source>
        <translation type="unfinished">ھەممىسى نورمال، قىلىدىغان ئىش يوق</translation>
    </message>
    <message>
        <source>未知：%1</source>
        <translation type="unfinished">نامەلۇم: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">، </translation>
    </message>
</context>
<context>
    <name>VerifiedFace</name>
    <message>
        <source>、</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>签名正确，还没有收到吊销名单</source>
        <translation type="unfinished">ئىمزاسى توغرا، بىكار قىلىنغانلار تىزىملىكى تېخى كەلمىدى</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于今天 %1</source>
        <translation type="unfinished">ئىمزاسى توغرا، بىكار قىلىنغانلار تىزىملىكى بۈگۈن %1 دە يېڭىلاندى</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于%1 %2</source>
        <translation type="unfinished">ئىمزاسى توغرا، بىكار قىلىنغانلار تىزىملىكى %1 %2 دە يېڭىلاندى</translation>
    </message>
    <message>
        <source>正在打印凭条</source>
        <translation type="unfinished">تالون بېسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>凭条已打印，请取走</source>
        <translation type="unfinished">تالون بېسىلدى، ئېلىۋېلىڭ</translation>
    </message>
    <message>
        <source>凭条出来了吗？</source>
        <translation type="unfinished">تالون چىقتىمۇ؟</translation>
    </message>
    <message>
        <source>凭条没打出来：打印纸用完了</source>
        <translation type="unfinished">تالون چىقمىدى: قەغەز تۈگىدى</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机盖子没盖好</source>
        <translation type="unfinished">تالون چىقمىدى: پرىنتېر قاپقىقى ئوچۇق</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机卡纸了</source>
        <translation type="unfinished">تالون چىقمىدى: قەغەز تۇرۇپ قالدى</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机没应答</source>
        <translation type="unfinished">تالون چىقمىدى: پرىنتېر جاۋاب بەرمىدى</translation>
    </message>
    <message>
        <source>打印机没有回话。没出来可以再打一次。</source>
        <translation type="unfinished">پرىنتېر جاۋاب بەرمىدى. چىقمىغان بولسا قايتا بېسىڭ.</translation>
    </message>
    <message>
        <source>核验照样有效，没有凭条也能去窗口。</source>
        <translation type="unfinished">دەلىللەش كۈچكە ئىگە، تالونسىزمۇ كۆزنەككە بارسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>用于：%1</source>
        <translation type="unfinished">ئىشلىتىلىشى: %1</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation type="unfinished">پەقەت گۇۋاھنامىنى دەلىللەش</translation>
    </message>
    <message>
        <source>您在 %1 同意，仅限这一件事</source>
        <translation type="unfinished">سىز %1 دە قوشۇلدىڭىز، پەقەت مۇشۇ ئىشقا</translation>
    </message>
    <message>
        <source>您在 %1 同意，没有用于办事</source>
        <translation type="unfinished">سىز %1 دە قوشۇلدىڭىز، ھېچقانداق ئىشقا ئىشلىتىلمىدى</translation>
    </message>
    <message numerus="yes">
        <source>替您免带 %n 样材料</source>
        <translation type="unfinished">
            <numerusform>%n خىل ماتېرىيال ئېلىپ كېلىش ھاجەتسىز</numerusform>
            <numerusform>%n خىل ماتېرىيال ئېلىپ كېلىش ھاجەتسىز</numerusform>
        </translation>
    </message>
    <message>
        <source>这件事用不上这张证照</source>
        <translation type="unfinished">بۇ ئىشقا بۇ گۇۋاھنامە لازىم ئەمەس</translation>
    </message>
    <message>
        <source>%1，窗口不再收复印件</source>
        <translation type="unfinished">%1: كۆزنەكتە كۆپەيتىلگەن نۇسخا ئېلىنمايدۇ</translation>
    </message>
    <message>
        <source>材料清单里没有它能代替的</source>
        <translation type="unfinished">تىزىملىكتە ئۇ ئورنىنى ئالالايدىغان ماتېرىيال يوق</translation>
    </message>
    <message>
        <source>没有网络，已在本机核验</source>
        <translation type="unfinished">تور يوق، مۇشۇ ماشىنىدا دەلىللەندى</translation>
    </message>
    <message>
        <source>已在本机核验</source>
        <translation type="unfinished">مۇشۇ ماشىنىدا دەلىللەندى</translation>
    </message>
    <message>
        <source>离开后本机不留证照内容，只记一条不含姓名的用证记录。</source>
        <translation type="unfinished">كەتكەندىن كېيىن گۇۋاھنامە مەزمۇنى قالمايدۇ، پەقەت ئىسىمسىز بىر خاتىرە قالىدۇ.</translation>
    </message>
    <message>
        <source>带着它看材料清单</source>
        <translation type="unfinished">تىزىملىكىمگە ئىشلىتىش</translation>
    </message>
    <message>
        <source>查办事指南</source>
        <translation type="unfinished">ئىش قوللانمىسى</translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation type="unfinished">بېسىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>凭条已打印</source>
        <translation type="unfinished">تالون بېسىلدى</translation>
    </message>
    <message>
        <source>打印用证凭条</source>
        <translation type="unfinished">تالون بېسىش</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا بېسىش</translation>
    </message>
    <message>
        <source>清除并退出</source>
        <translation type="unfinished">تازىلاپ چېكىنىش</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation type="unfinished">گۇۋاھنامە دەلىللەندى</translation>
    </message>
    <message>
        <source>只显示这次办事需要的 %1 项内容</source>
        <translation type="unfinished">پەقەت بۇ ئىشقا لازىملىق %1 تۈر كۆرسىتىلدى</translation>
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
<context>
    <name>WorkerCard</name>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation type="unfinished">%1 دىن باشلاپ · قايتا قوزغىتىلىشى: %2</translation>
    </message>
</context>
<context>
    <name>WorkerNames</name>
    <message>
        <source>打印机</source>
        <translation type="unfinished">پرىنتېر</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation type="unfinished">كارتا ئوقۇغۇچ</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation type="unfinished">كامېرا</translation>
    </message>
    <message>
        <source>同步</source>
        <translation type="unfinished">ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation type="unfinished">ئوقۇپ بېرىش</translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished">بۇ ماشىنا</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation type="unfinished">دىسكا</translation>
    </message>
    <message>
        <source>内存</source>
        <translation type="unfinished">ئىچكى ساقلىغۇچ</translation>
    </message>
</context>
</TS>
