"""Seventh set: food, schools, epidemics, crowds."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, OFFICE_DUTY, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    labelled(
        "food-banquet",
        "weijian-yingji@example.com",
        "疑似食源性疾病事件初次报告",
        "2026-02-20T22:36",
        """
示例县卫生健康局
突发公共卫生事件初次报告

事件名称：云岭街道某婚宴疑似食源性疾病事件
报告时间：2026年2月20日22时30分
发生时间：2026年2月20日18时
发生地点：云岭街道福满楼酒店
波及人数：326人（就餐）
发病人数：41人
死亡人数：0
重症人数：0
主要症状：呕吐、腹痛、腹泻
初步原因：怀疑凉拌菜被致病菌污染，待检验
已采取措施：封存剩余食品，采集样本18份，救治患者
下一步工作：开展流行病学调查，每日报告进展
报告人：简宁
联系电话：10000000087
""",
        "Report and event have an hour each; the ill are no casualties; the serious cases are illness, too.",
        **OUTSIDE,
        occurred_at="2026-02-20T18:00",
        location=has("福满楼酒店", lacks=("波及",)),
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        consequences=OPEN,
        course=OPEN,
        cause=has("凉拌菜被致病菌污染"),
        casualties={"dead": 0, "seriously_injured": maybe(0)},
        scope=OPEN,
        measures=has("封存剩余食品", "救治患者", lacks=("流行病学",)),
        next_steps=has("流行病学调查", "每日报告进展", lacks=("简宁",)),
        informant=("简宁", "10000000087"),
    ),
    free(
        "food-mushroom",
        XIHE_DUTY,
        "西河镇野生菌中毒",
        "2026-07-03T04:11",
        """
7月2日19时，西河镇青杠村一家5口吃了自己采的野生菌，23时起全部发病，3日凌晨2时送到县医院，1名老人3时20分死亡，\
2人在重症监护室，2人留观。卫生院正在全村喊广播提醒。值班员丙，10000000016。
""",
        "When they ate, fell ill and came to hospital: the meal or none; one has died.",
        unit="xihe-town",
        occurred_at=maybe("2026-07-02T19:00:00+08:00", "2026-07-02T23:00:00+08:00"),
        location=told("青杠村"),
        cause=told("野生菌"),
        casualties={"dead": 1, "seriously_injured": maybe(2)},
        scope=OPEN,
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    free(
        "food-school-canteen",
        DONGSHAN,
        "东山镇中学学生身体不适情况（续报）",
        "2026-10-15T21:00",
        """
截至15日20时30分，东山镇中学累计有63名学生到医院就诊，其中已返校51人，留院观察12人，无重症、无死亡。\
县疾控检测显示，二次供水水箱受污染的可能性较大，最终结论待出。学校已停用水箱，改发桶装水，明日停课一天。\
镇党委副书记向军驻校。涉事舆情平稳。
信息员甲10000000011
""",
        "A follow-up by its title; nobody dead, nobody seriously ill.",
        kind="follow_up",
        occurred_at=None,
        location=told("东山镇中学"),
        cause=told("水箱"),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("向军")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "school-stairs",
        "jiaoyu-anbao@example.com",
        "校园安全事件专报",
        "2026-03-04T12:48",
        """
县委教育工委：
今日11时55分放学时，河口镇第二小学教学楼西侧二楼楼梯发生拥挤踩踏，9名学生受伤，分送县医院、中医院。\
经诊断，重伤1名、轻伤8名，均无生命危险。县教育局局长舒平、河口镇镇长第一时间赶到学校，学校已封闭该楼梯，\
下午正常上课，心理教师进班疏导。事发时值日教师不在岗，起因是前排学生系鞋带摔倒。
示例县教育局安保股
""",
        "Nine injured, split; the local town is a place.",
        **OUTSIDE,
        occurred_at="2026-03-04T11:55",
        location=has("河口镇第二小学", lacks=("拥挤踩踏", "11时")),
        cause=told("系鞋带"),
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": 8},
        leaders_on_scene=(True, has("舒平")),
        trend=OPEN,
        measures=OPEN,
    ),
    free(
        "school-missing-pupil",
        XIHE,
        "西河镇一名学生失联",
        "2026-11-23T23:20",
        """
11月23日20时40分，西河镇初级中学晚自习后清点发现九年级1名男生（15岁，身高1米68，穿蓝色校服）不在校，\
至今联系不上。监控显示其19时12分翻围墙往河堤方向去了。班主任、派出所民警和镇村干部30余人正沿河寻找。\
家长反映前一天因手机问题与其发生争吵。请周边乡镇协查。信息员乙10000000015
""",
        "Seen last, found gone: two minutes that may stand; age and height.",
        unit="xihe-town",
        source=OPEN,
        occurred_at=maybe("2026-11-23T20:40:00+08:00", "2026-11-23T19:12:00+08:00"),
        location=told("西河镇初级中学", lacks=("20时",)),
        cause=OPEN,
        casualties={"missing": 1},
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    labelled(
        "school-fight-important",
        "jiaoyu-anbao@example.com",
        "关于网传学生打架视频的情况说明",
        "2026-05-21T17:10",
        """
紧急程度：重要
一、事件时间：2026年5月20日17:35
二、事件地点：云岭街道实验中学后门
三、涉及人员：该校八年级学生3名、校外人员2名
四、事件起因：网络游戏账号纠纷
五、事件经过：双方约见后发生推搡、殴打，围观学生拍摄视频并上传
六、伤情：1人轻伤（鼻骨骨折），其余人员未受伤
七、处理结果：公安机关已受案，学校对涉事学生进行教育
八、舆情走势：浏览量约5.6万次，热度下降
联系人：安保股 宁海 10000000088
""",
        "Important by its line; the six elements of other information among the labels.",
        **OUTSIDE,
        cls="important",
        occurred_at="2026-05-20T17:35",
        location=has("实验中学后门", lacks=("涉及人员",)),
        person=has("学生3名", "校外人员2名", absent=True),
        cause=has("网络游戏账号纠纷"),
        course=has("推搡", "上传", lacks=("伤情",)),
        nature=OPEN,
        matter=OPEN,
        consequences=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        result=has("公安机关已受案", "教育"),
        measures=OPEN,
        trend=has("热度下降", absent=True),
        informant=(has("宁海"), "10000000088"),
    ),
    labelled(
        "epidemic-norovirus",
        "jikong@example.com",
        "聚集性疫情进程报告（续报1）",
        "2026-12-09T16:15",
        """
事件名称：柏溪乡中心幼儿园诺如病毒感染聚集性疫情
截至时间：12月9日16时
首例发病时间：12月6日10时
累计病例：28例，较昨日新增5例
现症：11例，均为轻症
死亡：0例
发病地点：柏溪乡中心幼儿园
传播途径：接触传播可能性大
防控措施：停课3天，环境终末消毒，晨午检零报告
事态评估：新增病例减少，疫情趋于平稳
下一步措施：持续监测一个潜伏期，无新增后结案
报告单位：示例县疾控中心　报告人：甘露　电话：10000000089
""",
        "Cases of illness with a zero of deaths; three labels in the last line.",
        **OUTSIDE,
        kind="follow_up",
        occurred_at=maybe("2026-12-06T10:00:00+08:00"),
        location=has("柏溪乡中心幼儿园", lacks=("接触传播",)),
        nature=OPEN,
        matter=OPEN,
        person=OPEN,
        course=OPEN,
        consequences=OPEN,
        cause=OPEN,
        casualties={"dead": 0},
        scope=OPEN,
        trend=OPEN,
        measures=has("停课3天", "零报告", lacks=("潜伏期",)),
        next_steps=has("持续监测一个潜伏期", "结案", lacks=("示例县疾控中心",)),
        informant=("甘露", "10000000089"),
    ),
    free(
        "epidemic-rabies-death",
        "jikong@example.com",
        "一例狂犬病死亡病例情况",
        "2026-08-17T10:40",
        """
8月16日22时10分，河口镇下河村村民石某（58岁）在县人民医院死亡，临床诊断狂犬病。该患者6月2日被流浪犬咬伤，未接种疫苗。\
已对同住家属3人、参与救治的医护人员9人评估暴露风险，均无需处置。河口镇正组织捕捉流浪犬，开展宣传。\
疫情无扩散迹象。
""",
        "The death is the matter, the bite was in June.",
        **OUTSIDE,
        occurred_at=maybe("2026-08-16T22:10:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties={"dead": maybe(1)},
        scope=OPEN,
        trend=told("无扩散"),
        measures=OPEN,
    ),
    free(
        "epidemic-flu-note",
        STRANGER,
        "反映幼儿园好多孩子发烧",
        "2026-01-14T08:52",
        "我家娃在东山镇向阳幼儿园中班，全班28个这两天有15个发烧请假，园长说是普通感冒，也不消毒，你们管不管？",
        "A parent: neither moment nor casualties; the town is a place.",
        **OUTSIDE,
        disposition={"value": "report", "also": ["for_a_human"]},
        source=OPEN,
        occurred_at=None,
        location=told("向阳幼儿园"),
        cause=OPEN,
        scope=OPEN,
        measures=OPEN,
    ),
    free(
        "crowd-temple-fair",
        DONGSHAN_DUTY,
        "庙会拥挤",
        "2026-02-24T15:03",
        """
报告：东山镇元宵庙会戏台前14:35发生人群拥挤，一段护栏倒了，压到4个人，3个擦伤算轻伤，1个老人髋骨骨折算重伤，\
全部送卫生院了。派出所在分流，现场还有大约2000人，戏已经停演。张三镇长在戏台指挥。值班员甲10000000012
""",
        "Those pressed are out and in hospital; about two thousand on the ground.",
        occurred_at="2026-02-24T14:35",
        location=has("戏台前", lacks=("14:35", "拥挤")),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": 3, "trapped": maybe(0)},
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    labelled(
        "crowd-petition",
        XIHE,
        "西河镇关于群众集访的情况报告",
        "2026-06-10T10:12",
        """
紧急程度：紧急信息
信息来源：镇综治中心
事发时间：2026年6月10日8时50分
事发地点：西河镇政府大门口
涉及人数：约70人
事件起因：绕城路征地补偿款未按期发放
事件性质：群体性上访
伤亡情况：无人员伤亡
基本过程：双龙村村民陆续聚集，拉横幅2条，9时40分选出5名代表进入会议室对话
影响范围：政府门前道路临时单边放行
发展趋势：多数人情绪平稳，有少数人扬言去县里
领导到位情况：李四及综治办、派出所负责人均在现场
已采取措施：分组劝导、与代表面对面协商
下一步措施：落实资金拨付时间表，做好稳控
信息员：信息员乙　电话：10000000015
""",
        "A petition; counts of people taking part; the class by its line.",
        unit="xihe-town",
        cls="urgent",
        source=has("镇综治中心"),
        occurred_at="2026-06-10T08:50",
        location=has("西河镇政府大门口", lacks=("70人",)),
        person=OPEN,
        cause=has("征地补偿款"),
        nature=has("群体性上访"),
        casualties=NONE_HURT,
        course=has("陆续聚集", "会议室对话", lacks=("单边放行",)),
        scope=has("临时单边放行", lacks=("情绪平稳",)),
        trend=has("情绪平稳", "扬言去县里"),
        leaders_on_scene=(True, has("李四")),
        measures=has("分组劝导", "协商", lacks=("资金拨付",)),
        next_steps=has("资金拨付", "稳控", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    page(
        "crowd-scenic-table",
        OFFICE_DUTY,
        "转报：东山镇景区索道停运滞留游客",
        "2026-10-04T16:33",
        "<p>报送单位：东山镇</p>"
        + table(
            (
                ("要素", "内容"),
                ("事发时间", "2026年10月4日15时47分"),
                ("事发地点", "东山镇云顶景区索道2号支架"),
                ("起因", "雷击致控制系统断电"),
                ("伤亡人数", "无死亡；轻伤1人；空中被困26人"),
                ("财产损失", "暂无"),
                ("发展趋势", "备用动力已启动，预计1小时内全部疏散"),
                ("领导到位", "张三到场，县文旅局局长途中"),
                ("采取措施", "启用内燃机慢速运行，医护待命"),
                ("下一步措施", "停运检修，退票安抚"),
                ("信息员", "信息员甲"),
                ("联系电话", "100 0000 0011"),
            )
        ),
        "A table that the office passes on; one leader there, another on the way.",
        unit="dongshan-town",
        occurred_at="2026-10-04T15:47",
        location=has("云顶景区索道2号支架"),
        cause=has("雷击致控制系统断电"),
        casualties={"dead": 0, "slightly_injured": 1, "trapped": 26},
        property_loss=OPEN,
        trend=has("备用动力已启动", "1小时内全部疏散"),
        leaders_on_scene=(True, has("张三")),
        measures=has("内燃机慢速运行", "医护待命"),
        next_steps=has("停运检修", "退票安抚"),
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "food-verified-nothing",
        DONGSHAN_DUTY,
        "关于“东山镇学生集体中毒”网帖的核查情况",
        "2026-04-28T20:05",
        """
4月28日18时许，某短视频账号称东山镇某校“几十名学生中毒、死了2个”。经我镇与教育、卫健部门逐校核实，全镇6所学校\
今日出勤正常，无中毒、无伤亡情况，该视频系拼接往年外地画面。已联系平台下架，派出所约谈发布者。请领导放心。
""",
        "The rumour's dead are none; the hour is that of the post.",
        source=OPEN,
        occurred_at=maybe("2026-04-28T18:00:00+08:00"),
        location=told("东山镇"),
        casualties=ANY_ZERO,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    free(
        "crowd-concert-later",
        XIHE_DUTY,
        "Re: 音乐节的事",
        "2026-09-19T23:51",
        """
赵主任，你问的人数核过了：晚上9点20舞台侧幕架倒的，砸伤8个，2个重伤6个轻伤，没有死亡的，也没人压在下面了。\
原因待查。观众11点前已散完。直接损失多少主办方还在算。
""",
        "An answer among colleagues; eight hurt and how.",
        unit="xihe-town",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-09-19T21:20",
        cause=OPEN,
        location=OPEN,
        casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 6, "trapped": maybe(0)},
        property_loss=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
)
