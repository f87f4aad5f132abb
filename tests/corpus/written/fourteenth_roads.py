"""Fourteenth: roads, tunnels, bridges, the railway."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_A,
    DONGSHAN_B,
    NANPING_DUTY,
    OFFICE_C,
    XIHE,
    XIHE_DUTY,
    sent,
    told,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "tunnel-pile-up",
        DONGSHAN,
        "关于双髻岭隧道多车追尾事故的报告",
        "2026-03-29T09:20",
        """

县局办公室：

2026年3月29日8时26分，S217省道双髻岭隧道东山往县城方向洞内约400米处发生一起5车追尾事故，其中1辆厢式货车起火。事
故造成2人死亡、3人受伤（1人重伤、2人轻伤），被困的1名司机已于8时58分获救（即上述重伤人员）。

起火车辆明火于8时49分扑灭，隧道双向封闭，车辆改走老岭线。

张三镇长和派出所所长8时45分到场。死者身份正在核对，财产损失待评估，原因初步认为是前车骤然减速、后车未保持车距。

下一步：配合交警勘查，做好家属联络，待检测隧道衬砌后恢复通行。

东山镇人民政府

2026年3月29日

（联系人：信息员甲，10000000011）
""",
        "The rescued driver is the seriously injured one.",
        occurred_at="2026-03-29T08:26",
        location=has("双髻岭隧道", lacks=("追尾", "8时")),
        cause=has("前车骤然减速", absent=True),
        trend=OPEN,
        casualties={
            "dead": 2,
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": maybe(0),
            "missing": maybe(0),
        },
        property_loss=VERIFIED | {"also": ["待评估", "财产损失待评估"], "may_be_absent": True},
        scope=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("双向封闭", absent=True),
        next_steps=has("配合交警勘查", lacks=("10000000011",)),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "bus-off-the-road",
        XIHE,
        "【重要信息】城乡客车侧滑",
        "2026-01-20T08:05",
        """
1月20日7点20，从上坪村开往县城的城乡客车在溪源桥头因路面结冰侧滑撞上护栏，车上乘客19人加司机1人都没有受伤，护栏
损坏12米，车头变形，损失大约3万块。乘客已由后面一班车接走。养护站在撒盐。西河镇 信息员乙 100 0000 0015
""",
        "Class by tag; nobody hurt in so many words.",
        cls="important",
        unit="xihe-town",
        occurred_at="2026-01-20T07:20",
        location=has("溪源桥头", lacks=("结冰", "侧滑")),
        cause=has("路面结冰", absent=True),
        casualties=ANY_ZERO,
        property_loss=30000,
        measures=has("撒盐", absent=True),
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    sent(
        "road-labels-tanker",
        XIHE,
        "槽罐车侧翻",
        "2026-09-16T13:40",
        """
时间：9月16日12:55

地点：西河镇工业大道与环山路口

事由：一辆载有24吨冰醋酸的槽罐车避让电动车时侧翻，罐体阀门渗漏

伤亡：电动车骑手1人死亡，槽罐车司机轻伤

损失：待定

去了哪些领导：李四书记、分管副镇长，县应急局值班领导在路上

做了什么：下风向300米内企业停产疏散，围堰封堵雨水口，消防喷雾稀释

还要做什么：倒罐转运，监测小溪水质

谁报的：信息员乙 10000000015
""",
        "Labels as spoken: 事由, 去了哪些领导, 做了什么, 还要做什么, 谁报的.",
        unit="xihe-town",
        occurred_at="2026-09-16T12:55",
        location=has("工业大道与环山路口", lacks=("事由",)),
        cause=has("避让电动车", absent=True),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        casualties={"dead": 1, "slightly_injured": 1, "seriously_injured": maybe(0)},
        property_loss=VERIFIED | {"also": ["待定"], "may_be_absent": True},
        leaders_on_scene=(True, "李四"),
        measures=has("停产疏散", "喷雾稀释", lacks=("还要做什么", "倒罐转运")),
        next_steps=has("倒罐转运", "监测小溪水质", lacks=("谁报的",)),
        informant=("信息员乙", "10000000015"),
    ),
    told(
        "school-bus-scratch",
        DONGSHAN_A,
        "校车小事故",
        "2026-09-03T07:52",
        """
早上7点35分 中心小学3号校车在东山镇菜场路口被三轮车刮了一下 车上22个孩子都没事 三轮车师傅摔了一跤说不用去医院 交
警调解中 孩子已换车到校 值班员甲
""",
        "Blanks for punctuation; a man fell and wants no doctor.",
        occurred_at="2026-09-03T07:35",
        location=has("菜场路口", absent=True, lacks=("三轮车",)),
        casualties=ANY_ZERO,
        cause=OPEN,
        measures=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    told(
        "hit-and-run",
        XIHE_DUTY,
        "凌晨肇事逃逸一起",
        "2026-02-15T06:48",
        """
来电登记

2月15日5时55分，西河派出所来电：5时20分许，环卫工人林某某（女，58岁）在西河镇滨溪路清扫时被一辆白色小货车撞倒，
当场死亡，肇事车辆逃逸，正在调监控追查。

已报：分管副镇长、镇长。

记录：值班员丙
""",
        "A note of a call at 05:55 about 05:20.",
        kind=maybe("initial", "phone"),
        unit="xihe-town",
        source=has("西河派出所", absent=True),
        occurred_at="2026-02-15T05:20",
        location=has("滨溪路", lacks=("被一辆",)),
        cause=OPEN,
        casualties={"dead": 1},
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
    told(
        "farm-tractor-in-the-ravine",
        NANPING_DUTY,
        "南坪林场运材车翻车",
        "2026-11-12T17:33",
        """
11月12日16时48分，国有南坪林场四工区长坑岔道，一辆运木材的农用车下坡刹车失灵翻入约15米深的沟里，驾驶员和押车工人
共2人，驾驶员被压在驾驶室内，正在用液压钳破拆；押车工人跳车，脚踝扭伤，轻伤。

场部已派两台车送救援人员上山，县消防预计17:50到。车辆损失不明。

值班员丁 10000000019
""",
        "One is pressed in the cab still; the fire brigade's arrival lies ahead.",
        unit="nanping-forest-farm",
        occurred_at="2026-11-12T16:48",
        location=has("四工区长坑岔道", lacks=("翻入", "16时")),
        cause=has("刹车失灵", absent=True),
        casualties={"trapped": 1, "slightly_injured": 1},
        property_loss=VERIFIED | {"also": ["不明"], "may_be_absent": True},
        measures=has("液压钳", absent=True),
        next_steps=OPEN,
        trend=OPEN,
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "bridge-crack-closed",
        DONGSHAN_B,
        "东山镇溪口老桥出现裂缝已封闭",
        "2026-07-02T10:10",
        """
7月2日8时30分，镇公路巡查员在溪口老桥例行巡查时发现2号墩盖梁有斜向裂缝，最宽约4毫米。镇里9时起封桥，改走下游便桥
，已设警示标志和专人看守，县交通局请检测单位下午到场。桥上桥下无人员受伤，无财产损失。可能与6月下旬洪水冲刷墩基
有关，待检测结论。
""",
        "The time of discovery; no loss in so many words; why is a guess.",
        occurred_at=maybe("2026-07-02T08:30:00+08:00"),
        source=has("巡查员", absent=True),
        location=has("溪口老桥", absent=True, lacks=("裂缝", "8时")),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        scope=OPEN,
        measures=has("封桥", absent=True),
        next_steps=OPEN,
    ),
    told(
        "toll-station-called-in",
        OFFICE_C,
        "【电话报告】东山镇高速出口货车起火",
        "2026-05-30T03:18",
        """
5月30日3时05分，东山镇值班员甲电话报告：2时42分，高速东山收费站出口匝道一辆装纸箱的货车轮胎起火引燃货物，司机已
逃离，无人员伤亡，消防正在扑救，匝道关闭。后续待报。

接报人：办公室值班员丙

回拨：10000000012
""",
        "A phone report taken down in the office.",
        kind="phone",
        unit=maybe("dongshan-town"),
        source=has("值班员甲", absent=True),
        occurred_at="2026-05-30T02:42",
        location=has("东山收费站出口匝道", absent=True, lacks=("起火", "2时")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        measures=has("扑救", absent=True),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    told(
        "e-bike-and-tree",
        DONGSHAN,
        "古树断枝砸到路人",
        "2026-08-30T18:55",
        """
今日18时02分，东山镇文昌街古樟树一根大枝突然断落，砸中路过电动车，骑车男子头部受伤，陷入昏迷，后座女孩（6岁）手
臂擦伤。两人都已送县人民医院，男子正在手术，医生说伤势危重。树枝还砸坏沿街招牌两块、小车一辆，损失约2.8万元。

林业站已到场，拟请专家对该树（编号A0017，树龄约320年）做健康诊断。断枝已清理，街道恢复通行。

值守：信息员甲/10000000011
""",
        "Critically hurt is serious; a child with a graze may be slight.",
        occurred_at="2026-08-30T18:02",
        location=has("文昌街", lacks=("断落", "18时")),
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1, 0), "dead": maybe(0)},
        cause=OPEN,
        property_loss=28000,
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=has("健康诊断", absent=True),
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    told(
        "pig-lorry-overturned",
        XIHE,
        "拉猪车翻在国道上",
        "2026-12-09T06:30",
        """
今早五点半左右一辆拉生猪的车翻在国道西河镇长岭弯道，92头猪死了31头，其余满地跑，民警和村民正在抓。司机和跟车的轻
伤，两人在卫生院包扎。现在单边放行，估计八点能清完。畜牧站已去做无害化处理。车主说损失六万五。 西河镇办公室
""",
        "Pigs are no casualties; the driver and his mate are slightly injured, two by the words after it.",
        unit="xihe-town",
        occurred_at="2026-12-09T05:30",
        location=has("长岭弯道", absent=True, lacks=("92头",)),
        casualties={"slightly_injured": maybe(2)},
        cause=OPEN,
        property_loss=maybe(65000),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
)
