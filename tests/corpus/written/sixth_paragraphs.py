"""Sixth set: the one who writes long paragraphs, and the one who writes a single line from the phone."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import (
    BUREAU,
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING,
    NANPING_DUTY,
    XIHE,
    XIHE_DUTY,
)
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "sixth-long-quarry",
        XIHE,
        "西河镇关于宏发采石场边坡坍塌事故的报告",
        "2026-09-15T11:20",
        """
2026年9月15日10时12分，西河镇接宏发采石场负责人电话报告，当日9时47分许，位于西河镇铁炉村八组的宏发采石场
东侧作业面边坡发生坍塌，坍塌体约600立方米，将正在铲装作业的1台装载机和2台自卸车掩埋，当时作业面共有7名工
人，其中4人及时撤离，3人被埋压。接报后，镇党委、政府立即启动应急预案，镇长李四率应急、派出所、卫生院等力
量40余人于10时25分到达现场，并同步向县应急管理局报告，县里已调集挖掘机5台、生命探测仪2套赶赴现场。截至11
时10分，已搜救出2人，其中1人经现场医生确认死亡，1人重伤送县人民医院抢救，另有1人仍被埋压，搜救仍在进行。
事故造成的财产损失正在核实。初步分析，事故原因系前期连续降雨致坡体松动，加之企业未按设计台阶式开采，具体
原因有待进一步调查。现场边坡仍有零星落石，存在二次坍塌风险。下一步，我镇将在确保救援人员安全的前提下全力
搜救剩余被困人员，做好家属安抚和舆情引导，并对辖区3家非煤矿山全部停产检查。有关情况将及时续报。

（联系人：西河镇信息员乙，电话100 0000 0015）
""",
        "One long paragraph: call, occurrence, arrival and 截至 in turn; three buried, two out, one dead.",
        unit="xihe-town",
        source=has("宏发采石场负责人", absent=True),
        occurred_at="2026-09-15T09:47",
        location=has("铁炉村八组", lacks=("9时47分", "坍塌体")),
        cause=has("连续降雨", absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "trapped": 1},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=has("二次坍塌", lacks=("舆情引导",), absent=True),
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=has("应急预案", lacks=("停产检查",), absent=True),
        next_steps=has("停产检查", lacks=("生命探测仪",), absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-long-quarry-2",
        XIHE,
        "西河镇关于宏发采石场边坡坍塌事故的续报",
        "2026-09-15T19:45",
        """
宏发采石场边坡坍塌事故发生后，在县委、县政府统一指挥下，各救援力量连续作业近8小时，于17时38分将最后1名被
埋人员搜救出，经120确认已无生命体征。至此，事故共造成2人死亡、1人重伤，现场搜救工作结束。重伤人员目前在县
人民医院重症监护室治疗，生命体征平稳。经企业初步估算，直接经济损失约280万元。公安机关已依法对企业负责人采
取控制措施，县政府成立的事故调查组已开展工作。下一步将妥善做好善后赔偿，督促同类企业举一反三。

西河镇信息员乙，10000000015
""",
        "A follow-up: the total of the dead stands in the same mail as the last one found.",
        unit="xihe-town",
        kind="follow_up",
        location=has("宏发采石场", absent=True),
        cause=OPEN,
        casualties={
            "dead": 2,
            "seriously_injured": 1,
            "trapped": maybe(0),
            "missing": maybe(0),
            "slightly_injured": maybe(0),
        },
        property_loss=2800000,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("善后赔偿", absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    prose(
        "sixth-long-storm",
        DONGSHAN,
        "东山镇遭受大风冰雹灾害情况",
        "2026-04-11T20:30",
        """
4月11日17时许，东山镇境内突遭雷雨大风并伴有短时冰雹，最大风力9级，冰雹最大直径约2厘米，持续时间约15分钟。
据各村初步统计，灾害涉及东山镇龙井、云盘、磨盘、石榴坪4个村，受灾人口2360人，房屋瓦面受损211户，油菜、玉
米等农作物受灾1800余亩，倒折树木约400株，10千伏线路中断2处，约900户停电。截至目前，有2名群众被掉落瓦片砸
伤，伤势轻微，已在村卫生室包扎，无死亡、失踪人员。经济损失待进一步统计。灾害发生后，镇党委书记张三带队分
赴各村查灾核灾，供电所组织抢修。据气象部门预报，今夜仍有雷阵雨。下一步将抓紧恢复供电，组织群众抢修房屋，
落实灾后农业技术指导。

东山镇信息员甲 10000000011
""",
        "Hail: people affected are no casualties; two slightly hurt, nobody dead or missing.",
        occurred_at="2026-04-11T17:00",
        location=has("东山镇", lacks=("大风并伴有", "17时")),
        cause=OPEN,
        casualties={"dead": 0, "missing": 0, "slightly_injured": 2, "seriously_injured": maybe(0), "trapped": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=has("4个村", absent=True),
        trend=has("雷阵雨", absent=True),
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=has("查灾核灾", lacks=("农业技术指导",), absent=True),
        next_steps=has("恢复供电", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    prose(
        "sixth-long-fire-final",
        FIRE,
        "关于东山镇牛角岭森林火灾扑救情况的终报",
        "2026-03-22T09:15",
        """
3月20日13时18分，东山镇牛角岭因村民李某某上坟烧纸引发森林火灾。经全县各级各部门700余名扑火人员连续奋战，
火场明火于3月21日6时40分全部扑灭，3月22日8时经验收无烟点，留守人员全部撤离。经现场勘测，过火面积约21公顷
，其中受害森林面积6.3公顷，无人员死亡，扑救过程中3名队员轻伤，现均已出院，直接经济损失经评估为47.8万元，
另支出扑火经费约15万元。肇事者李某某已被公安机关刑事拘留。赵六主任全程在火场前线指挥。此为终报。

森林防火中心信息员丁 10000000022
""",
        "A final report; what was spent on fighting the fire is no loss.",
        unit="fire-prevention-centre",
        kind="final",
        occurred_at="2026-03-20T13:18",
        location=has("牛角岭", lacks=("13时18分", "村民")),
        cause=has("上坟烧纸"),
        casualties={
            "dead": 0,
            "slightly_injured": 3,
            "seriously_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=478000,
        scope=has("21公顷", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("赵六", absent=True)),
        measures=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    prose(
        "sixth-long-chemical-truck",
        BUREAU,
        "示例县交通运输局关于G000线槽罐车侧翻的情况报告",
        "2026-08-19T04:58",
        """
8月19日3时51分，一辆载有28吨柴油的槽罐车由北向南行驶至G000线K117+300处（西河镇境内）时，因避让横穿道路的
牛只操作不当侧翻，罐体破裂，约3吨柴油泄漏流入路侧边沟。车上驾驶员1人、押运员1人，驾驶员重伤，押运员轻伤，
均已送医。目前道路双向中断，交警已在两端分流，消防正在稀释掩护，生态环境部门在下游小溪设置围油栏2道。我局
分管副局长已到达现场。财产损失正在统计。下一步将调运空罐车转驳剩余油料，预计8时前恢复单边通行。

县交通运输局值班室 100 0000 0074
""",
        "A bureau that the directory does not have; the town is a place only; an hour to come.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-19T03:51",
        location=has("K117+300", lacks=("槽罐车", "牛只")),
        cause=has("避让", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        property_loss=VERIFIED,
        scope=has("双向中断", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("副局长", absent=True)),
        measures=has("围油栏", lacks=("转驳",), absent=True),
        next_steps=has("转驳", absent=True),
        informant=(OPEN, maybe("10000000074")),
    ),
    prose(
        "sixth-long-rabies",
        DONGSHAN,
        "【重要信息】关于龙井村流浪犬伤人情况的报告",
        "2026-06-03T16:10",
        """
6月2日18时20分至19时，东山镇龙井村新街一只流浪犬先后咬伤过路群众5人，其中儿童2人，伤口均为表皮伤，经镇卫
生院处置并全部接种狂犬病疫苗，无人住院。犬只已于当晚20时被派出所捕获，送检结果未出。群众在微信群内有所议
论，镇里已发布告知信息，情绪总体平稳。接下来我镇将开展流浪犬集中捕捉，宣传规范养犬。

信息员甲，10000000011
""",
        "Bitten people without a plain degree; of a span the beginning may stand.",
        cls="important",
        occurred_at=maybe("2026-06-02T18:20:00+08:00"),
        location=has("龙井村新街", lacks=("流浪犬", "18时"), absent=True),
        cause=OPEN,
        casualties={"slightly_injured": maybe(5), "dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("集中捕捉", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    prose(
        "sixth-line-tree",
        XIHE_DUTY,
        "断路",
        "2026-07-22T06:55",
        "西河镇：今早6点32分，镇至火石垭公路2公里处大树倒下断路，没砸到人，正在锯，预计一小时通。丙",
        "One line; the unit's own name before a colon; an hour to come.",
        unit="xihe-town",
        occurred_at="2026-07-22T06:32",
        location=has("火石垭公路", lacks=("大树", "6点32分")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("丙", "值班员丙"), None),
    ),
    prose(
        "sixth-line-smoke",
        NANPING_DUTY,
        "烟",
        "2026-01-30T12:09",
        "三工区冒烟，人上去了，到了再说。",
        "Eight words: no hour, no figure.",
        unit="nanping-forest-farm",
        location=has("三工区", lacks=("冒烟",), absent=True),
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    prose(
        "sixth-line-dead-fisher",
        DONGSHAN_DUTY,
        "青龙水库捞起一个人",
        "2026-10-11T08:21",
        "早上7点40钓鱼的在青龙水库尾水处看见一具浮尸，男的，派出所8点到了，身份在查，值班员甲10000000012",
        "A body found: the hour of discovery; one dead.",
        occurred_at=maybe("2026-10-11T07:40:00+08:00"),
        location=has("青龙水库尾水", lacks=("浮尸", "7点40"), absent=True),
        source=OPEN,
        cause=OPEN,
        casualties={"dead": maybe(1)},
        measures=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    prose(
        "sixth-line-followup",
        DONGSHAN_DUTY,
        "续报：青龙水库溺水",
        "2026-08-02T18:05",
        "17点48分捞起来了，人没救过来，下水3个学生死1个，另2个没事。家长在现场，张三书记也在。",
        "The missing one is dead; the hour of recovery is no occurrence.",
        kind="follow_up",
        location=has("青龙水库", absent=True),
        casualties={
            "dead": 1,
            "missing": maybe(0),
            "trapped": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=OPEN,
    ),
    prose(
        "sixth-line-quake",
        GEOLOGY,
        "震感",
        "2026-12-06T02:31",
        "刚才2点24分全县有震感，网上说是邻县3.6级，各监测点暂未报异常，暂无人员伤亡，孙七股长在办公室值守。信息员戊10000000025",
        "An earthquake felt: 暂无人员伤亡 counts as none; the head sits in the office, not at the scene.",
        unit="geology-section",
        occurred_at="2026-12-06T02:24",
        location=has("全县", absent=True),
        source=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    prose(
        "sixth-line-boars",
        NANPING,
        "野猪",
        "2026-11-08T09:44",
        "昨晚十来头野猪拱了南坪林场六工区苗圃，毁苗三千多株，损失四五千元，未伤人，已请专业队。信息员丙 100-0000-0018",
        "Boars: last night is no moment; a range is no amount.",
        unit="nanping-forest-farm",
        location=has("六工区苗圃", lacks=("野猪", "毁苗")),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("四五千元"),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
)
