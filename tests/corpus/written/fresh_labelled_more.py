"""Fresh: further labels, sheets and tables that offices made for themselves."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, at_least, has, maybe
from tests.corpus.written.fresh_mail import fresh, told
from tests.corpus.written.people import DONGSHAN, OFFICE_DUTY, XIHE, XIHE_DUTY

_TOWN_OFFICE: Final = "dzb@example.net"
_NANPING_DUTY_A: Final = "nanping-duty-a@example.org"

WRITTEN: Final = (
    fresh(
        "label-above-value",
        _TOWN_OFFICE,
        "西河镇初报",
        "2026-05-12T06:20",
        """
报送单位
西河镇人民政府

事发时间
2026年5月12日5时40分左右

事发地点
西河镇下坝村渡口

事件性质
水上交通事故

伤亡情况
落水7人，获救5人，失踪2人

基本过程
一艘农用自备船搭载村民赶场，行至江心机器熄火，被水流推至桥墩处倾覆

已采取措施
组织渔船4艘沿江搜寻，已请求县消防派潜水员

领导到位
李四已到现场

信息员
信息员乙
联系电话
10000000015
""",
        "Each label on a line above its value; seven in the water are five saved and two missing.",
        raw=True,
        prose=False,
        unit="xihe-town",
        standing="unknown",
        occurred_at="2026-05-12T05:40",
        location=has("下坝村渡口", lacks=("事件性质", "水上交通")),
        nature=has("水上交通事故", lacks=("伤亡",)),
        casualties={"missing": 2},
        course=has("农用自备船", "倾覆", lacks=("组织渔船",)),
        consequences=OPEN,
        cause=OPEN,
        measures=has("组织渔船4艘", "潜水员", lacks=("李四",)),
        leaders_on_scene=(True, has("李四", lacks=("信息员乙",))),
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "call-sheet",
        OFFICE_DUTY,
        "电话报告记录单",
        "2026-06-03T22:55",
        """
来电单位：国有南坪林场
来电人：值班员戊（10000000020）
来电时间：6月3日22时48分
接听人：办公室值班员甲
报告内容：
  事发时间：22时20分
  地点：场部家属院3号楼
  情况：二楼住户厨房燃气灶着火，引燃油烟管道
  伤亡：1人轻伤（烫伤）
  处置：消防队已到，火已扑灭，楼内住户全部下楼
  领导：场长王五在现场
领导批示：已电话报告分管领导甲
""",
        "A sheet for calls: the unit is that which called, the hour is that told and not that of the call.",
        raw=True,
        prose=False,
        unit="nanping-forest-farm",
        kind=maybe("phone", "initial"),
        source=OPEN,
        occurred_at="2026-06-03T22:20",
        location=has("家属院3号楼", lacks=("22时20分", "情况")),
        cause=OPEN,
        course=OPEN,
        matter=OPEN,
        nature=OPEN,
        casualties={"slightly_injured": 1},
        measures=has("消防队已到", "住户全部下楼", lacks=("王五",)),
        leaders_on_scene=(True, has("王五", lacks=("批示",))),
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    fresh(
        "row-of-figures",
        XIHE_DUTY,
        "西河镇道路事故快速统计",
        "2026-09-30T18:05",
        """
<html><body><p>各位领导，事故情况见下表：</p>
<table border="1">
<tr><th>时间</th><th>地点</th><th>死亡</th><th>重伤</th><th>轻伤</th><th>被困</th><th>直接损失（万元）</th></tr>
<tr><td>2026-09-30 17:16</td><td>西河大桥南引道</td><td>0</td><td>1</td><td>6</td><td>0</td><td>12.5</td></tr>
</table>
<p>公交车追尾渣土车，伤员已送县医院，交警正在疏导，大桥南引道半幅通行。</p>
<p>西河镇值班员丙 10000000016</p></body></html>
""",
        "A table with its labels in the first row; the loss in the unit of its heading.",
        page=True,
        unit="xihe-town",
        occurred_at="2026-09-30T17:16",
        location=has("西河大桥南引道", lacks=("17:16", "追尾")),
        casualties={
            "dead": 0,
            "seriously_injured": 1,
            "slightly_injured": 6,
            "trapped": 0,
        },
        property_loss=125000,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    fresh(
        "own-names-of-things",
        _NANPING_DUTY_A,
        "林场突发情况登记",
        "2026-12-01T19:47",
        """
登记人：值班员丁　联系电话：10000000019
知悉渠道：二工区护林员对讲机报告
起始时间：12月1日18时55分　　知悉时间：12月1日19时06分
具体方位：二工区7公里处运材道
事由：运材车刹车失灵冲入边沟，车上3人
人员状况：重伤1人，另2人皮外伤（轻伤）
财物状况：车辆受损，约4至6万元
责任归属：待交警认定
到场人员：场长王五、工会主席
眼下做法：吊车起吊，伤者送县医院，路段封闭
接下来：对全场运材车检修一遍
紧急程度：紧急信息
""",
        "Two labels on a line; the hour of learning beside that of happening; a range is no amount.",
        raw=True,
        prose=False,
        unit="nanping-forest-farm",
        cls="urgent",
        source=told("护林员", lacks=("起始时间",)),
        occurred_at="2026-12-01T18:55",
        location=has("二工区7公里处", lacks=("事由", "18时55分")),
        cause=OPEN,
        nature=OPEN,
        course=OPEN,
        matter=OPEN,
        person=OPEN,
        consequences=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": 2},
        property_loss=has("4至6万元", absent=True),
        leaders_on_scene=(maybe(True), told("王五", "工会主席", lacks=("吊车",))),
        measures=told("吊车起吊", "路段封闭", lacks=("接下来", "检修")),
        next_steps=told("检修一遍", lacks=("紧急程度",)),
        informant=("值班员丁", "10000000019"),
    ),
    fresh(
        "tunnel-by-numbers",
        DONGSHAN,
        "东山镇隧道塌方（特别紧急）",
        "2026-11-21T03:58",
        """
紧急程度：特别紧急
1、事发时间　11月21日03:22
2、事发地点　马鞍山隧道进口端右洞掌子面
3、事件经过　掌子面掉块后拱部坍塌约80方，堵死通道，9名工人在里面
4、伤亡失联　被困9人（可用压风管通话，均清醒），洞外1人被飞石打伤，轻伤
5、原因初判　围岩破碎、支护滞后
6、救援情况　项目部组织回填反压，县消防、矿救正赶来，已通过管道送水送牛奶
7、到场领导　镇长张三、县交通局总工
8、下步打算　打小导管后从侧面掘救生通道，预计18小时
9、经济损失　暂无法估算
10、信息员　信息员甲，100 0000 0011
""",
        "Numbered labels parted from their values by a blank; the urgency on a line of its own.",
        raw=True,
        prose=False,
        cls="critical",
        occurred_at="2026-11-21T03:22",
        location=has("马鞍山隧道进口端", lacks=("事件经过", "掉块")),
        course=has("掌子面掉块", "9名工人", lacks=("伤亡失联",)),
        casualties={"slightly_injured": 1, "trapped": 9, "missing": maybe(0)},
        cause=has("围岩破碎", "支护滞后", lacks=("回填反压",)),
        measures=has("回填反压", "送水送牛奶", lacks=("张三",)),
        leaders_on_scene=(True, has("张三", "总工", lacks=("小导管",))),
        next_steps=has("打小导管", "18小时", lacks=("经济损失",)),
        property_loss=OPEN,
        consequences=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "lower-bounds-by-label",
        XIHE,
        "西河镇龙卷灾害快报",
        "2026-05-14T18:40",
        """
时间：5月14日17:45至17:52
地点：西河镇桃园村、工业园东区
死亡：5人
受伤：60余人，其中重伤17人
失踪：尚不清楚，正在逐户核对
被困：无
房屋：倒塌41间，严重损坏230余间
直接损失：初步估计不低于3000万元
处置：全镇干部、民兵300多人及县消防、武警到场搜救，中学体育馆开设安置点
在场：县委书记、县长、西河镇李四
电力通讯：桃园村全部中断
联络员：信息员乙 / 10000000015
""",
        "Figures by label, exact and from below; the loss is told as a lower bound only.",
        raw=True,
        prose=False,
        unit="xihe-town",
        occurred_at="2026-05-14T17:45",
        location=has("桃园村", "工业园东区", lacks=("死亡", "17:45")),
        casualties={
            "dead": 5,
            "missing": maybe("being verified"),
            "seriously_injured": 17,
            "slightly_injured": maybe(at_least(43)["value"]),
            "trapped": 0,
        },
        property_loss=has("3000万元", absent=True),
        nature=OPEN,
        consequences=OPEN,
        scope=OPEN,
        measures=has("搜救", "安置点", lacks=("县委书记",)),
        leaders_on_scene=(True, has("县委书记", "李四", lacks=("电力",))),
        informant=("信息员乙", "10000000015"),
    ),
)
"""The mails as they were written: further labelled ones."""
