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
        <source>颜色</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>按钮都移到下半屏，坐着也够得到</source>
        <translation>All buttons move to the lower half, within reach when seated</translation>
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
    <name>EntryField</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
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
        <translation>What to bring, where, how long</translation>
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
    <name>NumberPad</name>
    <message>
        <source>删除一位</source>
        <translation>Delete one digit</translation>
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
        <source>机器里存数据的部件出了毛病，正在等人来修。您没有做错什么。</source>
        <translation>A part that stores data has failed and waits for repair. You did nothing wrong.</translation>
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
        <source>窗口开着的时候</source>
        <translation>While counters are open</translation>
    </message>
    <message>
        <source>请直接去窗口或导办台</source>
        <translation>Go to a counter or the reception desk</translation>
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
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>下页</source>
        <translation>Down</translation>
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
    <name>StepDots</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step %1 of %2</translation>
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
        <translation>Text and contrast</translation>
    </message>
    <message>
        <source>屏幕放低</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>呼叫帮助</source>
        <translation>Call for help</translation>
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
</TS>
