"""The thirteenth set: petition groups, elections, wages, hospitals, schools and illness."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, OFFICE_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import EDUCATION, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "petition-over-the-polder",
        DONGSHAN,
        "东山镇退圩还湖户到县集访",
        "2026-03-23T10:40",
        """
时间：3月23日上午9:10
地点：县行政中心东门
人数：东山镇三汊湖村退圩还湖户36人
诉求：认为鱼塘补偿标准每亩比邻镇低4200元，要求补差并提供失地养老保险
表现：打横幅1条，静坐，无过激言行，未堵门
处置：镇党委副书记苗某带6名干部到场劝返，县信访局安排接谈室，推选5名代表座谈；10:25横幅已收起
趋势：代表要求三日内答复，若不满意称将到市里上访
牵头领导：苗某
下一步：会同自然资源局核对补偿标准，3月26日前书面答复；落实重点人员稳控责任
联系人：信息员甲，10000000011
""",
        "A petition group with labels of its own; money claimed is no loss.",
        charset="gb18030",
        prose=False,
        occurred_at="2026-03-23T09:10",
        location=has("县行政中心东门", lacks=("36人",)),
        cause=OPEN,
        nature=OPEN,
        casualties=None,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        scope=OPEN,
        trend=has("三日内答复", "到市里上访", lacks=("苗某",)),
        leaders_on_scene=(maybe(True), has("苗某")),
        measures=has("劝返", "横幅已收起", lacks=("三日内",)),
        next_steps=has("核对补偿标准", "稳控责任", lacks=("信息员甲",)),
        informant=("信息员甲", "10000000011"),
    ),
    typed(
        "wages-on-the-tower-crane",
        XIHE_DUTY,
        "西河镇3名工人爬塔吊讨薪",
        "2026-01-26T09:15",
        """
今日7时55分，西河镇“湖畔华庭”工地3名木工爬上塔吊，称总包拖欠27人工资61.5万元。消防在下面铺了气垫，派出所、劳动监察、\
住建都到了，副镇长何某某上去谈。8时50分第一人下来，现在塔上还有2人。围观二百来人，有人拍视频发抖音，宣传办在跟。
""",
        "Wages owed are no loss; men on a crane are not trapped.",
        unit="xihe-town",
        occurred_at="2026-01-26T07:55",
        location=has("湖畔华庭", lacks=("木工", "7时55分")),
        cause=has("工资", absent=True),
        casualties={"trapped": None},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("何某某")),
        measures=OPEN,
    ),
    typed(
        "ballot-box",
        DONGSHAN_DUTY,
        "双桥村换届选举现场情况",
        "2026-11-21T11:50",
        """
办公室：
11月21日上午10时17分，我镇双桥村村委会换届选举计票过程中，落选候选人支持者二十多人质疑代写票效力，冲上台抢夺选票，\
1个票箱被砸坏，镇包村干部1人手背划伤（轻微）。派出所出警后10时40分秩序恢复，选票已封存，镇选举办宣布暂停计票，择日另行处理。
镇党委副书记、镇人大主席在现场。村内目前平静，已安排4名干部驻村。
东山镇值班员甲
""",
        "An election disturbed; a scratch on a hand; no figure of loss for the box.",
        occurred_at="2026-11-21T10:17",
        location=has("双桥村", lacks=("10时17分", "计票")),
        cause=OPEN,
        casualties={"slightly_injured": maybe(1), "dead": None},
        property_loss=has("票箱", absent=True),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("副书记")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    typed(
        "school-vomiting",
        EDUCATION,
        "重要：滨湖初中聚集性呕吐腹泻",
        "2026-09-10T21:32",
        """
县疾控中心、县政府值班室：
9月10日13时起，滨湖初级中学陆续有学生出现呕吐、腹泻、低热，截至21时累计43例，分布在7个班级。均为轻症，住院观察5人，\
无重症、死亡病例。
疾控已采样，初筛诺如病毒核酸阳性11份。学校停供集中用餐，对教室、厕所终末消毒，7个班级明起居家。
分管教育的副县长阮某某19时到校调度。
县教育局值班 夏侯某 电话 100 0000 0050
""",
        "Cases of illness are no casualties; 重要 before a colon of the subject is no line of a class.",
        unit="",
        standing="unknown",
        cls={"value": "default", "also": ["important"]},
        occurred_at="2026-09-10T13:00",
        location=has("滨湖初级中学", lacks=("13时", "呕吐")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": None,
            "seriously_injured": maybe(0),
            "slightly_injured": None,
            "trapped": None,
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("阮某某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("夏侯某"), maybe("10000000050")),
    ),
    typed(
        "hospital-quarrel",
        XIHE,
        "西河镇卫生院医患纠纷",
        "2026-06-10T16:09",
        """
情况是这样的：6月9日夜里，西河镇下圩村一名68岁老人因胸痛到镇卫生院就诊，6月10日早上5点40去世。家属认为抢救不及时，\
今天下午2点20分纠集亲友三十几人到卫生院，设灵堂、烧纸钱，打砸收费窗口玻璃，一名保安鼻梁骨折（法医初步看是轻伤）。
派出所处置，2点50分打砸停止，带走3人。现在还有十几个人在院内，门诊停了，急诊正常。
损失：玻璃、电脑等约1.2万元。
领导：镇党委政法委员孟某、卫健委医政科长在现场组织调解。
下一步：引导走医调委、司法鉴定程序。
报告人 信息员乙 10000000015
""",
        "The death of the night before is what the quarrel is about; that of the afternoon is the event.",
        unit="xihe-town",
        occurred_at="2026-06-10T14:20",
        location=has("卫生院", lacks=("2点20分", "灵堂")),
        cause=OPEN,
        casualties={"dead": maybe(1), "slightly_injured": 1, "seriously_injured": None},
        property_loss=12000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孟某")),
        measures=OPEN,
        next_steps=has("医调委", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    typed(
        "owners-block-the-road",
        OFFICE_DUTY,
        "【重要】信访局通报：业主堵路",
        "2026-04-18T19:05",
        """
刚接县信访局电话：锦绣里二期业主八九十人因延期交房、学区变更，18点25分起在滨湖路锦绣里路段站在斑马线来回走，变相堵路，公交改线。\
公安劝离中，开发商老总已叫来。暂无冲突。
下午早些时候他们已经到住建局去过一次（15点左右，二十多人）。
办公室值班员甲记
""",
        "Two gatherings of one day: the later is the event; no conflict, and no word of anybody hurt.",
        kind=maybe("phone", "initial"),
        unit="",
        cls="important",
        source=has("信访局", absent=True),
        occurred_at="2026-04-18T18:25",
        location=has("滨湖路锦绣里路段", lacks=("18点25分", "斑马线")),
        cause=has("延期交房", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("办公室值班员甲"), None),
    ),
    typed(
        "lost-old-man",
        STRANGER,
        "寻人",
        "2026-12-01T21:20",
        """
我父亲宋某某，77岁，有老年痴呆，今天下午3点从东山镇敬老院走出去到现在没回来，穿深蓝棉袄，报过警了。天冷，求政府帮忙在广播里喊一下。\
我的电话 10000000051 谢谢！
""",
        "An old man gone astray: missing in the sense of the word, or a notice of search.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-12-01T15:00:00+08:00"),
        location=has("敬老院", lacks=("3点",), absent=True),
        cause=OPEN,
        casualties={"missing": maybe(1)},
        measures=OPEN,
        next_steps=OPEN,
        informant=(None, maybe("10000000051")),
    ),
    typed(
        "concert-crush",
        DONGSHAN_DUTY,
        "音乐节拥挤情况报告",
        "2026-10-03T23:34",
        """
一、基本情况：10月3日21时45分，东山镇湖滨草坪音乐节散场时，西出口因栏杆倒伏发生拥挤，21时58分恢复通行。
二、伤亡情况：送医9人，其中重伤1人（肋骨骨折）、轻伤8人；无死亡。
三、处置情况：现场安保、民警、志愿者240人分流引导；救护车3辆转运；10月4日场次取消。
四、领导到位：县公安局副局长侯某、镇长张三。
五、舆情情况：网络话题阅读量约30万，未见谣言。
六、下步措施：对主办方立案调查，开展全县大型活动安全检查。
七、联系方式：值班员甲，10000000012。
""",
        "Numbered headings with the time and the place inside the first; a morrow's date among the measures.",
        occurred_at="2026-10-03T21:45",
        location=has("湖滨草坪", lacks=("21时45分", "栏杆倒伏")),
        cause=has("栏杆倒伏", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": 8, "missing": None, "trapped": None},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("侯某", "张三")),
        measures=has("分流引导", "场次取消", lacks=("侯某",)),
        next_steps=has("立案调查", "安全检查", lacks=("值班员甲",)),
        informant=("值班员甲", "10000000012"),
    ),
)
