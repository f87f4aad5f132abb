"""Eleventh: schools, hospitals, crowds, food, water and disease: many of them from units that the directory lacks."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, VERIFIED, Written, at_least, has, maybe
from tests.corpus.written.eleventh_writing import (
    COUNTY_DUTY,
    HOSPITAL,
    QINGLAN_DUTY,
    SCENIC,
    SCHOOL,
    STREET,
    lines,
    note,
    sheet,
    told,
)
from tests.corpus.written.people import DONGSHAN, OFFICE_DUTY, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-school-vomiting",
        SCHOOL,
        "云岭县第三中学关于部分学生身体不适的情况报告",
        "2026-09-23T15:02",
        """
县教体局、县卫健局：

9月23日中午，我校部分寄宿生在学校食堂就餐后，自13时20分起陆续出现恶心、呕吐、腹痛症状。截至14时50分，有
症状学生共47人，其中12人在县人民医院留观，其余在校医室观察，无危重病例。

学校已封存当日食品留样，停止食堂供餐，县市场监管局、疾控中心已到校采样。副县长贾某某、教体局局长苏某已到
医院看望学生。发病原因正在调查。

学校将安排班主任一对一联系家长，做好解释。

云岭县第三中学（盖章）

联系人：德育处 邱某 100 0000 0055
""",
        "Cases of illness are no casualties; the beginning of the symptoms may stand for the time.",
        indent=True,
        way="quoted-printable",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-09-23T13:20:00+08:00"),
        location=OPEN,
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=told("封存"),
        next_steps=told("联系家长"),
        informant=(has("邱某"), "10000000055"),
    ),
    lines(
        "eleventh-drowning-students",
        DONGSHAN,
        "【紧急】东山镇学生溺水事故",
        "2026-06-06T18:22",
        """
事件：学生溺水

时间：6月6日（周六）16时45分前后

地点：东山镇沙坝河老水泥厂段

当事人：东山镇中学初二学生5人结伴下河游泳

伤亡情况：2人溺亡，1人失踪，另2人自行上岸无恙

原因：私自下河，河床有挖沙深坑

现场处置情况：消防、蓝天救援队18人3艇搜救；派出所维护秩序；心理老师陪护上岸学生

领导在场情况：镇长张三、县教育局副局长关某在现场

后续工作：全力搜寻，做好家属安抚；全镇学校即日再开防溺水班会

信息报送人：信息员甲　　电话：10000000011
""",
        "Drowned, missing and ashore, in one line; the writer's own labels.",
        cls="urgent",
        occurred_at="2026-06-06T16:45",
        location=has("东山镇沙坝河老水泥厂段", lacks=("学生",)),
        cause=has("私自下河", "深坑", lacks=("消防",)),
        nature=OPEN,
        casualties={"dead": 2, "missing": 1},
        consequences=OPEN,
        leaders_on_scene=(True, has("张三", "关某")),
        measures=has("蓝天救援队", "陪护", lacks=("镇长",)),
        next_steps=has("全力搜寻", "班会", lacks=("信息员甲",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        course=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-norovirus-kindergarten",
        COUNTY_DUTY,
        "关于桂花镇中心幼儿园聚集性疫情的报告（初次报告）",
        "2026-03-19T17:30",
        """
县疾控中心报告：3月17日以来，桂花镇中心幼儿园大二班、中一班累计出现呕吐、腹泻病例22例（其中教师2例），无
住院、无死亡。3月19日实验室检出诺如病毒阳性6份。

县卫健局派出应急小队指导园方落实停课、消毒、晨检，病例居家隔离至症状消失后72小时。经研判，属一般突发公共
卫生事件（Ⅳ级），疫情可控，扩散风险低。

云岭县卫生健康局应急办
""",
        "A cluster of illness: no deaths; a day alone is no moment; 一般 is no class.",
        unit="",
        standing="unknown",
        source=told("疾控中心"),
        occurred_at=None,
        location=has("桂花镇中心幼儿园", lacks=("病例",)),
        cause=told("诺如病毒"),
        casualties={"dead": maybe(0)},
        scope=OPEN,
        trend=told("可控"),
        measures=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-scenic-crowd",
        SCENIC,
        "龙脊天梯客流拥挤踩踏",
        "2026-05-01T11:20",
        """
报：县文旅局、县应急局、派出所

10:52，景区龙脊天梯下行段因雨后湿滑有人摔倒，后方游客拥上，造成踩踏。伤18人，其中重伤2人，轻伤16人，全部
由景区医疗点和120转运完毕，11:15最后一名伤者下山。无死亡。

目前：天梯双向关闭，停止售票，在园约1.1万人，正从东、西两线分流；涉及索道排队时间1.5小时。

景区总经理甘某在现场指挥。估计舆情会起来，抖音已有视频。

景区指挥中心 100 0000 0047
""",
        "A total and its parts; none dead; the visitors in the park are no casualties.",
        gap=True,
        shown="镜湖景区指挥中心",
        unit="",
        standing="unknown",
        occurred_at="2026-05-01T10:52",
        location=has("龙脊天梯下行段", lacks=("10:52", "雨后湿滑")),
        cause=OPEN,
        casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 16},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("甘某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(None, maybe("10000000047")),
    ),
    note(
        "eleventh-wage-crowd",
        STREET,
        "关于锦江天悦项目农民工聚集讨薪的情况",
        "2026-01-29T10:48",
        """
1月29日9时许，锦江天悦二期项目部约60名农民工聚集在柏杨街道办事处门前反映工资拖欠问题，涉及金额380余万元
，打有横幅1条，未堵路，无过激行为。

街道党工委副书记涂某、司法所、劳动监察中队与5名代表座谈，建设单位承诺2月8日前先行垫付70%。10时35分人员全部散去。

后续我街道将盯紧兑付，防止反复。

柏杨街道 钱某 1000 0000 051
""",
        "A crowd over wages: nobody hurt is not said; wages owed are no loss.",
        indent=True,
        unit="",
        standing="unknown",
        occurred_at="2026-01-29T09:00",
        location=has("柏杨街道办事处门前", lacks=("反映",)),
        cause=OPEN,
        casualties=None,
        property_loss=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=told("兑付"),
        informant=("钱某", "10000000051"),
    ),
    note(
        "eleventh-hospital-assault",
        HOSPITAL,
        "伤医事件速报",
        "2026-08-13T20:36",
        """
总值班报：今晚8点04分，我院急诊科一名醉酒患者家属持水果刀伤人，致1名医生、1名护士受伤，医生颈部伤，正在
手术，重伤；护士手臂划伤，轻伤；施暴者被保安、民警当场控制。急诊秩序9分钟后恢复。分管副院长在手术室外。100 0000 0052
""",
        "One serious, one slight, told one by one; a hospital's duty room signs without a name.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-13T20:04",
        location=has("急诊科", lacks=("醉酒", "8点")),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1)},
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=(None, maybe("10000000052")),
    ),
    sheet(
        "eleventh-rabid-dog-table",
        XIHE,
        "西河镇犬伤人事件",
        "2026-04-27T12:05",
        """
各位领导好，现将情况报上，请审阅。

项目 | 内容

什么时候 | 4月27日上午8时50分至9时30分

什么地方 | 西河镇老街、车站一带

怎么回事 | 一条流浪狗沿街追咬路人，9时30分被派出所击毙

伤了多少人 | 重伤0人，轻伤11人

怎么办的 | 伤者全部送县疾控门诊打疫苗和免疫球蛋白，犬尸送检狂犬病

现在怎么样 | 检测结果下午出，群众情绪稳定

接下来 | 开展全镇流浪犬收容

谁报的 | 信息员乙，10000000015

此致
""",
        "A table whose labels are plain questions.",
        unit="xihe-town",
        occurred_at=maybe("2026-04-27T08:50:00+08:00"),
        location=has("西河镇老街、车站一带", lacks=("流浪狗",), absent=True),
        cause=OPEN,
        casualties={"seriously_injured": 0, "slightly_injured": 11},
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        trend=OPEN,
        measures=has("打疫苗", absent=True),
        next_steps=has("收容", absent=True),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    note(
        "eleventh-bird-flu-farm",
        DONGSHAN,
        "【重要】东山镇一养殖场蛋鸡异常死亡",
        "2026-12-03T16:00",
        """
12月3日10时30分，我镇花桥村鑫源养殖场业主报告，存栏蛋鸡9600只，两日内死亡1130只。县动物疫控中心采样送检
，结果预计5日出。目前已封锁养殖场，停止禽蛋外运，场内5名员工医学观察，无发热。业主反映损失约14万元。我镇
将对周边3公里散养户进行排查。信息员甲 10000000011
""",
        "Dead hens are no dead; the time of the report is not that of the event.",
        cls="important",
        source=told("业主"),
        occurred_at=None,
        location=has("花桥村鑫源养殖场", lacks=("存栏", "业主报告")),
        cause=OPEN,
        casualties=None,
        property_loss=140000,
        scope=OPEN,
        trend=OPEN,
        measures=told("封锁养殖场"),
        next_steps=told("排查"),
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-water-colour",
        OFFICE_DUTY,
        "电话记录转报：城区自来水异味",
        "2026-04-08T09:40",
        """
9时05分至9时30分，我室先后接到12345热线转来的群众来电17个，反映鹿鸣区东城片区自来水有油漆味。已电告区住
建局、水务集团，水务集团答复：今晨6时发现取水口上游有少量油污，已启用备用水源，管网正在冲洗，出厂水7时起
合格。未接到人员身体不适的报告。

办公室值班员甲
""",
        "The office passes on what callers say: times of calls, and a time of discovery.",
        unit="",
        kind=maybe("initial", "phone"),
        source=told("12345"),
        occurred_at=maybe("2026-04-08T06:00:00+08:00"),
        location=told("东城片区"),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("办公室值班员甲"), None),
    ),
    note(
        "eleventh-marathon",
        STREET,
        "半程马拉松参赛选手猝死信息",
        "2026-10-18T11:55",
        """
10月18日上午9时47分，鹿鸣半程马拉松赛事中，一名男性选手（53岁）在18公里折返点附近倒地，医疗点AED急救后送
市一院，10时50分宣布死亡。比赛中另有上百名选手因抽筋、擦伤接受现场处理，无其他选手住院。赛事组委会已对接
家属，保险理赔程序启动。舆情平稳。
""",
        "One died; over a hundred treated for cramps are hardly injured.",
        unit="",
        standing="unknown",
        occurred_at="2026-10-18T09:47",
        location=told("18公里折返点", lacks=("9时", "倒地")),
        cause=OPEN,
        casualties={"dead": 1, "slightly_injured": maybe({"at_least": 100})},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-marquee-concert",
        QINGLAN_DUTY,
        "青岚县音乐节看台垮塌情况快报",
        "2026-08-22T21:34",
        """
8月22日20时42分，青岚县滨河公园“夏夜音乐节”临时看台局部垮塌，约80名观众随之跌落。现场医护和消防迅速救
援，至21时20分被压观众全部救出。据市二院、县医院反馈，收治伤员39人：危重1人、重伤4人、轻伤34人以上，没有
死亡病例。

主办方负责人已被公安机关控制，其余观众约6000人安全疏散离场。县长乔某、副县长段某在现场和医院处置。垮塌原
因、直接损失正在核查。
""",
        "One critical and four serious; a lower bound with 以上; the buried are out.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-22T20:42",
        location=has("滨河公园", lacks=("20时", "垮塌")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(5, 4),
            "slightly_injured": at_least(34),
            "trapped": maybe(0),
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("乔某", "段某")),
        measures=OPEN,
    ),
)
