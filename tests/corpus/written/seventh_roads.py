"""Seventh set: roads, hazardous cargo, boats."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, OFFICE_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    free(
        "road-minibus",
        "jiaojing-shigu@example.com",
        "道路交通事故快报",
        "2026-05-02T16:27",
        """
    2026年5月2日15时39分许，驾驶人马某某（男，46岁）驾驶小型普通客车（核载7人，实载9人）沿县道X204由河口镇往云岭街道方向行驶，\
行至X204线11公里+600米处时，与对向行驶的重型自卸货车相撞，造成小型客车驾驶人及2名乘客当场死亡、\
1名乘客经送医院抢救无效死亡、5名乘客不同程度受伤（其中2人重伤），两车不同程度损坏的道路交通事故。
    接报后，交警、消防、120立即到场处置，副县长、公安局局长廖建已到现场指挥。货车司机已被控制，酒精检测为0。
    事故原因正在调查中。
    报告人：交警大队事故中队 贺强 10000000075
""",
        "Three on the spot and one later; five more injured, two of them seriously; seats, age and a zero of alcohol.",
        **OUTSIDE,
        occurred_at="2026-05-02T15:39",
        location=has("11公里+600米", lacks=("相撞",)),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": maybe(4), "seriously_injured": 2, "slightly_injured": maybe(3)},
        leaders_on_scene=(True, has("廖建")),
        measures=OPEN,
        informant=(has("贺强"), "10000000075"),
    ),
    free(
        "road-wechat",
        DONGSHAN_DUTY,
        "车祸",
        "2026-10-03T12:40",
        "12:21 东山镇加油站门口 三轮车和轿车撞了 三轮车上2人 一死一重伤 交警已到",
        "A line as typed into a phone.",
        occurred_at="2026-10-03T12:21",
        location=has("加油站门口", lacks=("三轮车", "12:21")),
        casualties={"dead": 1, "seriously_injured": 1},
        measures=OPEN,
    ),
    labelled(
        "road-school-bus",
        XIHE,
        "西河镇关于校车侧翻事故的报告",
        "2026-09-14T08:02",
        """
【信息来源】西河镇中心小学电话
【事发时间】2026年9月14日7时24分
【事发地点】西河镇马桑坝村村口弯道
【基本情况】一辆载有学生22人、照管员1人的校车侧翻于路旁水田
【伤亡情况】死亡：无；重伤：1人（照管员）；轻伤：6人（均为学生）；其余人员未受伤
【财产损失】车辆损失约4万元
【事故原因】路面湿滑，避让行人时操作不当
【影响范围】单边通行，家长情绪总体稳定
【领导到位】镇长李四、分管教育副镇长已到现场
【已采取措施】全部学生送县医院检查，通知家长，安排教师一对一陪护
【下一步措施】对全镇校车安全隐患再排查；做好家长安抚
【责任单位信息员】信息员乙（10000000015）
""",
        "Brackets, and the parts of the casualties in one line.",
        unit="xihe-town",
        source=has("西河镇中心小学"),
        occurred_at="2026-09-14T07:24",
        location=has("马桑坝村村口弯道", lacks=("校车",)),
        nature=OPEN,
        course=OPEN,
        matter=OPEN,
        casualties={
            "dead": 0,
            "missing": None,
            "seriously_injured": 1,
            "slightly_injured": 6,
            "trapped": None,
        },
        property_loss=40000,
        cause=has("路面湿滑", "操作不当"),
        scope=has("单边通行", lacks=("李四",)),
        leaders_on_scene=(True, has("李四", "副镇长")),
        measures=has("县医院检查", "陪护", lacks=("再排查",)),
        next_steps=has("再排查", "家长安抚", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    free(
        "road-death-later",
        XIHE,
        "关于“9·14”校车侧翻事故的续报（二）",
        "2026-09-17T18:10",
        """
局值班室：9月17日16时05分，“9·14”事故中的重伤人员（照管员冯某）因多器官衰竭经抢救无效死亡。至此，事故造成1人死亡、\
6名学生轻伤，其中4名学生已出院。县公安局已对驾驶员立案。我镇专班正在与死者家属商谈。信息员乙
""",
        "The seriously hurt one has died; the minute of the death is not that of the accident.",
        unit="xihe-town",
        kind="follow_up",
        occurred_at=None,
        casualties={"dead": 1, "seriously_injured": maybe(0), "slightly_injured": 6},
        location=OPEN,
        cause=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
    free(
        "cargo-ammonia",
        "huanjing-yingji@example.com",
        "关于液氨罐车泄漏的信息专报",
        "2026-06-02T03:15",
        """
6月2日凌晨1时48分，我局接110联动：一辆装载23吨液氨的罐车于1时30分在G95柏溪服务区出口追尾，罐体阀门受损泄漏。

一、现场情况。截至3时，罐车司机中毒死亡，押运员及2名服务区员工吸入性损伤（院方评定为重伤1人、轻伤2人）。下风向\
500米内群众164人已疏散。

二、处置情况。消防以喷雾水稀释，厂家技术人员堵漏，2时52分泄漏得到控制；高速双向管制；环境监测点设6个，\
下风向800米处氨浓度已低于限值。

三、环境影响。消防废水约300方已导入应急池，未进入柏溪河。

四、下一步。倒罐转运，持续监测至稳定达标。

示例县生态环境局 值班电话：1000 0000 076
""",
        "The call is eighteen minutes later than the crash; the office's phone without a name.",
        **OUTSIDE,
        source=told("110"),
        occurred_at="2026-06-02T01:30",
        location=has("柏溪服务区出口", lacks=("追尾",)),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 2},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("倒罐转运"),
        informant=(OPEN, maybe("10000000076")),
    ),
    page(
        "cargo-forwarded",
        OFFICE_DUTY,
        "转发：东山镇油罐车侧翻",
        "2026-07-11T22:20",
        "<p>请各股室阅知，已报县委值班室。</p><p>办公室值班员甲　10000000007</p><hr>"
        "<p><b>发件人：</b>东山镇信息员甲 &lt;dongshan-informant@example.org&gt;<br>"
        "<b>发送时间：</b>2026年7月11日 22:12<br><b>收件人：</b>duty@example.org<br>"
        "<b>主题：</b>东山镇油罐车侧翻</p>"
        "<p>7月11日21时46分，东山镇环城路桥头一辆油罐车为避让电动车侧翻，约2吨柴油泄漏流入路边沟渠，未起火。"
        "司机1人轻伤，电动车驾驶人2人轻伤，无人死亡。</p>"
        "<p>已设置围油栏三道，关闭下游取水口，现场由张三镇长指挥。下一步，请专业公司抽油，清理沟渠。</p>"
        "<p>直接损失约9.2万元。</p><p>报告人：信息员甲　10000000011</p>",
        "A forwarded page; the forwarder's phone is not the informant's, the sending hour not the event's.",
        prose=True,
        occurred_at="2026-07-11T21:46",
        location=has("东山镇环城路桥头", lacks=("油罐车",)),
        cause=told("避让电动车"),
        casualties={"dead": 0, "slightly_injured": 3},
        property_loss=92000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=told("抽油"),
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "cargo-passer-by",
        STRANGER,
        "有罐车漏东西",
        "2026-11-13T18:03",
        """
你好，我刚开车经过河口大桥北头，有台罐车停在应急车道，尾部在滴黄色的液体，味道很冲鼻子，司机在打电话，好像没人受伤。\
时间大概17点55。我姓郑，电话10000000077
""",
        "A passer-by: 好像 is no denial for certain.",
        **OUTSIDE,
        occurred_at="2026-11-13T17:55",
        source=OPEN,
        location=told("河口大桥北头"),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        cause=OPEN,
        informant=(OPEN, "10000000077"),
    ),
    free(
        "boat-capsized",
        DONGSHAN,
        "【特别紧急】青龙水库自用船翻沉 东山镇",
        "2026-07-05T17:22",
        """
7月5日16时50分，东山镇青龙水库库尾一艘农用自用船在横渡时翻沉，船上11人全部落水。经群众施救，已救起8人，\
其中1人抢救无效死亡，7人生命体征平稳；另有3人失踪。海事、消防、蓝天救援队正在搜救，投入冲锋舟6艘、潜水员4名。\
镇长张三、县分管领导已在现场。翻沉原因初步判断为超载。

报告人：信息员甲 10000000011
""",
        "Eleven in the water, eight brought up, one of them dead, three missing.",
        cls="critical",
        occurred_at="2026-07-05T16:50",
        location=has("青龙水库库尾", lacks=("农用", "16时")),
        cause=told("超载"),
        casualties={"dead": 1, "missing": 3},
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "boat-found",
        DONGSHAN,
        "青龙水库翻船事故续报1",
        "2026-07-06T10:35",
        """
7月6日6时20分、8时55分，在库尾回水湾先后打捞起2名失踪者遗体，身份已由家属辨认。截至发稿，事故累计3人死亡、1人失踪。\
搜救范围扩大到坝前。三名遇难者家属已接到镇上安置。
""",
        "The missing found dead; the moments are those of finding.",
        kind="follow_up",
        occurred_at=None,
        location=OPEN,
        casualties={"dead": 3, "missing": 1},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    page(
        "boat-table",
        "haishi@example.com",
        "水上交通险情快报",
        "2026-04-25T13:12",
        "<p><b>水上交通险情（事故）快报</b></p>"
        + table(
            (
                ("事发时间", "4月25日12：35", "事发水域", "河口库区3号航标下游200米"),
                ("船名", "河口客8号", "险情种类", "机舱失火"),
                ("船上人数", "38", "获救人数", "38"),
                ("死亡", "0", "失踪", "0"),
                ("重伤", "0", "轻伤", "2"),
                ("经济损失", "约15万元", "险情原因", "电缆老化短路"),
                ("处置情况", "乘客全部转移上岸，明火已扑灭", "后续措施", "船舶拖离停航检查"),
                ("报告人", "马波", "电话", "10000000078"),
            )
        ),
        "Four columns: a label and its value twice in each row; on board and rescued are no casualties.",
        **OUTSIDE,
        occurred_at="2026-04-25T12:35",
        location=has("3号航标下游200米"),
        nature=OPEN,
        cause=has("电缆老化短路"),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 2},
        property_loss=150000,
        person=OPEN,
        trend=OPEN,
        measures=has("转移上岸", "扑灭", lacks=("拖离",)),
        next_steps=has("停航检查"),
        informant=("马波", "10000000078"),
    ),
    free(
        "road-pileup",
        "gaosu-zhongdui@example.com",
        "高速公路多车相撞情况",
        "2026-12-20T08:25",
        """
报：县委值班室、县政府总值班室

今晨7时08分，受团雾影响，绕城高速K52处发生多车追尾，涉及车辆18台（含大货车5台）。现场初步清点，至少3人死亡，20多人受伤，\
有4人卡在驾驶室内，正在破拆。路段已双向封闭，20余台救护车赶赴现场。人数以医院最终核定为准，财损正在核实。
""",
        "Lower bounds; injured without a degree; four in their cabs.",
        **OUTSIDE,
        occurred_at="2026-12-20T07:08",
        location=has("绕城高速K52", lacks=("团雾",)),
        cause=told("团雾"),
        casualties={"dead": at_least(3), "trapped": 4},
        property_loss=VERIFIED,
        scope=OPEN,
        measures=OPEN,
    ),
    free(
        "road-nobody-hurt",
        XIHE_DUTY,
        "货车撞断电杆",
        "2026-03-06T21:19",
        "西河镇：今晚20：55一货车在场镇东口撞断10千伏电杆一根，司机没事，场镇停电约800户，供电所抢修中，预计半夜12点来电。",
        "The driver is well; households without power; an hour to come.",
        unit="xihe-town",
        occurred_at="2026-03-06T20:55",
        location=has("场镇东口", lacks=("电杆",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
)
