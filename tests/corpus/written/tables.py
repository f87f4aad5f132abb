"""HTML as Outlook, 163, QQ mail and Foxmail make it, most of it tables."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, VERIFIED, Written, at_least, expect, for_a_human, has, maybe
from tests.corpus.making import attached, envelope, html, several, text
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, GEOLOGY, NANPING, XIHE

_OUTLOOK: Final = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<style><!-- p.MsoNormal {margin:0cm;font-size:10.5pt;font-family:"等线"} 死亡99人 --></style></head>
<body lang="ZH-CN"><div class="WordSection1">
<p class="MsoNormal">各位领导：<o:p></o:p></p>
<table class="MsoTableGrid" border="1" cellspacing="0">
<tr><td><p class="MsoNormal"><b>信息来源</b></p></td><td><p class="MsoNormal">护林员报告<o:p></o:p></p></td></tr>
<tr><td><p>事发时间</p></td><td><p>11<span>月</span>24<span>日</span>15<span>时</span>40<span>分</span></p></td></tr>
<tr><td><p>事发地点</p></td><td><p>东山镇老鹰岩</p></td></tr>
<tr><td><p>伤亡人数</p></td><td><p>无人员伤亡</p></td></tr>
<tr><td><p>财产损失</p></td><td><p>&nbsp;</p></td></tr>
<tr><td><p>已采取措施</p></td><td><p>组织镇村扑火队40人</p><p>通知邻镇增援</p></td></tr>
<tr><td><p>信息员</p></td><td><p>信息员甲&nbsp;&nbsp;10000000011</p></td></tr>
</table></div></body></html>
"""

_NETEASE: Final = """<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial">
<table border="1" cellpadding="2" style="border-collapse: collapse;"><tbody>
<tr><th colspan="4">突发事件快报</th></tr>
<tr><td>时间</td><td>11月23日19:30</td><td>地点</td><td>西河镇西河大桥</td></tr>
<tr><td>来源</td><td>交警中队通报</td><td>性质</td><td>交通事故</td></tr>
<tr><td>死亡</td><td>1人</td><td>重伤</td><td>2人</td></tr>
<tr><td>轻伤</td><td>7人</td><td>失踪</td><td>0人</td></tr>
<tr><td>财产损失</td><td colspan="3">约12万元</td></tr>
<tr><td>经过</td><td colspan="3">一辆中巴车与货车追尾，<br>车上9人受伤。</td></tr>
<tr><td>措施</td><td colspan="3">伤员送医，事故路段临时管制</td></tr>
</tbody></table><br><br>
<div style="position:relative;zoom:1">--<br>西河镇值班室<br>电话 10000000016</div></div>
"""

_QQ: Final = """<div><div style="font: 14px/1.5 'Microsoft YaHei'">
<div>信息来源：村民报警</div><div>事发时间：昨晚23点10分</div><div>事发地点：国有南坪林场场部宿舍</div>
<div>事件起因：<br></div><div>电热毯短路</div>
<div>人员伤亡：死亡<b>0</b>人，受伤2人（均为轻伤）</div>
<div>财产损失：2.6万元</div>
<div>信息员：信息员丙&nbsp;10000000018</div>
<div><br></div><div style="display:none">事发时间：1999年1月1日1时</div>
<div style="color:#909090">发自我的iPhone</div></div></div><!--<![endif]-->
"""

_FOXMAIL: Final = """<HTML><BODY><P>您好，</P><P>监测情况如下：</P>
<TABLE><TBODY><TR><TD>报送单位<TD>地质环境股<TR><TD>发生时间<TD>2026-11-24 06:30
<TR><TD>发生地点<TD>东山镇白岩村<TR><TD>灾害类型<TD>崩塌<TR><TD>人员伤亡<TD>失联1人，其他无
<TR><TD>直接经济损失<TD>0.8亿元<TR><TD>联系人<TD>信息员戊<TR><TD>联系电话<TD>10000000025</TABLE>
<HR><P>地质环境股</P></BODY></HTML>
"""

_VERTICAL: Final = """<table>
<tr><th>时间</th><th>地点</th><th>死亡</th><th>失踪</th><th>重伤</th><th>轻伤</th><th>受困</th></tr>
<tr><td>2026-11-24 09:00</td><td>西河镇石桥村</td><td>0</td><td>0</td><td>1</td><td>3</td><td>0</td></tr>
</table>
"""

_NESTED: Final = """<table width="100%"><tr><td><table><tr><td>
<table border=1><tr><td>信息来源：</td><td>游客电话</td></tr><tr><td>事发时间：</td><td>11月24日17时05分</td></tr>
<tr><td>事发地点：</td><td>国有南坪林场一线天景区</td></tr><tr><td>被困人数：</td><td>4人</td></tr>
<tr><td>伤亡情况：</td><td>正在核实</td></tr><tr><td>处置措施：</td><td>救援队20人上山搜救</td></tr></table>
</td></tr></table></td></tr></table>
"""

_ENTITIES: Final = (
    "<p>&#20449;&#24687;&#26469;&#28304;&#65306;&#30417;&#25511;&#21457;&#29616;</p>"
    "<p>&#20107;&#21457;&#26102;&#38388;&#65306;11&#26376;24&#26085;18&#26102;</p>"
    "<p>&#20107;&#21457;&#22320;&#28857;&#65306;&#19996;&#23665;&#38215;&#40657;&#26494;&#22369;</p>"
    "<p>&#20260;&#20129;&#20154;&#25968;&#65306;&#26080;&#20154;&#21592;&#20260;&#20129;</p>"
)

_PICTURE_ONLY: Final = '<html><body><img src="cid:image001.png@01DD" width=800 height=1200></body></html>'

WRITTEN: Final = (
    Written(
        "table-outlook",
        envelope(
            "转报：东山镇老鹰岩火情",
            several(
                text("各位领导：\n", charset="gbk", label="gb2312"),
                html(_OUTLOOK, charset="gbk", label="gb2312", way="quoted-printable"),
                kind="alternative",
            ),
            sender=DONGSHAN,
            received="2026-11-24T16:02",
        ),
        expect(
            "2026-11-24T16:02",
            "A Word table in HTML beside a plain part that lacks it; a style sheet that names figures; an empty cell.",
            source="护林员报告",
            occurred_at="2026-11-24T15:40",
            location="东山镇老鹰岩",
            casualties=NONE_HURT,
            measures=("扑火队40人", "邻镇增援"),
            informant=("信息员甲", "10000000011"),
        ),
    ),
    Written(
        "table-163",
        envelope(
            "【紧急】西河大桥交通事故",
            html(_NETEASE, charset="gb18030", label="GBK"),
            sender=XIHE,
            received="2026-11-23T20:05",
            charset="gbk",
        ),
        expect(
            "2026-11-23T20:05",
            "Four columns with casualties in cells of their own; the course names injured people without degree.",
            unit="xihe-town",
            cls="urgent",
            source="交警中队",
            occurred_at="2026-11-23T19:30",
            location="西河镇西河大桥",
            nature="交通事故",
            casualties={"dead": 1, "missing": 0, "seriously_injured": 2, "slightly_injured": 7},
            property_loss=120000,
            course="追尾",
            measures="临时管制",
            informant=(None, maybe("10000000016")),
        ),
    ),
    Written(
        "table-qq-divs",
        envelope("南坪林场宿舍火灾", html(_QQ), sender=NANPING, received="2026-11-24T00:25"),
        expect(
            "2026-11-24T00:25",
            "Labels in divs, a value in the next div, hidden text, 'last night' just after midnight.",
            unit="nanping-forest-farm",
            source="村民报警",
            occurred_at="2026-11-23T23:10",
            location=has("场部宿舍", lacks=("电热毯",)),
            cause="电热毯短路",
            casualties={"dead": 0, "seriously_injured": maybe(0), "slightly_injured": 2},
            property_loss=26000,
            informant=("信息员丙", "10000000018"),
        ),
    ),
    Written(
        "table-foxmail-unclosed",
        envelope("白岩村崩塌", html(_FOXMAIL, charset="gb2312"), sender=BUREAU, received="2026-11-24T07:10"),
        expect(
            "2026-11-24T07:10",
            "Cells and rows never closed; 0.8亿元; the unit is named in the table, the sender unknown.",
            unit="geology-section",
            standing="unknown",
            occurred_at="2026-11-24T06:30",
            location="东山镇白岩村",
            nature=has("崩塌", absent=True),
            casualties={
                "dead": maybe(0),
                "missing": 1,
                "seriously_injured": maybe(0),
                "slightly_injured": maybe(0),
                "trapped": maybe(0),
            },
            property_loss=80000000,
            informant=("信息员戊", "10000000025"),
        ),
    ),
    Written(
        "table-labels-on-top",
        envelope("石桥村房屋倒塌", html(_VERTICAL), sender=XIHE, received="2026-11-24T09:21"),
        expect(
            "2026-11-24T09:21",
            "Labels in the first row, values in the second: understood or left out, never paired sideways.",
            unit="xihe-town",
            occurred_at=maybe("2026-11-24T09:00:00+08:00"),
            location=has("西河镇石桥村", absent=True),
            casualties={
                "dead": maybe(0),
                "missing": maybe(0),
                "seriously_injured": maybe(1),
                "slightly_injured": maybe(3),
                "trapped": maybe(0),
            },
        ),
    ),
    Written(
        "table-nested",
        envelope("一线天游客被困", html(_NESTED), sender=NANPING, received="2026-11-24T17:30"),
        expect(
            "2026-11-24T17:30",
            "A table inside tables for layout; the people trapped have a row of their own.",
            unit="nanping-forest-farm",
            source="游客电话",
            occurred_at="2026-11-24T17:05",
            location="一线天景区",
            casualties={
                "trapped": 4,
                "dead": maybe("being verified"),
                "missing": maybe("being verified"),
                "seriously_injured": maybe("being verified"),
                "slightly_injured": maybe("being verified"),
            },
            measures="上山搜救",
        ),
    ),
    Written(
        "table-entities",
        envelope("黑松坡烟点", html(_ENTITIES, charset="us-ascii"), sender=FIRE, received="2026-11-24T18:22"),
        expect(
            "2026-11-24T18:22",
            "Every character an entity.",
            unit="fire-prevention-centre",
            source="监控发现",
            occurred_at="2026-11-24T18:00",
            location="东山镇黑松坡",
            casualties=NONE_HURT,
        ),
    ),
    Written(
        "table-picture-only",
        envelope(
            "值班信息",
            several(
                html(_PICTURE_ONLY),
                attached(b'"image001.png"', b"\x89PNG\r\n\x1a\n" + bytes(120), "image/png"),
                kind="related",
            ),
            sender=GEOLOGY,
            received="2026-11-24T19:00",
        ),
        for_a_human("2026-11-24T19:00", "HTML that holds a picture and nothing else.", unit="geology-section"),
    ),
    Written(
        "table-with-two-events",
        envelope(
            "西河镇两起事故情况",
            html(
                "<table><tr><td>事发时间</td><td>11月24日8时 / 11月24日9时20分</td></tr>"
                "<tr><td>事发地点</td><td>西河镇石桥村；西河镇老街</td></tr>"
                "<tr><td>死亡</td><td>2或3人</td></tr><tr><td>轻伤</td><td>10余人</td></tr>"
                "<tr><td>财产损失</td><td>5—8万元</td></tr></table>"
            ),
            sender=XIHE,
            received="2026-11-24T10:00",
        ),
        expect(
            "2026-11-24T10:00",
            "Two times and ranges in cells: no single value is right, but the earlier time may stand.",
            unit="xihe-town",
            occurred_at=maybe("2026-11-24T08:00:00+08:00"),
            location=has("石桥村", absent=True),
            casualties={"dead": maybe({"at_least": 2}), "slightly_injured": at_least(10)},
            property_loss=has("5—8万元", absent=True),
        ),
    ),
    Written(
        "table-all-zero-being-verified",
        envelope(
            "【电话报告】西河镇河堤险情",
            html(
                "<table><tr><td>来源</td><td>巡堤员</td></tr><tr><td>时间</td><td>7月3日2时10分</td></tr>"
                "<tr><td>地点</td><td>西河镇下坝河堤</td></tr><tr><td>人员伤亡</td><td>0死0失踪0重伤0轻伤0被困</td></tr>"
                "<tr><td>财产损失</td><td>核实中</td></tr><tr><td>措施</td><td>抢险队30人装填沙袋</td></tr></table>"
            ),
            sender=XIHE,
            received="2026-07-03T02:35",
        ),
        expect(
            "2026-07-03T02:35",
            "A phone report by its tag; zeros written in one word.",
            unit="xihe-town",
            kind="phone",
            source="巡堤员",
            occurred_at="2026-07-03T02:10",
            location="下坝河堤",
            casualties=ALL_ZERO,
            property_loss=VERIFIED,
            measures="装填沙袋",
        ),
    ),
)
