"""Where it went wrong, told in everyday words; and the words that must not be taken for the place."""

from __future__ import annotations

from time import process_time

import pytest

from incidentd.core.reading.place_names import is_area, is_named, is_relative, leading_place
from incidentd.core.reading.places import place_told
from incidentd.core.reading.scenes import first_happening, place_before, scene


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("今早7点40，石梯小学门口一辆电动三轮车撞上送孩子的家长", "石梯小学门口"),
        ("青杠镇老街有户人家着火了，房子烧了三间", "青杠镇老街"),
        ("青杠镇集市棚子昨晚被风掀翻了", "青杠镇集市棚子"),
        ("县道X008线鹰嘴岩隧道口塌了一块石头下来", "县道X008线鹰嘴岩隧道口"),
        ("望江大桥11月24日8时断了一根拉索，桥面倾斜", "望江大桥"),
        ("小河村大湾昨晚垮了两千多方土", "小河村大湾"),
        ("南门变电站14时05分跳闸，城南停电", "南门变电站"),
        ("望江路18号今早6点冒烟，一楼是洗衣店", "望江路18号"),
        ("青杠镇小河村支部旁电线杆倒了压住一辆面包车", "青杠镇小河村支部旁"),
        ("望江乡小河村三组一居民家中一氧化碳中毒", "望江乡小河村三组一居民家中"),
        ("暴雨致望江乡小河村二组李某某屋后山体滑坡", "望江乡小河村二组李某某屋后"),
        ("望江乡小河、马鞍、青杠等村突降冰雹", "望江乡小河、马鞍、青杠等村"),
        ("望江区小河小学、青杠二中，2所学校的学生相继出现呕吐", "望江区小河小学、青杠二中"),
        ("望江区北路与小河路交口附近发生燃气爆燃", "望江区北路与小河路交口附近"),
        (
            "望江路与小河路西南角青杠公司承建的大湾项目塔吊倒塌",
            "望江路与小河路西南角青杠公司承建的大湾项目",
        ),
        ("望江镇新街“老地方”火锅店发生瓶装液化气爆燃", "望江镇新街“老地方”火锅店"),
        ("青杠工业园小河助剂厂3号反应釜闪爆起火", "青杠工业园小河助剂厂3号反应釜"),
        ("在望江镇所在地东侧4公里小河村道口处，一辆微型车与大货车相撞", "望江镇所在地东侧4公里小河村道口处"),
        ("位于望江区荷香路汽车站附近一家纺织企业除尘室发生粉尘爆炸", "望江区荷香路汽车站附近"),
        ("望江高速青杠段二〇二处发生一起货车追尾事故", "望江高速青杠段二〇二处"),
        ("望江镇青杠化工公司对磨粉机维保作业时发生一起机械伤害事故", "望江镇青杠化工公司"),
        ("在望江区南环路英雄路口打通新旧污水管道的工程中，发生中毒事件", "望江区南环路英雄路口"),
        ("望江镇小河街25号的青杠烟花爆竹销售点发生爆炸", "望江镇小河街25号的青杠烟花爆竹销售点"),
        ("望江镇千和烟花爆竹专营店发生爆燃", "望江镇千和烟花爆竹专营店"),
        ("望江县城郊一非法生产烟花爆竹土作坊发生爆炸", "望江县城郊"),
        ("望江区城南街道棉纺厂家属院7栋有人持刀伤人", "望江区城南街道棉纺厂家属院7栋"),
        ("14时左右青杠林场苗圃围墙外高压线断落，引燃杂草", "青杠林场苗圃围墙外"),
        ("望江镇沿河路污水管网改造项目3名工人在对W12号检查井清淤时晕倒在井内", "望江镇沿河路污水管网改造项目"),
        ("望江镇青杠制衣厂60余名工人因欠薪，聚集在厂门口讨要说法", "望江镇青杠制衣厂"),
        ("青杠河2号雨水排口发生柴油泄漏，流入清水河支沟", "青杠河2号雨水排口"),
        ("望江林场三工区采伐点绞盘机钢索断裂，打到2名工人", "望江林场三工区采伐点"),
        ("望江路与迎宾大道交叉口DN800供水主管爆裂，路面塌陷", "望江路与迎宾大道交叉口"),
        ("望江区大湾小区东湖阁A座一运行中电梯发生故障", "望江区大湾小区东湖阁A座"),
        ("4名游客在青杠乡石梯村附近下车采菌时不慎迷路", "青杠乡石梯村附近"),
        ("一辆农用车在青杠坡村通往二组的道路上意外坠崖", "青杠坡村通往二组的道路上"),
        ("我镇下河、上河两个村下了冰雹", "下河、上河两个村"),
    ],
)
def test_the_place_stands_before_what_went_wrong(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("班车在鹰嘴弯道掉到沟里去了", "鹰嘴弯道"),
        ("县城到小河的班车在鹰嘴岩弯道掉到沟里去了", "鹰嘴岩弯道"),
        ("青杠镇石梯村两个学生到清水河边玩耍，其中一个滑进了深水", "清水河边"),
        ("石梯村三名村民去望江河游泳，一人被冲走", "望江河"),
        ("桥头村村民赵某在玉米地边被野猪拱伤", "桥头村"),
        ("某建筑队工人在望江小区工地被钢管砸伤", "望江小区工地"),
        ("护林员在二工区15林班发现枯死松树12株", "二工区15林班"),
        ("监测员看到青杠河左岸出现管涌", "青杠河左岸"),
        ("一辆大客车行至青杠山隧道出口约200米处，与前方货车追尾", "青杠山隧道出口约200米处"),
        ("接群众反映，望江河小河段漂起死鱼", "望江河小河段"),
        ("双河村鑫发采石场在清理边坡作业过程中坍塌", "双河村鑫发采石场"),
        ("二期项目三十多名木工在县政府西门聚集，打出横幅", "县政府西门"),
        (
            "云盘区大湾路青杠苑（南地块）项目工地，某建筑劳务有限公司1名工人发生触电",
            "云盘区大湾路青杠苑（南地块）项目工地",
        ),
        ("在青杠乡境内施工的云盘铁路青杠2号隧道横洞发生垮塌", "青杠乡境内施工的云盘铁路青杠2号隧道横洞"),
        ("望江铁路青杠隧道2号斜井内正在施工，左侧2号导坑发生坍塌", "望江铁路青杠隧道2号斜井内"),
        ("两名学生相约到望江镇河段沙坝河边游泳，走至深水区时突然发生事故", "望江镇河段沙坝河边"),
        ("望江乡200余名村民到县政府大门口聚集", "县政府大门口"),
    ],
)
def test_the_place_is_where_somebody_was_not_where_he_is_from(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("青杠镇中学11月18日下楼时（8时12分），教学楼二楼转角处一名学生绊倒", "青杠镇中学教学楼二楼转角处"),
        ("县城华鑫化工厂今天13:10二车间反应釜爆了", "县城华鑫化工厂二车间"),
        ("昨晚青杠镇清水河中间的沙洲有人露营，今早上游电站放水，水涨上来把人围了", "青杠镇清水河中间的沙洲"),
        ("青杠镇，8月16日上午九点，大石板到岩脚的机耕道上一辆三轮车翻到坎下", "大石板到岩脚的机耕道上"),
        ("昨天扑灭的火场（青杠垭口）今天凌晨1时又起明火", "青杠垭口"),
        ("国道219线K31+500处（青杠镇小河村境内）塌了600方", "国道219线K31+500处（青杠镇小河村境内）"),
        ("1602时接警，1600时起火，望江街道森林公园山脚废品仓库", "望江街道森林公园山脚废品仓库"),
        ("县域发生3.8级地震，震中位于望江乡小河村附近", "望江乡小河村附近"),
    ],
)
def test_what_is_told_in_another_clause_is_found_there(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "望江小学学生李某在上学途中过斑马线时被一辆皮卡车撞倒",
        "我们村后面的山垮了，埋了两户人",
        "他们村三组今天早上塌了一间房",
        "上游电站放水，水涨上来了",
        "教学楼二楼转角处一名学生绊倒",
        "青杠镇人民政府报告：今天早上塌方了",
        "望江乡派出所接警：有人打架",
        "喂办公室吗我是青杠值班员后山垮了一大片",
        "县城到小河的班车掉到沟里去了",
        "我县出现火情",
        "专家看后认为石梯村可能垮塌",
        "石梯村没有人落水",
        "去年石梯村塌了一座桥",
        "望江乡平安无事",
        "今天下午老人在家附近的山林走失",
        "作业区顶部灰料突然掉落，将1名工人当场埋没",
        "涉事厂房负责人租用鸡舍生产，离心机脱落砸伤2人",
    ],
)
def test_what_does_not_say_where_is_silent(text: str) -> None:
    assert scene(text) == ""


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("青杠镇旺达养猪场工人张某下池疏通", "青杠镇旺达养猪场"),
        ("青杠镇工业园区某家具厂发生火灾", "青杠镇工业园区某家具厂"),
        ("鑫源采石场二号平台作业人员", "鑫源采石场二号平台"),
        ("北门110千伏变电站2号主变跳闸", "北门110千伏变电站"),
        ("老街62号一栋三层自建房", "老街62号"),
        ("锦绣花园7栋电梯卡住", "锦绣花园7栋"),
        ("省道S212线收费站以东1公里处，", "省道S212线收费站以东1公里处"),
        ("西河镇与南坪林场交界的帽儿岭有烟柱", "西河镇与南坪林场交界的帽儿岭"),
        ("东山村村民李某家起火", "东山村村民李某家"),
        ("东山镇网吧门口一男子", "东山镇网吧门口"),
        ("油坊村六组起火", "油坊村六组"),
        ("大坝村三组一户", "大坝村三组"),
        ("我县望江镇沿江路一家早点铺", "望江镇沿江路"),
    ],
)
def test_a_place_goes_as_far_as_whom_or_what_it_happened_to(words: str, place: str) -> None:
    assert leading_place(words) == place


@pytest.mark.parametrize(
    "words",
    [
        "",
        "，",
        "一辆货车",
        "村民李某",
        "清理边坡作业过程中",
        "油污带长约800米",
        "县应急管理局",
        "镇党委政府",
        "我村三组",
        "4个村不同程度受灾",
        "多个乡镇停电",
        "总库容38万立方米）坝后坡出现渗漏",
        "现将望江高速石梯段多车相撞事故情况报告如下",
        "一早进的黑风垭，到现在没回来",
        "能见度不足30米",
        "望江镇林业站晚上打来电话",
        "|火场态势|东线已控制",
        "青杠中学初二年级4名学生",
        "青杠镇庙会烟火表演散场",
        "三工区护林员在普查中发现",
        "家里",
        "突发火情",
    ],
)
def test_other_words_are_no_place(words: str) -> None:
    assert leading_place(words) == ""


def test_what_sort_of_place_it_is() -> None:
    assert is_area("青杠镇")
    assert not is_area("青杠镇小河村")
    assert is_relative("二楼走廊")
    assert is_relative("大坝右岸")
    assert not is_relative("大坝村三组")
    assert is_named("清水河边")
    assert not is_named("河边")


def test_a_town_alone_is_no_place_where_something_nearer_may_have_been_told() -> None:
    assert place_before("青杠镇今天下午3点") == "青杠镇"
    assert place_before("青杠镇今天下午3点老余头那边") == ""


def test_what_is_denied_expected_or_told_of_people_is_no_happening() -> None:
    assert first_happening("没有人落水，也没有人受伤") is None
    assert first_happening("坡体可能垮塌") is None
    assert first_happening("最后2名被困人员先后救出") is None
    assert first_happening("一人不慎落水") is not None
    assert first_happening("货车失控后将3名行人撞倒") is not None
    assert first_happening("无牌三轮车撞上护栏") is not None
    assert first_happening("村委会旁电线杆倒了") is not None


@pytest.mark.parametrize(
    "piece", ["村", "在", "一", "青杠镇", "（", "发现", "到", "水", "被", "3时", "没有", "将", "、", "大"]
)
def test_a_hostile_sentence_holds_nothing_up(piece: str) -> None:
    began = process_time()
    scene(piece * (600 // len(piece)) + "塌了")
    assert process_time() - began < 2


@pytest.mark.parametrize(
    "text",
    [
        "白鹤小学将于25日8时组织疏散，届时会冒烟", "在白鹤镇政府会议室召开龙眼村滑坡善后协调会，家属摔坏茶杯",
        "二是13时05分大坪村五组电线打火引燃茅草", "龙潭乡今天下午吹倒龙潭小学旗杆", "县电力公司：白鹤线遭雷击跳闸",
        "家属对坠楼死亡的李某进行尸检",
    ],
)  # fmt: skip
def test_plans_meetings_others_and_reporters_are_not_where_it_went_wrong(text: str) -> None:
    assert scene(text) == ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("省道S305线K45+300至K45+500段24日11时路基沉陷", "省道S305线K45+300至K45+500段"),
        ("白鹤湖景区快艇在距码头约500米的湖面与一艘游船相撞", "白鹤湖景区"),
        ("白鹤镇：全镇下雨，龙眼村二组、五组房屋进水", "龙眼村二组、五组"),
        ("24日，我镇接连发生两起火情：一是10时20分龙眼村三组烧地边引燃荒山", "龙眼村三组"),
        ("一名男子在白鹤镇龙眼大桥上翻越护栏跳河", "白鹤镇龙眼大桥上"),
        ("白鹤镇政府门前广场，24日9时起陆续聚集约60人", "白鹤镇政府门前广场"),
        ("养殖户发现白鹤江龙眼段网箱鱼大面积翻肚", "白鹤江龙眼段"),
        ("平湖镇昨天下午3点前后刮了一阵雷暴大风", "平湖镇"),
    ],
)
def test_a_part_a_town_and_a_list_are_read_as_far_as_they_say_where(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("县城建设路与迎宾路十字路口，一辆洒水车因刹车失灵连撞7辆车", "县城建设路与迎宾路十字路口"),
        ("我公司石湾风电场24日13时15分17号风机机舱起火", "石湾风电场17号风机机舱"),
        ("石湾村民周末到石盘河电站坝下捡鱼，电站突然放水，3人被困", "石盘河电站坝下"),
        ("青石镇石湾村刘家院子，24日早7点，灶台上的油锅起火", "青石镇石湾村刘家院子"),
        ("云台镇养老院的孙老太太不见了", "云台镇养老院"),
        ("大湾村三岔路口一摩托车撞树", "大湾村三岔路口"),
        ("云台镇汽车站候车室一精神病人持刀伤人", "云台镇汽车站候车室"),
        ("石湾村便民服务中心门口停放的摩托车自燃", "石湾村便民服务中心门口"),
        ("护林点报：老鹰崖冒烟", "老鹰崖"),
        ("青杠镇赶场，西门农贸市场里面一个气罐漏气着火", "西门农贸市场里面"),
        ("24日15时，龙潭乡一辆货车侧翻", "龙潭乡"),
        (
            "【突发】石湾村至石桥村的乡道Y012线2公里+300米处，24日13:15一辆面包车撞上山体",
            "石湾村至石桥村的乡道Y012线2公里+300米处",
        ),
        ("供电所抢修人员在石湾村10千伏线路作业时触电", "石湾村"),
        ("石湾村五社，户主陈某，24日11时家中无人时失火", "石湾村五社"),
        ("石湾小学的李老师带学生到河边写生，有个学生踩滑掉水里", ""),
        ("有人在后山看到有烟", ""),
    ],
)
def test_crossings_bare_sites_and_whoever_is_there(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("石湾镇四名学生逃课去李家坪废弃采石坑游泳，一人溺亡", "李家坪废弃采石坑"),
        ("石湾镇上午接到李家坪书记电话，说昨晚10点村口的老槐树倒了", ""),
        ("我是石湾高速服务区的保安，3点40服务区北区加油站旁边一辆货车着火", "石湾高速服务区"),
        ("15时35分，瞭望员发现东沟七号梁有烟", "东沟七号梁"),
        ("石湾镇赶集，人多。集市东头卖烟花的摊点爆响", ""),
    ],
)
def test_a_town_is_not_taken_for_the_nearer_place_that_was_told(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize("part", ["三组屋后山坡", "五社", "北线悬崖地段", "东线", "岭上急弯处", "井壁"])
def test_a_part_without_what_it_is_a_part_of_is_told_only_in_relation_to_it(part: str) -> None:
    assert is_relative(part)


@pytest.mark.parametrize("place", ["望江村三组屋后山坡", "三组村"])
def test_a_part_with_what_it_is_a_part_of_is_whole(place: str) -> None:
    assert not is_relative(place)


def test_a_place_is_not_cut_within_a_word() -> None:
    assert leading_place("青杠镇镇区污水管网改造工程检查井内，1名工人晕倒") == "青杠镇镇区污水管网改造工程检查井内"
    assert leading_place("国道上大货撞了小面包") == "国道上"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("望江小学校车在石梯坡下坡时侧滑到路边沟里", "石梯坡"),
        ("昨日所报石梯村滑坡抢险中，一名挖掘机手被滚石砸中", "石梯村"),
        ("望江镇石梯村四组周、吴两姓因宅基地发生冲突", "望江镇石梯村四组"),
    ],
)
def test_how_a_vehicle_moved_who_was_sent_and_whose_quarrel_it_was_are_no_place(words: str, place: str) -> None:
    assert scene(words) == place


@pytest.mark.parametrize(
    "text",
    [
        "8时许，张家湾村村民李某去后山采菌，在黑龙潭附近坠崖。",
        "11月3日8时，送孩子上学的面包车在去镇中心小学途中，于小桥村路口与货车相撞。",
    ],
)
def test_where_somebody_is_from_or_was_going_is_not_where_it_happened(text: str) -> None:
    assert place_told(text) == ""


def test_the_word_for_dealing_with_it_is_no_part_of_the_place() -> None:
    assert scene("10月2日18时，消防员在城北加油站处置一起油罐车泄漏。") == "城北加油站"
    assert scene("10月2日18时，城北污水处理厂发生爆炸。") == "城北污水处理厂"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("东山镇往县城方向行驶", ""),
        ("东山村往镇上赶集的三轮摩托", ""),
        ("石桥镇向县城方向", ""),
        ("县城往东山镇方向3公里处", "县城往东山镇方向3公里处"),
        ("东山镇东门路口左转弯时", "东山镇东门路口"),
        ("东山中心小学累计报告发热病例56例", "东山中心小学"),
        ("石桥村凉亭躲雨遭雷击", "石桥村凉亭"),
    ],
)
def test_which_way_somebody_went_and_what_adds_up_are_no_place(words: str, place: str) -> None:
    assert leading_place(words) == place


def test_a_driver_is_where_he_had_got_to_not_where_he_was_going() -> None:
    told = "1时37分，王某驾驶小型轿车，由东山镇往县城方向行驶，至省道S204线17KM+300M处时，与对向驶来的半挂车相撞"
    assert scene(told) == "省道S204线17KM+300M处"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("昨天晚饭后东山村一组一家5口出现头晕呕吐，凌晨1点送镇卫生院，1人昏迷", "东山村一组"),
        ("东山村有人呕吐，凌晨1点40分送镇卫生院", "东山村"),
        ("23时50分，东山镇老街放烟花引燃柴垛", "东山镇老街"),
        ("3时40分S1高速K55东行一车自燃", "S1高速K55东行"),
        ("5:36，县冷库氨管道法兰泄漏", "县冷库"),
        ("7时25分，6路公交车在人民路与文化路口急刹，车内乘客7人摔倒", "人民路与文化路口"),
        ("7时16分，东山镇和平路72号（一楼为早餐店，二楼住人）燃气爆燃", "东山镇和平路72号（一楼为早餐店，二楼住人）"),
        ("22:40，渔船“东渔0218”在北纬29°40′、东经122°10′附近沉没", "北纬29°40′、东经122°10′附近"),
        ("副镇长马上带人赶到东山小学，发现围墙倒塌12米", ""),
        ("24日零时许热力主管网爆裂，烫伤路人2名", ""),
        ("石桥水库上游降雨112毫米，5时20分巡库员发现大坝下游坡渗漏", "石桥水库大坝下游坡"),
    ],
)
def test_neither_a_time_nor_what_was_done_there_is_part_of_the_place(told: str, place: str) -> None:
    assert (place_told(told) or scene(told)) == place


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("24日8时起，东山镇东山、石桥两村村民陆续聚集到县政府信访接待中心，反映征地款问题", ""),
        ("石桥村村民聚集在县信访局反映问题", ""),
        ("24日8时许，东山镇石桥村村民50余人聚集在镇政府大门外，讨要工钱", "镇政府大门外"),
        ("24日8时许，东山水泥厂门口聚集30名工人讨薪", "东山水泥厂门口"),
        ("望江镇青杠制衣厂60余名工人聚集在厂门口", "望江镇青杠制衣厂厂门口"),
        ("24日8时许，清溪小区业主60人聚集在小区南门拉横幅", "清溪小区"),
        ("24日8时许，清溪小区业主60人聚集在小区南门口拉横幅", "清溪小区南门口"),
    ],
)
def test_where_a_crowd_is_from_is_not_where_it_gathered(told: str, place: str) -> None:
    assert (place_told(told) or scene(told)) == place


@pytest.mark.parametrize(
    "place",
    [
        "太原市小河区大湾路",
        "三原县小河村三组",
        "固原市小河镇仓库",
        "望江镇草原站",
        "望江县原粮库",
        "望江镇棉纺厂对面",
        "望江化工公司对面",
        "望江镇上山湾",
        "望江镇下山沟三组",
        "望江镇下车村",
        "望江镇河上山庄",
    ],
)
def test_a_word_of_what_happened_does_not_cut_the_name_of_a_place(place: str) -> None:
    assert leading_place(f"{place}发生火灾") == place


@pytest.mark.parametrize("count", ["一百二十人", "三百多名工人", "1200人", "两千三百人"])
def test_how_many_they_were_is_no_part_of_where(count: str) -> None:
    assert leading_place(f"望江镇小河村{count}聚集") == "望江镇小河村"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("望江派出所在小河村三组发现一民房起火", "小河村三组"),
        ("在望江镇所在地东侧4公里小河村道口处，两车相撞", "望江镇所在地东侧4公里小河村道口处"),
        ("听伤员说是晚上四十几从山上摘李子下来，翻到坎下", ""),
        ("望江镇小河村一老人被机器卷入", "望江镇小河村"),
        ("望江镇小河村三棵大树倒下", "望江镇小河村"),
        ("望江镇小河村堤防溃口成功合龙。望江镇大湾村一民房起火", "望江镇大湾村"),
        ("望江镇大湾村一民房起火成功扑灭", "望江镇大湾村"),
    ],
)
def test_who_found_it_and_when_are_no_part_of_where(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("place", "relative"), [("东边村三组", False), ("东边", True), ("水里乡", False), ("水里", True)]
)
def test_a_name_that_begins_as_a_direction_is_a_name(place: str, *, relative: bool) -> None:
    assert is_relative(place) is relative


def test_what_is_of_a_sort_only_has_no_name() -> None:
    assert not is_named("地铁施工项目")
    assert is_named("望江镇地铁施工项目")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("望江镇小河村四组，早上6点25，野猪进村拱伤两位老人", "望江镇小河村四组"),
        ("望江镇小河村二组，今早7点10分，黑熊进寨抓伤一人", "望江镇小河村二组"),
        ("望江镇小河村小学，早上7点25，马蜂蜇伤了学生12名", "望江镇小河村小学"),
        ("望江镇黑熊沟村，早上6点25，洪水进村淹了3户", "望江镇黑熊沟村"),
        ("望江镇野猪坪早上6点25，一民房起火", "望江镇野猪坪"),
    ],
)
def test_what_an_animal_does_is_no_place(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("巡库员发现望江镇小河小（二）型水库坝脚右侧出现管涌，出浑水", "望江镇小河小（二）型水库坝脚右侧"),
        ("望江镇青杠小(一)型水库溢洪道右侧垮塌", "望江镇青杠小(一)型水库溢洪道右侧"),
        ("望江县华兴（集团）化工厂二车间发生爆炸", "望江县华兴（集团）化工厂二车间"),
        ("望江镇小河村（原新田村）三组发生山体滑坡", "望江镇小河村（原新田村）三组"),
        ("望江县第一（民族）中学食堂起火", "望江县第一（民族）中学食堂"),
        ("望江镇小河村（共200人）三组发生山体滑坡", "望江镇小河村三组"),
        ("望江镇小河村（今日4时20分）三组发生山体滑坡", "望江镇小河村三组"),
    ],
)
def test_brackets_within_a_name_stay_in_it(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("青杠沟尾矿库（望江镇境内，四等库）于今日4时40分初期坝右坝肩出现集中渗漏", "青杠沟尾矿库初期坝右坝肩"),
        ("青杠水库（望江镇，小二型）今日4时40分左坝肩垮塌", "青杠水库左坝肩"),
        ("小河水库于今日4时40分副坝坝面塌了一块", "小河水库副坝坝面"),
    ],
)
def test_a_part_of_a_dam_is_a_part_of_its_reservoir(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "我公司（望江县青杠竹木制品有限公司）热压车间3号热压机在更换垫板时，设备突然合模，将操作工牟某右手夹住",
            "望江县青杠竹木制品有限公司热压车间",
        ),
        ("我厂（望江水泥厂，以下简称我厂）三号料仓垮塌，压住2人", "望江水泥厂三号料仓"),
        ("我矿（青杠煤矿）1203工作面发生冒顶", "青杠煤矿1203工作面"),
        ("我校（望江镇中心小学）教学楼二楼发生火灾", "望江镇中心小学教学楼二楼"),
        ("我公司热压车间3号热压机夹伤1人", "热压车间"),
        ("青杠风电场16号机位起火", "青杠风电场16号机位"),
    ],
)
def test_a_firm_is_called_by_its_name_and_a_machine_is_no_place(text: str, place: str) -> None:
    assert scene(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("辖区小河源冷库制冷管道破裂漏氨", "小河源冷库"),
        ("青杠索道因雷击跳闸停运，63名游客滞留空中", "青杠索道"),
        ("望江镇火车站涵洞积水1米多深，一辆白色轿车熄火被淹，车上2人", "望江镇火车站涵洞"),
        ("大湾花园9栋1单元电梯突然下坠两层后卡住", "大湾花园9栋1单元"),
        ("我矿井下1203运输巷掘进头打钻时出水", "1203运输巷掘进头"),
        ("高岭乡山火翻过山脊烧入我镇青杠村鸡公岭，入境火线约600米", "青杠村鸡公岭"),
        ("一根电线断了，引燃农房，火烧进了屋里", ""),
    ],
)
def test_sites_of_more_sorts_have_names_of_their_own(text: str, place: str) -> None:
    assert scene(text) == place


def test_a_bracketed_letterhead_is_no_part_of_the_place() -> None:
    assert scene("【望江镇人民政府 11月24日10:30】小河村六组，今晨6时许，一头黑熊进村抓伤1人") == "小河村六组"


@pytest.mark.parametrize("name", ['"好又多"', "“好又多”", "「好又多」"])
def test_a_place_is_not_cut_within_a_name_in_quotation_marks(name: str) -> None:
    assert scene(f"红星路{name}超市二楼冒烟") in ("", f"红星路{name}超市二楼")


def test_the_number_of_a_thing_told_behind_the_time_is_no_part_of_the_place() -> None:
    assert scene("青杠路项目，今日10时05分2号塔吊吊钩脱落，砸坏围挡") == "青杠路项目"
