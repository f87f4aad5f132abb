"""The thirteenth set: HTML tables, reports passed on, what lies in a thread."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, GEOLOGY, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import WATER_BUREAU, page, typed

WRITTEN: Final[tuple[Written, ...]] = (
    page(
        "table-of-the-county-form",
        DONGSHAN,
        "东山镇+天然气管道第三方破坏",
        "2026-09-07T15:58",
        """
<html><body><p align="center"><b>紧急信息报送表</b></p>
<table border="1" cellspacing="0">
<tr><td>报送单位</td><td>东山镇</td><td>报送时间</td><td>2026-09-07 15:55</td></tr>
<tr><td>信息来源</td><td colspan="3">村网格员</td></tr>
<tr><td>事发时间</td><td>2026-09-07 15:18</td><td>事发地点</td><td>东山镇窑头村菜市场北侧</td></tr>
<tr><td>起因</td><td>自来水改造挖沟</td><td>性质</td><td>第三方施工破坏</td></tr>
<tr><td>伤亡人数</td><td>死0 伤0</td><td>财产损失</td><td>约1.5万元</td></tr>
<tr><td>基本过程</td><td colspan="3">挖机挖破DN110管道，燃气外泄，<br>未着火</td></tr>
<tr><td>已造成后果</td><td colspan="3">窑头村630户停气</td></tr>
<tr><td>影响范围</td><td colspan="3">菜市场周边200米</td></tr>
<tr><td>发展趋势</td><td colspan="3">阀门已关，可控</td></tr>
<tr><td>领导到位</td><td colspan="3">副镇长卜某</td></tr>
<tr><td>已采取措施</td><td colspan="3">疏散、警戒、关阀、抢修</td></tr>
<tr><td>下一步措施</td><td colspan="3">今晚20时前复供</td></tr>
<tr><td>信息员及电话</td><td colspan="3">信息员甲　100-0000-0011</td></tr>
</table></body></html>
""",
        "A form as an HTML table of two and four columns; dead 0 and hurt 0.",
        prose=False,
        source=has("村网格员"),
        occurred_at="2026-09-07T15:18",
        location=has("窑头村菜市场北侧", lacks=("起因",)),
        cause=has("自来水改造挖沟", lacks=("第三方",)),
        nature=has("第三方施工破坏", lacks=("伤亡",)),
        casualties=ANY_ZERO | {"dead": 0},
        property_loss=15000,
        course=has("DN110", "未着火", lacks=("630户",)),
        consequences=has("630户停气", lacks=("200米",)),
        scope=has("周边200米", lacks=("可控",)),
        trend=has("可控", lacks=("卜某",)),
        leaders_on_scene=(True, has("卜某", lacks=("疏散",))),
        measures=has("疏散", "抢修", lacks=("20时",)),
        next_steps=has("今晚20时前复供", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    page(
        "table-by-the-water-bureau",
        WATER_BUREAU,
        "涉水险情登记",
        "2026-07-05T17:40",
        """
<div style="font-family:仿宋"><div>各位领导：险情登记如下，请阅。</div><br>
<table><tbody>
<tr><th>项目</th><th>内容</th></tr>
<tr><td>工程名称</td><td>新沟灌区总干渠渡槽</td></tr>
<tr><td>险情</td><td>第7跨槽身接缝漏水，槽墩基础冲刷</td></tr>
<tr><td>何时</td><td>7月5日15时05分</td></tr>
<tr><td>何地</td><td>西河镇上圩村与邻县交界处</td></tr>
<tr><td>何因</td><td>止水带老化</td></tr>
<tr><td>人员</td><td>无人员伤亡</td></tr>
<tr><td>损失估计</td><td>30万元</td></tr>
<tr><td>怎么处理</td><td>关闭进水闸；槽下公路断行；抢修队16人进场</td></tr>
<tr><td>谁在现场</td><td>局总工 樊某、灌区管理处处长</td></tr>
<tr><td>谁报的</td><td>管理处 冉某 10000000052</td></tr>
</tbody></table><div>县水利局办公室</div></div>
""",
        "A table with questions for labels.",
        prose=False,
        unit="",
        standing="unknown",
        occurred_at="2026-07-05T15:05",
        location=has("西河镇上圩村", lacks=("止水带",)),
        cause=has("止水带老化", lacks=("伤亡",)),
        nature=OPEN,
        casualties=NONE_HURT,
        property_loss=300000,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("樊某", lacks=("冉某",))),
        measures=has("关闭进水闸", "进场", lacks=("樊某",)),
        source=OPEN,
        informant=(maybe("冉某", "管理处 冉某"), maybe("10000000052")),
    ),
    typed(
        "office-passes-on",
        OFFICE_DUTY,
        "转发：西河镇新沟闸门故障",
        "2026-06-25T23:20",
        """
转分管领导阅。办公室值班员甲

-------- 转发的邮件 --------
发件人：西河镇值班室 <xihe-duty@example.org>
发送时间：2026年6月25日 23:04
收件人：duty@example.org
主题：西河镇新沟闸门故障

6月25日22时31分，西河镇新沟节制闸3号闸门启闭机齿轮断裂，闸门卡在半开位置，无法关闭，外河水向圩内倒灌。
无人员伤亡。目前用沙袋和叠梁封堵，水位差0.6米，倒灌流量约2个流量。
水利站站长、副镇长何某某在现场。
县抢险队预计0时30分到。
值班员丙 10000000016
""",
        "The office passes on a unit's mail: the unit is the reporting one; an hour of sending.",
        unit="xihe-town",
        occurred_at="2026-06-25T22:31",
        location=has("新沟节制闸", lacks=("22时31分", "断裂")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("何某某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
        source=OPEN,
    ),
    typed(
        "wechat-pasted",
        XIHE,
        "FW: 群里的消息",
        "2026-08-10T13:07",
        """
把村里群消息贴过来，你们先看，我正在核实：

北汊村网格员 12:31
@所有人 湖边那个农家乐的浮台刚才断了！
北汊村网格员 12:33
人掉水里五六个，都拉上来了
北汊村书记 12:41
有个女的脚划了口子，不严重，老板带去缝针了。浮台已经不让上人
信息员乙 12:50
收到，注意别让人再靠近
""",
        "Lines of a chat pasted in: their stamps are when somebody wrote, 刚才 is no moment.",
        unit="xihe-town",
        source=OPEN,
        occurred_at=maybe("2026-08-10T12:31:00+08:00"),
        location=has("农家乐", lacks=("断了",), absent=True),
        cause=OPEN,
        casualties={
            "slightly_injured": maybe(1, "being verified"),
            "dead": maybe("being verified"),
            "missing": maybe("being verified"),
            "seriously_injured": maybe("being verified"),
            "trapped": maybe(0, "being verified"),
        },
        trend=OPEN,
        measures=OPEN,
        leaders_on_scene=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
    typed(
        "two-forwards-deep",
        DONGSHAN,
        "Fw: Fw: 变电站火情",
        "2026-07-30T04:25",
        """
供电所转来的，见下。我们已派人去现场。

----- 原始邮件 -----
发件人: "供电所" <gongdiansuo@example.net>
收件人: dongshan-informant@example.org
时间: 2026-07-30 04:11
主题: Fw: 变电站火情

请镇里协助疏散旁边的住户。

----- 原始邮件 -----
发件人: "调度" <diaodu@example.com>
时间: 2026-07-30 03:59
主题: 变电站火情

3时36分，35kV双桥变电站2号主变漏油起火，现场浓烟。站内无人值守，无人员受伤。
已切除故障主变，影响东山镇双桥、南圩两村约1800户。
火灾原因和设备损失待查。
调度值班长 宁某 10000000053
""",
        "Two forwards deep: only the innermost tells what happened, and the town adds that men are on their way.",
        occurred_at="2026-07-30T03:36",
        location=has("双桥变电站", lacks=("3时36分", "漏油")),
        source=OPEN,
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("宁某"), maybe("10000000053")),
    ),
    page(
        "phone-mail-in-html",
        XIHE_DUTY,
        "急报",
        "2026-02-17T00:48",
        """
<div dir="auto">正月初一零点十二分，西河镇小圩村烟花燃放点，观众席被倒下的烟花箱打中，</div>
<div dir="auto">重伤1个(眼睛)，轻伤4个，都送县医院了。</div>
<div dir="auto"><br></div><div dir="auto">燃放停了，书记在现场。派出所问话中。</div>
<div dir="auto">值班员丙</div><div dir="auto"><br></div><div><font color="gray">发自我的手机</font></div>
""",
        "From a phone in the night of the lunar new year; the time in Chinese numerals without a date of the sun.",
        unit="xihe-town",
        occurred_at=maybe("2026-02-17T00:12:00+08:00"),
        location=has("小圩村烟花燃放点", lacks=("零点",)),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": 4},
        leaders_on_scene=(maybe(True), has("书记", absent=True)),
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
    page(
        "table-with-several-gauges",
        GEOLOGY,
        "东山镇地面沉降监测异常",
        "2026-11-12T11:30",
        """
<p>局值班室：</p>
<p>11月12日9时20分，自动监测站报警，东山镇老粮站片区地面沉降速率异常，监测数据见下表。股室已派员核查，\
目前未发现房屋开裂，无人员伤亡，粮站职工8人已撤至镇政府。</p>
<table border=1><tr><td>测点</td><td>9时(mm)</td><td>10时(mm)</td><td>11时(mm)</td></tr>
<tr><td>J1</td><td>3.1</td><td>3.4</td><td>3.4</td></tr>
<tr><td>J2</td><td>5.0</td><td>6.2</td><td>6.3</td></tr>
<tr><td>J3</td><td>1.2</td><td>1.2</td><td>1.3</td></tr></table>
<p>初判与邻近工地降水有关，已通知停止抽水。下一步加密观测，每小时一报。</p>
<p>联系人：信息员戊　电话：100 0000 0025</p>
""",
        "A table of gauges within prose: its hours and figures are nothing but gauges.",
        unit="geology-section",
        source=has("监测站", absent=True),
        occurred_at=maybe("2026-11-12T09:20:00+08:00"),
        location=has("老粮站片区", lacks=("9时20分", "速率")),
        cause=has("降水", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("加密观测", lacks=("信息员戊",), absent=True),
        informant=("信息员戊", "10000000025"),
    ),
)
