"""The eighth set: bureaus that write in labelled lines, each with labels of its own."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eighth_writing import (
    EMERGENCY,
    HOUSING,
    MARKET,
    POLICE,
    SCHOOLS,
    TRANSPORT,
    lines,
)
from tests.corpus.written.people import DONGSHAN, GEOLOGY, NANPING, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    lines(
        "bureau-transport",
        TRANSPORT,
        "青石县交通运输局关于S217线中型客车侧翻情况的报告",
        "2026-01-09T10:20",
        """
【信息来源】县公安局交警大队
【事发时间】2026年1月9日7时52分
【事发地点】S217线K41+300处（青石县柏木镇境内）
【事件起因】路面结冰，车辆下坡制动时侧滑
【事件性质】道路交通事故
【伤亡情况】死亡1人，重伤2人，轻伤9人
【财产损失】客车及护栏受损，直接经济损失约18万元
【基本经过】一辆由县城开往柏木镇的中型客车（核载19人，实载16人）行经下坡弯道时失控，侧翻于右侧边沟
【已造成后果】道路单边放行，滞留车辆40余辆
【影响范围】S217线柏木至石梁段
【发展趋势】9时40分已恢复双向通行，无次生险情
【领导到位】副县长周八、局长吴九在现场指挥
【已采取措施】出动养护人员22人、撒布车2台除冰撒盐，伤员全部送县人民医院
【下一步打算】对全县急弯陡坡路段加密巡查，配合交警部门开展调查
【信息员】郑十，联系电话100 0000 0031
""",
        "Every element in lenticular brackets, without colons; those on board are no casualties.",
        source="县公安局交警大队",
        occurred_at="2026-01-09T07:52",
        location=has("S217线K41+300处", "柏木镇", lacks=("路面结冰", "7时52分")),
        cause=has("路面结冰", "侧滑", lacks=("道路交通事故",)),
        nature=has("道路交通事故", lacks=("死亡",)),
        shown="县交通运输局值班室",
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 9},
        property_loss=180000,
        course=has("一辆由县城", "右侧边沟", lacks=("单边放行",)),
        consequences=has("道路单边放行", "40余辆", lacks=("影响范围",)),
        scope=has("S217线柏木至石梁段", lacks=("恢复双向",)),
        trend=has("恢复双向通行", "无次生险情", lacks=("周八",)),
        leaders_on_scene=(True, has("周八", "吴九", lacks=("出动养护",))),
        measures=has("出动养护人员22人", "县人民医院", lacks=("加密巡查",)),
        next_steps=has("加密巡查", "开展调查", lacks=("郑十",)),
        informant=("郑十", "10000000031"),
    ),
    lines(
        "bureau-schools-blanks",
        SCHOOLS,
        "报送：石梁中学围墙倒塌",
        "2026-03-17T11:38",
        """
县教育局突发情况登记

时间　　3月17日10时25分
地点　　石梁镇石梁中学北侧围墙
情况　　课间，北侧一段约14米长的旧围墙向校内倒塌，砸到正在经过的学生
伤亡　　重伤1人，轻伤3人，无死亡
原因　　围墙外堆土过高，连日下雨浸泡
处置　　120已将4名学生送县医院，学校停课半天，围墙两侧拉警戒线
到场领导　　局长周八、石梁镇副镇长
下步　　全县学校围墙今天起逐校排查，18日下班前报结果
联系人　　局安全股吴九　100 0000 0032
""",
        "Labels of their own, blanks for colons; the pupils taken away are those who are hurt.",
        occurred_at="2026-03-17T10:25",
        location=has("石梁中学北侧围墙", lacks=("课间", "10时")),
        cause=has("围墙外堆土过高", "浸泡", lacks=("120",)),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 3},
        course=has("课间", "学生", lacks=("重伤",)) | {"may_be_absent": True},
        matter=OPEN,
        leaders_on_scene=(True, has("周八", "副镇长", lacks=("逐校排查",))),
        measures=has("120已将4名学生", "警戒线", lacks=("逐校排查",)),
        next_steps=has("逐校排查", "报结果", lacks=("吴九",)),
        informant=({"value": "吴九", "also": ["局安全股吴九", "安全股吴九"]}, "10000000032"),
    ),
    lines(
        "bureau-market-lift",
        MARKET,
        "电梯困人事件信息（市场监管）",
        "2026-05-21T20:47",
        """
事件名称：金桂苑小区电梯困人
设备类别：曳引驱动乘客电梯（注册代码略）
发生时间：2026年05月21日 19:06
发生地点：青石县城南街道金桂苑小区3栋2单元
事件概述：轿厢运行至7层与8层之间突然停梯，8人被困。维保单位19:24到场，19:41全部救出。
伤亡及被困人数：无人员伤亡，现无人被困
直接经济损失：0元
初步原因：门锁回路接触不良
处置情况：已停用该电梯并张贴封条，责令维保单位全面检修
现场负责人：县局特种设备股股长钱十一
后续工作：对该维保单位在保的136台电梯开展抽查
填报人：孙十二 电话：100-0000-0033
填报时间：2026年05月21日 20:30
""",
        "Eight were trapped and all are out; a section chief on the spot is hardly a leader on the scene.",
        occurred_at="2026-05-21T19:06",
        location=has("金桂苑小区3栋2单元", lacks=("轿厢", "19:06")),
        cause=has("门锁回路接触不良", lacks=("已停用",)),
        nature=OPEN,
        casualties=NONE_HURT | {"trapped": 0},
        property_loss=0,
        course=has("轿厢运行至7层", "全部救出", lacks=("无人员伤亡",)),
        matter=OPEN,
        leaders_on_scene=OPEN,
        measures=has("已停用该电梯", "全面检修", lacks=("136台",)),
        next_steps=has("该维保单位在保的136台电梯", lacks=("孙十二",)),
        informant=("孙十二", "10000000033"),
    ),
    lines(
        "bureau-housing-numbered",
        HOUSING,
        "青石县住房和城乡建设局 房屋市政工程生产安全事故快报",
        "2026-04-12T17:55",
        """
一、事故发生的时间
    4月12日15时18分。
二、事故发生的地点
    青石县开发区云岭大道东延段综合管廊工程二标段基坑内。
三、事故简要经过
    作业班组在深约5.6米的基坑内绑扎钢筋，南侧土体突然滑塌，3名工人被埋。16时50分最后1人被救出。
四、人员伤亡情况
    2人死亡，1人重伤。
五、初步估计的直接经济损失
    约260万元。
六、事故原因的初步分析
    未按方案放坡，坑边违规堆载。
七、已采取的措施
    工地全面停工，项目经理和安全员已被控制，死者家属由街道对接。
八、领导到场
    县委常委、常务副县长周八，县住建局局长吴九到场。
九、报告单位及报告人
    青石县住房和城乡建设局工程质量安全监督站 郑十 100 0000 0034
""",
        "Headings with numbers, each value in the line below; all three buried are out, two of them dead.",
        source=OPEN,
        occurred_at="2026-04-12T15:18",
        location=has("云岭大道东延段综合管廊工程二标段基坑", lacks=("作业班组", "15时")),
        cause=has("未按方案放坡", "违规堆载", lacks=("全面停工",)),
        nature=OPEN,
        charset="gb18030",
        casualties={"dead": 2, "seriously_injured": 1, "trapped": maybe(0)},
        property_loss=2600000,
        course=has("作业班组", "被救出", lacks=("2人死亡",)),
        leaders_on_scene=(True, has("周八", "吴九", lacks=("郑十",))),
        measures=has("工地全面停工", "街道对接", lacks=("常务副县长",)),
        informant=({"value": "郑十", "also": ["工程质量安全监督站郑十"]}, "10000000034"),
    ),
    lines(
        "bureau-emergency-counts",
        EMERGENCY,
        "柏木镇花炮厂爆炸事故首报",
        "2026-11-03T09:58",
        """
报送单位：青石县应急管理局
报告时间：2026年11月3日9时55分
事故时间：2026年11月3日9时11分
事故单位：柏木镇红旗花炮厂
事故地点：青石县柏木镇龙井村
事故类型：爆炸
死亡人数：2
失联人数：1
重伤人数：3
轻伤人数：6
被困人数：0
财产损失：正在统计
事故原因：正在调查
事故经过：厂区装药工房发生爆炸，引燃相邻中转库，9时35分明火扑灭
现场指挥：县长周八
救援力量：消防8车39人，救护车6台，公安41人
联系人：值班室 100 0000 0035
""",
        "Bare numbers under labels that each name one kind; the time of report before that of the accident.",
        source=has("应急管理局", absent=True),
        occurred_at="2026-11-03T09:11",
        location=has("柏木镇龙井村", lacks=("爆炸",)),
        cause=VERIFIED,
        nature=has("爆炸", lacks=("死亡人数",), absent=True),
        casualties={"dead": 2, "missing": 1, "seriously_injured": 3, "slightly_injured": 6, "trapped": 0},
        property_loss=VERIFIED,
        course=has("装药工房", "明火扑灭", lacks=("周八",)),
        leaders_on_scene=(True, has("周八", lacks=("消防8车",))),
        measures=has("消防8车39人", lacks=("值班室",), absent=True),
        informant=(maybe("值班室"), "10000000035"),
    ),
    lines(
        "bureau-police-spread",
        POLICE,
        "警情专报（第41期）",
        "2026-08-02T23:31",
        """
时　　间：8月2日21时47分
地　　点：青石县城关镇滨河夜市东口
事　　由：两桌食客因琐事互殴
伤亡情况：轻伤2人，无人死亡、重伤
处　　警：城关派出所民警5人于21时53分到场，控制涉事人员7人，伤者已送医
现场秩序：已平稳，围观群众散去
领导到位：局党委委员周八在现场
后续工作：调取监控，依法处理
值 班 员：吴九（100 0000 0036）
""",
        "Labels spread with blanks; those taken in are no casualties.",
        occurred_at="2026-08-02T21:47",
        location=has("城关镇滨河夜市东口", lacks=("两桌",)),
        cause=has("因琐事互殴", lacks=("轻伤",), absent=True),
        nature=OPEN,
        matter=OPEN,
        consequences=OPEN,
        course=OPEN,
        charset="gb18030",
        casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": 2},
        trend=has("已平稳", lacks=("周八",), absent=True),
        leaders_on_scene=(True, has("周八", lacks=("调取监控",))),
        measures=has("城关派出所民警5人", lacks=("已平稳", "调取监控"), absent=True),
        next_steps=has("调取监控", "依法处理", lacks=("吴九",)),
        informant=("吴九", "10000000036"),
    ),
    lines(
        "bureau-forest-bracketed",
        NANPING,
        "国有南坪林场＋三道沟火情",
        "2026-04-05T15:09",
        """
（1）信息来源——瞭望塔值守人员
（2）时间——4月5日14时21分
（3）地点——南坪林场三道沟27林班
（4）起因——祭祀用火
（5）性质——一般森林火情
（6）伤亡——0
（7）损失——过火面积约8亩，均为幼林
（8）过程——瞭望塔发现烟点后，林场专业队24人于14时50分到达，分两路扑打
（9）后果——无
（10）范围——27林班一个小班
（11）趋势——东线已打灭，西线剩明火约60米，风力3级
（12）领导——场长王五在火场
（13）措施——增派30人、水泵4台
（14）下一步——力争16时前合围，留人看守
（15）信息员——信息员丙，10000000018
""",
        "Numbers in brackets, dashes for colons; 伤亡 0 is the weaker denial.",
        unit="nanping-forest-farm",
        source="瞭望塔值守人员",
        occurred_at="2026-04-05T14:21",
        location=has("三道沟27林班", lacks=("祭祀",)),
        cause=has("祭祀用火", lacks=("一般森林火情",)),
        nature=has("一般森林火情", lacks=("伤亡",)),
        casualties=ANY_ZERO,
        property_loss=has("过火面积约8亩", "幼林", lacks=("瞭望塔",)),
        course=has("瞭望塔发现烟点", "分两路扑打", lacks=("后果",)),
        consequences=OPEN,
        scope=has("27林班一个小班", lacks=("东线",)),
        trend=has("东线已打灭", "风力3级", lacks=("王五",)),
        leaders_on_scene=(True, has("王五", lacks=("增派",))),
        measures=has("增派30人", "水泵4台", lacks=("合围",)),
        next_steps=has("16时前合围", "看守", lacks=("信息员丙",)),
        informant=("信息员丙", "10000000018"),
    ),
    lines(
        "town-one-line",
        DONGSHAN,
        "东山镇农房火灾",
        "2026-12-19T06:12",
        """
时间：12月19日5时03分；地点：东山镇桥头村四组；起因：电热毯短路；伤亡：1人死亡（81岁，独居），无人受伤；
  损失：烧毁砖木房2间，约3.5万元；措施：村民先行扑救，消防5时40分到场，6时许扑灭；
  领导：镇长张三、副镇长钱十一到场；下步：安抚家属、联系民政救助；信息员：信息员甲，100 0000 0011
""",
        "Everything in one line, parted by semicolons; an age is no casualty.",
        occurred_at="2026-12-19T05:03",
        location=has("桥头村四组", lacks=("起因", "电热毯")),
        cause=has("电热毯短路", lacks=("伤亡",)),
        casualties={"dead": 1, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=35000,
        leaders_on_scene=(True, has("张三", "钱十一", lacks=("安抚",))),
        measures=has("村民先行扑救", "扑灭", lacks=("领导",)),
        next_steps=has("安抚家属", "民政救助", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    lines(
        "section-geology-card",
        GEOLOGY,
        "地质灾害险情速报卡",
        "2026-07-08T08:40",
        """
灾害点名称：白石坎滑坡
行政位置：西河镇石桥村一组白石坎
灾害类型：土质滑坡
发生时间：2026年7月8日5时30分
规模：约6000立方米（小型）
引发因素：持续强降雨
人员伤亡情况：无人员伤亡
直接经济损失：毁坏耕地11亩、机耕道120米，折合9万余元
威胁对象：坡脚13户46人
稳定性趋势：后缘裂缝仍在扩展，有整体下滑可能
已采取的应急措施：46人已全部转移到村小学，设警戒点2处，专职监测员3人轮班观测
下一步工作建议：请省地质队现场踏勘，雨停前不得返回
到现场的领导：镇长李四；股长孙七
填报人及电话：信息员戊 10000000025
""",
        "A speed report of the geologists; those threatened and moved are no casualties; 余 gives no amount.",
        unit="geology-section",
        occurred_at="2026-07-08T05:30",
        location=has("西河镇石桥村一组白石坎", lacks=("土质滑坡",)),
        cause=has("持续强降雨", lacks=("无人员",)),
        nature=has("土质滑坡", lacks=("发生时间",), absent=True),
        matter=OPEN,
        casualties=NONE_HURT,
        property_loss=has("毁坏耕地11亩", "9万余元", lacks=("威胁对象",)),
        scope=OPEN,
        consequences=OPEN,
        trend=has("后缘裂缝仍在扩展", "下滑可能", lacks=("已全部转移",)),
        leaders_on_scene=(True, has("李四", "孙七", lacks=("信息员戊",))),
        measures=has("46人已全部转移", "轮班观测", lacks=("请省地质队",)),
        next_steps=has("请省地质队", "不得返回", lacks=("李四",)),
        informant=("信息员戊", "10000000025"),
    ),
    lines(
        "town-signed-sheet",
        XIHE,
        "西河镇人民政府突发事件信息报送单",
        "2026-09-14T19:26",
        """
编号：西突〔2026〕17号        签发人：李四
报送单位：西河镇人民政府    报送时间：9月14日19时20分
紧急程度：紧急信息
标题：下坝村鱼塘两名儿童溺水
----------------------------------------
事发时间：9月14日17时许
事发地点：下坝村六组村民吴某承包鱼塘
信息来源：下坝村村委会
伤亡人数：2人死亡
事件经过：放学后4名儿童在塘边玩水，2人滑入深水区，另2人跑回村里喊人，17时35分打捞上岸时已无生命体征
财产损失：无
现场领导：镇党委书记钱十一、镇长李四均在现场
处置措施：派出所、卫生院到场，镇干部分两组陪护家属
下一步：全镇山塘水库增设警示牌和救生圈
信息员：信息员乙    联系电话：10000000015
""",
        "A head with two labels to a line; the class in a line of its own; the other two ran for help.",
        unit="xihe-town",
        cls="urgent",
        source="下坝村村委会",
        occurred_at="2026-09-14T17:00",
        location=has("下坝村六组", "鱼塘", lacks=("村委会", "溺水")),
        matter=OPEN,
        casualties={"dead": 2},
        property_loss=OPEN,
        course=has("放学后4名儿童", "无生命体征", lacks=("财产损失",)),
        leaders_on_scene=(True, has("钱十一", "李四", lacks=("派出所",))),
        measures=has("派出所、卫生院到场", "陪护家属", lacks=("警示牌",)),
        next_steps=has("警示牌和救生圈", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
)
