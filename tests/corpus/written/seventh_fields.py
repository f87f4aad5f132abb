"""Seventh set: forest fires, livestock, drought, snow."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, NANPING, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    free(
        "forest-fire-satellite",
        FIRE,
        "森林防火中心关于国有南坪林场热点的核查报告",
        "2026-03-28T15:20",
        """
3月28日14时02分，市防灭火指挥中心推送卫星热点1个，位于国有南坪林场老林沟。经护林员现场核查，为森林火灾，起火时间为\
13时30分左右，系周边村民上坟烧纸引发，肇事者已被森林公安带走。

目前火场面积约40亩，植被为云南松和灌丛，风力3至4级，火势向东北方向蔓延，距最近的居民点1.5公里。火场无人员伤亡，\
无重要设施。过火林木损失尚在统计。

已调集县专业队60人、南坪林场半专业队35人、东山镇扑火队50人分三线扑救，赵六任前线指挥长，已在火场指挥。

下一步，拟申请直升机吊桶灭火，夜间以守为主。

值班员己，电话10000000023
""",
        "The hot spot's minute is not that of the fire; the farm is where it burns and not who reports.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-03-28T13:30",
        location=has("老林沟", lacks=("14时", "热点")),
        cause=told("上坟烧纸"),
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=told("蔓延"),
        leaders_on_scene=(True, has("赵六")),
        measures=OPEN,
        next_steps=told("直升机"),
        informant=("值班员己", "10000000023"),
    ),
    labelled(
        "forest-fire-farm-form",
        NANPING,
        "国有南坪林场老林沟火情首报",
        "2026-03-28T13:58",
        """
报送单位：国有南坪林场
紧急程度：紧急
发现时间：3月28日13:42
起火地点：老林沟27林班3小班
起火原因：疑似上坟用火，待查
林地性质：国有公益林
火场面积：现约15亩
伤亡情况：0
财产损失：暂无法估算
扑救力量：本场35人已到，东山镇50人在途
火场指挥：王五（场长）
火情趋势：风大坡陡，有向沟口方向发展的可能
信息报送人：信息员丙 100-0000-0018
""",
        "Labels of a forest fire form; a bare zero; the time of discovery stands for that of occurrence.",
        unit="nanping-forest-farm",
        cls="urgent",
        occurred_at=maybe("2026-03-28T13:42:00+08:00"),
        location=has("老林沟27林班3小班"),
        cause=has("上坟用火"),
        nature=OPEN,
        casualties=ANY_ZERO,
        property_loss=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=has("风大坡陡", "沟口方向"),
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=told("35人"),
        informant=("信息员丙", "10000000018"),
    ),
    free(
        "forest-fire-second-report",
        FIRE,
        "老林沟森林火灾续报二",
        "2026-03-29T07:10",
        """
截至29日7时，老林沟火场外线明火已全部扑灭，转入清理看守，过火面积核定为212亩，受害森林面积130亩。\
扑救过程中，东山镇扑火队员1人滑倒造成脚踝骨折（轻伤），2人轻度烧伤（轻伤），均已下山治疗，没有人员死亡、失联。\
现有186人看守火场，计划留守48小时。直接经济损失初步统计37.6万元。
报送：信息员丁 10000000022
""",
        "Three slightly hurt of two sorts; nobody dead or lost; no hour of occurrence.",
        unit="fire-prevention-centre",
        kind="follow_up",
        occurred_at=None,
        location=told("老林沟"),
        casualties={"dead": 0, "missing": 0, "slightly_injured": 3},
        property_loss=376000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员丁"), maybe("10000000022")),
    ),
    free(
        "forest-fire-phone-line",
        NANPING_DUTY,
        "【电话报告】四工区冒烟",
        "2026-02-19T17:31",
        """
值班员戊报告：17时20分瞭望塔发现四工区石门坎方向有烟，已派5人带风力灭火机前去，有没有人员受伤待核实，情况明了后书面报。
""",
        "A phone report: smoke seen from the tower; the injured are to be verified.",
        unit="nanping-forest-farm",
        kind="phone",
        source=OPEN,
        occurred_at=maybe("2026-02-19T17:20:00+08:00"),
        location=told("石门坎"),
        casualties=VERIFIED | {"may_be_absent": True},
        measures=told("5人"),
        next_steps=OPEN,
        informant=(maybe("值班员戊"), None),
    ),
    labelled(
        "swine-fever-report",
        "xumu@example.com",
        "动物疫情快报",
        "2026-11-06T20:18",
        """
报告单位：示例县动物疫病预防控制中心
发病时间：2026年11月4日上午8时（养殖户首次发现死猪）
疫点：云岭街道红旗村九组 唐某养猪场
存栏126头，发病31头，死亡24头
临床诊断：疑似非洲猪瘟，样品已送省级实验室确诊
疫情来源：正在追溯
人员情况：无人感染，无人员伤亡
直接损失：约21.8万元
采取措施：封锁养殖场，限制生猪及产品调运，对进出车辆消毒
下步工作：确诊后按规范扑杀和无害化处理
填表人 邱玲 100 0000 0073
审核人 高明
""",
        "Twenty-four dead are pigs; the source of the disease is no source of information.",
        **OUTSIDE,
        source=OPEN,
        occurred_at="2026-11-04T08:00",
        location=has("云岭街道红旗村九组", lacks=("存栏",)),
        nature=OPEN,
        cause=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        casualties=NONE_HURT,
        property_loss=218000,
        measures=has("封锁养殖场", "消毒", lacks=("无害化",)),
        next_steps=has("扑杀和无害化处理", lacks=("邱玲",)),
        informant=(has("邱玲", absent=True), maybe("10000000073")),
    ),
    free(
        "sheep-died",
        XIHE,
        "西河镇反映羊只不明原因死亡",
        "2026-04-09T11:32",
        """
李镇长：刚刚畜牧站来报，大坝村养羊大户彭家从前天起陆续死羊，到今早已死43只，还有20多只拉稀不吃草。\
县疫控中心已采样送检，原因没有出来。养殖户自己没有不舒服。按一只一千五算，损失六万多。羊圈已封，死羊深埋，撒了石灰。
""",
        "A letter to the mayor copied to the office; a day alone is no moment; a loss of sixty thousand and more.",
        unit="xihe-town",
        source=told("畜牧站"),
        occurred_at=None,
        location=told("大坝村", lacks=("死羊",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("六万多", absent=True),
        trend=OPEN,
        measures=OPEN,
    ),
    free(
        "cattle-lightning",
        DONGSHAN_DUTY,
        "雷击死牛",
        "2026-08-05T19:26",
        "8月5日下午6点05，东山镇高坪村牧场落雷，打死黄牛7头，放牛的老汉被震晕，送镇卫生院已醒，医生诊断轻伤。损失7万元。",
        "Seven dead are cattle; the herdsman is slightly hurt.",
        occurred_at="2026-08-05T18:05",
        location=has("高坪村牧场", lacks=("落雷",)),
        cause=told("落雷"),
        casualties={"slightly_injured": 1},
        property_loss=70000,
        measures=OPEN,
    ),
    page(
        "drought-table",
        "shuili-kanghan@example.com",
        "旱情统计日报（8月14日）",
        "2026-08-14T17:45",
        "<h3>旱情统计日报</h3><p>填报单位：示例县水利局　截至时间：2026年8月14日16时</p>"
        + table(
            (
                ("受旱乡镇", "农作物受旱面积（亩）", "饮水困难人口", "大牲畜饮水困难（头）", "直接经济损失（万元）"),
                ("柏溪乡", "4210", "1860", "940", "310"),
                ("河口镇", "2985", "702", "415", "186"),
                ("合计", "7195", "2562", "1355", "496"),
            )
        )
        + "<p>发展趋势：预计未来一周无有效降雨，旱情将进一步发展。</p>"
        + "<p>已采取措施：启动抗旱Ⅳ级响应，出动拉水车23台次，开启应急机井14眼。</p>"
        + "<p>下一步措施：实施跨乡镇应急调水，做好人工增雨准备。</p>"
        + "<p>联系人：罗勇　　联系电话：10000000074</p>",
        "A grid whose columns are no elements; the loss is in the head's unit, with a sum; people short of water.",
        **OUTSIDE,
        kind=maybe("initial", "follow_up"),
        occurred_at=None,
        location=OPEN,
        nature=OPEN,
        consequences=OPEN,
        person=OPEN,
        property_loss=maybe(4960000),
        scope=OPEN,
        trend=has("无有效降雨", "进一步发展"),
        measures=has("抗旱Ⅳ级响应", "机井14眼", lacks=("增雨",)),
        next_steps=has("应急调水", "人工增雨", lacks=("罗勇",)),
        informant=("罗勇", "10000000074"),
    ),
    free(
        "drought-village",
        XIHE_DUTY,
        "缺水情况",
        "2026-07-28T09:12",
        """
办公室：我镇青杠、长岭两村山坪塘见底，680余人吃水要靠送，玉米卷叶枯死约900亩，估计减产损失在120万元上下。\
镇上今天起每天送水6车。请协调县里再支援送水车2台。近期无雨，还会加重。
值班员丙
""",
        "No event with a moment; a loss of about 1.2 million; the people in want are no casualties.",
        unit="xihe-town",
        occurred_at=None,
        location=told("青杠、长岭两村"),
        cause=OPEN,
        property_loss=maybe(1200000),
        scope=OPEN,
        trend=told("加重"),
        measures=told("送水6车"),
        next_steps=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
    labelled(
        "snow-final",
        DONGSHAN,
        "【终报】东山镇低温雨雪冰冻灾害情况",
        "2026-02-03T16:00",
        """
事件编号：2026-000087
受灾时间：2026年1月31日20时—2月2日12时
受灾地点：东山镇云盘、高坪、石盘等8个村
受灾人口：1426人，紧急转移安置57人
因灾死亡：0人
因灾失踪：0人
因灾重伤：0人
因灾轻伤：0人
被困人员：0人（滞留的11台车34人已全部脱困）
农作物受灾：2300亩
倒塌房屋：0户，损坏大棚61个
直接经济损失：263.5万元
处置措施：撒融雪盐18吨，抢通村道9条，发放棉被120床
主要领导：镇长张三全程在一线
填报：信息员甲，10000000011
""",
        "A final report by tag with a number of its own; a span whose beginning may stand; every kind is zero.",
        kind="final",
        incident="2026-000087",
        occurred_at=maybe("2026-01-31T20:00:00+08:00"),
        location=has("东山镇云盘、高坪、石盘等8个村", lacks=("受灾人口",)),
        nature=OPEN,
        consequences=OPEN,
        person=OPEN,
        casualties=ALL_ZERO,
        property_loss=2635000,
        scope=OPEN,
        leaders_on_scene=(True, has("张三")),
        measures=has("融雪盐18吨", "棉被120床", lacks=("张三",)),
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "snow-stranded-coach",
        "gaosu-zhongdui@example.com",
        "大雪致客车滞留",
        "2026-01-19T00:14",
        """
报县应急办：1月18日22时35分起，因降雪结冰，绕城高速K38至K41段车辆缓行滞留，其中大客车3辆、小车70余辆，滞留约210人，\
无事故、无伤亡。我中队12人和养护单位撒布车4台正在除冰，已送热水、面包。预计凌晨2时恢复通行。
      高速公路交警六中队
""",
        "Stranded people are no casualties; the hour to come is that of the reopening.",
        **OUTSIDE,
        occurred_at="2026-01-18T22:35",
        location=has("绕城高速K38至K41段"),
        cause=told("降雪"),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=told("凌晨2时"),
        measures=OPEN,
    ),
    free(
        "snow-roof",
        XIHE,
        "西河镇菜市场雪压棚塌",
        "2026-12-15T07:48",
        """
今天早上七点一刻，西河镇菜市场的钢架大棚被雪压塌，早市刚开，下面有摊贩和买菜的。现在扒出来9个，2个已经没了呼吸心跳、\
正在抢救，其余7个轻伤。里面还压着3个左右。李四镇长在现场。消防来了两台车。
""",
        "Two without breath or heartbeat are being revived: dead by the rules, or left out; three or so below.",
        unit="xihe-town",
        occurred_at="2026-12-15T07:15",
        location=has("西河镇菜市场", lacks=("七点", "被雪")),
        cause=told("雪"),
        casualties={"dead": maybe(2), "seriously_injured": maybe(2), "slightly_injured": 7, "trapped": maybe(3)},
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
    ),
)
