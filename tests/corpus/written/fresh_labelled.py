"""Fresh: labels, lists and tables that offices made for themselves."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.fresh_mail import fresh, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE

WRITTEN: Final = (
    fresh(
        "six-questions",
        XIHE,
        "【重要信息】西河镇卫生院停电",
        "2026-07-16T11:00",
        """
何时：7月16日8时25分
何地：西河镇卫生院门诊楼及住院部
何人：卫生院职工及住院病人62人
何事：配电房跳闸，全院停电51分钟，手术室靠应急电源完成一台剖宫产手术
何因：高温负荷过大，主断路器老化
结果：9时16分恢复供电，病人均平稳，没有人员伤亡
""",
        "The six elements under six question words; in-patients are no casualties.",
        raw=True,
        prose=False,
        unit="xihe-town",
        cls="important",
        occurred_at="2026-07-16T08:25",
        location=has("西河镇卫生院", "住院部", lacks=("何人", "8时25分")),
        person=has("卫生院职工", "62人", lacks=("何事", "配电房")),
        matter=has("配电房跳闸", "剖宫产手术", lacks=("何因", "负荷")),
        cause=has("高温负荷过大", "老化", lacks=("结果", "恢复供电")),
        result=has("恢复供电", "没有人员伤亡", lacks=("何因",)),
        casualties=NONE_HURT,
    ),
    fresh(
        "square-brackets",
        DONGSHAN_DUTY,
        "东山镇突发事件快报单",
        "2026-03-08T16:02",
        """
【快报编号】东值〔2026〕017号
【事发时刻】3月8日15时31分
【事发位置】东山镇兴隆街幸福里小区5栋2单元门前
【事件类别】高空坠物
【伤亡情况】死亡0人，重伤1人，轻伤0人，失踪0人
【简要情况】5栋19楼住户空调外机支架锈蚀断裂，外机坠落砸中路过妇女肩部
【已做工作】120已将伤者送县医院；社区拉警戒线；房管所通知物业排查同类支架
【后续安排】追究物业责任，全镇高层住宅排查
【到场领导】副镇长何某、派出所教导员
【财产损失】车窗玻璃1块，约600元
【填报】值班员甲 10000000012
""",
        "Headings in square brackets with names of its own; a number of the town's own is none of ours.",
        raw=True,
        prose=False,
        occurred_at="2026-03-08T15:31",
        location=has("幸福里小区5栋2单元门前", lacks=("事件类别", "高空坠物")),
        nature=told("高空坠物", lacks=("死亡",)),
        cause=told("支架锈蚀断裂"),
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": 0,
        },
        property_loss=600,
        course=told("支架锈蚀断裂", "肩部", lacks=("已做工作", "120已")),
        matter=OPEN,
        consequences=OPEN,
        measures=has("120已将伤者", "同类支架", lacks=("后续安排", "追究物业")),
        next_steps=has("追究物业责任", "高层住宅排查", lacks=("到场领导", "何某")),
        leaders_on_scene=(True, has("何某", "教导员", lacks=("玻璃",))),
        informant=("值班员甲", "10000000012"),
    ),
    fresh(
        "pipes",
        FIRE,
        "火情日报表",
        "2026-04-18T15:22",
        """
|项目|内容|
|---|---|
|火场名称|西河镇蛇山|
|起火时间|2026年4月18日13时05分|
|起火原因|输电线路放电|
|过火面积|约4.5公顷|
|投入力量|88人，风力灭火机30台，消防车4台|
|火场态势|东线已控制，西线仍有200米明火|
|人员伤亡|无|
|领导到场情况|赵六、西河镇李四已在火场|
|下一步打算|日落前完成合围，夜间每50米留1人看守|
|填表人|信息员丁|
|电话|100 0000 0022|
""",
        "A table of bars; those who are in the field are leaders of two units.",
        raw=True,
        prose=False,
        unit="fire-prevention-centre",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-04-18T13:05",
        location=has("蛇山", lacks=("13时05分",)),
        cause=has("输电线路放电", lacks=("过火面积",)),
        casualties=NONE_HURT,
        scope=told("4.5公顷"),
        trend=has("东线已控制", "200米明火", lacks=("人员伤亡",), absent=True),
        measures=has("88人", lacks=("火场态势", "东线"), absent=True),
        leaders_on_scene=(True, has("赵六", "李四", lacks=("合围",))),
        next_steps=has("日落前完成合围", "看守", lacks=("填表人",)),
        informant=("信息员丁", "10000000022"),
    ),
    fresh(
        "page-of-cells",
        DONGSHAN,
        "东山镇紧急信息上报",
        "2026-08-28T09:45",
        """
<html><head><meta charset="utf-8"></head><body>
<p style="text-align:center"><b>东山镇紧急信息上报表</b></p>
<table border="1" cellspacing="0">
<tr><td>单&nbsp;&nbsp;位</td><td>东山镇</td><td>上报时间</td><td>8月28日9时40分</td></tr>
<tr><td>发生时间</td><td>8月28日9时12分</td><td>发生地点</td><td>东山镇黄沙村砖厂晾晒场</td></tr>
<tr><td>死亡人数</td><td>1</td><td>受伤人数</td><td>2</td></tr>
<tr><td>其中重伤</td><td>2</td><td>失联人数</td><td>0</td></tr>
<tr><td>事情经过</td>
<td colspan="3">装载机倒车时，司机未注意后方，将正在码砖的3名工人撞倒。<br>工友拨打120，1人当场死亡。</td></tr>
<tr><td>初步原因</td><td colspan="3">违章倒车、无人指挥</td></tr>
<tr><td>目前措施</td><td colspan="3">砖厂停产；装载机司机由派出所控制；伤者送县医院</td></tr>
<tr><td>领导到岗</td><td colspan="3">镇长张三9时35分到达现场</td></tr>
<tr><td>经办人</td><td>信息员甲</td><td>手机</td><td>100-0000-0011</td></tr>
</table></body></html>
""",
        "A page with cells of two pairs a row: the hour of the report stands beside that of the accident.",
        page=True,
        prose=False,
        occurred_at="2026-08-28T09:12",
        location=has("黄沙村砖厂晾晒场", lacks=("9时12分", "死亡")),
        cause=has("违章倒车", "无人指挥", lacks=("砖厂停产",)),
        casualties={
            "dead": 1,
            "missing": 0,
            "seriously_injured": 2,
            "slightly_injured": maybe(0),
        },
        course=has("装载机倒车", "当场死亡", lacks=("违章倒车",)),
        measures=has("砖厂停产", "送县医院", lacks=("张三",)),
        leaders_on_scene=(True, has("张三", lacks=("信息员甲",))),
        informant=("信息员甲", "10000000011"),
        consequences=OPEN,
    ),
    fresh(
        "bracketed-numbers-gbk",
        GEOLOGY,
        "地质环境股险情速报",
        "2026-09-25T20:31",
        """
（一）时    间：2026年9月25日 19时50分
（二）地    点：东山镇云盘村七组大崩沟
（三）灾种及规模：泥石流，约3000立方米
（四）诱发因素：短时强降雨（1小时62毫米）
（五）人员情况：无人员伤亡，撤离35人
（六）财产损失：冲毁便桥1座、农田8亩，约11.8万元
（七）影响：云盘村七组、八组道路中断，87人出行受阻
（八）发展趋势：降雨持续，有再次暴发可能
（九）应急处置：划定危险区，撤离沟口12户，设岗2处
（十）工作建议：请交通部门抢通道路；天晴后开展详查
（十一）联系人：信息员戊
（十二）联系方式：10000000025
""",
        "Numbered labels with blanks within, in GBK; people moved beside nobody hurt.",
        raw=True,
        charset="gbk",
        prose=False,
        unit="geology-section",
        occurred_at="2026-09-25T19:50",
        location=has("云盘村七组大崩沟", lacks=("灾种", "泥石流")),
        nature=told("泥石流", lacks=("诱发",)),
        cause=has("短时强降雨", lacks=("人员情况", "撤离")),
        casualties=NONE_HURT,
        property_loss=118000,
        scope=told("道路中断", "出行受阻", lacks=("发展趋势", "降雨持续")),
        consequences=OPEN,
        trend=has("降雨持续", "再次暴发", lacks=("应急处置", "划定")),
        measures=has("划定危险区", "设岗2处", lacks=("工作建议", "抢通")),
        next_steps=told("抢通道路", "详查", lacks=("联系人", "信息员戊")),
        informant=("信息员戊", "10000000025"),
    ),
    fresh(
        "bilingual",
        NANPING,
        "国有南坪林场 Incident Report 事件报告",
        "2026-10-30T10:11",
        """
事件 Incident: 无人机坠落 UAV crash
时间 Time: 2026-10-30 09:20
地点 Location: 南坪林场六工区瞭望塔下 below the lookout tower, Section 6
伤亡 Casualties: 轻伤1人 1 slightly injured; 无死亡 no deaths
损失 Loss: 人民币 85,000 元
原因 Cause: 电池低温失效 battery failure
措施 Action taken: 现场隔离，残骸已回收 wreck recovered
下一步 Next steps: 停飞同批次电池 grounding of the batch
报告人 Reported by: 信息员丙 +86 100 0000 0018
""",
        "Labels and values in two languages; a figure with a comma.",
        raw=True,
        prose=False,
        unit="nanping-forest-farm",
        occurred_at="2026-10-30T09:20",
        location=has("六工区瞭望塔下", lacks=("09:20", "轻伤")),
        nature=OPEN,
        course=OPEN,
        matter=OPEN,
        cause=has("电池低温失效", lacks=("现场隔离",)),
        casualties={"dead": 0, "slightly_injured": 1},
        property_loss=85000,
        measures=has("现场隔离", "残骸已回收", lacks=("停飞",)),
        next_steps=has("停飞同批次电池", lacks=("信息员丙",)),
        informant=("信息员丙", "10000000018"),
    ),
)
"""The mails as they were written: labelled ones."""
