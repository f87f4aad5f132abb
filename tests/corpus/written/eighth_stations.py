"""The eighth set: stations, companies and towns in lines, with follow-ups and a final report among them."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eighth_writing import (
    COMPANY,
    EMERGENCY,
    POLICE,
    UNVERIFIED,
    lines,
)
from tests.corpus.written.people import DONGSHAN, FIRE, NANPING, XIHE, XIHE_DUTY

WRITTEN: Final[tuple[Written, ...]] = (
    lines(
        "civil-disaster-units-in-labels",
        EMERGENCY,
        "自然灾害灾情快报（柏木镇、石梁镇风雹）",
        "2026-06-30T20:02",
        """
灾害种类：风雹
灾害发生时间：2026年6月30日16:10
受灾地区：柏木镇、石梁镇共14个村
受灾人口（人）：8213
紧急转移安置人口（人）：127
因灾死亡人口（人）：1
因灾失踪人口（人）：0
因灾受伤人口（人）：7
倒塌房屋（间）：9
农作物受灾面积（公顷）：640.5
直接经济损失（万元）：1356.5
灾情简述：局地瞬时风力10级，冰雹直径最大3厘米，持续约20分钟，烤烟、玉米大面积倒伏
救灾工作：下拨帐篷40顶、棉被200床，抢通供电线路3条
填表人：钱十一
电话：10000000047
""",
        "Units stand in the labels: 1356.5 under ten thousand yuan; the injured without degree are of no kind.",
        occurred_at="2026-06-30T16:10",
        location=has("柏木镇、石梁镇共14个村", lacks=("8213",)),
        nature=has("风雹", lacks=("16:10",), absent=True),
        cause=OPEN,
        matter=OPEN,
        casualties={"dead": 1, "missing": 0},
        property_loss=13565000,
        course=has("局地瞬时风力10级", "倒伏", lacks=("帐篷",)) | {"may_be_absent": True},
        consequences=OPEN,
        scope=OPEN,
        measures=has("帐篷40顶", "供电线路3条", lacks=("钱十一",)) | {"may_be_absent": True},
        informant=("钱十一", "10000000047"),
    ),
    lines(
        "power-outage-company",
        COMPANY,
        "青石供电公司 220千伏石梁变全停事件",
        "2026-01-22T05:41",
        """
一 事件概况
1.1 时间 1月22日04:52
1.2 地点 220千伏石梁变电站
1.3 现象 母线差动动作，三台主变失压，损失负荷8.6万千瓦
二 影响
2.1 用户 停电约4.1万户，涉及重要用户3家（县医院已启用自备电源）
2.2 人员 无人员伤亡
三 原因 初步判断为母线绝缘子覆冰闪络
四 处理 05:20起通过联络线转供，已恢复1.9万户
五 计划 07:00前全部恢复
六 联系 调控中心值班长陈某，电话1000-0000-048
""",
        "Sections with decimal numbers and blanks for colons.",
        occurred_at="2026-01-22T04:52",
        location=has("220千伏石梁变电站", lacks=("母线",)),
        cause=has("覆冰闪络", lacks=("05:20",)),
        nature=OPEN,
        matter=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        result=OPEN,
        scope=has("4.1万户", absent=True),
        casualties=NONE_HURT,
        measures=has("联络线转供", lacks=("07:00前",), absent=True),
        next_steps=has("07:00前全部恢复", lacks=("陈某",), absent=True),
        trend=OPEN,
        informant=(maybe("陈某", "值班长陈某", "调控中心值班长陈某"), maybe("10000000048")),
    ),
    lines(
        "fire-centre-hotspot",
        FIRE,
        "卫星热点核查反馈 黄茅岭",
        "2026-02-26T16:33",
        """
热点编号　0226-07
卫星监测时间　14:45
核查结果　为林火
发现时间　2月26日14时31分
起火地点　东山镇黄茅岭东坡，与西河镇交界
植被　灌木、云南松
火场态势　火线长约500米，向东北蔓延，风力4到5级
过火面积　约3公顷
扑火力量　森林消防40人、东山镇半专业队32人、林场20人，直升机1架待命
伤亡情况　扑火队员1人轻伤（扭伤），其余无伤亡
保护目标　坡下2公里有加油站1座、村民23户
前指领导　中心主任赵六已到前指
下步　18时前打通东侧隔离带
值班　值班员己　10000000023
""",
        "No colons; the satellite's time and that of discovery; people and things to be protected.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at=maybe("2026-02-26T14:31:00+08:00"),
        location=has("黄茅岭东坡", lacks=("灌木",)),
        nature=OPEN,
        matter=OPEN,
        result=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=OPEN,
        course=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=has("向东北蔓延", lacks=("扑火力量",), absent=True),
        leaders_on_scene=(True, has("赵六", lacks=("隔离带",), absent=True)),
        measures=has("森林消防40人", lacks=("打通",), absent=True),
        next_steps=has("打通东侧隔离带", lacks=("值班员己",)),
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    lines(
        "labelled-follow-up",
        XIHE,
        "西河镇石桥村滑坡续报二",
        "2026-08-19T18:04",
        """
续报时间：8月19日18时
人员伤亡：截至目前，死亡3人（较17时增加1人），失联1人，重伤2人
搜救进展：生命探测仪在2号点发现信号，正在人工掘进
人员转移：累计转移62户211人
现场天气：小到中雨
领导：李四镇长、县应急局局长吴九在现场
下一步：连夜作业，每两小时报一次
联系人：信息员乙 10000000015
""",
        "A follow-up in lines: the dead with the increase in brackets; no time of occurrence.",
        unit="xihe-town",
        kind="follow_up",
        charset="gb18030",
        casualties={"dead": 3, "missing": 1, "seriously_injured": 2},
        location=OPEN,
        course=OPEN,
        trend=OPEN,
        result=OPEN,
        leaders_on_scene=(True, has("李四", "吴九", lacks=("连夜",))),
        measures=OPEN,
        next_steps=has("连夜作业", "每两小时报一次", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    lines(
        "labelled-final",
        NANPING,
        "终报：南坪林场五工区运材车侧翻",
        "2026-10-12T10:30",
        """
事件：运材车侧翻
时间：2026年10月10日16时46分
地点：南坪林场五工区至木材检查站林道K7处
最终伤亡：死亡1人（驾驶员，10月11日2时10分经抢救无效），轻伤2人，无失踪人员
最终损失：经评估，直接经济损失14.7万元
原因结论：车辆超载、后轮制动失效，驾驶员操作不当
处理结果：林道已恢复通行；家属赔偿协议10月12日签订；运输队停业整顿
值守领导：场长王五自始在现场
整改：全场运材车辆逐台检测，10月底前完成
报告人：值班员戊（10000000020）
""",
        "A final report in lines: the time of death is not that of the accident.",
        unit="nanping-forest-farm",
        kind="final",
        occurred_at="2026-10-10T16:46",
        location=has("五工区至木材检查站林道K7处", lacks=("死亡",)),
        cause=has("超载", "操作不当", lacks=("林道已恢复",)),
        nature=OPEN,
        matter=OPEN,
        casualties={"dead": 1, "missing": 0, "slightly_injured": 2},
        property_loss=147000,
        result=has("林道已恢复通行", "停业整顿", lacks=("王五",)) | {"may_be_absent": True},
        leaders_on_scene=(True, has("王五", lacks=("逐台检测",))),
        measures=OPEN,
        next_steps=has("逐台检测", lacks=("值班员戊",)) | {"may_be_absent": True},
        informant=("值班员戊", "10000000020"),
    ),
    lines(
        "gas-leak-verified-later",
        "chengguan-rq@example.com",
        "燃气泄漏闪爆 情况初报",
        "2026-11-18T12:24",
        """
事件类别: 燃气泄漏闪爆
发生时间: 2026-11-18 11:46
发生位置: 青石县城南街道解放路118号“老灶台”餐馆
人员伤亡: 正在核实
财产损失: 正在核实
起因: 正在核实
现场处置: 燃气公司关闭支线阀门, 疏散周边群众260人, 封闭解放路中段
领导到位: 街道书记钱十一已到现场
下步工作: 逐层搜救, 对相邻管线检测
信息来源: 燃气公司24小时热线
信息员: 孙十二 / 100 0000 0049
""",
        "Half-width punctuation; nearly all is being verified; people moved out.",
        source="燃气公司24小时热线",
        occurred_at="2026-11-18T11:46",
        location=has("解放路118号", "餐馆", lacks=("正在核实",)),
        cause=VERIFIED,
        nature=has("燃气泄漏闪爆", lacks=("2026",), absent=True),
        matter=OPEN,
        charset="gb18030",
        casualties=UNVERIFIED,
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("钱十一", lacks=("逐层",))),
        measures=has("关闭支线阀门", "封闭解放路中段", lacks=("街道书记",)),
        next_steps=has("逐层搜救", "管线检测", lacks=("燃气公司24小时",)),
        informant=("孙十二", "10000000049"),
    ),
    lines(
        "police-missing-child",
        POLICE,
        "走失人员紧急查找",
        "2026-04-25T21:08",
        """
走失人：男童，6岁，身高约1.15米，穿蓝色外套
走失时间：4月25日17时20分左右
走失地点：青石县云岭森林公园南门停车场
报警人：其母刘某
目前情况：仍未找到，下落不明
已做工作：调取沿线监控31路，组织民警、蓝天救援队、公园职工共120人分六组搜寻，无人机2架
下一步：夜间以水塘、沟谷为重点，热成像搜索
指挥领导：县公安局副局长周八在公园现场
联系：指挥中心吴九10000000050
""",
        "One child is missing: told in words, not as a figure under a label.",
        source=has("刘某", absent=True),
        occurred_at="2026-04-25T17:20",
        location=has("云岭森林公园南门停车场", lacks=("刘某",)),
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        course=OPEN,
        casualties={"missing": maybe(1)},
        trend=OPEN,
        result=OPEN,
        leaders_on_scene=(True, has("周八", lacks=("指挥中心",))),
        measures=has("监控31路", "无人机2架", lacks=("夜间",), absent=True),
        next_steps=has("热成像搜索", lacks=("周八",)),
        informant=(maybe("吴九", "指挥中心吴九"), maybe("10000000050")),
    ),
    lines(
        "town-duty-log-dashes",
        XIHE_DUTY,
        "西河镇值班日志摘报 12.07",
        "2026-12-07T23:55",
        """
- 何时接报: 22:40，石桥村主任来电
- 何时发生: 22时15分左右
- 何地: 石桥村水泥厂老宿舍2楼
- 何事: 一家三口疑似一氧化碳中毒
- 伤亡: 1人死亡，2人昏迷送县医院（重伤）
- 起因: 室内烧炭取暖，门窗紧闭
- 谁在现场: 副镇长郑十、派出所、卫生院
- 干了什么: 通风、送医、通知亲属
- 接着干什么: 今晚全镇敲门提醒
- 报告人: 值班员丙 10000000016
""",
        "Questions as labels; the time of the call first; the day is that of the subject and the mail.",
        unit="xihe-town",
        source=has("石桥村主任", absent=True),
        occurred_at="2026-12-07T22:15",
        location=has("石桥村水泥厂老宿舍2楼", lacks=("一家三口",)),
        cause=has("烧炭取暖", "门窗紧闭", lacks=("郑十",)),
        nature=OPEN,
        matter=OPEN,
        course=OPEN,
        person=OPEN,
        result=OPEN,
        casualties={"dead": 1, "seriously_injured": 2},
        leaders_on_scene=(maybe(True), has("郑十", lacks=("通风",), absent=True)),
        measures=has("通风", "通知亲属", lacks=("敲门",), absent=True),
        next_steps=has("敲门提醒", lacks=("值班员丙",), absent=True),
        informant=("值班员丙", "10000000016"),
    ),
    lines(
        "town-no-harm-tree",
        DONGSHAN,
        "东山镇＋古树倒伏堵路",
        "2026-07-02T07:26",
        """
事发时间 7月2日6点50
事发地点 东山镇青石村小学门前县道
情况说明 一棵黄葛古树连根倒下，横在路中间，压断电线1根
人员情况 没有人员受伤
交通情况 车辆绕行村道
处置情况 电力、公路、林业站均到，锯树机在作业
预计恢复 上午9时
值班 信息员甲10000000011
""",
        "Nobody is hurt, which is the weaker denial; the hour of recovery lies ahead.",
        occurred_at="2026-07-02T06:50",
        location=has("青石村小学门前", lacks=("黄葛",)),
        nature=OPEN,
        matter=OPEN,
        course=OPEN,
        person=OPEN,
        casualties=ANY_ZERO,
        consequences=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=has("电力、公路", "作业", lacks=("信息员甲",), absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    lines(
        "company-rail",
        COMPANY,
        "云岭铁路有限公司 行车设备故障速报",
        "2026-02-11T08:05",
        """
① 何时：2月11日6:38
② 何地：云岭线青石站至石梁站区间K88+150
③ 何事：货运第42单元列车因钢轨折断停车，后续3趟旅客列车晚点
④ 人员：无人员伤亡
⑤ 何因：低温致钢轨焊缝断裂
⑥ 影响：区间单线封锁，预计晚点40至90分钟
⑦ 处理：工务抢修组21人7:15到位，7:50完成临时加固，限速25km/h放行
⑧ 后续：今晚天窗点内换轨
⑨ 报告人：调度所 陈某 100 0000 0037
""",
        "Circled numbers and the questions as labels.",
        occurred_at="2026-02-11T06:38",
        location=has("青石站至石梁站区间K88+150", lacks=("货运",)),
        cause=has("焊缝断裂", lacks=("单线封锁",)),
        nature=OPEN,
        course=OPEN,
        matter=has("钢轨折断停车", "晚点", lacks=("无人员伤亡",)) | {"may_be_absent": True},
        person=OPEN,
        result=OPEN,
        consequences=OPEN,
        charset="gb18030",
        casualties=NONE_HURT,
        scope=has("区间单线封锁", "90分钟", lacks=("工务",), absent=True),
        measures=has("工务抢修组21人", "放行", lacks=("换轨",), absent=True),
        next_steps=has("天窗点内换轨", lacks=("陈某",), absent=True),
        informant=({"value": "陈某", "also": ["调度所陈某"]}, "10000000037"),
    ),
)
