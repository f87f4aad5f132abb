"""Newest: labels, report slips and tables that stand in the mail itself."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.making import html
from tests.corpus.written.newest_writing import FIRE_DUTY, HURT_VERIFIED, NANPING_FIRST_DUTY, lines, mail
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE, XIHE_DUTY

_LANDSLIP_TABLE: Final = """<html><body><p>县局值班室：</p>
<table border="1" cellspacing="0"><caption>突发事件信息报告表</caption>
<tr><td>报送单位</td><td colspan="3">西河镇人民政府</td></tr>
<tr><td>发生时间</td><td>2026年6月18日3时20分</td><td>发生地点</td><td>西河镇田坝村七组</td></tr>
<tr><td>死亡人数</td><td>0</td><td>失踪人数</td><td>1</td></tr>
<tr><td>重伤人数</td><td>0</td><td>轻伤人数</td><td>2</td></tr>
<tr><td>被困人数</td><td>0</td><td>财产损失</td><td>约35万元</td></tr>
<tr><td>事件起因</td><td colspan="3">连续强降雨引发山体滑坡</td></tr>
<tr><td>基本过程</td><td colspan="3">3时20分屋后山体滑坡，冲毁民房2栋，屋内3人中2人自行逃出，1人至今未找到。</td></tr>
<tr><td>已采取的措施</td><td colspan="3">调集挖机3台全力搜救，转移周边群众26户81人。</td></tr>
<tr><td>信息员</td><td>信息员乙</td><td>联系电话</td><td>10000000015</td></tr>
</table><p>以上请阅处。</p></body></html>
"""

_MINE_TABLE: Final = """<div style="font-family:宋体">
<table><tbody>
<tr><th>项目</th><th>内容</th></tr>
<tr><td><b>信息来源</b></td><td>企业电话报告</td></tr>
<tr><td><b>事发时间</b></td><td>2026-10-19 14:05</td></tr>
<tr><td><b>事发地点</b></td><td>东山镇长岭石料厂破碎车间</td></tr>
<tr><td><b>事件起因</b></td><td>正在核实</td></tr>
<tr><td><b>伤亡情况</b></td><td>死亡1人，重伤1人，无失联和被困人员</td></tr>
<tr><td><b>财产损失</b></td><td>正在核实</td></tr>
<tr><td><b>领导到位情况</b></td><td>镇长张三、副镇长钱二已到现场</td></tr>
<tr><td><b>下一步工作</b></td><td>配合县应急管理局开展调查，做好家属安抚</td></tr>
</tbody></table>
<p>值班员甲<br>10000000012</p></div>
"""

WRITTEN: Final = (
    lines(
        "label-numbered",
        DONGSHAN,
        "东山镇关于福利彩票店火灾的信息报告",
        "2026-02-20T15:12",
        """
一、信息来源：东山镇派出所
二、事发时间及地点：2026年2月20日14时36分，东山镇文昌街41号
三、事件起因和性质：店主使用电暖器不慎引燃窗帘，属一般火灾事故
四、伤亡人数：死亡0人，失踪0人，重伤0人，轻伤1人，被困0人
五、财产损失：3.2万元
六、基本过程：14时36分起火，14时43分镇专职队到场，15时01分扑灭。
七、已造成的后果：烧毁店内装修和设备
八、影响范围：临近2间门面停业半天
九、事件发展趋势：已得到控制，无复燃可能
十、相关领导是否到位：是，副镇长钱二在现场
十一、已采取的初步处置措施：疏散周边住户，切断电源
十二、下一步工作措施：开展沿街门店用电检查
十三、责任单位信息员的姓名和联系方式：信息员甲，10000000011
""",
        "The thirteen in order, two elements to a line in the second and third.",
        source=has("派出所", lacks=("事发",)),
        occurred_at="2026-02-20T14:36",
        location=has("文昌街41号", lacks=("14时", "起因")),
        cause=has("电暖器", lacks=("伤亡",)),
        nature=has("火灾事故", lacks=("伤亡",)),
        casualties=ALL_ZERO | {"slightly_injured": 1},
        property_loss=32000,
        course=has("14时36分起火", "15时01分扑灭", lacks=("后果",)),
        consequences=has("烧毁店内装修和设备", lacks=("影响范围",)),
        scope=has("2间门面", "停业半天", lacks=("趋势",)),
        trend=has("得到控制", "无复燃可能", lacks=("领导",)),
        leaders_on_scene=(True, has("钱二")),
        measures=has("疏散周边住户", "切断电源", lacks=("下一步",)),
        next_steps=has("沿街门店用电检查", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "label-four-columns",
        XIHE,
        "西河镇田坝村滑坡信息报告表",
        "2026-06-18T05:02",
        html(_LANDSLIP_TABLE),
        "A table of four columns in HTML: every count has its own cell.",
        prose=False,
        unit="xihe-town",
        occurred_at="2026-06-18T03:20",
        location=has("田坝村七组", lacks=("死亡",)),
        cause=has("连续强降雨", "山体滑坡", lacks=("基本过程",)),
        casualties={"dead": 0, "missing": 1, "seriously_injured": 0, "slightly_injured": 2, "trapped": 0},
        property_loss=350000,
        course=has("3时20分屋后", "至今未找到", lacks=("措施",)),
        measures=has("调集挖机3台", "81人", lacks=("信息员",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "label-two-columns",
        DONGSHAN_DUTY,
        "东山镇长岭石料厂机械伤害事故",
        "2026-10-19T14:31",
        html(_MINE_TABLE),
        "A table of two columns with bold labels and a head row, the informant under it.",
        prose=False,
        source=has("企业电话报告", lacks=("事发",)),
        occurred_at="2026-10-19T14:05",
        location=has("长岭石料厂破碎车间", lacks=("正在核实",)),
        cause=VERIFIED,
        casualties={"dead": 1, "missing": 0, "seriously_injured": 1, "trapped": 0},
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("张三", "钱二", lacks=("下一步",))),
        next_steps=has("配合县应急管理局", "家属安抚", lacks=("值班员",)),
        informant=("值班员甲", "10000000012"),
    ),
    lines(
        "label-relay",
        XIHE_DUTY,
        "西河镇突发情况",
        "2026-05-24T18:47",
        """
事件：农用车侧翻
时间：今天下午6点18分
地点：西河镇马家坡机耕道
伤亡：0死 2轻伤
损失：约2000元
原因：雨天路滑
处置：伤者已送镇卫生院，车辆已吊起
领导到场：无
报告人：值班员丙
电话：10000000016
""",
        "The short form of a chat group; no leader is there.",
        unit="xihe-town",
        source=has("值班员丙", absent=True),
        matter=OPEN,
        nature=OPEN,
        occurred_at="2026-05-24T18:18",
        location=has("马家坡机耕道", lacks=("伤亡",)),
        casualties={"dead": 0, "seriously_injured": maybe(0), "slightly_injured": 2},
        property_loss=2000,
        cause=has("雨天路滑", lacks=("处置",)),
        measures=has("伤者已送镇卫生院", "车辆已吊起", lacks=("领导",)),
        leaders_on_scene=(False, OPEN),
        informant=("值班员丙", "10000000016"),
    ),
    lines(
        "label-brackets",
        NANPING,
        "【特别紧急】国有南坪林场三岔沟森林火灾",
        "2026-03-30T14:20",
        """
【信息来源】无人机巡护
【起火时间】3月30日13:46
【起火地点】国有南坪林场三岔沟18林班
【火场态势】三条火线，东北方向蔓延，距最近村庄2.4公里
【伤亡情况】1名扑火队员失联，无其他人员伤亡
【已采取措施】场扑火队42人到场，申请直升机支援
【领导到位】场长王五14:10到火场
【下一步措施】开设隔离带，转移岔沟村群众
【填报】信息员丙 10000000018
""",
        "Labels in brackets; one missing, nobody else hurt; 火场态势 is the trend.",
        unit="nanping-forest-farm",
        cls="critical",
        source=has("无人机巡护", lacks=("起火",)),
        occurred_at="2026-03-30T13:46",
        location=has("三岔沟18林班", lacks=("态势",)),
        trend=has("三条火线", "2.4公里", lacks=("伤亡",), absent=True),
        scope=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        measures=has("场扑火队42人到场", "直升机支援", lacks=("领导",)),
        leaders_on_scene=(True, has("王五", lacks=("下一步",))),
        next_steps=has("开设隔离带", "转移岔沟村群众", lacks=("填报",)),
        informant=("信息员丙", "10000000018"),
    ),
    lines(
        "label-fire-slip",
        FIRE_DUTY,
        "森林火情报告单",
        "2026-04-12T16:55",
        """
森林火情报告单（2026年第19号）

报送单位：森林防火中心
报告时间：4月12日16时50分
起火时间：4月12日15时58分
火场位置：东山镇与西河镇交界处牛角岭
林地性质：集体林
过火面积：约0.8公顷
扑救人数：67人
伤亡人数：无
起火原因：农事用火
火场现状：明火已灭，正在清理余火
值班员：值班员己    值班电话：10000000023
""",
        "A slip with the time of the report above that of the fire; 伤亡人数：无; fighters counted.",
        unit="fire-prevention-centre",
        occurred_at="2026-04-12T15:58",
        location=has("牛角岭", lacks=("林地", "过火")),
        cause=has("农事用火", lacks=("火场",)),
        nature=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=has("明火已灭", "清理余火", lacks=("值班",), absent=True),
        measures=OPEN,
        consequences=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    lines(
        "label-tabs",
        GEOLOGY,
        "地质灾害灾情速报表",
        "2026-07-13T09:20",
        """
灾害名称\t石坪村不稳定斜坡变形
灾害类型\t滑坡
紧急程度\t重要
发生时间\t2026年7月13日6时40分
地理位置\t西河镇石坪村二组
死亡（人）\t0
失踪（人）\t0
受伤（人）\t0
受威胁人数\t54
直接经济损失（万元）\t12
引发因素\t持续降雨
防治措施\t已撤离15户54人，布设裂缝监测仪3台
填报人\t信息员戊
联系电话\t10000000025
""",
        "Pasted from a spreadsheet with tabs; the unit of the loss stands in its label; people threatened.",
        unit="geology-section",
        cls="important",
        occurred_at="2026-07-13T06:40",
        location=has("石坪村二组", lacks=("死亡",)),
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        scope=OPEN,
        casualties={"dead": 0, "missing": 0, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=120000,
        cause=has("持续降雨", lacks=("防治",), absent=True),
        measures=has("已撤离15户54人", "监测仪3台", lacks=("填报",), absent=True),
        informant=("信息员戊", "10000000025"),
    ),
    lines(
        "label-wrapped-values",
        DONGSHAN,
        "东山镇幼儿园附近燃气管道被挖断情况",
        "2026-11-11T10:18",
        """
■ 事发时间: 11月11日 9:52
■ 事发地点: 东山镇朝阳路东山镇中心幼儿园
  西侧围墙外人行道
■ 事件起因: 污水管网改造施工
  挖机挖断中压燃气管道
■ 伤亡情况: 无人员伤亡
■ 影响范围: 周边约620户停气,
  幼儿园师生214人转移至镇文化站
■ 发展趋势: 燃气公司已关闭上游阀门, 现场浓度下降
■ 处置措施: 警戒半径100米, 禁止明火,
  派出所管制朝阳路
■ 下一步: 抢修管道, 预计17时恢复供气
■ 信息员: 信息员甲 (10000000011)
""",
        "Values that run over the line, half-width colons and squares.",
        occurred_at="2026-11-11T09:52",
        location=has("朝阳路", "西侧围墙外人行道", lacks=("起因",)),
        cause=has("污水管网改造施工", "挖断中压燃气管道", lacks=("伤亡",)),
        casualties=NONE_HURT,
        scope=has("620户停气", "转移至镇文化站", lacks=("趋势",)),
        trend=has("关闭上游阀门", "浓度下降", lacks=("处置",)),
        measures=has("警戒半径100米", "管制朝阳路", lacks=("下一步",)),
        next_steps=has("抢修管道", "17时恢复供气", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    lines(
        "label-one-paragraph",
        "yanxi-jtj@example.com",
        "岚溪县交通运输局：水上交通事故要素表",
        "2026-09-19T20:10",
        """
时间：2026年9月19日19时03分；地点：岚溪河杨柳渡下游500米；信息来源：渡口管理员；事件起因：渡船与采砂船碰撞；
伤亡情况：1人死亡、3人轻伤、2人失踪，无被困；财产损失：正在核实；已采取措施：组织5艘船艇搜救，封闭航道；
下一步措施：连夜开展水下搜寻；联系人：阮某，电话：100-0000-0085。
""",
        "All labels in one paragraph, parted by semicolons.",
        unit="",
        standing="unknown",
        source=has("渡口管理员", lacks=("事件起因",)),
        occurred_at="2026-09-19T19:03",
        location=has("杨柳渡下游500米", lacks=("信息来源",)),
        cause=has("渡船与采砂船碰撞", lacks=("伤亡",)),
        casualties={"dead": 1, "missing": 2, "slightly_injured": 3, "trapped": 0},
        property_loss=VERIFIED,
        measures=has("5艘船艇搜救", "封闭航道", lacks=("下一步",)),
        next_steps=has("水下搜寻", lacks=("联系人",)),
        informant=("阮某", "10000000085"),
    ),
    lines(
        "label-empty-boxes",
        NANPING_FIRST_DUTY,
        "突发事件首报模板-南坪林场",
        "2026-08-09T22:36",
        """
紧急程度：□一般 □重要 ☑紧急 □特别紧急
事发时间：2026年8月9日22时11分
事发地点：国有南坪林场职工宿舍区2号楼
事件起因：
事件性质：
伤亡人数：正在核实
财产损失：
基本过程：2号楼负一层配电间冒烟起火，楼内住户正在疏散。
影响范围：
发展趋势：
相关领导是否到位：是（副场长在场）
已采取的初步处置措施：切断总电源，拨打119，组织疏散
下一步工作措施：
信息员及联系方式：值班员丁 10000000019
""",
        "A template half filled in: what is empty is silence; the class is ticked.",
        unit="nanping-forest-farm",
        cls={"value": "urgent", "also": ["default"]},
        occurred_at="2026-08-09T22:11",
        location=has("职工宿舍区2号楼", lacks=("起因",)),
        casualties=HURT_VERIFIED,
        course=has("2号楼负一层配电间", "正在疏散", lacks=("影响范围",)),
        leaders_on_scene=(True, has("副场长", absent=True)),
        measures=has("切断总电源", "组织疏散", lacks=("下一步",)),
        informant=("值班员丁", "10000000019"),
    ),
    lines(
        "label-traffic-slip",
        "qingyu-jjdd@example.com",
        "道路交通事故信息报送（青榆县）",
        "2026-01-31T08:25",
        """
1. 事故发生时间：2026年01月31日07时26分
2. 事故发生地点：国道G582线青榆县落马坡隧道出口
3. 事故形态：追尾相撞
4. 涉及车辆：小型面包车（核载7人，实载9人）、重型自卸货车
5. 死亡人数：3人
6. 重伤人数：4人
7. 轻伤人数：2人
8. 直接财产损失：11万元
9. 天气路况：团雾，能见度不足50米
10. 初步原因：未保持安全车距
11. 到场领导：县长周八、公安局长
12. 处置情况：伤者已送县人民医院，单向通行
13. 填报人及电话：沈某 10000000086
""",
        "Nine in a van for seven: the numbers of the lines and of the seats are no people.",
        unit="",
        standing="unknown",
        occurred_at="2026-01-31T07:26",
        location=has("落马坡隧道出口", lacks=("追尾",)),
        nature=OPEN,
        person=OPEN,
        scope=OPEN,
        casualties={"dead": 3, "seriously_injured": 4, "slightly_injured": 2},
        property_loss=110000,
        cause=has("未保持安全车距", lacks=("到场",)),
        leaders_on_scene=(True, has("周八", lacks=("处置",))),
        measures=has("伤者已送县人民医院", "单向通行", lacks=("填报",)),
        informant=("沈某", "10000000086"),
    ),
    lines(
        "label-six-elements",
        FIRE,
        "森林防火中心：违规用火查处情况",
        "2026-04-08T17:40",
        """
紧急程度：一般
时间：2026年4月8日10时30分
地点：西河镇白鹭村
人物：村民郝某
事件：郝某在林缘焚烧秸秆，被护林员当场制止
原因：防火意识淡薄
结果：处以罚款300元，未引发火情
信息员：信息员丁
电话：10000000022
""",
        "The six elements of other information; a fine is no loss.",
        unit="fire-prevention-centre",
        cls="general",
        occurred_at="2026-04-08T10:30",
        location=has("白鹭村", lacks=("人物",)),
        person=has("郝某", lacks=("事件",)),
        matter=has("郝某在林缘", "当场制止", lacks=("原因",)),
        cause=has("防火意识淡薄", lacks=("结果",)),
        result=has("罚款300元", "未引发火情", lacks=("信息员",)),
        informant=("信息员丁", "10000000022"),
    ),
)
