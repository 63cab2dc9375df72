<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="zh_CN">
<context>
    <name>AccessPanel</name>
    <message>
        <source>小</source>
        <translation type="unfinished">كىشى</translation>
    </message>
    <message>
        <source>标准</source>
        <translation type="unfinished">ولشەمدى</translation>
    </message>
    <message>
        <source>大</source>
        <translation type="unfinished">ۇلكەن</translation>
    </message>
    <message>
        <source>特大</source>
        <translation type="unfinished">ەڭ ۇلكەن</translation>
    </message>
    <message>
        <source>黑底高对比</source>
        <translation type="unfinished">قارا ٴتۇس</translation>
    </message>
    <message>
        <source>白底高对比</source>
        <translation type="unfinished">اق ٴتۇس</translation>
    </message>
    <message>
        <source>夜间柔和</source>
        <translation type="unfinished">تۇنگى جۇمساق</translation>
    </message>
    <message>
        <source>怎么看着舒服？</source>
        <translation type="unfinished">قالاي كورىنسە قولايلى؟</translation>
    </message>
    <message>
        <source>语言</source>
        <translation type="unfinished">ٴتىل</translation>
    </message>
    <message>
        <source>字号</source>
        <translation type="unfinished">ارىپ ۇلكەندىگى</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation type="unfinished">ٴتۇس</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ەكراندى تومەندەتۋ</translation>
    </message>
    <message>
        <source>按钮都移到下半屏，坐着也够得到</source>
        <translation type="unfinished">تۇيمەلەر ەكراننىڭ تومەنگى جارتىسىنا تۇسەدى، وتىرىپ تا جەتەسىز</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation type="unfinished">باستاپقىعا قايتارۋ</translation>
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
        <translation type="unfinished">از قۇجات،
ٴبىر رەت كەلىڭىز.</translation>
    </message>
    <message>
        <source>少带证件，少跑一趟。</source>
        <translation type="unfinished">از قۇجات، ٴبىر رەت كەلىڭىز.</translation>
    </message>
    <message>
        <source>取号 · 查怎么办 · 亮证，都在这里</source>
        <translation type="unfinished">ٴنومىر الۋ، نۇسقاۋ، كۋالىك: ٴبارى وسىندا</translation>
    </message>
    <message>
        <source>开始办事</source>
        <translation type="unfinished">ٴىستى باستاۋ</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>镜头暂不能用</source>
        <translation type="unfinished">كامەرا قازىر ىستەمەيدى</translation>
    </message>
    <message>
        <source>镜头画面</source>
        <translation type="unfinished">كامەرا كورىنىسى</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>清空</source>
        <translation type="unfinished">تازالاۋ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>7×24 小时自助服务区</source>
        <translation type="unfinished">⁦7×24⁩ ساعاتتىق وزىندىك قىزمەت ايماعى</translation>
    </message>
    <message>
        <source>网络正常</source>
        <translation type="unfinished">جەلى قالىپتى</translation>
    </message>
    <message>
        <source>离线可用</source>
        <translation type="unfinished">جەلىسىز ىستەيدى</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>您好，想办什么事？</source>
        <translation type="unfinished">سالەمەتسىز بە، قانداق ٴىس اتقاراسىز؟</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ۇلگى دەرەكتەر</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation type="unfinished">ىزدەۋ</translation>
    </message>
    <message>
        <source>搜事项</source>
        <translation type="unfinished">ٴىس اتىن ىزدەڭىز</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”“过户”</source>
        <translation type="unfinished">ٴىس اتىن ىزدەڭىز</translation>
    </message>
    <message>
        <source>搜事项，如“过户”</source>
        <translation type="unfinished">ٴىس اتىن ىزدەڭىز</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>到窗口办事，先取号</source>
        <translation type="unfinished">تەرەزە ٴۇشىن ٴنومىر الىڭىز</translation>
    </message>
    <message>
        <source>暂不出纸，可存手机</source>
        <translation type="unfinished">قاعاز شىقپايدى، تەلەفونعا ساقتاڭىز</translation>
    </message>
    <message>
        <source>办事指南</source>
        <translation type="unfinished">ٴىس نۇسقاۋى</translation>
    </message>
    <message>
        <source>看看要带什么</source>
        <translation type="unfinished">نە اكەلۋدى كورىڭىز</translation>
    </message>
    <message>
        <source>要带什么、去哪办、多久好</source>
        <translation type="unfinished">نە اكەلۋ، قايدا اتقارۋ</translation>
    </message>
    <message>
        <source>扫码亮证</source>
        <translation type="unfinished">كۋالىك كورسەتۋ</translation>
    </message>
    <message>
        <source>手机码代替证件</source>
        <translation type="unfinished">تەلەفون كودى جەتەدى</translation>
    </message>
    <message>
        <source>亮出手机码，少带证件</source>
        <translation type="unfinished">تەلەفونداعى كودتى كورسەتىڭىز</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">بارلىعى</translation>
    </message>
    <message>
        <source>常办的事</source>
        <translation type="unfinished">ٴجيى اتقارىلاتىن ىستەر</translation>
    </message>
    <message>
        <source>人工窗口正在办理</source>
        <translation type="unfinished">تەرەزەلەر اشىق</translation>
    </message>
    <message>
        <source>人工窗口正在办理，今天到 %1</source>
        <translation type="unfinished">تەرەزەلەر اشىق، بۇگىن %1 عا دەيىن</translation>
    </message>
    <message>
        <source>人工窗口今天 %1 再开，自助可办</source>
        <translation type="unfinished">تەرەزەلەر بۇگىن %1 دا اشىلادى، وزىندىك قىزمەت اشىق</translation>
    </message>
    <message>
        <source>人工窗口明天 %1 开，自助可办</source>
        <translation type="unfinished">تەرەزەلەر ەرتەڭ %1 دا اشىلادى، وزىندىك قىزمەت اشىق</translation>
    </message>
    <message>
        <source>人工窗口已下班，自助可办</source>
        <translation type="unfinished">تەرەزەلەر جابىلدى، وزىندىك قىزمەت اشىق</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۇتۋ جوق</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">الدىڭىزدا %1 ادام</translation>
    </message>
    <message>
        <source>约 %1 分钟</source>
        <translation type="unfinished">شامامەن %1 مينۋت</translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>您还在吗？</source>
        <translation type="unfinished">ٴالى وسىنداسىز با؟</translation>
    </message>
    <message>
        <source>%1 秒后自动退出，
并清除您刚才填的内容。</source>
        <translation type="unfinished">%1 سەكۋندتان كەيىن اۆتوماتتى شىعادى،
تولتىرعاندارىڭىز وشىرىلەدى.</translation>
    </message>
    <message>
        <source>我还在，继续办</source>
        <translation type="unfinished">مەن بارمىن، جالعاستىرۋ</translation>
    </message>
    <message>
        <source>再给我 3 分钟</source>
        <translation type="unfinished">تاعى 3 مينۋت</translation>
    </message>
    <message>
        <source>现在退出</source>
        <translation type="unfinished">قازىر شىعۋ</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母</source>
        <translation type="unfinished">ارىپ</translation>
    </message>
    <message>
        <source>删除一个字</source>
        <translation type="unfinished">ٴبىر ارىپ ٴوشىرۋ</translation>
    </message>
    <message>
        <source>换键盘</source>
        <translation type="unfinished">پەرنەتاقتا</translation>
    </message>
    <message>
        <source>清空</source>
        <translation type="unfinished">تازالاۋ</translation>
    </message>
    <message>
        <source>空格</source>
        <translation type="unfinished">بوس ورىن</translation>
    </message>
    <message>
        <source>收起键盘</source>
        <translation type="unfinished">پەرنەنى جيۋ</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>返回</source>
        <translation type="unfinished">قايتۋ</translation>
    </message>
    <message>
        <source>首页</source>
        <translation type="unfinished">باس بەت</translation>
    </message>
    <message>
        <source>退出</source>
        <translation type="unfinished">شىعۋ</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سەكۋند</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一位</source>
        <translation type="unfinished">ٴبىر سان ٴوشىرۋ</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>这台机器现在休息</source>
        <translation type="unfinished">بۇل ماشينا قازىر دەم الۋدا</translation>
    </message>
    <message>
        <source>这台机器暂停服务</source>
        <translation type="unfinished">بۇل ماشينا ۋاقىتتا توقتادى</translation>
    </message>
    <message>
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation type="unfinished">ماشينانىڭ دەرەك ساقتاۋ بولىمى بۇزىلدى، جوندەۋشى كۇتىلۋدە. سىز قاتەلەسپەدىڭىز.</translation>
    </message>
    <message>
        <source>到服务时间会自己打开。</source>
        <translation type="unfinished">قىزمەت ۋاقىتىندا ٴوزى اشىلادى.</translation>
    </message>
    <message>
        <source>%1 再开。</source>
        <translation type="unfinished">%1 دا اشىلادى.</translation>
    </message>
    <message>
        <source>窗口开着的时候</source>
        <translation type="unfinished">تەرەزەلەر اشىق كەزدە</translation>
    </message>
    <message>
        <source>请直接去窗口或导办台</source>
        <translation type="unfinished">تەرەزەگە نە جەتەكشى ورىنعا بارىڭىز</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation type="unfinished">تەلەفونمەن سۇراۋ</translation>
    </message>
</context>
<context>
    <name>PageScroller</name>
    <message>
        <source>上页</source>
        <translation type="unfinished">الدىڭعى</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation type="unfinished">⁦%2⁩ بەتتىڭ ⁦%1⁩-بەتى</translation>
    </message>
    <message>
        <source>下页</source>
        <translation type="unfinished">كەلەسى</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>二维码</source>
        <translation type="unfinished">ەكى ولشەمدى كود</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation type="unfinished">⁦%2⁩ قادامنىڭ ⁦%1⁩-قادامى</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>语言</source>
        <translation type="unfinished">ٴتىل</translation>
    </message>
    <message>
        <source>字号与对比</source>
        <translation type="unfinished">ارىپ جانە ٴتۇس</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ەكراندى تومەندەتۋ</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">كومەك شاقىرۋ</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>还在准备，请稍等</source>
        <translation type="unfinished">دايىندالىپ جاتىر، سال كۇتىڭىز</translation>
    </message>
    <message>
        <source>这一页暂时打不开</source>
        <translation type="unfinished">بۇل بەت قازىر اشىلمايدى</translation>
    </message>
    <message>
        <source>别的事还能办。已记下，工作人员会来看。</source>
        <translation type="unfinished">باسقا ىستەردى اتقارۋعا بولادى. قىزمەتكەرگە حابارلاندى.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باس بەتكە</translation>
    </message>
</context>
</TS>
