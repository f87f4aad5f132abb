"""Fourteenth: follow-ups, corrections and final reports."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_B,
    FIRE_DUTY,
    GEOLOGY,
    NANPING_DUTY,
    XIHE,
    XIHE_DUTY,
    sent,
    told,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "sequel-boat-one-found",
        DONGSHAN,
        "回复：[2026-000041] 已收到：东山镇渔船碰撞",
        "2026-03-11T11:10",
        """
续报：失踪的2名船员中，1人于10时25分在白螺湾南侧被发现，已无生命体征，另1人仍在搜寻。现场有救助艇1艘、渔船31艘、直
升机1架参与。先前获救的骨折船员已做完手术，平稳。

信息员甲 10000000011



> 您的报告已收到，编号 2026-000041。

> 尚缺：财产损失、发展趋势。请在 30 分钟内补报。

> 示例县林业和自然资源局办公室
""",
        "One of two missing was found dead; the receipt quoted is not the sender's.",
        kind="follow_up",
        incident="2026-000041",
        location=OPEN,
        casualties={
            "dead": 1,
            "missing": 1,
        },
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    told(
        "sequel-by-plus",
        XIHE_DUTY,
        "补充",
        "2026-06-09T16:30",
        """
最后一名被埋工人16时22分挖出，人没了。合计2死1伤，伤者重伤。现场收队，交住建局调查。损失施工方还在算。
""",
        "The number stands in the address only: the total is two dead and one seriously injured.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000112",
        casualties={"dead": 2, "seriously_injured": 1, "trapped": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        mail={"to": "duty+2026-000112@example.org"},
    ),
    told(
        "sequel-three-ammonia",
        DONGSHAN,
        "东山镇液氨泄漏事故续报三",
        "2026-04-27T08:30",
        """
关于4月26日东山镇海丰水产冷库液氨泄漏事故的续报（三）

（2026年4月27日8时20分）

一、人员情况。截至27日8时，死亡1人、重伤2人，较续报二无变化；门诊观察人员已全部离院。

二、现场情况。冷库管道内残余液氨于27日3时40分导出完毕，环境监测氨浓度6时起降至正常，疏散群众7时起陆续返家。

三、损失情况。企业初步核算直接经济损失185万元。

四、舆情情况。相关话题阅读量约12万，总体平稳。

五、下步工作。配合事故调查组工作，做好遇难者家属安抚，举一反三开展全镇涉氨企业检查。

报送人：信息员甲　10000000011
""",
        "The third sequel: figures as they hold now.",
        kind="follow_up",
        occurred_at=None,
        location=OPEN,
        cause=None,
        casualties={"dead": 1, "seriously_injured": 2},
        property_loss=1850000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("配合事故调查组工作", "涉氨企业检查", lacks=("报送人",)),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "final-grave-fire",
        FIRE_DUTY,
        "【终报】牛鼻山森林火情",
        "2026-04-06T09:40",
        """
4月5日13时12分发生的东山镇牛鼻山森林火情，经全力扑救，于4月5日21时35分实现全线扑灭，4月6日8时清理看守完毕，无复燃
，队伍撤离。

经勘查，火场总面积11.6公顷，其中受害森林面积2.3公顷，无人员伤亡，直接经济损失14.2万元。起火原因为村民蔡某上坟烧纸
引燃周边杂草，公安机关已对其采取强制措施。

后续将在该山头增设卡口，清明期间实行人防加技防。

森林防火中心

值班员己 10000000023
""",
        "A final report with the cause found and the loss settled.",
        kind="final",
        unit="fire-prevention-centre",
        occurred_at="2026-04-05T13:12",
        location=has("牛鼻山", lacks=("森林火情", "13时")),
        cause=has("上坟烧纸", absent=True),
        casualties=NONE_HURT,
        property_loss=142000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("增设卡口", absent=True),
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    told(
        "correction-figures",
        XIHE,
        "更正：溪源小学围墙倒塌伤员数",
        "2026-03-06T13:20",
        """
办公室：

12时34分所报溪源小学围墙倒塌信息（编号2026-000038）中，轻伤人数有误，应为6人，不是5人（1名家长自行就医，刚刚统计到
）。死亡1人、重伤2人不变。其他内容不变。

信息员乙　10000000015
""",
        "A correction: six, not five.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000038",
        location=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 6},
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "correction-hour",
        DONGSHAN_B,
        "时间更正",
        "2026-07-18T17:02",
        """
关于龙潭溪山洪，事件编号2026-000131：发生时间应为15时08分，前报15时20分系报警时间，请更正。人员数字暂无变化。
""",
        "The hour is corrected: 15:08, not 15:20.",
        kind="follow_up",
        incident="2026-000131",
        occurred_at="2026-07-18T15:08",
        location=OPEN,
        casualties=None,
        source=OPEN,
    ),
    sent(
        "sequel-missing-elements",
        XIHE,
        "Re: [2026-000077] 已收到：西河镇塔吊事故",
        "2026-05-21T12:25",
        """
补报所缺要素：



财产损失：塔吊报废及脚手架损毁，约220万元



影响范围：新城二期7号楼及西侧便道80米



重伤人员：1人，12时10分转市医院，暂脱离生命危险



> 编号 2026-000077，距时限还有 9 分钟。

> 尚缺：财产损失、影响范围。
""",
        "What the receipt asked for, in labelled lines.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000077",
        casualties={"seriously_injured": 1},
        property_loss=2200000,
        scope=has("7号楼", "西侧便道80米", lacks=("重伤",)),
        measures=OPEN,
        trend=OPEN,
        consequences=OPEN,
    ),
    told(
        "sequel-landslide-dawn",
        GEOLOGY,
        "柑坑村滑坡续报（二）",
        "2026-06-24T09:05",
        """
6月24日2时40分东山镇柑坑村里洋自然村滑坡灾情续报：

前报尚有2人被埋，其中1人于6时48分救出，系轻伤；另1人于8时31分找到，已遇难。至此，被埋人员全部找到，灾害共造成3人死
亡、3人重伤、1人轻伤。

我股在后缘布设裂缝计4处、雷达1台，目前变形趋缓。直接经济损失约320万元。

下步：编制应急治理方案，对全镇同类切坡建房点再排查。

地质环境股 信息员戊
""",
        "The totals after the second sequel.",
        kind="follow_up",
        unit="geology-section",
        occurred_at="2026-06-24T02:40",
        location=has("柑坑村里洋自然村", lacks=("滑坡", "2时")),
        cause=OPEN,
        casualties={
            "dead": 3,
            "seriously_injured": 3,
            "slightly_injured": 1,
            "trapped": maybe(0),
            "missing": maybe(0),
        },
        property_loss=3200000,
        trend=has("变形趋缓", absent=True),
        measures=OPEN,
        next_steps=has("应急治理方案", absent=True),
        informant=(maybe("信息员戊"), None),
    ),
    told(
        "sequel-searchers-found-them",
        NANPING_DUTY,
        "续报：失联扑火队员已找到",
        "2026-03-02T20:26",
        """
事件编号：2026-000033。20时12分，3名失联队员在东沟石洞内找到，均生还，其中1人双手重度烧伤（重伤），2人无碍，正在下
撤。至此5名队员全部归队：重伤1人，轻伤2人，无死亡失踪。火场三面合围，预计夜间可控制。

值班员丁
""",
        "Nobody is missing any longer.",
        kind="follow_up",
        unit="nanping-forest-farm",
        incident="2026-000033",
        location=OPEN,
        casualties={
            "dead": 0,
            "missing": 0,
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": maybe(0),
        },
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员丁"), None),
    ),
    told(
        "sequel-power-back",
        DONGSHAN,
        "[2026-000140] 青螺岛停电续报",
        "2026-07-28T22:08",
        """
青螺岛海缆抢修已于7月28日21时40分完成，全岛恢复供电，停电期间无人员伤亡，民宿退订等间接损失未统计。抢修船已返港。
此件为终结前最后一次续报，终报待供电公司故障分析出来后再送。

东山镇值班室
""",
        "A sequel that announces the final report: no final report.",
        kind="follow_up",
        incident="2026-000140",
        occurred_at=None,
        location=has("青螺岛", absent=True),
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"also": ["未统计"], "may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        cause=OPEN,
    ),
    told(
        "final-old-man",
        NANPING_DUTY,
        "走失老人终报（2026-000090）",
        "2026-05-27T10:15",
        """
上坪村走失老人吴某5月27日8时50分在我场三工区水沟边被搜救犬找到，人已死亡，公安初步勘验排除他杀，系失足跌落。遗体已
移交家属，搜救结束，累计出动186人次。

值班员丁10000000019
""",
        "Missing and found dead is dead; a fall by his own misstep.",
        kind="final",
        unit="nanping-forest-farm",
        incident="2026-000090",
        occurred_at=OPEN,
        location=OPEN,
        cause=has("失足", absent=True),
        casualties={"dead": 1, "missing": maybe(0)},
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "sequel-nothing-new",
        XIHE_DUTY,
        "西河镇失联渔船续报一",
        "2026-11-06T12:02",
        """
事件号2026-000201，截至11月6日12时，仍未搜寻到“西渔2217”，6名船员继续失联。上午出动飞机1架次、船艇19艘，搜索海域约
240平方海里。海上风力减弱到6级，有利搜救。下一步向东扩展搜索区。值班员丙 10000000016
""",
        "Nothing new but the search: six still missing.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000201",
        occurred_at=None,
        location=OPEN,
        casualties={"missing": 6},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("向东扩展", absent=True),
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
)
