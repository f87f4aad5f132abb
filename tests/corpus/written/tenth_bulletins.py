"""Tenth set: fast reports, circulars and special reports of bureaus, in official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, GEOLOGY, XIHE
from tests.corpus.written.tenth_writing import PERHAPS_VERIFIED, mail, named

WRITTEN: Final = (
    mail(
        "bulletin-fireworks-shop",
        BUREAU,
        "示例县应急管理局关于龙潭镇一烟花爆竹零售点爆燃事故的快报",
        "2026-01-29T16:20",
        """
县委办公室、县政府办公室，县自然资源局：
　　2026年1月29日15时32分，县应急管理局指挥中心接龙潭镇政府电话报告：15时18分许，龙潭镇新街社区农贸街37号利民烟花\
爆竹零售点发生爆燃，引燃相邻两间门面。事故造成店主周某（男，52岁）当场死亡，顾客2人重伤、3人轻伤，伤者全部送县人民\
医院救治。直接经济损失正在评估。
　　接报后，县委常委、常务副县长刘某率应急、消防、公安、卫健等部门负责人于15时55分到达现场指挥处置。15时50分明火扑\
灭，经两遍搜索，未发现其他被困人员。事故原因正在调查，初步怀疑为顾客在店内吸烟所致。
　　后续情况将及时续报。

　　　　　　　　示例县应急管理局
　　　　　　　　2026年1月29日16时15分
（联系人：陈某，电话：100 0000 0071）
""",
        "A bureau that the directory does not have; the call at 15:32 is not the time; a town phoned it.",
        told="cause scope trend measures next_steps",
        unit="",
        standing="unknown",
        source=has("龙潭镇", absent=True),
        occurred_at="2026-01-29T15:18",
        location=has("农贸街37号", lacks=("爆燃", "15时18分")),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 3, "trapped": maybe(0)},
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("刘某")),
        informant=("陈某", "10000000071"),
    ),
    mail(
        "bulletin-road-overturn",
        "jjdd@example.com",
        "关于G999线K1204+600处一客车侧翻事故的情况通报",
        "2026-05-03T09:05",
        """
5月3日7时46分，驾驶人吴某驾驶一辆核载19人、实载17人的中型普通客车，由示例县城往白水乡方向行驶，行至G999线K1204+600\
处（小地名“鹰嘴弯”）时，因雨天路滑、操作不当，车辆向右侧翻于路侧排水沟。
截至8时50分，17名驾乘人员全部救出，其中1人经抢救无效死亡，4人重伤，9人轻伤，其余3人无恙。伤员分送县人民医院和县中\
医院。
县公安局副局长马某、交警大队大队长何某现场组织勘查和交通疏导，道路单边放行。驾驶人已被控制，酒精检测为零。
车辆损失及道路设施损失共约12.6万元。
示例县公安局交通警察大队
2026年5月3日
""",
        "17 on board are no casualties; all rescued; the time of 截至; the driver's alcohol test is zero.",
        told="trend measures scope",
        unit="",
        standing="unknown",
        occurred_at="2026-05-03T07:46",
        location=has("K1204+600", lacks=("侧翻", "7时46分")),
        cause=has("雨天路滑", absent=True),
        casualties={"dead": 1, "seriously_injured": 4, "slightly_injured": 9, "trapped": maybe(0)},
        property_loss=126000,
        leaders_on_scene=(True, has("马某")),
    ),
    mail(
        "bulletin-gas-leak-hotel",
        "rqglz@example.com",
        "住建局专报：青禾街道一饭店液化气泄漏",
        "2026-08-16T20:40",
        """
局总值班室：
8月16日18时55分左右，青禾街道滨河路“聚味楼”饭店后厨更换液化气钢瓶时因角阀损坏发生泄漏，未起火。店方第一时间断电\
并疏散就餐群众86人。18时59分报警，消防救援站2车11人19时07分到场，对泄漏钢瓶稀释转移，19时35分险情排除。
事件未造成人员伤亡，亦未造成财产损失，周边商户19时50分恢复营业。
我局分管副局长董某带队到场，已责令该店停业整改，并约谈供气企业。下一步将对全县餐饮场所燃气使用安全开展拉网式检查。
特此报告。
示例县住房和城乡建设局　8月16日
联系人：燃气股 宋某　100-0000-0072
""",
        "People evacuated; neither anybody hurt nor any loss; a leader of the bureau came.",
        told="scope trend measures next_steps",
        unit="",
        standing="unknown",
        occurred_at="2026-08-16T18:55",
        location=has("聚味楼", lacks=("泄漏", "18时")),
        cause=has("角阀损坏", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        leaders_on_scene=(True, has("董某")),
        informant=(named("宋某", "燃气股宋某"), "10000000072"),
    ),
    mail(
        "bulletin-school-vomiting",
        "jyjbgs@example.com",
        "示例县教育局关于实验小学部分学生身体不适有关情况的报告",
        "2026-10-21T18:30",
        """
10月21日13时30分起，县实验小学四年级、五年级陆续有学生出现呕吐、腹痛症状。截至18时，累计有症状学生43人，均送县人民\
医院和县妇幼保健院诊治，其中留院观察6人，其余37人经对症处理后回家，无危重病例。
接学校报告后，县教育局、市场监管局、疾控中心立即派员到校，对食堂当日午餐留样、餐具及水样采样送检，病因待检测结果确\
定。学校已暂停食堂供餐，逐一告知家长。县教育局局长郑某、分管副局长均在学校和医院处置。
目前学生和家长情绪稳定，有个别家长在短视频平台发布相关内容，网信部门正在关注。下一步我们将配合做好溯源调查，第一时\
间报送检测结果。
县教育局办公室
2026年10月21日
""",
        "Cases of illness are no casualties; a span that begins at 13:30.",
        told="scope trend measures next_steps source cause",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-10-21T13:30:00+08:00"),
        location=has("实验小学", lacks=("呕吐",)),
        casualties=None,
        leaders_on_scene=(True, has("郑某")),
    ),
    mail(
        "bulletin-dyke-seepage",
        "sljfbb@example.com",
        "水情快报第14期：清水河左岸堤防渗漏",
        "2026-07-08T05:50",
        """
一、险情。7月8日3时20分，清水河左岸柳坝段（桩号7+250）巡堤员发现堤脚出现散浸和一处直径约8厘米的管涌，出水浑浊。
二、处置。县水利局、柳坝乡组织抢险队员120人、民兵40人，采用“反滤围井”方式处置，投入编织袋3000条、砂石料150立方米\
。5时10分，管涌出水变清，险情得到初步控制。下游柳坝村低洼地带62户213人已于4时30分前全部转移到村小学。
三、伤亡损失。无人员伤亡，直接经济损失正在统计。
四、到岗情况。县长高某、副县长丁某，水利局局长均在堤上指挥。
五、下步打算。加密巡查，24小时守护，做好预置料物准备。
示例县防汛抗旱指挥部办公室
值班电话：100 0000 0073
""",
        "Numbered headings within prose; discovery by a patrol; 213 people moved; a phone without a name.",
        told="source cause scope trend",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-08T03:20:00+08:00"),
        location=has("柳坝段", lacks=("管涌", "3时20分")),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("高某")),
        measures=has("反滤围井", absent=True),
        next_steps=has("加密巡查", absent=True),
        informant=(None, maybe("10000000073")),
    ),
    mail(
        "bulletin-mine-trapped",
        BUREAU,
        "【特别紧急】金沟萤石矿透水事故情况报告",
        "2026-03-11T04:25",
        """
3月11日2时37分，石门乡金沟萤石矿+420中段掘进工作面发生透水。当班下井14人，事故发生后9人自行升井，5人被困。4时许，\
矿山救护队从废旧巷道救出2人，均为轻伤；其余3人仍被困井下，正在全力排水搜救。
初步分析为打透老空区积水所致。矿山救护队38人、大功率水泵6台已投入救援，井下水位每小时下降约15厘米，但老空区补给量\
不明，不排除二次透水可能。
县委书记、县长已赶到现场成立指挥部。损失情况尚不清楚。
县应急管理局值班员沈某，100 0000 0074
""",
        "Five were trapped, two of them since rescued, three still are; the leaders stand there by their posts.",
        told="scope trend measures",
        cls="critical",
        unit="",
        standing="unknown",
        occurred_at="2026-03-11T02:37",
        location=has("金沟萤石矿", lacks=("透水", "2时37分")),
        cause=has("老空区", absent=True),
        casualties={"slightly_injured": 2, "trapped": 3},
        property_loss=PERHAPS_VERIFIED,
        leaders_on_scene=(True, has("县委书记", absent=True)),
        informant=(named("沈某", "值班员沈某", "县应急管理局值班员沈某"), "10000000074"),
    ),
    mail(
        "bulletin-pine-wilt",
        "lcysfz@example.com",
        "林业有害生物专报（2026年第3期）",
        "2026-09-14T10:12",
        """
    9月11日，林业有害生物普查员在石门乡大坪村三组林区发现枯死马尾松17株，取样镜检后于9月13日确认为松材线虫病疫木，涉及小班2个、面积46亩，系我县首次在石门乡发现。
    经初步核查，疫情可能由去年电力施工遗留的松木电缆盘传入。
    我站已划定疫点，设立临时检疫检查点2处，组织专业队对疫木进行除治，计划9月25日前完成首轮清理。直接经济损失约3.2万元。
    示例县林业有害生物防治检疫站
    联系人：站长叶某 10000000075
""",
        "A plant disease: the day of discovery has no hour; a possible cause; nobody concerned.",
        told="scope trend measures next_steps cause source",
        unit="",
        standing="unknown",
        location=has("大坪村三组", lacks=("枯死",)),
        casualties=None,
        property_loss=32000,
        informant=(named("叶某", "站长叶某"), "10000000075"),
    ),
    mail(
        "bulletin-petition",
        DONGSHAN,
        "东山镇关于部分村民到镇政府反映征地补偿问题的情况报告",
        "2026-04-22T11:30",
        """
紧急程度：重要信息
　　4月22日8时40分，东山镇云盘村村民27人到镇政府反映水库扩建工程征地补偿款发放不及时问题，要求当面答复。
　　镇党委副书记林某、镇长张三接待了来访群众，安排至三楼会议室座谈，当场答复补偿款将于4月底前发放到户。10时50分来\
访群众全部离开，现场秩序良好，未发生过激行为。
　　经了解，补偿款未及时发放系个别农户银行卡信息有误。镇政府已安排专人逐户核对，下步将做好政策解释，每周公布发放进\
度。
　　　　　　　　东山镇人民政府
""",
        "A class by its line; a petition: nobody hurt, nothing said of it.",
        told="scope trend measures next_steps source consequences",
        cls="important",
        occurred_at="2026-04-22T08:40",
        location=has("镇政府", absent=True),
        cause=OPEN,
        casualties=None,
        leaders_on_scene=(maybe(True), has("张三", absent=True)),
    ),
    mail(
        "bulletin-cold-chain-ammonia",
        "scjgj@example.com",
        "紧急报告：示例冷链物流有限公司氨气泄漏",
        "2026-06-27T15:48",
        """
县政府总值班室：
今日14时26分，位于工业园区纬三路的示例冷链物流有限公司制冷机房液氨管道法兰处发生泄漏。厂区职工51人全部撤离，其中7\
人吸入氨气出现咳嗽、流泪等症状，送医后诊断为1人重伤（喉头水肿）、6人轻伤，生命体征平稳。
15时15分企业关闭总阀，泄漏停止；消防仍在用水雾稀释。园区管委会主任邓某、县市场监管局局长彭某在现场。经生态环境部门\
监测，厂界外氨浓度未超标，周边群众未受影响。
损失约40余万元。原因正在调查之中。
以上情况，特此报告。
示例县市场监督管理局
2026年6月27日15时40分
""",
        "余 makes no amount in yuan; seven ill are one seriously and six slightly hurt.",
        told="scope trend measures",
        unit="",
        standing="unknown",
        occurred_at="2026-06-27T14:26",
        location=has("示例冷链物流有限公司", lacks=("泄漏",)),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": 6},
        property_loss=has("40余万元"),
        leaders_on_scene=(True, has("邓某")),
    ),
    mail(
        "bulletin-forest-fire-centre",
        FIRE,
        "森林火情快报（2026）第9号",
        "2026-02-19T17:35",
        """
2月19日15时42分，我中心通过林火视频监控发现白水乡与西河镇交界处的牛背梁有烟点，经护林员核实为森林火情，着火植被为\
灌木和杂草，过火面积约25亩。
截至17时30分，投入扑火力量：专业队60人、半专业队45人、干部群众110余人，风力灭火机38台。东线、北线明火已扑灭，西线\
尚有约200米火线，火场风力4级，西北风，预计今晚可全部扑灭。
无人员伤亡，无重要设施受威胁。火因疑似上坟烧纸，公安机关正在侦办。
前线指挥：中心主任赵六。
报送人：信息员丁，10000000022。
""",
        "A fire seen by camera; where two townships meet; the fighters are no casualties.",
        told="scope measures source next_steps cause",
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-02-19T15:42:00+08:00"),
        location=has("牛背梁", lacks=("烟点", "15时42分")),
        casualties=NONE_HURT,
        trend=has("今晚可全部扑灭", absent=True),
        leaders_on_scene=(maybe(True), has("赵六", absent=True)),
        informant=(named("信息员丁"), "10000000022"),
    ),
    mail(
        "bulletin-collapse-quarry",
        GEOLOGY,
        "关于石门乡采石场边坡垮塌的情况报告",
        "2026-11-04T19:02",
        """
　　11月4日17时10分，石门乡青龙采石场东侧高边坡突发垮塌，方量约3000立方米，压埋挖掘机2台、自卸车1辆。现场作业人员8\
人，3人被埋，1人轻伤，4人安全撤离。18时25分挖出1人，已无生命体征。
　　据采石场负责人反映，垮塌前坡顶已出现裂缝，企业未及时停工。我股派出地质专家2名赴现场监测，裂缝仍有扩展，存在二\
次滑塌风险，救援采取边监测边挖掘方式进行。
　　副县长丁某、石门乡党委书记在现场组织救援。直接经济损失初步估计260万元。
　　　　地质环境股
　　　　信息员戊 100 0000 0025
""",
        "Three were buried, one of them found dead: two are still buried.",
        told="scope trend measures source consequences cause",
        unit="geology-section",
        occurred_at="2026-11-04T17:10",
        location=has("青龙采石场", lacks=("垮塌", "17时10分")),
        casualties={"dead": 1, "slightly_injured": 1, "trapped": maybe(2)},
        property_loss=2600000,
        leaders_on_scene=(True, has("丁某")),
        informant=(named("信息员戊"), "10000000025"),
    ),
    mail(
        "bulletin-storm-two-days",
        XIHE,
        "西河镇“7·19”强降雨灾情专报",
        "2026-07-20T16:00",
        """
7月19日20时至20日8时，西河镇普降大暴雨，最大点雨量为下坝村192毫米。受强降雨影响，全镇11个村不同程度受灾。
据初步统计，受灾人口4360人，紧急转移安置582人，倒塌房屋7户19间，严重损坏房屋23间，农作物受灾1850亩，冲毁村道3.4公\
里，35户停电。直接经济损失约1180万元，其中农业损失460万元、基础设施损失510万元。
灾害造成1人失踪（下坝村村民田某，男，67岁，19日23时许外出查看鱼塘后失联），暂无人员死亡和受伤报告。
镇党委书记、镇长李四等班子成员分片包村在一线指挥，已发放帐篷40顶、棉被200床，下坝村断道正在抢通。
未来24小时仍有中到大雨，地质灾害风险高。镇上将继续搜寻失踪人员，做好受灾群众安置。
西河镇人民政府　值班员丙　10000000016
""",
        "The total of the loss and its parts; one man missing; people moved and affected are no casualties.",
        told="scope trend measures next_steps source consequences",
        unit="xihe-town",
        occurred_at=maybe("2026-07-19T20:00:00+08:00", "2026-07-19T23:00:00+08:00"),
        location=has("西河镇", absent=True),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        property_loss=11800000,
        leaders_on_scene=(True, has("李四")),
        informant=(named("值班员丙"), "10000000016"),
    ),
    mail(
        "bulletin-scaffold",
        "zjz@example.com",
        "在建工地坍塌 速报",
        "2026-09-02T11:17",
        """
9月2日上午10时08分，示例县人民医院新院区门诊楼工程（施工单位：示例第三建筑有限公司）三层裙楼高支模在浇筑混凝土过程\
中坍塌，坍塌面积约180平方米。事发时作业面有工人12名，目前救出9人，其中2人死亡，7人受伤送医，另有3人失联，正在搜救\
。
县政府主要领导、分管领导及住建、应急、消防等部门负责同志已在现场。消防出动8车46人、搜救犬2条。
损失及原因待查。后续情况续报。
示例县建设工程质量安全站 11时10分
""",
        "Seven hurt, of no degree; three missing; two deaths among those brought out.",
        told="scope trend next_steps",
        unit="",
        standing="unknown",
        occurred_at="2026-09-02T10:08",
        location=has("新院区门诊楼", lacks=("坍塌", "10时08分")),
        cause=OPEN,
        casualties={"dead": 2, "missing": 3, "trapped": None},
        property_loss=PERHAPS_VERIFIED,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
    ),
    mail(
        "bulletin-animal-disease-denied",
        "nyncj@example.com",
        "关于网传白水乡生猪大量死亡的情况说明",
        "2026-12-05T14:44",
        """
12月4日晚，有网民发帖称“白水乡发生猪瘟死猪上千头，还传染死了人”。县农业农村局连夜组织核查，现将有关情况说明如下\
：
白水乡兴旺养殖场12月3日因停电、通风系统失灵，造成育肥猪闷死212头，已全部无害化处理，损失约38万元。经采样检测，非洲\
猪瘟病原学结果为阴性，不存在疫情。网传“传染死了人”系谣言，无人员伤亡。公安机关正依法对造谣者进行调查。
示例县农业农村局
""",
        "A rumour of deaths denied; pigs; the day of what happened has no hour.",
        told="scope trend measures next_steps source",
        unit="",
        standing="unknown",
        location=has("兴旺养殖场", lacks=("停电",)),
        cause=has("停电", absent=True),
        casualties=NONE_HURT,
        property_loss=380000,
    ),
    mail(
        "bulletin-ktv-fire",
        "xfdd@example.com",
        "火灾情况快报",
        "2026-02-14T23:58",
        """
2月14日22时31分，县消防救援大队接警：县城中心广场东侧“星汇”KTV二楼包房起火。22时37分首车到场时，二楼浓烟弥漫，有\
人员呼救。经内攻搜救，疏散营救群众70余人，23时20分明火扑灭。
目前核实：死亡2人（均为顾客），重伤5人，轻伤十多人，均送县医院。无消防员伤亡。
起火原因初步判断为包房内冷焰火引燃墙面软包。过火面积约60平方米，财产损失正在统计。
副县长兼公安局局长任某坐镇现场指挥。现场正在进行第三次清理。
""",
        "The call's minute is the only one; a dozen or more slightly hurt.",
        told="scope trend measures source next_steps",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-02-14T22:31:00+08:00"),
        location=has("KTV", lacks=("起火", "22时31分")),
        cause=has("冷焰火", absent=True),
        casualties={"dead": 2, "seriously_injured": 5, "slightly_injured": at_least(10)},
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("任某")),
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
