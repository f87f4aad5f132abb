"""Fourteenth: reports passed on, tables in HTML, other bureaus' and strangers' mails."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_A,
    NANPING,
    OFFICE_B,
    OFFICE_C,
    XIHE,
    sent,
    told,
)

_PORT: Final = "zhiban@port-bureau.example.net"
_SCHOOL: Final = "headmaster@example.com"

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "forwarded-by-office",
        OFFICE_B,
        "转发：西河镇加油站险情",
        "2026-08-01T13:22",
        """
西河镇发到我个人信箱了，转到公共信箱登记。办公室值班员乙



-------- 转发邮件信息 --------

发件人："西河镇信息员" <xihe-informant@example.org>

发送日期：2026年8月1日 13:05

收件人：office-duty-b@example.org

主题：西河镇加油站险情



8月1日12时36分，西河镇国道加油站卸油时油气闪燃，1名卸油员手臂烧伤，属轻伤，罐车司机无恙。火12时40分被站内员工用干
粉扑灭，加油站关停，周边100米清空。镇委书记李四到场。损失约5000元。

信息员乙 10000000015
""",
        "Passed on by the office: the reporting unit is the town.",
        unit=maybe("xihe-town"),
        occurred_at="2026-08-01T12:36",
        location=has("国道加油站", lacks=("卸油时", "12时")),
        cause=OPEN,
        trend=OPEN,
        casualties={"slightly_injured": 1, "seriously_injured": maybe(0), "dead": maybe(0)},
        property_loss=5000,
        scope=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "forwarded-twice",
        NANPING,
        "Fw: Fw: 请看 景区玻璃栈道",
        "2026-10-04T11:50",
        """
报局里。我场景区的事，南坪林场信息员丙，10000000018



----- 原始邮件 -----

发件人: 值班员戊 <nanping-duty-b@example.org>

发送时间: 2026年10月4日 11:41

主题: Fw: 请看 景区玻璃栈道



丙，赶紧报。



----- 原始邮件 -----

发件人: 石笋尖景区 <scenic@example.com>

发送时间: 2026年10月4日 11:30

主题: 请看 景区玻璃栈道



场部：

10月4日11时02分，石笋尖景区玻璃栈道第7块面板夹层开裂，游客惊慌后退，2人摔倒，其中1名老人手腕骨折，另1人擦伤。栈道
已关闭，游客撤离。面板更换费用约1.6万元。
""",
        "A chain of three: the report stands at the bottom.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at="2026-10-04T11:02",
        location=has("石笋尖景区玻璃栈道", absent=True, lacks=("开裂", "11时")),
        cause=OPEN,
        casualties={"slightly_injured": maybe(1, 0), "dead": maybe(0)},
        property_loss=maybe(16000),
        measures=OPEN,
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    sent(
        "table-report",
        DONGSHAN,
        "东山镇突发事件信息报送表",
        "2026-06-30T09:42",
        """
<html><body><h3 align="center">突发事件信息报送表</h3>
<table border="1" cellspacing="0">
<tr><td>报送单位</td><td>东山镇人民政府</td><td>报送时间</td><td>2026年6月30日9时35分</td></tr>
<tr><td>事发时间</td><td>2026年6月30日8时50分</td><td>事发地点</td><td>东山镇滨海幼儿园南侧施工围挡处</td></tr>
<tr><td>信息来源</td><td colspan="3">幼儿园园长电话报告</td></tr>
<tr><td>事件起因</td><td colspan="3">短时大风吹倒围挡</td></tr>
<tr><td>人员伤亡</td><td colspan="3">死亡0人；重伤1人；轻伤2人；失踪0人；被困0人</td></tr>
<tr><td>财产损失</td><td colspan="3">约0.8万元</td></tr>
<tr><td>影响范围</td><td colspan="3">幼儿园南门通道关闭</td></tr>
<tr><td>发展趋势</td><td colspan="3">已处置完毕，无次生风险</td></tr>
<tr><td>到场领导</td><td colspan="3">张三（镇长）</td></tr>
<tr><td>处置措施</td><td colspan="3">伤者送医，拆除剩余围挡，停工整改</td></tr>
<tr><td>下一步工作</td><td colspan="3">全镇施工围挡抗风加固检查</td></tr>
<tr><td>填报人</td><td>信息员甲</td><td>联系电话</td><td>100 0000 0011</td></tr>
</table></body></html>
""",
        "A table of label and value cells, two pairs in a row at times.",
        page=True,
        source=has("幼儿园园长", lacks=("事件起因",)),
        occurred_at="2026-06-30T08:50",
        location=has("滨海幼儿园南侧施工围挡处", lacks=("信息来源",)),
        cause=has("大风吹倒围挡", lacks=("人员伤亡",)),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
        property_loss=8000,
        scope=has("南门通道关闭", lacks=("发展趋势",)),
        trend=has("无次生风险", lacks=("到场领导",)),
        leaders_on_scene=(True, "张三"),
        measures=has("伤者送医", "停工整改", lacks=("下一步",)),
        next_steps=has("抗风加固检查", lacks=("填报人",)),
        informant=("信息员甲", "10000000011"),
    ),
    sent(
        "table-header-row",
        XIHE,
        "西河镇灾情日报表",
        "2026-06-26T18:10",
        """
<div>县局：现将今天我镇山洪灾情列表上报。</div><div><br></div>
<table><tr><th>项目</th><th>内容</th></tr>
<tr><td>发生时间</td><td>6月26日5:10</td></tr>
<tr><td>发生地点</td><td>西河镇下店村、溪源村沿溪</td></tr>
<tr><td>死亡/失踪</td><td>0人/1人</td></tr>
<tr><td>转移人口</td><td>412人</td></tr>
<tr><td>倒塌房屋</td><td>3间</td></tr>
<tr><td>直接经济损失</td><td>275万元</td></tr>
<tr><td>已采取措施</td><td>沿溪搜寻失踪人员，打开2处安置点</td></tr>
</table><div>信息员乙，100 0000 0015</div>
""",
        "A short table; dead and missing share a cell.",
        page=True,
        prose=True,
        unit="xihe-town",
        occurred_at="2026-06-26T05:10",
        location=has("下店村、溪源村沿溪", lacks=("死亡",)),
        cause=OPEN,
        casualties={"dead": 0, "missing": 1},
        property_loss=2750000,
        scope=OPEN,
        measures=has("沿溪搜寻", "安置点"),
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "port-bureau-copy",
        _PORT,
        "港口局抄送：油品码头溢油",
        "2026-05-14T22:31",
        """
县林业和自然资源局值班室：

5月14日21时26分，东山港区油品码头输油臂快速接头脱落，约0.4吨柴油入海，已布设围油栏420米，回收作业中，无人员受伤，
未发生火灾。码头停止作业。溢油有向望潮岙红树林漂移趋势，请贵局做好湿地防护准备。

县港口管理局值班室

电话：100 0000 0071
""",
        "A bureau that the directory does not know; a place's name is no unit.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-05-14T21:26",
        location=has("东山港区油品码头", lacks=("脱落", "21时")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=has("红树林", absent=True),
        measures=has("围油栏", absent=True),
        next_steps=OPEN,
        informant=(None, maybe("10000000071")),
    ),
    told(
        "headmaster-unknown",
        _SCHOOL,
        "东山镇望海中学关于学生坠楼的紧急报告",
        "2026-11-30T07:12",
        """
县有关部门：

11月30日6时25分许，我校高二年级一名女生从教学楼四楼坠落，校医和120现场抢救，6时58分确认死亡。学校已保护现场、报警
、通知家长，心理老师进班。原因公安机关正在调查。

请求指导。

望海中学 办公室 何主任 10000000072
""",
        "A school that is not registered: the town is a place in its name.",
        unit=None,
        standing="unknown",
        occurred_at="2026-11-30T06:25",
        location=OPEN,
        cause=VERIFIED | {"also": ["正在调查", "公安机关正在调查", "原因公安机关正在调查"], "may_be_absent": True},
        casualties={"dead": 1},
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("何主任", "办公室 何主任"), maybe("10000000072")),
    ),
    told(
        "office-passes-hotline",
        OFFICE_C,
        "12345转办 东山镇老小区煤气味",
        "2026-12-03T20:06",
        """
12345热线19时48分转来：东山镇港前新村6幢居民19时30分起闻到浓烈煤气味，楼道内有老人小孩，担心爆炸。已转东山镇值班员
甲（10000000012）核查，并通知燃气公司。现场情况和有无人员受伤正在核实。

办公室值班员丙
""",
        "A hotline's call passed on; whether anybody is hurt is being verified.",
        kind=maybe("initial", "phone"),
        unit=None,
        source=has("12345", absent=True),
        occurred_at=maybe("2026-12-03T19:30:00+08:00"),
        location=has("港前新村6幢", absent=True, lacks=("居民",)),
        cause=OPEN,
        casualties={
            kind: VERIFIED | {"may_be_absent": True}
            for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")
        },
        measures=OPEN,
        next_steps=OPEN,
        informant=OPEN,
    ),
    told(
        "gbk-mail-lift",
        DONGSHAN_A,
        "东山镇工地升降机坠落",
        "2026-09-29T15:22",
        """
9月29日14时51分，东山镇海悦府工地施工升降机从11楼坠落，轿厢内3名工人，2死1重伤。县应急、住建到场，张三镇长在场。工
地停工。值班员甲，10000000012。
""",
        "In GB18030; terse as a telegram.",
        occurred_at="2026-09-29T14:51",
        location=has("海悦府工地", lacks=("升降机从", "14时")),
        casualties={"dead": 2, "seriously_injured": 1},
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
        scope=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
        mail={"charset": "gb18030"},
    ),
    told(
        "reply-to-a-question",
        XIHE,
        "答复：请报古渡口渡船情况",
        "2026-06-21T10:40",
        """
乙好：渡船没事。涨水冲走的是停用的旧趸船，6月21日9点零5分从西河镇古渡口断缆漂下去，9点50在下店桥被拦住，船上没人，
桥墩擦了点漆，无人员伤亡。财产损失两千元不到。海事已把船系牢。信息员乙



在 2026年6月21日 10:22，办公室值班员乙 <office-duty-b@example.org> 写道：

> 听说古渡口渡船翻了有人落水，是否属实？请核实后速报。
""",
        "The question's rumour is the office's; less than two thousand is no amount.",
        unit="xihe-town",
        kind=None,
        occurred_at="2026-06-21T09:05",
        location=has("古渡口", absent=True, lacks=("断缆",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=has("两千元不到", absent=True),
        measures=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
)
