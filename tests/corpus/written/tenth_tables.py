"""Tenth set: HTML tables and HTML as mail programs and office packages make it."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, GEOLOGY, NANPING_DUTY, XIHE_DUTY
from tests.corpus.written.tenth_writing import PERHAPS_VERIFIED, mail, named

WRITTEN: Final = (
    mail(
        "table-two-columns",
        DONGSHAN,
        "东山镇突发事件信息报告表",
        "2026-05-21T18:10",
        """
<html><body><p align="center"><b>突发事件信息报告表</b></p>
<table border="1" cellspacing="0">
<tr><td>报送单位</td><td>东山镇人民政府</td></tr>
<tr><td>事件名称</td><td>云盘村水库工地触电事故</td></tr>
<tr><td>发生时间</td><td>2026年5月21日17时22分</td></tr>
<tr><td>发生地点</td><td>东山镇云盘村水库扩建工地搅拌站</td></tr>
<tr><td>信息来源</td><td>施工单位电话报告</td></tr>
<tr><td>事件经过</td><td>电工陈某在未断电情况下接线触电，工友用木棍挑开电线后送医。</td></tr>
<tr><td>人员伤亡</td><td>死亡1人</td></tr>
<tr><td>财产损失</td><td>无</td></tr>
<tr><td>影响范围</td><td>工地</td></tr>
<tr><td>已采取措施</td><td>全工地停工，保护现场，安抚家属</td></tr>
<tr><td>拟采取措施</td><td>配合应急、水利部门调查</td></tr>
<tr><td>到场领导</td><td>张三</td></tr>
<tr><td>联系人</td><td>信息员甲 &nbsp;10000000011</td></tr>
</table></body></html>""",
        "A table of two columns.",
        source=has("施工单位电话报告", lacks=("事件经过",)),
        occurred_at="2026-05-21T17:22",
        location=has("云盘村水库扩建工地搅拌站", lacks=("信息来源",)),
        cause=OPEN,
        course=has("电工陈某", "送医", lacks=("人员伤亡",)),
        casualties={"dead": 1},
        property_loss=maybe(0),
        scope=has("工地", lacks=("全工地停工",)),
        measures=has("全工地停工", "安抚家属", lacks=("拟采取",)),
        next_steps=has("调查", lacks=("到场领导",)),
        leaders_on_scene=(True, has("张三", lacks=("联系人",))),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "table-four-columns",
        GEOLOGY,
        "地质灾害灾（险）情速报表",
        "2026-08-03T12:45",
        """
<table border=1>
<tr><th colspan=4>地质灾害灾（险）情速报表</th></tr>
<tr><td>灾害类型</td><td>泥石流</td><td>规模</td><td>中型</td></tr>
<tr><td>发生时间</td><td>8月3日11:30</td><td>发生地点</td><td>西河镇石桥村一组干沟</td></tr>
<tr><td>死亡（人）</td><td>2</td><td>失踪（人）</td><td>1</td></tr>
<tr><td>重伤（人）</td><td>0</td><td>轻伤（人）</td><td>4</td></tr>
<tr><td>毁坏房屋（间）</td><td>11</td><td>直接经济损失（万元）</td><td>95</td></tr>
<tr><td>威胁人数</td><td>64</td><td>威胁财产（万元）</td><td>320</td></tr>
<tr><td>填表人</td><td>信息员戊</td><td>联系电话</td><td>10000000025</td></tr>
</table>""",
        "Pairs side by side, units in the labels; what is threatened is neither casualty nor loss.",
        told="scope consequences trend",
        unit="geology-section",
        occurred_at="2026-08-03T11:30",
        location=has("西河镇石桥村一组干沟", lacks=("死亡",)),
        casualties={"dead": 2, "missing": 1, "seriously_injured": 0, "slightly_injured": 4},
        property_loss=950000,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "table-heading-row",
        BUREAU,
        "全县安全生产事故当日登记",
        "2026-11-20T17:20",
        """
<div>各单位：今日登记事故1起，如下：</div>
<table><thead><tr><th>序号</th><th>事发时间</th><th>事发地点</th><th>事故类型</th><th>死亡</th><th>重伤</th><th>轻\
伤</th><th>损失（万元）</th><th>处置</th></tr></thead>
<tbody><tr><td>1</td><td>11月20日14:05</td><td>白水乡宏达木材加工厂</td><td>机械伤害</td><td>0</td><td>1</td><td>0\
</td><td>4.5</td><td>停产整顿</td></tr></tbody></table>
<div>县应急管理局 &nbsp;值班员沈某 100 0000 0074</div>""",
        "One row under its headings.",
        told="cause",
        unit="",
        standing="unknown",
        occurred_at="2026-11-20T14:05",
        location=has("宏达木材加工厂", lacks=("机械伤害",)),
        nature=has("机械伤害", absent=True),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 0},
        property_loss=45000,
        measures=has("停产整顿", absent=True),
        informant=(named("沈某", "值班员沈某", "县应急管理局值班员沈某"), "10000000074"),
    ),
    mail(
        "table-word-paragraphs",
        XIHE_DUTY,
        "西河镇农贸市场顶棚坍塌情况",
        "2026-01-22T09:33",
        """
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body>
<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">1月22日<span lang="EN-US">8</s\
pan>时<span lang="EN-US">52</span>分，因积雪过厚，西河镇农贸市场钢架顶棚局部坍塌，坍塌面积约<span lang="EN-US">300\
</span>平方米。<o:p></o:p></span></p>
<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">目前搜救出<span lang="EN-US">6\
</span>人，其中死亡<span lang="EN-US">1</span>人、重伤<span lang="EN-US">2</span>人、轻伤<span lang="EN-US">3</spa\
n>人，据摊主反映仍有<span lang="EN-US">2</span>人被压，正在救援。<o:p></o:p></span></p>
<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">镇长李四在现场组织施救。损失暂\
未统计。<o:p></o:p></span></p>
<p class="MsoNormal" align="right"><span>西河镇值班室 值班员丙 10000000016</span></p></body></html>""",
        "Prose as a word processor makes it, every number in a span of its own.",
        told="measures trend scope source consequences",
        unit="xihe-town",
        occurred_at="2026-01-22T08:52",
        location=has("西河镇农贸市场", lacks=("坍塌", "8时52分")),
        cause=has("积雪", absent=True),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3, "trapped": 2},
        property_loss=PERHAPS_VERIFIED,
        leaders_on_scene=(True, has("李四")),
        informant=(named("值班员丙"), "10000000016"),
    ),
    mail(
        "table-br-lines",
        NANPING_DUTY,
        "林场护林点火灾",
        "2026-12-27T19:05",
        """
<div style="font-family:微软雅黑">时间：12月27日 18:41<br>地点：林场二工区老鸦口护林点<br>情况：取暖炉引燃木板墙，\
护林点烧毁<br>人员：2名护林员安全撤出，无伤亡<br>损失：房屋及物资约3.1万元<br>处置：消防未到，林场自救，19时扑灭<b\
r><br>值班员戊<br>10000000020</div><div><br></div><div>发自我的iPhone</div>""",
        "Lines parted by br; the signature of a telephone.",
        told="cause trend",
        unit="nanping-forest-farm",
        occurred_at="2026-12-27T18:41",
        location=has("林场二工区老鸦口护林点", lacks=("情况",)),
        casualties=NONE_HURT,
        property_loss=31000,
        measures=has("林场自救", "19时扑灭", lacks=("值班员",)),
        informant=(named("值班员戊"), "10000000020"),
    ),
    mail(
        "table-rowspan-merged",
        "wjj@example.com",
        "突发公共卫生事件初次报告",
        "2026-04-27T16:22",
        """
<table border="1"><tr><td rowspan="3">事件概况</td><td>名称</td><td>青禾街道建筑工地疑似有机溶剂中毒</td></tr>
<tr><td>发生时间</td><td>2026年4月27日14时10分</td></tr>
<tr><td>地点</td><td>青禾街道锦绣苑三期地下防水作业区</td></tr>
<tr><td rowspan="2">人员情况</td><td>死亡</td><td>0</td></tr>
<tr><td>重伤</td><td>1（昏迷，已转市医院）</td></tr>
<tr><td colspan="2">初步原因</td><td>通风不良，涂料挥发</td></tr>
<tr><td colspan="2">处置措施</td><td>撤离工人19名，机械通风，封闭作业面</td></tr>
<tr><td colspan="2">报告人/电话</td><td>卫健局应急办 康某/100 0000 0083</td></tr></table>""",
        "A table with merged cells; a remark beside the count.",
        unit="",
        standing="unknown",
        occurred_at="2026-04-27T14:10",
        location=has("锦绣苑三期地下防水作业区", lacks=("人员情况",)),
        cause=has("通风不良", "涂料挥发", lacks=("处置措施",)),
        casualties={"dead": 0, "seriously_injured": 1},
        measures=has("撤离工人19名", "封闭作业面", lacks=("报告人",)),
        informant=(named("康某", "卫健局应急办康某"), "10000000083"),
    ),
    mail(
        "table-summary-of-the-week",
        "lydd@example.com",
        "野生动物肇事周报",
        "2026-06-22T09:00",
        """
<p>6月15日至21日，全县接报野猪损毁庄稼4起，涉及玉米31亩，未发生人员伤亡，初步估损2.4万元。</p>
<table border="1"><tr><td>乡镇</td><td>起数</td><td>面积（亩）</td></tr><tr><td>东山镇</td><td>3</td><td>22</td></\
tr><tr><td>西河镇</td><td>1</td><td>9</td></tr></table>
<p>县林业工作站</p>""",
        "A week's summary: towns in a table are no unit, a week is no moment.",
        told="scope source cause trend",
        unit="",
        standing="unknown",
        location=OPEN,
        casualties=NONE_HURT,
        property_loss=24000,
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
