"""Eleventh: mines, building sites, collapses, lifts, power and machines."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eleventh_writing import COUNTY_DUTY, MINE, STREET, lines, note, sheet, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    lines(
        "eleventh-mine-roof-fall",
        MINE,
        "事故报告：大树湾煤矿顶板事故",
        "2026-03-30T06:12",
        """
报告单位：云岭县大树湾煤业有限公司（调度室）

矿井概况：证照齐全，核定能力30万吨/年，低瓦斯矿井

事故时间：3月30日4:56

事故地点：1203采煤工作面上出口

事故类型：顶板

当班入井：68人；安全升井：65人

伤亡及被困情况：1人死亡，2人被困（位置已确定，能敲管联络）

事故简要经过：回柱作业时顶板来压，冒落长度约9米，堵塞上出口

已采取措施：启动矿井预案，全部撤人，矿山救护队5:40入井，自下出口掘小巷施救，加强通风

矿领导到岗：矿长鲁某、总工程师严某在井口指挥

直接经济损失：暂无法统计

请求：协调大口径钻机1台备用

调度员：倪某

调度电话：100 0000 0057
""",
        "A mine's own labels: 68 went down, 65 came up; two cut off.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-30T04:56",
        location=has("1203采煤工作面上出口", lacks=("顶板",)),
        cause=OPEN,
        nature=OPEN,
        casualties={"dead": 1, "trapped": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        course=has("回柱作业", "堵塞上出口", lacks=("启动",)),
        consequences=OPEN,
        leaders_on_scene=(maybe(True), has("鲁某", "严某", absent=True)),
        measures=has("全部撤人", "加强通风", lacks=("矿长",)),
        next_steps=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=(maybe("倪某"), maybe("10000000057")),
    ),
    note(
        "eleventh-scaffold-collapse",
        STREET,
        "柏杨街道某商业综合体工地高支模垮塌信息专报",
        "2026-07-29T12:08",
        """
信息专报

7月29日10时37分，柏杨街道江湾里商业综合体项目在浇筑中庭三层顶板混凝土时，高大支模架失稳垮塌，正在作
业的14名工人坠落。经消防、医疗等力量全力救援，至12时整，14人全部找到，其中3人当场死亡，1人送医后不治身亡
，5人重伤，5人轻伤。

事故发生后，市住建局、区委区政府领导相继赶到，区委副书记、区长姜某任现场总指挥。现场搜救已结束，未发
现其他被困人员。公安机关已对施工单位项目经理、支模班组长等6人采取控制措施，死伤者家属已由街道组建14个专
班一对一服务。

初步判断为支模架搭设不符合方案要求所致，最终结论以调查为准。直接损失约900万元。区政府已责令全区在建工地停工自查。

柏杨街道应急办　钱某　10000000051
""",
        "Three dead on the spot and one later: four; nobody else cut off.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-29T10:37",
        location=has("江湾里商业综合体项目", lacks=("10时", "垮塌")),
        cause=told("支模架"),
        casualties={
            "dead": maybe(4),
            "seriously_injured": 5,
            "slightly_injured": 5,
            "trapped": maybe(0),
            "missing": maybe(0),
        },
        property_loss=9000000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("姜某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("钱某", "10000000051"),
    ),
    note(
        "eleventh-lift-in-tower",
        STREET,
        "电梯困人",
        "2026-09-30T22:31",
        """
白石街道：21:50滨江花园9栋1单元电梯突然下坠两层后卡住，困7人（含2名儿童）。维保单位22:07到场，消防22:12到
场，22:24全部救出，1名孕妇腹痛送区妇幼检查，目前稳定，其余无碍。物业已停梯，特种设备科明天检测。值班：徐
某 1000 0000 058
""",
        "Seven were in the lift and all are out; one taken for a check.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-30T21:50",
        location=has("滨江花园9栋1单元", lacks=("21:50", "下坠")),
        casualties={
            "dead": maybe(0),
            "trapped": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        cause=OPEN,
        measures=OPEN,
        next_steps=told("检测"),
        trend=OPEN,
        informant=("徐某", "10000000058"),
    ),
    note(
        "eleventh-power-cut",
        COUNTY_DUTY,
        "云岭县城区大面积停电情况",
        "2026-08-09T20:47",
        """
县供电公司报告：8月9日19时52分，110千伏南门变电站2号主变差动保护动作跳闸，导致县城南片区、工业园共3.1万
户停电，县医院切换自备电源，3个小区有电梯困人警情5起，已全部解困，未造成人员伤亡。

供电公司组织76人抢修，20时35分恢复1.9万户，其余预计22时前恢复。故障原因初判为主变套管放电。工业园企业停
产造成的损失尚未统计。

县委常委、副县长鄢某在供电公司调度室指挥。
""",
        "Lift alarms that are over; households and companies without power.",
        gap=True,
        charset="gb18030",
        unit="",
        standing="unknown",
        source=told("供电公司"),
        occurred_at="2026-08-09T19:52",
        location=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("鄢某", absent=True)),
        measures=told("抢修"),
        next_steps=OPEN,
    ),
    note(
        "eleventh-septic-tank",
        DONGSHAN_DUTY,
        "东山镇养猪场中毒",
        "2026-07-06T11:15",
        """
东山镇高坪村润发养猪场，今天上午9点55，一个工人下沼气池清渣晕倒，老板和老板儿子先后下去救也倒了。消防拉
上来三个人，工人和老板没了心跳，医生确认死亡，老板儿子还在县医院ICU。县应急局来人查了。镇里张三镇长9点过
就出门了，10点20到的现场。信息：值班员甲，10000000012。
""",
        "One after another into the pit: two dead, one in intensive care.",
        occurred_at="2026-07-06T09:55",
        location=has("润发养猪场", lacks=("9点",)),
        cause=OPEN,
        casualties={"dead": maybe(2), "seriously_injured": maybe(1)},
        measures=OPEN,
        leaders_on_scene=(True, has("张三")),
        informant=("值班员甲", "10000000012"),
    ),
    lines(
        "eleventh-quarry-blast",
        XIHE,
        "西河镇：采石场飞石伤人",
        "2026-11-12T16:30",
        """
【时间】2026年11月12日15时20分

【地点】西河镇白岩采石场北侧200米村道

【事由】采石场爆破，警戒距离不够，飞石击中路过村民

【伤亡】死亡0人；重伤1人；轻伤1人

【损失】摩托车1辆，约3500元

【处置】伤者送县医院；采石场停产，爆破员被派出所带走问话

【责任领导】镇党委委员、副镇长秦某（在场）

【下一步】配合县应急局、公安局调查，排查全镇4家采石场

【联系】信息员乙 100 0000 0015
""",
        "Labels in lenticular brackets.",
        unit="xihe-town",
        occurred_at="2026-11-12T15:20",
        location=has("西河镇白岩采石场北侧200米村道", lacks=("爆破",)),
        cause=has("警戒距离不够", absent=True),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 1},
        property_loss=3500,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        leaders_on_scene=(maybe(True), has("秦某", absent=True)),
        measures=has("停产", "问话", lacks=("秦某",)),
        next_steps=has("配合县应急局", "4家采石场", lacks=("信息员",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    sheet(
        "eleventh-trench-table",
        COUNTY_DUTY,
        "污水管网沟槽坍塌快报表",
        "2026-10-28T10:50",
        """
云岭县突发事件快报表

填报单位：县住建局　填报时间：10月28日10:45

工程名称 | 城北污水管网二标段

事发时间 | 10月28日 9时27分

事发地点 | 城北新区香樟路与学府路交叉口

施工单位 | 安澜市政集团

现场人数 | 沟内作业4人

死亡/失踪/重伤/轻伤 | 1/0/1/2

原因初判 | 沟槽未按规范放坡支护，雨后土体软化

处置 | 10时18分4人全部救出送医，项目停工，现场封闭

在场领导 | 住建局局长卞某

损失 | 约45万元

后续 | 成立调查组；全县管网工程停工整顿3天

经办 | 柳某 10000000038
""",
        "Four figures in one cell, by the order of the label; all four are out.",
        unit="",
        standing="unknown",
        occurred_at="2026-10-28T09:27",
        location=has("城北新区香樟路与学府路交叉口", lacks=("施工单位",)),
        cause=has("放坡支护", "雨后土体软化", lacks=("10时",)),
        casualties={
            "dead": 1,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": maybe(0),
        },
        property_loss=450000,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        leaders_on_scene=(True, has("卞某")),
        measures=has("全部救出送医", "现场封闭", lacks=("卞某",)),
        next_steps=has("成立调查组", "停工整顿", lacks=("柳某",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=(maybe("柳某"), maybe("10000000038")),
    ),
    note(
        "eleventh-tailings-seep",
        GEOLOGY,
        "【特别紧急】金竹沟尾矿库险情",
        "2026-07-25T05:26",
        """
金竹沟尾矿库（西河镇境内，四等库）于今日4时40分初期坝右坝肩出现集中渗漏并伴有坝面裂缝，长约18米。下游1公
里内有居民41户153人，已于5时15分全部撤至镇小学，无人员伤亡。企业正抛填块石反压，水位每小时降2厘米。如降
雨继续，存在溃坝可能。孙七已带专家到场。信息员戊 10000000025
""",
        "A class by tag; the dam may burst; all people are away.",
        cls="critical",
        unit="geology-section",
        occurred_at="2026-07-25T04:40",
        location=has("金竹沟尾矿库", lacks=("4时", "渗漏")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=told("溃坝"),
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    note(
        "eleventh-cableway-stopped",
        DONGSHAN,
        "东山镇云顶索道停运滞留游客情况",
        "2026-02-19T12:26",
        """
2月19日（正月初三）10时58分，云顶索道因雷击跳闸停运，共有19个吊厢、63名游客滞留空中，最高处离地41米。索
道公司启动备用柴油机低速回站，11时46分全部游客安全落地，用时48分钟，无人员受伤。气温低，对老人小孩送了姜
茶、棉衣，按票价退款并每人补偿100元。

目前停运检修，恢复时间另行公告。镇长张三在下站房现场处置，信息员甲10000000011。
""",
        "Sixty-three hung in the air and are down; compensation is no loss.",
        occurred_at="2026-02-19T10:58",
        location=has("云顶索道", lacks=("停运",)),
        cause=told("雷击"),
        casualties=ANY_ZERO,
        property_loss=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
)
