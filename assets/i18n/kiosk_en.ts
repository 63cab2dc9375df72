<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccessPanel</name>
    <message>
        <source>小</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>黑底高对比</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>白底高对比</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>夜间柔和</source>
        <translation>Soft night</translation>
    </message>
    <message>
        <source>怎么看着舒服？</source>
        <translation>Make it comfortable</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Letter size</translation>
    </message>
    <message>
        <source>字</source>
        <translation>A</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>永 Aa</source>
        <translation>永 Aa</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>按钮都移到下半屏，坐着也够得到</source>
        <translation>Buttons move down, within reach when seated</translation>
    </message>
    <message>
        <source>不要动画</source>
        <translation>No motion</translation>
    </message>
    <message>
        <source>画面直接换，不滑动</source>
        <translation>Pages change at once, nothing slides</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>点一下听，再点一下选；字也写在屏幕上方</source>
        <translation>Touch to hear, again to choose; shown at the top too</translation>
    </message>
    <message>
        <source>慢</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>快</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>读的快慢</source>
        <translation>Reading speed</translation>
    </message>
    <message>
        <source>小声</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>适中</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>大声</source>
        <translation>Loud</translation>
    </message>
    <message>
        <source>声音大小</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ActionBanner</name>
    <message>
        <source>正在试打</source>
        <translation>Printing a test page</translation>
    </message>
    <message>
        <source>试打好了，请看纸条</source>
        <translation>Test page printed, please look at it</translation>
    </message>
    <message>
        <source>没打出来：%1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>打印机没有回话，不知道纸出来没有</source>
        <translation>The printer did not answer: not known whether paper came</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>同步好了</source>
        <translation>Synced</translation>
    </message>
    <message>
        <source>没同步成，会自己再试</source>
        <translation>Not synced; it tries again by itself</translation>
    </message>
    <message>
        <source>%1进程已重启，正常</source>
        <translation>%1: restarted and well</translation>
    </message>
    <message>
        <source>%1进程已重启，还没好</source>
        <translation>%1: restarted, not well yet</translation>
    </message>
    <message>
        <source>%1进程还没有起来</source>
        <translation>%1: not up again yet</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation>Cutter jammed</translation>
    </message>
    <message>
        <source>打印机没连上</source>
        <translation>The printer is not connected</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>正在重启%1进程</source>
        <translation>%1: restarting</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>这台机器暂时读不到办事资料</source>
        <translation>This kiosk cannot read the guides right now</translation>
    </message>
    <message>
        <source>您没有做错什么。请等一会儿再试，或者问导办台。</source>
        <translation>You did nothing wrong. Please wait a moment and try again, or ask the help desk.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>少带证件，
少跑一趟。</source>
        <translation>Bring less,
come once.</translation>
    </message>
    <message>
        <source>少带证件，少跑一趟。</source>
        <translation>Bring less, come once.</translation>
    </message>
    <message>
        <source>取号 · 查怎么办 · 亮证，都在这里</source>
        <translation>Take a number, see how, show a certificate: all here</translation>
    </message>
    <message>
        <source>开始办事</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>镜头暂不能用</source>
        <translation>Camera not available</translation>
    </message>
    <message>
        <source>镜头画面</source>
        <translation>Camera picture</translation>
    </message>
</context>
<context>
    <name>CardGuide</name>
    <message>
        <source>正在取号</source>
        <translation>Taking your number</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation>The reader is not working: please type the number</translation>
    </message>
    <message>
        <source>没读到，请平放再试</source>
        <translation>Not read: lay it flat and try again</translation>
    </message>
    <message>
        <source>这张卡不行，请放身份证</source>
        <translation>Not this card: please use your ID card</translation>
    </message>
    <message>
        <source>把身份证平放在读卡区</source>
        <translation>Lay your ID card flat on the reader</translation>
    </message>
    <message>
        <source>号码只给窗口核对、防止重复取号，本机不留。</source>
        <translation>For the counter and against double numbers only; not kept in this machine.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>电子证照</source>
        <translation>Electronic certificate</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>持证人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>签发机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end date</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>正在登记</source>
        <translation>Enrolling</translation>
    </message>
    <message>
        <source>这个码不认：打错了、用过了或过期了</source>
        <translation>This code is not accepted: mistyped, used or expired</translation>
    </message>
    <message>
        <source>县里现在办不了，码没有用掉，等会儿再试</source>
        <translation>The county cannot enrol now. The code is not used up: try later</translation>
    </message>
    <message>
        <source>没登记成，看同步页</source>
        <translation>Not enrolled: see the page of the sync</translation>
    </message>
    <message>
        <source>县里给的登记码，8 位</source>
        <translation>The county&apos;s enrolment code, 8 signs</translation>
    </message>
    <message>
        <source>登记码</source>
        <translation>Enrolment code</translation>
    </message>
    <message>
        <source>删除一位</source>
        <translation>Delete one digit</translation>
    </message>
</context>
<context>
    <name>ConsentFace</name>
    <message>
        <source>签发机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>核对是不是本人</source>
        <translation>To see that it is you</translation>
    </message>
    <message>
        <source>只显示前 6 位和后 4 位</source>
        <translation>Only the first 6 and the last 4 signs</translation>
    </message>
    <message>
        <source>只显示后 2 位</source>
        <translation>Only the last 2 signs</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>No</translation>
    </message>
    <message>
        <source>正在记录</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>同意出示</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>See the rest</translation>
    </message>
    <message>
        <source>同意出示这 %1 项吗？</source>
        <translation>Share these %1 items?</translation>
    </message>
    <message>
        <source>现在还没有显示任何内容</source>
        <translation>Nothing has been shown yet</translation>
    </message>
    <message>
        <source>用来做什么</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation>Only to check the certificate</translation>
    </message>
    <message>
        <source>要证的单位：%1</source>
        <translation>Asked for by: %1</translation>
    </message>
    <message>
        <source>这件事用不着</source>
        <translation>Not needed for this</translation>
    </message>
    <message>
        <source>只用这一次。您离开后，本机清除这些内容。</source>
        <translation>Used this once. When you leave, this machine clears it.</translation>
    </message>
</context>
<context>
    <name>DeviceSteps</name>
    <message>
        <source>打开打印机的盖子，取出空纸芯</source>
        <translation>Open the printer&apos;s cover and take out the empty core</translation>
    </message>
    <message>
        <source>放进一卷 80 毫米热敏纸，纸头从下面出来</source>
        <translation>Put in a roll of 80 mm thermal paper, its end coming from below</translation>
    </message>
    <message>
        <source>拉出一截纸，盖好盖子，听到一声响</source>
        <translation>Pull out some paper and close the cover until it clicks</translation>
    </message>
    <message>
        <source>灯不闪了，点“试一试”</source>
        <translation>When the lamp no longer blinks, touch Test</translation>
    </message>
    <message>
        <source>程序没有使用它的权限，请报修</source>
        <translation>The program may not use it: call for repair</translation>
    </message>
    <message>
        <source>设置里的地址不对，请报修</source>
        <translation>The address in the settings is wrong: call for repair</translation>
    </message>
    <message>
        <source>少了程序库，请报修</source>
        <translation>A library is missing: call for repair</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation>Close the program that holds it</translation>
    </message>
    <message>
        <source>点“重启进程”</source>
        <translation>Touch Restart</translation>
    </message>
    <message>
        <source>看读卡器的灯亮不亮</source>
        <translation>Look whether the reader&apos;s lamp is lit</translation>
    </message>
    <message>
        <source>把数据线两头拔下，再插紧</source>
        <translation>Unplug the cable at both ends and plug it in firmly</translation>
    </message>
    <message>
        <source>还不亮，换一个插口</source>
        <translation>Still dark: use another socket</translation>
    </message>
    <message>
        <source>看镜头前有没有东西挡着，擦一擦</source>
        <translation>Look whether something covers the lens, and wipe it</translation>
    </message>
    <message>
        <source>把摄像头的线拔下，再插上</source>
        <translation>Unplug the camera&apos;s cable and plug it in</translation>
    </message>
    <message>
        <source>还不行，换一个插口</source>
        <translation>If that does not help, use another socket</translation>
    </message>
    <message>
        <source>看盖子里有没有纸夹住</source>
        <translation>Look whether paper is caught under the cover</translation>
    </message>
    <message>
        <source>把盖子按下去，听到一声响</source>
        <translation>Press the cover down until it clicks</translation>
    </message>
    <message>
        <source>关掉打印机的电源，打开盖子</source>
        <translation>Switch the printer off and open the cover</translation>
    </message>
    <message>
        <source>顺着出纸的方向取出卡住的纸，不硬拉</source>
        <translation>Take the stuck paper out the way it runs, without force</translation>
    </message>
    <message>
        <source>盖好盖子，打开电源</source>
        <translation>Close the cover and switch it on</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation>Press the printer&apos;s on-line key</translation>
    </message>
    <message>
        <source>看打印机的电源灯亮不亮</source>
        <translation>Look whether the printer&apos;s power lamp is lit</translation>
    </message>
    <message>
        <source>把电源线和数据线两头插紧</source>
        <translation>Plug in power and data cable firmly at both ends</translation>
    </message>
    <message>
        <source>看里面有纸，盖子盖好</source>
        <translation>See that there is paper and the cover is closed</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>不用等</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation>%1 ahead of you</translation>
    </message>
    <message>
        <source>查不到这个号</source>
        <translation>This number is not known</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation>Please ask at the help desk.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>看材料清单</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>没出来，补打</source>
        <translation>No, reprint</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>补打</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation>Yes, it did</translation>
    </message>
    <message>
        <source>记住了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>纸条出来了吗？</source>
        <translation>Did the paper come out?</translation>
    </message>
    <message>
        <source>打印机没有回话。号有效，没出来可以补打。</source>
        <translation>The printer did not answer. Your number is valid; it can be printed again.</translation>
    </message>
    <message>
        <source>不用重新取号，加纸后可补打。</source>
        <translation>No need for a new number. It can be printed once there is paper.</translation>
    </message>
    <message>
        <source>不用重新取号，记住号码就行。</source>
        <translation>No need for a new number. Just remember it.</translation>
    </message>
    <message>
        <source>正在打印，号已取好</source>
        <translation>Printing, your number is set</translation>
    </message>
    <message>
        <source>号已取好，有效</source>
        <translation>Your number is valid</translation>
    </message>
    <message>
        <source>您已有号</source>
        <translation>You have a number</translation>
    </message>
    <message>
        <source>纸条已补打</source>
        <translation>Printed again</translation>
    </message>
    <message>
        <source>取号成功</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>请记住您的号</source>
        <translation>Please remember your number</translation>
    </message>
    <message>
        <source>您的号</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>您的号 %1</source>
        <translation>Your number %1</translation>
    </message>
    <message>
        <source>按取号先后叫号</source>
        <translation>Called in the order taken</translation>
    </message>
    <message>
        <source>排队进度的二维码</source>
        <translation>QR code of your place in the queue</translation>
    </message>
    <message>
        <source>联网后扫码看排队</source>
        <translation>Once online, scan to follow the queue</translation>
    </message>
    <message>
        <source>扫码存到手机</source>
        <translation>Scan to keep it on your phone</translation>
    </message>
    <message>
        <source>扫码看排队</source>
        <translation>Scan to follow the queue</translation>
    </message>
    <message>
        <source>现在没有网络，记住号码就行。</source>
        <translation>There is no network now. Just remember your number.</translation>
    </message>
    <message>
        <source>手机就是您的号票。没有手机，记住号码就行，叫到号直接去窗口。</source>
        <translation>The phone is your ticket. Without one, remember the number and go to the counter when it is called.</translation>
    </message>
    <message>
        <source>不用一直盯着大屏，手机上随时看叫到几号了。</source>
        <translation>No need to watch the big screen: see on your phone who is called.</translation>
    </message>
    <message>
        <source>纸条没打出来：打印纸用完了</source>
        <translation>Not printed: out of paper</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机盖子没盖好</source>
        <translation>Not printed: the cover is open</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机卡纸了</source>
        <translation>Not printed: paper jam</translation>
    </message>
    <message>
        <source>纸条没打出来：打印机没应答</source>
        <translation>Not printed: no answer from the printer</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation>Not printed</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>程序启动了</source>
        <translation>The program started</translation>
    </message>
    <message>
        <source>程序正常退出</source>
        <translation>The program ended as told</translation>
    </message>
    <message>
        <source>画面出来了</source>
        <translation>The screen came up</translation>
    </message>
    <message>
        <source>数据或设备打不开，在重试</source>
        <translation>Data or devices do not open; trying again</translation>
    </message>
    <message>
        <source>程序出了错，已记下</source>
        <translation>The program made an error; it is noted</translation>
    </message>
    <message>
        <source>界面程序有警告</source>
        <translation>The screen&apos;s program warned</translation>
    </message>
    <message>
        <source>%1进程停了，在重启</source>
        <translation>%1: process ended, restarting</translation>
    </message>
    <message>
        <source>%1进程已自动恢复</source>
        <translation>%1: process is back by itself</translation>
    </message>
    <message>
        <source>打印纸快用完</source>
        <translation>Paper is running low</translation>
    </message>
    <message>
        <source>打印纸用完了</source>
        <translation>the paper is used up</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打出一张纸条</source>
        <translation>A slip was printed</translation>
    </message>
    <message>
        <source>纸条没打出来</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>不知道纸条出来没有</source>
        <translation>Not known whether the slip came</translation>
    </message>
    <message>
        <source>读到一张证</source>
        <translation>A card was read</translation>
    </message>
    <message>
        <source>证没读清</source>
        <translation>A card could not be read</translation>
    </message>
    <message>
        <source>放的不是身份证</source>
        <translation>It was not an ID card</translation>
    </message>
    <message>
        <source>读到一个码</source>
        <translation>A code was read</translation>
    </message>
    <message>
        <source>数据打不开</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>数据坏了，已从备份恢复</source>
        <translation>Damaged data, restored from the backup</translation>
    </message>
    <message>
        <source>重启前有号不知道打出来没有</source>
        <translation>Before the restart: numbers whose paper is not proven</translation>
    </message>
    <message>
        <source>发出一个号</source>
        <translation>A number was given</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation>Certificate verified</translation>
    </message>
    <message>
        <source>证照码没有通过</source>
        <translation>A certificate code did not pass</translation>
    </message>
    <message>
        <source>已登记到县里</source>
        <translation>Enrolled with the county</translation>
    </message>
    <message>
        <source>网络通了</source>
        <translation>The network is there</translation>
    </message>
    <message>
        <source>网络断开 %1，又通了</source>
        <translation>The network is back after %1</translation>
    </message>
    <message>
        <source>网络断了</source>
        <translation>The network went away</translation>
    </message>
    <message>
        <source>有记录被县里拒收</source>
        <translation>The county refused records</translation>
    </message>
    <message>
        <source>县里发来的数据看不懂，没有收</source>
        <translation>The county&apos;s data made no sense; not taken</translation>
    </message>
    <message>
        <source>有人进了维护界面</source>
        <translation>Somebody entered maintenance</translation>
    </message>
    <message>
        <source>维护口令输错一次</source>
        <translation>A wrong maintenance PIN</translation>
    </message>
    <message>
        <source>维护：试打一页</source>
        <translation>Staff: test page</translation>
    </message>
    <message>
        <source>维护：重启%1进程</source>
        <translation>Staff: restarted %1</translation>
    </message>
    <message>
        <source>维护：立即同步</source>
        <translation>Staff: sync now</translation>
    </message>
    <message>
        <source>维护：暂停服务</source>
        <translation>Staff: paused the service</translation>
    </message>
    <message>
        <source>维护：恢复服务</source>
        <translation>Staff: resumed the service</translation>
    </message>
    <message>
        <source>维护：登记</source>
        <translation>Staff: enrolment</translation>
    </message>
    <message>
        <source>维护：导出了诊断</source>
        <translation>Staff: exported diagnostics</translation>
    </message>
    <message>
        <source>维护：诊断没导出</source>
        <translation>Staff: diagnostics not exported</translation>
    </message>
    <message>
        <source>维护：设置没存下</source>
        <translation>Staff: settings were not kept</translation>
    </message>
    <message>
        <source>维护：改了设置</source>
        <translation>Staff: changed a setting</translation>
    </message>
    <message>
        <source>维护改的设置坏了，已放到一边，按安装时的</source>
        <translation>Settings made by staff were damaged and put aside; those of the installation hold</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>用时 %1 毫秒</source>
        <translation>took %1 ms</translation>
    </message>
    <message>
        <source>用时 %1</source>
        <translation>took %1</translation>
    </message>
    <message>
        <source>号票</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation>list of materials</translation>
    </message>
    <message>
        <source>用证凭条</source>
        <translation>certificate slip</translation>
    </message>
    <message>
        <source>试打页</source>
        <translation>test page</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>签名不对</source>
        <translation>not genuine</translation>
    </message>
    <message>
        <source>已注销</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>不是证照码</source>
        <translation>not a certificate</translation>
    </message>
    <message>
        <source>现在核验不了</source>
        <translation>cannot be checked now</translation>
    </message>
    <message>
        <source>连不到县里</source>
        <translation>the county is not reached</translation>
    </message>
    <message>
        <source>回话的不是县里的服务器</source>
        <translation>what answers is not the county&apos;s server</translation>
    </message>
    <message>
        <source>县里不认这台机器</source>
        <translation>the county does not accept this machine</translation>
    </message>
    <message>
        <source>县里的服务器有故障</source>
        <translation>the county&apos;s server has a fault</translation>
    </message>
    <message>
        <source>本机数据打不开</source>
        <translation>this machine&apos;s data cannot be opened</translation>
    </message>
    <message>
        <source>没有设置县里的地址</source>
        <translation>no address of the county is set</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 小时 %2 分</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>GuideAboutSheet</name>
    <message numerus="yes">
        <source>法定 %n 个工作日</source>
        <translation>
            <numerusform>At most %n working day by law</numerusform>
            <numerusform>At most %n working days by law</numerusform>
        </translation>
    </message>
    <message>
        <source>承诺当场办好</source>
        <translation>done on the spot as promised</translation>
    </message>
    <message numerus="yes">
        <source>承诺 %n 个工作日</source>
        <translation>
            <numerusform>%n working day promised</numerusform>
            <numerusform>%n working days promised</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>当场</source>
        <translation>On the spot</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>办好后拿到</source>
        <translation>You get</translation>
    </message>
    <message>
        <source>窗口时间</source>
        <translation>Counter hours</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation>Phone for questions</translation>
    </message>
    <message>
        <source>正式名称</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation>To phone</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>GuideCounts</name>
    <message>
        <source>要带 %1 样，免带 %2 样</source>
        <translation>Bring %1, leave out %2</translation>
    </message>
    <message>
        <source>您的材料清单</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>样要带</source>
        <translation>to bring</translation>
    </message>
    <message>
        <source>样免带</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>样可后补</source>
        <translation>may follow later</translation>
    </message>
</context>
<context>
    <name>GuideDetailScreen</name>
    <message>
        <source>窗口现在没开，今天 %1 再开</source>
        <translation>The counter is closed now, opens again at %1 today</translation>
    </message>
    <message>
        <source>窗口现在没开，明天 %1 开</source>
        <translation>The counter is closed now, opens at %1 tomorrow</translation>
    </message>
    <message>
        <source>窗口现在没开，%1 %2 开</source>
        <translation>The counter is closed now, opens on %1 at %2</translation>
    </message>
    <message>
        <source>窗口现在没开</source>
        <translation>The counter is closed now</translation>
    </message>
    <message>
        <source>这个事项现在不办了</source>
        <translation>This service is no longer offered</translation>
    </message>
    <message>
        <source>县里刚刚撤下了它。请搜别的说法，或者问导办台。</source>
        <translation>The county has just withdrawn it. Search in other words, or ask the help desk.</translation>
    </message>
    <message>
        <source>看别的事项</source>
        <translation>See other services</translation>
    </message>
    <message>
        <source>这个事项还没有清单，请问导办台</source>
        <translation>This service has no list yet. Please ask the help desk.</translation>
    </message>
    <message numerus="yes">
        <source>手机亮证，少带 %n 样</source>
        <translation>
            <numerusform>Show a certificate on your phone: %n thing less to bring</numerusform>
            <numerusform>Show a certificate on your phone: %n things less to bring</numerusform>
        </translation>
    </message>
    <message>
        <source>现在就用手机亮证</source>
        <translation>Show your certificate on the phone now</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>来源：%1，%2更新。收件以窗口为准。</source>
        <translation>Source: %1, updated %2. The counter decides.</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>怎么办理</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation>To phone</translation>
    </message>
    <message>
        <source>取号去办</source>
        <translation>Take a number</translation>
    </message>
</context>
<context>
    <name>GuideFacts</name>
    <message>
        <source>当场办好</source>
        <translation>Done on the spot</translation>
    </message>
    <message numerus="yes">
        <source>%n 个工作日</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>不收费</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation>%2 yuan %1</translation>
    </message>
    <message>
        <source>不用跑</source>
        <translation>No visit needed</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>可网办</source>
        <translation>online too</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation>prefecture-wide</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>在哪办</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>多久办好</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>费用</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>跑几次</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>GuideItemsScreen</name>
    <message>
        <source>全部事项</source>
        <translation>All services</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 个事项，常办的在前</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services, most used first</numerusform>
        </translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>这里现在没有事项，换一类看看，或者问导办台。</source>
        <translation>There is nothing here now. Try another kind, or ask the help desk.</translation>
    </message>
    <message>
        <source>看别的事项</source>
        <translation>See other services</translation>
    </message>
</context>
<context>
    <name>GuideTakeSheet</name>
    <message>
        <source>打印纸用完了</source>
        <translation>the paper is used up</translation>
    </message>
    <message>
        <source>打印机的盖子开着</source>
        <translation>the printer cover is open</translation>
    </message>
    <message>
        <source>纸卡住了</source>
        <translation>the paper is stuck</translation>
    </message>
    <message>
        <source>打印机没应答</source>
        <translation>the printer does not answer</translation>
    </message>
    <message>
        <source>纸在左边出纸口。</source>
        <translation>The paper is in the slot on the left.</translation>
    </message>
    <message>
        <source>纸在右边出纸口。</source>
        <translation>The paper is in the slot on the right.</translation>
    </message>
    <message>
        <source>纸在上方出纸口。</source>
        <translation>The paper is in the slot above.</translation>
    </message>
    <message>
        <source>打印还是存手机？</source>
        <translation>Paper or phone?</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存手机</source>
        <translation>To phone</translation>
    </message>
    <message>
        <source>这张清单的二维码</source>
        <translation>QR code of this list</translation>
    </message>
    <message>
        <source>用手机扫一扫，清单就存进手机</source>
        <translation>Scan with your phone to keep the list</translation>
    </message>
    <message>
        <source>码里只有事项，没有您的个人信息。随时能再打开。</source>
        <translation>The code holds only the service, nothing about you. You can open it again at any time.</translation>
    </message>
    <message>
        <source>没出来，再打</source>
        <translation>No, print again</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>不用了</source>
        <translation>No thanks</translation>
    </message>
    <message>
        <source>不等了</source>
        <translation>Do not wait</translation>
    </message>
    <message>
        <source>出来了</source>
        <translation>Yes, it did</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在打印，请稍等</source>
        <translation>Printing, one moment</translation>
    </message>
    <message>
        <source>打好了，请取走清单</source>
        <translation>Printed. Please take your list</translation>
    </message>
    <message>
        <source>清单出来了吗？</source>
        <translation>Did the list come out?</translation>
    </message>
    <message>
        <source>清单没打出来：%1</source>
        <translation>The list was not printed: %1</translation>
    </message>
    <message>
        <source>现在打不了：%1</source>
        <translation>Cannot print now: %1</translation>
    </message>
    <message>
        <source>打印机没应答，请看看出纸口。</source>
        <translation>The printer did not answer. Please look at the paper slot.</translation>
    </message>
    <message>
        <source>纸在下方出纸口。</source>
        <translation>The paper is in the slot below.</translation>
    </message>
    <message>
        <source>关上这一页，纸也会出来。</source>
        <translation>The paper comes even if you close this.</translation>
    </message>
    <message>
        <source>可以存到手机，内容一样。</source>
        <translation>You can keep it on your phone; it says the same.</translation>
    </message>
</context>
<context>
    <name>GuideTop</name>
    <message>
        <source>资料更新于 %1，请向窗口核实</source>
        <translation>As of %1. Please check at the counter</translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>想看哪类事？</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜事项</source>
        <translation>Search services</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”</source>
        <translation>Search, e.g. &quot;bank card&quot;</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All services</translation>
    </message>
</context>
<context>
    <name>GuidesSearchScreen</name>
    <message>
        <source>想办什么事？</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>没找到“%1”</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个事项</source>
        <translation>
            <numerusform>%n service found</numerusform>
            <numerusform>%n services found</numerusform>
        </translation>
    </message>
    <message>
        <source>换个说法，或收起键盘，按主题找。</source>
        <translation>Try other words, or hide the keyboard and look by topic.</translation>
    </message>
    <message>
        <source>换个说法，或按主题找：</source>
        <translation>Try other words, or look by topic:</translation>
    </message>
    <message>
        <source>拼音或首字母都可以</source>
        <translation>Pinyin, initials or English</translation>
    </message>
    <message>
        <source>打开键盘</source>
        <translation>Open keyboard</translation>
    </message>
    <message>
        <source>没有想找的？</source>
        <translation>Not what you need?</translation>
    </message>
    <message>
        <source>问工作人员</source>
        <translation>Ask staff</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>7×24 小时自助服务区</source>
        <translation>24/7 self-service area</translation>
    </message>
    <message>
        <source>网络正常</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>离线可用</source>
        <translation>Works offline</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>正在叫导办员</source>
        <translation>Calling staff</translation>
    </message>
    <message>
        <source>导办员看到了，正过来</source>
        <translation>Seen: staff is on the way</translation>
    </message>
    <message>
        <source>导办员已处理</source>
        <translation>Staff has dealt with it</translation>
    </message>
    <message>
        <source>现在没人值守</source>
        <translation>Nobody is on duty now</translation>
    </message>
    <message>
        <source>还没有人应。可以再等，也可以打 %1。</source>
        <translation>No answer yet. Wait a little, or ring %1.</translation>
    </message>
    <message>
        <source>请等一下，有人应了，这里会写明。</source>
        <translation>Please wait. It says so here once somebody answers.</translation>
    </message>
    <message>
        <source>请在这里等，不用再按。</source>
        <translation>Please wait here; no need to press again.</translation>
    </message>
    <message>
        <source>还要帮忙，再按一次“呼叫帮助”。</source>
        <translation>If you need more help, press &quot;Call for help&quot; again.</translation>
    </message>
    <message>
        <source>请打 %1。</source>
        <translation>Please ring %1.</translation>
    </message>
    <message>
        <source>急事请打 %1 或 %2</source>
        <translation>In an emergency ring %1 or %2</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>好的，接着办</source>
        <translation>OK, carry on</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>您好，想办什么事？</source>
        <translation>Hello, what do you need today?</translation>
    </message>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜事项</source>
        <translation>Search services</translation>
    </message>
    <message>
        <source>搜事项，如“社保卡”“过户”</source>
        <translation>Search services</translation>
    </message>
    <message>
        <source>搜事项，如“过户”</source>
        <translation>Search services</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>到窗口办事，先取号</source>
        <translation>For service at a counter</translation>
    </message>
    <message>
        <source>暂不出纸，可存手机</source>
        <translation>No paper now, save to phone</translation>
    </message>
    <message>
        <source>办事指南</source>
        <translation>How-to guides</translation>
    </message>
    <message>
        <source>看看要带什么</source>
        <translation>See what to bring</translation>
    </message>
    <message>
        <source>要带什么、去哪办、多久好</source>
        <translation>What to bring and where</translation>
    </message>
    <message>
        <source>扫码亮证</source>
        <translation>Show certificate</translation>
    </message>
    <message>
        <source>手机码代替证件</source>
        <translation>Phone code, no card</translation>
    </message>
    <message>
        <source>亮出手机码，少带证件</source>
        <translation>Use the code on your phone</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>常办的事</source>
        <translation>Common topics</translation>
    </message>
    <message>
        <source>人工窗口正在办理</source>
        <translation>Counters open</translation>
    </message>
    <message>
        <source>人工窗口正在办理，今天到 %1</source>
        <translation>Counters open until %1 today</translation>
    </message>
    <message>
        <source>人工窗口今天 %1 再开，自助可办</source>
        <translation>Counters reopen at %1, self-service open</translation>
    </message>
    <message>
        <source>人工窗口明天 %1 开，自助可办</source>
        <translation>Counters open at %1 tomorrow, self-service open</translation>
    </message>
    <message>
        <source>人工窗口已下班，自助可办</source>
        <translation>Counters closed, self-service open</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>约 %1 分钟</source>
        <translation>about %1 min</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>不用等</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation>%1 ahead of you</translation>
    </message>
    <message>
        <source>出生日期不对，请看第 7 到 14 位</source>
        <translation>The date of birth is wrong: see digits 7 to 14</translation>
    </message>
    <message>
        <source>号码不对，请对着身份证再看一遍</source>
        <translation>The number is wrong: compare it with your card</translation>
    </message>
    <message>
        <source>读卡区在屏幕左边。</source>
        <translation>The reader is to the left of the screen.</translation>
    </message>
    <message>
        <source>读卡区在屏幕右边。</source>
        <translation>The reader is to the right of the screen.</translation>
    </message>
    <message>
        <source>读卡区在屏幕下方。</source>
        <translation>The reader is below the screen.</translation>
    </message>
    <message>
        <source>读卡区在屏幕上方。</source>
        <translation>The reader is above the screen.</translation>
    </message>
    <message>
        <source>请输身份证号码</source>
        <translation>Type your ID number</translation>
    </message>
    <message>
        <source>刷身份证，或输号码</source>
        <translation>Tap ID card, or type number</translation>
    </message>
    <message>
        <source>请刷身份证</source>
        <translation>Tap your ID card</translation>
    </message>
    <message>
        <source>读卡器暂不能用，请输号码</source>
        <translation>The reader is not working: please type the number</translation>
    </message>
    <message>
        <source>18 位号码</source>
        <translation>18 digits</translation>
    </message>
    <message>
        <source>还差 %1 位</source>
        <translation>%1 to go</translation>
    </message>
    <message>
        <source>不用证件，直接取号</source>
        <translation>Take a number without ID</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take number</translation>
    </message>
    <message>
        <source>输号码</source>
        <translation>Type number</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation>%1: no numbers now</translation>
    </message>
    <message>
        <source>这个窗口现在没有了</source>
        <translation>This counter is no longer there</translation>
    </message>
    <message>
        <source>今天的号发完了</source>
        <translation>No numbers left today</translation>
    </message>
    <message>
        <source>号没取成</source>
        <translation>No number was taken</translation>
    </message>
    <message>
        <source>请选别的窗口，或问导办台。</source>
        <translation>Choose another counter, or ask at the help desk.</translation>
    </message>
    <message>
        <source>请改天再来，或问导办台。</source>
        <translation>Please come another day, or ask at the help desk.</translation>
    </message>
    <message>
        <source>没有占号。机器正在自己恢复，请再试一次，或去导办台。</source>
        <translation>Nothing was lost. The machine is recovering: try again, or go to the help desk.</translation>
    </message>
    <message>
        <source>选别的窗口</source>
        <translation>Other counter</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>今天 %1 开，到时再取。</source>
        <translation>Opens today at %1; come then.</translation>
    </message>
    <message>
        <source>明天 %1 开，到时再取。</source>
        <translation>Opens tomorrow at %1; come then.</translation>
    </message>
    <message>
        <source>%1 %2 开，到时再取。</source>
        <translation>Opens %1 at %2; come then.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation>Please ask at the help desk.</translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>您还在吗？</source>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>%1 秒后自动退出，
并清除您刚才填的内容。</source>
        <translation>Closes in %1 seconds
and clears what you entered.</translation>
    </message>
    <message>
        <source>我还在，继续办</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>再给我 3 分钟</source>
        <translation>3 more minutes</translation>
    </message>
    <message>
        <source>现在退出</source>
        <translation>Exit now</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>乡镇就能办</source>
        <translation>At your township</translation>
    </message>
    <message>
        <source>村里就能办</source>
        <translation>In your village</translation>
    </message>
    <message>
        <source>全州通办</source>
        <translation>Prefecture-wide</translation>
    </message>
    <message>
        <source>可网办</source>
        <translation>Online too</translation>
    </message>
    <message>
        <source>窗口在办</source>
        <translation>Counter open</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>企业名称</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>权利人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>不动产权证号</source>
        <translation>Title no.</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>不出示：经营范围、住所</source>
        <translation>Not shown: business scope, address</translation>
    </message>
    <message>
        <source>不出示：坐落、面积、附图</source>
        <translation>Not shown: location, area, plan</translation>
    </message>
    <message>
        <source>不出示：对方信息、照片</source>
        <translation>Not shown: the spouse, photos</translation>
    </message>
    <message>
        <source>不出示：家庭成员、住址</source>
        <translation>Not shown: family members, address</translation>
    </message>
    <message>
        <source>不出示：住址、出生日期、照片</source>
        <translation>Not shown: address, birthday, photo</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>字母</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>删除一个字</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>换键盘</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>收起键盘</source>
        <translation>Hide keyboard</translation>
    </message>
</context>
<context>
    <name>MaterialRow</name>
    <message>
        <source>要带</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>免提交</source>
        <translation>Spared</translation>
    </message>
    <message>
        <source>告知承诺</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>容缺后补</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>原件 %n 份</source>
        <translation>
            <numerusform>Original, %n</numerusform>
            <numerusform>Original, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复印件 %n 份</source>
        <translation>
            <numerusform>Copy, %n</numerusform>
            <numerusform>Copies, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>原件和复印件各 %n 份</source>
        <translation>
            <numerusform>Original and copy, %n each</numerusform>
            <numerusform>Original and copy, %n each</numerusform>
        </translation>
    </message>
    <message>
        <source>电子件</source>
        <translation>Electronic file</translation>
    </message>
    <message>
        <source>您刚才已亮证，系统自动取用</source>
        <translation>You have just shown it; it is used automatically</translation>
    </message>
    <message>
        <source>%1前补交</source>
        <translation>hand in by %1</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>NotShownFace</name>
    <message>
        <source>没有出示，也没有保留</source>
        <translation>Nothing was shown, nothing is kept</translation>
    </message>
    <message>
        <source>现在核验不了，不代表证照有问题</source>
        <translation>Cannot check it now; it may still be valid</translation>
    </message>
    <message>
        <source>这个码过期了</source>
        <translation>This code has expired</translation>
    </message>
    <message>
        <source>签名不对，没有通过</source>
        <translation>The signature does not match</translation>
    </message>
    <message>
        <source>这张证照已注销</source>
        <translation>This certificate was withdrawn</translation>
    </message>
    <message>
        <source>这个码已经用过了</source>
        <translation>This code was used already</translation>
    </message>
    <message>
        <source>这不是证照码</source>
        <translation>This is not a certificate code</translation>
    </message>
    <message>
        <source>改主意了，随时可以再扫。</source>
        <translation>If you change your mind, scan again at any time.</translation>
    </message>
    <message>
        <source>机器正在自己恢复。请再扫一次，或去窗口出示。</source>
        <translation>The machine is recovering by itself. Scan again, or show it at a counter.</translation>
    </message>
    <message>
        <source>本县还没接入这种码。请去窗口出示。</source>
        <translation>This county has not connected this kind of code yet. Please show it at a counter.</translation>
    </message>
    <message>
        <source>请在手机上刷新一下，再扫新的码。</source>
        <translation>Refresh it on your phone and scan the new code.</translation>
    </message>
    <message>
        <source>请在“吉速办”里重新亮码。还不行，请带证件去窗口。</source>
        <translation>Open the code anew in the Jisuban app. If that fails, bring the document to a counter.</translation>
    </message>
    <message>
        <source>以发证机关的记录为准。有疑问，请去窗口问。</source>
        <translation>The issuer&apos;s record decides. If in doubt, ask at a counter.</translation>
    </message>
    <message>
        <source>一个码只用一次。请在手机上刷新一下，再扫新的码。</source>
        <translation>A code serves once. Refresh it on your phone and scan the new one.</translation>
    </message>
    <message>
        <source>请打开“吉速办”，点“我的证照”，再点“亮码”。</source>
        <translation>Open the Jisuban app, touch My certificates (我的证照), then Show code (亮码).</translation>
    </message>
    <message>
        <source>去窗口出示</source>
        <translation>Show at a counter</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation>Scan again</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>删除一位</source>
        <translation>Delete one digit</translation>
    </message>
</context>
<context>
    <name>NumbersMeter</name>
    <message>
        <source>剩 %1 个</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>用本机号</source>
        <translation>Own numbers</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>这台机器现在休息</source>
        <translation>This machine is resting</translation>
    </message>
    <message>
        <source>这台机器暂停服务</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>工作人员正在维护，很快就好。您没有做错什么。</source>
        <translation>Staff are looking after this machine; it will be back soon. You did nothing wrong.</translation>
    </message>
    <message>
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation>A part that stores data has failed and waits for repair. You did nothing wrong.</translation>
    </message>
    <message>
        <source>窗口开着的时候，请直接去窗口或导办台</source>
        <translation>While counters are open, go to a counter or the reception desk</translation>
    </message>
    <message>
        <source>到服务时间会自己打开。</source>
        <translation>It opens by itself at service time.</translation>
    </message>
    <message>
        <source>%1 再开。</source>
        <translation>Opens %1.</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation>Ask by phone</translation>
    </message>
</context>
<context>
    <name>PageScroller</name>
    <message>
        <source>上页</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page&#xa0;%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>下页</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>纸条马上出来</source>
        <translation>Your slip is coming</translation>
    </message>
    <message>
        <source>请从左边出纸口取纸条</source>
        <translation>Take your slip on the left</translation>
    </message>
    <message>
        <source>请从右边出纸口取纸条</source>
        <translation>Take your slip on the right</translation>
    </message>
    <message>
        <source>请从上方出纸口取纸条</source>
        <translation>Take your slip above</translation>
    </message>
    <message>
        <source>请从下方出纸口取纸条</source>
        <translation>Take your slip below</translation>
    </message>
    <message>
        <source>纸条丢了也没关系，记住号码就行</source>
        <translation>Lost it? Your number is enough</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>不用带材料</source>
        <translation>Nothing to bring</translation>
    </message>
    <message numerus="yes">
        <source>不用带 %n 样，写明原因</source>
        <translation>
            <numerusform>%n not needed, with the reason</numerusform>
            <numerusform>%n not needed, with the reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>可后补 %n 样，写明日期</source>
        <translation>
            <numerusform>%n may follow, with the date</numerusform>
            <numerusform>%n may follow, with the dates</numerusform>
        </translation>
    </message>
    <message>
        <source>还有地点、时间、费用和咨询电话</source>
        <translation>Also place, hours, fee and phone</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QueueTile</name>
    <message>
        <source>不用等</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>前面 %1 人</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ScanFace</name>
    <message>
        <source>再靠近一点</source>
        <translation>Come closer</translation>
    </message>
    <message>
        <source>屏幕调亮</source>
        <translation>Make the screen brighter</translation>
    </message>
    <message>
        <source>别晃</source>
        <translation>Hold it still</translation>
    </message>
    <message>
        <source>反光了</source>
        <translation>There is glare</translation>
    </message>
    <message>
        <source>镜头在屏幕左边，离 15 到 20 厘米</source>
        <translation>The lens is left of the screen. Hold 15 to 20 cm away.</translation>
    </message>
    <message>
        <source>镜头在屏幕右边，离 15 到 20 厘米</source>
        <translation>The lens is right of the screen. Hold 15 to 20 cm away.</translation>
    </message>
    <message>
        <source>镜头在屏幕上方，离 15 到 20 厘米</source>
        <translation>The lens is above the screen. Hold 15 to 20 cm away.</translation>
    </message>
    <message>
        <source>镜头在屏幕下方，离 15 到 20 厘米</source>
        <translation>The lens is below the screen. Hold 15 to 20 cm away.</translation>
    </message>
    <message>
        <source>镜头暂不能用</source>
        <translation>The camera is out of use</translation>
    </message>
    <message>
        <source>把手机码对准镜头</source>
        <translation>Hold the code to the camera</translation>
    </message>
    <message>
        <source>镜头好了会自己打开</source>
        <translation>It opens by itself when it works again</translation>
    </message>
    <message>
        <source>打开手机
“吉速办”</source>
        <translation>Open the
Jisuban app</translation>
    </message>
    <message>
        <source>点“我的证照”
再点“亮码”</source>
        <translation>Touch 我的证照,
then 亮码</translation>
    </message>
    <message>
        <source>屏幕调亮
对准镜头</source>
        <translation>Brighten the screen,
hold it to the lens</translation>
    </message>
    <message>
        <source>还没读到码</source>
        <translation>No code read yet</translation>
    </message>
    <message>
        <source>把手机屏幕调到最亮，码要完整、不反光。还不行，请人帮忙。</source>
        <translation>Turn the screen to its brightest; the whole code, without glare. If that fails, ask for help.</translation>
    </message>
    <message>
        <source>镜头只认二维码，不拍照，也不保存画面。</source>
        <translation>The camera reads codes only. It takes and keeps no pictures.</translation>
    </message>
    <message>
        <source>没有手机码？</source>
        <translation>No code on a phone?</translation>
    </message>
    <message>
        <source>取号去窗口</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>请人帮忙</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>正在打开镜头</source>
        <translation>Opening the camera</translation>
    </message>
    <message>
        <source>带手机或证件去窗口，一样能办</source>
        <translation>Bring your phone or the document to a counter: it works just as well</translation>
    </message>
    <message>
        <source>材料要带什么，可以先在办事指南里看。</source>
        <translation>What to bring is in the how-to guides.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>第 %1 项，共 %2 项</source>
        <translation>%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>已选</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>还有 %1 秒自动退出</source>
        <translation>%1 seconds until this ends</translation>
    </message>
</context>
<context>
    <name>StaffDashboardScreen</name>
    <message>
        <source>维护界面</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>纸约剩 %1 张</source>
        <translation>Paper for about %1 slips</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>号段</source>
        <translation>Number blocks</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>内存</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>事项库</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>还没有更新过</source>
        <translation>Never updated</translation>
    </message>
    <message>
        <source>%1 更新</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>最近的事</source>
        <translation>Lately</translation>
    </message>
    <message>
        <source>全部日志</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>还没有要说的事。</source>
        <translation>Nothing worth telling yet.</translation>
    </message>
    <message>
        <source>日志读不出来，查磁盘。</source>
        <translation>The log cannot be read: check the disk.</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation>Printing a test page</translation>
    </message>
    <message>
        <source>试打一页</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>恢复服务</source>
        <translation>Resume service</translation>
    </message>
    <message>
        <source>暂停服务</source>
        <translation>Pause service</translation>
    </message>
    <message>
        <source>用了 %1%</source>
        <translation>%1% used</translation>
    </message>
</context>
<context>
    <name>StaffDeviceScreen</name>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>打出来了</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>没打出来</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>不知道打出来没有</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>没读清</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>不是身份证</source>
        <translation>No ID card</translation>
    </message>
    <message>
        <source>读到的码</source>
        <translation>Codes read</translation>
    </message>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation>Since %1 · restarts: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天（至少）</source>
        <translation>Today (at least)</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>上一次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>纸约剩</source>
        <translation>Paper left for about</translation>
    </message>
    <message>
        <source>%1 张</source>
        <translation>%1 slips</translation>
    </message>
    <message>
        <source>换纸步骤</source>
        <translation>Changing the roll</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>正在试打</source>
        <translation>Printing a test page</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>StaffDiagnosticsScreen</name>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>磁盘和内存</source>
        <translation>Disk and memory</translation>
    </message>
    <message>
        <source>设备状态</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>同步和号段</source>
        <translation>Sync and numbers</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>程序和系统</source>
        <translation>Program and system</translation>
    </message>
    <message>
        <source>还剩多少</source>
        <translation>How much is left</translation>
    </message>
    <message>
        <source>每个设备怎么样</source>
        <translation>How each device is</translation>
    </message>
    <message>
        <source>还有多少没传、被拒收的原因</source>
        <translation>What waits, and why records were refused</translation>
    </message>
    <message>
        <source>没有口令和密码</source>
        <translation>No PINs, no passwords</translation>
    </message>
    <message>
        <source>最近的，没有办事人的信息</source>
        <translation>The latest, nothing about citizens</translation>
    </message>
    <message>
        <source>正在导出，别拔 U 盘</source>
        <translation>Exporting: leave the stick in</translation>
    </message>
    <message>
        <source>导出好了，可以拔 U 盘</source>
        <translation>Exported: the stick may be pulled out</translation>
    </message>
    <message>
        <source>U 盘满了，换一个</source>
        <translation>The stick is full: take another</translation>
    </message>
    <message>
        <source>U 盘写不进去，看写保护</source>
        <translation>The stick takes nothing: look for write protection</translation>
    </message>
    <message>
        <source>U 盘拔掉了，没有导出</source>
        <translation>The stick was pulled out: not exported</translation>
    </message>
    <message>
        <source>请插入 U 盘</source>
        <translation>Put in a USB stick</translation>
    </message>
    <message>
        <source>没有导出，换一个 U 盘再试</source>
        <translation>Not exported: try another stick</translation>
    </message>
    <message>
        <source>导出诊断</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>没有办事人的信息</source>
        <translation>Nothing about citizens</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>U 盘插好了</source>
        <translation>The USB stick is in</translation>
    </message>
    <message>
        <source>没有 U 盘，就用手机拍下这个码，发给维护的人。</source>
        <translation>Without a stick, photograph this code and send it to the technician.</translation>
    </message>
    <message>
        <source>这台机器现在怎么样</source>
        <translation>How this kiosk is now</translation>
    </message>
    <message>
        <source>放进去的</source>
        <translation>What goes in</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>%1 秒不操作自动锁定</source>
        <translation>Locks in %1 s</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>锁定并回到办事</source>
        <translation>Lock and return</translation>
    </message>
</context>
<context>
    <name>StaffLogsScreen</name>
    <message>
        <source>全部日志</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>%1 条，没有办事人的信息</source>
        <translation>%1 lines, nothing about citizens</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>要注意的</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>日志读不出来</source>
        <translation>The log cannot be read</translation>
    </message>
    <message>
        <source>机器照常办事。查磁盘，再试一次。</source>
        <translation>The machine serves as usual. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>还没有记下什么</source>
        <translation>Nothing was logged yet</translation>
    </message>
    <message>
        <source>这样挑，一条也没有</source>
        <translation>Nothing of this kind</translation>
    </message>
    <message>
        <source>更近的</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>更早的</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>维护界面</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>3 分钟不操作自动退出</source>
        <translation>Leaves after 3 minutes</translation>
    </message>
    <message>
        <source>请输入维护口令</source>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <source>已输 %1 位</source>
        <translation>%1 digits entered</translation>
    </message>
    <message>
        <source>口令不对，剩 %1 再试</source>
        <translation>Wrong PIN, try again in %1</translation>
    </message>
    <message>
        <source>口令不对，请再输一次</source>
        <translation>Wrong PIN, try again</translation>
    </message>
    <message>
        <source>连着输错，要等一会儿。</source>
        <translation>Too many wrong ones in a row.</translation>
    </message>
    <message>
        <source>回到办事</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>进入</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>StaffSettingsScreen</name>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已保存，马上生效</source>
        <translation>Saved and in force</translation>
    </message>
    <message>
        <source>没有保存：红字写着哪里不对</source>
        <translation>Not saved: red words say what is wrong</translation>
    </message>
    <message>
        <source>没有保存：磁盘写不进去</source>
        <translation>Not saved: the disk does not take it</translation>
    </message>
    <message>
        <source>不能是这个数</source>
        <translation>This figure is not possible</translation>
    </message>
    <message>
        <source>至少要开 1 小时</source>
        <translation>Open for at least 1 hour</translation>
    </message>
    <message>
        <source>至少留一个窗口</source>
        <translation>At least one counter must stay</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>还没登记</source>
        <translation>Not enrolled yet</translation>
    </message>
    <message>
        <source>声音</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>朗读音量</source>
        <translation>Volume of reading aloud</translation>
    </message>
    <message>
        <source>不会比安装时量的更响</source>
        <translation>Never louder than measured at the installation</translation>
    </message>
    <message>
        <source>最响</source>
        <translation>Loudest</translation>
    </message>
    <message>
        <source>轻 %1 分贝</source>
        <translation>%1 dB softer</translation>
    </message>
    <message>
        <source>夜里从几点起轻声</source>
        <translation>Softer at night from</translation>
    </message>
    <message>
        <source>到几点</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>两个一样就不分白天黑夜</source>
        <translation>Both the same: no night</translation>
    </message>
    <message>
        <source>没人动多久就收</source>
        <translation>How long without a touch</translation>
    </message>
    <message>
        <source>看资料</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Filling in</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>屏幕装得高时：每个人一来，按钮就在下半边</source>
        <translation>For a screen hung high: the buttons begin in the lower half for everybody</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation>Hours of service</translation>
    </message>
    <message>
        <source>几点开</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>几点关</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>两个一样就是全天服务</source>
        <translation>Both the same: round the clock</translation>
    </message>
    <message>
        <source>登记到县里</source>
        <translation>Enrolment with the county</translation>
    </message>
    <message>
        <source>已登记，编号 %1</source>
        <translation>Enrolled as %1</translation>
    </message>
    <message>
        <source>还没登记，向县里要登记码</source>
        <translation>Not enrolled yet: ask the county for a code</translation>
    </message>
    <message>
        <source>登记好了</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>输入登记码</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>在这里取号的窗口</source>
        <translation>Counters with numbers from this kiosk</translation>
    </message>
    <message>
        <source>还没有窗口资料</source>
        <translation>No counters are known yet</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Gives numbers</translation>
    </message>
    <message>
        <source>这里不取号</source>
        <translation>No numbers here</translation>
    </message>
    <message>
        <source>带锁的是安装时定的，这里不能改。</source>
        <translation>What has a lock was decided at the installation and cannot be changed here.</translation>
    </message>
    <message>
        <source>不登记了</source>
        <translation>Do not enrol</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation>Enrolling</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>StaffSyncScreen</name>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Number taken</translation>
    </message>
    <message>
        <source>出票结果</source>
        <translation>What came of the paper</translation>
    </message>
    <message>
        <source>用证记录</source>
        <translation>Certificate used</translation>
    </message>
    <message>
        <source>带走材料清单</source>
        <translation>List taken away</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation>Call for help</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>这张号是别的机器取的</source>
        <translation>This ticket was taken at another kiosk</translation>
    </message>
    <message>
        <source>这次呼叫是别的机器发出的</source>
        <translation>This call was made at another kiosk</translation>
    </message>
    <message>
        <source>这个号码分给了别的机器</source>
        <translation>This number was given to another kiosk</translation>
    </message>
    <message>
        <source>这个号码已经有人取了</source>
        <translation>Someone already has this number</translation>
    </message>
    <message>
        <source>号码和窗口、机器对不上</source>
        <translation>Number, counter and kiosk do not match</translation>
    </message>
    <message>
        <source>本机程序发不出这一条</source>
        <translation>The program of this kiosk cannot send it</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>进程 %1 起 · 重启过 %2 次</source>
        <translation>Process since %1 · restarts: %2</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>同步进程没有回话</source>
        <translation>The sync does not answer</translation>
    </message>
    <message>
        <source>这台机器还没登记</source>
        <translation>This machine is not enrolled</translation>
    </message>
    <message>
        <source>已连上县里</source>
        <translation>Connected to the county</translation>
    </message>
    <message>
        <source>现在离线，照常办事</source>
        <translation>Offline now; it serves as usual</translation>
    </message>
    <message>
        <source>向县里要登记码</source>
        <translation>Ask the county for a code</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>上次连上</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>待上传</source>
        <translation>To upload</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>最早的一条</source>
        <translation>The oldest of them</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>服务器时间差</source>
        <translation>Server clock</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>县里没收，请联系县里</source>
        <translation>The county did not take it: please contact the county</translation>
    </message>
    <message>
        <source>号段</source>
        <translation>Number blocks</translation>
    </message>
    <message>
        <source>被县里拒收 %1 条</source>
        <translation>Refused by the county: %1</translation>
    </message>
    <message>
        <source>被县里拒收的</source>
        <translation>Refused by the county</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>只能看，不能改。请联系县里核对。</source>
        <translation>Shown, not to be changed. Ask the county.</translation>
    </message>
    <message>
        <source>重启进程</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>立即同步</source>
        <translation>Sync now</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>等着重启</source>
        <translation>Waiting to restart</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>启动中</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>纸将尽</source>
        <translation>Paper low</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>切刀卡住</source>
        <translation>Cutter jammed</translation>
    </message>
    <message>
        <source>脱机</source>
        <translation>Off line</translation>
    </message>
    <message>
        <source>被占用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>画面不动</source>
        <translation>Picture frozen</translation>
    </message>
    <message>
        <source>没连上</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>原因：机器上找不到它</source>
        <translation>Reason: not found on this machine</translation>
    </message>
    <message>
        <source>原因：程序没有使用它的权限</source>
        <translation>Reason: the program may not use it</translation>
    </message>
    <message>
        <source>原因：别的程序占着它</source>
        <translation>Reason: another program holds it</translation>
    </message>
    <message>
        <source>原因：它不回话</source>
        <translation>Reason: it does not answer</translation>
    </message>
    <message>
        <source>原因：它的回话看不懂，查型号和波特率</source>
        <translation>Reason: its answers make no sense; check model and baud rate</translation>
    </message>
    <message>
        <source>原因：它说自己有故障，请报修</source>
        <translation>Reason: it reports a fault; call for repair</translation>
    </message>
    <message>
        <source>原因：少了程序库，请重装软件</source>
        <translation>Reason: a library is missing; install the software again</translation>
    </message>
    <message>
        <source>原因：设置里的地址不对</source>
        <translation>Reason: the address in the settings is wrong</translation>
    </message>
    <message>
        <source>原因：它的进程停了，正在重启</source>
        <translation>Reason: its process ended and is started again</translation>
    </message>
    <message>
        <source>备一卷 80 毫米热敏纸</source>
        <translation>Have a roll of 80 mm thermal paper ready</translation>
    </message>
    <message>
        <source>换一卷 80 毫米热敏纸</source>
        <translation>Put in a roll of 80 mm thermal paper</translation>
    </message>
    <message>
        <source>把打印机盖子盖好</source>
        <translation>Close the printer cover</translation>
    </message>
    <message>
        <source>开盖取出卡住的纸，再盖好</source>
        <translation>Open the cover, take out the stuck paper, close it</translation>
    </message>
    <message>
        <source>关掉占用它的程序</source>
        <translation>Close the program that holds it</translation>
    </message>
    <message>
        <source>按一下打印机的联机键</source>
        <translation>Press the printer&apos;s on-line key</translation>
    </message>
    <message>
        <source>查电源和数据线，再重启</source>
        <translation>Check power and cable, then restart</translation>
    </message>
    <message>
        <source>拔下再插上，再重启</source>
        <translation>Unplug it, plug it in, then restart</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step&#xa0;%1 of&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1，减</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1，加</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>等着启动</source>
        <translation>Waiting to start</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>已连上</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>待上传未知</source>
        <translation>To upload: unknown</translation>
    </message>
    <message>
        <source>待上传 %1 条</source>
        <translation>%1 to upload</translation>
    </message>
    <message>
        <source>%1，上次 %2</source>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>被拒收 %1 条</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>服务器时间差 %1 秒</source>
        <translation>Server clock %1 s</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>没有人</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>不用等</source>
        <translation>No wait</translation>
    </message>
    <message>
        <source>超过 1 小时</source>
        <translation>Over 1 hour</translation>
    </message>
    <message>
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>取号时前面</source>
        <translation>Ahead when taken</translation>
    </message>
    <message>
        <source>前面</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>大约等</source>
        <translation>Wait about</translation>
    </message>
    <message>
        <source>取号时间</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>在哪等</source>
        <translation>Wait at</translation>
    </message>
</context>
<context>
    <name>TicketsScreen</name>
    <message>
        <source>今天 %1 开</source>
        <translation>Opens today %1</translation>
    </message>
    <message>
        <source>明天 %1 开</source>
        <translation>Opens tomorrow %1</translation>
    </message>
    <message>
        <source>%1 %2 开</source>
        <translation>Opens %1, %2</translation>
    </message>
    <message>
        <source>暂不开放</source>
        <translation>Not open</translation>
    </message>
    <message>
        <source>现在取不了号</source>
        <translation>No numbers right now</translation>
    </message>
    <message>
        <source>这里还没有窗口资料</source>
        <translation>No counters known here yet</translation>
    </message>
    <message>
        <source>机器正在自己恢复。急的话，请直接去导办台。</source>
        <translation>The machine is recovering by itself. If you are in a hurry, go to the help desk.</translation>
    </message>
    <message>
        <source>请问导办台。</source>
        <translation>Please ask at the help desk.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>到哪个窗口办？</source>
        <translation>Which counter?</translation>
    </message>
    <message>
        <source>%1现在不取号</source>
        <translation>%1: no numbers now</translation>
    </message>
    <message>
        <source>窗口都关着，现在不取号</source>
        <translation>All counters are closed now</translation>
    </message>
    <message>
        <source>不知道选哪个？</source>
        <translation>Not sure which?</translation>
    </message>
    <message>
        <source>选“%1”，大多数事都在那里办。</source>
        <translation>Choose &quot;%1&quot;: most things are done there.</translation>
    </message>
    <message>
        <source>上午 %1</source>
        <translation>Morning %1</translation>
    </message>
    <message>
        <source>下午 %1</source>
        <translation>Afternoon %1</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Back a page</translation>
    </message>
    <message>
        <source>还有 %1 个窗口</source>
        <translation>%1 more counters</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>字号与对比</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation>Call for help</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>数据打不开：查磁盘，再重启机器</source>
        <translation>The data cannot be opened: check the disk, then restart the machine</translation>
    </message>
    <message>
        <source>磁盘快满了：清理磁盘</source>
        <translation>The disk is nearly full: make room</translation>
    </message>
    <message>
        <source>还没有事项：接上网络，点立即同步</source>
        <translation>No services yet: connect the network, touch Sync now</translation>
    </message>
    <message>
        <source>这台机器还没登记：向县里要登记码</source>
        <translation>This machine is not enrolled: ask the county for a code</translation>
    </message>
    <message>
        <source>打印纸用完了：换一卷 80 毫米热敏纸</source>
        <translation>Out of paper: put in a roll of 80 mm thermal paper</translation>
    </message>
    <message>
        <source>打印机盖子开着：盖好</source>
        <translation>The printer cover is open: close it</translation>
    </message>
    <message>
        <source>切刀卡住：开盖取出卡住的纸</source>
        <translation>The cutter is jammed: open the cover, take out the paper</translation>
    </message>
    <message>
        <source>打印机用不了：查电源和数据线</source>
        <translation>The printer does not work: check power and cable</translation>
    </message>
    <message>
        <source>读卡器用不了：查数据线，再重启</source>
        <translation>The card reader does not work: check its cable, then restart</translation>
    </message>
    <message>
        <source>摄像头用不了：拔下再插上</source>
        <translation>The camera does not work: unplug it and plug it in</translation>
    </message>
    <message>
        <source>有记录被县里拒收：请联系县里核对</source>
        <translation>The county refused records: ask the county</translation>
    </message>
    <message>
        <source>断网超过 10 分钟：查网线和路由器</source>
        <translation>No network for 10 minutes: check cable and router</translation>
    </message>
    <message>
        <source>打印纸快用完：备一卷 80 毫米热敏纸</source>
        <translation>Paper is running low: have a roll ready</translation>
    </message>
    <message>
        <source>内存快满了：重启机器</source>
        <translation>Memory is nearly full: restart the machine</translation>
    </message>
    <message>
        <source>服务已暂停，办事的人用不了</source>
        <translation>Service is paused: citizens cannot use it</translation>
    </message>
    <message>
        <source>正在查看</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>现在不能服务</source>
        <translation>It cannot serve now</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 件事要做</source>
        <translation>It serves; things to do: %1</translation>
    </message>
    <message>
        <source>可以继续服务，有 %1 项未知</source>
        <translation>It serves; unknown: %1</translation>
    </message>
    <message>
        <source>一切正常，没有要做的事</source>
        <translation>All is well, nothing to do</translation>
    </message>
    <message>
        <source>未知：%1</source>
        <translation>Unknown: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>VerifiedFace</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>签名正确，还没有收到吊销名单</source>
        <translation>The signature is right; no list of withdrawn ones has come yet</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于今天 %1</source>
        <translation>The signature is right; list of withdrawn ones from today %1</translation>
    </message>
    <message>
        <source>签名正确，吊销名单更新于%1 %2</source>
        <translation>The signature is right; list of withdrawn ones from %1 %2</translation>
    </message>
    <message>
        <source>正在打印凭条</source>
        <translation>Printing the slip</translation>
    </message>
    <message>
        <source>凭条已打印，请取走</source>
        <translation>The slip is printed, please take it</translation>
    </message>
    <message>
        <source>凭条出来了吗？</source>
        <translation>Did the slip come out?</translation>
    </message>
    <message>
        <source>凭条没打出来：打印纸用完了</source>
        <translation>No slip: the paper is used up</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机盖子没盖好</source>
        <translation>No slip: the printer cover is open</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机卡纸了</source>
        <translation>No slip: the paper is stuck</translation>
    </message>
    <message>
        <source>凭条没打出来：打印机没应答</source>
        <translation>No slip: the printer does not answer</translation>
    </message>
    <message>
        <source>打印机没有回话。没出来可以再打一次。</source>
        <translation>The printer did not answer. If it did not come, print again.</translation>
    </message>
    <message>
        <source>核验照样有效，没有凭条也能去窗口。</source>
        <translation>The check holds. You can go to the counter without a slip.</translation>
    </message>
    <message>
        <source>用于：%1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>只核验一下证照</source>
        <translation>Only to check the certificate</translation>
    </message>
    <message>
        <source>您在 %1 同意，仅限这一件事</source>
        <translation>You agreed at %1, for this matter only</translation>
    </message>
    <message>
        <source>您在 %1 同意，没有用于办事</source>
        <translation>You agreed at %1; it served no matter</translation>
    </message>
    <message numerus="yes">
        <source>替您免带 %n 样材料</source>
        <translation>
            <numerusform>Spares you %n item</numerusform>
            <numerusform>Spares you %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>这件事用不上这张证照</source>
        <translation>This matter does not need it</translation>
    </message>
    <message>
        <source>%1，窗口不再收复印件</source>
        <translation>%1: the counter takes no copy</translation>
    </message>
    <message>
        <source>材料清单里没有它能代替的</source>
        <translation>Nothing on the list can be replaced by it</translation>
    </message>
    <message>
        <source>没有网络，已在本机核验</source>
        <translation>No network: checked on this machine</translation>
    </message>
    <message>
        <source>已在本机核验</source>
        <translation>Checked on this machine</translation>
    </message>
    <message>
        <source>离开后本机不留证照内容，只记一条不含姓名的用证记录。</source>
        <translation>After you leave nothing of it stays here but a record without your name.</translation>
    </message>
    <message>
        <source>带着它看材料清单</source>
        <translation>Use for my list</translation>
    </message>
    <message>
        <source>查办事指南</source>
        <translation>How-to guides</translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>凭条已打印</source>
        <translation>Slip printed</translation>
    </message>
    <message>
        <source>打印用证凭条</source>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>清除并退出</source>
        <translation>Clear and leave</translation>
    </message>
    <message>
        <source>证照核验通过</source>
        <translation>Certificate verified</translation>
    </message>
    <message>
        <source>只显示这次办事需要的 %1 项内容</source>
        <translation>Only the %1 items this needs are shown</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>还在准备，请稍等</source>
        <translation>Still working</translation>
    </message>
    <message>
        <source>这一页暂时打不开</source>
        <translation>This page cannot open now</translation>
    </message>
    <message>
        <source>别的事还能办。已记下，工作人员会来看。</source>
        <translation>Everything else works. Staff have been told.</translation>
    </message>
    <message>
        <source>回首页</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>WorkerCard</name>
    <message>
        <source>%1 起 · 重启过 %2 次</source>
        <translation>Since %1 · restarts: %2</translation>
    </message>
</context>
<context>
    <name>WorkerNames</name>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>读卡器</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>同步</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>磁盘</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>内存</source>
        <translation>Memory</translation>
    </message>
</context>
</TS>
