"""Newest: duty officers and informants of the directory writing in haste, mostly from their phones."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, has, maybe
from tests.corpus.written.newest_writing import (
    DONGSHAN_HEAD,
    DONGSHAN_SECOND_DUTY,
    FIRE_DUTY,
    NANPING_FIRST_DUTY,
    XIHE_HEAD,
    mail,
)
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, NANPING_DUTY, XIHE, XIHE_DUTY

WRITTEN: Final = (
    mail(
        "phone-gas-bottle",
        XIHE_DUTY,
        "敬老院着火",
        "2026-01-09T11:58",
        """
今天11:40，西河镇敬老院厨房煤气罐漏气着火，工作人员用灭火器扑灭了，老人都在餐厅没受影响，无人员伤亡。

发自我的手机
""",
        "One line; a line of the mail program under it.",
        unit="xihe-town",
        occurred_at="2026-01-09T11:40",
        location=has("西河镇敬老院", lacks=("漏气", "11:40")),
        cause=has("漏气", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "phone-school-bus",
        DONGSHAN_DUTY,
        "校车掉沟里了",
        "2026-03-05T07:52",
        """
办公室：早上七点三十五，幼儿园校车在东山镇石碾村下坡的地方滑到边沟里了，车上11个娃娃1个老师都没事，已经接到村委会，
家长正在来接。司机额头碰破了点皮。路面有冰。值班员甲 10000000012
""",
        "Children and a teacher unhurt; a scratch is hardly an injury.",
        occurred_at="2026-03-05T07:35",
        location=has("石碾村", lacks=("七点", "滑到")),
        cause=has("冰", absent=True),
        casualties=ANY_ZERO | {"slightly_injured": maybe(0, 1)},
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    mail(
        "phone-bathing",
        XIHE_HEAD,
        "紧急！两名学生溺水",
        "2026-06-13T17:20",
        """
下午四点四十左右，西河镇沙湾渡口下面那个回水湾，两个初中生下河洗澡溺水，一个已经捞上来，人没了，另外一个还没找到，
消防和蛙人都在打捞。我在现场，分管教育的副镇长也在。家属来了三十几个，情绪激动，派出所在维持。
""",
        "One dead in plain words, one not found; the writer, head of the town, is on the scene.",
        unit="xihe-town",
        occurred_at="2026-06-13T16:40",
        location=has("沙湾渡口", lacks=("四点", "溺水")),
        cause=OPEN,
        casualties={"dead": maybe(1), "missing": maybe(1), "trapped": maybe(0)},
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
    ),
    mail(
        "phone-hotpot",
        DONGSHAN_SECOND_DUTY,
        "东山镇正街火锅店爆炸",
        "2026-09-30T19:05",
        """
18点49，东山镇正街老灶火锅店后厨爆炸，听到一声巨响，玻璃全震碎了。现在出来的伤员有6个，两个烧得比较重，其他的擦伤划伤，
120来了2台车在拉。里面还有没有人消防正在搜。煤气还是天然气引起的还说不清楚。张镇长在赶来的路上。

值班员乙 10000000013
""",
        "Two burnt rather badly, the others grazed; the mayor is on his way.",
        occurred_at="2026-09-30T18:49",
        location=has("老灶火锅店", lacks=("18点", "巨响")),
        cause=OPEN,
        casualties={
            "seriously_injured": maybe(2),
            "slightly_injured": maybe(4),
            "trapped": maybe("being verified"),
            "missing": maybe("being verified"),
        },
        trend=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "phone-snow",
        XIHE,
        "雪压断线",
        "2026-01-24T09:10",
        """
报告：昨晚十点半起西河镇高山片区大雪压断10千伏线路，松坪、银厂、花椒坪三个村停电，涉及1400多户。目前电力公司3个班组在抢修，
预计中午能恢复一部分。没有人员受伤，有两户的牛圈棚子压塌了，死了1头牛，损失1万多。镇上发了应急灯和蜡烛。
信息员乙
""",
        "Households and a cow; a loss of 1万多 has no amount; the informant gives no phone.",
        unit="xihe-town",
        occurred_at=maybe("2026-01-23T22:30:00+08:00"),
        location=has("高山片区", lacks=("十点", "压断")),
        cause=has("大雪", absent=True),
        casualties=ANY_ZERO,
        property_loss=has("1万多", absent=True),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
    mail(
        "phone-wasps",
        NANPING_DUTY,
        "南坪林场二工区马蜂蜇人",
        "2026-08-30T10:22",
        """
8月30号早上9点20，二工区抚育队砍灌木时捅到马蜂窝，3人被蜇，其中1人全身肿了、喘不上气，已经送县医院抢救，算重伤；
另外2个人轻伤在场部打针。马蜂窝位置已经拉了警示带，今天下午请消防来摘除。

林场值班 值班员戊 10000000020
""",
        "Three stung: one counts as gravely, two as slightly hurt, in those words.",
        unit="nanping-forest-farm",
        occurred_at="2026-08-30T09:20",
        location=has("二工区", lacks=("9点", "砍灌木")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": 2},
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员戊", "10000000020"),
    ),
    mail(
        "phone-lift",
        DONGSHAN,
        "安置小区电梯困人",
        "2026-05-16T20:31",
        """
19点55分东山镇移民安置小区3栋电梯卡在7楼和8楼之间，里面困了6个人，有一个孕妇。维保的人赶来先救出3个，孕妇已出来，
状态正常，现在里面还有3个，消防在撬门，人能说话，没有受伤的。停电造成的。
""",
        "Six were trapped, three are; nobody is hurt.",
        occurred_at="2026-05-16T19:55",
        location=has("移民安置小区3栋", lacks=("19点", "卡在")),
        cause=has("停电", absent=True),
        casualties=ANY_ZERO | {"trapped": 3},
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "phone-night-slide",
        GEOLOGY,
        "夜里塌方",
        "2026-07-07T06:45",
        """
早。夜里两点多，云盘村到石羊坡的村道塌方了，大概两百方，把路堵死了，没车没人经过，没有人员伤亡。现在雨还在下，
上面裂缝还在往外张，我们已经喊村里把坡脚3户人先搬到小学去了。8点带仪器上去。孙股长知道了。信息员戊 100 0000 0025
""",
        "Past two in the night is no minute; three households moved; eight o'clock is to come.",
        unit="geology-section",
        occurred_at=maybe("2026-07-07T02:00:00+08:00"),
        location=has("云盘村到石羊坡", lacks=("两点", "塌方了")),
        cause=OPEN,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=None,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "phone-mushrooms",
        FIRE_DUTY,
        "3人进山失联",
        "2026-07-22T23:40",
        """
值班室你好，东山镇林业站晚上10点打来电话，说有3个捡菌子的村民今天一早进的黑风垭，到现在没回来，手机打不通，失联了。
防火中心和山鹰救援队一共28个人已经进山在找，山上起雾，进度慢。有消息马上报。赵六主任带队。值班员己 10000000023
""",
        "Three out of contact; the call came at ten, when they were lost nobody knows.",
        unit="fire-prevention-centre",
        source=has("林业站", absent=True),
        occurred_at=None,
        location=has("黑风垭", lacks=("一早", "捡菌子")),
        cause=None,
        casualties={"missing": 3},
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("赵六", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "phone-crop-drone",
        DONGSHAN_DUTY,
        "植保无人机坠落砸伤人",
        "2026-04-29T10:05",
        """
刚才9点38分东山镇长坝村田里打药的无人机碰到电线掉下来，砸到路边一个60多岁的老人，肩膀骨折，村医看了说要去县医院，
家里人已经开车送去了。飞手被派出所带去问话。飞机4万8买的，报废了。
""",
        "A broken shoulder has no degree; what the drone cost may be taken for the loss.",
        occurred_at="2026-04-29T09:38",
        location=has("长坝村", lacks=("9点", "无人机")),
        cause=has("碰到电线", absent=True),
        casualties={"seriously_injured": maybe(1)},
        property_loss=maybe(48000),
        measures=OPEN,
    ),
    mail(
        "phone-tree-on-car",
        NANPING_FIRST_DUTY,
        "林场门口大树倒了",
        "2026-05-02T15:26",
        """
下午3点零5分刮大风，林场大门口那棵泡桐倒下来砸到一台小车，车里一家4口，男的当场就不行了，女的和两个娃娃轻伤，
120刚拉走。五一游客多，两头都堵起了，交警在疏导。王场长在现场。值班员丁 10000000019
""",
        "Dead in plain words without a numeral; two children and their mother slightly hurt: three.",
        unit="nanping-forest-farm",
        occurred_at="2026-05-02T15:05",
        location=has("林场大门口", lacks=("3点", "砸到")),
        cause=has("大风", absent=True),
        casualties={"dead": maybe(1), "slightly_injured": maybe(3)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王场长")),
        measures=OPEN,
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "phone-mayor-short",
        DONGSHAN_HEAD,
        "Re: 情况怎么样了",
        "2026-10-11T13:07",
        """
12点20起的火，东山镇废品收购站，火已经压下来了，没人伤亡，烧了一堆废纸和一台打包机，老板自己说值个五六万。消防还在浇水。我在。
""",
        "An answer to a question by mail: 五六万 has no amount; 我在 says that the head is there.",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-10-11T12:20",
        location=has("废品收购站", lacks=("起的火",)),
        casualties=NONE_HURT,
        property_loss=has("五六万", absent=True),
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
    ),
)
