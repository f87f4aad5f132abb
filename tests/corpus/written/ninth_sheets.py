"""Ninth set: labelled lines again, as others keep them: phones, stations, hospitals, a broken sheet."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.ninth_writing import (
    BUREAU,
    DONGSHAN_B,
    DONGSHAN_CLERK,
    FIRE_CLERK,
    NANPING_E,
    OFFICE_C,
    PHONE,
    XIHE_DUTY,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "sheet-phone-call-note",
        OFFICE_C,
        "【电话报告】东山镇河堤管涌",
        "2026-07-22T23:48",
        """
来电单位：东山镇
来电人：值班员乙 10000000013
来电时间：7月22日23时39分
事发时间：7月22日23时10分
事发地点：东山镇柳林村清水河左岸堤防桩号3+150
情况：堤脚冒浑水，孔径约8厘米
人员：堤后两个组156人正在转移，无伤亡
处置：抢险队40人铺设反滤料
""",
        "A phone report noted by the office: call and occurrence are half an hour apart.",
        kind="phone",
        unit=maybe("dongshan-town"),
        source=OPEN,
        occurred_at="2026-07-22T23:10",
        location=has("清水河左岸堤防桩号3+150", lacks=("情况",)),
        casualties=NONE_HURT,
        measures=has("铺设反滤料"),
        cause=OPEN,
        scope=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    mail(
        "sheet-hospital-flood",
        BUREAU,
        "县卫健局：东山分院进水信息",
        "2026-06-28T05:12",
        """
时间：6月28日3：40
地点：县医院东山分院地下一层
信息来源：东山分院总值班
原因：短时强降雨，雨水由车库坡道倒灌
伤亡：无人员伤亡
影响：配电室停运，手术室、ICU已切换备用电源；住院患者187人，其中重症9人
损失：CT 1台、配电柜4面进水，初步估算损失380万元
处置：转运重症患者9人到县医院本部，排水车2台抽排
领导到位：县卫健局局长韩某、副局长冉某到场
下步：天亮前完成抽排，恢复供电
联系人：马某 100 0000 0074
""",
        "Patients who are gravely ill and moved are no casualties.",
        charset="gb18030",
        unit="",
        standing="unknown",
        occurred_at="2026-06-28T03:40",
        location=has("东山分院地下一层"),
        source=has("东山分院总值班"),
        cause=has("短时强降雨", "倒灌"),
        casualties=NONE_HURT,
        scope=told("配电室停运"),
        property_loss=3800000,
        measures=has("转运重症患者9人", "抽排"),
        leaders_on_scene=(True, has("韩某", "冉某")),
        next_steps=has("天亮前完成抽排", "恢复供电"),
        informant=("马某", "10000000074"),
    ),
    mail(
        "sheet-one-line-labels",
        XIHE_DUTY,
        "西河镇农机事故",
        "2026-09-29T17:03",
        """
时间：9月29日16时20分；地点：西河镇上湾村四组稻田；事故：收割机倒车碾压；伤亡：1人死亡；原因：正在调查；领导：\
李四已到；\
措施：封锁现场、通知家属、派出所控制机手；联系：10000000016
""",
        "All labels in one line, parted by semicolons; a number alone.",
        unit="xihe-town",
        occurred_at="2026-09-29T16:20",
        location=has("上湾村四组稻田", lacks=("事故", "16时")),
        cause=VERIFIED,
        casualties={"dead": 1},
        leaders_on_scene=(True, has("李四")),
        measures=has("封锁现场", "控制机手", lacks=("联系",)),
        informant=(OPEN, "10000000016"),
    ),
    mail(
        "sheet-colonless",
        NANPING_E,
        "南坪林场 走失人员",
        "2026-10-25T20:47",
        """
事发时间  10月25日14时许
事发地点  国有南坪林场老鹰岩步道
人员情况  采菌群众2人失联，一男一女，62岁和58岁
天气  小雨，8度，能见度低
已派力量  护林员12人、民警4人、搜救犬2条
当前进展  20时30分在老鹰岩下方听到呼救声，尚未见到人
下一步  连夜搜寻
报送人  值班员戊  10000000020
""",
        "Labels without colons; ages are no figures.",
        unit="nanping-forest-farm",
        occurred_at="2026-10-25T14:00",
        location=has("老鹰岩步道"),
        casualties={"missing": 2},
        trend=OPEN,
        measures=told("护林员12人"),
        next_steps=told("连夜搜寻"),
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    mail(
        "sheet-blasting-factory",
        DONGSHAN_B,
        "东山镇：砖厂窑顶垮塌伤人",
        "2026-12-08T08:59",
        """
报送时间：2026年12月8日8时55分
事件发生时间：2026年12月7日23时30分
事件发生地点：东山镇桥头村红星砖厂2号窑
事件简要情况：夜班出窑时窑顶局部垮塌，压住出窑工3人
死亡人数：1
受伤人数：2（均为重伤）
失踪人数：0
被困人数：0
直接经济损失（万元）：12.6
是否已控制：是
现场负责领导：张三
采取措施：停产、封窑、救治伤员
下步工作：配合县应急局开展调查
填报人：值班员乙
联系电话：10000000013
""",
        "A sheet with figures under each label, the loss in units of ten thousand; reported the morning after.",
        occurred_at="2026-12-07T23:30",
        location=has("桥头村红星砖厂2号窑"),
        course=has("夜班出窑时窑顶局部垮塌"),
        cause=OPEN,
        casualties={
            "dead": 1,
            "seriously_injured": 2,
            "slightly_injured": maybe(0),
            "missing": 0,
            "trapped": 0,
        },
        property_loss=126000,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("张三")),
        measures=has("停产、封窑、救治伤员"),
        next_steps=has("配合县应急局开展调查"),
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "sheet-villager-labels",
        PHONE,
        "桥垮了",
        "2026-06-14T07:25",
        """
什么时候：今早6点40
什么地方：西河镇马家沟便桥
出了啥事：发洪水把便桥冲垮，桥上一辆三轮车掉下去
人怎么样：车上2个人，1个自己爬起来，1个没找到
现在咋样：水还在涨，沟两边都是人在找
谁报的：村文书小侯，100 0000 0075
""",
        "Labels as a village clerk would ask them; one cannot be found.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-06-14T06:40:00+08:00"),
        location=told("马家沟便桥"),
        cause=OPEN,
        casualties={"missing": maybe(1), "dead": maybe(0)},
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("小侯", "村文书小侯"), maybe("10000000075")),
    ),
    mail(
        "sheet-firebreak",
        FIRE_CLERK,
        "森林防火中心+防火隔离带施工人员被困",
        "2026-04-22T18:20",
        """
紧急程度：紧急信息
信息来源：施工队队长电话报告
事发时间：2026年4月22日16时45分
事发地点：东山镇大黑山3号隔离带
事件起因：油锯作业引燃杂草，火头封住下山便道
事件性质：森林火情
伤亡人数：无人死亡，轻度烧伤2人（轻伤），仍有4人被困山脊
财产损失：油锯3台、摩托车1辆，估价1.86万元
基本过程：16时45分起火，16时58分向上报告，17时30分直升机起飞
已造成的后果：过火约20亩
影响范围：大黑山北坡
发展趋势：风力减弱，火势趋缓
相关领导：赵六、张三均已到位
已采取的处置措施：直升机吊桶洒水，地面120人从两翼扑打
下一步工作措施：先救人，后灭火，入夜前接应4人下山
信息员及联系方式：信息员丁 10000000022
""",
        "The complete list; two burnt and slightly hurt, four trapped; many times in the course.",
        cls="urgent",
        unit="fire-prevention-centre",
        source=has("施工队队长电话报告"),
        occurred_at="2026-04-22T16:45",
        location=has("大黑山3号隔离带"),
        cause=has("油锯作业引燃杂草", "便道", lacks=("事件性质",)),
        nature=has("森林火情"),
        casualties={"dead": 0, "slightly_injured": 2, "trapped": 4},
        property_loss=18600,
        course=has("16时45分起火", "直升机起飞", lacks=("后果",)),
        consequences=has("过火约20亩"),
        scope=has("大黑山北坡"),
        trend=has("风力减弱", "火势趋缓"),
        leaders_on_scene=(True, has("赵六", "张三")),
        measures=has("直升机吊桶洒水", "扑打", lacks=("下一步",)),
        next_steps=has("先救人", "4人下山"),
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "sheet-net-outage",
        BUREAU,
        "通信中断情况",
        "2026-08-15T10:10",
        """
单位：县电信分公司
中断时间：8月15日09:02
中断区域：西河镇全域（基站27个、宽带用户3 140户）
中断原因：道路施工挖断48芯光缆
涉及重要用户：派出所、卫生院、110接警分流正常
抢通措施：2组熔接人员到场，派应急通信车1台
预计恢复：12:00
伤亡：不涉及
联系：魏某 10000000076
""",
        "不涉及 under casualties; a time ahead; a number with a blank in it.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-15T09:02",
        location=OPEN,
        cause=has("道路施工挖断48芯光缆"),
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=has("熔接人员到场", "应急通信车1台") | {"may_be_absent": True},
        trend=OPEN,
        next_steps=OPEN,
        informant=("魏某", "10000000076"),
    ),
    mail(
        "sheet-kindergarten-bus",
        DONGSHAN_CLERK,
        "东山镇幼儿园校车事故初报",
        "2026-03-17T08:31",
        """
发生时间：今日7时48分。
发生地点：东山镇东环路与粮站路交叉口。
事件：一辆校车避让电动三轮车时撞上路边行道树。
车上人员：幼儿19名，照管员1名，司机1名。
受伤情况：幼儿4名轻微伤，照管员重伤（骨折），其余无恙。
现场领导：镇长张三，县教体局副局长文某。
措施：全部送县妇幼保健院检查；其余校车暂停运行，逐台检查。
财产损失：车辆维修约9000元。
信息报送：信息员甲10000000011。
""",
        "Slight hurts of four children, a broken bone called serious; the rest are unhurt.",
        occurred_at="2026-03-17T07:48",
        location=has("东环路与粮站路交叉口"),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": maybe(4),
            "trapped": maybe(0),
        },
        property_loss=9000,
        leaders_on_scene=(True, has("张三", "文某")),
        measures=has("全部送县妇幼保健院检查", "逐台检查"),
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "sheet-snow-stranded",
        XIHE_DUTY,
        "西河镇黄草垭大雪滞留",
        "2026-01-28T22:40",
        """
〔时间〕1月28日19:15
〔地点〕省道S406黄草垭垭口至4公里标段
〔情况〕路面积雪20厘米，大小车辆60余辆滞留，司乘人员一百五十多人
〔伤亡〕暂无人员伤亡
〔险情趋势〕夜间仍有中雪，气温零下7度
〔已采取措施〕发放棉衣、方便面、热水；2台装载机由西河镇方向推雪
〔到场领导〕李四
〔需协调事项〕请县交通局由北侧同步推雪
〔报送〕值班员丙 10000000016
""",
        "People held up by snow are no casualties; 暂无人员伤亡 counts as none.",
        unit="xihe-town",
        occurred_at="2026-01-28T19:15",
        location=has("S406黄草垭", "4公里标段"),
        casualties=NONE_HURT,
        cause=OPEN,
        trend=has("夜间仍有中雪"),
        scope=OPEN,
        measures=has("发放棉衣", "推雪"),
        leaders_on_scene=(True, has("李四")),
        next_steps=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
)
"""Mails in labelled lines, third part."""
