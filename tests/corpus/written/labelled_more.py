"""More labelled lines: other words for the labels, labels between paragraphs, values that look like labels."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, OPEN, Written, expect, has, maybe
from tests.corpus.making import envelope, text
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, OFFICE_DUTY, STRANGER, XIHE

_OTHER_WORDS: Final = """线索来源：巡河员
发生时间：8月3日11时20分
发生地点：西河镇下坝村渡口
原因：缆绳断裂
事件类别：水上险情
人员伤亡情况：2人落水失踪，其余9人安全上岸
直接经济损失：约５万元
事件经过：渡船缆绳断裂后顺流漂移约300米
造成后果：渡口停航
波及范围：下坝村、桥头村两岸群众出行
发展态势：水位仍在上涨
到场领导：李四、派出所所长
先期处置：派出冲锋舟2艘搜寻
下步打算：扩大搜寻至下游5公里
报告人：信息员乙
联系方式：10000000015
"""

_MIXED: Final = """各位领导：

我镇发生一起房屋垮塌，具体如下。

时间：今天6:50
地点：东山镇老街45号
伤亡：1人轻伤，无其他伤亡

接报后我镇立即组织人员到场，截至目前已清理完毕，未发现其他被困人员。预计明天完成鉴定。

值班员甲 10000000012
"""

_COLON_IN_VALUES: Final = """信息来源：网友发帖：“石桥村着火了”
事发时间：10:05（11月24日）
事发地点：西河镇石桥村（小地名：大松树）
基本过程：10:05起火；10:12报警；10:30扑灭
伤亡人数：无人员伤亡
已采取措施：一是扑救：镇消防队到场；二是排查：逐户检查
下一步工作措施：1、加强宣传 2、排查隐患
信息员：信息员乙；电话：10000000015
"""

_TWO_REPORTS: Final = """一、东山镇柳林村火情
事发时间：11月24日9时
事发地点：东山镇柳林村
伤亡人数：无人员伤亡
二、东山镇白岩村落石
事发时间：11月24日11时
事发地点：东山镇白岩村
伤亡人数：轻伤1人
"""

_HINTS: Final = """信息来源（必填）：护林员
事发时间（24小时制）：11月24日 22:15
事发地点（具体到村组）：国有南坪林场四工区二组
伤亡人数（死亡/失踪/重伤/轻伤/受困）：死亡0，失踪1，重伤0，轻伤0，受困0
财产损失（万元）：3.2
相关领导是否到位（是/否）：否，正在赶赴途中
信息员（姓名、电话）：信息员丙、10000000018
"""

_SAME_TWICE: Final = """事发时间：11月24日17时30分
事发地点：东山镇马鞍山
死亡人数：1
死亡人数：2
轻伤人数：4
轻伤人数：4
"""

_CORRECTED: Final = """更正：刚才所报事发时间有误，应为11月24日19时40分，不是18时40分。死亡人数应为1人，不是2人。
"""

_BRIEF: Final = """[时间]3/18 14:35 [地点]国有南坪林场二工区 [伤亡]无 [措施]已派队
"""

_GAP: Final = """信息来源

村支书

事发时间

11月24日20时零5分

事发地点

东山镇云盘村一组

伤亡人数

无人员伤亡
"""


def _case(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    raw = envelope(subject, text(body), sender=sender, received=received)
    return Written(f"labelled-{name}", raw, expect(received, about, **expected))


WRITTEN: Final = (
    _case(
        "other-words",
        XIHE,
        "西河镇下坝村渡船险情",
        "2026-08-03T11:48",
        _OTHER_WORDS,
        "Other words for every label.",
        unit="xihe-town",
        source="巡河员",
        occurred_at="2026-08-03T11:20",
        location="下坝村渡口",
        cause="缆绳断裂",
        nature="水上险情",
        casualties={"missing": 2, "dead": None, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=50000,
        course="漂移约300米",
        consequences="渡口停航",
        scope="两岸群众出行",
        trend="水位仍在上涨",
        leaders_on_scene=(True, "李四"),
        measures="冲锋舟2艘",
        next_steps="下游5公里",
        informant=("信息员乙", "10000000015"),
    ),
    _case(
        "between-paragraphs",
        DONGSHAN,
        "东山镇老街房屋垮塌",
        "2026-11-24T07:30",
        _MIXED,
        "Labelled lines with free text before and after them.",
        occurred_at="2026-11-24T06:50",
        location=has("老街45号", lacks=("伤亡",)),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        measures=has("清理", absent=True),
        next_steps=has("鉴定", absent=True),
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    _case(
        "colons-in-values",
        XIHE,
        "石桥村火灾",
        "2026-11-24T10:45",
        _COLON_IN_VALUES,
        "Colons, numbers and times within values; the time before its date.",
        unit="xihe-town",
        source="石桥村着火了",
        occurred_at=maybe("2026-11-24T10:05:00+08:00"),
        location=has("西河镇石桥村", "大松树"),
        course=("10:05起火", "10:30扑灭"),
        casualties=NONE_HURT,
        measures=has("镇消防队到场", "逐户检查", lacks=("加强宣传",)),
        next_steps=has("加强宣传", "排查隐患", lacks=("信息员",)),
        informant=("信息员乙", "10000000015"),
    ),
    _case(
        "two-matters",
        DONGSHAN,
        "东山镇今日两起突发情况",
        "2026-11-24T11:30",
        _TWO_REPORTS,
        "Two matters in one mail: the first may be read, or none; never a mixture.",
        occurred_at=maybe("2026-11-24T09:00:00+08:00"),
        location=has("柳林村", lacks=("白岩村",), absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
    ),
    _case(
        "hints-in-brackets",
        NANPING,
        "国有南坪林场护林员失联",
        "2026-11-24T22:50",
        _HINTS,
        "Hints within the labels, one of them the unit of the figure; leaders not there yet.",
        unit="nanping-forest-farm",
        source="护林员",
        occurred_at="2026-11-24T22:15",
        location=has("四工区二组", lacks=("具体到",)),
        casualties=ALL_ZERO | {"missing": 1},
        property_loss=maybe(32000),
        leaders_on_scene=(False, OPEN),
        informant=("信息员丙", "10000000018"),
    ),
    _case(
        "said-twice",
        DONGSHAN,
        "马鞍山事故",
        "2026-11-24T18:00",
        _SAME_TWICE,
        "One label twice: with two values it is not believed, with one it is.",
        occurred_at="2026-11-24T17:30",
        location="东山镇马鞍山",
        casualties={"dead": None, "slightly_injured": 4},
    ),
    _case(
        "correction",
        OFFICE_DUTY,
        "【更正】[2026-000123]",
        "2026-11-24T20:30",
        _CORRECTED,
        "A correction that names the wrong values, too: only the right ones may be read.",
        unit="",
        kind="follow_up",
        incident="2026-000123",
        occurred_at=maybe("2026-11-24T19:40:00+08:00"),
        casualties={"dead": maybe(1)},
        course=OPEN,
        matter=OPEN,
        nature=OPEN,
    ),
    _case(
        "brief",
        FIRE,
        "二工区火情",
        "2026-03-18T15:01",
        _BRIEF,
        "Labels in square brackets, all in a line; month and day with a slash.",
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-03-18T14:35:00+08:00"),
        location=has("二工区", lacks=("伤亡",), absent=True),
        casualties={kind: maybe(0) for kind in ALL_ZERO},
        measures=has("已派队", absent=True),
    ),
    _case(
        "blank-lines-between",
        GEOLOGY,
        "云盘村一组落石",
        "2026-11-24T20:31",
        _GAP,
        "Labels without colons, values below, blank lines between: a table pasted as text.",
        unit="geology-section",
        source="村支书",
        occurred_at="2026-11-24T20:05",
        location="东山镇云盘村一组",
        casualties=NONE_HURT,
    ),
    _case(
        "impossible-values",
        STRANGER,
        "情况",
        "2026-11-24T20:31",
        "事发时间：11月31日8时\n伤亡人数：死亡-1人\n财产损失：很多\n信息员：无\n联系电话：123\n",
        "Values that cannot be.",
        unit="",
        standing="unknown",
        property_loss=has("很多", absent=True),
        informant=(None, maybe("123")),
    ),
)
