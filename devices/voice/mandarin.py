"""Mandarin as the speech engine has to be given it: figures as they are said, and the sounds that it gets wrong.

The engine (espeak-ng 1.51) knows one sound a sign and hardly any words: 银行 comes out as yín xíng. Pinyin with tone
digits among the signs is read as written, so what it gets wrong is spelt for it. Third tones before third tones it
changes itself.
"""

import re

SIGNS = {"地": "di4", "贷": "dai4", "务": "wu4", "息": "xi1"}
"""So they are read at a counter; the engine says de, dài kuǎn, and the last two without a tone."""
WORDS = {
    word: spelling
    for word, _, spelling in (
        line.partition(" ")
        for line in """\
更新 geng1 xin1|更正 geng1 zheng4|更换 geng1 huan4|更改 geng1 gai3|更名 geng1 ming2|变更 bian4 geng1
慢慢地 man4 man4 de5
服务 fu2 wu4|休息 xiu1 xi5|信息 xin4 xi1|贷款 dai4 kuan3
重启 chong2 qi3|重新 chong2 xin1|重复 chong2 fu4|重打 chong2 da3|重试 chong2 shi4|重名 chong2 ming2|重号 chong2 hao4
归还 gui1 huan2|偿还 chang2 huan2|还清 huan2 qing1|退还 tui4 huan2|返还 fan3 huan2|交还 jiao1 huan2|还款 huan2 kuan3
还贷 huan2 dai4|银行 yin2 hang2|行业 hang2 ye4|同行 tong2 hang2|种植 zhong4 zhi2|种地 zhong4 di4|种粮 zhong4 liang2
种田 zhong4 tian2|种树 zhong4 shu4|不了 bu4 liao3|调整 tiao2 zheng3|调解 tiao2 jie3|协调 xie2 tiao2|空调 kong1 tiao2
调节 tiao2 jie2|调亮 tiao2 liang4|调到 tiao2 dao4|空白 kong4 bai2|空格 kong4 ge2|空缺 kong4 que1|所得 suo3 de2
取得 qu3 de2|获得 huo4 de2|不得 bu4 de2|得到 de2 dao4|理发 li3 fa4|应答 ying4 da2|应用 ying4 yong4|供应 gong1 ying4
应急 ying4 ji2|处理 chu3 li3|处罚 chu3 fa2|处置 chu3 zhi4|处方 chu3 fang1|作坊 zuo1 fang5|丧葬 sang1 zang4
豆腐坊 dou4 fu5 fang1|馕 nang2|免冠 mian3 guan1|分娩 fen1 mian3|给付 ji3 fu4|供给 gong1 ji3|给予 ji3 yu3
急难 ji2 nan4|灾难 zai1 nan4|困难 kun4 nan5|差别 cha1 bie2|差错 cha1 cuo4|差额 cha1 e2|时间差 shi2 jian1 cha1
出差 chu1 chai1|羊圈 yang2 juan4|牛圈 niu2 juan4|部分 bu4 fen5|中标 zhong4 biao1|产假 chan3 jia4|病假 bing4 jia4
休假 xiu1 jia4|请假 qing3 jia4|假期 jia4 qi1|干活 gan4 huo2|活干 huo2 gan4|不干 bu2 gan4|干部 gan4 bu4|夫妻 fu1 qi1
家长 jia1 zhang3|局长 ju2 zhang3|校长 xiao4 zhang3|院长 yuan4 zhang3|县长 xian4 zhang3|村长 cun1 zhang3
镇长 zhen4 zhang3|所长 suo3 zhang3|增长 zeng1 zhang3|会计 kuai4 ji4|看护 kan1 hu4|看管 kan1 guan3|测量 ce4 liang2
校对 jiao4 dui4|尽快 jin3 kuai4|尽量 jin3 liang4|记载 ji4 zai3|载明 zai3 ming2|散装 san3 zhuang1|便宜 pian2 yi5
相片 xiang4 pian4|当日 dang4 ri4|当天 dang4 tian1|乐器 yue4 qi4|音乐 yin1 yue4|卷宗 juan4 zong1
称职 chen4 zhi2|薄弱 bo2 ruo4|着火 zhao2 huo3|着急 zhao2 ji2|认为 ren4 wei2|作为 zuo4 wei2|行为 xing2 wei2
为准 wei2 zhun3|改为 gai3 wei2|成为 cheng2 wei2|累计 lei3 ji4|积累 ji1 lei3|爱好 ai4 hao4|少年 shao4 nian2
间隔 jian4 ge2|切断 qie1 duan4|赡养 shan4 yang3|稽查 ji1 cha2|畜牧 xu4 mu4|挣钱 zheng4 qian2|没收 mo4 shou1
盛放 cheng2 fang4|藏族 zang4 zu2|番茄 fan1 qie2|地方 di4 fang5|个人 ge4 ren2|个体 ge4 ti3|个税 ge4 shui4
别晃 bie2 huang4|一会儿 yi2 hui4 er5|等会儿 deng3 hui4 er5""".replace("\n", "|").split("|")
    )
}
"""Words of the screens and of the catalogue, and their like, that the engine reads sign by sign and wrongly."""

FOURTH = (
    "上下个干代会件份住位便再到办动半去在定对寸并必按换是样次步用要见记论过遍限页项顾够类趟认错备亮硬算变露断像乱漏顺利愿易"
    "信力重热正碰放看试做坐坏问但妙快慢近进就送退跳印预怕配气让善示视受岁外忘误厌议意应映遇运赞造占照震治注助自"
)
"""Signs of the fourth tone that follow 不 or 一 here: before them both are said in the second tone."""
NOT_FOURTH = "卷人元分千口句名天家对年张户所支方本条枚栋点直种窗笔般起辆间"
"""Signs of the other tones that are counted or follow 一: before them 一 is said in the fourth tone."""

DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")
CALLED = str.maketrans("0123456789", "零幺二三四五六七八九")
"""Digits of telephones: yāo in place of yī."""
COUNTED = "人个样项份张件次条位分天页步种"
"""What 两 is said before: 两人, 两份."""

_LONGEST_FIRST = re.compile("|".join(sorted((*WORDS, *SIGNS), key=len, reverse=True)))
_FREE_ONE = "(?<![同统第唯一二三四五六七八九十月期])一"
"""Not of an ordinal, a longer figure or a word that ends in it: there it keeps its tone."""
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"{_FREE_ONE}(?=[{FOURTH}])"), " yi2 "),
    (re.compile(rf"{_FREE_ONE}(?=[{NOT_FOURTH}])"), " yi4 "),
    (re.compile(rf"不(?=[{FOURTH}])"), " bu2 "),
)


def spelt(text: str) -> str:
    """Chinese text with its figures as words, and pinyin where the engine would read a sign wrongly."""
    text = _LONGEST_FIRST.sub(lambda found: f" {WORDS.get(found[0]) or SIGNS[found[0]]} ", _figures(text))
    for pattern, spelling in _RULES:
        text = pattern.sub(spelling, text)
    return text


def _figures(text: str) -> str:
    text = re.sub(r"0\d{2,3}-\d{7,8}|(?<!\d)1[12]0(?!\d| ?[秒元项个分人])", lambda found: _called(found[0]), text)
    text = re.sub(r"\d{5,}|\d{4}(?=年)", lambda found: found[0].translate(DIGITS), text)
    text = re.sub(r"(\d{1,2}):(\d{2})", _time, text)
    text = re.sub(r"(?<=\d) ?[–-] ?(?=\d)|(?<=点) ?[–-] ?(?=\d)", "到", text)
    text = re.sub(rf"(?<![\d.第])(?<!第 )2(?= ?[{COUNTED}])", "两", text)
    return text.replace("×", "乘").replace("·", "，")


def _called(number: str) -> str:
    return number.replace("-", "，").translate(CALLED)


def _time(found: re.Match[str]) -> str:
    """10:00 is 十点, 15:40 十五点四十, 8:05 八点零五."""
    hour, minute = str(int(found[1])), found[2]
    if minute == "00":
        return f"{hour}点"
    return f"{hour}点零{minute[1]}" if minute[0] == "0" else f"{hour}点{minute}"
