"""Held out: longer official prose by the police, hospitals, schools, water, power and road offices, town and county."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

_POLICE: Final = "jiaojing@example.com"
_HOSPITAL: Final = "jizhen@example.com"
_SCHOOL: Final = "xuexiao@example.com"
_WATER: Final = "shuiwu@example.com"

WRITTEN: Final = (
    prose(
        "held-out-traffic-police",
        _POLICE,
        "县交警大队关于“9·14”道路交通事故的情况报告",
        "2026-09-14T19:30",
        """
县林业和自然资源局办公室：

2026年9月14日17时42分，我大队指挥室接群众报警称，东山镇云盘村附近有车辆翻入路外，民警于17时58分到达现场。
经查，当日17时35分许，罗某驾驶轻型货车沿县道X021线由东向西行驶，至云盘村弯道处（K7+650）时，因避让行人操作不当，
翻下约12米深的边沟。

事故造成驾驶人罗某1人当场死亡，乘车人2人重伤、1人轻伤，均由120送往县人民医院。车辆损失初步估价4.6万元。

目前，事故路段实行单向放行，车辆待吊离，预计今晚21时恢复双向通行。事故责任正在进一步认定中。

县公安局交通警察大队

2026年9月14日
""",
        "Call and arrival before the accident itself; the town is only where it was.",
        unit="",
        standing="unknown",
        source=has("群众", absent=True),
        occurred_at="2026-09-14T17:35",
        location=has("云盘村弯道处", lacks=("罗某", "17时35分"), absent=True),
        cause=has("避让行人", absent=True),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 1},
        property_loss=46000,
        measures=OPEN,
        trend=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-hospital",
        _HOSPITAL,
        "县人民医院收治伤员情况通报",
        "2026-11-08T16:05",
        """
11月8日13时10分，我院急诊科接收西河镇采石场塌方伤员6名。据伤者自述，塌方发生于当日12时25分左右。
经会诊，6名伤员中危重1名、重伤2名、轻伤3名。危重者经全力抢救无效，于15时20分死亡。
其余5人生命体征平稳，分别收住骨科、神经外科，后续治疗情况随时报告。
""",
        "Received at the hospital after it happened; the critical one died, the others are told by degree.",
        unit="",
        standing="unknown",
        source=has("伤者", absent=True),
        occurred_at=maybe("2026-11-08T12:25:00+08:00"),
        location=has("采石场", lacks=("伤员",), absent=True),
        casualties={"dead": maybe(1), "seriously_injured": 2, "slightly_injured": 3},
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-school",
        _SCHOOL,
        "东山镇中心学校关于学生拥挤跌倒情况的报告",
        "2026-09-21T22:10",
        """
9月21日晚9时05分，我校晚自习下课，七年级学生在教学楼二楼楼梯口发生拥挤，12名学生跌倒。经镇卫生院检查，
5名学生受轻伤（擦伤、扭伤），其余7名学生无碍，无重伤和死亡。

学校已逐一联系家长，安排班主任护送回家，楼梯口加装了照明灯。明日将召开全校安全教育大会。

校长办公室电话：0871-5550177
""",
        "Pupils who fell are no casualties beyond the five; a landline; the evening hour.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at="2026-09-21T21:05",
        location=has("教学楼", absent=True),
        casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": 5},
        measures=OPEN,
        next_steps=has("安全教育大会", absent=True),
        informant=(None, maybe("0871-5550177")),
    ),
    prose(
        "held-out-reservoir",
        _WATER,
        "龙潭水库渗漏险情快报",
        "2026-07-19T08:20",
        """
受连续降雨影响，7月19日6时，龙潭水库库水位1487.36米，超汛限水位0.86米。7时12分，巡查人员发现大坝右岸坝脚渗漏，
渗漏量约每秒3升，水质清。水库已开启泄洪闸，泄量每秒4.5立方米。

下游2个村民小组41户158人于7时50分前全部转移，未发现人员伤亡。专家组正在赶往现场，抢险物资已装车待运。

县水务局水旱灾害防御办公室
""",
        "Levels and flows; the leak was found at 7:12; households moved; a weaker denial.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-19T07:12:00+08:00"),
        location=has("龙潭水库", absent=True),
        cause=has("降雨", absent=True),
        source=has("巡查人员", absent=True),
        casualties=ANY_ZERO,
        measures=OPEN,
        scope=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-power-cut",
        XIHE,
        "关于西河镇区大面积停电的报告",
        "2026-07-22T03:05",
        """
接西河供电所通报：2026年7月22日2时17分，因雷击造成35千伏桥头变电站主变跳闸，西河镇8个村3200余户停电。
镇卫生院已启用备用电源，2名使用呼吸机的病人情况稳定。本次停电无人员伤亡，直接经济损失约7.8万元。

供电所抢修队2组14人正在更换避雷器，力争9时前恢复供电。
""",
        "Households without power, patients and repairers; restored by a time that lies ahead.",
        unit="xihe-town",
        source=has("供电所", absent=True),
        occurred_at="2026-07-22T02:17",
        location=OPEN,
        cause=has("雷击", absent=True),
        casualties=NONE_HURT,
        property_loss=78000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-mine",
        BUREAU,
        "值班信息第212期：示例煤业公司顶板事故",
        "2026-11-03T04:40",
        """
11月2日22时50分，示例煤业公司1202工作面发生顶板冒落事故，当班入井37人，安全升井31人，6人被困。

至11月3日4时，经矿山救护队全力搜救，被困人员中3人获救（重伤1人、轻伤2人），2人遇难，仍有1人被困。

县委、县政府主要领导在现场组织救援。事故原因待查，直接经济损失正在统计。
""",
        "Six trapped become three saved, two dead and one still trapped.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-02T22:50",
        location=has("1202工作面", lacks=("顶板",)),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 2, "trapped": 1},
        property_loss=VERIFIED,
        leaders_on_scene=(maybe(True), has("主要领导", absent=True)),
        measures=OPEN,
    ),
    prose(
        "held-out-fire-brigade-without-the-hour",
        FIRE,
        "关于老鹰岩火警出动情况",
        "2026-02-20T16:00",
        """
2月20日14:07，我中心接县119指挥中心转警：东山镇老鹰岩有山火。14:10出动3车18人，14:41到达火场，15:26明火扑灭，
15:50移交林场看守。过火面积约0.8公顷，全程无人员伤亡。
""",
        "Call, departure, arrival, extinction: nobody says when it began.",
        unit="fire-prevention-centre",
        source=has("119", absent=True),
        location=has("老鹰岩", absent=True),
        casualties=NONE_HURT,
        measures=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-lift",
        DONGSHAN,
        "东山镇安居小区电梯困人处置完毕",
        "2026-10-30T20:55",
        """
10月30日19时48分，东山镇安居小区2号楼电梯在7楼与8楼之间停运，9人被困。物业未能开门，20时02分消防站到场，
20时31分9人全部救出，均未受伤。电梯已停用，维保单位正在查找原因。
""",
        "All nine are out: nobody is trapped at the time of the report.",
        occurred_at="2026-10-30T19:48",
        location=has("安居小区2号楼", lacks=("19时48分", "被困")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties=ANY_ZERO,
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-bridge",
        XIHE_DUTY,
        "西河镇石桥垮塌断交情况",
        "2026-08-06T07:10",
        """
今晨，巡查人员在西河镇石桥村石桥处设卡检查时，于6时25分目击桥面中段垮塌，长约9米。垮塌时桥上无车辆和行人，
未造成人员伤亡。桥上通信光缆中断，影响石桥、下坝两村1900人通信。

垮塌系洪水长时间冲刷桥墩所致，直接损失约46万元。交通部门已在两端设置隔离墩，绕行县道X012线。下步将架设钢便桥。
""",
        "The hour comes in the middle of the sentence, after the place.",
        unit="xihe-town",
        source=has("巡查人员", absent=True),
        occurred_at="2026-08-06T06:25",
        location=has("石桥", lacks=("6时25分", "垮塌"), absent=True),
        cause=has("洪水", absent=True),
        casualties=NONE_HURT,
        property_loss=460000,
        scope=OPEN,
        measures=OPEN,
        next_steps=has("钢便桥", absent=True),
    ),
    prose(
        "held-out-brawl",
        DONGSHAN_DUTY,
        "东山镇派出所处置一起斗殴警情",
        "2026-06-28T01:20",
        """
6月27日23时46分，东山镇老街夜市摊位前，两伙青年因琐事发生口角继而互殴，参与者共11人。民警6人8分钟内到场控制局面，
带离9人，另2人逃离。其中1人头部受伤，医院初步诊断为重伤，2人轻伤。

案件正在侦办中，现场秩序已恢复。
""",
        "Eleven took part, nine were led away, two fled: none of them a casualty by that.",
        occurred_at="2026-06-27T23:46",
        location=has("老街夜市", lacks=("两伙", "23时")),
        cause=has("琐事", absent=True),
        casualties={"seriously_injured": maybe(1), "slightly_injured": 2},
        measures=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-tanker",
        XIHE,
        "【特别紧急】西河镇境内危化品运输车泄漏情况（首次报告）",
        "2026-05-19T11:25",
        """
5月19日10时42分，一辆装载28吨液碱的罐车在省道S218线西河镇桥头村段（K46+200）追尾前方货车，罐体破裂，液碱泄漏约3吨，
罐车司机被卡在驾驶室内，11时05分救出，右腿重伤；货车司机轻伤。

已疏散周边200米内群众76户270余人，公路双向封闭，生态环境部门在下游设3道拦截坝。西河水质暂无异常。李四书记在现场指挥。
""",
        "The driver was freed; one driver each is seriously and slightly hurt; people moved.",
        cls="critical",
        unit="xihe-town",
        occurred_at="2026-05-19T10:42",
        location=has("桥头村", lacks=("罐车", "10时"), absent=True),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
    ),
    prose(
        "held-out-hikers",
        NANPING,
        "国有南坪林场关于徒步人员失联事件的报告",
        "2026-10-05T23:15",
        """
10月5日20时40分，我场接县公安局指挥中心通报，一支7人徒步队伍当日15时30分左右在我场四工区野猪塘迷路后失去联系。
我场立即组织护林员26人分三路上山搜寻，22时18分在野猪塘东侧山沟找到其中5人，身体状况良好，另2人至今下落不明。

现场气温约4摄氏度，有小雨，搜寻难度大。分管副场长已上山带队。我场将连夜扩大搜寻范围，并请求蓝天救援队支援。

联系人 信息员丙 10000000018
""",
        "Seven lost, five found, two still missing; the call came five hours later.",
        unit="nanping-forest-farm",
        source=has("公安局", absent=True),
        occurred_at=maybe("2026-10-05T15:30:00+08:00"),
        location=has("野猪塘", lacks=("徒步",)),
        cause=OPEN,
        casualties={"missing": 2, "dead": None},
        measures=OPEN,
        trend=OPEN,
        next_steps=has("扩大搜寻", absent=True),
        leaders_on_scene=(maybe(True), has("副场长", absent=True)),
        informant=("信息员丙", "10000000018"),
    ),
    prose(
        "held-out-cracks-over-days",
        GEOLOGY,
        "东山镇白岩村地裂缝变形情况报告",
        "2026-11-18T15:40",
        """
11月12日以来，东山镇白岩村二组屋后斜坡陆续出现拉张裂缝，最长一条86米，宽2—15厘米。
我股技术人员今日上午到现场调查，认为系前期降雨和坡脚开挖共同作用，目前处于缓慢变形阶段，尚未造成人员伤亡，9户房屋墙体开裂。

已发放避险明白卡9份，安装裂缝报警器4台。建议11月20日前完成受威胁的9户33人搬离，并编制治理方案。
""",
        "It has come on for days: no moment; households and threatened people.",
        unit="geology-section",
        location=has("白岩村二组", lacks=("裂缝",)),
        cause=has("降雨", absent=True),
        casualties=ANY_ZERO,
        measures=OPEN,
        trend=OPEN,
        scope=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-quarry-blast-in-figures-of-words",
        DONGSHAN,
        "东山镇马鞍山石料厂爆破飞石伤人",
        "2026-04-16T12:30",
        """
四月十六日上午十一时四十分，东山镇马鞍山石料厂进行爆破作业时，飞石越出警戒区，砸中路过农用车一辆，
车上三人，一人死亡，一人重伤，另一人未受伤。石料厂已停产，爆破员两名被公安机关控制。

经初步核算，直接经济损失人民币壹拾贰万元整。
""",
        "All numbers in Chinese figures, the loss in those of bank notes.",
        occurred_at="2026-04-16T11:40",
        location=has("马鞍山石料厂", lacks=("十一时", "爆破")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": maybe(0)},
        property_loss=maybe(120000),
        measures=OPEN,
    ),
    prose(
        "held-out-two-counties-wind",
        XIHE,
        "【重要】西河镇“4·22”大风冰雹灾情初报",
        "2026-04-22T21:45",
        """
4月22日18时46分至19时10分，西河镇桥头、石桥、下坝3个村遭受大风冰雹袭击，极大风速26.4米/秒，冰雹最大直径2.5厘米。

据初步统计：受灾人口2214人，无因灾死亡失踪人员，1人被吹落的瓦片砸伤（轻伤）；核桃受损1560亩，大棚倒塌41个；
直接经济损失612.7万元，其中农业损失598万元。

镇党委、政府已组织干部48人入户核灾，调拨彩条布120卷。灾情还在进一步核实中。
""",
        "A span; affected people; the whole loss and its part; nobody dead or missing.",
        unit="xihe-town",
        cls="important",
        occurred_at=maybe("2026-04-22T18:46:00+08:00"),
        location=has("西河镇", absent=True),
        cause=OPEN,
        casualties={
            "dead": 0,
            "missing": 0,
            "slightly_injured": 1,
            "seriously_injured": maybe("being verified"),
            "trapped": maybe("being verified"),
        },
        property_loss=6127000,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-warehouse",
        DONGSHAN_DUTY,
        "关于东山镇粮贸仓库火灾扑救及善后工作的情况汇报",
        "2026-01-09T09:50",
        """
一、基本情况。1月9日5时18分，东山镇粮贸公司3号仓库起火，仓内存玉米约240吨。经现场核查，过火面积420平方米，
没有人员在内，没有造成人员伤亡。

二、处置情况。5时31分镇专职消防队到场，6时县消防大队增援，7时40分明火扑灭。投入消防车9辆、人员52人。

三、存在问题。仓库电气线路老化，消火栓无水，前年检查时曾责令整改。

四、下步工作。一是保护现场，配合火灾原因调查；二是清点库存，损失待评估后另报；三是开展全镇仓储安全排查。
""",
        "Headed paragraphs; the cause is hinted at, not stated; the loss is still to be assessed.",
        occurred_at="2026-01-09T05:18",
        location=has("3号仓库", lacks=("起火", "5时")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
        trend=OPEN,
        next_steps=has("保护现场", absent=True),
    ),
)
