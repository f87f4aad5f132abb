"""Fresh: schools, public order, animals, supply and networks, in running official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fresh_mail import fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, NANPING, XIHE, XIHE_DUTY

_DONGSHAN_HEAD: Final = "dongshan-head@example.org"
_POLICE: Final = "xuanchuan@example.com"
_SCHOOLS: Final = "jiaoyuju-bgs@example.com"

WRITTEN: Final = (
    fresh(
        "school-canteen",
        XIHE,
        "西河镇中心小学部分学生身体不适情况报告",
        "2026-09-16T15:20",
        """
9月16日12时40分起，西河镇中心小学陆续有学生出现恶心、呕吐、腹痛症状。截至15时，共有37名学生就诊，其中住院观
察9人，其余经对症处理后已返家，无危重和死亡病例。

学校12时55分向镇政府和县教育局报告。镇政府、县疾控中心、市场监管所已派员到校，封存食堂当日留样及凉拌菜原料，
采集呕吐物样本8份、食品样本12份送检。初步怀疑为食源性疾病，具体原因待检测结果。

镇长李四、县教育局副局长正在学校现场处置，班主任已逐一与家长沟通，目前学生、家长情绪稳定，教学秩序正常。

下一步：全力救治，尽快查明原因，做好家长沟通和舆情引导。

信息员乙 10000000015
""",
        "Cases of illness, however many, are no casualties; none grave and none dead.",
        indent=True,
        unit="xihe-town",
        occurred_at=maybe("2026-09-16T12:40:00+08:00"),
        location=has("西河镇中心小学", lacks=("12时40分", "呕吐")),
        source=told("学校"),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=nothing_of("舆情引导"),
        next_steps=has("全力救治", "舆情引导", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "wages-at-the-gate",
        _DONGSHAN_HEAD,
        "关于部分农民工到镇政府反映欠薪问题的情况报告",
        "2026-01-29T11:05",
        """
1月29日上午8时30分，承建高标准农田项目的60余名农民工聚集到镇政府大门外，反映项目分包方拖欠2025年下半年工资约
187万元。人员主要来自我镇及邻县，现场打出横幅1条，未封堵道路，未发生肢体冲突，无人员受伤。

我和分管副镇长、劳动保障所负责人第一时间到场接访，请5名代表到会议室面谈，并通知总包单位负责人到场。10时40分
双方初步达成意见：总包方2月3日前先行垫付工资120万元，余款2月10日前付清。10时55分人员全部散去。

目前现场秩序正常。我镇将继续跟踪工资发放情况，防止再次聚集。

东山镇 张三
""",
        "A petition: those who came are no casualties, wages owed are no loss.",
        indent=True,
        way="quoted-printable",
        shown="张三",
        occurred_at="2026-01-29T08:30",
        location=has("镇政府大门外", lacks=("8时30分", "农民工")),
        cause=told("工资"),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, told("副镇长")),
        measures=nothing_of("无人员受伤"),
        next_steps=told("跟踪工资发放"),
        informant=(maybe("张三"), None),
    ),
    fresh(
        "police-notice",
        _POLICE,
        "警情通报",
        "2026-06-09T13:00",
        """
2026年6月9日9时47分许，我县城关镇解放路与建设街交叉口发生一起伤人案件。犯罪嫌疑人陈某（男，43岁，本县人）持
刀将5名路人刺伤。公安民警迅速到场处置，于9时53分将陈某当场制服。5名伤者被紧急送医，其中2人因伤势过重抢救无效
死亡，另外3人无生命危险。

经初步调查，陈某有精神疾病治疗史，案发前与家人发生口角。目前，案件正在进一步侦办中。

请广大网民不要拍摄、传播血腥图片视频，不信谣、不传谣。

示例县公安局

2026年6月9日
""",
        "A police notice of an authority unknown to the directory: stabbed five, died two of them.",
        indent=True,
        shown="示例县公安局",
        unit="",
        standing="unknown",
        occurred_at="2026-06-09T09:47",
        location=has("解放路与建设街交叉口", lacks=("9时47分", "伤人")),
        cause=OPEN,
        casualties={"dead": 2},
        measures=OPEN,
        trend=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "swine-fever",
        DONGSHAN,
        "关于我镇一养殖场生猪异常死亡的报告",
        "2026-03-30T17:45",
        """
3月30日10时，东山镇石板沟村养殖大户余某某来镇畜牧站报告，其猪场自3月28日起陆续死亡生猪26头，存栏另有114头。
镇畜牧站立即派员到场采样，样品送县动物疫病预防控制中心检测，结果预计今晚出来。

处置情况：一是对该场封锁，人员、车辆、饲料一律不得进出；二是对周边3公里内17户散养户排查，暂未发现异常；三是
无害化处理死猪26头，消毒3遍。

死亡生猪折价约5.2万元。目前无人员感染或不适。

如确诊为非洲猪瘟，将按预案划定疫点疫区并扑杀。

东山镇农业综合服务中心 信息员甲 10000000011
""",
        "Dead pigs are no casualties; when somebody came to tell is not when they died.",
        location=has("石板沟村", lacks=("3月30日", "死亡")),
        source=told("余某某"),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(52000),
        scope=OPEN,
        trend=OPEN,
        measures=nothing_of("5.2万元", "扑杀"),
        next_steps=told("扑杀", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "boys-in-the-river",
        _SCHOOLS,
        "关于东山中学4名学生溺水事件的报告",
        "2026-07-12T19:10",
        """
县政府总值班室、县应急管理局：

7月12日15时许，东山中学初二年级4名学生（均为男生，13—14岁）相约到东山镇双河口下水游泳，其中3人滑入深水区。
岸上1名学生呼救，附近钓鱼群众救起1人，另2人失踪。经公安、消防、民间救援队搜救，16时48分、18时20分先后打捞出2
名失踪学生，均已无生命体征。获救的1名学生已脱离危险，在镇卫生院观察。

事件发生后，县教育局局长带队赶到现场，学校成立善后工作组，分别对接两个家庭。暑假前学校已召开防溺水主题班会并
签订告家长书。

下一步，县教育局将会同东山镇在双河口等6处危险水域增设警示牌和救生设施，组织党员教师分片巡河。

示例县教育局

2026年7月12日
""",
        "Two missing are found dead: none is missing any more; 许 is no reason to doubt the hour.",
        indent=True,
        unit="",
        standing="unknown",
        occurred_at="2026-07-12T15:00",
        location=has("双河口", lacks=("15时", "溺水")),
        cause=OPEN,
        source=OPEN,
        casualties={"dead": 2, "missing": maybe(0)},
        leaders_on_scene=(True, told("局长")),
        measures=OPEN,
        next_steps=told("警示牌"),
    ),
    fresh(
        "pipe-burst-supply",
        XIHE_DUTY,
        "西河镇供水主管爆管情况",
        "2026-02-02T09:00",
        """
2月2日清晨6时30分，西河镇水厂出厂DN400主管在粮站门口爆裂，镇区及周边4个村约1.2万人停水，镇医院、中学食堂用水
受到影响。水厂6时45分关阀，现组织两班人抢修，预计14时恢复。镇政府协调消防水罐车3辆定点送水。

爆管原因为管道老化加夜间低温。无人员伤亡。水厂报损失4万5千元。

分管副镇长和水厂厂长都在现场盯着。
""",
        "People without water are the scope; a loss in mixed figures; who is there has no name.",
        unit="xihe-town",
        occurred_at="2026-02-02T06:30",
        location=has("粮站门口", lacks=("6时30分", "爆裂")),
        cause=told("管道老化"),
        casualties=NONE_HURT,
        property_loss=45000,
        scope=told("1.2万人"),
        trend=OPEN,
        leaders_on_scene=(True, "副镇长"),
        measures=nothing_of("4万5千元"),
    ),
    fresh(
        "ransomware",
        NANPING,
        "关于我场业务服务器遭勒索病毒攻击的情况报告",
        "2026-08-20T10:30",
        """
8月20日8时15分，国有南坪林场办公室工作人员上班时发现林政资源管理服务器无法登录，屏幕显示文件已被加密并索要比
特币。经技术公司远程排查，攻击者系通过弱口令的远程桌面入侵，病毒加密时间为当日凌晨2时37分，共1台服务器、3台
办公电脑受影响，2023年以来的采伐档案数据暂时无法读取，尚未发现数据外泄。

我场已断开受影响设备网络，保留日志和样本，向县公安局网安大队报案，并通知县委网信办。昨晚离线备份完好，正在新
设备上恢复，预计明日恢复业务。场长王五在场部调度。

下步将对全场终端口令、端口进行清查，关闭不必要的远程服务。经济损失正在评估。

信息员丙，电话10000000018
""",
        "A network incident: found at one hour, begun at another; the harm is to data and not to people.",
        indent=True,
        unit="nanping-forest-farm",
        occurred_at={"value": "2026-08-20T02:37:00+08:00", "also": ["2026-08-20T08:15:00+08:00"]},
        location=OPEN,
        source=OPEN,
        cause=told("弱口令"),
        casualties=None,
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("王五")),
        measures=nothing_of("弱口令的", "经济损失"),
        next_steps=told("终端口令", lacks=("经济损失",)),
        informant=("信息员丙", "10000000018"),
    ),
    fresh(
        "rumour-of-a-dam",
        DONGSHAN_DUTY,
        "关于网传“东山镇水库垮坝死了几十人”的情况说明",
        "2026-07-10T14:25",
        """
7月10日12时许，有网民在短视频平台发布“东山镇水库垮坝，死了几十个人”的视频，截至14时浏览量约3.6万。

经我镇会同水利站现场核查，辖区3座水库运行正常，网传视频为外省多年前旧视频，我镇没有发生垮坝，没有人员伤亡。
派出所已锁定发布者黄某（本镇人），正在依法传唤，平台已下架视频。

我镇将发布辟谣公告，加强汛期舆情监测。

值班员甲 100 0000 0012
""",
        "A rumour denied: of the dozens of dead there is nothing.",
        occurred_at=maybe("2026-07-10T12:00:00+08:00"),
        location=OPEN,
        source=OPEN,
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=nothing_of("几十个人", "辟谣公告"),
        next_steps=told("辟谣公告"),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
)
"""The mails as they were written: society."""
