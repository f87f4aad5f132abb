"""Later: floods, dykes, snow, fires in the forest, animals, people lost in the hills."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_EMERGENCY,
    COUNTY_WATER,
    FIRE_DUTY,
    NANPING_FIRST,
    NO_AMOUNT,
    OTHER_TOWN,
    either,
    mail,
)
from tests.corpus.written.people import DONGSHAN, FIRE, GEOLOGY, NANPING, XIHE

WRITTEN: Final = (
    mail(
        "dyke-boil",
        COUNTY_WATER,
        "杨柳河左岸堤防险情",
        "2026-07-09T00:35",
        """
县防办报：7月8日23时10分，巡堤队员发现杨柳河左岸桩号12+300背水坡脚出现管涌，孔径约8厘米，出浑水。当时外河水
位38.62米，超警戒1.12米，预计凌晨4时前后洪峰过境还要涨0.3米左右。

险情发生后县水利局技术组23时40分赶到，按反滤围井处理，调砂石料120方、编织袋6000条，民兵和干部160人上堤。0时20分
出水变清，险情基本控制。堤后新民、双桥两村1260人已连夜转移至镇中学，没有人员伤亡。副县长、防汛副指挥长罗某在堤上
坐镇。

下步每10分钟一报水位，双人双岗守到退警。
""",
        "Found at 23:10; people moved, men on the dyke and levels are no casualties.",
        way="8bit",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-07-08T23:10:00+08:00"),
        location=has("杨柳河左岸", lacks=("23时", "管涌")),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("罗某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "flood-of-the-county",
        COUNTY_EMERGENCY,
        "关于“7·17”暴雨洪涝灾害情况的报告",
        "2026-07-18T17:40",
        """
县委、县政府：

7月17日20时至18日14时，我县遭遇入汛以来最强降雨，全县平均雨量163毫米，最大点雨量龙潭乡观音岩站287毫米，最大1小时雨强71.5毫米。受其影响，龙潭河出现建站以来第二高水位，县城沿河低洼地段进水，最深处1.4米。

一、灾情。据各乡镇初步统计上报并经县减灾办核对，截至18日16时，全县14个乡镇（街道）不同程度受灾，受灾人口12.7万人
，紧急避险转移8632人，需紧急生活救助1940人；因灾死亡1人（龙潭乡，房屋倒塌），失联2人（平川镇，驾车涉水被冲走）；
倒塌房屋46户119间，严重损坏203间；农作物受灾5.8万亩，其中绝收0.9万亩；省道2处、县乡道37处中断，11个村通信一度中
断，目前已恢复9个。直接经济损失1.37亿元。

二、处置。17日22时县防指启动防汛三级应急响应，18日6时提升至二级。县委书记、县长分赴龙潭、平川一线指挥，消防、武
警、民兵及社会救援力量1100余人、冲锋舟42艘投入救援，累计营救被水围困群众367人。

三、存在困难。一是冲锋舟油料不足；二是龙潭乡卫星电话仅有1部；三是19日夜间仍有中到大雨，局地暴雨，山洪和地灾风险高。

四、下一步。继续搜寻2名失联人员；抓紧抢通道路、电力、通信；做好转移群众安置和卫生防疫。

示例县应急管理局值班室 2026年7月18日
""",
        "Two pages of figures; 1 dead and 2 missing are all the casualties; a loss in 亿元.",
        shown="应急值班",
        charset="gb18030",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-07-17T20:00:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 1, "missing": 2, "trapped": maybe(0)},
        property_loss=137000000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("县长")),
        measures=OPEN,
        next_steps=has("搜寻", absent=True),
    ),
    mail(
        "forest-fire-from-the-tower",
        FIRE,
        "国有南坪林场与西河镇交界处发现火情",
        "2026-02-21T16:20",
        """
2月21日15时08分，2号瞭望塔观测到西河镇与南坪林场交界的帽儿山有烟柱，经无人机核实为林火，火场中心东经、北纬坐标另发。地表火，西南风4级，火线长约600米，植被为云南松和灌草，现场坡度大，灭火有困难。已调南坪林场专业队35人、西河镇半专业队28人，增援的县大队50人16时40分前能到。距火场最近的村子1.2公里，暂不需要转移。目前未接到人员伤亡报告，林木损失待灭火后勘查。起火原因公安已在查。王五、李四均在前线。
""",
        "Smoke seen at 15:08; three troops, none of them hurt as far as is known; two heads of units at the front.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at=maybe("2026-02-21T15:08:00+08:00"),
        location=has("帽儿山", lacks=("烟柱", "15时")),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=NO_AMOUNT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王五", "李四")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "flare-up-at-night",
        NANPING_FIRST,
        "火场复燃",
        "2026-04-14T02:05",
        """
昨天扑灭的火场（石垭口）今天凌晨1时22分又起明火，守火场的8个人已经上去打了。风不大。另外汇报一下，撤下来的时候一
名队员踩空摔到沟里，头破了缝了6针，算轻伤，在镇卫生院，其他人都好。请求再派一个班20人带水枪上来，天亮前处理完。
值班员丁 100-0000-0019
""",
        "A flare-up of yesterday's fire; stitches and men asked for are no casualties.",
        unit="nanping-forest-farm",
        occurred_at="2026-04-14T01:22",
        location=has("石垭口", lacks=("1时22", "明火")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 1},
        trend=OPEN,
        measures=OPEN,
        next_steps=has("水枪", absent=True),
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "snow-on-the-pass",
        OTHER_TOWN,
        "大雪封山有车辆滞留",
        "2026-01-19T21:50",
        """
平川镇应急办报告：受强降雪影响，1月19日17时30分起，翻山公路垭口段积雪结冰，63辆车堵在上面下不来，车里180余人被困
，最低气温零下11度。镇里联合养路站用两台装载机除雪，到21时30分已引导41辆车下山，剩22辆车、约70人还在垭口道班房和
车里，都有热水方便面，没有人冻伤。预计零点前全部疏通。镇长潘某在道班房。值班电话10000000075，值班员小罗。
""",
        "First 180 and more were stuck, about 70 are at the time of writing.",
        unit="",
        standing="unknown",
        source=has("平川镇应急办", absent=True),
        occurred_at="2026-01-19T17:30",
        location=has("垭口", lacks=("17时", "积雪结冰")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(70),
        },
        scope=OPEN,
        trend=has("零点前", absent=True),
        leaders_on_scene=(True, has("潘某")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(either("小罗", "值班员小罗"), "10000000075"),
    ),
    mail(
        "wasps",
        DONGSHAN,
        "胡蜂伤人致死",
        "2026-09-20T13:30",
        """
今日11时许，东山镇青石村六组村民3人在核桃林采收时碰到胡蜂窝被蜇，其中一名68岁老人12时10分送到镇卫生院时已死亡，
另外两人转县医院，一人重伤（肾功能损害），一人轻伤。消防、林业已到场，准备天黑以后摘除蜂窝，现场拉了警戒带。张三
镇长去了医院。
""",
        "The town head went to the hospital, not to the scene.",
        occurred_at="2026-09-20T11:00",
        location=has("青石村六组", lacks=("11时", "采收")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1},
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=has("蜂窝", absent=True),
    ),
    mail(
        "wild-boar",
        XIHE,
        "野猪伤人",
        "2026-10-27T08:40",
        """
10月27日6时50分左右，西河镇桥头村村民周某在苞谷地边被野猪拱伤，大腿动脉破裂，重伤，正在县医院手术。同行的儿子上树躲避没受伤。我镇已请县林业局狩猎队来围猎，广播通知附近三个组暂停下地。周某家今年已两次报过野猪糟蹋庄稼，损失八千多，没报保险。信息员乙，10000000015。
""",
        "The losses of earlier months are not this one's.",
        unit="xihe-town",
        occurred_at="2026-10-27T06:50",
        location=has("桥头村", lacks=("6时", "拱伤")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": 1, "slightly_injured": maybe(0)},
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "hikers",
        COUNTY_EMERGENCY,
        "驴友失联搜救",
        "2026-05-04T07:30",
        """
5月3日20时15分公安110转来警情：一支9人自发徒步队伍在黑龙谷未开发区域与家属失去联系。县应急局组织蓝天救援队、向导共54人连夜分三路搜索。5月4日2时40分第二组找到6人，均疲劳脱水，无外伤，已护送下山；5时10分在瀑布下方找到1人，女，已无生命体征。其余2人仍下落不明，无人机热成像天亮后起飞。

领队称5月3日13时左右突降大雨、溪水暴涨，队伍就是那时走散的。黑龙谷早已公告禁止穿越。
""",
        "Nine out of touch, six found well, one found dead, two still missing; it happened at about 13:00.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-05-03T13:00:00+08:00"),
        location=has("黑龙谷", lacks=("20时", "失去联系")),
        cause=OPEN,
        casualties={"dead": 1, "missing": 2},
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "crack-watched",
        GEOLOGY,
        "东山镇云盘村滑坡隐患点裂缝加宽",
        "2026-06-24T10:05",
        """
6月24日8时整，监测员报告云盘村大湾滑坡隐患点后缘3号裂缝昨天到今天加宽4.6厘米，墙上贴片拉断。专家现场看后认为近期有下滑可能，一旦下滑将威胁坡下21户83人和村小学，潜在经济损失约900万元。已全部转移到村委会和亲友家，学校停课。没有出现人员伤亡。孙七同志在点上。拟申请应急治理资金60万元。
""",
        "What is threatened, what might be lost and what is applied for are neither casualties nor a loss.",
        unit="geology-section",
        source=has("监测员", absent=True),
        occurred_at=maybe("2026-06-24T08:00:00+08:00"),
        location=has("云盘村大湾", lacks=("8时", "加宽")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=has(lacks=("900", "60万"), absent=True),
        scope=OPEN,
        trend=has("下滑", absent=True),
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        next_steps=has("治理资金", absent=True),
    ),
    mail(
        "pine-wilt",
        NANPING,
        "【一般信息】三工区发现疑似松材线虫病枯死木",
        "2026-10-15T15:00",
        """
10月14日秋季普查中，护林员在三工区28林班发现枯死松树37株，针叶红褐色，取样12份送省森防站检测，结果约需5个工作日。为防扩散，林场已对疫木周边500米挂牌封控，禁止松木外运。检测若为阳性，将按方案就地除治，预计费用18万元。
""",
        "A general item with a day and no hour; trees, samples and a cost to come.",
        unit="nanping-forest-farm",
        cls="general",
        source=OPEN,
        location=has("三工区28林班", lacks=("10月", "枯死")),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=has("封控", absent=True),
        next_steps=has("除治", absent=True),
    ),
    mail(
        "fire-duty-night-log",
        FIRE_DUTY,
        "夜间值班情况（有一起火情）",
        "2026-03-09T07:45",
        """
3月8日18时至9日7时值班情况：全县接热点4个，核查后3个为农事用火、1个为林火。林火为东山镇白岩村老林坡，8日22时36分起火，烧荒引起，出动扑火队员47人，9日0时50分全线扑灭，过火面积约11亩，其中有林地3亩，无人员伤亡，肇事人罗某已被派出所控制。清理看守留12人。其余无异常。带班：赵六；值班：值班员己（10000000023）。
""",
        "A night's log with one fire in it; the head on duty need not be at the fire.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-03-08T22:36",
        location=has("老林坡", lacks=("22时", "烧荒")),
        cause=has("烧荒", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "gale-and-greenhouses",
        OTHER_TOWN,
        "大风灾情初报",
        "2026-04-21T19:10",
        """
各位领导，平川镇今天下午3点25分前后刮了一阵雷暴大风，气象站说瞬时10级。蔬菜基地大棚掀了260多个，刮倒电杆11根，广
告牌砸中路过的电动车，骑车的妇女重伤，另外还有至少五六个人被瓦片划伤，都是轻伤，卫生院在处理。养殖户的羊压死40来
只。损失初步报上来是三百万到四百万之间，准数还要等村里核。停电的村有四个，供电所正在抢修。
""",
        "At least five or six slightly hurt; the loss is a range.",
        shown="平川党政办",
        way="quoted-printable",
        unit="",
        standing="unknown",
        occurred_at="2026-04-21T15:25",
        location=has("平川镇", lacks=("大风", "3点")),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": maybe({"at_least": 5}, {"at_least": 6})},
        property_loss=NO_AMOUNT,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
)
