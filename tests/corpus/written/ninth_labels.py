"""Ninth set: reports in labelled lines, by townships and stations."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.ninth_writing import (
    BUREAU,
    DONGSHAN_A,
    DONGSHAN_CLERK,
    FIRE_DUTY,
    GEOLOGY_CLERK,
    NANPING_CLERK,
    XIHE_CLERK,
    XIHE_DUTY,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "label-icy-road",
        DONGSHAN_A,
        "东山镇关于G907线追尾事故的报告",
        "2026-01-19T07:52",
        """
报送单位：东山镇人民政府
事发时间：2026年1月19日7时05分
事发地点：G907线K42+300处（东山镇柳树湾村路口）
信息来源：过路群众报警
事件经过：一辆重型半挂车与同向行驶的面包车追尾，面包车被推入路边排水沟。
事件起因：路面结冰，后车制动不及
伤亡情况：面包车内5人，其中1人当场死亡，2人重伤，2人轻伤；半挂车司机未受伤
财产损失：约3.5万元
影响范围：双向堵车约2公里
领导到位情况：副镇长何某、派出所所长均在现场
已采取措施：伤员送县人民医院救治，交警设置警戒、撒盐除冰
下一步措施：配合交警做好善后，增加桥面巡查
信息员：信息员甲，100 0000 0011
""",
        "A full set of labelled lines; five in the car are no casualties.",
        occurred_at="2026-01-19T07:05",
        location=has("G907线K42+300处", "柳树湾村路口", lacks=("信息来源",)),
        source=has("过路群众报警"),
        course=has("一辆重型半挂车", "排水沟", lacks=("事件起因",)),
        cause=has("路面结冰", "制动不及", lacks=("伤亡",)),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 2},
        property_loss=35000,
        scope=has("双向堵车约2公里"),
        leaders_on_scene=(True, has("何某")),
        measures=has("伤员送县人民医院", "撒盐除冰", lacks=("下一步",)),
        next_steps=has("配合交警", "桥面巡查", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "label-numbered-gas-leak",
        XIHE_DUTY,
        "【紧急】西河镇老街燃气泄漏",
        "2026-03-08T21:16",
        """
一、时间：3月8日20时48分
二、地点：西河镇老街北段供销社楼下
三、信息来源：12345热线转办
四、起因：修下水道的挖机挖破中压管线
五、性质：燃气泄漏
六、伤亡：无人员伤亡
七、损失：正在核实
八、影响：老街停气，涉及用户260户
九、处置：镇里已疏散周边群众130余人，燃气公司已关阀，消防在场稀释
十、到场领导：镇党委书记、镇长李四
十一、下步打算：泄漏点焊接完成、检测合格后恢复供气
十二、联系人：值班员丙（10000000016）
""",
        "Numbered labels in words of their own; a class by tag; evacuated people are no casualties.",
        cls="urgent",
        unit="xihe-town",
        occurred_at="2026-03-08T20:48",
        location=has("老街北段供销社楼下", lacks=("信息来源",)),
        source=has("12345热线"),
        cause=has("修下水道的挖机", "中压管线"),
        nature=has("燃气泄漏"),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        scope=told("260户"),
        leaders_on_scene=(True, has("李四")),
        measures=has("疏散周边群众", "消防在场稀释", lacks=("到场领导",)),
        next_steps=has("泄漏点焊接", "恢复供气", lacks=("联系人",)),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "label-blank-loss",
        NANPING_CLERK,
        "国有南坪林场护林点火情报告",
        "2026-04-11T15:40",
        """
单位：国有南坪林场
时间：2026-04-11 14:52
地点：南坪林场青杠坪林班23小班
起火原因：正在调查
人员伤亡：无
直接经济损失：
过火面积：约6亩（以灌木为主）
发展趋势：明火已灭，无蔓延可能
参加扑救：本场半专业队28人，镇民兵15人
领导到场：场长王五在前线
下一步：留18人看守火场24小时
报告人：信息员丙
电话：100-0000-0018
""",
        "A loss left blank; a date in figures with dashes; the area burnt is no loss in yuan.",
        unit="nanping-forest-farm",
        occurred_at="2026-04-11T14:52",
        location=has("青杠坪林班23小班", lacks=("起火原因",)),
        cause=VERIFIED,
        casualties=NONE_HURT,
        property_loss=None,
        scope=told("约6亩"),
        trend=has("明火已灭", "无蔓延可能"),
        leaders_on_scene=(True, has("王五")),
        measures=told("半专业队28人"),
        next_steps=has("留18人看守火场24小时"),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "label-mine-roof",
        BUREAU,
        "事故快报",
        "2026-05-22T04:35",
        """
            生产安全事故快报

事故单位：西河镇石板沟煤矿（在册，证照齐全，核定能力15万吨/年）
事故时间：5月22日凌晨2时17分
事故地点：井下1104回风巷距工作面约40米处
事故类别：顶板
当班下井人数：61人
事故简况：巷道维修时发生冒顶，作业点5人中2人跑出，3人被埋。
人员伤亡：截至4时，救出1人（送医后死亡），另2人仍被困井下
直接经济损失：不详
抢救进展：县矿山救护队2个小队已入井，其余升井56人
到场领导：县应急局副局长周某已到矿
填报人：县矿安股 段某 10000000071
""",
        "Three buried, one of them taken out and dead, two still trapped; 61 went down.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-22T02:17",
        location=has("1104回风巷距工作面约40米处", lacks=("事故类别",)),
        nature=OPEN,
        cause=OPEN,
        casualties={"dead": 1, "trapped": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        course=OPEN,
        leaders_on_scene=(True, has("周某")),
        measures=told("县矿山救护队"),
        trend=OPEN,
        informant=(maybe("段某", "县矿安股 段某"), "10000000071"),
    ),
    mail(
        "label-landslide-geology",
        GEOLOGY_CLERK,
        "地质环境股+云盘村滑坡险情",
        "2026-07-04T06:20",
        """
事发时间：2026年7月4日凌晨4:30左右
事发地点：东山镇云盘村三组屋后斜坡
险情来源：群测群防员上报
诱因：连续三天降雨，累计雨量168毫米
规模：约1200立方米
伤亡人数：死亡0人，失踪0人，重伤0人，轻伤0人，被困0人
财产损失：房屋倒塌2间，牛1头，折合人民币4.8万元
威胁对象：坡下9户37人
目前动态：坡顶裂缝仍以每小时2厘米发展
已做工作：9户37人全部撤到村小学；设警示牌
拟做工作：雨停后请地勘单位进场勘查
带班领导是否到场：是（孙七）
信息员：信息员戊 联系电话：10000000025
""",
        "Zeros by kind; 37 threatened; loss with its things and an amount; two labels in the last line.",
        unit="geology-section",
        occurred_at="2026-07-04T04:30",
        location=has("云盘村三组屋后斜坡"),
        source=has("群测群防员上报"),
        cause=has("连续三天降雨"),
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": 0,
        },
        property_loss=48000,
        scope=told("9户37人"),
        trend=told("每小时2厘米"),
        leaders_on_scene=(True, has("孙七")),
        measures=has("9户37人全部撤到村小学", "警示牌", lacks=("拟做工作",)),
        next_steps=has("地勘单位进场勘查", lacks=("带班",)),
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "label-food-school",
        XIHE_CLERK,
        "关于西河镇中心小学部分学生身体不适的情况报告",
        "2026-09-16T14:05",
        """
【事件】学生疑似食源性不适
【发生时间】9月16日12时40分起
【发生地点】西河镇中心小学（学生412人，教职工31人）
【发病情况】已有23名学生出现呕吐、腹痛，送镇卫生院观察，均无生命危险，无死亡病例
【初步判断】与午餐凉拌菜有关，具体原因待疾控检测
【已采取的措施】封存食堂留样和剩余食材；县市监、疾控已到校采样；通知家长
【领导到场】分管副镇长已在卫生院
【下一步】继续观察其余学生，检测结果出来后续报
【报送人】信息员乙 100 0000 0015
""",
        "Cases of illness are no casualties; a beginning of a span; 续报 announced is no follow-up.",
        unit="xihe-town",
        occurred_at="2026-09-16T12:40",
        location=has("西河镇中心小学", lacks=("发病情况",)),
        cause=OPEN,
        nature=OPEN,
        casualties={"dead": maybe(0)},
        scope=OPEN,
        measures=has("封存食堂留样", "通知家长", lacks=("领导到场",)),
        leaders_on_scene=(True, has("副镇长")),
        next_steps=has("继续观察其余学生", "续报", lacks=("报送人",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "label-pigs",
        DONGSHAN_CLERK,
        "养殖场猪只异常死亡",
        "2026-02-26T10:30",
        """
紧急程度：重要
信息标题：东山镇石马村某养殖场猪只异常死亡
发现时间：2026年2月25日上午9点20分
所在地：东山镇石马村二组广源养殖场
当事人：业主吕某，存栏640头
事情：25日发现死亡11头，至今晨共死亡46头，症状为高热、皮肤发绀
原因：疑似疫病，县动物疫控中心已采样
结果：已封锁该场，禁止出栏
损失：业主估计6万余元
信息员：信息员甲 10000000011
""",
        "Important matter with the six elements; discovered time stands for that of occurrence; 余 leaves no amount.",
        cls="important",
        occurred_at=maybe("2026-02-25T09:20:00+08:00"),
        location=has("石马村二组广源养殖场", lacks=("当事人",)),
        person=has("吕某"),
        matter=has("死亡11头", "皮肤发绀", lacks=("原因",)),
        cause=has("疑似疫病"),
        result=has("已封锁该场", "禁止出栏", lacks=("损失",)),
        casualties=None,
        property_loss=has("6万余元"),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "label-power-cut",
        BUREAU,
        "供电故障信息报送单",
        "2026-08-02T19:33",
        """
报送单位：县供电公司东山供电所
故障时间：8月2日18时56分
故障地点：10千伏东石线17号杆至35号杆
故障原因：雷击导致绝缘子炸裂
停电范围：东山镇石马、柳林、云盘3个村1870户，镇卫生院已启用发电机
人员伤亡情况：无
设备损失：绝缘子6只、跌落保险3组，约1.1万元
抢修情况：出动抢修车4台、人员19名
预计恢复时间：8月2日23时前
值班电话：100 0000 0072
""",
        "The time of restoring lies ahead; the unit is not in the directory; no name beside the number.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-02T18:56",
        location=has("10千伏东石线17号杆", "35号杆", lacks=("故障原因",)),
        cause=has("雷击"),
        casualties=NONE_HURT,
        property_loss=11000,
        scope=has("1870户"),
        measures=has("抢修车4台", lacks=("预计恢复",)) | {"may_be_absent": True},
        trend=OPEN,
        next_steps=OPEN,
        informant=(OPEN, "10000000072"),
    ),
    mail(
        "label-scaffold",
        DONGSHAN_A,
        "东山镇+安置房工地脚手架坍塌",
        "2026-06-10T16:48",
        """
紧急程度：特别紧急

1.信息来源：施工单位项目经理电话
2.事发时间及地点：6月10日15时50分许，东山镇安置房二期7号楼东侧
3.起因和性质：外脚手架拆除作业中整体坍塌，建筑施工事故，具体原因在查
4.伤亡人数：死亡2人，重伤3人，轻伤5人，失联1人
5.财产损失：暂无法统计
6.基本过程：当时架上有工人11名，架体由上往下逐层垮落
7.已造成的后果：7号楼东侧道路中断
8.影响范围：工地内部
9.发展趋势：搜救还在进行
10.领导到位：张三及县住建局领导已在现场
11.初步处置：消防、医疗到场，全工地停工
12.下一步：全力搜寻失联人员，控制项目负责人
13.信息员：信息员甲，10000000011
""",
        "The thirteen elements, time and place in one line; the loss cannot be told yet.",
        cls="critical",
        source=has("项目经理"),
        occurred_at="2026-06-10T15:50",
        location=has("安置房二期7号楼东侧", lacks=("15时", "起因")),
        cause=OPEN,
        nature=OPEN,
        casualties={"dead": 2, "seriously_injured": 3, "slightly_injured": 5, "missing": 1},
        property_loss=VERIFIED | {"may_be_absent": True},
        course=has("当时架上有工人11名", "垮落", lacks=("已造成",)),
        consequences=has("7号楼东侧道路中断"),
        scope=has("工地内部"),
        trend=has("搜救还在进行"),
        leaders_on_scene=(True, has("张三")),
        measures=has("消防、医疗到场", "停工", lacks=("下一步",)),
        next_steps=has("全力搜寻失联人员", "项目负责人", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "label-fire-centre-crown-fire",
        FIRE_DUTY,
        "森林防火中心火情快报（首报）",
        "2026-03-30T13:02",
        """
接报时间：12时24分
起火时间：12时10分
起火地点：西河镇与东山镇交界的尖峰岭南坡
报警人：瞭望台值守员
火场情况：火线长约800米，西南风4级，植被以云南松为主
扑救力量：专业队45人、半专业队60人、干部群众110人
伤亡：暂无
威胁：距山下石桥村最近民房1.5公里
带队领导：赵六
报告：值班员己 10000000023
""",
        "Call and occurrence are two times; 12时10分 of the same day; 暂无 under 伤亡.",
        unit="fire-prevention-centre",
        occurred_at="2026-03-30T12:10",
        location=has("尖峰岭南坡", lacks=("报警人",)),
        source=has("瞭望台值守员"),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=told("专业队45人"),
        leaders_on_scene=(maybe(True), told("赵六")),
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "label-ferry",
        XIHE_DUTY,
        "西河镇渡口渔船侧翻",
        "2026-05-03T18:21",
        """
时 间：2026年5月3日17时35分
地 点：西河镇黄泥渡下游约300米水域
经 过：两名群众私自驾驶自用船过河，行至河心被浪打翻
落 水：7人
救 起：5人（其中1人呛水较重，送县医院，其余无碍）
失 踪：2人
原 因：上游电站放水，流速加快，船上均未穿救生衣
措 施：蓝天救援队、海事、消防共3艘冲锋舟在搜救
领 导：李四在渡口指挥
后 续：扩大搜索至下游8公里，协调电站关闸
联 系：值班员丙 10000000016
""",
        "Labels spread by blanks; two missing; seven fell in, none of them a casualty by that.",
        charset="gb18030",
        unit="xihe-town",
        occurred_at="2026-05-03T17:35",
        location=has("黄泥渡下游约300米水域"),
        course=has("两名群众", "被浪打翻"),
        cause=has("上游电站放水"),
        casualties={"missing": 2, "dead": maybe(0), "seriously_injured": maybe(1), "slightly_injured": maybe(0)},
        measures=has("冲锋舟"),
        leaders_on_scene=(True, has("李四")),
        next_steps=has("扩大搜索", "关闸"),
        informant=("值班员丙", "10000000016"),
    ),
)
"""Mails in labelled lines, first part."""
