"""Labelled lines in the body, in the many ways they are typed."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, VERIFIED, Written, at_least, expect, has, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, STRANGER, XIHE

_FULL: Final = """信息来源：青石村村委会
事发时间：2026年11月24日凌晨3时20分
事发地点：东山镇青石村三组后山
事件起因：连日降雨致土体饱和
事件性质：山体滑坡
伤亡人数：死亡1人，失踪2人，重伤0人，轻伤3人，受困0人
财产损失：直接经济损失约35万元
基本过程：3时20分许后山滑下土石约800立方米，
冲入三组两户农房。
3时35分村干部赶到现场清点人员。
已造成的后果：损毁房屋2栋，通村公路中断
影响范围：青石村三组12户46人
事件发展趋势：后缘仍有裂缝，有再次下滑的可能
相关领导是否到位：是，镇长张三已到现场
已采取的初步处置措施：转移群众46人，设置警戒线
下一步工作措施：请地质专家现场研判，继续搜救
信息员：信息员甲，电话13800000011
"""

_NUMBERED: Final = """县局办公室：

现将有关情况报告如下：
一、信息来源：护林员巡山发现
二、事发时间及地点：11月23日14时05分，国有南坪林场二工区大坪子
三、事件起因和性质：起因正在核实；森林火情
四、伤亡人数：无人员伤亡
五、财产损失：正在核实
六、基本过程：14时05分护林员发现冒烟，14时20分林场扑火队出发
七、已造成的后果：过火面积约2亩
八、影响范围：暂未影响周边村庄
九、事件发展趋势：明火已基本控制
十、相关领导是否到位：场长王五已到现场指挥
十一、已采取的初步处置措施：出动扑火队员32人、水车2辆
十二、下一步工作措施：清理火场，留守看护
十三、责任单位信息员的姓名和联系方式：信息员丙 +86 138 0000 0018
"""

_HALF_WIDTH: Final = """1. 信息来源: 群众来电
2. 事发时间: 2026-11-24 07:15
3. 地点: 西河镇老街农贸市场门口
4. 起因: 货车刹车失灵
5. 性质: 道路交通事故
6. 伤亡情况: 死亡0人, 重伤2人, 轻伤4人
7. 财产损失: 1.2万元
8. 措施: 伤者已全部送镇卫生院, 交警到场勘查
9. 下一步: 做好家属安抚
10. 信息员及电话: 信息员乙 138-0000-0015
"""

_FOLLOWING_LINES: Final = """【信息来源】
地质灾害监测点雨量报警
【事发时间】
2026年7月2日 5:40
【事发地点】
东山镇云盘村大沟口

【伤亡人数】
正在核实
【财产损失】
正在核实
【基本过程】
5:40 大沟口突发泥石流，
冲毁便桥一座；
6:05 镇应急队到达。
【已采取措施】
1. 疏散沟口住户18户；
2. 封闭进沟道路；
3. 向县应急局通报。
【信息员】
信息员戊
【联系电话】
13800000025
"""

_IN_ONE_LINE: Final = """时间：11月24日8时10分  地点：东山镇柳林小学门前  来源：学校值班老师
死亡：0  重伤：1  轻伤：2  失踪：0  被困：0
原因：学生过马路时被电动车撞倒　　性质：交通事故
措施：已送县医院，家长已到　领导到场：否
信息员：信息员甲　电话：13800000011
"""

_SPACED: Final = """信 息 来 源 ： 村民罗某电话报告
事 发 时 间 ： ２０２６年１１月２３日２２时４５分
事 发 地 点 ： 西河镇桥头村五社
伤 亡 人 数 ： 死亡２人，受伤情况正在核实
财 产 损 失 ： 约１５００００元
起       因 ： 疑似电线短路
性       质 ： 房屋火灾
初步处置措施 ： 镇专职消防队１２人到场扑救
领导是否到位 ： 李四书记现场指挥
信   息   员 ： 信息员乙（１３８００００００１５）
"""

_DASHES: Final = """- 来源 — 林场瞭望塔
- 发生时间 — 今天13点25分
- 发生地点 — 国有南坪林场三号瞭望塔东北约1公里
- 人员伤亡 — 暂无
- 损失 — 无
- 处置 — 已派15人前往
- 联系人 — 值班员丁 13800000019
"""

_TEN_OVER: Final = """信息来源：县12345热线转办
事发时间：11月24日上午9点半
事发地点：西河镇政府门口
事件性质：群体上访
事件起因：因征地补偿款发放问题
参与人数：80余人
人员伤亡：无
财产损失：无
影响范围：镇政府门前道路通行缓慢
已采取措施：镇信访办接谈，派出所维持秩序
领导到位情况：镇党委书记李四、分管副镇长到场接访
下一步措施：约定11月26日答复
信息员：信息员乙，13800000015
"""

_MANY_OVER: Final = """信息来源：卫生院报告
发现时间：2026年11月23日18:00
事发地点：东山镇中心学校
事件性质：疑似聚集性呕吐
伤亡情况：死亡0人，重伤0人，轻伤30余人
财产损失：无
处置措施：患病学生已送县医院留观，食堂停用并留样
信息员：信息员甲
"""

_UNLABELLED_NOISE: Final = """您好！

附件请查收。以下为本次情况：

事件名称：东山镇白岩村二组危岩崩落
信息来源：巡查员
事发时间：11月24日02时许
事发地点：白岩村二组村道K1+200处
伤亡：0
经济损失：约8千元
成因：风化及降雨
处置：已封路，绕行

祝工作顺利！
--
信息员戊
地质环境股
电话：13800000025
地址：示例县示例路1号
"""

_EMPTY_VALUES: Final = """信息来源：值班员巡查
事发时间：11月24日1时50分
事发地点：西河镇滨河路南段
伤亡人数：
财产损失：
基本过程：河水漫过堤顶，部分路面积水
已采取的措施：
下一步工作措施：待定
信息员：
"""

_SIX: Final = """【重要信息】
时间：2026年11月23日
地点：国有南坪林场场部会议室
人物：场长王五及全体职工
事件：召开秋冬季森林防火工作会议
起因：进入森林防火戒严期
结果：签订防火责任书56份
"""

_WHO_SIGNED: Final = """报送单位：森林防火中心
签发人：赵六
报送时间：11月24日11时30分
紧急程度：特别紧急

事发时间：11月24日10时50分
接报时间：11月24日11时05分
事发地点：东山镇黑松坡
事件性质：森林火灾
信息来源：卫星热点监测
人员伤亡：扑火队员轻伤2人，无人死亡、失踪、被困，无重伤
财产损失：过火林地约40亩，经济损失正在核实
处置情况：已调集扑火力量120人，直升机1架
发展趋势：风力5级，火势向北蔓延
下一步：开设隔离带
领导：赵六主任、张三镇长在前线指挥
信息员：信息员丁 电话：13800000022
"""

_TRADITIONAL: Final = """信息來源：村民電話
事發時間：2026年11月24日6時10分
事發地點：東山鎮青石村
傷亡人數：無人員傷亡
財產損失：約2萬元
信息員：信息員甲 13800000011
"""


_CHINESE_NUMERALS: Final = """时间：十一月二十四日十五时零五分
地点：东山镇马鞍山垭口
伤亡：零
措施：派出两人核查
"""


def _mail(sender: str, subject: str, body: str, received: str, name: str = "") -> bytes:
    return envelope(subject, text(body), sender=sender, name=name, received=received)


WRITTEN: Final = (
    Written(
        "labelled-full",
        _mail(DONGSHAN, "【紧急】东山镇青石村发生山体滑坡", _FULL, "2026-11-24T03:52", "信息员甲"),
        expect(
            "2026-11-24T03:52",
            "All elements, full-width colons, a value over three lines.",
            cls="urgent",
            source="青石村村委会",
            occurred_at="2026-11-24T03:20",
            location=has("东山镇青石村三组后山", lacks=("凌晨",)),
            cause="连日降雨",
            nature="山体滑坡",
            casualties={"dead": 1, "missing": 2, "seriously_injured": 0, "slightly_injured": 3, "trapped": 0},
            property_loss=350000,
            course=has("3时20分许后山滑下", "冲入三组两户农房", "清点人员", lacks=("损毁房屋",)),
            consequences="损毁房屋2栋",
            scope="青石村三组12户46人",
            trend="再次下滑",
            leaders_on_scene=(True, "张三"),
            measures=has("转移群众46人", "警戒线", lacks=("专家",)),
            next_steps=has("专家", "继续搜救", lacks=("信息员",)),
            informant=("信息员甲", "13800000011"),
        ),
    ),
    Written(
        "labelled-chinese-numbers",
        _mail(NANPING, "国有南坪林场关于二工区森林火情的报告", _NUMBERED, "2026-11-23T14:58"),
        expect(
            "2026-11-23T14:58",
            "Numbered 一、 to 十三、; time and place, cause and nature share a line; a part is being verified.",
            unit="nanping-forest-farm",
            source="护林员",
            occurred_at="2026-11-23T14:05",
            location=has("二工区大坪子", lacks=("14时",)),
            cause=VERIFIED | {"may_be_absent": True},
            nature=has("森林火情", lacks=("伤亡",)),
            casualties=NONE_HURT,
            property_loss=VERIFIED,
            course=("14时05分护林员发现冒烟", "扑火队出发"),
            consequences="过火面积约2亩",
            scope="周边村庄",
            trend="基本控制",
            leaders_on_scene=(True, "王五"),
            measures="水车2辆",
            next_steps="清理火场",
            informant=("信息员丙", "13800000018"),
        ),
    ),
    Written(
        "labelled-half-width",
        _mail(XIHE, "西河镇老街交通事故首报", _HALF_WIDTH, "2026-11-24T07:41"),
        expect(
            "2026-11-24T07:41",
            "Half-width colons and commas, numbered 1. to 10., short labels; missing and trapped are not stated.",
            unit="xihe-town",
            source="群众来电",
            occurred_at="2026-11-24T07:15",
            location="老街农贸市场门口",
            cause="刹车失灵",
            nature="道路交通事故",
            casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 4},
            property_loss=12000,
            measures=("镇卫生院", "交警"),
            next_steps="家属安抚",
            informant=("信息员乙", "13800000015"),
        ),
    ),
    Written(
        "labelled-values-below",
        _mail(GEOLOGY, "【特急】云盘村泥石流", _FOLLOWING_LINES, "2026-07-02T06:20"),
        expect(
            "2026-07-02T06:20",
            "Labels in 【】 on lines of their own, values below, a numbered list as a value.",
            unit="geology-section",
            cls="critical",
            source="雨量报警",
            occurred_at="2026-07-02T05:40",
            location="云盘村大沟口",
            casualties=VERIFIED,
            property_loss=VERIFIED,
            course=("突发泥石流", "6:05"),
            measures=has("疏散沟口住户18户", "封闭进沟道路", "县应急局", lacks=("信息员",)),
            informant=("信息员戊", "13800000025"),
        ),
    ),
    Written(
        "labelled-several-a-line",
        _mail(DONGSHAN, "柳林小学门前交通事故", _IN_ONE_LINE, "2026-11-24T08:30"),
        expect(
            "2026-11-24T08:30",
            "Several labels in one line, parted by blanks of two widths; casualties under a label each.",
            source=has("学校值班老师", lacks=("时间",)),
            occurred_at="2026-11-24T08:10",
            location=has("柳林小学门前", lacks=("来源",)),
            casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
            cause=has("电动车撞倒", lacks=("交通事故",)),
            nature="交通事故",
            measures=has("送县医院", lacks=("领导",)),
            leaders_on_scene=(False, None),
            informant=("信息员甲", "13800000011"),
        ),
    ),
    Written(
        "labelled-spaced-full-width-digits",
        _mail(XIHE, "西河镇桥头村房屋火灾", _SPACED, "2026-11-23T23:10"),
        expect(
            "2026-11-23T23:10",
            "Labels spread with blanks, full-width digits, the phone in brackets.",
            unit="xihe-town",
            source="村民罗某",
            occurred_at="2026-11-23T22:45",
            location="西河镇桥头村五社",
            casualties={
                "dead": 2,
                "seriously_injured": maybe("being verified"),
                "slightly_injured": maybe("being verified"),
            },
            property_loss=150000,
            cause="电线短路",
            nature="房屋火灾",
            measures="到场扑救",
            leaders_on_scene=(True, "李四"),
            informant=("信息员乙", "13800000015"),
        ),
    ),
    Written(
        "labelled-dashes",
        _mail(NANPING, "瞭望塔发现烟点", _DASHES, "2026-11-24T13:40"),
        expect(
            "2026-11-24T13:40",
            "Labels and values parted by dashes: leaving all out is right, misreading is not.",
            unit="nanping-forest-farm",
            source=has("林场瞭望塔", absent=True),
            occurred_at=maybe("2026-11-24T13:25:00+08:00"),
            location=has("三号瞭望塔东北", absent=True),
            casualties={kind: maybe(0) for kind in ALL_ZERO},
            property_loss=maybe(0),
            measures=has("已派15人", absent=True),
            informant=(maybe("值班员丁"), maybe("13800000019")),
        ),
    ),
    Written(
        "labelled-petition",
        _mail(XIHE, "【紧急】西河镇群体上访情况", _TEN_OVER, "2026-11-24T09:55"),
        expect(
            "2026-11-24T09:55",
            "The number of people taking part (80余人) is no casualty.",
            unit="xihe-town",
            cls="urgent",
            source="12345",
            occurred_at="2026-11-24T09:30",
            location="西河镇政府门口",
            nature="群体上访",
            cause="征地补偿款",
            casualties=NONE_HURT,
            property_loss=maybe(0),
            scope="通行缓慢",
            measures="镇信访办接谈",
            leaders_on_scene=(True, "李四"),
            next_steps="11月26日答复",
            informant=("信息员乙", "13800000015"),
        ),
    ),
    Written(
        "labelled-thirty-or-more",
        _mail(DONGSHAN, "东山镇中心学校学生呕吐情况", _MANY_OVER, "2026-11-23T20:12"),
        expect(
            "2026-11-23T20:12",
            "30余人; a time of discovery may stand for that of occurrence; the informant gives no phone.",
            source="卫生院报告",
            occurred_at=maybe("2026-11-23T18:00:00+08:00"),
            location="东山镇中心学校",
            nature="聚集性呕吐",
            casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": at_least(30)},
            property_loss=maybe(0),
            measures="留观",
            informant=("信息员甲", None),
        ),
    ),
    Written(
        "labelled-within-a-letter",
        _mail(GEOLOGY, "东山镇白岩村危岩崩落情况", _UNLABELLED_NOISE, "2026-11-24T03:15", "信息员戊"),
        expect(
            "2026-11-24T03:15",
            "Labelled lines between greetings and a signature; 8千元; the informant stands only in the signature.",
            unit="geology-section",
            source="巡查员",
            occurred_at="2026-11-24T02:00",
            location=has("白岩村二组村道", lacks=("示例路",)),
            casualties={kind: maybe(0) for kind in ALL_ZERO},
            property_loss=8000,
            cause=has("降雨", absent=True),
            nature=has("危岩崩落", absent=True),
            matter=has("危岩崩落", absent=True),
            measures=has("已封路", lacks=("祝", "地址")),
            informant=(maybe("信息员戊"), maybe("13800000025")),
        ),
    ),
    Written(
        "labelled-empty-values",
        _mail(XIHE, "滨河路积水", _EMPTY_VALUES, "2026-11-24T02:30"),
        expect(
            "2026-11-24T02:30",
            "Labels without values are silence, and must not take the next line's label for one.",
            unit="xihe-town",
            source="值班员巡查",
            occurred_at="2026-11-24T01:50",
            location="西河镇滨河路南段",
            course="漫过堤顶",
            next_steps=has("待定", absent=True),
        ),
    ),
    Written(
        "labelled-six-elements",
        _mail(NANPING, "国有南坪林场召开秋冬季森林防火工作会议", _SIX, "2026-11-24T08:40"),
        expect(
            "2026-11-24T08:40",
            "Important information with its six elements; a day without a time of day is no moment.",
            unit="nanping-forest-farm",
            cls="important",
            location="场部会议室",
            person="王五",
            matter=has("防火工作会议", absent=True),
            cause="戒严期",
            result="签订防火责任书56份",
            nature=has("防火工作会议", absent=True),
            course=has("防火工作会议", absent=True),
        ),
    ),
    Written(
        "labelled-class-and-letterhead",
        _mail(STRANGER, "黑松坡森林火灾", _WHO_SIGNED, "2026-11-24T11:38"),
        expect(
            "2026-11-24T11:38",
            "Class and unit under labels, several other times beside that of occurrence, an unknown sender.",
            unit="fire-prevention-centre",
            cls="critical",
            standing="unknown",
            source="卫星热点",
            occurred_at="2026-11-24T10:50",
            location="东山镇黑松坡",
            nature="森林火灾",
            casualties={"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 2, "trapped": 0},
            property_loss=VERIFIED,
            measures=has("120人", lacks=("隔离带",)),
            trend="向北蔓延",
            next_steps="隔离带",
            leaders_on_scene=(True, "赵六"),
            informant=("信息员丁", "13800000022"),
        ),
    ),
    Written(
        "labelled-traditional",
        envelope(
            "東山鎮青石村落石",
            text(_TRADITIONAL, charset="big5"),
            sender=DONGSHAN,
            received="2026-11-24T06:45",
            charset="big5",
        ),
        expect(
            "2026-11-24T06:45",
            "Traditional characters in Big5: what is not understood may be left out.",
            source=has("村民電話", absent=True),
            occurred_at=maybe("2026-11-24T06:10:00+08:00"),
            location=has("青石村", absent=True),
            casualties={
                "dead": maybe(0),
                "missing": maybe(0),
                "seriously_injured": maybe(0),
                "slightly_injured": maybe(0),
                "trapped": maybe(0),
            },
            property_loss=maybe(20000),
            informant=(maybe("信息員甲"), maybe("13800000011")),
        ),
    ),
    Written(
        "labelled-chinese-numerals",
        _mail(FIRE, "烟点核查", _CHINESE_NUMERALS, "2026-11-24T15:31"),
        expect(
            "2026-11-24T15:31",
            "Date and time in Chinese numerals.",
            unit="fire-prevention-centre",
            occurred_at="2026-11-24T15:05",
            location="马鞍山垭口",
            casualties={kind: maybe(0) for kind in ALL_ZERO},
            measures="派出两人核查",
        ),
    ),
)
