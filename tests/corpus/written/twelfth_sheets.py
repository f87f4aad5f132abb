"""Twelfth: sheets and tables pasted into a mail, in HTML and in plain text."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.people import DONGSHAN, GEOLOGY, NANPING_DUTY, OFFICE_DUTY, XIHE
from tests.corpus.written.twelfth_mail import mail

_EDUCATION: Final = "jyj-anquan@example.com"
_EMERGENCY: Final = "yingji-zb@example.com"

WRITTEN: Final = (
    mail(
        "sheet-two-columns",
        XIHE,
        "西河镇突发事件信息报告单",
        "2026-04-17T16:48",
        """
<html><body><p align="center"><b>突发事件信息报告单</b></p>
<table border="1" cellspacing="0">
<tr><td>报送单位</td><td>西河镇人民政府</td></tr>
<tr><td>事发时间</td><td>2026年4月17日16时05分</td></tr>
<tr><td>事发地点</td><td>西河镇桑树坪村便民码头</td></tr>
<tr><td>信息来源</td><td>海事网格员</td></tr>
<tr><td>事件经过</td><td>一艘自用农船载5人过河，遇下行快艇浪涌侧翻，5人落水，其中3人自行游上岸。</td></tr>
<tr><td>伤亡人数</td><td>失踪2人，轻伤1人</td></tr>
<tr><td>处置措施</td><td>组织渔船6艘沿河搜寻，<br>通知下游电站停机减流</td></tr>
<tr><td>现场领导</td><td>镇长李四</td></tr>
<tr><td>信息员</td><td>信息员乙</td></tr>
<tr><td>联系电话</td><td>100 0000 0015</td></tr>
</table></body></html>
""",
        "A two-column sheet in HTML; two of five are missing.",
        as_html=True,
        unit="xihe-town",
        source=has("海事网格员"),
        occurred_at="2026-04-17T16:05",
        location=has("西河镇桑树坪村便民码头", lacks=("海事",)),
        cause=OPEN,
        casualties={"missing": 2, "slightly_injured": 1},
        course=has("一艘自用农船", "游上岸", lacks=("失踪2人",)),
        leaders_on_scene=(True, has("李四", lacks=("信息员乙",))),
        measures=has("渔船6艘", "停机减流", lacks=("李四",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "sheet-four-columns",
        NANPING_DUTY,
        "林场事故信息表",
        "2026-09-21T11:17",
        """
<div>值班室：请查收。</div>
<table width="600" border="1">
<tr><td>单位</td><td>国有南坪林场</td><td>填报时间</td><td>9月21日11:10</td></tr>
<tr><td>发生时间</td><td>9月21日10:26</td><td>发生地点</td><td>四工区集材道</td></tr>
<tr><td>死亡</td><td>0</td><td>重伤</td><td>1</td></tr>
<tr><td>轻伤</td><td>2</td><td>被困</td><td>0</td></tr>
<tr><td>财产损失</td><td>3.5万元</td><td>事故原因</td><td>拖拉机刹车失灵</td></tr>
<tr><td>现场负责人</td><td colspan="3">副场长 向某</td></tr>
<tr><td>采取措施</td><td colspan="3">伤员送县医院，集材道暂停使用</td></tr>
<tr><td>填表人</td><td>值班员戊</td><td>电话</td><td>10000000020</td></tr>
</table>
""",
        "Label, value, label, value; the hour of filling in beside that of the event.",
        as_html=True,
        unit="nanping-forest-farm",
        occurred_at="2026-09-21T10:26",
        location=has("四工区集材道", lacks=("死亡", "10:26")),
        cause=has("拖拉机刹车失灵", lacks=("副场长",)),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
        property_loss=35000,
        leaders_on_scene=(maybe(True), has("向某", absent=True)),
        measures=has("伤员送县医院", "暂停使用", lacks=("值班员戊",)),
        informant=("值班员戊", "10000000020"),
    ),
    mail(
        "sheet-header-row-of-kinds",
        DONGSHAN,
        "东山镇“7·22”暴雨灾情统计",
        "2026-07-22T15:05",
        """
<p>县局办公室：我镇今日10时20分起遭受短时强降雨，灾情初步统计如下：</p>
<table border=1>
<tr><th>村</th><th>死亡</th><th>失踪</th><th>重伤</th><th>轻伤</th><th>转移人数</th><th>直接经济损失（万元）</th\
></tr>
<tr><td>柿子坪村</td><td>1</td><td>0</td><td>0</td><td>2</td><td>86</td><td>120</td></tr>
<tr><td>鱼泉村</td><td>0</td><td>1</td><td>1</td><td>1</td><td>40</td><td>65</td></tr>
<tr><td>合计</td><td>1</td><td>1</td><td>1</td><td>3</td><td>126</td><td>185</td></tr>
</table>
<p>以上为截至14时30分数据，镇班子成员均已包片下村。联系人：信息员甲，10000000011。</p>
""",
        "The sum stands in the last row; the amount's unit stands in the head of its column.",
        as_html=True,
        occurred_at=maybe("2026-07-22T10:20:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties={
            "dead": maybe(1),
            "missing": maybe(1),
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(3),
        },
        property_loss=maybe(1850000),
        scope=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "sheet-education-bureau-tabs",
        _EDUCATION,
        "校园突发事件报送表（县教育局）",
        "2026-05-25T13:36",
        """
县政府值班室：现将岩门小学事件报上。
单位	岩门小学
时间	2026年5月25日12时18分
地点	岩门小学教学楼二楼楼梯口
简要情况	午餐后学生下楼时拥挤，1名学生绊倒，后面4名学生压倒在其身上
受伤情况	重伤1人（锁骨骨折），轻伤4人
处置	校医现场处理，12时30分送镇卫生院，家长已通知
教育局到场人员	分管副局长汪某、安全股2人
舆情	暂无
填报	教育局安全股 滕某 100 0000 0083
""",
        "A sheet pasted with tabs; a bureau that the directory does not have.",
        charset="gb18030",
        unit="",
        standing="unknown",
        occurred_at="2026-05-25T12:18",
        location=has("岩门小学教学楼二楼楼梯口", lacks=("午餐后",)),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": 4, "trapped": None},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("汪某", absent=True)),
        measures=has("校医现场处理", "家长已通知", lacks=("汪某",), absent=True),
        informant=(maybe("滕某", "教育局安全股 滕某"), "10000000083"),
    ),
    mail(
        "sheet-emergency-bureau-daily",
        _EMERGENCY,
        "县应急局值班信息（第211期）",
        "2026-07-30T17:30",
        """
示例县应急管理局值班信息
第211期
2026年7月30日

○ 西河镇一农用三轮车翻坠致1死1伤

7月30日14时27分，西河镇麻柳村至集镇村道转角塘处，一辆农用三轮车搭载2人赶场返家途中，失控翻坠至约15米高的坎下，造\
成驾驶人（男，61岁）死亡，乘坐人（女，58岁）重伤，已送县中医院救治。交警、应急、卫健部门和西河镇主要负责人已赶到\
现场处置。事故原因正在调查。

值班：隆某    审核：祁某    电话：100 0000 0084
""",
        "A bureau's bulletin with an issue number; the title says less than the text.",
        shown="应急局值班室",
        unit="",
        standing="unknown",
        occurred_at="2026-07-30T14:27",
        location=has("转角塘", lacks=("14时27分", "失控")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": maybe(0)},
        leaders_on_scene=(True, has("主要负责人", absent=True)),
        measures=OPEN,
        informant=(maybe("隆某"), "10000000084"),
    ),
    mail(
        "sheet-outlook-paragraphs",
        GEOLOGY,
        "滑坡处险专报",
        "2026-09-10T12:50",
        """
<html><head><style>p.MsoNormal{font-family:宋体;font-size:12pt}</style></head><body lang="ZH-CN">
<p class="MsoNormal">局领导、办公室：</p>
<p class="MsoNormal">&nbsp;&nbsp;今日<b>6时15分</b>，东山镇银杏村五组徐家湾发生小型土质滑坡，方量约<span>1500</s\
pan>立方米，
掩埋村民猪圈1处、耕地3亩，<u>无人员伤亡</u>，直接经济损失约<b>6</b>万元。</p>
<p class="MsoNormal">&nbsp;&nbsp;接报后我股2名技术人员8时到场调查。经查，滑坡主要由前期降雨和坡脚开挖引起，目前\
整体趋于稳定，
但后缘仍有拉张裂缝，遇强降雨可能再次滑动。</p>
<p class="MsoNormal">&nbsp;&nbsp;建议：一是搬离后缘2户9人；二是落实专人监测，早晚各一次；三是封填裂缝。</p>
<p class="MsoNormal">地质环境股 孙七、信息员戊</p>
<p class="MsoNormal">电话：10000000025</p></body></html>
""",
        "Prose in a word processor's HTML, figures cut up by tags.",
        as_html=True,
        unit="geology-section",
        occurred_at="2026-09-10T06:15",
        location=has("银杏村五组徐家湾", lacks=("6时15分", "小型土质")),
        cause=has("坡脚开挖", absent=True),
        casualties=NONE_HURT,
        property_loss=60000,
        scope=OPEN,
        trend=has("趋于稳定", absent=True),
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=has("专人监测", absent=True),
        informant=(maybe("信息员戊", "孙七、信息员戊"), "10000000025"),
    ),
    mail(
        "sheet-duty-log-extract",
        OFFICE_DUTY,
        "值班记录摘抄（11月8日夜班）",
        "2026-11-09T07:40",
        """
序号 | 时间 | 来电单位 | 内容 | 处理
1 | 19:10 | 东山镇 | 询问年终报表格式 | 已告知
2 | 22:47 | 西河镇 | 22:30镇车站旁宾馆二楼起火，1名住客跳窗摔成重伤，明火23:05扑灭 | 报分管领导，通知森林防火中\
心不需出动
3 | 02:15 | 国有南坪林场 | 查岗，在岗 | /
4 | 05:20 | 县气象台 | 解除大风蓝色预警 | 已转发
""",
        "A night's log: one event among calls; the hour of the call stands before that of the event.",
        shown="办公室",
        kind=maybe("initial", "phone"),
        unit=maybe("xihe-town"),
        source=OPEN,
        occurred_at=maybe("2026-11-08T22:30:00+08:00"),
        location=has("镇车站旁宾馆", absent=True),
        casualties={"seriously_injured": maybe(1)},
        cause=None,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "sheet-wechat-form",
        "dongshan-duty-b@example.org",
        "上报",
        "2026-08-08T00:19",
        """
#接龙 东山镇夜间巡查上报
1. 巡查人：值班员乙
2. 时间：8月7日23:48
3. 位置：东山镇老街鱼市巷口
4. 问题：电动车棚着火，烧毁电动自行车9辆，两户窗户熏黑
5. 有无伤亡：无人员伤亡
6. 处理：微型消防站0点06分扑灭，供电所断电
7. 损失估计：两万七
8. 电话：100 0000 0013
""",
        "A numbered group form just after midnight; a loss in words.",
        occurred_at="2026-08-07T23:48",
        location=has("东山镇老街鱼市巷口", lacks=("电动车棚",)),
        cause=None,
        casualties=NONE_HURT,
        property_loss=maybe(27000),
        measures=has("扑灭", "断电", lacks=("两万七",), absent=True),
        informant=(maybe("值班员乙"), "10000000013"),
        scope=OPEN,
        trend=OPEN,
    ),
)
