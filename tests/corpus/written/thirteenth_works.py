"""The thirteenth set: building sites, the tunnels of the metro works, power, gas and water mains."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, GEOLOGY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "metro-shaft-flooded",
        COUNTY_DUTY,
        "市域轨道S5线滨湖站涌水事件快报（一）",
        "2026-06-22T05:05",
        """
突发事件快报
第1期　　　　　　　　　　　　　　　　　　　　　6月22日5时

一、事件概况
6月22日3时52分，市域轨道S5线滨湖站至北汊站区间左线盾构隧道联络通道开挖面突发涌水涌砂。当班作业人员14人，\
11人撤出，3人被困。地面道路出现直径约9米、深约4米的塌陷，一辆停放的货车陷落，车内无人。
二、应急处置
项目部3时58分启动预案，向隧道回灌水泥浆；公安交警封闭滨湖路600米路段；燃气公司关闭DN200中压管线阀门；\
住建部门疏散周边居民楼112户287人至北汊小学。
三、领导到场
市住建局局长秋某、县长汤某在现场指挥部。
四、目前情况
塌陷仍在缓慢扩大，被困人员尚未取得联系。
五、拟采取措施
地面注浆，从相邻右线打探孔，明确被困位置后实施救援。
值班员：池某
值班电话：100 0000 0047
""",
        "Three trapped with whom there is no contact; residents moved; headings with text under them.",
        unit="",
        standing="unknown",
        occurred_at="2026-06-22T03:52",
        location=has("滨湖站至北汊站区间左线", lacks=("涌水涌砂", "3时52分")),
        cause=OPEN,
        casualties={"trapped": 3, "missing": maybe(0, 3), "dead": None},
        scope=OPEN,
        trend=has("扩大", absent=True),
        leaders_on_scene=(True, has("秋某", "汤某", lacks=("塌陷",))),
        measures=has("回灌水泥浆", lacks=("秋某",)),
        next_steps=has("地面注浆", "实施救援", lacks=("池某",)),
        informant=("池某", "10000000047"),
    ),
    typed(
        "scaffold-at-the-school",
        DONGSHAN,
        "东山镇中心小学扩建工地脚手架坍塌",
        "2026-08-25T15:30",
        """
8月25日14时12分，东山镇中心小学教学楼扩建工地西侧外脚手架局部坍塌，4名工人坠落。经全力救治，1人死亡，2人重伤，1人轻伤。\
学校尚未开学，无师生在场。
张三镇长、镇安监站站长14时25分到达现场，组织清理、排查，确认无人被埋压。施工单位（县建工集团三公司）项目经理已被控制。
财产损失约45万元。
事故原因正在调查中。善后由县住建局牵头。
以上情况，特此报告。
报送人：信息员甲　手机：1000000 0011
""",
        "Nobody buried, stated in passing; a phone grouped oddly; the leader arrives at a later minute.",
        occurred_at="2026-08-25T14:12",
        location=has("中心小学教学楼扩建工地", lacks=("坍塌", "14时")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 1, "trapped": maybe(0), "missing": maybe(0)},
        property_loss=450000,
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    typed(
        "gas-main-cut",
        XIHE_DUTY,
        "挖断燃气管",
        "2026-04-02T10:17",
        """
西河镇文化路与湖滨路口 修路挖机把中压燃气管挖断了 9点51的事 现在气味大 没着火 没人受伤 沿街商户和幼儿园都在撤 \
幼儿园180个娃娃先撤的 燃气公司10点05到了 阀门已关 在放散 交警封了路口 副镇长在 值班员丙
""",
        "Typed from a phone without stops: children led out are no casualties.",
        charset="gb18030",
        unit="xihe-town",
        occurred_at="2026-04-02T09:51",
        location=has("文化路与湖滨路口", lacks=("9点51",)),
        cause=has("挖", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("副镇长", absent=True)),
        measures=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
    typed(
        "crane-on-the-power-line",
        DONGSHAN_DUTY,
        "吊车碰线停电事件",
        "2026-11-16T17:20",
        """
时 间：11月16日 16:08
地 点：东山镇 农批市场二期工地
事件简述：汽车吊转臂时碰触110千伏东湖线，线路跳闸，吊车轮胎起火
影响：城区东片及东山镇约2.3万户停电，县医院东院区由自备发电机供电，未影响手术；16:51恢复供电
人员：吊车司机跳车时扭伤脚踝，轻伤1人
经济损失：吊车受损约15万元，电网侧另计
到场：供电公司经理、东山镇分管领导
措施：扑灭轮胎火；停工；约谈总包单位
值班人：值班员甲
电 话：10000000012
""",
        "Blanks inside the labels; a driver's sprained ankle is called slight; one part of the loss not yet counted.",
        prose=False,
        occurred_at="2026-11-16T16:08",
        location=has("农批市场二期工地", lacks=("汽车吊",)),
        cause=OPEN,
        nature=OPEN,
        casualties={"slightly_injured": 1},
        property_loss=maybe(150000),
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        scope=has("2.3万户停电", lacks=("扭伤",), absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("供电公司经理")),
        measures=has("停工", "约谈总包单位", lacks=("值班员甲",)),
        next_steps=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    typed(
        "foundation-pit",
        BUREAU,
        "某小区基坑变形情况",
        "2026-07-28T09:00",
        """
县住建局质安站7月27日夜间巡查发现，城北“澜岸”小区二期基坑东侧支护桩顶水平位移单日达31毫米，超过报警值，坑边道路出现长约20米裂缝。\
险情未造成人员伤亡。
目前：1. 坑内作业人员58人已全部撤离；2. 坑底回填土方反压，截至28日8时已回填1400立方米；3. 东侧相邻3栋居民楼加密监测，\
数据稳定，暂不需要转移；4. 专家组今日10时到场会商。
质安站　皮某某　10000000048
""",
        "夜间 is no moment, though hours of other things stand there.",
        unit="",
        standing="unknown",
        source=has("质安站", absent=True),
        location=has("澜岸", lacks=("位移",)),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("皮某某"), maybe("10000000048")),
    ),
    typed(
        "old-factory-wall",
        XIHE,
        "西河老轮窑厂围墙倒塌致2死",
        "2026-05-09T08:12",
        """
昨天（5月8日）傍晚18时43分，西河镇废弃轮窑厂北围墙突然倒塌，墙外摆摊卖西瓜的父子两人被砸中，父亲当场身亡，儿子今天凌晨1点20分在县医院去世。\
围墙建于上世纪80年代，近日连续阴雨，墙脚泡软。镇里连夜把剩余60多米危墙全部推倒，设置围挡。遗体已送殡仪馆，家属提出赔偿诉求，\
由镇司法所、信访办接谈。镇党委书记全程在现场。
报：局办公室
西河镇　信息员乙　电话10000000015
""",
        "Father dead on the spot and son in the night: two in all, as the subject has it.",
        unit="xihe-town",
        occurred_at="2026-05-08T18:43",
        location=has("轮窑厂", lacks=("18时", "倒塌")),
        cause=has("阴雨", absent=True),
        casualties={
            "dead": maybe(2),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=(True, has("镇党委书记")),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    typed(
        "well-drillers",
        GEOLOGY,
        "地质环境股：地源热泵钻孔喷气着火",
        "2026-10-27T13:40",
        """
10月27日11时整，示例县城南新区政务中心地源热泵项目工地，在钻至86米时遇浅层沼气喷出，遇电焊火花着火，火焰高3米左右。\
施工人员用水泥浆压井，11时35分火熄灭、喷气止。没有造成人员伤亡，仅钻机胶管烧毁，损失3200元。
股长孙七同志带技术人员到场，已令停钻，周边50米禁火，今晚连续监测可燃气体浓度。
建议对全县同类在建项目开展一次排查。
信息员戊 10000000025
""",
        "A small loss, an hour sharp, the head by name, a proposal at the end.",
        unit="geology-section",
        occurred_at="2026-10-27T11:00",
        location=has("政务中心地源热泵项目工地", lacks=("11时", "喷出")),
        cause=has("沼气", absent=True),
        casualties=NONE_HURT,
        property_loss=3200,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
)
