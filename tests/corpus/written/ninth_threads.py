"""Ninth set: tables, forwarded reports, follow-ups, corrections and final reports."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, has, maybe
from tests.corpus.making import envelope, html, message, several, text
from tests.corpus.written.ninth_writing import (
    BUREAU,
    DONGSHAN_A,
    DONGSHAN_B,
    DONGSHAN_CLERK,
    FIRE_CLERK,
    NANPING_D,
    OFFICE_A,
    OFFICE_B,
    XIHE_CLERK,
    XIHE_DUTY,
    mail,
    told,
)

_ROWS: Final = (
    ("事件名称", "东山镇农贸市场火灾", "报送类型", "首报"),
    ("发生时间", "2026-12-19 04:26", "发生地点", "东山镇农贸市场西区干货铺"),
    ("信息来源", "巡逻保安报警", "事件起因", "待消防部门认定"),
    ("死亡人数", "0", "失踪人数", "0"),
    ("重伤人数", "1", "轻伤人数", "2"),
    ("被困人数", "0", "财产损失", "约33万元"),
    ("到场领导", "张三、县消防救援大队大队长鲁某", "影响范围", "西区41个摊位停业"),
    ("已采取措施", "消防5车26人扑救，切断市场电源", "下一步措施", "清理火场，统计商户损失"),
    ("填报人", "值班员甲", "联系电话", "100 0000 0012"),
)
_TABLE: Final = (
    "<html><body><p>东山镇突发事件信息报送表</p><table border=1>"
    + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\r\n" for row in _ROWS)
    + "</table></body></html>\n"
)
_COUNTS: Final = """<div style="font-family:宋体"><p>局办：</p>
<p>12月1日7时20分，西河镇至县城的农村客运班车在高坎村弯道侧滑翻车。人员情况如下表（截至8时10分）：</p>
<table><tr><th>死亡</th><th>重伤</th><th>轻伤</th><th>失联</th></tr><tr><td>1</td><td>4</td><td>9</td><td>0</t\
d></tr></table>
<p>伤员已全部送医。路面有暗冰，镇里正在撒工业盐。李四在现场。</p>
<p>信息员乙&nbsp;10000000015</p></div>
"""
_ATTACHED: Final = envelope(
    "东山镇桥头村沼气池中毒情况",
    text(
        "8月9日10时15分，东山镇桥头村二社村民清理沼气池时中毒，池内2人昏迷，施救的1人也倒在池边。\n"
        "10时50分消防将人全部救出，1人死亡，2人重伤，在县医院重症监护室。张三已到场。\n信息员甲 10000000011\n"
    ),
    sender=DONGSHAN_CLERK,
    received="2026-08-09T11:32",
)

WRITTEN: Final = (
    mail(
        "other-table-four-columns",
        DONGSHAN_A,
        "东山镇突发事件信息报送表",
        "2026-12-19T05:15",
        html(_TABLE),
        "An HTML table with two pairs of label and value in each row.",
        source=has("巡逻保安报警"),
        occurred_at="2026-12-19T04:26",
        location=has("农贸市场西区干货铺"),
        cause=VERIFIED | {"also": ["待消防部门认定"], "may_be_absent": True},
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": 0,
        },
        property_loss=330000,
        scope=has("西区41个摊位停业"),
        leaders_on_scene=(True, has("张三", "鲁某")),
        measures=has("消防5车26人扑救", "切断市场电源"),
        next_steps=has("清理火场", "统计商户损失"),
        informant=("值班员甲", "10000000012"),
    ),
    mail(
        "other-html-counts-table",
        XIHE_CLERK,
        "西河镇农村客运车翻车",
        "2026-12-01T08:22",
        html(_COUNTS, charset="gb18030"),
        "Running text in HTML with the casualties in a small table, heads above figures.",
        unit="xihe-town",
        occurred_at="2026-12-01T07:20",
        location=has("高坎村弯道", lacks=("7时20分", "翻车")),
        cause=OPEN,
        casualties={
            "dead": 1,
            "missing": 0,
            "seriously_injured": 4,
            "slightly_injured": 9,
        },
        measures=OPEN,
        leaders_on_scene=(True, has("李四")),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "other-forwarded-inline",
        OFFICE_B,
        "转发：西河镇关于敬老院火情的报告",
        "2026-02-21T01:24",
        """
请阅处。

---------- 转发邮件信息 ----------
发件人：西河镇值班室 <xihe-duty@example.org>
发送日期：2026年2月21日 01:15
收件人：办公室
主题：西河镇关于敬老院火情的报告

2月21日0时36分，西河镇敬老院北楼二层一房间因电热毯短路起火，值班护理员发现后用灭火器扑灭，1时许完全熄灭。\
1名老人烟熏不适送医检查，属轻伤，其余52名老人平安，已安排到南楼。房内物品烧毁，损失约3000元。\
李四、县民政局副局长已到场。值班员丙 10000000016
""",
        "Forwarded by the office with a word of its own above it: the reporting unit's.",
        unit="xihe-town",
        occurred_at="2026-02-21T00:36",
        location=has("敬老院北楼二层", lacks=("0时36分", "起火")),
        cause=told("电热毯短路"),
        casualties={"slightly_injured": 1},
        property_loss=3000,
        measures=OPEN,
        leaders_on_scene=(True, has("李四")),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "other-forwarded-attached",
        OFFICE_A,
        "Fwd: 东山镇桥头村沼气池中毒情况",
        "2026-08-09T11:41",
        several(text("东山镇刚报来的，转值班信箱。办公室值班员甲\n"), message(_ATTACHED)),
        "A report attached as a mail by the office: three overcome, one dead, two gravely hurt.",
        occurred_at="2026-08-09T10:15",
        location=has("桥头村二社", lacks=("中毒", "10时15分")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "trapped": maybe(0)},
        measures=OPEN,
        leaders_on_scene=(True, has("张三")),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "other-reply-to-receipt",
        DONGSHAN_B,
        "回复：[2026-000231] 已收到：东山镇河堤管涌",
        "2026-07-23T04:18",
        """
续报：截至7月23日4时，管涌已控制，出水变清，流量减小。堤后两个组156人全部转移到镇中学。
抢险时1名村干部滑倒，轻伤。张三在堤上。无其他人员伤亡。

值班员乙
10000000013

------------------ 原始邮件 ------------------
发件人: "duty" <duty@example.org>
主题: [2026-000231] 已收到：东山镇河堤管涌

贵单位报告已收到，编号2026-000231。尚缺：财产损失、事件起因。请于7月23日0时40分前补报。
""",
        "A follow-up by reply: the quoted receipt is not the sender's own.",
        kind="follow_up",
        incident="2026-000231",
        to="duty+2026-000231@example.org",
        extra=("In-Reply-To: <2026-000231@example.org>", "References: <2026-000231@example.org>"),
        location=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("张三")),
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "other-second-follow-up",
        BUREAU,
        "县交通运输局关于客车坠坡事故的续报二",
        "2026-10-02T16:10",
        """
县交通运输局值班室：

10月2日8时22分，县道X318线鹰嘴弯发生一起客车坠坡事故（已报）。现将最新情况续报如下：

经反复清点，事发时车上共29人。截至15时30分，车内人员已全部救出，遇难人数由上午的3人上升至6人，重伤8人，轻伤15\
人，无失联人员。\
肇事驾驶员在重伤人员中。省、州医疗专家已到县人民医院会诊。

事故路段14时恢复双向通行。初步查明车辆下坡时制动管路脱落。县委书记、县长在现场指挥。

下一步，做好遇难者身份比对和家属接待，一户一专班。

付某 10000000073
""",
        "Six dead by now, up from three; 6 + 8 + 15 = 29; a number in the title alone.",
        kind="follow_up",
        unit="",
        standing="unknown",
        occurred_at="2026-10-02T08:22",
        location=has("X318线鹰嘴弯", lacks=("客车", "8时22分")),
        cause=told("制动管路脱落"),
        casualties={
            "dead": 6,
            "missing": 0,
            "seriously_injured": 8,
            "slightly_injured": 15,
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("家属接待"),
        leaders_on_scene=(True, OPEN),
        informant=("付某", "10000000073"),
    ),
    mail(
        "other-final-forest-fire",
        FIRE_CLERK,
        "森林防火中心+大黑山火情（终报）",
        "2026-04-23T17:30",
        """
关于大黑山火情的终报

4月22日16时45分发生在东山镇大黑山3号隔离带的森林火情，经各方扑救，明火于22日23时10分全部扑灭，今日16时火场移交\
属地看守，现已无烟点。

伤亡损失：被困4名施工人员22日20时35分全部获救，其中1人中度烧伤，按重伤统计；另有轻伤2人。无死亡。过火面积3.8公\
顷，直接经济损失27.4万元。

原因：施工队违规使用未装火星熄灭器的油锯。施工队负责人已被行政拘留10日。

领导：赵六、张三自始至终在现场。

后续：火烧迹地今冬补植，施工合同终止。

信息员丁 10000000022
""",
        "A final report: the four who were trapped are out, one of them gravely hurt; ten days of detention.",
        kind="final",
        unit="fire-prevention-centre",
        occurred_at="2026-04-22T16:45",
        location=has("大黑山3号隔离带", lacks=("16时45分",)),
        cause=has("火星熄灭器"),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": maybe(0),
        },
        property_loss=274000,
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=told("补植"),
        leaders_on_scene=(True, has("赵六", "张三")),
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "other-correction",
        XIHE_DUTY,
        "更正：西河镇农机事故（2026-000307）",
        "2026-09-29T18:12",
        """
办公室：

刚才所报西河镇农机事故，有两处更正：
1、地点应为上湾村五组，不是四组；
2、除死亡1人外，还有1名帮工被卷伤右臂，重伤，已送县医院，前报漏报。
时间无误。给核对工作带来不便，抱歉。

值班员丙 100 0000 0016
""",
        "A correction by the incident's number: the place it really was, and one hurt who was left out.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000307",
        location=told("上湾村五组", lacks=("不是四组",)),
        casualties={"dead": 1, "seriously_injured": 1},
        cause=OPEN,
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "other-checked-report-labels",
        XIHE_CLERK,
        "西河镇中心小学学生身体不适（核报）",
        "2026-09-19T09:30",
        """
事件编号：2026-000288
发生时间：9月16日12时40分
发生地点：西河镇中心小学
核定情况：就诊学生31名，18日下午全部康复返校，无重症、无死亡
事件原因：县疾控检测，凉拌菜检出副溶血性弧菌
财产损失：医疗费用1.3万元由学校垫付
处理结果：食堂停业整改，承包方移送市监部门立案
报送人：信息员乙 10000000015
""",
        "A final report in labelled lines; what was paid for care is no loss for certain.",
        kind="final",
        unit="xihe-town",
        incident="2026-000288",
        occurred_at="2026-09-16T12:40",
        location=has("西河镇中心小学"),
        cause=has("凉拌菜检出副溶血性弧菌"),
        result=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        property_loss=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "other-follow-up-gbk",
        NANPING_D,
        "[2026-000352]南坪林场走失人员续报一",
        "2026-10-26T07:15",
        """
10月26日6时05分，搜寻队在老鹰岩下方约300米的石崖下找到失联的两名采菌群众，女的腿部骨折，属重伤，男的已死亡，均\
已抬到便道，\
7时由救护车运走。参加搜救人员全部安全撤下。死亡原因待公安机关认定。
值班员丁，10000000019
""",
        "Both missing people are found; when they were found is no time of occurrence.",
        charset="gb18030",
        kind="follow_up",
        unit="nanping-forest-farm",
        incident="2026-000352",
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "missing": maybe(0)},
        measures=OPEN,
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "other-day-report",
        DONGSHAN_CLERK,
        "东山镇冰雹灾情续报",
        "2026-05-10T17:40",
        """
一、核灾进度
截至5月10日17时，三个村核灾完成八成。作物受灾面积核增至3120亩，绝收760亩，损坏房屋151户，直接经济损失暂核为712\
万元，比昨天增加约70万元。

二、人员
新增伤员1名：花桥村1名村民修房顶时坠落，重伤；前报3名轻伤人员均已痊愈返家。无死亡、无失踪。

三、工作
发放薄膜4.6吨、大米220袋，临时安置9户31人；县农业农村局6名技术员指导补种。

四、打算
12日前完成全部核灾，协调保险预赔60万元。

信息员甲 10000000011
""",
        "A follow-up with sections: the loss as it stands and what it grew by; insurance is no loss.",
        kind="follow_up",
        location=OPEN,
        scope=OPEN,
        trend=OPEN,
        cause=OPEN,
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": maybe(3, 0),
        },
        property_loss=7120000,
        measures=OPEN,
        next_steps=told("12日前完成全部核灾"),
        informant=("信息员甲", "10000000011"),
    ),
)
"""Tables, sequels and forwarded ones."""
