"""The eighth set: sheets and tables of bureaus and stations, many of them HTML."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eighth_writing import (
    HEALTH,
    TRANSPORT,
    WATER,
    lines,
    row,
    sheet,
)

WRITTEN: Final[tuple[Written, ...]] = (
    sheet(
        "table-reservoir-four-columns",
        WATER,
        "松树沟水库坝坡渗水险情报告表",
        "2026-07-21T04:35",
        "<p align='center'><b>水库（水电站）险情报告表</b></p><table border='1'>"
        + row("工程名称", "松树沟水库", "工程类别", "小（2）型")
        + row("所在地", "青石县柏木镇松树沟村", "出险时间", "7月21日2时40分")
        + row("险情性质", "坝后坡散浸、局部渗水", "出险原因", "高水位浸泡、坝体填筑质量差")
        + row("人员伤亡", "无", "下游影响", "柏木镇2个村318人")
        + row("抢险情况", "投入58人、挖机3台，开沟导渗，溢洪道降至最低", "转移情况", "下游96人已转移")
        + row("趋势预测", "渗水量未增大，仍需观察", "到场领导", "副县长周八、水利局局长吴九")
        + row("下步措施", "继续降低库水位，专家组天亮前到坝", "填报人/电话", "郑十/10000000041")
        + "</table><p>青石县水利局防汛办　2026年7月21日4时30分</p>",
        "Four columns, label and value twice a row; 无 under 人员伤亡; people below the dam.",
        occurred_at="2026-07-21T02:40",
        location=has("柏木镇松树沟村", lacks=("出险时间", "2时40分")),
        cause=has("高水位浸泡", "填筑质量差", lacks=("人员伤亡",)),
        nature=has("坝后坡散浸", "渗水", lacks=("出险原因",)),
        matter=OPEN,
        casualties=NONE_HURT,
        consequences=OPEN,
        scope=has("柏木镇2个村318人", lacks=("抢险",), absent=True),
        trend=has("渗水量未增大", "仍需观察", lacks=("周八",)),
        leaders_on_scene=(True, has("周八", "吴九", lacks=("继续降低",))),
        measures=has("投入58人", "开沟导渗", lacks=("趋势", "继续降低")),
        next_steps=has("继续降低库水位", "专家组", lacks=("郑十",)),
        informant=("郑十", "10000000041"),
    ),
    sheet(
        "table-casualty-columns",
        TRANSPORT,
        "【重要】水上交通事故信息（柳湾渡口）",
        "2026-06-06T13:15",
        "<h3>水上交通事故信息表</h3><table border=1>"
        "<tr><th>发生时间</th><td colspan=5>2026年6月6日11时20分</td></tr>"
        "<tr><th>发生地点</th><td colspan=5>清江柳湾渡口上游约300米</td></tr>"
        "<tr><th rowspan=2>人员伤亡</th><td>死亡</td><td>失踪</td><td>重伤</td><td>轻伤</td><td>获救</td></tr>"
        "<tr><td>1</td><td>2</td><td>0</td><td>4</td><td>13</td></tr>"
        "<tr><th>事故简况</th><td colspan=5>自用农船载客过河时与运砂船碰撞后倾覆，船上16人落水</td></tr>"
        "<tr><th>事故原因</th><td colspan=5>正在核实</td></tr>"
        "<tr><th>搜救情况</th><td colspan=5>海事、公安、蓝天救援队共11艘艇在下游6公里江段搜寻</td></tr>"
        "<tr><th>联系人</th><td colspan=5>值班员吴九 100 0000 0042</td></tr></table>",
        "Casualties in columns of their own with a row of figures; those rescued are no kind.",
        cls="important",
        occurred_at="2026-06-06T11:20",
        location=has("清江柳湾渡口上游约300米", lacks=("死亡",)),
        cause=VERIFIED,
        nature=OPEN,
        matter=OPEN,
        casualties={"dead": 1, "missing": 2, "seriously_injured": 0, "slightly_injured": 4},
        course=has("自用农船", "16人落水", lacks=("正在核实",)),
        measures=has("海事、公安", "搜寻", lacks=("联系人",)),
        informant=({"value": "吴九", "also": ["值班员吴九"]}, "10000000042"),
    ),
    sheet(
        "table-food-poisoning",
        HEALTH,
        "青石县疾控中心：云岭职校学生呕吐腹泻情况",
        "2026-09-24T22:50",
        "<table border='1'>"
        + row("报告类别", "突发公共卫生事件相关信息")
        + row("首例发病时间", "9月24日18时40分")
        + row("发生单位", "云岭职业学校")
        + row("单位地址", "青石县城南街道学府路19号")
        + row("发病人数", "63人（均为住校生）")
        + row("住院人数", "17人，其中重症0人")
        + row("死亡人数", "0")
        + row("主要症状", "恶心、呕吐、腹泻，低热")
        + row("可疑原因", "晚餐凉拌菜，样品已送检")
        + row("已采取措施", "封存食堂留样，隔离观察，派出流调人员6名")
        + row("拟采取措施", "明早食堂停供，全校终末消毒")
        + row("发展趋势", "20时后新发病例明显减少")
        + row("报告人", "钱十一")
        + row("联系电话", "(100) 0000 0043")
        + "</table>",
        "The ill are no casualties, but nobody died.",
        occurred_at=maybe("2026-09-24T18:40:00+08:00"),
        location={
            "value": "青石县城南街道学府路19号",
            "also": [
                "云岭职业学校",
                "云岭职业学校，青石县城南街道学府路19号",
                "云岭职业学校 青石县城南街道学府路19号",
                "青石县城南街道学府路19号云岭职业学校",
            ],
        },
        cause=has("凉拌菜", lacks=("封存",)),
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        consequences=OPEN,
        course=OPEN,
        scope=OPEN,
        shown="卫健局应急办",
        casualties={"dead": 0, "seriously_injured": maybe(0)},
        measures=has("封存食堂留样", "流调人员6名", lacks=("停供",)),
        next_steps=has("食堂停供", "终末消毒", lacks=("钱十一", "新发病例")),
        trend=has("新发病例明显减少", lacks=("钱十一",)),
        informant=("钱十一", "10000000043"),
    ),
    sheet(
        "html-bold-labels-river",
        "sthj-yingji@example.com",
        "关于白水河油污的信息",
        "2026-03-29T16:20",
        "<div>值班室：</div><div><b>发现时间</b>：3月29日13:05</div>"
        "<div><b>发现地点</b>：白水河青石县城下游老铁桥断面</div>"
        "<div><b>现象</b>：河面漂浮油膜，长约1.2公里，有柴油味</div>"
        "<div><b>来源初判</b>：上游货运码头加油软管破裂，泄漏柴油约400升</div>"
        "<div><b>人员</b>：没有人员伤亡</div>"
        "<div><b>饮用水</b>：下游11公里为县二水厂取水口，已切换备用水源，供水正常</div>"
        "<div><b>处置</b>：<ul><li>14:10布设围油栏3道、吸油毡1.6吨</li><li>码头阀门已关闭</li>"
        "<li>每小时取样一次</li></ul></div>"
        "<div><b>打算</b>：今夜不间断清理，明早8时再报</div>"
        "<div><br></div><div>生态环境局应急股 周八<br>手机 10000000044</div>",
        "Bold labels of a hand that makes its own; measures in a bulleted list; discovery stands for the time.",
        occurred_at=maybe("2026-03-29T13:05:00+08:00"),
        location=has("老铁桥断面", lacks=("油膜", "13:05")),
        cause=has("加油软管破裂", lacks=("没有人员",), absent=True),
        source=OPEN,
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        course=OPEN,
        consequences=OPEN,
        scope=OPEN,
        casualties=NONE_HURT,
        measures=has("围油栏3道", "每小时取样", lacks=("今夜不间断",)),
        next_steps=has("不间断清理", lacks=("周八",), absent=True),
        informant=(maybe("周八", "应急股周八", "生态环境局应急股周八"), maybe("10000000044")),
    ),
    lines(
        "fire-brigade-clock",
        "xfjy-zhzx@example.com",
        "消防救援大队 火灾扑救快报 城关镇建材市场",
        "2026-10-28T02:10",
        """
起火时间：10月27日23时58分（估）
接警时间：10月28日00时04分
出动时间：00时05分
到场时间：00时12分
控制时间：00时55分
扑灭时间：01时37分
起火地点：城关镇建材市场D区6-9号门面
燃烧物质：板材、油漆
过火面积：约320平方米
人员伤亡：死亡0、重伤0、轻伤1（商户吸入烟气）、失联0、被困0
财产损失：待统计
起火原因：待查
出动力量：3站12车61人
搜救情况：疏散楼上住户34人
到场领导：大队长吴九
值班通信员：郑十，10000000045
""",
        "Six times, of which one is that of the fire's beginning, on the day before; kinds with zeros.",
        occurred_at="2026-10-27T23:58",
        location=has("建材市场D区6-9号门面", lacks=("板材",)),
        cause=VERIFIED | {"also": ["待查"]},
        nature=OPEN,
        casualties={"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 1, "trapped": 0},
        property_loss=VERIFIED,
        scope=OPEN,
        consequences=OPEN,
        leaders_on_scene=(True, has("吴九", lacks=("郑十",))),
        measures=OPEN,
        informant=("郑十", "10000000045"),
    ),
    lines(
        "mine-in-the-pit",
        "kuangshan-zb@example.com",
        "大岭煤矿透水事故情况（首报）",
        "2026-05-15T07:48",
        """
矿井名称：大岭煤矿（民营，年产30万吨，证照齐全）
所在位置：青石县石梁镇大岭村
事故时间：5月15日6时05分
当班入井：87人
已升井：81人（其中5人轻伤）
被困：6人
死亡：暂无
事故性质：透水
涌水位置：1203回风巷掘进头
原因：疑为老空水突入
抢险：启动3台水泵，排水能力每小时420立方米；省矿山救护队预计9时到
指挥部：县委书记周八任指挥长，已在矿上
下步：抢装第4台水泵，摸清被困人员位置
上报人：安监站吴九 手机100 0000 0046
""",
        "Those down, up and still trapped stand on lines of their own; 死亡 暂无.",
        occurred_at="2026-05-15T06:05",
        location=has("石梁镇大岭村", lacks=("事故时间",)),
        cause=has("老空水突入", lacks=("启动3台",)),
        nature=has("透水", lacks=("1203",)),
        matter=OPEN,
        casualties={"dead": maybe(0), "slightly_injured": maybe(5), "trapped": 6},
        course=OPEN,
        leaders_on_scene=(True, has("周八", lacks=("抢装",), absent=True)),
        measures=has("启动3台水泵", lacks=("抢装",), absent=True),
        next_steps=has("抢装第4台水泵", "被困人员位置", lacks=("吴九",)),
        informant=(maybe("吴九", "安监站吴九"), maybe("10000000046")),
    ),
)
