"""Twelfth: labelled lines as units fill them in, each office with its own labels."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE, XIHE_DUTY
from tests.corpus.written.twelfth_mail import mail

_TRANSPORT: Final = "jtj-zhiban@example.com"

WRITTEN: Final = (
    mail(
        "lines-all-elements-slide",
        DONGSHAN,
        "东山镇 楠木坪村山体滑坡信息",
        "2026-06-18T08:02",
        """
信息来源：楠木坪村村干部电话报告
事发时间：2026年6月18日7时25分
事发地点：东山镇楠木坪村四组刘家塆
事件原因：连日强降雨
事件性质：自然灾害（地质灾害）
伤亡情况：死亡1人，失踪2人，重伤1人，轻伤3人，无被困人员
财产损失：初步估计110万元
基本过程：7时25分刘家塆屋后山体约2万方土石下滑，冲毁民房3栋，村干部立即组织自救，7时50分镇应急队到场。
造成后果：民房倒塌3栋，通组路掩埋120米
影响范围：楠木坪村四组21户68人
发展趋势：坡体仍有小块掉落，存在二次滑坡可能
领导到场：镇长张三、人武部长已到现场
已采取措施：搜救失踪人员；转移周边21户；断电；设警戒
下一步打算：请求调派搜救犬和大型机械，请地质专家会商
信息员：信息员甲  电话：10000000011
""",
        "All thirteen elements under common labels, every kind of casualty by number.",
        shown="信息员甲",
        prose=False,
        source=has("楠木坪村村干部电话报告"),
        occurred_at="2026-06-18T07:25",
        location=has("东山镇楠木坪村四组刘家塆", lacks=("连日",)),
        cause=has("连日强降雨", lacks=("自然灾害",)),
        nature=has("自然灾害", lacks=("死亡",)),
        casualties={"dead": 1, "missing": 2, "seriously_injured": 1, "slightly_injured": 3, "trapped": 0},
        property_loss=1100000,
        course=has("7时25分", "镇应急队到场", lacks=("通组路",)),
        consequences=has("民房倒塌3栋", "120米", lacks=("21户",)),
        scope=has("21户68人", lacks=("坡体",)),
        trend=has("坡体仍有", "二次滑坡可能", lacks=("镇长",)),
        leaders_on_scene=(True, has("张三", "人武部长", lacks=("搜救",))),
        measures=has("搜救失踪人员", "设警戒", lacks=("搜救犬",)),
        next_steps=has("搜救犬", "地质专家会商", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "lines-one-breath",
        XIHE_DUTY,
        "西河镇石门村火灾",
        "2026-11-21T15:10",
        """
时间：11月21日14:37；地点：石门村三组杨某家烤烟房；事由：烤烟房起火；伤亡：无人员伤亡；损失：约1.6万元；处置：村\
民自行扑灭，消防到场清理；报送人：值班员丙 10000000016。
""",
        "All labels in one line, parted by semicolons.",
        unit="xihe-town",
        occurred_at="2026-11-21T14:37",
        location=has("石门村三组杨某家烤烟房", lacks=("起火", "14:37")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=16000,
        measures=has("村民自行扑灭", "清理", lacks=("报送人",)),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "lines-brackets-forest-fire",
        FIRE,
        "森林火情快报 石笋岭",
        "2026-02-27T13:50",
        """
【发现时间】2月27日13时02分（卫星热点核实）
【起火地点】西河镇与国有南坪林场交界石笋岭
【火场情况】过火面积约40亩，林相为马尾松幼林，西南风3级，火线长600米
【人员伤亡】暂无人员伤亡
【起火原因】正在调查
【投入力量】专业队35人、半专业队60人、风力灭火机28台，直升机1架待命
【到场领导】分管领导甲、赵六
【火势】南线已控制，北线仍在向山脊蔓延
【下步措施】沿山脊打隔离带，力争天黑前合围
【联系人】信息员丁，10000000022
""",
        "Labels in black brackets; the time of discovery; the name of a farm as a mere border.",
        shown="防火中心",
        prose=False,
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at=maybe("2026-02-27T13:02:00+08:00"),
        location=has("石笋岭", lacks=("过火",)),
        cause=VERIFIED,
        nature=OPEN,
        casualties=NONE_HURT,
        course=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=has("南线已控制", "山脊蔓延", lacks=("隔离带",), absent=True),
        leaders_on_scene=(True, has("分管领导甲", "赵六", lacks=("南线",))),
        measures=has("专业队35人", "待命", absent=True, lacks=("分管领导",)),
        next_steps=has("打隔离带", "合围", lacks=("信息员丁",)),
        informant=("信息员丁", "10000000022"),
        matter=OPEN,
        result=OPEN,
        person=OPEN,
    ),
    mail(
        "lines-six-elements-general",
        XIHE,
        "西河镇开展冬修水利",
        "2026-12-03T17:20",
        """
紧急程度：一般信息
时间：12月2日上午9时
地点：西河镇双河口村
人物：镇村干部及群众130余人
事件：清理灌溉渠道2.8公里，加固渠埂6处
起因：去冬今春少雨，渠道淤积
结果：当天完成，可恢复灌溉面积350亩
报送：信息员乙 100 0000 0015
""",
        "The six elements of a general matter; those who work are no casualties.",
        prose=False,
        unit="xihe-town",
        cls="general",
        occurred_at="2026-12-02T09:00",
        location=has("西河镇双河口村", lacks=("镇村干部",)),
        person=has("镇村干部", "130余人", lacks=("清理",)),
        matter=has("清理灌溉渠道", "6处", lacks=("少雨",)),
        cause=has("少雨", "淤积", lacks=("当天",)),
        result=has("当天完成", "350亩", lacks=("信息员",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "lines-verified-and-none",
        NANPING,
        "【特别紧急】南坪林场作业点坍塌",
        "2026-05-07T10:33",
        """
事件名称：间伐作业点临时工棚坍塌
事发时间：5月7日9时58分
事发地点：国有南坪林场五工区磨子沟
信息来源：工区长现场报告
事件起因：正在核实
人员伤亡：被困4人，已救出1人（重伤），其余3人仍被压，无死亡
直接经济损失：正在核实
现场领导：暂无，场长王五正赶往现场
先期处置：工区20名职工徒手救援，已报119、120
需要支援：生命探测仪、吊车
填报：信息员丙/10000000018
""",
        "One of four is out, three are still under; the head is on the way; two elements being verified.",
        prose=False,
        unit="nanping-forest-farm",
        cls="critical",
        source=has("工区长现场报告"),
        occurred_at="2026-05-07T09:58",
        location=has("国有南坪林场五工区磨子沟", lacks=("工区长现场",)),
        cause=VERIFIED,
        nature=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": 1, "trapped": 3},
        property_loss=VERIFIED,
        leaders_on_scene=(False, OPEN),
        measures=has("徒手救援", "120", lacks=("吊车",)),
        next_steps=OPEN,
        informant=("信息员丙", "10000000018"),
        matter=OPEN,
    ),
    mail(
        "lines-numbered-geology",
        GEOLOGY,
        "地质灾害险情报告（五峰台）",
        "2026-08-19T18:44",
        """
1.险情名称：五峰台崩塌险情
2.所在位置：东山镇五峰村二组五峰台陡崖
3.险情发生时间：2026年8月19日17时10分
4.诱发因素：降雨及根劈
5.规模：约800立方米，小型
6.威胁对象：下方省道及2户7人
7.伤亡及损失：未造成人员伤亡，砸坏波形护栏30米，损失约2.4万元
8.处置情况：已通知公路段封闭半幅道路，2户7人撤离
9.发展趋势：危岩体仍有松动迹象
10.建议：清除危岩，设置被动防护网
11.报告人及电话：信息员戊 100-0000-0025
""",
        "Numbered labels of a trade; casualties and loss share a line.",
        prose=False,
        charset="gb18030",
        unit="geology-section",
        nature=OPEN,
        occurred_at="2026-08-19T17:10",
        location=has("东山镇五峰村二组五峰台陡崖", lacks=("险情发生", "2026年")),
        cause=has("降雨及根劈", lacks=("规模",)),
        casualties=NONE_HURT,
        property_loss=24000,
        consequences=OPEN,
        scope=OPEN,
        trend=has("危岩体仍有松动迹象", lacks=("清除",)),
        measures=has("封闭半幅道路", "撤离", lacks=("松动",)),
        next_steps=has("清除危岩", "防护网", lacks=("报告人",), absent=True),
        informant=("信息员戊", "10000000025"),
        matter=OPEN,
    ),
    mail(
        "lines-transport-two-roads",
        _TRANSPORT,
        "道路阻断信息 7月5日",
        "2026-07-05T11:30",
        """
报送单位：县交通运输局值班室
一、X018线K7+200
阻断时间：7月5日8时15分
阻断原因：泥石流
人员车辆：无人员伤亡，滞留车辆20余台
预计恢复：7月6日12时
二、Y203线K3+050
阻断时间：7月5日9时40分
阻断原因：路基沉陷
人员车辆：一辆皮卡滑落，2人轻伤
预计恢复：待定
联系电话：100 0000 0081
""",
        "Two places in one mail: the first, or none.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-05T08:15:00+08:00"),
        location=has("X018线", absent=True),
        cause=has("泥石流", absent=True),
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(2, 0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        measures=OPEN,
        informant=(None, "10000000081"),
    ),
    mail(
        "lines-blank-labels",
        DONGSHAN_DUTY,
        "东山镇信息",
        "2026-09-29T12:12",
        """
事发时间    9月29日11点30分
事发地点    东山镇农贸市场东门
简要经过    一商户液化气罐漏气闪燃，烧着货摊，市场志愿消防队用灭火器扑灭
伤亡情况    1人轻伤（手部烫伤）
经济损失    4500元
现场领导    无
后续工作    对市场内28户用气商户逐一检查
值班人员    值班员乙  100 0000 0013
""",
        "Labels parted by blanks alone.",
        occurred_at="2026-09-29T11:30",
        location=has("东山镇农贸市场东门", lacks=("商户",)),
        cause=OPEN,
        course=has("一商户", "扑灭", lacks=("手部",)),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 1},
        property_loss=4500,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        next_steps=has("28户用气商户", lacks=("值班员",)),
        informant=("值班员乙", "10000000013"),
    ),
)
