"""Fifth set: labelled lines in the body, with the labels and the numbering of many bureaus."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fifth_parts import mail

WRITTEN: Final = (
    mail(
        "labels-thirteen",
        "dongshan-informant@example.org",
        "东山镇+岩口村山体滑坡",
        "2026-06-09T07:02",
        """
紧急程度：紧急信息
信息来源：岩口村党支部书记石某某电话报告
事发时间：2026年6月9日6时38分
事发地点：东山镇岩口村八组后山
起因：连续降雨，土体饱和
性质：小型地质灾害
人员伤亡：无人员伤亡
财产损失：约3.2万元
基本过程：6时38分，后山约400方土石下滑，推倒猪圈1间、围墙15米
已造成后果：1户猪圈损毁，通组路堵塞20米
影响范围：岩口村八组3户11人
发展趋势：后缘有裂缝，仍有继续下滑可能
领导到位情况：镇长张三、人大主席已到现场
已采取措施：转移3户11人，设警戒线，安排专人监测
下一步措施：请县地质环境股派员查看，雨停后清理
信息员：信息员甲  联系电话：10000000011
""",
        "All thirteen, one a line.",
        cls="urgent",
        prose=False,
        source="岩口村党支部书记石某某",
        occurred_at="2026-06-09T06:38",
        location=has("东山镇岩口村八组后山", lacks=("起因", "降雨")),
        cause=has("连续降雨", "土体饱和", lacks=("性质",)),
        nature=has("小型地质灾害", lacks=("伤亡",)),
        casualties=NONE_HURT,
        property_loss=32000,
        course=has("400方土石", "围墙15米", lacks=("后果",)),
        consequences=has("猪圈损毁", "堵塞20米", lacks=("影响范围",)),
        scope=has("岩口村八组3户11人", lacks=("裂缝",)),
        trend=has("裂缝", "继续下滑可能", lacks=("张三",)),
        leaders_on_scene=(True, "张三"),
        measures=has("转移3户11人", "专人监测", lacks=("雨停后",)),
        next_steps=has("地质环境股", "雨停后清理", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "labels-numbered-chinese",
        "hpyj@example.com",
        "和岭县+建筑工地物体打击事故",
        "2026-03-04T15:58",
        """
一、事故发生时间：3月4日14:50
二、事故发生地点：和岭县新城区学府路延长线管廊工地
三、事故单位：大昌市政工程有限公司
四、事故类别：物体打击
五、事故简要经过：吊装管节时钢丝绳断裂，管节坠落砸中下方1名信号工。
六、伤亡情况：死亡1人。
七、直接经济损失：正在评估。
八、事故原因初步分析：钢丝绳磨损超标未及时更换。
九、已采取的措施：工地全面停工，死者家属已联系上，善后组开展工作。
十、现场负责人：县住建局副局长 唐壬
十一、报告人及电话：罗癸 100 0000 0034
""",
        "Chinese numerals; labels of the trade; the officer in charge on the scene.",
        prose=False,
        occurred_at="2026-03-04T14:50",
        location=has("和岭县新城区学府路延长线管廊工地", lacks=("大昌",)),
        nature=has("物体打击", absent=True, lacks=("钢丝绳",)),
        course=has("钢丝绳断裂", "信号工", lacks=("死亡1人",)),
        casualties={"dead": 1},
        property_loss=VERIFIED,
        cause=has("钢丝绳磨损", "未及时更换", lacks=("停工",)),
        measures=has("全面停工", "善后组", lacks=("唐壬",)),
        leaders_on_scene=OPEN,
        person=OPEN,
        matter=OPEN,
        informant=("罗癸", "10000000034"),
    ),
    mail(
        "labels-brackets-fire",
        "fire-duty@example.org",
        "森林防火中心火情快报第7号",
        "2026-04-05T14:40",
        """
【发现时间】4月5日13时55分
【火情位置】西河镇老鸦岭东坡（国有林）
【发现方式】护林员瞭望发现并报告
【火场态势】北风3级，火线长约300米，向西南蔓延
【受害情况】过火面积约25亩，无人员伤亡
【出动力量】森林消防专业队30人，镇半专业队45人
【领导到位】中心主任赵六14时25分到达火场
【火因】上坟烧纸，嫌疑人已控制
【下步安排】申请直升机洒水，开设隔离带
【值班电话】10000000023 值班员己
""",
        "Labels in lenticular brackets without colons; discovery stands for occurrence.",
        prose=False,
        occurred_at=maybe("2026-04-05T13:55:00+08:00"),
        location=has("西河镇老鸦岭东坡", lacks=("护林员",)),
        source=has("护林员", absent=True),
        trend=has("北风3级", "蔓延", absent=True),
        scope=OPEN,
        consequences=OPEN,
        casualties=NONE_HURT,
        measures=has("30人", absent=True),
        leaders_on_scene=(True, "赵六"),
        cause=has("上坟烧纸", lacks=("直升机",)),
        next_steps=has("直升机", "隔离带", lacks=("值班",)),
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    mail(
        "labels-digits-half-colons",
        "yunjiao@example.net",
        "交通运输突发事件信息报告表",
        "2026-11-21T23:40",
        """
1.报送单位:南湖市交通运输局
2.报送时间:2026-11-21 23:35
3.事件发生时间:2026-11-21 21:50
4.事件发生地点:S45南湖高速K88+500隧道内(左洞)
5.事件描述:货车轮胎起火引燃车厢货物(纸箱),隧道内3辆车5人弃车撤离
6.死亡人数:0
7.受伤人数:2(均为轻伤,吸入烟气)
8.被困人数:0
9.失踪人数:0
10.现场处置:隧道管理站关闭左洞,启动射流风机排烟,消防22:31扑灭
11.预计恢复通行时间:2026-11-22 06:00
12.联系人:丁一辰 电话:+86 10000000035
""",
        "Half-width colons, figures by label, four times of which one counts.",
        prose=False,
        occurred_at="2026-11-21T21:50",
        location=has("S45南湖高速K88+500隧道内", lacks=("货车",)),
        course=has("轮胎起火", "弃车撤离", absent=True),
        matter=OPEN,
        casualties={"dead": 0, "missing": 0, "trapped": 0, "slightly_injured": 2, "seriously_injured": maybe(0)},
        measures=has("关闭左洞", "扑灭", lacks=("预计",)),
        trend=OPEN,
        cause=OPEN,
        informant=("丁一辰", "10000000035"),
    ),
    mail(
        "labels-six-elements",
        "xihe-informant@example.org",
        "【一般】西河镇+污水管网抢修完成",
        "2026-10-29T16:20",
        """
时间：2026年10月28日8:30至29日15:00
地点：西河镇正街农贸市场段
人物：镇村建办、县水务公司抢修班12人
事由：污水主管破裂抢修
原因：管道老化，重车碾压
结果：更换管道18米，29日15时恢复排水
""",
        "The six elements of a general matter; of a span the beginning.",
        cls="general",
        prose=False,
        occurred_at=maybe("2026-10-28T08:30:00+08:00"),
        location=has("西河镇正街农贸市场段", lacks=("人物",)),
        person=has("镇村建办", "抢修班12人", lacks=("事由",)),
        matter=has("污水主管破裂抢修", lacks=("老化",)),
        cause=has("管道老化", "重车碾压", lacks=("更换",)),
        result=has("更换管道18米", "恢复排水"),
    ),
    mail(
        "labels-education-drowning",
        "jyj-anquan@example.com",
        "学生溺水事件报告",
        "2026-07-19T20:14",
        """
学校（单位）名称：永岭县大田中学
事件时间：7月19日15时许
事件地点：大田镇梅溪河下游沙场深坑
涉及人员：该校八年级学生4人
事件经过：4名学生相约下河游泳，其中2人滑入深坑，同伴呼救，附近村民救起1人（送县医院，轻伤），另1人\
于17时22分打捞上岸，已无生命体征。
伤亡：死亡1人、轻伤1人
处置情况：校领导、班主任已到家中慰问；镇政府组织打捞并封闭沙场。
舆情：本地微信群有传播，宣传部门已介入。
下步打算：暑期防溺水家访全覆盖，深坑回填。
报告人：谢二南（安全股），10000000036
""",
        "Time of the retrieval is not the occurrence.",
        prose=False,
        occurred_at="2026-07-19T15:00",
        location=has("大田镇梅溪河下游沙场深坑", lacks=("学生4人",)),
        person=has("学生4人", absent=True),
        matter=OPEN,
        course=has("相约下河", "已无生命体征", lacks=("校领导",)),
        casualties={"dead": 1, "slightly_injured": 1},
        measures=has("慰问", "封闭沙场", lacks=("微信群",)),
        leaders_on_scene=OPEN,
        scope=OPEN,
        consequences=OPEN,
        cause=OPEN,
        next_steps=has("家访", "回填", lacks=("谢二南",)),
        informant=(maybe("谢二南", "谢二南（安全股）"), "10000000036"),
        trend=OPEN,
    ),
    mail(
        "labels-in-one-paragraph",
        "geology-informant@example.org",
        "白崖村崩塌灾险情速报",
        "2026-05-31T18:33",
        """
灾险情类型：崩塌；发生时间：2026年5月31日17时20分；发生地点：西河镇白崖村四组公路内侧；规模：约120立方米；\
伤亡情况：死亡0人，失踪0人，受伤1人（轻伤）；直接经济损失：6.8万元；引发因素：降雨及风化；\
险情：仍有危岩30立方米威胁过往车辆；已采取措施：封闭道路，设绕行标志；下一步建议：尽快爆破清除危岩；\
速报人：信息员戊 电话10000000025。
""",
        "All labels in one paragraph, parted by semicolons.",
        prose=False,
        occurred_at="2026-05-31T17:20",
        nature=has("崩塌", absent=True, lacks=("17时",)),
        location=has("西河镇白崖村四组公路内侧", lacks=("规模", "120")),
        casualties={"dead": 0, "missing": 0, "slightly_injured": 1, "seriously_injured": maybe(0)},
        property_loss=68000,
        cause=has("降雨及风化", lacks=("险情", "危岩")),
        trend=OPEN,
        scope=OPEN,
        consequences=OPEN,
        measures=has("封闭道路", "绕行标志", lacks=("爆破",)),
        next_steps=has("爆破清除危岩", lacks=("速报人",)),
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
    mail(
        "labels-value-next-line",
        "wsyjzx@example.com",
        "医疗机构突发事件上报",
        "2026-12-15T03:06",
        """
事件名称
　　妇幼保健院住院楼配电间起火
发生时间
　　2026年12月15日01时48分
发生地点
　　桐江县妇幼保健院住院楼负一层配电间
伤亡情况
　　无人员伤亡
财产损失
　　约15万元
处置经过
　　01时50分切断电源启用备用发电机，01时56分转移患者74人至门诊楼，02时17分明火扑灭。
目前状态
　　患者情绪稳定，3名重症患者转至县人民医院，无病情加重。
联系人
　　行政总值班 邹三和  10000000037
""",
        "Labels as headings, values on the next line; severe patients are none injured.",
        prose=False,
        matter=OPEN,
        occurred_at="2026-12-15T01:48",
        location=has("桐江县妇幼保健院住院楼负一层配电间", lacks=("伤亡",)),
        casualties=NONE_HURT,
        property_loss=150000,
        measures=has("切断电源", absent=True),
        course=OPEN,
        trend=OPEN,
        result=OPEN,
        consequences=OPEN,
        informant=(maybe("邹三和", "行政总值班 邹三和"), "10000000037"),
        nature=OPEN,
    ),
    mail(
        "labels-spaced-labels",
        "dongshan-duty-b@example.org",
        "东山镇值班信息",
        "2026-02-02T21:30",
        """
时　　间：2月2日20时45分
地　　点：东山镇兴隆街烟花爆竹零售点
事　　件：顾客在店外燃放引燃门口堆放的少量烟花
伤　　亡：1人轻伤（面部灼伤），无死亡
损　　失：3000元左右
处　　置：镇专职消防队20时52分到场，21时03分扑灭，门店已查封
报 送 人：值班员乙
电　　话：100-0000-0013
""",
        "Labels spaced out; loss with 左右.",
        prose=False,
        occurred_at="2026-02-02T20:45",
        location=has("东山镇兴隆街烟花爆竹零售点", lacks=("顾客",)),
        matter=has("引燃", absent=True),
        course=OPEN,
        nature=OPEN,
        cause=OPEN,
        casualties={"dead": 0, "slightly_injured": 1},
        property_loss=3000,
        measures=has("专职消防队", "查封", lacks=("值班员乙",)),
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "labels-zero-all",
        "scjg-spaq@example.net",
        "市场监管领域突发事件信息",
        "2026-09-05T10:42",
        """
■ 事件：液氨制冷机房阀门泄漏
■ 时间：9月5日9:05
■ 地点：昌河县冷链物流园2号冷库
■ 死亡：0人　■ 失踪：0人　■ 重伤：0人　■ 轻伤：0人　■ 被困：0人
■ 财产损失：无
■ 原因：法兰垫片老化（初步）
■ 现状：9:40堵漏完毕，空气检测正常
■ 措施：疏散园区员工160人，县消防、生态环境局到场处置
■ 领导是否到位：是（副县长易四、园区主任）
■ 下步：停用检修，组织全县涉氨企业排查
■ 信息员：方五洲/10000000038
""",
        "Square bullets, five figures on one line.",
        prose=False,
        matter=OPEN,
        nature=OPEN,
        course=OPEN,
        occurred_at="2026-09-05T09:05",
        location=has("昌河县冷链物流园2号冷库", lacks=("死亡",)),
        casualties=ALL_ZERO,
        property_loss=maybe(0),
        cause=has("法兰垫片老化", lacks=("堵漏",)),
        trend=has("堵漏完毕", absent=True),
        result=OPEN,
        consequences=OPEN,
        measures=has("疏散", "到场处置", lacks=("易四",)),
        leaders_on_scene=(True, "易四"),
        next_steps=has("停用检修", "涉氨企业排查", lacks=("方五洲",)),
        informant=("方五洲", "10000000038"),
    ),
    mail(
        "labels-critical-missing",
        "xihe-duty@example.org",
        "【特别紧急】西河镇+渡船倾覆",
        "2026-08-16T18:20",
        """
信息来源：群众拨打镇值班电话
时间：8月16日17时50分
地点：西河镇柳渡口上游300米河面
伤亡人数：船上9人，6人已上岸（其中轻伤2人），3人失联
财产损失：正在核实
起因：疑似超载遇急流
已采取措施：镇村干部40余人、渔船6条沿河搜寻，已报县消防、海事、公安
相关领导是否到位：是，镇长李四在现场
下一步措施：扩大搜寻范围至下游5公里，安抚家属
信息员：信息员乙，10000000015
""",
        "Aboard are no casualties; three missing.",
        cls="critical",
        prose=False,
        source="群众",
        occurred_at="2026-08-16T17:50",
        location=has("西河镇柳渡口上游300米河面", lacks=("船上",)),
        casualties={"missing": 3, "slightly_injured": 2},
        property_loss=VERIFIED,
        cause=has("超载", lacks=("镇村干部",)),
        measures=has("沿河搜寻", "海事", lacks=("李四",)),
        leaders_on_scene=(True, "李四"),
        next_steps=has("扩大搜寻范围", "安抚家属", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "labels-leaders-no",
        "nanping-duty-a@example.org",
        "国有南坪林场+林区公路塌方",
        "2026-08-30T06:15",
        """
一、信息来源：护林站报告
二、时间、地点：2026年8月30日5时10分，国有南坪林场黄竹沟林道6公里处
三、起因、性质：暴雨冲刷，路基塌方
四、人员伤亡和财产损失：无人员伤亡，财产损失约9万元
五、发展趋势：雨势减弱，塌方体趋于稳定
六、领导到位情况：尚未到位，分管副场长正在途中
七、处置措施：两端封路，通知4名在山人员暂不下山
八、信息员：值班员丁 10000000019
""",
        "Two elements under one label, three times over; no leader there yet.",
        prose=False,
        source=has("护林站", lacks=("时间",)),
        occurred_at="2026-08-30T05:10",
        location=has("国有南坪林场黄竹沟林道6公里处", lacks=("5时", "暴雨")),
        cause=has("暴雨冲刷", lacks=("无人员",)),
        nature=has("塌方", absent=True, lacks=("无人员",)),
        casualties=NONE_HURT,
        property_loss=90000,
        trend=has("雨势减弱", "稳定", lacks=("尚未到位",)),
        leaders_on_scene=(False, OPEN),
        measures=has("两端封路", "暂不下山", lacks=("值班员丁",)),
        informant=("值班员丁", "10000000019"),
    ),
)
