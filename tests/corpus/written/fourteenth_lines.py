"""Fourteenth: power, water, communications, animals' disease, the market, public order."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_A,
    DONGSHAN_B,
    NANPING_DUTY,
    XIHE,
    XIHE_DUTY,
    sent,
    told,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "submarine-cable",
        DONGSHAN,
        "青螺岛停电情况快报",
        "2026-07-26T20:42",
        """

7月26日19时33分，青螺岛因10千伏海缆故障全岛停电，影响居民684户、民宿51家，岛上在住游客约2100人。供电所已启用2台
应急发电车保障码头、卫生室和水厂，其余区域正在排查。初步判断为渔船抛锚钩损海缆。暂无人员伤亡。预计抢修需要48小时
以上。张三镇长乘船赶往岛上，预计21时到达。

东山镇　信息员甲　10000000011
""",
        "The mayor is on a boat, not yet there; residents and tourists are no casualties.",
        occurred_at="2026-07-26T19:33",
        location=has("青螺岛", lacks=("停电", "19时")),
        cause=has("海缆", absent=True),
        casualties=NONE_HURT,
        scope=has("684户", absent=True),
        trend=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=has("应急发电车", absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    told(
        "water-main-burst",
        XIHE_DUTY,
        "主水管爆了",
        "2026-01-16T06:12",
        """
西河镇环山路水厂门口DN400主管5点20爆管，路面塌了个坑直径4米左右，一辆早餐车掉进去，摊主自己爬出来的，没伤。大半
个镇停水，约8500户。水厂在关阀开挖，估计下午两点恢复。路口已围起来。（值班员丙 10000000016）
""",
        "No day at all: the latest twenty past five.",
        unit="xihe-town",
        occurred_at="2026-01-16T05:20",
        location=has("环山路水厂门口", absent=True, lacks=("爆管", "5点20")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=has("8500户", absent=True),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    sent(
        "swine-fever-labelled",
        XIHE,
        "西河镇疑似动物疫情报告",
        "2026-03-23T17:10",
        """
1. 来源：养殖户自行上报，村级防疫员核实

2. 发现时间：2026年3月23日上午10时40分

3. 地点：西河镇下店村后垄生猪养殖场

4. 发病情况：存栏326头，发病41头，死亡19头

5. 疑似病因：待采样检测，不排除非洲猪瘟

6. 人员感染或伤亡：无人员伤亡

7. 经济损失：约9万元

8. 波及范围：方圆3公里内有养殖户12家，存栏约1100头，暂未发现异常

9. 已落实措施：封锁养殖场，人员车辆消毒，禁止调运

10. 下一步：实验室结果出来后按规定扑杀和无害化处理，开展溯源

11. 联系人：西河镇畜牧站 信息员乙 电话10000000015
""",
        "Dead pigs are no dead; the discovery stands for the occurrence.",
        unit="xihe-town",
        source=has("养殖户", "防疫员核实", lacks=("发现时间",)),
        occurred_at=maybe("2026-03-23T10:40:00+08:00"),
        location=has("下店村后垄生猪养殖场", lacks=("发病",)),
        nature=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=90000,
        consequences=OPEN,
        matter=OPEN,
        course=OPEN,
        scope=has("方圆3公里", "暂未发现异常", lacks=("已落实措施",)),
        measures=has("封锁养殖场", "禁止调运", lacks=("下一步",)),
        next_steps=has("扑杀", "溯源", lacks=("联系人",)),
        informant=({"value": "信息员乙", "also": ["西河镇畜牧站 信息员乙"]}, "10000000015"),
    ),
    told(
        "telecom-cut",
        NANPING_DUTY,
        "林场通信中断",
        "2026-08-13T09:05",
        """
借老乡卫星电话上网发的。8月13日4时10分起，国有南坪林场场部和一至三工区手机、宽带全断，是台风刮倒光缆杆6根。人都
平安，管护站职工41人在位。请县里联系通信公司抢修。路也塌了一处，还没量。值班员丁
""",
        "Everybody is safe; staff in place are no casualties.",
        unit="nanping-forest-farm",
        occurred_at="2026-08-13T04:10",
        location=has("场部", absent=True, lacks=("手机",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丁"), None),
    ),
    told(
        "market-fire-morning",
        DONGSHAN,
        "关于东山综合市场火灾情况的报告",
        "2026-02-10T07:45",
        """
报示例县林业和自然资源局：

2月10日6时18分，东山镇综合市场水产区因商户私拉电线短路引发火灾，过火面积约120平方米，烧毁摊位23个。火灾发生后，
市场保安和商户立即用消火栓扑救，县消防6时33分到场，6时55分扑灭。

经清点，1名商户在抢救货物时吸入浓烟，经送医抢救无效于7时20分死亡，另有3人受轻伤，无重伤人员，无人员失联。

经济损失正在核实中，初步估计在60万元以上。

市场已关闭，镇里设临时疏导点，不影响节前供应。张三同志带班在现场。

下一步：一是做好善后；二是全面排查全镇市场用电；三是加强节日值班。

东山镇人民政府　2026年2月10日

信息员甲　10000000011
""",
        "A loss of 600 000 and more has no amount; being verified stands besides.",
        occurred_at="2026-02-10T06:18",
        location=has("综合市场水产区", lacks=("短路", "6时")),
        cause=has("私拉电线", absent=True),
        casualties={
            "dead": 1,
            "slightly_injured": 3,
            "seriously_injured": 0,
            "missing": 0,
            "trapped": maybe(0),
        },
        property_loss=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
        next_steps=has("做好善后", lacks=("10000000011",)),
        trend=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    told(
        "knife-in-the-street",
        DONGSHAN_B,
        "【特急】东山镇持刀伤人警情",
        "2026-06-14T18:32",
        """
6月14日18时05分许，东山镇步行街一名男子持刀追砍路人，造成4人受伤，其中重伤1人、轻伤3人，无死亡。嫌疑人18时11分被
巡逻民警当场控制，有精神病史待查。伤员由3辆救护车送往县医院。

现场已封控勘查，步行街商户暂停营业。镇综治副书记在现场，正研判舆情。

值班员乙 10000000013
""",
        "特急 is a tag of the writer's own, no class of the policy for certain.",
        cls=None,
        occurred_at="2026-06-14T18:05",
        location=has("步行街", lacks=("18时", "男子")),
        cause=OPEN,
        scope=OPEN,
        casualties={
            "dead": 0,
            "seriously_injured": 1,
            "slightly_injured": 3,
        },
        leaders_on_scene=(True, has("副书记", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    told(
        "substation-trip",
        XIHE,
        "110千伏溪源变停电",
        "2026-07-31T14:55",
        """
7月31日14时31分 110kV溪源变1号主变跳闸 西河镇工业园及9个行政村停电 影响用户1.3万户 无人员伤亡 无设备着火 卫生院
、自来水厂已切自备电源 供电公司14时50分回复：预计16时30分前全部恢复 信息员乙10000000015
""",
        "Times of occurrence, of the company's answer and of what is to come.",
        unit="xihe-town",
        source=OPEN,
        occurred_at="2026-07-31T14:31",
        location=has("溪源变", absent=True, lacks=("跳闸", "14时")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=has("9个行政村", absent=True),
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "rabid-dog",
        DONGSHAN_A,
        "狗咬人",
        "2026-04-14T12:20",
        """
4月14日上午10点半到11点半，东山镇后垄村一条流浪狗连着咬了6个人，3个小孩2个老人1个快递员，都去打疫苗了，卫生院说
都是轻伤。狗已经打死送检了。村里在抓别的流浪狗，广播提醒。值班员甲10000000012
""",
        "All of six are slightly injured; of a span the beginning.",
        occurred_at=maybe("2026-04-14T10:30:00+08:00"),
        location=has("后垄村", absent=True, lacks=("流浪狗",)),
        cause=OPEN,
        casualties={"slightly_injured": maybe(6), "dead": maybe(0), "seriously_injured": maybe(0)},
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    told(
        "fish-kill",
        XIHE,
        "西河镇河段死鱼情况",
        "2026-09-27T15:30",
        """
县局：9月27日9时许，群众拨打12345反映西河镇古渡口河段出现死鱼。镇环保站10时到场，看到死鱼绵延约1.2公里，打捞约
700公斤，多为鲫鱼、鲢鱼。水样已送检，上游3家企业已先行停排。死鱼原因正在调查，暂不影响饮用水取水口（位于上游2.5
公里）。没有人员伤亡和中毒报告。养殖损失暂无法估计。

西河镇信息员乙
""",
        "The hour of a call by citizens; a weak denial; a loss that cannot be told yet.",
        unit="xihe-town",
        source=has("群众", absent=True),
        location=has("古渡口河段", lacks=("死鱼", "9时")),
        cause=VERIFIED | {"also": ["死鱼原因正在调查", "正在调查"], "may_be_absent": True},
        casualties=ANY_ZERO,
        property_loss=VERIFIED | {"also": ["暂无法估计"], "may_be_absent": True},
        scope=OPEN,
        measures=has("停排", absent=True),
        informant=(maybe("信息员乙"), None),
    ),
)
