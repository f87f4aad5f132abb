"""Later: labels of the writers' own, in lines, tables and pasted HTML."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_BUILDING,
    COUNTY_SCHOOLS,
    COUNTY_WATER,
    FIRE_BRIGADE,
    TRAFFIC_POLICE,
    either,
    mail,
    page,
)
from tests.corpus.written.people import DONGSHAN, FIRE, XIHE

_FACTORY: Final = "ehs.desk@example.com"

WRITTEN: Final = (
    mail(
        "brigade-flash",
        FIRE_BRIGADE,
        "火警快报 第0612号",
        "2026-06-12T15:05",
        """
火 警 快 报

起火时间：6月12日14:02（估）
报警时间：14:09    到场时间：14:17    扑灭时间：14:51
起火单位：平川镇宏达塑料制品厂
地址：平川镇工业路9号
燃烧物质：塑料颗粒、纸箱
过火面积：420 ㎡
死伤：亡0 伤2（均轻伤）
被困/疏散：被困0，疏散36
出动：车6 人31
起火原因：待查
直接损失：统计中
现场最高指挥员：大队长 费某
填报：指挥中心 接警员小齐  电话 100 0000 0078
""",
        "Many times side by side, short words for the dead and the hurt.",
        lines=True,
        charset="gb18030",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-06-12T14:02:00+08:00"),
        location=has("平川镇工业路9号", lacks=("燃烧物质", "报警时间")),
        cause=VERIFIED | {"may_be_absent": True, "also": ["待查"]},
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 2,
            "trapped": 0,
        },
        property_loss=VERIFIED,
        scope=OPEN,
        leaders_on_scene=(maybe(True), has("费某", absent=True)),
        measures=OPEN,
        informant=(either("小齐", "接警员小齐", "指挥中心接警员小齐"), "10000000078"),
    ),
    mail(
        "ehs-two-languages",
        _FACTORY,
        "Incident Flash Report / 事故快报 - Plant 2",
        "2026-05-19T23:20",
        """
Date/time 时间: 2026-05-19 21:45 (GMT+8)
Location 地点: Plant 2, boiler house / 二厂锅炉房，城关街道开发大道18号
Type 类型: Steam leak / 蒸汽泄漏
Injured 受伤: 3 (1 serious 重伤, 2 minor 轻伤)
Fatalities 死亡: 0
Missing 失踪: 0
Est. loss 预计损失 (CNY): 85,000
Description 经过: A flange gasket on the main steam line failed during load increase.
  主蒸汽管法兰垫片在升负荷时破裂，3名当班人员被烫。
Immediate action 已采取措施: Boiler shut down, area isolated, injured sent to county hospital.
Next step 下一步: Root cause analysis by 22 May.
Reporter 报告人: EHS desk, Mr. Hao  Tel: +86 100 0000 0079
""",
        "A factory's flash report, every label in two languages.",
        lines=True,
        shown="EHS Desk",
        unit="",
        standing="unknown",
        occurred_at="2026-05-19T21:45",
        location=has("boiler house", lacks=("Steam leak", "Type")),
        cause=OPEN,
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2},
        property_loss=85000,
        scope=OPEN,
        measures=has("Boiler shut down", "county hospital", lacks=("Root cause",)),
        next_steps=has("Root cause analysis", lacks=("Reporter",)),
        informant=(either("EHS desk, Mr. Hao", "Mr. Hao"), "10000000079"),
    ),
    mail(
        "town-form-in-brackets",
        XIHE,
        "西河镇突发事件报告单（山洪）",
        "2026-07-02T06:35",
        """
【什么时候】7月2日5:05
【什么地方】西河镇岩脚村碾子沟
【什么事】山洪冲进3户院坝，冲走一座人行便桥
【人】无伤亡；转移9户31人
【财产】便桥约4万元，猪6头，房屋进水损失没算
【现在怎么样】雨小了，沟水在退
【谁在现场】副镇长樊某、村支书
【做了什么】5:20敲锣喊人上坡，封了便桥两头
【还要做什么】天亮后查房子地基，联系挖机清沟
【报的人】值班员丙 10000000016
""",
        "A town's own plain questions for labels; the bridge's sum is a part of the loss.",
        lines=True,
        unit="xihe-town",
        occurred_at="2026-07-02T05:05",
        location=has("岩脚村碾子沟", lacks=("山洪", "什么事")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=OPEN,
        scope=OPEN,
        trend=has("沟水在退", lacks=("樊某",), absent=True),
        leaders_on_scene=(True, has("樊某", lacks=("敲锣",))),
        measures=has("封了便桥两头", lacks=("清沟",), absent=True),
        next_steps=has("清沟", lacks=("报的人",), absent=True),
        informant=("值班员丙", "10000000016"),
    ),
    page(
        "road-table",
        TRAFFIC_POLICE,
        "道路交通事故信息表",
        "2026-09-30T21:10",
        """
<html><body style="font-family:宋体"><p align="center"><b>道路交通事故信息上报表</b></p>
<table border="1" cellspacing="0">
<tr><td>事故时间</td><td>2026年9月30日19时36分</td><td>天气</td><td>小雨</td></tr>
<tr><td>事故地点</td><td colspan="3">县道X027线12公里+400米（白水镇三岔口）</td></tr>
<tr><td>肇事车辆</td><td colspan="3">轻型货车1辆、正三轮摩托车1辆</td></tr>
<tr><td>死亡（人）</td><td>2</td><td>受伤（人）</td><td>重伤1，轻伤3</td></tr>
<tr><td>失踪（人）</td><td>0</td><td>财产损失（元）</td><td>27000</td></tr>
<tr><td>简要案情</td><td colspan="3">货车下坡左转时与对向三轮车相撞，三轮车上载有收工农民5人。</td></tr>
<tr><td>初步原因</td><td colspan="3">货车转弯未让直行，三轮车违法载人</td></tr>
<tr><td>处置情况</td><td colspan="3">伤员由120送县医院，驾驶人已控制，道路21时恢复通行</td></tr>
<tr><td>到场领导</td><td colspan="3">大队教导员 巫某</td></tr>
<tr><td>填表人</td><td>小龚</td><td>电话</td><td>100&nbsp;0000&nbsp;0080</td></tr>
</table></body></html>
""",
        "Pairs of label and value, two to a row; units of measure in the labels.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-30T19:36",
        location=has("X027线12公里+400米", lacks=("肇事车辆", "小雨")),
        cause=has("未让直行", "违法载人", lacks=("处置情况", "120")),
        casualties={"dead": 2, "missing": 0, "seriously_injured": 1, "slightly_injured": 3},
        property_loss=27000,
        leaders_on_scene=(True, has("巫某", lacks=("填表人",))),
        measures=has("驾驶人已控制", lacks=("巫某", "到场领导")),
        informant=("小龚", "10000000080"),
    ),
    mail(
        "pipes-for-borders",
        COUNTY_WATER,
        "水库险情登记",
        "2026-08-20T14:55",
        """
| 项目 | 内容 |
|------|------|
| 水库名称 | 石门坎小(二)型水库 |
| 位置 | 龙潭乡石门坎村 |
| 出险时间 | 2026-08-20 13:20 |
| 险情 | 溢洪道右侧边墙倒塌12米 |
| 库水位 | 612.35 m（汛限 611.80 m） |
| 人员伤亡 | 无 |
| 转移人口 | 下游 57户 203人 |
| 经济损失（万元） | 26.5 |
| 发展趋势 | 水位每小时降 8 cm，险情趋稳 |
| 已采取措施 | 虹吸管2根降水位，堆石护脚 |
| 下步打算 | 24小时值守，请省厅专家来看 |
| 联系人及电话 | 钱工 100-0000-0081 |
""",
        "A table drawn with bars; the loss in units of ten thousand by its label.",
        lines=True,
        way="quoted-printable",
        unit="",
        standing="unknown",
        occurred_at="2026-08-20T13:20",
        location=has("龙潭乡石门坎村", lacks=("出险时间", "溢洪道")),
        casualties=NONE_HURT,
        property_loss=265000,
        scope=OPEN,
        trend=has("险情趋稳", lacks=("虹吸管",)),
        measures=has("虹吸管2根", "堆石护脚", lacks=("24小时值守",)),
        next_steps=has("24小时值守", "请省厅专家来看", lacks=("钱工",)),
        informant=("钱工", "10000000081"),
    ),
    mail(
        "numbered-points",
        DONGSHAN,
        "东山镇关于柳林村加工坊粉尘燃爆的报告",
        "2026-10-20T17:30",
        """
一、时间地点：10月20日15时48分，东山镇柳林村盛木家具加工坊打磨间。
二、人员情况：当时打磨间4人，现场死亡1人，重伤2人，轻伤1人，无失联。
三、损失情况：设备、厂房损失初步估价34.8万元。
四、起因：除尘管道积尘遇打磨火花，初步判断，最终以消防认定为准。
五、过程：先是一声闷响，屋顶石棉瓦掀开，随后起火，16时12分扑灭。
六、领导到场：张三镇长、派出所所长15时59分到场。
七、已做工作：伤者送医，断电封场，坊主控制，家属3人1组包保。
八、下一步打算：对全镇11家木器加工点逐户停电检查。
九、联系人：信息员甲，10000000011。
""",
        "Nine numbered points with labels of their own.",
        lines=True,
        occurred_at="2026-10-20T15:48",
        location=has("盛木家具加工坊", lacks=("15时", "人员情况")),
        cause=has("积尘遇打磨火花", lacks=("闷响", "34.8")),
        casualties={"dead": 1, "missing": 0, "seriously_injured": 2, "slightly_injured": 1, "trapped": maybe(0)},
        property_loss=348000,
        scope=OPEN,
        leaders_on_scene=(True, has("张三", lacks=("断电",))),
        measures=has("断电封场", lacks=("逐户停电", "张三"), absent=True),
        next_steps=has("逐户停电检查", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "site-slash-lines",
        COUNTY_BUILDING,
        "在建工地事故简报-城南安置房",
        "2026-03-05T10:50",
        """
事故工程 / 城南安置房二标段5#楼
发生于 / 2026.3.5  08:50
事故类别 / 高处坠落
伤亡 / 死亡 0 人；重伤 1 人；轻伤 0 人
总包单位 / 恒安建工
经过 / 架子工拆除外架时未系安全带，从4层坠落至2层安全网边缘。
处置 / 送县医院；项目停工
原因 / 违章作业（初判）
上报人 / 安监站 彭工 / 10000000082
""",
        "A slash for a colon; two noughts and a one.",
        lines=True,
        unit="",
        standing="unknown",
        occurred_at="2026-03-05T08:50",
        location=has("城南安置房二标段", lacks=("高处坠落", "2026"), absent=True),
        cause=has("违章作业", lacks=("上报人",), absent=True),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 0},
        measures=has("项目停工", lacks=("违章",), absent=True),
        informant=(either("彭工", "安监站彭工", "安监站 / 彭工"), "10000000082"),
    ),
    page(
        "forest-table-by-columns",
        FIRE,
        "火情日报（附今日一起）",
        "2026-03-16T19:00",
        """
<div>各位领导：今日我县发生森林火情1起，已扑灭，详见下表。</div>
<table border="1">
<tr><th>起火时间</th><th>地点</th><th>扑灭时间</th><th>过火面积(亩)</th><th>受害森林面积(亩)</th>
<th>起火原因</th><th>人员伤亡</th><th>出动人次</th></tr>
<tr><td>3月16日13:27</td><td>西河镇石桥村黄草岭</td><td>3月16日16:05</td><td>22</td><td>6</td>
<td>上坟烧纸</td><td>无</td><td>88</td></tr>
</table>
<div>值班员己 10000000023</div>
""",
        "One row under a head of columns; the name of a daily report and of the one fire in it.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-03-16T13:27",
        location=has("西河镇石桥村黄草岭", lacks=("13:27", "16:05", "上坟")),
        cause=has("上坟烧纸", lacks=("黄草岭",)),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    mail(
        "school-card",
        COUNTY_SCHOOLS,
        "校园突发事件信息卡",
        "2026-12-15T08:55",
        """
学校全称: 白水镇民族小学
事发时间（精确到分）: 12月15日 7时35分
事发地点: 校门外斑马线
事件性质: 交通事故
涉及学生数: 4
其中 死亡: 0　重伤: 1　轻伤: 2　无碍: 1
事件简述: 一辆电动三轮车下坡刹车失灵，撞向过斑马线的学生。
学校采取的措施: 送医、联系家长、调整上学路线
到场领导: 中心校校长 卜某
是否可能引发舆情: 可能，已有家长拍视频
信息员: 毕老师 （手机100 0000 0083）
签批: 同意上报。校长卜某
""",
        "An education bureau's card: counts on one line, a headmaster for a leader.",
        lines=True,
        unit="",
        standing="unknown",
        occurred_at="2026-12-15T07:35",
        location=has("校门外斑马线", lacks=("交通事故", "7时35")),
        cause=OPEN,
        nature=has("交通事故", lacks=("涉及学生数",)),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 2},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("卜某", lacks=("舆情",))),
        measures=has("送医", "调整上学路线", lacks=("卜某",)),
        informant=("毕老师", "10000000083"),
    ),
)
