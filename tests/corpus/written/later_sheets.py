"""Later: forms of elements, cards and slips typed into a mail."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.later_writing import COUNTY_EMERGENCY, OTHER_TOWN, either, mail, page
from tests.corpus.written.people import GEOLOGY, NANPING, XIHE_DUTY

_MINE: Final = "aqk@example.net"

WRITTEN: Final = (
    mail(
        "mine-bureau-elements",
        _MINE,
        "要素式报送：尾矿库排水管破裂",
        "2026-11-22T05:30",
        """
信息标题：沙塘镇大坪尾矿库排水斜槽盖板破裂
紧急程度：特别紧急
信息来源：企业值班室
事发时间：11月22日3时58分
事发地点：沙塘镇大坪尾矿库
伤亡人数：目前无人员死亡，1名巡坝工失联，无人受伤
财产损失：正在核实
影响范围：下泄尾砂约300方，进入沙塘河2公里，下游取水口2处已关
发展趋势：已用编织袋封堵，外泄量减小
领导到位：县长、分管副县长在途，应急局长刁某已到
已采取措施：停产停排、沿河设3道拦截坝、疏散坝下27人
下一步：搜寻失联人员，每半小时监测一次水质
责任单位信息员：安全科 车某
联系方式：10000000084
""",
        "A form of elements in the field's own words: nobody dead, one missing, nobody hurt.",
        lines=True,
        unit="",
        standing="unknown",
        cls="critical",
        source=has("企业值班室", lacks=("3时58",)),
        occurred_at="2026-11-22T03:58",
        location=has("沙塘镇大坪尾矿库", lacks=("伤亡", "3时58")),
        casualties={
            "dead": 0,
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=VERIFIED,
        scope=has("300方", "2处已关", lacks=("外泄量减小",)),
        trend=has("外泄量减小", lacks=("县长",)),
        leaders_on_scene=(True, has("刁某", lacks=("停产停排",))),
        measures=has("停产停排", "疏散坝下27人", lacks=("搜寻失联",)),
        next_steps=has("搜寻失联人员", "监测一次水质", lacks=("车某",)),
        informant=(either("车某", "安全科 车某"), "10000000084"),
    ),
    mail(
        "quarter-hour-sheet",
        COUNTY_EMERGENCY,
        "【重要信息】危险化学品企业停车检修异常放空",
        "2026-10-30T09:05",
        """
事项\t情况
时间\t10月30日 08:22-08:40
地点\t经开区 润泽化工 合成车间
事项描述\t计划停车时火炬长明灯熄灭，少量物料放空，周边闻到刺鼻气味
人员\t无人中毒受伤
环境\t下风向厂界监测合格
处置\t08:40恢复点火，企业门口贴告示
舆情\t本地群有3条讨论，已回应
联系\t值班室100 0000 0094转，或手机10000000085 老滕
""",
        "Cells parted by tabs, a span of time, a switchboard before the mobile.",
        lines=True,
        unit="",
        standing="unknown",
        cls="important",
        occurred_at=maybe("2026-10-30T08:22:00+08:00"),
        location=has("润泽化工", lacks=("08:22", "火炬")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=has("恢复点火", lacks=("3条讨论",), absent=True),
        informant=(maybe("老滕"), maybe("10000000085", "10000000094")),
    ),
    mail(
        "geology-card",
        GEOLOGY,
        "地质灾害速报卡",
        "2026-06-08T13:40",
        """
灾种：崩塌    规模：小型（约80 m3）
发生时间：2026年6月8日11时许
发生地点：东山镇云盘村至青石村公路K3+150
诱因：连续降雨
死亡：0人  失踪：0人  受伤：0人
直接经济损失：12万元
威胁对象：过往车辆
现场情况：道路单边通行，坡面仍有零星掉块
处置：设警示、清方、派人观察
建议：雨后请有资质单位清危排险
速报人：信息员戊   电话：10000000025
""",
        "A card of the geologists; three kinds of nought.",
        lines=True,
        unit="geology-section",
        occurred_at="2026-06-08T11:00",
        location=has("K3+150", lacks=("连续降雨", "11时")),
        cause=has("连续降雨", lacks=("死亡",), absent=True),
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=120000,
        scope=OPEN,
        trend=OPEN,
        measures=has("清方", lacks=("资质单位",), absent=True),
        next_steps=has("清危排险", lacks=("速报人",), absent=True),
        informant=("信息员戊", "10000000025"),
    ),
    page(
        "farm-mail-with-styles",
        NANPING,
        "林场作业人员受伤情况说明",
        "2026-09-08T11:25",
        """
<html><head><style>p{margin:0} .k{color:#c00}</style></head><body>
<p><span class="k">发生时间</span>：9月8日<b>10点03分</b></p>
<p><span class="k">发生地点</span>：四工区12林班采伐点</p>
<p><span class="k">受伤人员</span>：油锯手1人，左小腿切割伤，<u>重伤</u>；打枝工1人，手指擦伤，轻伤</p>
<p><span class="k">死亡</span>：无</p>
<p><span class="k">经过</span>：油锯反弹，伤及本人，旁边工人躲闪摔倒。</p>
<p><span class="k">目前处置</span>：10点40送到县中医院手术，采伐点停工。</p>
<p><span class="k">带班领导</span>：副场长 聂某（已到医院）</p>
<p><span class="k">报告人</span>：信息员丙　<span class="k">手机</span>：100 0000 0018</p>
</body></html>
""",
        "Labels in red within paragraphs; the deputy head is at the hospital.",
        unit="nanping-forest-farm",
        occurred_at="2026-09-08T10:03",
        location=has("四工区12林班", lacks=("油锯", "10点")),
        cause=OPEN,
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 1},
        leaders_on_scene=(OPEN, OPEN),
        measures=has("采伐点停工", lacks=("聂某",), absent=True),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "phone-slip",
        XIHE_DUTY,
        "【电话报告】集市起火",
        "2026-02-08T10:31",
        """
接话：10:24
报话人：石桥村主任 老邱 10000000086
时：10:15
地：西河镇石桥村集市布匹摊
事：取暖炉引燃布匹，烧了5个摊子
伤：有人烧伤，报话人说起码3个，重不重说不清；死的没得
办：村里在泼水，镇消防队10:26已出
""",
        "A slip of a call with one-character labels; at least three burnt, how badly nobody can say.",
        lines=True,
        kind="phone",
        unit="xihe-town",
        source=has("老邱", absent=True),
        occurred_at="2026-02-08T10:15",
        location=has("石桥村集市", lacks=("取暖炉", "10:15")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        measures=OPEN,
        informant=(OPEN, maybe("10000000086", "10000000016")),
    ),
    mail(
        "town-with-units-in-labels",
        OTHER_TOWN,
        "平川镇灾情快报表（冰雹）",
        "2026-05-30T20:15",
        """
报送单位：平川镇人民政府
灾害种类：冰雹、大风
灾害发生时间：5月30日16时52分
受灾地点：平川镇新田、上坝、古楼3村
受灾人口（人）：2140
因灾死亡（人）：0
因灾失踪（人）：0
因灾伤病（人）：10余人，均为轻伤
紧急转移（人）：35
倒损房屋（间）：倒0 / 损 310
农作物（公顷）：受灾 186 / 绝收 22
直接经济损失（万元）：645.3
救灾工作：组织干部4组入户核灾，调拨彩条布200块
主要领导是否到场：是（镇长潘某）
填报人／审核人：小罗／潘某
电话：10000000075
""",
        "A disaster table: units of measure in the labels, ten or more slightly hurt.",
        lines=True,
        charset="gbk",
        way="8bit",
        unit="",
        standing="unknown",
        occurred_at="2026-05-30T16:52",
        location=has("新田", "古楼", lacks=("2140", "16时")),
        cause=OPEN,
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": maybe(0),
            "slightly_injured": at_least(10),
            "trapped": maybe(0),
        },
        property_loss=6453000,
        scope=OPEN,
        leaders_on_scene=(True, has("潘某", lacks=("小罗",))),
        measures=has("入户核灾", lacks=("潘某",), absent=True),
        informant=(either("小罗", "小罗／潘某"), "10000000075"),
    ),
)
