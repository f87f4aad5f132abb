"""Seventh set: landslides, earthquakes, buildings that gave way."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    labelled(
        "landslide-labelled",
        GEOLOGY,
        "地质环境股关于西河镇麻柳村滑坡灾害的报告",
        "2026-07-08T06:12",
        """
一、信息来源：西河镇群测群防员电话报告
二、事发时间：2026年7月8日5时35分
三、事发地点：西河镇麻柳村四组乡道边坡
四、灾害类型：土质滑坡，规模约3200立方米，属小型
五、起因：连续降雨，坡脚开挖后未及时支护
六、人员伤亡情况：死亡0人，失踪2人，重伤0人，轻伤1人，被困0人
七、财产损失：初步估算直接经济损失48万元
八、影响范围：掩埋乡道60米，麻柳村三、四组共112户出行受阻
九、发展趋势：后缘仍有裂缝发育，不排除再次下滑
十、领导到位情况：镇长李四已在现场指挥
十一、已采取措施：设置警戒，撤离坡下9户31人，调挖掘机2台开展搜寻
十二、下一步工作措施：专业队伍进场监测，继续搜寻失联人员
十三、信息员：信息员戊，电话：10000000025
""",
        "Numbered labels, all kinds of casualties given, the unit reports about another unit's ground.",
        unit="geology-section",
        source=has("群测群防员"),
        occurred_at="2026-07-08T05:35",
        location=has("麻柳村四组乡道边坡", lacks=("滑坡，", "灾害类型")),
        nature=OPEN,
        cause=has("连续降雨", "未及时支护"),
        casualties={"dead": 0, "missing": 2, "seriously_injured": 0, "slightly_injured": 1, "trapped": 0},
        property_loss=480000,
        scope=has("乡道60米", "出行受阻"),
        trend=has("裂缝发育", "再次下滑"),
        leaders_on_scene=(True, has("李四")),
        measures=has("设置警戒", "开展搜寻", lacks=("专业队伍",)),
        next_steps=has("专业队伍进场监测", "失联人员"),
        informant=("信息员戊", "10000000025"),
    ),
    free(
        "landslide-one-line",
        XIHE_DUTY,
        "老鹰岩塌方",
        "2026-06-19T23:04",
        """
22点48分西河镇杉树村老鹰岩塌方，公路全断，一辆皮卡被埋，车上2人被埋，消防和挖机正在刨。镇上值班员丙10000000016
""",
        "One line from a phone; the hour without a day.",
        unit="xihe-town",
        occurred_at="2026-06-19T22:48",
        location=has("老鹰岩", lacks=("22点", "塌方")),
        casualties={"trapped": 2},
        scope=OPEN,
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    free(
        "landslide-follow-up",
        XIHE,
        "西河镇老鹰岩塌方续报（一）",
        "2026-06-20T03:30",
        """
县局：
    现将老鹰岩塌方救援进展续报如下。
    截至6月20日3时，被埋皮卡车已挖出，车内2人中1人经医护人员确认死亡，1人重伤，已送县人民医院救治。经逐户排查和调取\
卡口视频，确认无其他车辆和人员被埋。现场已清运土石约400方，预计今日上午抢通半幅。镇党委书记陈立、镇长李四一直在现场。
    下一步，将加强坡面监测，雨停后组织彻底清方。
                                                  西河镇人民政府
""",
        "The first figure of two buried people has been overtaken; the time of the figures is not that of occurrence.",
        unit="xihe-town",
        kind="follow_up",
        occurred_at=None,
        location=told("老鹰岩", lacks=("续报",)),
        casualties={"dead": 1, "seriously_injured": 1, "trapped": maybe(0), "missing": maybe(0)},
        trend=told("抢通半幅"),
        leaders_on_scene=(True, has("陈立", "李四")),
        measures=OPEN,
        next_steps=told("坡面监测", "彻底清方"),
        scope=OPEN,
    ),
    free(
        "landslide-averted",
        GEOLOGY,
        "【重要信息】白杨坪滑坡成功避险情况",
        "2026-09-03T16:40",
        """
9月3日上午11时20分，东山镇白杨坪村七组发生山体滑坡，方量约1.8万立方米，损毁房屋4户17间，直接经济损失约210万元。\
因监测员王素珍9时许发现裂缝突然加宽并立即敲锣通知，受威胁的6户23人已于滑坡前全部撤离，无人员伤亡。

目前滑坡体尚未稳定，局部仍有滚石。我股专业技术人员已到现场开展应急调查，省道改由老路绕行。撤离群众暂住村小学。

初步判断，滑坡系强降雨与前期公路切坡共同所致。
""",
        "Evacuated before the slide; the crack was seen hours earlier than the event.",
        unit="geology-section",
        cls="important",
        source=OPEN,
        occurred_at="2026-09-03T11:20",
        location=has("白杨坪村七组", lacks=("山体滑坡",)),
        cause=told("强降雨", "切坡"),
        casualties=NONE_HURT,
        property_loss=2100000,
        scope=OPEN,
        trend=told("尚未稳定"),
        leaders_on_scene=OPEN,
        measures=OPEN,
    ),
    free(
        "earthquake-felt",
        DONGSHAN_DUTY,
        "关于东山镇有感地震的情况报告",
        "2026-04-17T02:26",
        """
据市地震台网自动测定，4月17日1时58分邻县（北纬31.2度，东经104.8度）发生3.6级地震，震源深度12千米。我镇大部分村\
震感明显，持续约5秒，部分群众跑出室外。截至2时20分，各村（社区）已报平安，暂无人员伤亡，未发现房屋倒塌，\
通信、供电、道路正常。镇值班领导张三已到岗，各村两委正在入户排查老旧房屋。后续情况随时上报。

值班员甲  10000000012
""",
        "Felt here, with its centre in a neighbouring county; the leader is at his post and not at a scene.",
        source=told("地震台网"),
        occurred_at="2026-04-17T01:58",
        location=OPEN,
        casualties=NONE_HURT,
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    labelled(
        "earthquake-bulletin",
        "dizhen@example.com",
        "地震灾情快报（第2期）",
        "2026-10-22T19:05",
        """
                     地震灾情快报
                      （第2期）
示例县防震减灾指挥部办公室            2026年10月22日19时

【发震时刻】10月22日15时41分
【震中位置】示例县柏溪乡石门村
【震级】4.7级
【震源深度】9公里
【人员伤亡】据各乡镇报告，轻伤3人（均为避险时摔伤），无人死亡
【房屋损坏】一般损坏86间，严重损坏11间，倒塌3间
【经济损失】正在核实
【影响范围】柏溪、河口、云岭3个乡镇19个村
【趋势判断】近日原震区发生更大地震的可能性不大
【处置情况】启动四级响应，派出工作组4个，发放帐篷40顶、棉被120床
【下一步安排】继续开展房屋安全鉴定，做好余震防范
联系人：何川  电话：100 0000 0071
""",
        "An unknown office's bulletin in brackets; the letterhead's hour is that of the issue.",
        **OUTSIDE,
        kind=maybe("initial", "follow_up"),
        source=OPEN,
        occurred_at="2026-10-22T15:41",
        location=has("柏溪乡石门村", lacks=("4.7级",)),
        nature=OPEN,
        consequences=OPEN,
        casualties={"dead": 0, "slightly_injured": 3, "seriously_injured": maybe(0)},
        property_loss=VERIFIED,
        scope=has("柏溪、河口、云岭", "19个村"),
        trend=has("可能性不大"),
        measures=has("四级响应", "棉被120床", lacks=("房屋安全鉴定",)),
        next_steps=has("房屋安全鉴定", "余震防范", lacks=("何川",)),
        informant=("何川", "10000000071"),
    ),
    free(
        "earthquake-false-rumour",
        OFFICE_DUTY,
        "转报：网传地震消息不实",
        "2026-10-23T21:50",
        """
领导：西河镇20:40来电称，本地微信群流传“今晚11点有6级地震、已死3人”，部分居民在广场过夜。\
经与防震减灾部门核对，系谣言，没有发生地震，也无人员伤亡。西河镇已用村村响广播辟谣，派出所正在查首发人。
""",
        "A rumour's dead and its hour to come are nothing; the call is not the event.",
        unit=maybe("xihe-town"),
        source=told("西河镇"),
        occurred_at=None,
        location=told("西河镇"),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=told("辟谣"),
    ),
    page(
        "collapse-table",
        "zhujian-duty@example.com",
        "房屋市政工程安全事故快报表",
        "2026-05-26T11:58",
        "<p>房屋市政工程生产安全事故快报表</p>"
        + table(
            (
                ("工程名称", "河口镇安置房二期3号楼"),
                ("事故发生时间", "2026年5月26日10时17分"),
                ("事故发生地点", "河口镇滨江路19号"),
                ("事故类别", "坍塌"),
                ("死亡人数", "2"),
                ("重伤人数", "1"),
                ("轻伤人数", "4"),
                ("失踪人数", "0"),
                ("直接经济损失", "待评估"),
                ("事故简要经过", "浇筑四层屋面时高支模失稳，作业平台整体垮落，作业的7人坠落"),
                ("初步原因", "高支模未按方案搭设"),
                ("已采取的措施", "全县在建工地停工检查，项目经理已被公安机关控制"),
                ("填报人", "曾敏"),
                ("联系电话", "1000 000 0072"),
            )
        ),
        "A ministry's form as an HTML table; the counts have rows of their own.",
        **OUTSIDE,
        occurred_at="2026-05-26T10:17",
        location=has("滨江路19号"),
        nature=OPEN,
        cause=has("高支模未按方案搭设"),
        casualties={"dead": 2, "missing": 0, "seriously_injured": 1, "slightly_injured": 4},
        property_loss=VERIFIED | {"may_be_absent": True},
        course=has("高支模失稳", "7人坠落", lacks=("未按方案",)),
        measures=has("停工检查", "项目经理", lacks=("曾敏",)),
        informant=("曾敏", "10000000072"),
        matter=OPEN,
    ),
    free(
        "collapse-search-goes-on",
        DONGSHAN,
        "【特别紧急】东山镇老供销社楼房垮塌",
        "2026-08-30T14:33",
        """
8月30日13时56分，东山镇正街老供销社三层砖混楼房局部垮塌。该楼一楼为餐馆，垮塌时有人员正在用餐。初步核查，\
当时楼内19人，自行逃出8人，目前已救出5人（其中重伤2人、轻伤3人），尚有6人被困，1人联系不上的说法正在核对。\
我镇党委书记、镇长张三在现场指挥，消防、医疗、公安共80余人参与救援。垮塌原因待查。
""",
        "Nineteen inside, eight got out, five brought out and six still in; whether one more is lost is not confirmed.",
        cls="critical",
        occurred_at="2026-08-30T13:56",
        location=has("老供销社", lacks=("13时", "局部垮塌")),
        cause=OPEN,
        casualties={
            "missing": maybe("being verified"),
            "seriously_injured": 2,
            "slightly_injured": 3,
            "trapped": 6,
        },
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
    ),
    free(
        "collapse-final",
        DONGSHAN,
        "东山镇老供销社楼房垮塌事件终报",
        "2026-09-01T18:20",
        """
县政府办公室、局办公室：
    2026年8月30日13时56分，我镇正街老供销社楼房发生局部垮塌。经41小时连续搜救，9月1日7时搜救结束，\
11名受困人员全部找到。事件共造成4人死亡、3人重伤、4人轻伤，直接经济损失1360万元。
    经县调查组初步认定，垮塌系一楼餐馆擅自拆除承重墙引起。餐馆经营者和施工负责人已被采取强制措施。
    善后方面，一人一专班，4户遇难者家属均已签订协议；受影响的22户租户妥善安置。全镇同步排查经营性自建房317栋，整改41栋。
    特此报告。
    联系人：信息员甲    电话：１００００００００１１
""",
        "The final figures; those found are no longer trapped; the end of the search is not the time of occurrence.",
        kind="final",
        occurred_at="2026-08-30T13:56",
        location=has("老供销社", lacks=("13时",)),
        cause=told("拆除承重墙"),
        casualties={
            "dead": 4,
            "missing": maybe(0),
            "seriously_injured": 3,
            "slightly_injured": 4,
            "trapped": maybe(0),
        },
        property_loss=13600000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    free(
        "landslide-workers-camp",
        "jiaotong-zhiban@example.com",
        "突发险情报告",
        "2026-07-21T05:02",
        """
各位领导，凌晨接项目部报告：绕城线二标段隧道出口弃渣场昨晚11点40分前后垮滑，冲进工人驻地板房，当时驻地登记人员46人，\
现点名到位43人，另3人失联；受伤十余人，伤势不等，正在往医院送。因下大雨、道路中断，救援力量徒步进入，县领导带队已在途中。\
损失情况待核。初步分析是强降雨诱发。

                          示例县交通运输局应急值班室
                          2026年7月21日4:50
""",
        "Injured without a degree; leaders are still on the way; the call and the letter have their own hours.",
        **OUTSIDE,
        source=told("项目部"),
        occurred_at="2026-07-20T23:40",
        location=has("弃渣场", lacks=("昨晚",)),
        cause=told("强降雨"),
        casualties={"missing": 3},
        property_loss=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    free(
        "rockfall-many-cars",
        XIHE_DUTY,
        "Fw: 国道落石",
        "2026-01-30T10:10",
        """
今早9:20国道K412+300处落石，大小石头几十块，砸中过路车辆3台，受伤的有5个以上，其中1个小孩伤得重，县医院说是重伤。\
交警已双向封路，车堵了两公里多。往西河方向的请走老桥。详细情况弄清楚再报。
""",
        "Injured beyond a lower bound have no degree but one of them; a forward's mark with nothing forwarded.",
        unit="xihe-town",
        occurred_at="2026-01-30T09:20",
        location=has("K412+300", lacks=("落石，",)),
        casualties={"seriously_injured": 1},
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    labelled(
        "house-eaves-labels",
        DONGSHAN_DUTY,
        "东山镇石盘村危房倒塌情况",
        "2026-03-15T08:45",
        """
时间：3月15日清晨6:50
地点：石盘村五组（原村小旁）
情况：村民吴某闲置土坯房整体倒塌，压坏隔壁灶房半间
人员：无伤亡，该房长期无人居住
损失：约3.5万元
原因：年久失修、墙脚浸水
现状：已拉警戒线，镇村建中心到场查看
下一步：动员拆除全村同类空置房6处
联系人/电话：值班员甲/10000000012
""",
        "Short labels, name and phone after a slash.",
        occurred_at="2026-03-15T06:50",
        location=has("石盘村五组", lacks=("土坯房", "情况")),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        person=OPEN,
        trend=OPEN,
        result=OPEN,
        casualties=NONE_HURT,
        property_loss=35000,
        cause=has("年久失修", "墙脚浸水"),
        leaders_on_scene=OPEN,
        measures=told("警戒线"),
        next_steps=has("空置房6处", lacks=("值班员甲",)),
        informant=("值班员甲", "10000000012"),
    ),
)
