"""Ninth set: longer free texts about water, slopes, forests, beasts, schools, hospitals and crowds."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.ninth_writing import (
    BUREAU,
    DONGSHAN_A,
    DONGSHAN_CLERK,
    FIRE_CLERK,
    GEOLOGY_CLERK,
    NANPING_CLERK,
    NANPING_E,
    XIHE_CLERK,
    XIHE_DUTY,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "long-flash-flood",
        XIHE_CLERK,
        "西河镇“7·15”山洪灾害情况报告",
        "2026-07-15T09:46",
        """
            关于西河镇“7·15”山洪灾害的情况报告

示例县林业和自然资源局：

7月15日凌晨3时至6时，我镇出现特大暴雨，最大点马家沟雨量站3小时降雨142.7毫米。现将有关情况报告如下。

一、基本情况
4时35分许，马家沟爆发山洪，冲入上湾村一组，12户民房进水，其中3户房屋被冲毁。马家沟今年5月曾发生一次山洪，当时\
无人伤亡。

二、人员及财产损失
截至7月15日9时，确认死亡2人，失联3人，受伤4人（重伤1人、轻伤3人）。紧急转移安置群众316人。农作物受灾430亩，冲\
毁便桥2座，\
损毁村道1.7公里，初步统计直接经济损失890万元。

三、处置情况
镇党委、政府4时50分启动Ⅱ级响应，镇长李四带领60余名干部、民兵于5时20分到达上湾村搜救；县消防、武警先后投入145人\
，挖掘机8台。

四、下步工作
一是继续搜寻失联人员；二是妥善安置受灾群众；三是对全镇41处隐患点逐一排查。据气象部门预报，今晚至明日仍有暴雨，\
防汛形势依然严峻。

                              西河镇人民政府
                              2026年7月15日
联系人：信息员乙    联系电话：100 0000 0015
""",
        "Two pages with sections; a flood of May before; figures as of nine o'clock.",
        unit="xihe-town",
        occurred_at="2026-07-15T04:35",
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 2, "missing": 3, "seriously_injured": 1, "slightly_injured": 3},
        property_loss=8900000,
        scope=OPEN,
        trend=told("今晚至明日仍有暴雨"),
        measures=OPEN,
        next_steps=told("继续搜寻失联人员"),
        leaders_on_scene=(True, has("李四")),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "long-forest-fire-evening",
        NANPING_E,
        "国有南坪林场关于松树坪火情处置情况的报告",
        "2026-03-27T20:15",
        """
局办公室：

今日16时18分，我场松树坪管护区31林班发生一起森林火情。火情由输电线路下的树枝触线放电引起，火场海拔2300米，坡陡\
林密，风力5至6级。

16时25分，管护站3名护林员先行开展扑打；17时10分，我场专业扑火队35人到场；18时，防火中心调集的西河镇、东山镇半\
专业队共80人投入战斗。\
19时40分，外围明火全部扑灭，现转入清理看守阶段。

本次火情过火面积约4.2公顷，未造成人员伤亡，无房屋受损，林木损失待林业技术人员勘测后确定。\
王五、赵六和县供电公司负责人在前线指挥。今晚留守50人，明早6时组织拉网式清理，谨防死灰复燃。

报告人：值班员戊（10000000020）
""",
        "A course told hour by hour; the fire is out; the loss is to be surveyed.",
        unit="nanping-forest-farm",
        occurred_at="2026-03-27T16:18",
        location=has("松树坪管护区31林班", lacks=("16时18分", "森林火情")),
        cause=told("触线放电"),
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(True, has("王五", "赵六")),
        informant=("值班员戊", "10000000020"),
    ),
    mail(
        "long-rockfall-bus",
        GEOLOGY_CLERK,
        "地质环境股+S406线落石砸车",
        "2026-08-24T18:50",
        """
据县公路段值班室电话通报，2026年8月24日17时32分，S406线K18+200处右侧山体落石约30立方米，砸中途经的一辆7座商务\
车。车上6人，\
1人当场死亡，2人被卡在后排（18时20分已救出，均为重伤），另外3人轻伤。该路段双向中断。

我股孙七股长带2名技术人员于18时30分到现场，正用无人机查看上方危岩，初步判断尚有不稳定块体约80立方米，存在继续\
崩落的可能。\
已建议交警禁止通行，公路段在两端各300米处设卡。明天上午将会同地勘单位编制应急排危方案。

信息员戊 100-0000-0025
""",
        "Two caught in the car have been got out and are gravely hurt: nobody is trapped any more.",
        unit="geology-section",
        source=told("县公路段值班室"),
        occurred_at="2026-08-24T17:32",
        location=has("S406线K18+200处", lacks=("17时32分",)),
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": 2,
            "slightly_injured": 3,
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=told("继续崩落"),
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(True, told("孙七")),
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "long-stampede-stairs",
        BUREAU,
        "县教体局关于东山中学学生踩踏事件的报告",
        "2026-11-12T22:20",
        """
县政府总值班室、县自然资源局：

11月12日21时35分，东山中学晚自习下课时，初中部教学楼二楼楼梯拐角处因停电学生拥挤摔倒，发生踩踏。截至22时，造成\
11名学生受伤，\
其中重伤2名、轻伤9名，均已送县人民医院救治，暂无生命危险。有网传“死了三个”系谣言。

事发后，校方立即组织教师在各楼层疏导，2100余名学生21时55分前全部返回宿舍。我局局长舒某、东山镇镇长张三已在医院\
和学校分别开展工作。\
停电系变压器跳闸所致，21时50分已恢复。

下一步：对学生开展心理疏导，排查全县学校应急照明。

                         县教育体育局
                         11月12日
（值班：蓝某，10000000081）
""",
        "A rumour of three dead denied; eleven hurt by degree.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-12T21:35",
        location=OPEN,
        cause=OPEN,
        casualties={
            "seriously_injured": 2,
            "slightly_injured": 9,
            "dead": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("心理疏导"),
        leaders_on_scene=(maybe(True), told("舒某")),
        informant=("蓝某", "10000000081"),
    ),
    mail(
        "long-goats-lightning",
        DONGSHAN_A,
        "云盘村雷击事件",
        "2026-06-17T16:25",
        """
6月17日14时50分前后，东山镇云盘村草坝子牧场遭雷击，村民杨某的山羊死亡63只，放羊的杨某之子（14岁）倒地，村医到\
时已无呼吸心跳，\
15时40分县医院急救人员确认死亡。同行的另一名孩子没有受伤。羊的损失约9.5万元。

派出所和镇应急办在办理相关手续，副镇长何某在杨家慰问。雷雨目前已停。
""",
        "Goats and an age beside one dead; a loss of goats.",
        occurred_at="2026-06-17T14:50",
        location=has("云盘村草坝子牧场", lacks=("雷击", "14时")),
        cause=OPEN,
        casualties={"dead": 1, "slightly_injured": maybe(0), "seriously_injured": maybe(0)},
        property_loss=95000,
        trend=OPEN,
        measures=OPEN,
        leaders_on_scene=(maybe(True), told("何某")),
    ),
    mail(
        "long-reservoir",
        BUREAU,
        "水利局：石门水库险情专报（一）",
        "2026-07-30T03:05",
        """
7月30日0时45分，巡坝员发现西河镇石门水库（小（2）型，总库容38万立方米）大坝下游坡脚出现渗漏，流量由每秒2升增至\
1时30分的每秒11升，\
水色浑浊，有坝体失稳风险。

县水利局局长凌某、技术人员5人1时20分到坝，李四在组织下游撤离。目前已开启放空洞泄水，水位按每小时15厘米下降；下\
游石桥、下坝两村\
471户1780人已全部转移至镇中学和粮站，未出现人员伤亡。

若水位2小时内降不下来，拟开挖非常溢洪道。专家组预计5时到达。

水旱灾害防御股 值班：解某 10000000082
""",
        "Found by the dam watcher; a bulletin numbered one is no follow-up by that.",
        unit="",
        standing="unknown",
        source=told("巡坝员"),
        occurred_at=maybe("2026-07-30T00:45:00+08:00"),
        location=has("石门水库", lacks=("渗漏", "0时45分")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("非常溢洪道"),
        leaders_on_scene=(True, told("凌某")),
        informant=(maybe("解某"), "10000000082"),
    ),
    mail(
        "long-hikers",
        NANPING_CLERK,
        "驴友被困求助",
        "2026-05-02T23:10",
        """
5月2日19时过，派出所转来警情：9名外地驴友未登记进入南坪林场黑龙潭峡谷，因上游涨水被困在河心大石上，手机电量只\
剩百分之十。\
我场与西河镇、县消防组成40人队伍，21时30分到达峡口。至22时50分，已用绳索救出6人，其中1人失温较重、2人皮外伤，\
还有3人在等待转移。

雨还在下，水位每半小时涨十几厘米。场长王五在现场。救出的人已送西河镇卫生院。

信息员丙 10000000018
""",
        "Nine trapped, six got out, three still there; the police's word came some time after seven.",
        unit="nanping-forest-farm",
        source=told("派出所"),
        location=has("黑龙潭峡谷"),
        cause=OPEN,
        casualties={
            "trapped": maybe(3),
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(2, 3),
            "dead": maybe(0),
        },
        trend=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("王五")),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "long-bridge-works",
        XIHE_DUTY,
        "西河大桥加固工地支架垮塌的报告",
        "2026-10-19T15:30",
        """
10月19日14时36分，西河镇老西河大桥加固施工现场第三跨支架在混凝土浇筑过程中失稳垮塌，桥面上8名工人随支架坠落，\
落差11米。

14时41分，项目部报警。15时，消防、120到达。截至15时20分，8人中5人已找到，3人死亡、2人重伤；3人落入河中，目前下\
落不明，\
县应急局已请上游梯级电站减小下泄流量。

现场由副县长龚某指挥，我镇李四镇长负责外围警戒和家属接待。事故原因和经济损失尚在调查核实。
工地其他23名工人均已清点撤离。

西河镇值班室 10000000016
""",
        "Five of eight found, three of them dead; three more in the river.",
        unit="xihe-town",
        occurred_at="2026-10-19T14:36",
        location=has("老西河大桥", lacks=("14时36分", "垮塌")),
        cause=OPEN,
        casualties={"dead": 3, "seriously_injured": 2, "missing": 3},
        property_loss=VERIFIED,
        measures=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, has("龚某")),
        informant=(OPEN, "10000000016"),
    ),
    mail(
        "long-hail-orchards",
        DONGSHAN_CLERK,
        "东山镇冰雹灾情",
        "2026-05-09T19:20",
        """
报告单位：东山镇

今天下午5点05分到5点20分，我镇花桥、柳林、桥头三个村下冰雹，最大直径有鸡蛋大。据三个村报上来的数，苹果、烤烟等\
作物受灾2860亩，\
其中绝收710亩，砸坏瓦房139户、蔬菜大棚52个、车辆17台，估算损失640余万元。3名在地里干活的村民头部被砸伤，都是轻\
伤，缝了针已回家。\
没有人死亡或失踪。

镇里已组织干部分组进村核灾，联系保险公司查勘（去年这三个村赔付了120万元）。明天起发放塑料薄膜遮盖房顶。

信息员甲 10000000011
""",
        "A span of fifteen minutes; more than 6.4 million leaves no amount; last year's insurance is no loss.",
        occurred_at="2026-05-09T17:05",
        location=has("花桥、柳林、桥头", lacks=("冰雹",)),
        cause=OPEN,
        source=OPEN,
        casualties={"dead": 0, "missing": 0, "slightly_injured": 3, "seriously_injured": maybe(0)},
        property_loss=told("640余万元"),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "long-food-banquet",
        BUREAU,
        "市场监管局信息",
        "2026-01-26T13:33",
        """
1月25日中午，东山镇石马村一户村民办婚宴，共32桌约310人用餐。当晚20时起，陆续有人腹泻、呕吐，到今日12时累计就诊\
58人，\
住院12人，无危重、无死亡。县疾控初步认定为豆角未炒熟引起，样品检测结果未出。

我局已查封剩余食材和加工工具，约谈乡厨宋某。镇卫生院增派医护6人，药品够用。舆情平稳。

联系人：县市场监管局值班员 祝某 10000000083
""",
        "Ill guests are no casualties; the banquet's noon is no moment, and eight in the evening may stand.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-01-25T20:00:00+08:00"),
        location=has("石马村", lacks=("婚宴", "中午")),
        cause=told("豆角"),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("祝某", "县市场监管局值班员 祝某", "县市场监管局值班员祝某"), "10000000083"),
    ),
    mail(
        "long-fire-split-team",
        FIRE_CLERK,
        "关于双河口火情的说明",
        "2026-04-05T17:05",
        """
4月5日（清明节）13时20分，双河口上坟群众烧纸引燃山林。火势被风推向东山镇一侧，威胁柳林村6户，已撤出21人。

参战情况：专业队50人，民兵70人，无人机2架。15时许，扑火队员突遇风向突变，2人烧伤，已送州医院，诊断为重伤；另1\
人撤离时失散，\
至今联系不上。火场北线已合围，南线还有约300米明火，预计天黑前合围。

肇事者已找到，由派出所控制。赵六在火场前指，分管领导甲正从县城赶来。

森林防火中心 信息员丁
10000000022
""",
        "One fire fighter is out of touch; of two leaders one is on the way.",
        unit="fire-prevention-centre",
        occurred_at="2026-04-05T13:20",
        location=has("双河口", lacks=("烧纸", "13时20分")),
        cause=told("烧纸"),
        casualties={"missing": maybe(1), "seriously_injured": 2},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(True, has("赵六", lacks=("分管领导甲",))),
        informant=("信息员丁", "10000000022"),
    ),
)
"""Longer free texts."""
