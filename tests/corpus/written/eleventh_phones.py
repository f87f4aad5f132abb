"""Eleventh: short notes, typed on a phone or taken from a call, most of them in the people's own words."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, has, maybe
from tests.corpus.written.eleventh_writing import PHONE, SCHOOL, note, told
from tests.corpus.written.people import DONGSHAN_DUTY, XIHE, XIHE_DUTY

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-ferry-wechat",
        PHONE,
        "渡船",
        "2026-06-27T07:19",
        """
桂花镇乌石渡口渡船翻了，刚刚七点零五分的事，十来个人落水，捞起来9个，都活的，还有2个没找到，快派人
""",
        "One line from a passer-by: two not found; no name, no phone.",
        unit="",
        standing="unknown",
        occurred_at="2026-06-27T07:05",
        location=has("乌石渡口", lacks=("翻了",)),
        casualties={"dead": None, "missing": maybe(2)},
        measures=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-tractor-phone",
        XIHE_DUTY,
        "车祸",
        "2026-10-21T19:20",
        """
领导，刚接石桥村电话，18点40左右他们村往磨盘山的机耕道上拖拉机翻了，车上拉的是摘橘子的，一共6个人，死了1个（女，58岁
），
重伤2个，剩下3个轻伤，救护车刚到。李四镇长已经在现场了。先报这些
""",
        "Typed on a phone; a first word in writing or by phone; the town head is there.",
        unit="xihe-town",
        kind=maybe("initial", "phone"),
        source=told("石桥村"),
        occurred_at="2026-10-21T18:40",
        location=told("机耕道", lacks=("18点", "拖拉机", "翻了")),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3},
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
    ),
    note(
        "eleventh-school-bus-scrape",
        XIHE,
        "校车刮擦",
        "2026-09-04T08:02",
        """
今早7点26分，西河镇中心幼儿园校车在镇农贸市场门口与一辆面包车刮擦，车上幼儿14人、老师1人，均未受伤，家长已接走。
双方车损估计2000多元。交警在处理。
""",
        "Nobody hurt in weak words; a loss with 多 has no amount.",
        unit="xihe-town",
        occurred_at="2026-09-04T07:26",
        location=has("农贸市场门口", lacks=("校车", "面包车")),
        casualties=ANY_ZERO,
        property_loss=has("2000多元", absent=True),
        measures=OPEN,
    ),
    note(
        "eleventh-lost-hikers",
        DONGSHAN_DUTY,
        "驴友走失",
        "2026-11-08T20:14",
        """
东山镇黑松坡徒步队走散 7人 今天下午3点40跟领队失去联系 领队6点报的警 晚上气温4度 手机没信号 派出所、护林
员、民兵43人分三路进山 8点找到2个 冻得不行 没受伤 剩下5个还在找 张三镇长在山脚营地
""",
        "Seven lost, two since found unhurt, five still missing; blanks for punctuation.",
        occurred_at="2026-11-08T15:40",
        location=told("黑松坡", lacks=("走散",)),
        casualties={"missing": 5, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        measures=OPEN,
        cause=OPEN,
        leaders_on_scene=(maybe(True), told("张三")),
    ),
    note(
        "eleventh-bees",
        PHONE,
        "马蜂",
        "2026-09-12T17:26",
        """
东山镇小学后山秋游，马蜂蜇了一二十个娃，下午四点一刻的事，两个脸肿得厉害送医院了，老师也被蜇了。我是家长，姓高。
""",
        "A parent on a phone: ten or twenty, no degree.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at="2026-09-12T16:15",
        location=has("东山镇小学后山", lacks=("马蜂",)),
        casualties=None,
        cause=OPEN,
        measures=OPEN,
        informant=(OPEN, None),
    ),
    note(
        "eleventh-exam-day-lift",
        SCHOOL,
        "高考考点电梯故障",
        "2026-06-07T08:36",
        """
县第一中学考点：今天8:11教学楼A座电梯卡在3、4楼之间，里面是送卷的2位老师和1名民警，试卷在，8:29维保人员
打开轿门全部出来，没人受伤，没影响开考。机要监控全程在录。已停用电梯改走楼梯。
""",
        "Three in a lift and out again; nobody hurt in weak words.",
        unit="",
        standing="unknown",
        occurred_at="2026-06-07T08:11",
        location=told("教学楼A座", lacks=("8:11",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-wedding-feast",
        XIHE_DUTY,
        "西河镇疑似食物中毒",
        "2026-10-06T23:30",
        """
10月6日中午西河镇石桥村三社张家办喜酒，坝坝宴40桌。晚上七点四十开始有人拉肚子发烧，到现在镇卫生院收了31个，
县医院收了9个（2个重症）。没有死亡。卫生院说像沙门氏菌。剩菜已封存，疾控的人在路上。后面有变化再报。值班
员丙10000000016
""",
        "Patients are no injured; no deaths; the feast and the outbreak at two moments.",
        unit="xihe-town",
        occurred_at=maybe("2026-10-06T19:40:00+08:00"),
        location=told("石桥村三社", lacks=("喜酒",)),
        cause=OPEN,
        casualties={"dead": maybe(0)},
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    note(
        "eleventh-self-built-house",
        XIHE_DUTY,
        "自建房倒了",
        "2026-05-21T14:09",
        """
西河镇下坝村，1点36分，村民曾某家在加盖的三楼塌了，把二楼也砸穿，里面6个工人。跑出来3个，其中1个胳膊断了
算重伤吧。剩3个埋在里面，能听见喊。消防刚到，挖机两台。李四镇长到了。县住建的人还没到
""",
        "Six inside, three got out, three buried; afternoon by the hour 1.",
        unit="xihe-town",
        occurred_at="2026-05-21T13:36",
        location=has("下坝村"),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "trapped": 3},
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=(True, has("李四")),
    ),
)
