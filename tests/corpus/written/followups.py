"""Follow-ups and final reports, by tag, by number, by wording; and kinds and classes in subjects."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, STRANGER, XIHE
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "kind-follow-up-by-tag",
        DONGSHAN,
        "【续报一】东山镇青石村山体滑坡",
        "2026-11-24T06:30",
        """
截至11月24日6时，3名失联人员已找到2人，均已遇难，尚有1人失联。累计死亡3人。救援仍在进行。
""",
        "The tag says it; the time up to which counts is not that of occurrence.",
        kind="follow_up",
        location=has("青石村", absent=True),
        casualties={"dead": 3, "missing": 1},
        measures=has("救援", absent=True),
        trend=OPEN,
    ),
    prose(
        "kind-follow-up-number-and-tag",
        DONGSHAN_DUTY,
        "【续报二】[2026-000123] 青石村滑坡最新情况",
        "2026-11-24T08:30",
        """
最后1名失联人员于8时05分找到，已无生命体征。至此，本次灾害共造成4人死亡、2人轻伤，无失联人员。
""",
        "Tag and incident number in the subject.",
        kind="follow_up",
        incident="2026-000123",
        casualties={"dead": 4, "missing": 0, "slightly_injured": 2},
        location=OPEN,
    ),
    prose(
        "kind-follow-up-by-wording",
        NANPING,
        "国有南坪林场二工区森林火灾续报",
        "2026-03-18T18:30",
        """
现将二工区森林火灾扑救进展续报如下：18时10分，明火已全部扑灭，现留30人看守火场。最终过火面积约18亩，无人员伤亡。
""",
        "The subject says it without a tag.",
        unit="nanping-forest-farm",
        kind="follow_up",
        location=has("二工区", absent=True),
        casualties=NONE_HURT,
        measures=has("看守", absent=True),
        trend=has("扑灭", absent=True),
    ),
    prose(
        "kind-final-by-tag",
        DONGSHAN,
        "【终报】[2026-000123]东山镇青石村山体滑坡处置情况",
        "2026-11-28T10:00",
        """
2026年11月24日3时20分，东山镇青石村三组发生山体滑坡，共造成4人死亡、2人轻伤，直接经济损失核定为92.6万元。
11月27日搜救结束，受灾群众46人已妥善安置。成因经专家认定为持续降雨。
""",
        "The final report four days later.",
        kind="final",
        incident="2026-000123",
        occurred_at="2026-11-24T03:20",
        location=has("青石村三组", lacks=("发生",)),
        cause=has("降雨", absent=True),
        casualties={"dead": 4, "slightly_injured": 2},
        property_loss=926000,
        measures=has("安置", absent=True),
    ),
    prose(
        "kind-final-by-wording",
        XIHE,
        "西河镇石桥村交通事故核报",
        "2026-05-04T09:00",
        """
经核实，5月2日14时28分西河镇石桥村路段事故共造成4人死亡、5人重伤、7人轻伤，车辆损失约18万元。
""",
        "核报 is the final kind.",
        unit="xihe-town",
        kind="final",
        occurred_at="2026-05-02T14:28",
        location=has("石桥村路段", lacks=("事故",)),
        casualties={"dead": 4, "seriously_injured": 5, "slightly_injured": 7},
        property_loss=180000,
    ),
    prose(
        "kind-initial-by-tag",
        GEOLOGY,
        "【特别紧急】【首报】东山镇白岩村崩塌",
        "2026-09-02T13:30",
        """
9月2日13时05分，东山镇白岩村一组发生崩塌，2人被埋，其他情况正在核实，将及时续报。
""",
        "Two tags; the word 续报 in the text announces one, and is none.",
        unit="geology-section",
        cls="critical",
        occurred_at="2026-09-02T13:05",
        location=has("白岩村一组", lacks=("发生",)),
        casualties={
            "trapped": maybe(2),
            "dead": maybe("being verified"),
            "missing": maybe("being verified"),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        property_loss=maybe("being verified"),
        next_steps=OPEN,
    ),
    prose(
        "kind-class-important",
        FIRE,
        "【重要】森林防火中心关于卫星热点核查情况",
        "2026-02-14T15:00",
        """
2月14日10时20分，国家卫星监测到东山镇黑松坡热点1个。经现场核查，系村民炼山造林，已批准用火，无人员伤亡。
""",
        "A lower class by tag.",
        unit="fire-prevention-centre",
        cls="important",
        source=has("卫星", absent=True),
        occurred_at="2026-02-14T10:20",
        location=has("黑松坡", absent=True),
        cause=has("炼山", absent=True),
        casualties=NONE_HURT,
        measures=OPEN,
    ),
    prose(
        "kind-class-general",
        XIHE,
        "【一般信息】西河镇完成河道清障",
        "2026-06-10T16:00",
        """
6月8日至10日，西河镇组织清理河道4.2公里，清运垃圾35吨，投入12万元。
""",
        "General information: money spent is no loss.",
        unit="xihe-town",
        cls="general",
        location=OPEN,
        measures=OPEN,
        scope=OPEN,
        result=OPEN,
    ),
    prose(
        "kind-grade-is-no-class",
        DONGSHAN,
        "东山镇发生一起较大道路交通事故",
        "2026-06-11T07:40",
        """
6月11日7时10分，东山镇柳林村路段发生一起较大道路交通事故，造成3人死亡。交警正在现场重要位置设卡。
""",
        "较大 and 重要 in the text are no classes of urgency.",
        occurred_at="2026-06-11T07:10",
        location=has("柳林村路段", lacks=("发生",)),
        casualties={"dead": 3},
        measures=OPEN,
    ),
    prose(
        "kind-word-urgent-in-prose",
        NANPING,
        "南坪林场防汛物资",
        "2026-06-12T09:00",
        """
6月12日8时，国有南坪林场紧急转移低洼地段职工家属24人，无人员伤亡。因特急暴雨，五工区便道中断。
""",
        "紧急 and 特急 as ordinary words: no class is stated.",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-06-12T08:00:00+08:00"),
        location=OPEN,
        casualties=NONE_HURT,
        cause=has("暴雨", absent=True),
        measures=has("转移", absent=True),
        scope=OPEN,
    ),
    prose(
        "kind-phone-by-wording",
        XIHE,
        "西河镇电话报告记录：河堤管涌",
        "2026-07-03T03:05",
        """
7月3日2时50分西河镇下坝河堤发现管涌一处，巡堤员电话报告，暂无人员伤亡，抢险队已出发。
""",
        "A record of a phone report by the subject's words.",
        unit="xihe-town",
        kind=maybe("phone", "initial"),
        source=has("巡堤员", absent=True),
        occurred_at="2026-07-03T02:50",
        location=has("下坝河堤", absent=True),
        casualties=NONE_HURT,
        measures=has("抢险队", absent=True),
    ),
    prose(
        "kind-number-that-is-none",
        XIHE,
        "关于[2026]15号文件落实情况及12-345678号工单",
        "2026-09-09T10:00",
        """
9月9日9时，西河镇滨河路一处井盖缺失，已围挡，无人员伤亡。
""",
        "Numbers of documents are no numbers of incidents.",
        unit="xihe-town",
        occurred_at="2026-09-09T09:00",
        location=has("滨河路", absent=True),
        casualties=NONE_HURT,
        measures=has("围挡", absent=True),
    ),
    prose(
        "kind-unit-by-subject",
        STRANGER,
        "国有南坪林场+三工区发现可疑烟点",
        "2026-04-05T13:10",
        """
4月5日12时50分，三工区发现可疑烟点，正在核查，人员伤亡正在核实。
""",
        "An unknown sender; the subject is unit + title.",
        unit="nanping-forest-farm",
        standing="unknown",
        occurred_at="2026-04-05T12:50",
        location=has("三工区", absent=True),
        casualties=VERIFIED,
        measures=OPEN,
    ),
    prose(
        "kind-unit-by-signature",
        BUREAU,
        "山洪情况报告",
        "2026-07-08T06:30",
        """
7月8日5时40分，云盘村二组山洪冲毁便桥1座，无人员伤亡，损失约6万元。

东山镇人民政府

2026年7月8日
""",
        "The unit stands under the text, where a letter is signed.",
        unit="dongshan-town",
        standing="unknown",
        occurred_at="2026-07-08T05:40",
        location=has("云盘村二组", lacks=("山洪",)),
        casualties=NONE_HURT,
        property_loss=60000,
    ),
    prose(
        "kind-unit-only-a-place",
        BUREAU,
        "信息快报",
        "2026-07-09T06:30",
        """
7月9日5时50分，邻县一辆客车在西河镇境内发生故障，32名旅客滞留，无人员伤亡。
""",
        "A unit's name as a place only: whose report it is stays open.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-09T05:50",
        location=has("西河镇", absent=True),
        casualties=NONE_HURT,
    ),
)
