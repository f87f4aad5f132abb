"""Tenth set: labelled lines, each writer with labels of his own."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.tenth_writing import PERHAPS_VERIFIED, mail, named

NO_INJURED: Final = {"dead": 0, "seriously_injured": maybe(0), "slightly_injured": maybe(0)}

WRITTEN: Final = (
    mail(
        "labels-when-where-what",
        DONGSHAN_DUTY,
        "东山镇值班信息（3月27日）",
        "2026-03-27T13:12",
        """
啥时候：3月27日12点50分
在哪里：东山镇柳林村六组瓦窑坪
啥事情：村民烧荒引燃坡上茅草，火头往松林方向跑
人有没有事：无人员伤亡
哪个在现场：副镇长林某
咋处置的：村上组织38人扑打，已通知森林防火中心
谁报的：值班员甲 10000000012
""",
        "Labels as people talk.",
        told="cause trend source scope",
        occurred_at="2026-03-27T12:50",
        location=has("东山镇柳林村六组", "瓦窑坪", lacks=("啥事情", "烧荒")),
        casualties=NONE_HURT,
        leaders_on_scene=(True, has("林某", lacks=("咋处置",))),
        measures=has("38人扑打", "通知森林防火中心", lacks=("谁报的",)),
        informant=(named("值班员甲"), "10000000012"),
    ),
    mail(
        "labels-brackets",
        XIHE,
        "【紧急信息】西河镇塘湾小区地下车库火灾",
        "2026-01-08T02:20",
        """
【事发时间】2026年1月8日凌晨1时47分
【事发地点】西河镇塘湾小区2号楼地下车库B区
【信息来源】小区物业经理电话报告
【事件性质】火灾事故（疑似电动车充电引发）
【伤亡情况】死亡0人，受伤0人，3名住户吸入烟尘已送医观察
【财产损失】烧毁电动自行车14辆，约5.6万元
【处置情况】消防救援站出动4车21人，2时08分明火扑灭，疏散2号楼住户96人
【领导到场】镇长李四，派出所所长
【下一步】清理现场，妥善安置住户，查明起火原因
【信息员】信息员乙　电话100-0000-0015
""",
        "Labels in brackets; the tag of the subject names a class; smoke is no degree of injury.",
        told="cause scope trend",
        cls="urgent",
        unit="xihe-town",
        source=has("小区物业经理"),
        occurred_at="2026-01-08T01:47",
        location=has("西河镇塘湾小区", "车库B区", lacks=("信息来源",)),
        nature=has("火灾事故", lacks=("伤亡",)),
        casualties=NO_INJURED,
        property_loss=56000,
        measures=has("4车21人", "96人", lacks=("领导到场",)),
        leaders_on_scene=(True, has("李四", lacks=("下一步",))),
        next_steps=has("清理现场", "起火原因", lacks=("信息员乙",)),
        informant=(named("信息员乙"), "10000000015"),
    ),
    mail(
        "labels-numbered",
        NANPING,
        "南坪林场关于毛竹基地雷击火情的报告",
        "2026-08-05T19:24",
        """
1．发生时间：8月5日18时36分
2．具体位置：国有南坪林场四工区毛竹基地23林班
3．起因：雷击
4．人员伤亡：无
5．受害面积：约4亩，无成林被烧
6．直接损失：估算1.5万元
7．到场领导：场长王五
8．目前态势：明火19时10分已扑灭，留12人看守余火
9．后续安排：看守至明日8时，排查周边雷击点
10．填报：信息员丙（10000000018）
""",
        "Numbered lines; 人员伤亡：无; the fire is out and watched.",
        told="source measures",
        unit="nanping-forest-farm",
        occurred_at="2026-08-05T18:36",
        location=has("南坪林场四工区", "23林班", lacks=("起因", "雷击")),
        cause=has("雷击", lacks=("人员伤亡",)),
        casualties=NONE_HURT,
        property_loss=15000,
        leaders_on_scene=(True, has("王五", lacks=("目前态势",))),
        trend=has("明火", "看守余火", lacks=("后续安排",)),
        next_steps=has("看守至明日8时", "雷击点", lacks=("填报",)),
        scope=OPEN,
        informant=(named("信息员丙"), "10000000018"),
    ),
    mail(
        "labels-form-of-county",
        GEOLOGY,
        "突发地质灾害速报",
        "2026-06-13T08:15",
        """
突 发 地 质 灾 害 速 报 表

报送单位：地质环境股
灾害类型：滑坡
时    间：2026年6月13日6时20分
地    点：西河镇桥头村七组陈家湾
规    模：约1.2万立方米，小型
死    亡：0人
失    踪：0人
受    伤：0人
直接经济损失：8.3万元
威胁情况：威胁下方住户5户21人
灾情概述：滑坡体前缘推挤陈家湾3户民房，1户墙体倒塌，2户开裂。群测群防员5时许巡查发现裂缝变宽，提前组织5户21人撤离\
，实现成功避险。
诱发因素：连续降雨
应急措施：划定警戒区，安排专人监测，雨布覆盖裂缝
下步建议：纳入避险搬迁
填表人：信息员戊
电话：10000000025
""",
        "Labels spread with blanks; counts on lines of their own; the patrol at five is not the time.",
        told="trend source",
        unit="geology-section",
        occurred_at="2026-06-13T06:20",
        location=has("西河镇桥头村七组陈家湾", lacks=("规模", "立方米")),
        cause=has("连续降雨", lacks=("应急措施",)),
        nature=has("滑坡", lacks=("6时20分",)) | {"may_be_absent": True},
        casualties=NO_INJURED | {"missing": 0},
        property_loss=83000,
        scope=OPEN,
        measures=has("划定警戒区", "雨布覆盖裂缝", lacks=("下步建议",)),
        next_steps=has("避险搬迁", lacks=("填表人",)),
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "labels-firm-accident",
        "anhuan@example.net",
        "示例水泥有限公司生产安全事故快报",
        "2026-04-16T15:30",
        """
致：县应急管理局、县自然资源局

事故发生单位：示例水泥有限公司（白水乡）
事故发生时间：2026-4-16 14:35
事故发生地点：公司矿山分厂2#破碎机平台
事故简要经过：检修工刘某、贺某处理破碎机卡料时，设备未断电挂牌，被旁人误启动，刘某右臂卷入。
伤亡情况：重伤1人，轻伤1人
初步估计直接经济损失：18万元
已采取措施：停机断电，送县人民医院救治，保护现场
现场负责人：生产副总方某
报告人及电话：安环部 田某　100 0000 0076

示例水泥有限公司（公章）
""",
        "A firm that nobody knows; a numerical date; who is in charge on the spot.",
        told="cause next_steps",
        unit="",
        standing="unknown",
        occurred_at="2026-04-16T14:35",
        location=has("矿山分厂2#破碎机平台", lacks=("事故简要经过", "检修工")),
        course=has("处理破碎机卡料", "右臂卷入", lacks=("伤亡情况",)),
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        property_loss=180000,
        measures=has("停机断电", "保护现场", lacks=("现场负责人",)),
        leaders_on_scene=(maybe(True), has("方某", absent=True)),
        informant=(named("田某", "安环部田某"), "10000000076"),
    ),
    mail(
        "labels-semicolon-line",
        XIHE_DUTY,
        "西河镇 交通事故 首报",
        "2026-10-02T20:31",
        "时间：10月2日19时55分；地点：西河镇石桥村通村路水塔旁；类型：道路交通事故；伤亡：亡1伤2（1重1轻）；"
        "损失：约9000元；措施：120已转运伤员，交警勘查，路段封闭；领导：李四已到场；报送人：值班员丙，10000000016。\n",
        "All labels in one line; 亡1伤2（1重1轻).",
        told="scope next_steps",
        unit="xihe-town",
        occurred_at="2026-10-02T19:55",
        location=has("石桥村通村路水塔旁", lacks=("类型", "交通事故")),
        nature=has("道路交通事故", lacks=("伤亡",)),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1},
        property_loss=9000,
        measures=has("转运伤员", "路段封闭", lacks=("李四", "报送人")),
        leaders_on_scene=(True, has("李四", lacks=("报送人",))),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "labels-dashes",
        FIRE,
        "火情登记 — 黄草垭",
        "2026-04-05T16:47",
        """
接警：4月5日16:05
起火：4月5日15:50左右
位置：石门乡黄草垭（经度100.11，纬度30.22）
报警人：石门乡护林员老冯
火因：待查
植被：云南松幼林、杂灌
过火面积：60余亩
伤亡：暂无人员伤亡
力量：地方专业队55人，靠前驻防消防30人
火势：两条火线，风大，正往山脊蔓延，尚未得到控制
需支援：请求市支队增援、直升机吊桶
值班：值班员己 10000000023
""",
        "A register of fires: the alarm at 16:05, the fire at 15:50; a request for help.",
        told="scope source",
        unit="fire-prevention-centre",
        occurred_at="2026-04-05T15:50",
        location=has("石门乡黄草垭", lacks=("报警人",)),
        cause=PERHAPS_VERIFIED | {"also": ["待查"]},
        casualties=NONE_HURT,
        trend=has("两条火线", "尚未得到控制", lacks=("需支援",)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "labels-important-topic",
        DONGSHAN,
        "东山镇+松材线虫病防控工作推进会",
        "2026-09-18T17:20",
        """
紧急程度：一般信息
时间：2026年9月17日9:30
地点：东山镇政府二楼会议室
人物：镇长张三、各村支部书记、护林员共46人
事件：召开松材线虫病秋季普查部署会
原因：落实县局普查要求
结果：签订责任书9份，明确10月15日前完成普查
""",
        "The six elements of other information: nobody is hurt at a meeting.",
        cls="general",
        occurred_at="2026-09-17T09:30",
        location=has("东山镇政府二楼会议室", lacks=("人物",)),
        person=has("张三", "46人", lacks=("事件", "普查部署会")),
        matter=has("秋季普查部署会", lacks=("原因",)),
        cause=has("落实县局普查要求", lacks=("结果",)),
        result=has("责任书9份", "完成普查"),
        casualties=None,
        next_steps=OPEN,
    ),
    mail(
        "labels-hospital-poison",
        "yyzb@example.com",
        "聚集性一氧化碳中毒信息报告",
        "2026-12-11T08:50",
        """
报告单位：示例县中医院
事件名称：白水乡一家四口一氧化碳中毒
发现时间：12月11日7:15
发生地点：白水乡白水村三组26号
患者情况：4人中，2人送医前已无生命体征，1人重度中毒抢救中，1人轻度中毒
可能原因：煤炉取暖，门窗密闭
我院措施：开通绿色通道，高压氧治疗，会诊
是否需要支援：需要市级高压氧专家
报告医师：袁某
医师电话：10000000077
""",
        "Signs of life gone are dead; poisoned severely and lightly; found at 7:15.",
        told="scope trend source next_steps",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-12-11T07:15:00+08:00"),
        location=has("白水乡白水村三组26号", lacks=("患者",)),
        cause=has("煤炉取暖", lacks=("我院措施",), absent=True),
        casualties={"dead": 2, "seriously_injured": maybe(1), "slightly_injured": maybe(1)},
        measures=has("绿色通道", "会诊", lacks=("是否需要",)),
        informant=(named("袁某", "医师袁某"), "10000000077"),
    ),
    mail(
        "labels-empty-left",
        NANPING_DUTY,
        "南坪林场火警信息报送单",
        "2026-02-25T12:08",
        """
单位：国有南坪林场
时间：2月25日11时52分
地点：六工区界碑处
起因：
性质：地表火
人员伤亡：无人员伤亡
财产损失：正在核实
影响范围：
发展趋势：火势可控
领导到位：是
初步处置：护林员9人带2台风机先期到场
下步措施：
信息员：值班员戊
联系电话：10000000020
""",
        "A form of which some lines were left empty.",
        prose=False,
        unit="nanping-forest-farm",
        occurred_at="2026-02-25T11:52",
        location=has("六工区界碑处", lacks=("起因",)),
        nature=has("地表火", lacks=("伤亡",)),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        trend=has("火势可控", lacks=("领导",)),
        leaders_on_scene=(True, None),
        measures=has("护林员9人", "先期到场", lacks=("下步措施",)),
        informant=("值班员戊", "10000000020"),
    ),
    mail(
        "labels-station-drowning",
        "pcs@example.net",
        "警情通报：水库溺水",
        "2026-07-26T18:40",
        """
警情类别：溺水
报警时间：7月26日16时12分
案发时间：7月26日16时许
案发地点：东山镇团结水库溢洪道下游50米
溺水人员：4名初中生（均为男性），2人自救上岸
搜救结果：17时20分打捞起1人，经医生确认死亡；另1人仍在搜寻
到场领导：东山镇副镇长林某、派出所教导员
善后：镇上已安排专人陪护家属
承办民警：辛某，100 0000 0078
""",
        "Two ashore, one dead, one still missing; a place in a township that is not the sender.",
        told="cause trend source next_steps measures",
        unit="",
        standing="unknown",
        occurred_at="2026-07-26T16:00",
        location=has("团结水库溢洪道下游50米", lacks=("溺水人员",)),
        casualties={"dead": 1, "missing": maybe(1)},
        leaders_on_scene=(True, has("林某", lacks=("善后",))),
        informant=(named("辛某", "民警辛某", "承办民警辛某"), "10000000078"),
    ),
    mail(
        "labels-zeroes",
        GEOLOGY,
        "地灾险情零伤亡报告",
        "2026-08-30T10:40",
        """
险情时间：8月30日9点整
险情地点：东山镇马鞍村小学后山
死亡人数：0
失踪人数：0
重伤人数：0
轻伤人数：0
被困人数：0
财产损失：0
险情描述：后山挡墙外鼓约30厘米，墙后土体有拉裂
已做工作：学校已停课，师生214人转移到村委会
拟做工作：请专家鉴定后削坡卸载
报告人 信息员戊 10000000025
""",
        "Every count a nought, the loss as well; teachers and pupils moved.",
        told="cause trend scope source",
        unit="geology-section",
        occurred_at="2026-08-30T09:00",
        location=has("东山镇马鞍村小学后山", lacks=("死亡",)),
        casualties=ALL_ZERO,
        property_loss=0,
        measures=has("已停课", "转移到村委会", lacks=("拟做工作",)),
        next_steps=has("专家鉴定", "削坡卸载", lacks=("报告人",)),
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "labels-power-cut",
        "gdgs@example.com",
        "大面积停电事件报告（供电公司）",
        "2026-01-20T07:35",
        """
事件：冰灾致35千伏青白线跳闸
发生时刻：1月20日05:42
故障点：石门乡分水岭47#—49#塔
停电范围：石门、白水两乡镇23个村，8600户
重要用户：县二医院（自备电源已启用）
人员情况：没有人员受伤
抢修力量：86人、19车，无人机4架
预计恢复：今日18时前恢复80%
经济损失：正在评估
调度值班：聂某 10000000079
""",
        "A power cut: nobody injured is a weak denial; the extent stands on a line of its own.",
        told="source",
        unit="",
        standing="unknown",
        occurred_at="2026-01-20T05:42",
        location=has("石门乡分水岭", "49#塔", lacks=("停电范围",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=VERIFIED,
        scope=has("23个村", "8600户", lacks=("重要用户",)),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(named("聂某"), "10000000079"),
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
