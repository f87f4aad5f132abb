"""Eleventh: fires, gas and chemicals: sub-districts, a chemical park, a hospital, town duty rooms."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, at_least, has, maybe
from tests.corpus.written.eleventh_writing import COUNTY_DUTY, HOSPITAL, PARK, PHONE, STREET, lines, note, sheet, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, XIHE, XIHE_DUTY

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-flat-fire-electric-bike",
        STREET,
        "柏杨街道关于锦绣花园小区火灾的信息",
        "2026-03-11T01:40",
        """
区委值班室、区政府值班室：

3月11日0时26分，柏杨街道锦绣花园小区6栋2单元3楼住户家中起火，系电动自行车电池在客厅充电时热失控引发。起火面积约40平
方米。0时34分区消防救援大队3车18人到场，0时55分将明火扑灭。

经逐户排查，共疏散居民46人。火灾造成户主刘某（男，41岁）死亡，其妻重度烧伤，其子（9岁）从窗口跳下摔成重伤，另有4名
邻居吸入烟气，留院观察，均为轻伤。起火户室内物品及装修全部烧毁，损失约20万元。

街道党工委书记石某、办事处主任温某已在现场，社区已将临时无法回家的11户居民安置到附近宾馆。下一步，街道将连夜开展
飞线充电、电池入户清查。

值班员：柏杨街道　钱某　1000 000 0051
""",
        "A flat burns at night: three of a family told one by one, four neighbours.",
        gap=True,
        unit="",
        standing="unknown",
        occurred_at="2026-03-11T00:26",
        location=has("锦绣花园小区6栋2单元3楼", lacks=("0时", "起火，")),
        cause=told("电池"),
        casualties={"dead": 1, "seriously_injured": maybe(2), "slightly_injured": 4},
        property_loss=200000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("石某", "温某")),
        measures=OPEN,
        next_steps=told("清查"),
        informant=(has("钱某"), "10000000051"),
    ),
    lines(
        "eleventh-park-reactor",
        PARK,
        "滨江化工园区安环部·生产安全事故初报",
        "2026-06-12T14:31",
        """
1. 企业名称：安澜恒泽精细化工有限公司（三级重点危险源企业）

2. 事故类别：反应釜冲料闪爆

3. 事故发生时间：2026-06-12 13:48

4. 事故发生部位：二车间2层R-204反应釜

5. 当班人数：11人

6. 死亡人数：1

7. 重伤人数：2（烧伤面积分别为45%、38%）

8. 轻伤人数：3

9. 失联人数：0

10. 初步原因：投料速度过快，冷却水不足

11. 直接经济损失：正在核实

12. 环境影响：事故废水全部进入应急池，未外排；厂界VOCs监测未超标

13. 应急处置：企业立即切断进料、全厂停车；园区消防站4车22人扑救，14:10明火熄灭；周边3家企业人员撤离

14. 现场负责人：园区管委会副主任　莫某（已到场）

15. 拟采取的措施：对2楼残料实施惰化，开展园区同类装置排查

16. 报告人／电话：安环部　房某／10000000048
""",
        "Numbered labels of a park; a count to each label; those on shift are not counted.",
        unit="",
        standing="unknown",
        occurred_at="2026-06-12T13:48",
        location=has("二车间2层R-204反应釜", lacks=("11人",)),
        cause=has("投料速度过快", "冷却水不足", lacks=("直接",)),
        nature=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3, "missing": 0},
        property_loss=VERIFIED,
        consequences=OPEN,
        scope=OPEN,
        leaders_on_scene=(maybe(True), told("莫某")),
        measures=has("切断进料", "撤离", lacks=("现场负责人",)),
        next_steps=has("惰化", "排查", lacks=("报告人",)),
        matter=OPEN,
        person=OPEN,
        informant=(has("房某"), "10000000048"),
    ),
    note(
        "eleventh-gas-smell-hospital",
        HOSPITAL,
        "云岭县人民医院关于食堂燃气泄漏的报告",
        "2026-10-09T12:40",
        """
今日11:42，我院职工食堂（门诊楼负一层）后厨燃气软管老化开裂，天然气泄漏，报警器动作。后勤科当即关闭总阀、打开排
风，11:50疏散食堂就餐及门诊一层人员约260人。燃气公司11:58到场检测，12:20浓度恢复正常。整个过程没有人员受伤，未影
响住院楼诊疗。软管已全部更换，费用800元由后勤列支。门诊12:30恢复。

总值班：潘某某 座机略，手机 100 00000 052
""",
        "Nobody hurt in other words; money spent on hoses is no loss.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-10-09T11:42",
        location=has("食堂", lacks=("11:42", "软管")),
        cause=told("软管老化"),
        casualties=ANY_ZERO,
        property_loss=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(has("潘某某"), "10000000052"),
    ),
    note(
        "eleventh-warehouse-fire-no-hurt",
        DONGSHAN,
        "【紧急信息】东山镇家具厂仓库火灾",
        "2026-08-19T05:22",
        """
8月19日4时31分，东山镇工业集中区良木家具厂成品仓库发生火灾，过火面积约1200平方米，无人员伤亡。5时05分火势得到控
制，目前正在清理余火、冷却降温。起火原因待查，损失初估260万元左右。张三同志4时50分带队到达现场指挥。信息
员甲，10000000011。
""",
        "A whole report in four sentences; about is no reason to doubt the amount.",
        cls="urgent",
        occurred_at="2026-08-19T04:31",
        location=has("良木家具厂成品仓库", lacks=("4时", "过火面积")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties=NONE_HURT,
        property_loss=2600000,
        scope=OPEN,
        trend=told("火势得到控制"),
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-restaurant-lpg",
        XIHE_DUTY,
        "西河镇 液化气爆燃",
        "2026-12-24T18:45",
        """
值班室：18时09分西河镇老街“兄弟火锅”店液化气瓶爆燃，门面玻璃震碎，当时店里坐了三桌客人。伤了7个，2个重的送县医
院了，其余5个轻伤在镇卫生院包扎。没死人。没有人被困。火已经灭了，旁边几家店拉闸关气。损失大概15万。我和李四镇长
在现场。值班员丙 10000000016
""",
        "A spoken style: two bad ones, the other five slight; nobody dead; nobody trapped.",
        unit="xihe-town",
        occurred_at="2026-12-24T18:09",
        location=has("兄弟火锅", lacks=("18时", "爆燃")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(2),
            "slightly_injured": 5,
            "trapped": 0,
        },
        property_loss=150000,
        scope=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    sheet(
        "eleventh-chlorine-table",
        COUNTY_DUTY,
        "县第二水厂氯气泄漏事件登记",
        "2026-05-27T10:16",
        """
突发事件信息登记表（县政府总值班室）

接报时间 | 5月27日9时31分 | 来电单位 | 县水务集团

事发时间 | 5月27日9时12分 | 事发地点 | 县第二水厂加氯间

伤亡情况 | 死亡0人，重伤0人，轻伤4人，失联0人，被困0人 | 经济损失 | 不详

事件经过 | 操作工更换氯瓶时阀门崩裂，氯气外泄，4名职工吸入后咳嗽胸闷 | 起因 | 阀门老化

现场处置 | 启动碱液喷淋吸收，消防转移氯瓶入池，疏散周边居民210人 | 到场领导 | 副县长易某

影响 | 城南片区停水，约1.8万户 | 趋势 | 已得到控制

下步措施 | 抢修加氯设备，力争15时前恢复供水 | 登记人 | 屈某 100-0000-0036
""",
        "A register with four columns; the time of the call stands before that of the event.",
        unit="",
        standing="unknown",
        source=has("县水务集团", lacks=("事发",)),
        occurred_at="2026-05-27T09:12",
        location=has("县第二水厂加氯间", lacks=("伤亡",)),
        cause=has("阀门老化", lacks=("现场",)),
        nature=OPEN,
        casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": 4, "missing": 0, "trapped": 0},
        property_loss=VERIFIED | {"may_be_absent": True},
        course=has("更换氯瓶", "胸闷", lacks=("起因", "阀门老化")),
        consequences=OPEN,
        scope=told("城南片区停水", lacks=("趋势",)),
        trend=has("已得到控制", lacks=("下步",)),
        leaders_on_scene=(True, has("易某")),
        measures=has("碱液喷淋", "210人", lacks=("副县长",)),
        next_steps=has("抢修加氯设备", "恢复供水", lacks=("登记人",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=(maybe("屈某"), maybe("10000000036")),
    ),
    note(
        "eleventh-grass-roof-old-house",
        PHONE,
        "（无主题）",
        "2026-11-30T22:05",
        """
我是白鹤镇上坪村的文书周某，9点50不到我们村7组一户老木房烧起来了，隔壁两户也燃了，风大得很。有个老太婆没跑出来，
现在还不晓得人在哪点。消防车路上堵起的，麻烦你们催一哈。电话 100 0000 0053
""",
        "Short of ten to ten, by a village clerk; an old woman whose fate is not known.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-11-30T21:50:00+08:00"),
        location=told("上坪村", lacks=("烧起来",)),
        casualties={"missing": maybe(1), "trapped": maybe(1)},
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
        scope=OPEN,
        informant=(has("周某", absent=True), maybe("10000000053")),
    ),
    note(
        "eleventh-firework-shop",
        STREET,
        "白石街道烟花爆竹零售点爆炸情况",
        "2026-02-16T20:58",
        """
除夕（2月16日）20时14分，白石街道沙田路117号烟花爆竹零售点因店外儿童燃放“窜天猴”引燃店内存货发生爆炸，店面及二
楼住户过火。

经现场搜救，截至20时50分：救出9人，其中2人已无生命体征，3人重伤；店主夫妇仍未找到。救护车已将伤者转送区医院、市
烧伤中心。其他受伤人员的数字正在核实。

区消防7车35人在场，火势已压制，正破拆搜寻。区委书记已到场，办事处主任骆某在现场负责秩序。
""",
        "Of nine that were brought out two show no signs of life; a couple not found.",
        gap=True,
        indent=True,
        unit="",
        standing="unknown",
        occurred_at="2026-02-16T20:14",
        location=has("沙田路117号", lacks=("20时", "爆炸")),
        cause=told("窜天猴"),
        casualties={
            "dead": 2,
            "seriously_injured": 3,
            "missing": maybe(2),
            "slightly_injured": maybe("being verified"),
        },
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, has("区委书记")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-dust-explosion",
        PARK,
        "园区铝粉爆炸——第一时间报",
        "2026-09-17T09:44",
        """
报：市应急局、区总值班室

09:16 园区B区14号 安澜铭镁科技 抛光车间 铝粉尘爆炸，冒黑烟，厂房一侧塌了。

车间当班 23 人，已清点出 19 人（5人烧伤，伤情在看），剩 4 人被埋/失联。

企业负责人已被控制。园区专职消防队 09:24 到，市消防支队增援在路上。严禁用水，用干砂。

后面每半小时报一次。 房某 10000000048
""",
        "Four buried or out of contact: of one kind or the other, not certainly of both.",
        gap=True,
        unit="",
        standing="unknown",
        occurred_at="2026-09-17T09:16",
        location=has("B区14号", lacks=("09:16", "爆炸")),
        cause=OPEN,
        casualties={
            "missing": maybe(4),
            "trapped": maybe(4),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        measures=OPEN,
        next_steps=OPEN,
        informant=("房某", "10000000048"),
    ),
    note(
        "eleventh-market-stalls",
        XIHE,
        "西河镇农贸市场火灾报告",
        "2026-04-18T03:37",
        """
我镇值班室于4月18日凌晨2时47分接县消防救援大队指挥中心电话，西河镇农贸市场东区摊位起火。经了解，起火时间约为2时35分
，起火部位为干货摊位，过火摊位13个。

截至3时30分，明火已扑灭。市场夜间无人居住，未发现人员伤亡。摊主自报货物损失共计43万余元，尚待核定。

起火原因由消防部门认定中。镇党委委员、武装部部长万某在现场，李四同志在县里开会，正在返回。

西河镇党政办　信息员乙（10000000015）
""",
        "The call and, later in the sentence, the outbreak; a loss with 余; one head there, another on the way back.",
        indent=True,
        charset="gbk",
        shown="西河镇党政办",
        unit="xihe-town",
        source=told("消防"),
        occurred_at="2026-04-18T02:35",
        location=has("农贸市场东区", lacks=("起火", "2时")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties=ANY_ZERO,
        property_loss=has("43万余元"),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("万某")),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    note(
        "eleventh-barbecue-co",
        DONGSHAN_DUTY,
        "一氧化碳中毒",
        "2026-01-25T08:33",
        """
东山镇南门口出租屋今早7:40发现4人一氧化碳中毒，烧炭取暖窗子关死。2人到医院时已经没有生命体征，宣布死亡，另外2个
在高压氧舱抢救，病危。派出所封现场。房东在做笔录。镇里正在通知家属，全镇连夜排查烧炭取暖户（以上由值班员
甲报 10000000012）
""",
        "The time of discovery stands for that of the event; two critically ill.",
        occurred_at=maybe("2026-01-25T07:40:00+08:00"),
        location=has("南门口出租屋", lacks=("7:40", "中毒")),
        cause=told("烧炭"),
        casualties={"dead": 2, "seriously_injured": maybe(2)},
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    note(
        "eleventh-ammonia-cold-store",
        STREET,
        "鹿鸣区冷库漏氨",
        "2026-07-22T16:12",
        """
鹿鸣区白石街道办事处：7月22日下午3点25分，辖区顺丰源冷库制冷管道破裂漏氨，至少6名工人中毒送医，均系轻伤，有一人
还在里面没出来，消防员正穿重型防化服进去找。周围500米内群众已往上风向撤，约1500人。下风向是白石小学，正值暑假无
学生。
""",
        "One still inside; a lower bound by 至少; no school children in the holidays.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-22T15:25",
        location=has("冷库", lacks=("3点", "漏氨", "破裂")),
        cause=told("破裂"),
        casualties={"slightly_injured": at_least(6), "trapped": maybe(1), "missing": maybe(1)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
)
