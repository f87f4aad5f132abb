"""Twelfth: village cadres, villagers' group heads and a ranger, in their own words, mostly from a phone."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, NANPING, NANPING_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.twelfth_mail import mail

_VILLAGE: Final = "changling-cun@example.net"

WRITTEN: Final = (
    mail(
        "village-road-cut",
        XIHE_DUTY,
        "长岭村路断了",
        "2026-05-19T06:58",
        """
西河镇长岭村到垭口的通村路今早六点二十塌方，路断了，没伤到人，村上在喊挖机，我这边再核一下方量。
""",
        "One line from a phone; nobody hurt is a weak denial.",
        unit="xihe-town",
        occurred_at="2026-05-19T06:20",
        location=has("长岭村", lacks=("六点二十", "没伤到人")),
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "village-old-man-missing",
        _VILLAGE,
        "长岭村有个老人走失",
        "2026-10-11T20:46",
        """
值班室：
我们长岭村四组的五保老人覃某，78岁，昨天下午出去挖药到现在没回来，手机打不通。今天组上去了30来个人找，青杠林、老\
鹰岩两头都找遍了，只捡到他一只胶鞋。
派出所也来了两个人，说明天用狗来找。请镇上县上支援一下，最好有无人机。
村文书小覃 100 0000 0071
""",
        "An old man is missing since an afternoon, which is no moment; searchers are no casualties.",
        shown="长岭村村委会",
        unit="",
        standing="unknown",
        location=has("长岭村", lacks=("覃某",), absent=True),
        casualties={"missing": maybe(1)},
        cause=None,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("小覃", "村文书小覃", "覃"), "10000000071"),
        source=None,
    ),
    mail(
        "village-hornets",
        DONGSHAN_DUTY,
        "马蜂蜇人的情况",
        "2026-09-06T15:32",
        """
刚接到松树坪村村主任电话，今天下午2点10分左右，村小后面坡上几个大人砍火地边，把马蜂窝惹到了，蜇到6个人。1个送到\
镇卫生院就没得呼吸了，医生宣布死亡；2个重的往县医院转，人是昏迷的；另外3个打了针在卫生院观察，问题不大。
镇卫生院救护车和派出所的车都用上了，镇长张三已到卫生院。马蜂窝等天黑了消防来烧。
东山镇值班员甲
""",
        "Told by phone; one dead, degrees in everyday words; the town head is at the clinic, not the scene.",
        kind=maybe("initial", "phone"),
        source=has("村主任", absent=True),
        occurred_at="2026-09-06T14:10",
        location=has("村", lacks=("村主任", "2点10分", "马蜂"), absent=True),
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": maybe(2),
            "slightly_injured": maybe(3),
        },
        leaders_on_scene=(maybe(True), has("张三", absent=True)),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲", "东山镇值班员甲"), None),
    ),
    mail(
        "village-stove-fire-thanks-neighbours",
        _VILLAGE,
        "回水湾火灾说明",
        "2026-01-17T11:20",
        """
昨晚上我们回水湾村二组向某家火灾，具体时间是16号晚上11点35，起火是火塘没有封好，引燃了旁边的柴。
烧掉木房三间、腊肉、粮食2000斤，一头母猪没救出来。人都跑出来了，没有人员伤亡。
损失村里面几个干部一起估的，大约7万5千元。邻居和党员来了五十多个，水泵两台，凌晨1点20扑灭的。
现在向某一家四口人住在他弟弟家，村里先拿了500块钱和两床被子。想请镇民政办来看一下能不能救助。
""",
        "The village fire of last night; a loss in words and figures mixed; money given is no loss.",
        unit="",
        standing="unknown",
        occurred_at="2026-01-16T23:35",
        location=has("回水湾村二组", lacks=("火灾", "16号")),
        cause=has("火塘", absent=True),
        casualties=NONE_HURT,
        property_loss=75000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "village-crack-behind-houses",
        DONGSHAN,
        "岩脚村屋后裂缝的报告",
        "2026-07-08T09:55",
        """
县局：

我镇岩脚村监测员今早巡查时发现，三组龙家院子屋后坡上原来那条缝变宽了，7时40分量得最宽处18公分，比昨天傍晚多了5公\
分，长度60米上下，坡脚有浑水往外冒。下面住着9户31人。

我们已经动员全部搬到村小，9点05分搬完，现在没有人员伤亡。副镇长田某带着国土所的在现场守着，路口拉了警戒带，不准\
人回去拿东西。

雨还在下，看样子还要垮。想请地质环境股派专家来看，给个意见是临时避让还是长期搬。

东山镇信息员甲 10000000011
""",
        "A crack has widened: the hour of finding may stand; people moved are no casualties.",
        shown="东山镇党政办",
        source=has("监测员", absent=True),
        occurred_at=maybe("2026-07-08T07:40:00+08:00"),
        location=has("岩脚村", lacks=("7时40分", "18公分"), absent=True),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("还要垮", absent=True),
        leaders_on_scene=(True, has("田某", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=({"value": "信息员甲", "also": ["东山镇信息员甲"]}, "10000000011"),
    ),
    mail(
        "village-boar-hunt-shot",
        NANPING_DUTY,
        "三岔沟伤人",
        "2026-12-12T22:08",
        """
报告：今晚19点50左右，三岔沟管护站外面林班路上，附近村民两个人夜里照野猪，其中一个把同伴当成野猪开了枪，打在大腿\
上，流血很多。护林员老谭听到枪声过去的，20点15打的120，21点半人已进县医院手术室，医生说是重伤，命保得住。
枪已经被派出所收走，开枪的人也带走了。林场值班员戊
""",
        "A man shot by mistake, gravely hurt; several hours, of which one is the event's.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at="2026-12-12T19:50",
        location=has("三岔沟管护站", lacks=("19点50", "野猪")),
        cause=OPEN,
        casualties={"seriously_injured": 1},
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员戊", "林场值班员戊"), None),
    ),
    mail(
        "village-ranger-smoke",
        NANPING,
        "黄栌坡发现烟点",
        "2026-03-14T13:27",
        """
13:05分瞭望塔看到黄栌坡方向有烟，13:20护林员骑摩托赶到，是坡脚一户人家烧苞谷杆，火没进林子，已叫停浇灭，教育了。\
无伤亡无损失。不是火灾。
信息员丙
""",
        "A false alarm: smoke seen, straw burnt, nothing happened; no loss at all.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at=maybe("2026-03-14T13:05:00+08:00"),
        location=has("黄栌坡", lacks=("13:05", "有烟"), absent=True),
        cause=has("烧苞谷杆", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员丙"), None),
    ),
    mail(
        "village-culvert-two-boys",
        STRANGER,
        "救命，有娃娃冲走了",
        "2026-06-27T16:21",
        """
西河桥下面涵洞！两个男娃玩水，上游突然涨水，一个爬起来了，一个冲不见了，才十来分钟前的事，快喊人来！！我是旁边开\
小卖部的，电话100 0000 0077
""",
        "A stranger's cry for help: one boy swept away, 'ten minutes or so ago' is no moment.",
        shown="老李",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-06-27T16:11:00+08:00"),
        location=has("西河桥下面涵洞", lacks=("男娃",)),
        cause=OPEN,
        casualties={"missing": maybe(1)},
        next_steps=OPEN,
        informant=(OPEN, "10000000077"),
    ),
    mail(
        "village-wedding-poisoning",
        XIHE,
        "关于双河口村坝坝席多人呕吐的情况",
        "2026-02-08T23:40",
        """
县局值班室：

2月8日中午双河口村六组冉某家办酒席，共开席42桌，四百多人吃饭。晚上18时20分起，陆续有人上吐下泻到村卫生室看，截至\
22时30分共有37人到村卫生室和镇卫生院就诊，其中住院输液11人，多为老人小孩，均无生命危险，无死亡、无重症。

可疑的是一道凉拌卤菜。剩菜已由市场监管所封存，疾控中心的人22时到村采样。镇党委书记、镇长李四和分管副镇长在卫生院\
守着。

后续情况及时报。

西河镇党政办（信息员乙，10000000015）
""",
        "Illness is no injury, in-patients are no casualties, but no one has died; the time of the first case.",
        unit="xihe-town",
        occurred_at=maybe("2026-02-08T18:20:00+08:00"),
        location=has("双河口村六组", lacks=("办酒席", "42桌")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "village-dog-and-cattle",
        _VILLAGE,
        "雷打死牛",
        "2026-08-03T18:50",
        """
长岭村七组下午5点25打炸雷，打死二组郑家放在坡上的黄牛4条，放牛的老汉被震倒在地上，耳朵听不清楚，送镇卫生院检查医\
生说没有大碍。4条牛值五万多元。另外村里变压器打坏了，停电。
""",
        "Cattle die; an old man is stunned; a loss with 多 has no amount.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-03T17:25",
        location=has("长岭村七组", lacks=("5点25", "炸雷")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": maybe(0, 1)},
        property_loss=has("五万多", absent=True),
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "village-cliff-honey",
        DONGSHAN_DUTY,
        "【紧急】云盘村取蜂蜜坠崖",
        "2026-10-25T14:12",
        """
10月25日12时50分，东山镇云盘村白岩湾两名村民攀岩取野蜂蜜，绳子磨断，2人坠下四十多米。其中1人当场无生命体征，1人\
挂在半崖树上，腿断了，人清醒能说话，还没救下来。
镇应急队12人、村民20余人在现场，县消防带绳索正在来的路上，副镇长田某在崖下指挥。
报告人：值班员乙 100 0000 0013
""",
        "One shows no sign of life, one hangs in a tree: trapped, and a broken leg.",
        cls="urgent",
        occurred_at="2026-10-25T12:50",
        location=has("云盘村白岩湾", lacks=("12时50分", "两名")),
        cause=has("绳子", absent=True),
        casualties={"dead": 1, "seriously_injured": maybe(1), "trapped": maybe(1)},
        leaders_on_scene=(True, has("田某", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "village-bridge-washed",
        XIHE_DUTY,
        "漫水桥冲毁",
        "2026-07-02T04:31",
        """
西河镇雨大，今晨3点半左右石门村漫水桥被冲走了大半截，对岸二组五组共63户出不来，暂时没有接到人员伤亡的报告。水电\
也断了。桥去年才修，花了46万。
李镇长带人绕山路过去了，估计两个小时到。桥两头已经放人守起。
丙
""",
        "No report of casualties is a weak denial; the bridge's cost is no loss; the mayor is on the way.",
        unit="xihe-town",
        occurred_at="2026-07-02T03:30",
        location=has("石门村漫水桥", lacks=("3点半", "冲走")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, None),
    ),
    mail(
        "village-cadre-nothing-after-quake",
        _VILLAGE,
        "地震后排查",
        "2026-04-21T08:03",
        """
早上6点47分地震，我们这里晃得凶，有三四秒。村两委分头跑完了8个组，房子裂缝的有12户，烟囱倒了3个，没有人员死亡、\
受伤、失踪、被困。群众情绪稳定，学校今天停课一天。
长岭村村委会
""",
        "Every kind of casualty denied by name.",
        unit="",
        standing="unknown",
        occurred_at="2026-04-21T06:47",
        location=has("长岭村", absent=True),
        cause=OPEN,
        casualties={
            "dead": 0,
            "missing": 0,
            "trapped": 0,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "village-bus-of-pilgrims",
        DONGSHAN_DUTY,
        "东山庙会面包车翻车",
        "2026-03-20T17:49",
        """
今日16时35分，一辆从庙会返回的面包车（核载7人，实载11人）在东山镇鸡公岭下坡弯道冲出路面，翻到坎下包谷地里。初步\
清点，死亡2人，重伤至少3人，轻伤几个还没数清楚，都在往县医院拉。驾驶员跑了，派出所在追。
交警、卫生院、镇政府都到了，张三镇长在现场。值班员甲，10000000012
""",
        "A lower bound by 至少; how many are slightly hurt is not yet counted; eleven aboard are no casualties.",
        charset="gb18030",
        occurred_at="2026-03-20T16:35",
        location=has("鸡公岭", lacks=("16时35分", "冲出")),
        cause=OPEN,
        casualties={
            "dead": 2,
            "seriously_injured": at_least(3),
            "slightly_injured": maybe("being verified", {"at_least": 1}),
        },
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    mail(
        "village-all-zero-table-line",
        NANPING_DUTY,
        "南坪林场二工区风倒木压房",
        "2026-04-30T03:15",
        """
4月30日2:20，二工区旧工棚被风倒木压垮，棚内无人住。死亡0，失踪0，重伤0，轻伤0，被困0。损失3800元左右。
丁 100-0000-0019
""",
        "All five kinds stated as nought.",
        unit="nanping-forest-farm",
        occurred_at="2026-04-30T02:20",
        location=has("二工区", lacks=("2:20", "压垮")),
        cause=OPEN,
        casualties=ALL_ZERO,
        property_loss=3800,
        informant=(OPEN, "10000000019"),
    ),
)
