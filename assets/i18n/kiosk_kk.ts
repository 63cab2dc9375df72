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
        <source>字</source>
        <translation type="unfinished">ئا</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation type="unfinished">ٴتۇس</translation>
    </message>
    <message>
        <source>永 Aa</source>
        <translation type="unfinished">永 Aa</translation>
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
        <source>不要动画</source>
        <translation type="unfinished">قوزعالىسسىز</translation>
    </message>
    <message>
        <source>画面直接换，不滑动</source>
        <translation type="unfinished">بەت بىردەن اۋىسادى، سىرعىمايدى</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation type="unfinished">داۋىستاپ وقۋ</translation>
    </message>
    <message>
        <source>点一下听，再点一下选；字也写在屏幕上方</source>
        <translation type="unfinished">ٴبىر باسسا وقيدى، تاعى باسسا تاڭدايدى؛ ٴسوز ەكراننىڭ جوعارىسىندا</translation>
    </message>
    <message>
        <source>慢</source>
        <translation type="unfinished">باياۋ</translation>
    </message>
    <message>
        <source>快</source>
        <translation type="unfinished">جىلدام</translation>
    </message>
    <message>
        <source>读的快慢</source>
        <translation type="unfinished">وقۋ جىلدامدىعى</translation>
    </message>
    <message>
        <source>小声</source>
        <translation type="unfinished">باسەڭ</translation>
    </message>
    <message>
        <source>适中</source>
        <translation type="unfinished">ورتاشا</translation>
    </message>
    <message>
        <source>大声</source>
        <translation type="unfinished">قاتتى</translation>
    </message>
    <message>
        <source>声音大小</source>
        <translation type="unfinished">داۋىستىڭ كۇشى</translation>
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
    <name>ActionBanner</name>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق باسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>试打好了，请看纸条</source>
        <translation type="unfinished">سىناق باسىلدى، قاعازدى قاراڭىز</translation>
    </message>
    <message>
        <source>没打出来：%1</source>
        <translation type="unfinished">باسىلمادى: %1</translation>
    </message>
    <message>
        <source>打印机没有回话，不知道纸出来没有</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى، قاعاز شىقتى ما بەلگىسىز</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ساباقتاسىپ جاتىر</translation>
    </message>
    <message>
        <source>同步好了</source>
        <translation type="unfinished">ساباقتاستى</translation>
    </message>
    <message>
        <source>没同步成，会自己再试</source>
        <translation type="unfinished">ساباقتاسپادى، ٴوزى قايتا سىنايدى</translation>
    </message>
    <message>
        <source>%1进程已重启，正常</source>
        <translation type="unfinished">%1: قايتا قوسىلدى، قالىپتى</translation>
    </message>
    <message>
        <source>%1进程已重启，还没好</source>
        <translation type="unfinished">%1: قايتا قوسىلدى، ٴالى تۇزەلمەدى</translation>
    </message>
    <message>
        <source>%1进程还没有起来</source>
        <translation type="unfinished">%1: ٴالى قوسىلمادى</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation type="unfinished">قاعاز جوق</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation type="unfinished">قاقپاعى اشىق</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation type="unfinished">كەسكىش تۇرىپ قالدى</translation>
    </message>
    <message>
        <source>打印机没连上</source>
        <translation type="unfinished">پرينتەر جالعانباعان</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى</translation>
    </message>
    <message>
        <source>正在重启%1进程</source>
        <translation type="unfinished">%1: ۇدەرىسى قايتا قوسىلىپ جاتىر</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>这台机器暂时读不到办事资料</source>
        <translation type="unfinished">بۇل ماشينا ازىرشە نۇسقاۋلاردى وقي المايدى</translation>
    </message>
    <message>
        <source>您没有做错什么。请等一会儿再试，或者问导办台。</source>
        <translation type="unfinished">ءسىز قاتە جاسامادىڭىز. ءبىر از كۇتىپ قايتا بايقاڭىز نەمەسە كومەك ۇستەلىنەن سۇراڭىز.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا بايقاڭىز</translation>
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
    <name>CardGuide</name>
    <message>
        <source>正在取号</source>
        <translation type="unfinished">ٴنومىر الىنىپ جاتىر</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation type="unfinished">كارتا وقىعىش ازىرشە ىستەمەيدى، ٴنومىر ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>没读到，请平放再试</source>
        <translation type="unfinished">وقىلمادى، تەگىس قويىپ قايتا كورىڭىز</translation>
    </message>
    <message>
        <source>这张卡不行，请放身份证</source>
        <translation type="unfinished">بۇل كارتا بولمايدى، كۋالىك قويىڭىز</translation>
    </message>
    <message>
        <source>把身份证平放在读卡区</source>
        <translation type="unfinished">كۋالىكتى وقۋ ورنىنا تەگىس قويىڭىز</translation>
    </message>
    <message>
        <source>号码只给窗口核对、防止重复取号，本机不留。</source>
        <translation type="unfinished">ٴنومىر تەك تەرەزەدە سالىستىرۋ جانە قايتالاپ ٴنومىر الۋدىڭ الدىن الۋ ٴۇشىن، بۇل اپپاراتتا ساقتالمايدى.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>电子证照</source>
        <translation type="unfinished">ەلەكتروندىق كۋالىك</translation>
    </message>
    <message>
        <source>有效</source>
        <translation type="unfinished">جارامدى</translation>
    </message>
    <message>
        <source>持证人</source>
        <translation type="unfinished">يەسى</translation>
    </message>
    <message>
        <source>签发机关</source>
        <translation type="unfinished">بەرگەن ورگان</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation type="unfinished">جارامدىلىق مەرزىمى</translation>
    </message>
    <message>
        <source>长期</source>
        <translation type="unfinished">ۇزاق مەرزىمدى</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>正在登记</source>
        <translation type="unfinished">تىركەپ جاتىر</translation>
    </message>
    <message>
        <source>这个码不认：打错了、用过了或过期了</source>
        <translation type="unfinished">بۇل كود قابىلدانبادى: قاتە، قولدانىلعان نەمەسە مەرزىمى وتكەن</translation>
    </message>
    <message>
        <source>县里现在办不了，码没有用掉，等会儿再试</source>
        <translation type="unfinished">اۋدان قازىر تىركەي المايدى، كود قولدانىلمادى، كەيىن سىناڭىز</translation>
    </message>
    <message>
        <source>没登记成，看同步页</source>
        <translation type="unfinished">تىركەلمەدى، ساباقتاستىرۋ بەتىن قاراڭىز</translation>
    </message>
    <message>
        <source>县里给的登记码，8 位</source>
        <translation type="unfinished">اۋدان بەرگەن تىركەۋ كودى، 8 تاڭبا</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation type="unfinished">تىركەۋ كودى</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation type="unfinished">ٴبىر سان ٴوشىرۋ</translation>
    </message>
</context>
<context>
    <name>ConsentFace</name>
    <message>
        <source>签发机关</source>
        <translation type="unfinished">بەرگەن ورگان</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation type="unfinished">جارامدىلىق مەرزىمى</translation>
    </message>
    <message>
        <source>核对是不是本人</source>
        <translation type="unfinished">ٴوزى ەكەنىن سالىستىرۋ ٴۇشىن</translation>
    </message>
    <message>
        <source>只显示前 6 位和后 4 位</source>
        <translation type="unfinished">تەك العاشقى 6 جانە سوڭعى 4 تاڭباسى</translation>
    </message>
    <message>
        <source>只显示后 2 位</source>
        <translation type="unfinished">تەك سوڭعى 2 تاڭباسى</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation type="unfinished">كەلىسپەيمىن</translation>
    </message>
    <message>
        <source>正在记录</source>
        <translation type="unfinished">جازىلىپ جاتىر</translation>
    </message>
    <message>
        <source>同意出示</source>
        <translation type="unfinished">كورسەتۋگە كەلىسەمىن</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation type="unfinished">جالعاسىن كورۋ</translation>
    </message>
    <message>
        <source>同意出示这 %1 项吗？</source>
        <translation type="unfinished">وسى %1 ٴتۇردى كورسەتۋگە كەلىسەسىز بە؟</translation>
    </message>
    <message>
        <source>现在还没有显示任何内容</source>
        <translation type="unfinished">ازىرشە ەشنارسە كورسەتىلگەن جوق</translation>
    </message>
    <message>
        <source>用来做什么</source>
        <translation type="unfinished">نەگە قولدانىلادى</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation type="unfinished">تەك كۋالىكتى تەكسەرۋ</translation>
    </message>
    <message>
        <source>要证的单位：%1</source>
        <translation type="unfinished">سۇراتقان مەكەمە: %1</translation>
    </message>
    <message>
        <source>这件事用不着</source>
        <translation type="unfinished">بۇل ىسكە كەرەك ەمەس</translation>
    </message>
    <message>
        <source>只用这一次。您离开后，本机清除这些内容。</source>
        <translation type="unfinished">تەك وسى رەت قولدانىلادى. كەتكەن سوڭ ماشينا مازمۇنىن تازالايدى.</translation>
    </message>
</context>
<context>
    <name>DeviceSteps</name>
    <message>
        <source>打开打印机的盖子，取出空纸芯</source>
        <translation type="unfinished">پرينتەردىڭ قاقپاعىن اشىپ، بوس قاعاز وزەگىن الىڭىز</translation>
    </message>
    <message>
        <source>放进一卷 80 毫米热敏纸，纸头从下面出来</source>
        <translation type="unfinished">80 ميلليمەترلىك جىلۋ قاعازىن سالىڭىز، ۇشى استىنان شىقسىن</translation>
    </message>
    <message>
        <source>拉出一截纸，盖好盖子，听到一声响</source>
        <translation type="unfinished">قاعازدى ازداپ تارتىپ، قاقپاقتى سىرت ەتكەنشە جابىڭىز</translation>
    </message>
    <message>
        <source>灯不闪了，点“试一试”</source>
        <translation type="unfinished">شام جىپىلىقتاماسا، «سىناۋ» دى باسىڭىز</translation>
    </message>
    <message>
        <source>程序没有使用它的权限，请报修</source>
        <translation type="unfinished">باعدارلامانىڭ قولدانۋ قۇقىعى جوق، جوندەتىڭىز</translation>
    </message>
    <message>
        <source>设置里的地址不对，请报修</source>
        <translation type="unfinished">باپتاۋداعى ادرەس قاتە، جوندەتىڭىز</translation>
    </message>
    <message>
        <source>少了程序库，请报修</source>
        <translation type="unfinished">باعدارلاما كىتاپحاناسى جوق، جوندەتىڭىز</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation type="unfinished">ونى قولدانعان باعدارلامانى جابىڭىز</translation>
    </message>
    <message>
        <source>点“重启进程”</source>
        <translation type="unfinished">«قايتا قوسۋ» دى باسىڭىز</translation>
    </message>
    <message>
        <source>看读卡器的灯亮不亮</source>
        <translation type="unfinished">كارتا وقۋشىنىڭ شامى جانعان با، قاراڭىز</translation>
    </message>
    <message>
        <source>把数据线两头拔下，再插紧</source>
        <translation type="unfinished">سىمنىڭ ەكى ۇشىن سۋىرىپ، قايتا بەرىك تىعىڭىز</translation>
    </message>
    <message>
        <source>还不亮，换一个插口</source>
        <translation type="unfinished">ٴالى جانباسا، باسقا ۇياعا تىعىڭىز</translation>
    </message>
    <message>
        <source>看镜头前有没有东西挡着，擦一擦</source>
        <translation type="unfinished">لينزانى بىردەڭە كولەگەيلەگەن بە قاراڭىز، ٴسۇرتىڭىز</translation>
    </message>
    <message>
        <source>把摄像头的线拔下，再插上</source>
        <translation type="unfinished">كامەرانىڭ سىمىن سۋىرىپ، قايتا تىعىڭىز</translation>
    </message>
    <message>
        <source>还不行，换一个插口</source>
        <translation type="unfinished">ٴالى بولماسا، باسقا ۇياعا تىعىڭىز</translation>
    </message>
    <message>
        <source>看盖子里有没有纸夹住</source>
        <translation type="unfinished">قاقپاق ىشىندە قاعاز قىسىلعان با، قاراڭىز</translation>
    </message>
    <message>
        <source>把盖子按下去，听到一声响</source>
        <translation type="unfinished">قاقپاقتى سىرت ەتكەنشە باسىڭىز</translation>
    </message>
    <message>
        <source>关掉打印机的电源，打开盖子</source>
        <translation type="unfinished">پرينتەردىڭ توگىن ٴوشىرىپ، قاقپاعىن اشىڭىز</translation>
    </message>
    <message>
        <source>顺着出纸的方向取出卡住的纸，不硬拉</source>
        <translation type="unfinished">تۇرىپ قالعان قاعازدى شىعۋ باعىتىمەن الىڭىز، كۇشتەپ تارتپاڭىز</translation>
    </message>
    <message>
        <source>盖好盖子，打开电源</source>
        <translation type="unfinished">قاقپاقتى جاۋىپ، توكتى قوسىڭىز</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation type="unfinished">پرينتەردىڭ جالعاۋ تۇيمەسىن باسىڭىز</translation>
    </message>
    <message>
        <source>看打印机的电源灯亮不亮</source>
        <translation type="unfinished">پرينتەردىڭ توك شامى جانعان با، قاراڭىز</translation>
    </message>
    <message>
        <source>把电源线和数据线两头插紧</source>
        <translation type="unfinished">توك پەن دەرەك سىمىنىڭ ەكى ۇشىن بەرىك تىعىڭىز</translation>
    </message>
    <message>
        <source>看里面有纸，盖子盖好</source>
        <translation type="unfinished">ىشىندە قاعاز بارىن، قاقپاق جابىق ەكەنىن قاراڭىز</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۇتۋ قاجەتسىز</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">الدىڭىزدا %1 ادام</translation>
    </message>
    <message>
        <source>查不到这个号</source>
        <translation type="unfinished">بۇل ٴنومىر تابىلمادى</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">جول باستاۋ ورنىنان سۇراڭىز.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باس بەتكە</translation>
    </message>
    <message>
        <source>看材料清单</source>
        <translation type="unfinished">ماتەريال تىزىمى</translation>
    </message>
    <message>
        <source>没出来，补打</source>
        <translation type="unfinished">شىقپادى، قايتا باسۋ</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا باسۋ</translation>
    </message>
    <message>
        <source>补打</source>
        <translation type="unfinished">قايتا باسۋ</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation type="unfinished">شىقتى</translation>
    </message>
    <message>
        <source>记住了</source>
        <translation type="unfinished">ەسىمدە</translation>
    </message>
    <message>
        <source>完成</source>
        <translation type="unfinished">ٴبىتتى</translation>
    </message>
    <message>
        <source>纸条出来了吗？</source>
        <translation type="unfinished">قاعاز شىقتى ما؟</translation>
    </message>
    <message>
        <source>打印机没有回话。号有效，没出来可以补打。</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى. ٴنومىر كۇشتى، شىقپاسا قايتا باسۋعا بولادى.</translation>
    </message>
    <message>
        <source>不用重新取号，加纸后可补打。</source>
        <translation type="unfinished">قايتا ٴنومىر الۋ قاجەتسىز، قاعاز سالىنعان سوڭ قايتا باسۋعا بولادى.</translation>
    </message>
    <message>
        <source>不用重新取号，记住号码就行。</source>
        <translation type="unfinished">قايتا ٴنومىر الۋ قاجەتسىز، ٴنومىردى ەستە ساقتاساڭىز بولادى.</translation>
    </message>
    <message>
        <source>正在打印，号已取好</source>
        <translation type="unfinished">باسىلىپ جاتىر، ٴنومىر دايىن</translation>
    </message>
    <message>
        <source>号已取好，有效</source>
        <translation type="unfinished">ٴنومىر الىندى، كۇشتى</translation>
    </message>
    <message>
        <source>您已有号</source>
        <translation type="unfinished">ٴسىزدىڭ ٴنومىرىڭىز بار</translation>
    </message>
    <message>
        <source>纸条已补打</source>
        <translation type="unfinished">قاعاز قايتا باسىلدى</translation>
    </message>
    <message>
        <source>取号成功</source>
        <translation type="unfinished">ٴنومىر الىندى</translation>
    </message>
    <message>
        <source>请记住您的号</source>
        <translation type="unfinished">ٴنومىرىڭىزدى ەستە ساقتاڭىز</translation>
    </message>
    <message>
        <source>您的号</source>
        <translation type="unfinished">ٴسىزدىڭ ٴنومىرىڭىز</translation>
    </message>
    <message>
        <source>您的号 %1</source>
        <translation type="unfinished">ٴسىزدىڭ ٴنومىرىڭىز %1</translation>
    </message>
    <message>
        <source>按取号先后叫号</source>
        <translation type="unfinished">ٴنومىر الۋ رەتى بويىنشا شاقىرىلادى</translation>
    </message>
    <message>
        <source>排队进度的二维码</source>
        <translation type="unfinished">كەزەك كودى</translation>
    </message>
    <message>
        <source>联网后扫码看排队</source>
        <translation type="unfinished">تور بولعاندا سكانەرلەپ كەزەكتى كورىڭىز</translation>
    </message>
    <message>
        <source>扫码存到手机</source>
        <translation type="unfinished">سكانەرلەپ تەلەفونعا ساقتاڭىز</translation>
    </message>
    <message>
        <source>扫码看排队</source>
        <translation type="unfinished">سكانەرلەپ كەزەكتى كورىڭىز</translation>
    </message>
    <message>
        <source>现在没有网络，记住号码就行。</source>
        <translation type="unfinished">قازىر تور جوق، ٴنومىردى ەستە ساقتاساڭىز بولادى.</translation>
    </message>
    <message>
        <source>手机就是您的号票。没有手机，记住号码就行，叫到号直接去窗口。</source>
        <translation type="unfinished">تەلەفون ٴسىزدىڭ ٴنومىر بەلەتىڭىز. تەلەفون بولماسا، ٴنومىردى ەستە ساقتاڭىز، شاقىرىلعاندا تەرەزەگە بارىڭىز.</translation>
    </message>
    <message>
        <source>不用一直盯着大屏，手机上随时看叫到几号了。</source>
        <translation type="unfinished">ۇلكەن ەكرانعا قاراپ تۇرۋ قاجەتسىز، كەزەكتى تەلەفوننان كورىڭىز.</translation>
    </message>
    <message>
        <source>纸条没打出来：打印纸用完了</source>
        <translation type="unfinished">قاعاز شىقپادى: باسۋ قاعازى ٴبىتتى</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机盖子没盖好</source>
        <translation type="unfinished">قاعاز شىقپادى: پرينتەردىڭ قاقپاعى اشىق</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机卡纸了</source>
        <translation type="unfinished">قاعاز شىقپادى: پرينتەردە قاعاز قىسىلىپ قالدى</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机没应答</source>
        <translation type="unfinished">قاعاز شىقپادى: پرينتەر جاۋاپ بەرمەدى</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation type="unfinished">قاعاز شىقپادى</translation>
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
    <name>EventWords</name>
    <message>
        <source>程序启动了</source>
        <translation type="unfinished">باعدارلاما قوسىلدى</translation>
    </message>
    <message>
        <source>程序正常退出</source>
        <translation type="unfinished">باعدارلاما قالىپتى جابىلدى</translation>
    </message>
    <message>
        <source>画面出来了</source>
        <translation type="unfinished">بەت كورسەتىلدى</translation>
    </message>
    <message>
        <source>数据或设备打不开，在重试</source>
        <translation type="unfinished">دەرەكتەر نە جابدىق اشىلمادى، قايتا سىناپ جاتىر</translation>
    </message>
    <message>
        <source>程序出了错，已记下</source>
        <translation type="unfinished">باعدارلامادا قاتە شىقتى، جازىلدى</translation>
    </message>
    <message>
        <source>界面程序有警告</source>
        <translation type="unfinished">بەت باعدارلاماسى ەسكەرتتى</translation>
    </message>
    <message>
        <source>%1进程停了，在重启</source>
        <translation type="unfinished">%1: ۇدەرىسى توقتادى، قايتا قوسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>%1进程已自动恢复</source>
        <translation type="unfinished">%1: ۇدەرىسى ٴوزى قالپىنا كەلدى</translation>
    </message>
    <message>
        <source>打印纸快用完</source>
        <translation type="unfinished">قاعاز تاۋسىلۋعا جاقىن</translation>
    </message>
    <message>
        <source>打印纸用完了</source>
        <translation type="unfinished">قاعاز تاۋسىلدى</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>打出一张纸条</source>
        <translation type="unfinished">ٴبىر قاعاز باسىلدى</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation type="unfinished">قاعاز شىقپادى</translation>
    </message>
    <message>
        <source>不知道纸条出来没有</source>
        <translation type="unfinished">قاعاز شىقتى ما بەلگىسىز</translation>
    </message>
    <message>
        <source>读到一张证</source>
        <translation type="unfinished">ٴبىر كارتا وقىلدى</translation>
    </message>
    <message>
        <source>证没读清</source>
        <translation type="unfinished">كارتا وقىلمادى</translation>
    </message>
    <message>
        <source>放的不是身份证</source>
        <translation type="unfinished">قويىلعانى كۋالىك ەمەس</translation>
    </message>
    <message>
        <source>读到一个码</source>
        <translation type="unfinished">ٴبىر كود وقىلدى</translation>
    </message>
    <message>
        <source>数据打不开</source>
        <translation type="unfinished">دەرەكتەر اشىلمادى</translation>
    </message>
    <message>
        <source>数据坏了，已从备份恢复</source>
        <translation type="unfinished">دەرەكتەر بۇزىلدى، ساقتىق كوشىرمەدەن قالپىنا كەلتىرىلدى</translation>
    </message>
    <message>
        <source>重启前有号不知道打出来没有</source>
        <translation type="unfinished">قايتا قوسۋ الدىنداعى نومىرلەر باسىلدى ما بەلگىسىز</translation>
    </message>
    <message>
        <source>发出一个号</source>
        <translation type="unfinished">ٴبىر ٴنومىر بەرىلدى</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation type="unfinished">كۋالىك تەكسەرۋدەن ٴوتتى</translation>
    </message>
    <message>
        <source>证照码没有通过</source>
        <translation type="unfinished">كۋالىك كودى وتپەدى</translation>
    </message>
    <message>
        <source>已登记到县里</source>
        <translation type="unfinished">اۋداندا تىركەلدى</translation>
    </message>
    <message>
        <source>网络通了</source>
        <translation type="unfinished">جەلى جالعاندى</translation>
    </message>
    <message>
        <source>网络断开 %1，又通了</source>
        <translation type="unfinished">جەلى %1 ٴۇزىلىپ، قايتا جالعاندى</translation>
    </message>
    <message>
        <source>网络断了</source>
        <translation type="unfinished">جەلى ٴۇزىلدى</translation>
    </message>
    <message>
        <source>有记录被县里拒收</source>
        <translation type="unfinished">اۋدان كەيبىر جازبالاردى قايتاردى</translation>
    </message>
    <message>
        <source>县里发来的数据看不懂，没有收</source>
        <translation type="unfinished">اۋداننىڭ دەرەگى تۇسىنىكسىز، قابىلدانبادى</translation>
    </message>
    <message>
        <source>有人进了维护界面</source>
        <translation type="unfinished">كۇتىمدەۋ بەتىنە كىرىلدى</translation>
    </message>
    <message>
        <source>维护口令输错一次</source>
        <translation type="unfinished">كۇتىمدەۋ قۇپياسوزى قاتە ەنگىزىلدى</translation>
    </message>
    <message>
        <source>维护：试打一页</source>
        <translation type="unfinished">كۇتىمدەۋ: سىناپ باسۋ</translation>
    </message>
    <message>
        <source>维护：重启%1进程</source>
        <translation type="unfinished">كۇتىمدەۋ: %1 قايتا قوسىلدى</translation>
    </message>
    <message>
        <source>维护：立即同步</source>
        <translation type="unfinished">كۇتىمدەۋ: قازىر ساباقتاستىرۋ</translation>
    </message>
    <message>
        <source>维护：暂停服务</source>
        <translation type="unfinished">كۇتىمدەۋ: قىزمەت ۋاقىتشا توقتاتىلدى</translation>
    </message>
    <message>
        <source>维护：恢复服务</source>
        <translation type="unfinished">كۇتىمدەۋ: قىزمەت قايتا باستالدى</translation>
    </message>
    <message>
        <source>维护：登记</source>
        <translation type="unfinished">كۇتىمدەۋ: تىركەۋ</translation>
    </message>
    <message>
        <source>维护：导出了诊断</source>
        <translation type="unfinished">كۇتىمدەۋ: دياگنوز شىعارىلدى</translation>
    </message>
    <message>
        <source>维护：诊断没导出</source>
        <translation type="unfinished">كۇتىمدەۋ: دياگنوز شىعارىلمادى</translation>
    </message>
    <message>
        <source>维护：设置没存下</source>
        <translation type="unfinished">كۇتىمدەۋ: باپتاۋ ساقتالمادى</translation>
    </message>
    <message>
        <source>维护：改了设置</source>
        <translation type="unfinished">كۇتىمدەۋ: باپتاۋ وزگەرتىلدى</translation>
    </message>
    <message>
        <source>维护改的设置坏了，已放到一边，按安装时的</source>
        <translation type="unfinished">كۇتىمدەۋ باپتاۋى بۇزىلدى، شەتكە قويىلدى، ورناتقانداعىسى قولدانىلادى</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation type="unfinished">نۇسقاسى %1</translation>
    </message>
    <message>
        <source>用时 %1 毫秒</source>
        <translation type="unfinished">%1 ميلليسەكۋند كەتتى</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation type="unfinished">%1 كەتتى</translation>
    </message>
    <message>
        <source>号票</source>
        <translation type="unfinished">ٴنومىر قاعازى</translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation type="unfinished">ماتەريال تىزىمى</translation>
    </message>
    <message>
        <source>用证凭条</source>
        <translation type="unfinished">كۋالىك تالونى</translation>
    </message>
    <message>
        <source>试打页</source>
        <translation type="unfinished">سىناق بەتى</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation type="unfinished">مەرزىمى وتكەن</translation>
    </message>
    <message>
        <source>签名不对</source>
        <translation type="unfinished">قولتاڭباسى قاتە</translation>
    </message>
    <message>
        <source>已注销</source>
        <translation type="unfinished">كۇشى جويىلعان</translation>
    </message>
    <message>
        <source>不是证照码</source>
        <translation type="unfinished">كۋالىك كودى ەمەس</translation>
    </message>
    <message>
        <source>现在核验不了</source>
        <translation type="unfinished">قازىر تەكسەرۋ مۇمكىن ەمەس</translation>
    </message>
    <message>
        <source>连不到县里</source>
        <translation type="unfinished">اۋدانعا جالعانبادى</translation>
    </message>
    <message>
        <source>回话的不是县里的服务器</source>
        <translation type="unfinished">جاۋاپ بەرگەن اۋدان سەرۆەرى ەمەس</translation>
    </message>
    <message>
        <source>县里不认这台机器</source>
        <translation type="unfinished">اۋدان بۇل ماشينانى تانىمادى</translation>
    </message>
    <message>
        <source>县里的服务器有故障</source>
        <translation type="unfinished">اۋدان سەرۆەرىندە اقاۋ بار</translation>
    </message>
    <message>
        <source>本机数据打不开</source>
        <translation type="unfinished">وسى ماشينانىڭ دەرەگى اشىلمادى</translation>
    </message>
    <message>
        <source>没有设置县里的地址</source>
        <translation type="unfinished">اۋداننىڭ ادرەسى باپتالماعان</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 ٴتۇر</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سەكۋند</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation type="unfinished">%1 مينۋت</translation>
    </message>
    <message>
        <source>%1 小时 %2 分</source>
        <translation type="unfinished">%1 ساعات %2 مينۋت</translation>
    </message>
</context>
<context>
    <name>GuideAboutSheet</name>
    <message numerus="yes">
        <source>法定 %n 个工作日</source>
        <translation type="unfinished">
            <numerusform>زاڭ بويىنشا ەڭ كوبى %n جۇمىس كۇنى</numerusform>
            <numerusform>زاڭ بويىنشا ەڭ كوبى %n جۇمىس كۇنى</numerusform>
        </translation>
    </message>
    <message>
        <source>承诺当场办好</source>
        <translation type="unfinished">سول جەردە بىتىرۋگە ۋادە</translation>
    </message>
    <message numerus="yes">
        <source>承诺 %n 个工作日</source>
        <translation type="unfinished">
            <numerusform>ۋادە %n جۇمىس كۇنى</numerusform>
            <numerusform>ۋادە %n جۇمىس كۇنى</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation type="unfinished">قالاي بىتىرۋ</translation>
    </message>
    <message>
        <source>当场</source>
        <translation type="unfinished">سول جەردە</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation type="unfinished">
            <numerusform>%n جۇمىس كۇنى</numerusform>
            <numerusform>%n جۇمىس كۇنى</numerusform>
        </translation>
    </message>
    <message>
        <source>时限</source>
        <translation type="unfinished">مەرزىم</translation>
    </message>
    <message>
        <source>办好后拿到</source>
        <translation type="unfinished">بىتكەندە الاتىنىڭىز</translation>
    </message>
    <message>
        <source>窗口时间</source>
        <translation type="unfinished">تەرەزە ۋاقىتى</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation type="unfinished">سۇراۋ تەلەفونى</translation>
    </message>
    <message>
        <source>正式名称</source>
        <translation type="unfinished">رەسمي اتاۋى</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تەلەفونعا</translation>
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
        <translation type="unfinished">%1 ٴتۇرلى الا كەلىڭىز، %2 ٴتۇرلى قاجەتسىز</translation>
    </message>
    <message>
        <source>您的材料清单</source>
        <translation type="unfinished">ماتەريال تىزىمىڭىز</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ۇلگى دەرەك</translation>
    </message>
    <message>
        <source>样要带</source>
        <translation type="unfinished">ٴتۇرلى الا كەلىڭىز</translation>
    </message>
    <message>
        <source>样免带</source>
        <translation type="unfinished">ٴتۇرلى قاجەتسىز</translation>
    </message>
    <message>
        <source>样可后补</source>
        <translation type="unfinished">ٴتۇرلى كەيىن تولىقتاۋعا بولادى</translation>
    </message>
</context>
<context>
    <name>GuideDetailScreen</name>
    <message>
        <source>窗口现在没开，今天 %1 再开</source>
        <translation type="unfinished">تەرەزە قازىر جابىق، بۇگىن %1 دە اشىلادى</translation>
    </message>
    <message>
        <source>窗口现在没开，明天 %1 开</source>
        <translation type="unfinished">تەرەزە قازىر جابىق، ەرتەڭ %1 دە اشىلادى</translation>
    </message>
    <message>
        <source>窗口现在没开，%1 %2 开</source>
        <translation type="unfinished">تەرەزە قازىر جابىق، %1 ساعات %2 دە اشىلادى</translation>
    </message>
    <message>
        <source>窗口现在没开</source>
        <translation type="unfinished">تەرەزە قازىر جابىق</translation>
    </message>
    <message>
        <source>这个事项现在不办了</source>
        <translation type="unfinished">بۇل ٴىس قازىر بىتىرىلمەيدى</translation>
    </message>
    <message>
        <source>县里刚刚撤下了它。请搜别的说法，或者问导办台。</source>
        <translation type="unfinished">اۋدان ونى جاڭا عانا الىپ تاستادى. باسقا سوزبەن ىزدەڭىز نەمەسە كومەك ۇستەلىنەن سۇراڭىز.</translation>
    </message>
    <message>
        <source>看别的事项</source>
        <translation type="unfinished">باسقا ىستەردى كورۋ</translation>
    </message>
    <message>
        <source>这个事项还没有清单，请问导办台</source>
        <translation type="unfinished">بۇل ٴىستىڭ ٴالى تىزىمى جوق، كومەك ۇستەلىنەن سۇراڭىز</translation>
    </message>
    <message numerus="yes">
        <source>手机亮证，少带 %n 样</source>
        <translation type="unfinished">
            <numerusform>تەلەفوننان كۋالىك كورسەتسەڭىز %n ٴتۇرلى از اكەلەسىز</numerusform>
            <numerusform>تەلەفوننان كۋالىك كورسەتسەڭىز %n ٴتۇرلى از اكەلەسىز</numerusform>
        </translation>
    </message>
    <message>
        <source>现在就用手机亮证</source>
        <translation type="unfinished">قازىر تەلەفوننان كۋالىك كورسەتۋ</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ۇلگى دەرەك</translation>
    </message>
    <message>
        <source>来源：%1，%2更新。收件以窗口为准。</source>
        <translation type="unfinished">قاينارى: %1، %2 جاڭارتىلعان. تەرەزەنىڭ ايتقانى نەگىز.</translation>
    </message>
    <message>
        <source>更多</source>
        <translation type="unfinished">تاعى</translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation type="unfinished">قالاي بىتىرۋ</translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished">باسىپ شىعارۋ</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تەلەفونعا</translation>
    </message>
    <message>
        <source>取号去办</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
</context>
<context>
    <name>GuideFacts</name>
    <message>
        <source>当场办好</source>
        <translation type="unfinished">سول جەردە بىتەدى</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation type="unfinished">
            <numerusform>%n جۇمىس كۇنى</numerusform>
            <numerusform>%n جۇمىس كۇنى</numerusform>
        </translation>
    </message>
    <message>
        <source>不收费</source>
        <translation type="unfinished">اقىسىز</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished">%1 يۋان</translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation type="unfinished">%1 %2 يۋان</translation>
    </message>
    <message>
        <source>不用跑</source>
        <translation type="unfinished">كەلۋ قاجەتسىز</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation type="unfinished">
            <numerusform>%n رەت</numerusform>
            <numerusform>%n رەت</numerusform>
        </translation>
    </message>
    <message>
        <source>可网办</source>
        <translation type="unfinished">توردا بىتەدى</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation type="unfinished">وبلىس بويىنشا</translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>在哪办</source>
        <translation type="unfinished">بىتىرۋ ورنى</translation>
    </message>
    <message>
        <source>多久办好</source>
        <translation type="unfinished">بىتىرۋ مەرزىمى</translation>
    </message>
    <message>
        <source>费用</source>
        <translation type="unfinished">اقىسى</translation>
    </message>
    <message>
        <source>跑几次</source>
        <translation type="unfinished">كەلۋ سانى</translation>
    </message>
</context>
<context>
    <name>GuideItemsScreen</name>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">بارلىق ىستەر</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个事项，常办的在前</source>
        <translation type="unfinished">
            <numerusform>بارلىعى %n ٴىس، كوپ بىتەتىنى الدىندا</numerusform>
            <numerusform>بارلىعى %n ٴىس، كوپ بىتەتىنى الدىندا</numerusform>
        </translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ۇلگى دەرەك</translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished">ٴبارى</translation>
    </message>
    <message>
        <source>个人</source>
        <translation type="unfinished">جەكە ادام</translation>
    </message>
    <message>
        <source>企业</source>
        <translation type="unfinished">كاسىپورىن</translation>
    </message>
    <message>
        <source>这里现在没有事项，换一类看看，或者问导办台。</source>
        <translation type="unfinished">بۇل جەردە قازىر ٴىس جوق، باسقا ٴتۇرىن كورىڭىز نەمەسە كومەك ۇستەلىنەن سۇراڭىز.</translation>
    </message>
    <message>
        <source>看别的事项</source>
        <translation type="unfinished">باسقا ىستەردى كورۋ</translation>
    </message>
</context>
<context>
    <name>GuideTakeSheet</name>
    <message>
        <source>打印纸用完了</source>
        <translation type="unfinished">قاعاز تاۋسىلدى</translation>
    </message>
    <message>
        <source>打印机的盖子开着</source>
        <translation type="unfinished">پرينتەر قاقپاعى اشىق</translation>
    </message>
    <message>
        <source>纸卡住了</source>
        <translation type="unfinished">قاعاز تۇرىپ قالدى</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى</translation>
    </message>
    <message>
        <source>纸在左边出纸口。</source>
        <translation type="unfinished">قاعاز سول جاقتاعى اۋىزدا.</translation>
    </message>
    <message>
        <source>纸在右边出纸口。</source>
        <translation type="unfinished">قاعاز وڭ جاقتاعى اۋىزدا.</translation>
    </message>
    <message>
        <source>纸在上方出纸口。</source>
        <translation type="unfinished">قاعاز جوعارىداعى اۋىزدا.</translation>
    </message>
    <message>
        <source>打印还是存手机？</source>
        <translation type="unfinished">قاعاز با، تەلەفون با؟</translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished">باسىپ شىعارۋ</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation type="unfinished">تەلەفونعا</translation>
    </message>
    <message>
        <source>这张清单的二维码</source>
        <translation type="unfinished">بۇل تىزىمنىڭ ەكى ولشەمدى كودى</translation>
    </message>
    <message>
        <source>用手机扫一扫，清单就存进手机</source>
        <translation type="unfinished">تەلەفونمەن سكانەرلەسەڭىز تىزىم ساقتالادى</translation>
    </message>
    <message>
        <source>码里只有事项，没有您的个人信息。随时能再打开。</source>
        <translation type="unfinished">كودتا تەك ٴىس بار، جەكە مالىمەتىڭىز جوق. قالاعان ۋاقىتتا قايتا اشا الاسىز.</translation>
    </message>
    <message>
        <source>没出来，再打</source>
        <translation type="unfinished">شىقپادى، قايتا باسۋ</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا باسۋ</translation>
    </message>
    <message>
        <source>不用了</source>
        <translation type="unfinished">جوق</translation>
    </message>
    <message>
        <source>不等了</source>
        <translation type="unfinished">كۇتپەيمىن</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation type="unfinished">شىقتى</translation>
    </message>
    <message>
        <source>好了</source>
        <translation type="unfinished">بولدى</translation>
    </message>
    <message>
        <source>正在打印，请稍等</source>
        <translation type="unfinished">باسىلىپ جاتىر، ءسال كۇتىڭىز</translation>
    </message>
    <message>
        <source>打好了，请取走清单</source>
        <translation type="unfinished">باسىلدى، تىزىمىڭىزدى الىڭىز</translation>
    </message>
    <message>
        <source>清单出来了吗？</source>
        <translation type="unfinished">تىزىم شىقتى ما؟</translation>
    </message>
    <message>
        <source>清单没打出来：%1</source>
        <translation type="unfinished">تىزىم باسىلمادى: %1</translation>
    </message>
    <message>
        <source>现在打不了：%1</source>
        <translation type="unfinished">قازىر باسۋعا بولمايدى: %1</translation>
    </message>
    <message>
        <source>打印机没应答，请看看出纸口。</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى، قاعاز اۋزىنا قاراڭىز.</translation>
    </message>
    <message>
        <source>纸在下方出纸口。</source>
        <translation type="unfinished">قاعاز تومەندەگى اۋىزدا.</translation>
    </message>
    <message>
        <source>关上这一页，纸也会出来。</source>
        <translation type="unfinished">بۇل بەتتى جاپساڭىز دا قاعاز شىعادى.</translation>
    </message>
    <message>
        <source>可以存到手机，内容一样。</source>
        <translation type="unfinished">تەلەفونعا ساقتاۋعا بولادى، مازمۇنى بىردەي.</translation>
    </message>
</context>
<context>
    <name>GuideTop</name>
    <message>
        <source>资料更新于 %1，请向窗口核实</source>
        <translation type="unfinished">ماتەريال %1 جاڭارتىلعان، تەرەزەدەن انىقتاڭىز</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>想看哪类事？</source>
        <translation type="unfinished">قايسى ٴتۇرىن كورەسىز؟</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation type="unfinished">ۇلگى دەرەك</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation type="unfinished">ىزدەۋ</translation>
    </message>
    <message>
        <source>搜事项</source>
        <translation type="unfinished">ٴىس ىزدەۋ</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”</source>
        <translation type="unfinished">ٴىس ىزدەۋ</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation type="unfinished">تاقىرىپ بويىنشا</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation type="unfinished">تاراۋ بويىنشا</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation type="unfinished">بارلىق ىستەر</translation>
    </message>
</context>
<context>
    <name>GuidesSearchScreen</name>
    <message>
        <source>想办什么事？</source>
        <translation type="unfinished">قانداي ٴىس بىتىرەسىز؟</translation>
    </message>
    <message>
        <source>没找到“%1”</source>
        <translation type="unfinished">«%1» تابىلمادى</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个事项</source>
        <translation type="unfinished">
            <numerusform>%n ٴىس تابىلدى</numerusform>
            <numerusform>%n ٴىس تابىلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>换个说法，或收起键盘，按主题找。</source>
        <translation type="unfinished">باسقا سوزبەن بايقاڭىز نەمەسە پەرنەنى جيىپ، تاقىرىپ بويىنشا ىزدەڭىز.</translation>
    </message>
    <message>
        <source>换个说法，或按主题找：</source>
        <translation type="unfinished">باسقا سوزبەن بايقاڭىز نەمەسە تاقىرىپ بويىنشا ىزدەڭىز:</translation>
    </message>
    <message>
        <source>拼音或首字母都可以</source>
        <translation type="unfinished">قازاقشا نەمەسە پينين</translation>
    </message>
    <message>
        <source>打开键盘</source>
        <translation type="unfinished">پەرنەتاقتانى اشۋ</translation>
    </message>
    <message>
        <source>没有想找的？</source>
        <translation type="unfinished">ىزدەگەنىڭىز جوق پا؟</translation>
    </message>
    <message>
        <source>问工作人员</source>
        <translation type="unfinished">قىزمەتكەردەن سۇراۋ</translation>
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
    <name>HelpSheet</name>
    <message>
        <source>正在叫导办员</source>
        <translation type="unfinished">قىزمەتكەر شاقىرىلىپ جاتىر</translation>
    </message>
    <message>
        <source>导办员看到了，正过来</source>
        <translation type="unfinished">قىزمەتكەر كوردى، كەلە جاتىر</translation>
    </message>
    <message>
        <source>导办员已处理</source>
        <translation type="unfinished">قىزمەتكەر رەتتەدى</translation>
    </message>
    <message>
        <source>现在没人值守</source>
        <translation type="unfinished">قازىر كەزەكشى جوق</translation>
    </message>
    <message>
        <source>还没有人应。可以再等，也可以打 %1。</source>
        <translation type="unfinished">ٴالى جاۋاپ بولمادى. كۇتسەڭىز دە، %1 گە تەلەفون شالساڭىز دا بولادى.</translation>
    </message>
    <message>
        <source>请等一下，有人应了，这里会写明。</source>
        <translation type="unfinished">كىشكەنە كۇتىڭىز، جاۋاپ بولسا وسىندا كورىنەدى.</translation>
    </message>
    <message>
        <source>请在这里等，不用再按。</source>
        <translation type="unfinished">وسى جەردە كۇتىڭىز، قايتا باسۋ قاجەتسىز.</translation>
    </message>
    <message>
        <source>还要帮忙，再按一次“呼叫帮助”。</source>
        <translation type="unfinished">تاعى كومەك كەرەك بولسا، «كومەك شاقىرۋ» دى قايتا باسىڭىز.</translation>
    </message>
    <message>
        <source>请打 %1。</source>
        <translation type="unfinished">%1 گە تەلەفون شالىڭىز.</translation>
    </message>
    <message>
        <source>急事请打 %1 或 %2</source>
        <translation type="unfinished">شۇعىل ىستە %1 نەمەسە %2 گە تەلەفون شالىڭىز</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation type="unfinished">شاقىرۋدى توقتاتۋ</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation type="unfinished">ٴبىلدىم</translation>
    </message>
    <message>
        <source>好的，接着办</source>
        <translation type="unfinished">جاقسى، جالعاستىرۋ</translation>
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
    <name>IdentifyScreen</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۇتۋ قاجەتسىز</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">الدىڭىزدا %1 ادام</translation>
    </message>
    <message>
        <source>出生日期不对，请看第 7 到 14 位</source>
        <translation type="unfinished">تۋعان ۋاقىتى قاتە، 7–14-ورىندارعا قاراڭىز</translation>
    </message>
    <message>
        <source>号码不对，请对着身份证再看一遍</source>
        <translation type="unfinished">ٴنومىر قاتە، كۋالىككە قاراپ قايتا تەكسەرىڭىز</translation>
    </message>
    <message>
        <source>读卡区在屏幕左边。</source>
        <translation type="unfinished">كارتا وقۋ ورنى ەكراننىڭ سول جاعىندا.</translation>
    </message>
    <message>
        <source>读卡区在屏幕右边。</source>
        <translation type="unfinished">كارتا وقۋ ورنى ەكراننىڭ وڭ جاعىندا.</translation>
    </message>
    <message>
        <source>读卡区在屏幕下方。</source>
        <translation type="unfinished">كارتا وقۋ ورنى ەكراننىڭ استىندا.</translation>
    </message>
    <message>
        <source>读卡区在屏幕上方。</source>
        <translation type="unfinished">كارتا وقۋ ورنى ەكراننىڭ ۇستىندە.</translation>
    </message>
    <message>
        <source>请输身份证号码</source>
        <translation type="unfinished">كۋالىك ٴنومىرىن ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>刷身份证，或输号码</source>
        <translation type="unfinished">كۋالىكتى قويىڭىز نەمەسە ٴنومىر ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>请刷身份证</source>
        <translation type="unfinished">كۋالىگىڭىزدى قويىڭىز</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation type="unfinished">كارتا وقىعىش ازىرشە ىستەمەيدى، ٴنومىر ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>18 位号码</source>
        <translation type="unfinished">18 ورىندى ٴنومىر</translation>
    </message>
    <message>
        <source>还差 %1 位</source>
        <translation type="unfinished">تاعى %1 ورىن</translation>
    </message>
    <message>
        <source>不用证件，直接取号</source>
        <translation type="unfinished">كۋالىكسىز ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>输号码</source>
        <translation type="unfinished">ٴنومىر ەنگىزۋ</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation type="unfinished">%1: قازىر ٴنومىر بەرىلمەيدى</translation>
    </message>
    <message>
        <source>这个窗口现在没有了</source>
        <translation type="unfinished">بۇل تەرەزە قازىر جوق</translation>
    </message>
    <message>
        <source>今天的号发完了</source>
        <translation type="unfinished">بۇگىنگى ٴنومىر ٴبىتتى</translation>
    </message>
    <message>
        <source>号没取成</source>
        <translation type="unfinished">ٴنومىر الىنبادى</translation>
    </message>
    <message>
        <source>请选别的窗口，或问导办台。</source>
        <translation type="unfinished">باسقا تەرەزەنى تاڭداڭىز نەمەسە جول باستاۋ ورنىنان سۇراڭىز.</translation>
    </message>
    <message>
        <source>请改天再来，或问导办台。</source>
        <translation type="unfinished">باسقا كۇنى كەلىڭىز نەمەسە جول باستاۋ ورنىنان سۇراڭىز.</translation>
    </message>
    <message>
        <source>没有占号。机器正在自己恢复，请再试一次，或去导办台。</source>
        <translation type="unfinished">ٴنومىر الىنبادى. اپپارات قالپىنا كەلىپ جاتىر، قايتا كورىڭىز نەمەسە جول باستاۋ ورنىنا بارىڭىز.</translation>
    </message>
    <message>
        <source>选别的窗口</source>
        <translation type="unfinished">باسقا تەرەزە</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا بايقاۋ</translation>
    </message>
    <message>
        <source>今天 %1 开，到时再取。</source>
        <translation type="unfinished">بۇگىن %1 دە اشىلادى، سول كەزدە الىڭىز.</translation>
    </message>
    <message>
        <source>明天 %1 开，到时再取。</source>
        <translation type="unfinished">ەرتەڭ %1 دە اشىلادى، سول كەزدە الىڭىز.</translation>
    </message>
    <message>
        <source>%1 %2 开，到时再取。</source>
        <translation type="unfinished">%1 %2 دە اشىلادى، سول كەزدە الىڭىز.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">جول باستاۋ ورنىنان سۇراڭىز.</translation>
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
    <name>ItemRow</name>
    <message>
        <source>乡镇就能办</source>
        <translation type="unfinished">اۋىلدا بىتەدى</translation>
    </message>
    <message>
        <source>村里就能办</source>
        <translation type="unfinished">قىستاقتا بىتەدى</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation type="unfinished">وبلىس بويىنشا</translation>
    </message>
    <message>
        <source>可网办</source>
        <translation type="unfinished">توردا بىتەدى</translation>
    </message>
    <message>
        <source>窗口在办</source>
        <translation type="unfinished">تەرەزە اشىق</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>企业名称</source>
        <translation type="unfinished">كاسىپورىن اتى</translation>
    </message>
    <message>
        <source>权利人</source>
        <translation type="unfinished">قۇقىق يەسى</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished">اتى-ٴجونى</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished">بىرتۇتاس قوعامدىق سەنىم كودى</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation type="unfinished">كۋالىك ٴنومىرى</translation>
    </message>
    <message>
        <source>不动产权证号</source>
        <translation type="unfinished">جىلجىمايتىن مۇلىك كۋالىك ٴنومىرى</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished">كۋالىك ٴنومىرى</translation>
    </message>
    <message>
        <source>不出示：经营范围、住所</source>
        <translation type="unfinished">كورسەتىلمەيدى: ساۋدا اۋقىمى، ادرەسى</translation>
    </message>
    <message>
        <source>不出示：坐落、面积、附图</source>
        <translation type="unfinished">كورسەتىلمەيدى: ورنى، كولەمى، كارتاسى</translation>
    </message>
    <message>
        <source>不出示：对方信息、照片</source>
        <translation type="unfinished">كورسەتىلمەيدى: جۇبايىنىڭ دەرەگى، سۋرەت</translation>
    </message>
    <message>
        <source>不出示：家庭成员、住址</source>
        <translation type="unfinished">كورسەتىلمەيدى: وتباسى مۇشەلەرى، ادرەسى</translation>
    </message>
    <message>
        <source>不出示：住址、出生日期、照片</source>
        <translation type="unfinished">كورسەتىلمەيدى: تۇراعى، تۋعان كۇنى، سۋرەتى</translation>
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
    <name>MaterialRow</name>
    <message>
        <source>要带</source>
        <translation type="unfinished">الا كەلىڭىز</translation>
    </message>
    <message>
        <source>免提交</source>
        <translation type="unfinished">قاجەتسىز</translation>
    </message>
    <message>
        <source>告知承诺</source>
        <translation type="unfinished">ۋادە بەرۋ</translation>
    </message>
    <message>
        <source>容缺后补</source>
        <translation type="unfinished">كەيىن تولىقتاۋ</translation>
    </message>
    <message numerus="yes">
        <source>原件 %n 份</source>
        <translation type="unfinished">
            <numerusform>تۇپنۇسقاسى %n دانا</numerusform>
            <numerusform>تۇپنۇسقاسى %n دانا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复印件 %n 份</source>
        <translation type="unfinished">
            <numerusform>كوشىرمەسى %n دانا</numerusform>
            <numerusform>كوشىرمەسى %n دانا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>原件和复印件各 %n 份</source>
        <translation type="unfinished">
            <numerusform>تۇپنۇسقاسى مەن كوشىرمەسى %n دانادان</numerusform>
            <numerusform>تۇپنۇسقاسى مەن كوشىرمەسى %n دانادان</numerusform>
        </translation>
    </message>
    <message>
        <source>电子件</source>
        <translation type="unfinished">ەلەكتروندىق نۇسقاسى</translation>
    </message>
    <message>
        <source>您刚才已亮证，系统自动取用</source>
        <translation type="unfinished">جاڭا عانا كورسەتتىڭىز، جۇيە ٴوزى پايدالانادى</translation>
    </message>
    <message>
        <source>%1前补交</source>
        <translation type="unfinished">%1 دەيىن تولىقتاڭىز</translation>
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
    <name>NotShownFace</name>
    <message>
        <source>没有出示，也没有保留</source>
        <translation type="unfinished">كورسەتىلمەدى، ساقتالمادى</translation>
    </message>
    <message>
        <source>现在核验不了，不代表证照有问题</source>
        <translation type="unfinished">قازىر تەكسەرۋگە بولمايدى، بۇل كۋالىك جارامسىز دەگەندىك ەمەس</translation>
    </message>
    <message>
        <source>这个码过期了</source>
        <translation type="unfinished">بۇل كودتىڭ مەرزىمى ٴوتتى</translation>
    </message>
    <message>
        <source>签名不对，没有通过</source>
        <translation type="unfinished">قولتاڭباسى ٴدال كەلمەدى</translation>
    </message>
    <message>
        <source>这张证照已注销</source>
        <translation type="unfinished">بۇل كۋالىك كۇشىنەن قالعان</translation>
    </message>
    <message>
        <source>这个码已经用过了</source>
        <translation type="unfinished">بۇل كود قولدانىلىپ قويىلعان</translation>
    </message>
    <message>
        <source>这不是证照码</source>
        <translation type="unfinished">بۇل كۋالىك كودى ەمەس</translation>
    </message>
    <message>
        <source>改主意了，随时可以再扫。</source>
        <translation type="unfinished">ويىڭىز وزگەرسە، كەز كەلگەن ۋاقىتتا قايتا سكانەرلەڭىز.</translation>
    </message>
    <message>
        <source>机器正在自己恢复。请再扫一次，或去窗口出示。</source>
        <translation type="unfinished">ماشينا وزدىگىنەن قالپىنا كەلىپ جاتىر. قايتا سكانەرلەڭىز نەمەسە تەرەزەدە كورسەتىڭىز.</translation>
    </message>
    <message>
        <source>本县还没接入这种码。请去窗口出示。</source>
        <translation type="unfinished">اۋدانىمىز بۇل كودتى ٴالى جالعامادى. تەرەزەدە كورسەتىڭىز.</translation>
    </message>
    <message>
        <source>请在手机上刷新一下，再扫新的码。</source>
        <translation type="unfinished">تەلەفوندا جاڭارتىپ، جاڭا كودتى سكانەرلەڭىز.</translation>
    </message>
    <message>
        <source>请在“吉速办”里重新亮码。还不行，请带证件去窗口。</source>
        <translation type="unfinished">‏«吉速办» دا كودتى قايتا اشىڭىز. بولماسا، كۋالىگىڭىزبەن تەرەزەگە بارىڭىز.</translation>
    </message>
    <message>
        <source>以发证机关的记录为准。有疑问，请去窗口问。</source>
        <translation type="unfinished">بەرگەن ورگاننىڭ جازباسى نەگىز. سۇراعىڭىز بولسا تەرەزەدەن سۇراڭىز.</translation>
    </message>
    <message>
        <source>一个码只用一次。请在手机上刷新一下，再扫新的码。</source>
        <translation type="unfinished">ٴبىر كود ٴبىر رەت قولدانىلادى. تەلەفوندا جاڭارتىپ قايتا سكانەرلەڭىز.</translation>
    </message>
    <message>
        <source>请打开“吉速办”，点“我的证照”，再点“亮码”。</source>
        <translation type="unfinished">‏«吉速办» دى اشىپ، «我的证照» دى، سوسىن «亮码» دى باسىڭىز.</translation>
    </message>
    <message>
        <source>去窗口出示</source>
        <translation type="unfinished">تەرەزەدە كورسەتۋ</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation type="unfinished">باس بەتكە قايتۋ</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation type="unfinished">قايتا سكانەرلەۋ</translation>
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
    <name>NumbersMeter</name>
    <message>
        <source>剩 %1 个</source>
        <translation type="unfinished">%1 قالدى</translation>
    </message>
    <message>
        <source>用本机号</source>
        <translation type="unfinished">ٴوز ٴنومىرى</translation>
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
        <source>工作人员正在维护，很快就好。您没有做错什么。</source>
        <translation type="unfinished">قىزمەتكەرلەر بۇل ماشينانى كۇتىمدەپ جاتىر، تەز تۇزەلەدى. ٴسىز قاتە ىستەگەن جوقسىز.</translation>
    </message>
    <message>
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation type="unfinished">ماشينانىڭ دەرەك ساقتاۋ بولىمى بۇزىلدى، جوندەۋشى كۇتىلۋدە. سىز قاتەلەسپەدىڭىز.</translation>
    </message>
    <message>
        <source>窗口开着的时候，请直接去窗口或导办台</source>
        <translation type="unfinished">تەرەزەلەر اشىق كەزدە تەرەزەگە نە جەتەكشى ورىنعا بارىڭىز</translation>
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
        <translation type="unfinished">⁦%2⁩&#xa0;بەتتىڭ ⁦%1⁩-بەتى</translation>
    </message>
    <message>
        <source>下页</source>
        <translation type="unfinished">كەلەسى</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>纸条马上出来</source>
        <translation type="unfinished">قاعاز قازىر شىعادى</translation>
    </message>
    <message>
        <source>请从左边出纸口取纸条</source>
        <translation type="unfinished">قاعازدى سول جاقتان الىڭىز</translation>
    </message>
    <message>
        <source>请从右边出纸口取纸条</source>
        <translation type="unfinished">قاعازدى وڭ جاقتان الىڭىز</translation>
    </message>
    <message>
        <source>请从上方出纸口取纸条</source>
        <translation type="unfinished">قاعازدى ۇستىنەن الىڭىز</translation>
    </message>
    <message>
        <source>请从下方出纸口取纸条</source>
        <translation type="unfinished">قاعازدى استىنان الىڭىز</translation>
    </message>
    <message>
        <source>纸条丢了也没关系，记住号码就行</source>
        <translation type="unfinished">قاعاز جوعالسا دا مەيلى، ٴنومىردى ەستە ساقتاڭىز</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>不用带材料</source>
        <translation type="unfinished">ماتەريال الا كەلۋ قاجەتسىز</translation>
    </message>
    <message numerus="yes">
        <source>不用带 %n 样，写明原因</source>
        <translation type="unfinished">
            <numerusform>قاجەتسىز %n ٴتۇرلى، سەبەبىمەن</numerusform>
            <numerusform>قاجەتسىز %n ٴتۇرلى، سەبەبىمەن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>可后补 %n 样，写明日期</source>
        <translation type="unfinished">
            <numerusform>كەيىن تولىقتالاتىنى %n ٴتۇرلى، كۇنىمەن</numerusform>
            <numerusform>كەيىن تولىقتالاتىنى %n ٴتۇرلى، كۇنىمەن</numerusform>
        </translation>
    </message>
    <message>
        <source>还有地点、时间、费用和咨询电话</source>
        <translation type="unfinished">ورنى، ۋاقىتى، اقىسى جانە تەلەفونى دا بار</translation>
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
    <name>QueueTile</name>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۇتۋ قاجەتسىز</translation>
    </message>
    <message>
        <source>在办</source>
        <translation type="unfinished">اشىق</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation type="unfinished">الدىڭىزدا %1 ادام</translation>
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
        <translation type="unfinished">جاقىنداتىڭىز</translation>
    </message>
    <message>
        <source>屏幕调亮</source>
        <translation type="unfinished">ەكراندى جارىقتاتىڭىز</translation>
    </message>
    <message>
        <source>别晃</source>
        <translation type="unfinished">قوزعاماڭىز</translation>
    </message>
    <message>
        <source>反光了</source>
        <translation type="unfinished">جارىق شاعىلىسىپ تۇر</translation>
    </message>
    <message>
        <source>镜头在屏幕左边，离 15 到 20 厘米</source>
        <translation type="unfinished">كامەرا ەكراننىڭ سول جاعىندا، 15–20 سانتيمەتر قاشىقتا ۇستاڭىز</translation>
    </message>
    <message>
        <source>镜头在屏幕右边，离 15 到 20 厘米</source>
        <translation type="unfinished">كامەرا ەكراننىڭ وڭ جاعىندا، 15–20 سانتيمەتر قاشىقتا ۇستاڭىز</translation>
    </message>
    <message>
        <source>镜头在屏幕上方，离 15 到 20 厘米</source>
        <translation type="unfinished">كامەرا ەكراننىڭ ۇستىندە، 15–20 سانتيمەتر قاشىقتا ۇستاڭىز</translation>
    </message>
    <message>
        <source>镜头在屏幕下方，离 15 到 20 厘米</source>
        <translation type="unfinished">كامەرا ەكراننىڭ استىندا، 15–20 سانتيمەتر قاشىقتا ۇستاڭىز</translation>
    </message>
    <message>
        <source>镜头暂不能用</source>
        <translation type="unfinished">كامەرا ۋاقىتشا ىستەمەيدى</translation>
    </message>
    <message>
        <source>把手机码对准镜头</source>
        <translation type="unfinished">تەلەفون كودىن كامەراعا تۋرالاڭىز</translation>
    </message>
    <message>
        <source>镜头好了会自己打开</source>
        <translation type="unfinished">كامەرا جوندەلگەندە ٴوزى اشىلادى</translation>
    </message>
    <message>
        <source>打开手机
“吉速办”</source>
        <translation type="unfinished">تەلەفوندا
«吉速办» دى اشىڭىز</translation>
    </message>
    <message>
        <source>点“我的证照”
再点“亮码”</source>
        <translation type="unfinished">‏«我的证照» دى،
سوسىن «亮码» دى باسىڭىز</translation>
    </message>
    <message>
        <source>屏幕调亮
对准镜头</source>
        <translation type="unfinished">ەكراندى جارىقتاتىپ
كامەراعا تۋرالاڭىز</translation>
    </message>
    <message>
        <source>还没读到码</source>
        <translation type="unfinished">كود ٴالى وقىلمادى</translation>
    </message>
    <message>
        <source>把手机屏幕调到最亮，码要完整、不反光。还不行，请人帮忙。</source>
        <translation type="unfinished">ەكراندى ەڭ جارىق ەتىڭىز، كود تولىق، جارىق شاعىلىسپاسىن. بولماسا كومەك سۇراڭىز.</translation>
    </message>
    <message>
        <source>镜头只认二维码，不拍照，也不保存画面。</source>
        <translation type="unfinished">كامەرا تەك كودتى وقيدى، سۋرەتكە تۇسىرمەيدى، ساقتامايدى.</translation>
    </message>
    <message>
        <source>没有手机码？</source>
        <translation type="unfinished">تەلەفوندا كود جوق پا؟</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>请人帮忙</source>
        <translation type="unfinished">كومەك سۇراۋ</translation>
    </message>
    <message>
        <source>正在打开镜头</source>
        <translation type="unfinished">كامەرا اشىلىپ جاتىر</translation>
    </message>
    <message>
        <source>带手机或证件去窗口，一样能办</source>
        <translation type="unfinished">تەلەفون نەمەسە كۋالىگىڭىزبەن تەرەزەگە بارىڭىز، سولاي دا بىتەدى</translation>
    </message>
    <message>
        <source>材料要带什么，可以先在办事指南里看。</source>
        <translation type="unfinished">نە الا كەلۋدى نۇسقاۋدان كورە الاسىز.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>第 %1 项，共 %2 项</source>
        <translation type="unfinished">%2 تارماقتىڭ %1-تارماعى</translation>
    </message>
    <message>
        <source>已选</source>
        <translation type="unfinished">تاڭدالدى</translation>
    </message>
    <message>
        <source>还有 %1 秒自动退出</source>
        <translation type="unfinished">وزدىگىنەن شىعۋعا %1 سەكۋند قالدى</translation>
    </message>
</context>
<context>
    <name>StaffDashboardScreen</name>
    <message>
        <source>维护界面</source>
        <translation type="unfinished">كۇتىمدەۋ بەتى</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation type="unfinished">نۇسقاسى %1</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation type="unfinished">پرينتەر</translation>
    </message>
    <message>
        <source>纸约剩 %1 张</source>
        <translation type="unfinished">قاعاز شامامەن %1 دانا قالدى</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation type="unfinished">كارتا وقۋشى</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation type="unfinished">كامەرا</translation>
    </message>
    <message>
        <source>号段</source>
        <translation type="unfinished">ٴنومىر بولىمى</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">بەلگىسىز</translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished">وسى ماشينا</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation type="unfinished">ديسك</translation>
    </message>
    <message>
        <source>内存</source>
        <translation type="unfinished">جاد</translation>
    </message>
    <message>
        <source>事项库</source>
        <translation type="unfinished">ىستەر قورى</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 ٴتۇر</translation>
    </message>
    <message>
        <source>还没有更新过</source>
        <translation type="unfinished">ٴالى جاڭارتىلمادى</translation>
    </message>
    <message>
        <source>%1 更新</source>
        <translation type="unfinished">%1 جاڭارتىلدى</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation type="unfinished">دياگنوز شىعارۋ</translation>
    </message>
    <message>
        <source>最近的事</source>
        <translation type="unfinished">جاقىنداعى ىستەر</translation>
    </message>
    <message>
        <source>全部日志</source>
        <translation type="unfinished">بارلىق جۋرنال</translation>
    </message>
    <message>
        <source>还没有要说的事。</source>
        <translation type="unfinished">ٴالى ايتارلىق ٴىس جوق.</translation>
    </message>
    <message>
        <source>日志读不出来，查磁盘。</source>
        <translation type="unfinished">جۋرنال وقىلمادى، ديسكىنى تەكسەرىڭىز.</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق باسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>试打一页</source>
        <translation type="unfinished">سىناپ باسۋ</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ساباقتاسىپ جاتىر</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation type="unfinished">قازىر ساباقتاستىرۋ</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">باپتاۋ</translation>
    </message>
    <message>
        <source>恢复服务</source>
        <translation type="unfinished">قىزمەتتى باستاۋ</translation>
    </message>
    <message>
        <source>暂停服务</source>
        <translation type="unfinished">قىزمەتتى توقتاتا تۇرۋ</translation>
    </message>
    <message>
        <source>用了 %1%</source>
        <translation type="unfinished">%1% قولدانىلدى</translation>
    </message>
</context>
<context>
    <name>StaffDeviceScreen</name>
    <message>
        <source>未知</source>
        <translation type="unfinished">بەلگىسىز</translation>
    </message>
    <message>
        <source>打出来了</source>
        <translation type="unfinished">باسىلدى</translation>
    </message>
    <message>
        <source>没打出来</source>
        <translation type="unfinished">باسىلمادى</translation>
    </message>
    <message>
        <source>不知道打出来没有</source>
        <translation type="unfinished">باسىلدى ما بەلگىسىز</translation>
    </message>
    <message>
        <source>读到</source>
        <translation type="unfinished">وقىلدى</translation>
    </message>
    <message>
        <source>没读清</source>
        <translation type="unfinished">وقىلمادى</translation>
    </message>
    <message>
        <source>不是身份证</source>
        <translation type="unfinished">كۋالىك ەمەس</translation>
    </message>
    <message>
        <source>读到的码</source>
        <translation type="unfinished">وقىلعان كودتار</translation>
    </message>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation type="unfinished">%1 باستاپ · قايتا قوسىلۋى: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">قارالىپ جاتىر</translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation type="unfinished">نە ىستەۋ كەرەك</translation>
    </message>
    <message>
        <source>今天</source>
        <translation type="unfinished">بۇگىن</translation>
    </message>
    <message>
        <source>今天（至少）</source>
        <translation type="unfinished">بۇگىن (كەم دەگەندە)</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation type="unfinished">%1 رەت</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation type="unfinished">الدىڭعى رەت</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation type="unfinished">ٴالى جوق</translation>
    </message>
    <message>
        <source>纸约剩</source>
        <translation type="unfinished">قاعاز شامامەن قالدى</translation>
    </message>
    <message>
        <source>%1 张</source>
        <translation type="unfinished">%1 دانا</translation>
    </message>
    <message>
        <source>换纸步骤</source>
        <translation type="unfinished">قاعاز اۋىستىرۋ</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation type="unfinished">قايتا قوسۋ</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation type="unfinished">سىناق باسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation type="unfinished">سىناۋ</translation>
    </message>
</context>
<context>
    <name>StaffDiagnosticsScreen</name>
    <message>
        <source>版本</source>
        <translation type="unfinished">نۇسقاسى</translation>
    </message>
    <message>
        <source>磁盘和内存</source>
        <translation type="unfinished">ديسكى مەن جاد</translation>
    </message>
    <message>
        <source>设备状态</source>
        <translation type="unfinished">جابدىق كۇيى</translation>
    </message>
    <message>
        <source>同步和号段</source>
        <translation type="unfinished">ساباقتاستىرۋ مەن نومىرلەر</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">باپتاۋ</translation>
    </message>
    <message>
        <source>日志</source>
        <translation type="unfinished">جۋرنال</translation>
    </message>
    <message>
        <source>程序和系统</source>
        <translation type="unfinished">باعدارلاما مەن جۇيە</translation>
    </message>
    <message>
        <source>还剩多少</source>
        <translation type="unfinished">قانشا قالدى</translation>
    </message>
    <message>
        <source>每个设备怎么样</source>
        <translation type="unfinished">ٴار جابدىقتىڭ جاعدايى</translation>
    </message>
    <message>
        <source>还有多少没传、被拒收的原因</source>
        <translation type="unfinished">قانشاسى جىبەرىلمەدى، قايتارىلۋ سەبەبى</translation>
    </message>
    <message>
        <source>没有口令和密码</source>
        <translation type="unfinished">قۇپياسوز بەن قۇپيا ٴنومىر جوق</translation>
    </message>
    <message>
        <source>最近的，没有办事人的信息</source>
        <translation type="unfinished">سوڭعىلارى، ٴىس بىتىرۋشى دەرەگى جوق</translation>
    </message>
    <message>
        <source>正在导出，别拔 U 盘</source>
        <translation type="unfinished">شىعارىپ جاتىر، فلەش ديسكىنى سۋىرماڭىز</translation>
    </message>
    <message>
        <source>导出好了，可以拔 U 盘</source>
        <translation type="unfinished">شىعارىلدى، فلەش ديسكىنى سۋىرۋعا بولادى</translation>
    </message>
    <message>
        <source>U 盘满了，换一个</source>
        <translation type="unfinished">فلەش ديسكى تولدى، باسقاسىن تىعىڭىز</translation>
    </message>
    <message>
        <source>U 盘写不进去，看写保护</source>
        <translation type="unfinished">فلەش ديسكىگە جازىلمادى، جازۋ قورعانىسىن قاراڭىز</translation>
    </message>
    <message>
        <source>U 盘拔掉了，没有导出</source>
        <translation type="unfinished">فلەش ديسكى سۋىرىلدى، شىعارىلمادى</translation>
    </message>
    <message>
        <source>请插入 U 盘</source>
        <translation type="unfinished">فلەش ديسكى تىعىڭىز</translation>
    </message>
    <message>
        <source>没有导出，换一个 U 盘再试</source>
        <translation type="unfinished">شىعارىلمادى، باسقا فلەش ديسكىمەن سىناڭىز</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation type="unfinished">دياگنوز شىعارۋ</translation>
    </message>
    <message>
        <source>没有办事人的信息</source>
        <translation type="unfinished">ٴىس بىتىرۋشى دەرەگى جوق</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">قارالىپ جاتىر</translation>
    </message>
    <message>
        <source>U 盘插好了</source>
        <translation type="unfinished">فلەش ديسكى تىعىلدى</translation>
    </message>
    <message>
        <source>没有 U 盘，就用手机拍下这个码，发给维护的人。</source>
        <translation type="unfinished">فلەش ديسكى بولماسا، وسى كودتى تەلەفونعا ٴتۇسىرىپ، كۇتىمدەۋشىگە جىبەرىڭىز.</translation>
    </message>
    <message>
        <source>这台机器现在怎么样</source>
        <translation type="unfinished">بۇل ماشينانىڭ قازىرگى جاعدايى</translation>
    </message>
    <message>
        <source>放进去的</source>
        <translation type="unfinished">ىشىنە كىرەتىندەر</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation type="unfinished">شىعارىپ جاتىر</translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished">شىعارۋ</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>%1 秒不操作自动锁定</source>
        <translation type="unfinished">%1 سەكۋند تيمەسە قۇلىپتالادى</translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished">قايتۋ</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation type="unfinished">قۇلىپتاۋ</translation>
    </message>
    <message>
        <source>锁定并回到办事</source>
        <translation type="unfinished">قۇلىپتاپ قايتۋ</translation>
    </message>
</context>
<context>
    <name>StaffLogsScreen</name>
    <message>
        <source>全部日志</source>
        <translation type="unfinished">بارلىق جۋرنال</translation>
    </message>
    <message>
        <source>%1 条，没有办事人的信息</source>
        <translation type="unfinished">%1 جول، ادامدار تۋرالى دەرەك جوق</translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished">ٴبارى</translation>
    </message>
    <message>
        <source>要注意的</source>
        <translation type="unfinished">نازار اۋداراتىنى</translation>
    </message>
    <message>
        <source>日志读不出来</source>
        <translation type="unfinished">جۋرنال وقىلمادى</translation>
    </message>
    <message>
        <source>机器照常办事。查磁盘，再试一次。</source>
        <translation type="unfinished">ماشينا ادەتتەگىدەي ىستەيدى. ديسكىنى تەكسەرىپ، قايتا سىناڭىز.</translation>
    </message>
    <message>
        <source>还没有记下什么</source>
        <translation type="unfinished">ٴالى ەشتەڭە جازىلمادى</translation>
    </message>
    <message>
        <source>这样挑，一条也没有</source>
        <translation type="unfinished">مۇنداي جازبا جوق</translation>
    </message>
    <message>
        <source>更近的</source>
        <translation type="unfinished">جاڭاراقتارى</translation>
    </message>
    <message>
        <source>更早的</source>
        <translation type="unfinished">ەسكىرەكتەرى</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation type="unfinished">قايتا وقۋ</translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished">شىعارۋ</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>维护界面</source>
        <translation type="unfinished">كۇتىمدەۋ بەتى</translation>
    </message>
    <message>
        <source>3 分钟不操作自动退出</source>
        <translation type="unfinished">3 مينۋت تيمەسە شىعادى</translation>
    </message>
    <message>
        <source>请输入维护口令</source>
        <translation type="unfinished">كۇتىم قۇپيا ٴسوزىن ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>已输 %1 位</source>
        <translation type="unfinished">%1 ورىن ەنگىزىلدى</translation>
    </message>
    <message>
        <source>口令不对，剩 %1 再试</source>
        <translation type="unfinished">قۇپيا ٴسوز قاتە، %1 كەيىن سىناڭىز</translation>
    </message>
    <message>
        <source>口令不对，请再输一次</source>
        <translation type="unfinished">قۇپيا ٴسوز قاتە، قايتا ەنگىزىڭىز</translation>
    </message>
    <message>
        <source>连着输错，要等一会儿。</source>
        <translation type="unfinished">قاتارىنان قاتە ەنگىزىلدى، سال كۇتىڭىز.</translation>
    </message>
    <message>
        <source>回到办事</source>
        <translation type="unfinished">شىعۋ</translation>
    </message>
    <message>
        <source>进入</source>
        <translation type="unfinished">كىرۋ</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>正在保存</source>
        <translation type="unfinished">ساقتاپ جاتىر</translation>
    </message>
    <message>
        <source>已保存，马上生效</source>
        <translation type="unfinished">ساقتالدى، بىردەن كۇشىنە ەندى</translation>
    </message>
    <message>
        <source>没有保存：红字写着哪里不对</source>
        <translation type="unfinished">ساقتالمادى: قىزىل جازۋدا قاتەسى ايتىلعان</translation>
    </message>
    <message>
        <source>没有保存：磁盘写不进去</source>
        <translation type="unfinished">ساقتالمادى: ديسكىگە جازىلمادى</translation>
    </message>
    <message>
        <source>不能是这个数</source>
        <translation type="unfinished">بۇل سان بولمايدى</translation>
    </message>
    <message>
        <source>至少要开 1 小时</source>
        <translation type="unfinished">ەڭ كەمى 1 ساعات اشىلسىن</translation>
    </message>
    <message>
        <source>至少留一个窗口</source>
        <translation type="unfinished">ەڭ كەمى ٴبىر تەرەزە قالسىن</translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished">باپتاۋ</translation>
    </message>
    <message>
        <source>还没登记</source>
        <translation type="unfinished">ٴالى تىركەلمەگەن</translation>
    </message>
    <message>
        <source>声音</source>
        <translation type="unfinished">دىبىس</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation type="unfinished">وقۋ دىبىسى</translation>
    </message>
    <message>
        <source>不会比安装时量的更响</source>
        <translation type="unfinished">ورناتقاندا ولشەنگەننەن قاتتى بولمايدى</translation>
    </message>
    <message>
        <source>最响</source>
        <translation type="unfinished">ەڭ قاتتى</translation>
    </message>
    <message>
        <source>轻 %1 分贝</source>
        <translation type="unfinished">%1 دەتسيبەل باسەڭ</translation>
    </message>
    <message>
        <source>夜里从几点起轻声</source>
        <translation type="unfinished">تۇندە باسەڭ دىبىس باستالۋى</translation>
    </message>
    <message>
        <source>到几点</source>
        <translation type="unfinished">قاشانعا دەيىن</translation>
    </message>
    <message>
        <source>两个一样就不分白天黑夜</source>
        <translation type="unfinished">ەكەۋى بىردەي بولسا ٴتۇن ايىرىلمايدى</translation>
    </message>
    <message>
        <source>没人动多久就收</source>
        <translation type="unfinished">تيمەسە قانشا كۇتەدى</translation>
    </message>
    <message>
        <source>看资料</source>
        <translation type="unfinished">وقۋ</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سەكۋند</translation>
    </message>
    <message>
        <source>填写</source>
        <translation type="unfinished">تولتىرۋ</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation type="unfinished">ەكراندى تومەندەتۋ</translation>
    </message>
    <message>
        <source>屏幕装得高时：每个人一来，按钮就在下半边</source>
        <translation type="unfinished">ەكران بيىك بولسا: باتىرمالار بارلىق ادامعا تومەنگى جارتىسىندا تۇرادى</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation type="unfinished">قىزمەت ۋاقىتى</translation>
    </message>
    <message>
        <source>几点开</source>
        <translation type="unfinished">اشىلۋ ۋاقىتى</translation>
    </message>
    <message>
        <source>几点关</source>
        <translation type="unfinished">جابىلۋ ۋاقىتى</translation>
    </message>
    <message>
        <source>两个一样就是全天服务</source>
        <translation type="unfinished">ەكەۋى بىردەي بولسا تاۋلىك بويى</translation>
    </message>
    <message>
        <source>登记到县里</source>
        <translation type="unfinished">اۋداندا تىركەۋ</translation>
    </message>
    <message>
        <source>已登记，编号 %1</source>
        <translation type="unfinished">تىركەلدى، ٴنومىرى %1</translation>
    </message>
    <message>
        <source>还没登记，向县里要登记码</source>
        <translation type="unfinished">ٴالى تىركەلمەگەن، اۋداننان كود سۇراڭىز</translation>
    </message>
    <message>
        <source>登记好了</source>
        <translation type="unfinished">تىركەلدى</translation>
    </message>
    <message>
        <source>输入登记码</source>
        <translation type="unfinished">كودتى ەنگىزۋ</translation>
    </message>
    <message>
        <source>在这里取号的窗口</source>
        <translation type="unfinished">وسى جەردە ٴنومىر بەرىلەتىن تەرەزەلەر</translation>
    </message>
    <message>
        <source>还没有窗口资料</source>
        <translation type="unfinished">تەرەزە دەرەگى ٴالى جوق</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>这里不取号</source>
        <translation type="unfinished">وسى جەردە ٴنومىر بەرىلمەيدى</translation>
    </message>
    <message>
        <source>带锁的是安装时定的，这里不能改。</source>
        <translation type="unfinished">قۇلپى باردار ورناتقاندا بەكىتىلگەن، وسى جەردە وزگەرتۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>不登记了</source>
        <translation type="unfinished">تىركەمەۋ</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation type="unfinished">تىركەپ جاتىر</translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished">تىركەۋ</translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished">ساقتاۋ</translation>
    </message>
</context>
<context>
    <name>StaffSyncScreen</name>
    <message>
        <source>未知</source>
        <translation type="unfinished">بەلگىسىز</translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished">ٴنومىر الۋ</translation>
    </message>
    <message>
        <source>出票结果</source>
        <translation type="unfinished">قاعاز ناتيجەسى</translation>
    </message>
    <message>
        <source>用证记录</source>
        <translation type="unfinished">كۋالىك قولدانۋ جازباسى</translation>
    </message>
    <message>
        <source>带走材料清单</source>
        <translation type="unfinished">ماتەريال تىزىمى الىندى</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">كومەك شاقىرۋ</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation type="unfinished">شاقىرۋدى توقتاتۋ</translation>
    </message>
    <message>
        <source>这张号是别的机器取的</source>
        <translation type="unfinished">بۇل نومىر باسقا ماشينادا الىنعان</translation>
    </message>
    <message>
        <source>这次呼叫是别的机器发出的</source>
        <translation type="unfinished">بۇل شاقىرۋ باسقا ماشينادا جاسالعان</translation>
    </message>
    <message>
        <source>这个号码分给了别的机器</source>
        <translation type="unfinished">بۇل نومىر باسقا ماشيناعا بەرىلگەن</translation>
    </message>
    <message>
        <source>这个号码已经有人取了</source>
        <translation type="unfinished">بۇل نومىردى باسقا بىرەۋ العان</translation>
    </message>
    <message>
        <source>号码和窗口、机器对不上</source>
        <translation type="unfinished">نومىر تەرەزە جانە ماشينامەن سايكەس كەلمەدى</translation>
    </message>
    <message>
        <source>本机程序发不出这一条</source>
        <translation type="unfinished">بۇل ماشينانىڭ باعدارلاماسى ونى جىبەرە المايدى</translation>
    </message>
    <message>
        <source>同步</source>
        <translation type="unfinished">ساباقتاستىرۋ</translation>
    </message>
    <message>
        <source>进程 %1 起 · 重启过 %2 次</source>
        <translation type="unfinished">ۇدەرىس %1 باستاپ · قايتا قوسىلۋى: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">قارالىپ جاتىر</translation>
    </message>
    <message>
        <source>同步进程没有回话</source>
        <translation type="unfinished">ساباقتاستىرۋ ۇدەرىسى جاۋاپ بەرمەدى</translation>
    </message>
    <message>
        <source>这台机器还没登记</source>
        <translation type="unfinished">بۇل ماشينا تىركەلمەگەن</translation>
    </message>
    <message>
        <source>已连上县里</source>
        <translation type="unfinished">اۋدانعا جالعاندى</translation>
    </message>
    <message>
        <source>现在离线，照常办事</source>
        <translation type="unfinished">قازىر جەلىسىز، ادەتتەگىدەي ىستەيدى</translation>
    </message>
    <message>
        <source>向县里要登记码</source>
        <translation type="unfinished">اۋداننان تىركەۋ كودىن سۇراڭىز</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation type="unfinished">%1 باستاپ</translation>
    </message>
    <message>
        <source>上次连上</source>
        <translation type="unfinished">سوڭعى جالعانۋ</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation type="unfinished">ٴالى جوق</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation type="unfinished">جولداناتىنى</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation type="unfinished">%1 ٴتۇر</translation>
    </message>
    <message>
        <source>最早的一条</source>
        <translation type="unfinished">ەڭ ەسكىسى</translation>
    </message>
    <message>
        <source>没有</source>
        <translation type="unfinished">جوق</translation>
    </message>
    <message>
        <source>服务器时间差</source>
        <translation type="unfinished">سەرۆەر ۋاقىت ايىرماسى</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation type="unfinished">%1 سەكۋند</translation>
    </message>
    <message>
        <source>县里没收，请联系县里</source>
        <translation type="unfinished">اۋدان قابىلدامادى، اۋدانمەن حابارلاسىڭىز</translation>
    </message>
    <message>
        <source>号段</source>
        <translation type="unfinished">ٴنومىر بولىمى</translation>
    </message>
    <message>
        <source>被县里拒收 %1 条</source>
        <translation type="unfinished">اۋدان قايتارعانى: %1</translation>
    </message>
    <message>
        <source>被县里拒收的</source>
        <translation type="unfinished">اۋدان قايتارعانى</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation type="unfinished">جوق.</translation>
    </message>
    <message>
        <source>只能看，不能改。请联系县里核对。</source>
        <translation type="unfinished">كورۋگە بولادى، وزگەرتۋگە بولمايدى. اۋدانمەن سالىستىرىڭىز.</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation type="unfinished">قايتا قوسۋ</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation type="unfinished">ساباقتاسىپ جاتىر</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation type="unfinished">قازىر ساباقتاستىرۋ</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>等着重启</source>
        <translation type="unfinished">قايتا قوسىلۋدى كۇتىپ تۇر</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation type="unfinished">توقتاعان</translation>
    </message>
    <message>
        <source>启动中</source>
        <translation type="unfinished">قوسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>正常</source>
        <translation type="unfinished">قالىپتى</translation>
    </message>
    <message>
        <source>纸将尽</source>
        <translation type="unfinished">قاعاز از قالدى</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation type="unfinished">قاعاز جوق</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation type="unfinished">قاقپاعى اشىق</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation type="unfinished">كەسكىش تۇرىپ قالدى</translation>
    </message>
    <message>
        <source>脱机</source>
        <translation type="unfinished">اجىراعان</translation>
    </message>
    <message>
        <source>被占用</source>
        <translation type="unfinished">باسقالار قولدانىپ جاتىر</translation>
    </message>
    <message>
        <source>画面不动</source>
        <translation type="unfinished">سۋرەت قاتىپ قالدى</translation>
    </message>
    <message>
        <source>没连上</source>
        <translation type="unfinished">جالعانباعان</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">بەلگىسىز</translation>
    </message>
    <message>
        <source>原因：机器上找不到它</source>
        <translation type="unfinished">سەبەبى: ماشينادا تابىلمادى</translation>
    </message>
    <message>
        <source>原因：程序没有使用它的权限</source>
        <translation type="unfinished">سەبەبى: باعدارلامانىڭ قولدانۋ قۇقىعى جوق</translation>
    </message>
    <message>
        <source>原因：别的程序占着它</source>
        <translation type="unfinished">سەبەبى: باسقا باعدارلاما قولدانىپ جاتىر</translation>
    </message>
    <message>
        <source>原因：它不回话</source>
        <translation type="unfinished">سەبەبى: جاۋاپ بەرمەيدى</translation>
    </message>
    <message>
        <source>原因：它的回话看不懂，查型号和波特率</source>
        <translation type="unfinished">سەبەبى: جاۋابى تۇسىنىكسىز، ٴتيپى مەن جىلدامدىعىن تەكسەرىڭىز</translation>
    </message>
    <message>
        <source>原因：它说自己有故障，请报修</source>
        <translation type="unfinished">سەبەبى: اقاۋى بار ەكەن، جوندەتىڭىز</translation>
    </message>
    <message>
        <source>原因：少了程序库，请重装软件</source>
        <translation type="unfinished">سەبەبى: باعدارلاما كىتاپحاناسى جوق، قايتا ورناتىڭىز</translation>
    </message>
    <message>
        <source>原因：设置里的地址不对</source>
        <translation type="unfinished">سەبەبى: باپتاۋداعى ادرەس قاتە</translation>
    </message>
    <message>
        <source>原因：它的进程停了，正在重启</source>
        <translation type="unfinished">سەبەبى: ونىڭ ۇدەرىسى توقتادى، قايتا قوسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>备一卷 80 毫米热敏纸</source>
        <translation type="unfinished">80 ميلليمەترلىك جىلۋ قاعازىن دايىنداڭىز</translation>
    </message>
    <message>
        <source>换一卷 80 毫米热敏纸</source>
        <translation type="unfinished">80 ميلليمەترلىك جىلۋ قاعازىن سالىڭىز</translation>
    </message>
    <message>
        <source>把打印机盖子盖好</source>
        <translation type="unfinished">پرينتەردىڭ قاقپاعىن جابىڭىز</translation>
    </message>
    <message>
        <source>开盖取出卡住的纸，再盖好</source>
        <translation type="unfinished">قاقپاقتى اشىپ تۇرعان قاعازدى الىڭىز، سوسىن جابىڭىز</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation type="unfinished">ونى قولدانعان باعدارلامانى جابىڭىز</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation type="unfinished">پرينتەردىڭ جالعاۋ تۇيمەسىن باسىڭىز</translation>
    </message>
    <message>
        <source>查电源和数据线，再重启</source>
        <translation type="unfinished">توك پەن سىمدى تەكسەرىپ، قايتا قوسىڭىز</translation>
    </message>
    <message>
        <source>拔下再插上，再重启</source>
        <translation type="unfinished">سۋىرىپ قايتا جالعاپ، قايتا قوسىڭىز</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation type="unfinished">⁦%2⁩&#xa0;قادامنىڭ ⁦%1⁩-قادامى</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1，减</source>
        <translation type="unfinished">%1: ازايتۋ</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation type="unfinished">%1: كوبەيتۋ</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>同步</source>
        <translation type="unfinished">ساباقتاستىرۋ</translation>
    </message>
    <message>
        <source>等着启动</source>
        <translation type="unfinished">قوسىلۋدى كۇتىپ تۇر</translation>
    </message>
    <message>
        <source>未知</source>
        <translation type="unfinished">بەلگىسىز</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation type="unfinished">تىركەلمەگەن</translation>
    </message>
    <message>
        <source>已连上</source>
        <translation type="unfinished">جالعاندى</translation>
    </message>
    <message>
        <source>离线</source>
        <translation type="unfinished">جەلىسىز</translation>
    </message>
    <message>
        <source>待上传未知</source>
        <translation type="unfinished">جولدانباعانى بەلگىسىز</translation>
    </message>
    <message>
        <source>待上传 %1 条</source>
        <translation type="unfinished">%1 ٴتۇر جولدانادى</translation>
    </message>
    <message>
        <source>%1，上次 %2</source>
        <translation type="unfinished">%1، سوڭعىسى %2</translation>
    </message>
    <message>
        <source>被拒收 %1 条</source>
        <translation type="unfinished">%1 ٴتۇر قايتارىلدى</translation>
    </message>
    <message>
        <source>服务器时间差 %1 秒</source>
        <translation type="unfinished">سەرۆەر ۋاقىت ايىرماسى %1 سەكۋند</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>没有人</source>
        <translation type="unfinished">ەشكىم جوق</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation type="unfinished">%1 ادام</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation type="unfinished">كۇتۋ قاجەتسىز</translation>
    </message>
    <message>
        <source>超过 1 小时</source>
        <translation type="unfinished">1 ساعاتتان ارتىق</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation type="unfinished">%1 مينۋت</translation>
    </message>
    <message>
        <source>取号时前面</source>
        <translation type="unfinished">ٴنومىر العاندا الدىڭىزدا</translation>
    </message>
    <message>
        <source>前面</source>
        <translation type="unfinished">الدىڭىزدا</translation>
    </message>
    <message>
        <source>大约等</source>
        <translation type="unfinished">كۇتۋ ۋاقىتى</translation>
    </message>
    <message>
        <source>取号时间</source>
        <translation type="unfinished">ٴنومىر العان ۋاقىت</translation>
    </message>
    <message>
        <source>在哪等</source>
        <translation type="unfinished">كۇتۋ ورنى</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>今天 %1 开</source>
        <translation type="unfinished">بۇگىن %1 دە اشىلادى</translation>
    </message>
    <message>
        <source>明天 %1 开</source>
        <translation type="unfinished">ەرتەڭ %1 دە اشىلادى</translation>
    </message>
    <message>
        <source>%1 %2 开</source>
        <translation type="unfinished">%1 %2 دە اشىلادى</translation>
    </message>
    <message>
        <source>暂不开放</source>
        <translation type="unfinished">ازىرشە اشىق ەمەس</translation>
    </message>
    <message>
        <source>现在取不了号</source>
        <translation type="unfinished">قازىر ٴنومىر الۋعا بولمايدى</translation>
    </message>
    <message>
        <source>这里还没有窗口资料</source>
        <translation type="unfinished">مۇندا ٴالى تەرەزە مالىمەتى جوق</translation>
    </message>
    <message>
        <source>机器正在自己恢复。急的话，请直接去导办台。</source>
        <translation type="unfinished">اپپارات ٴوزى قالپىنا كەلىپ جاتىر. اسىعىس بولساڭىز، جول باستاۋ ورنىنا بارىڭىز.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation type="unfinished">جول باستاۋ ورنىنان سۇراڭىز.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation type="unfinished">قايتا بايقاۋ</translation>
    </message>
    <message>
        <source>到哪个窗口办？</source>
        <translation type="unfinished">قايسى تەرەزەدە بىتىرەسىز؟</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation type="unfinished">%1: قازىر ٴنومىر بەرىلمەيدى</translation>
    </message>
    <message>
        <source>窗口都关着，现在不取号</source>
        <translation type="unfinished">تەرەزەلەر جابىق، قازىر ٴنومىر بەرىلمەيدى</translation>
    </message>
    <message>
        <source>不知道选哪个？</source>
        <translation type="unfinished">قايسىسىن تاڭداۋدى بىلمەدىڭىز بە؟</translation>
    </message>
    <message>
        <source>选“%1”，大多数事都在那里办。</source>
        <translation type="unfinished">«%1» دى تاڭداڭىز، كوپ ٴىس سوندا بىتىرىلەدى.</translation>
    </message>
    <message>
        <source>上午 %1</source>
        <translation type="unfinished">تۇستەن بۇرىن %1</translation>
    </message>
    <message>
        <source>下午 %1</source>
        <translation type="unfinished">تۇستەن كەيىن %1</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation type="unfinished">الدىڭعى بەت</translation>
    </message>
    <message>
        <source>还有 %1 个窗口</source>
        <translation type="unfinished">تاعى %1 تەرەزە بار</translation>
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
        <source>朗读</source>
        <translation type="unfinished">داۋىستاپ وقۋ</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation type="unfinished">كومەك شاقىرۋ</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>数据打不开：查磁盘，再重启机器</source>
        <translation type="unfinished">دەرەكتەر اشىلمادى: ديسكىنى تەكسەرىپ، ماشينانى قايتا قوسىڭىز</translation>
    </message>
    <message>
        <source>磁盘快满了：清理磁盘</source>
        <translation type="unfinished">ديسك تولۋعا جاقىن: ديسكىنى تازالاڭىز</translation>
    </message>
    <message>
        <source>还没有事项：接上网络，点立即同步</source>
        <translation type="unfinished">ٴالى ىستەر جوق: جەلىگە جالعاپ، قازىر ساباقتاستىرۋدى باسىڭىز</translation>
    </message>
    <message>
        <source>这台机器还没登记：向县里要登记码</source>
        <translation type="unfinished">بۇل ماشينا تىركەلمەگەن: اۋداننان تىركەۋ كودىن سۇراڭىز</translation>
    </message>
    <message>
        <source>打印纸用完了：换一卷 80 毫米热敏纸</source>
        <translation type="unfinished">قاعاز ٴبىتتى: 80 ميلليمەترلىك جىلۋ قاعازىن سالىڭىز</translation>
    </message>
    <message>
        <source>打印机盖子开着：盖好</source>
        <translation type="unfinished">پرينتەر قاقپاعى اشىق: جابىڭىز</translation>
    </message>
    <message>
        <source>切刀卡住：开盖取出卡住的纸</source>
        <translation type="unfinished">كەسكىش تۇرىپ قالدى: قاقپاقتى اشىپ قاعازدى الىڭىز</translation>
    </message>
    <message>
        <source>打印机用不了：查电源和数据线</source>
        <translation type="unfinished">پرينتەر ىستەمەيدى: توك پەن سىمدى تەكسەرىڭىز</translation>
    </message>
    <message>
        <source>读卡器用不了：查数据线，再重启</source>
        <translation type="unfinished">كارتا وقۋشى ىستەمەيدى: سىمدى تەكسەرىپ قايتا قوسىڭىز</translation>
    </message>
    <message>
        <source>摄像头用不了：拔下再插上</source>
        <translation type="unfinished">كامەرا ىستەمەيدى: سۋىرىپ قايتا جالعاڭىز</translation>
    </message>
    <message>
        <source>有记录被县里拒收：请联系县里核对</source>
        <translation type="unfinished">اۋدان قايتارعان جازبالار بار: اۋدانمەن سالىستىرىڭىز</translation>
    </message>
    <message>
        <source>断网超过 10 分钟：查网线和路由器</source>
        <translation type="unfinished">جەلى ۇزىلگەنىنە 10 مينۋتتان استى: سىم مەن باعىتتاۋىشتى تەكسەرىڭىز</translation>
    </message>
    <message>
        <source>打印纸快用完：备一卷 80 毫米热敏纸</source>
        <translation type="unfinished">قاعاز تاۋسىلۋعا جاقىن: ٴبىر وراما دايىنداڭىز</translation>
    </message>
    <message>
        <source>内存快满了：重启机器</source>
        <translation type="unfinished">جاد تولۋعا جاقىن: ماشينانى قايتا قوسىڭىز</translation>
    </message>
    <message>
        <source>服务已暂停，办事的人用不了</source>
        <translation type="unfinished">قىزمەت توقتاتىلدى، ادامدار قولدانا المايدى</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation type="unfinished">قارالىپ جاتىر</translation>
    </message>
    <message>
        <source>现在不能服务</source>
        <translation type="unfinished">قازىر قىزمەت كورسەتە المايدى</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 件事要做</source>
        <translation type="unfinished">قىزمەت جالعاسادى، ىستەيتىن ٴىس: %1</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 项未知</source>
        <translation type="unfinished">قىزمەت جالعاسادى، بەلگىسىز: %1</translation>
    </message>
    <message>
        <source>一切正常，没有要做的事</source>
        <translation type="unfinished">ٴبارى قالىپتى، ىستەيتىن ٴىس جوق</translation>
    </message>
    <message>
        <source>未知：%1</source>
        <translation type="unfinished">بەلگىسىز: %1</translation>
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
        <translation type="unfinished">قولتاڭباسى دۇرىس، كۇشىنەن قالعاندار تىزىمى ٴالى كەلگەن جوق</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于今天 %1</source>
        <translation type="unfinished">قولتاڭباسى دۇرىس، كۇشىنەن قالعاندار تىزىمى بۇگىن %1 دە جاڭارتىلدى</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于%1 %2</source>
        <translation type="unfinished">قولتاڭباسى دۇرىس، كۇشىنەن قالعاندار تىزىمى %1 %2 دە جاڭارتىلدى</translation>
    </message>
    <message>
        <source>正在打印凭条</source>
        <translation type="unfinished">تالون باسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>凭条已打印，请取走</source>
        <translation type="unfinished">تالون باسىلدى، الىڭىز</translation>
    </message>
    <message>
        <source>凭条出来了吗？</source>
        <translation type="unfinished">تالون شىقتى ما؟</translation>
    </message>
    <message>
        <source>凭条没打出来：打印纸用完了</source>
        <translation type="unfinished">تالون شىقپادى: قاعاز تاۋسىلدى</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机盖子没盖好</source>
        <translation type="unfinished">تالون شىقپادى: پرينتەر قاقپاعى اشىق</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机卡纸了</source>
        <translation type="unfinished">تالون شىقپادى: قاعاز تۇرىپ قالدى</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机没应答</source>
        <translation type="unfinished">تالون شىقپادى: پرينتەر جاۋاپ بەرمەدى</translation>
    </message>
    <message>
        <source>打印机没有回话。没出来可以再打一次。</source>
        <translation type="unfinished">پرينتەر جاۋاپ بەرمەدى. شىقپاسا قايتا باسىڭىز.</translation>
    </message>
    <message>
        <source>核验照样有效，没有凭条也能去窗口。</source>
        <translation type="unfinished">تەكسەرۋ كۇشىندە، تالونسىز دا تەرەزەگە بارا الاسىز.</translation>
    </message>
    <message>
        <source>用于：%1</source>
        <translation type="unfinished">قولدانىلۋى: %1</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation type="unfinished">تەك كۋالىكتى تەكسەرۋ</translation>
    </message>
    <message>
        <source>您在 %1 同意，仅限这一件事</source>
        <translation type="unfinished">ٴسىز %1 دە كەلىستىڭىز، تەك وسى ىسكە</translation>
    </message>
    <message>
        <source>您在 %1 同意，没有用于办事</source>
        <translation type="unfinished">ٴسىز %1 دە كەلىستىڭىز، ەش ىسكە قولدانىلمادى</translation>
    </message>
    <message numerus="yes">
        <source>替您免带 %n 样材料</source>
        <translation type="unfinished">
            <numerusform>%n ٴتۇرلى ماتەريال الا كەلۋ قاجەتسىز</numerusform>
            <numerusform>%n ٴتۇرلى ماتەريال الا كەلۋ قاجەتسىز</numerusform>
        </translation>
    </message>
    <message>
        <source>这件事用不上这张证照</source>
        <translation type="unfinished">بۇل ىسكە بۇل كۋالىك كەرەك ەمەس</translation>
    </message>
    <message>
        <source>%1，窗口不再收复印件</source>
        <translation type="unfinished">%1: تەرەزەدە كوشىرمە الىنبايدى</translation>
    </message>
    <message>
        <source>材料清单里没有它能代替的</source>
        <translation type="unfinished">تىزىمدە ول الماستىراتىن ماتەريال جوق</translation>
    </message>
    <message>
        <source>没有网络，已在本机核验</source>
        <translation type="unfinished">تور جوق، وسى ماشينادا تەكسەرىلدى</translation>
    </message>
    <message>
        <source>已在本机核验</source>
        <translation type="unfinished">وسى ماشينادا تەكسەرىلدى</translation>
    </message>
    <message>
        <source>离开后本机不留证照内容，只记一条不含姓名的用证记录。</source>
        <translation type="unfinished">كەتكەن سوڭ كۋالىك مازمۇنى قالمايدى، تەك اتسىز ٴبىر جازبا قالادى.</translation>
    </message>
    <message>
        <source>带着它看材料清单</source>
        <translation type="unfinished">تىزىمىمە قولدانۋ</translation>
    </message>
    <message>
        <source>查办事指南</source>
        <translation type="unfinished">ٴىس نۇسقاۋى</translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation type="unfinished">باسىلىپ جاتىر</translation>
    </message>
    <message>
        <source>凭条已打印</source>
        <translation type="unfinished">تالون باسىلدى</translation>
    </message>
    <message>
        <source>打印用证凭条</source>
        <translation type="unfinished">تالون باسۋ</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation type="unfinished">قايتا باسۋ</translation>
    </message>
    <message>
        <source>清除并退出</source>
        <translation type="unfinished">تازالاپ شىعۋ</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation type="unfinished">كۋالىك تەكسەرۋدەن ٴوتتى</translation>
    </message>
    <message>
        <source>只显示这次办事需要的 %1 项内容</source>
        <translation type="unfinished">تەك وسى ىسكە كەرەك %1 ٴتۇر كورسەتىلدى</translation>
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
<context>
    <name>WorkerCard</name>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation type="unfinished">%1 باستاپ · قايتا قوسىلۋى: %2</translation>
    </message>
</context>
<context>
    <name>WorkerNames</name>
    <message>
        <source>打印机</source>
        <translation type="unfinished">پرينتەر</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation type="unfinished">كارتا وقۋشى</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation type="unfinished">كامەرا</translation>
    </message>
    <message>
        <source>同步</source>
        <translation type="unfinished">ساباقتاستىرۋ</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation type="unfinished">داۋىستاپ وقۋ</translation>
    </message>
    <message>
        <source>本机</source>
        <translation type="unfinished">وسى ماشينا</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation type="unfinished">ديسك</translation>
    </message>
    <message>
        <source>内存</source>
        <translation type="unfinished">جاد</translation>
    </message>
</context>
</TS>
