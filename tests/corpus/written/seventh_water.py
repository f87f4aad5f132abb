"""Seventh set: floods, reservoirs, cuts of power and of the net."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, NANPING, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    free(
        "flood-town-long",
        XIHE,
        "西河镇人民政府关于“7·17”洪涝灾害的情况报告",
        "2026-07-17T12:30",
        """
县人民政府：
    受高空槽和低涡切变影响，7月16日20时至17日8时，我镇普降大暴雨，最大降雨点石桥村218.6毫米。17日4时20分，\
西河漫堤，场镇及沿河5个村不同程度受灾。现将有关情况报告如下：
    一、灾情
    据初步统计，全镇受灾人口8630人，紧急转移2140人，集中安置612人；因灾死亡2人（石桥村，房屋被冲毁），失踪1人（麻柳村，\
夜间查看水位时落水），轻伤3人；倒塌房屋21户58间，严重损坏77间；农作物受灾5200亩，冲毁桥梁2座、堤防1.3公里；\
11个台区停电，2个基站退服。直接经济损失约3850万元。
    二、应对处置情况
    （一）提前转移避险。16日22时启动防汛三级响应，镇村干部322人下沉包户。
    （二）全力搜救。组织民兵、蓝天救援队60人沿河搜救失踪人员。
    （三）抢通保供。抽水泵9台排涝，国道已恢复单边通行。
    李四同志自16日夜一直在防汛指挥部和受灾村组指挥。
    三、存在的困难
    安置点缺帐篷100顶；石桥村饮水管网毁坏。
    四、下一步打算
    继续搜救失踪人员；做好受灾群众安置和防疫消杀；尽快修复水毁设施。
    专此报告。
                              西河镇人民政府
                              2026年7月17日
    （联系人：信息员乙，联系电话：10000000015）
""",
        "Two pages' habits; a span of rain, a response and a bank overtopped; the event is the last.",
        unit="xihe-town",
        occurred_at=maybe("2026-07-17T04:20:00+08:00", "2026-07-16T20:00:00+08:00"),
        location=OPEN,
        cause=told("高空槽"),
        casualties={"dead": 2, "missing": 1, "slightly_injured": 3},
        property_loss=38500000,
        scope=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=told("搜救失踪人员", "水毁设施"),
        trend=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    free(
        "flood-phone",
        XIHE_DUTY,
        "涨水了！！",
        "2026-07-17T04:31",
        "西河刚漫堤，4:20的事，场镇水进屋了，老街有7个人困在二楼下不来，要冲锋舟！！丙",
        "A cry for boats; the minute stands in the middle.",
        unit="xihe-town",
        occurred_at="2026-07-17T04:20",
        location=OPEN,
        casualties={"trapped": 7},
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
        scope=OPEN,
        informant=OPEN,
    ),
    labelled(
        "flood-car-ford",
        DONGSHAN_DUTY,
        "【续报】东山镇过水路面冲走车辆",
        "2026-06-26T09:30",
        """
事发时间：6月25日21:40
事发地点：东山镇龙门坎过水路面
最新伤亡：2人死亡，1人失踪，1人获救（无大碍）
原失踪3人中，今晨6时至8时找到2人，均无生命体征
财产损失：小汽车1辆，约11万元
目前态势：水位已下降1.1米，有利于搜救
在场领导：镇长张三、县应急局副局长
正在开展：无人机巡河2架次，沿岸拉网搜寻12公里
下步打算：扩大搜寻至县界
值班电话：100 0000 0013（值班员乙）
""",
        "A follow-up in labels of its own; the name stands behind the phone.",
        kind="follow_up",
        occurred_at="2026-06-25T21:40",
        location=has("龙门坎过水路面", lacks=("最新",)),
        nature=OPEN,
        course=OPEN,
        person=OPEN,
        consequences=OPEN,
        casualties={"dead": 2, "missing": 1},
        property_loss=110000,
        trend=has("水位已下降", "有利于搜救"),
        leaders_on_scene=(True, has("张三", "副局长", lacks=("无人机",))),
        measures=has("无人机巡河", "12公里", lacks=("县界",)),
        next_steps=has("扩大搜寻至县界", lacks=("值班",)),
        informant=(has("值班员乙", absent=True), "10000000013"),
    ),
    labelled(
        "reservoir-piping",
        "shuili-kuqu@example.com",
        "水库险情报告单",
        "2026-08-08T15:48",
        """
水库名称　：石马水库（小（1）型，总库容286万方）
险情时间　：8月8日14时25分
险情部位　：主坝右坝肩下游坡脚（河口镇石马村）
险情描述　：出现管涌2处，出浑水，流量约每秒3升
可能原因　：白蚁蚁穴贯通
伤亡情况　：无人员伤亡
下游影响　：涉及3个村1920人，已转移860人，其余正在转移
库水位　　：距汛限水位低0.4米
抢险措施　：反滤围井，开闸降水位，抢险队90人
专家意见　：险情可控，需连续观测24小时
到场领导　：副县长韩文、水利局局长
后续安排　：放空水库，除险加固
报告人　　：彭浩　10000000083
""",
        "Labels blown up with wide blanks; water figures are no counts of people.",
        **OUTSIDE,
        occurred_at="2026-08-08T14:25",
        location=OPEN,
        nature=OPEN,
        course=OPEN,
        matter=OPEN,
        consequences=OPEN,
        cause=has("白蚁蚁穴贯通"),
        casualties=NONE_HURT,
        scope=has("3个村1920人"),
        trend=OPEN,
        leaders_on_scene=(True, has("韩文")),
        measures=has("反滤围井", "抢险队90人"),
        next_steps=has("放空水库", "除险加固", lacks=("彭浩",)),
        informant=("彭浩", "10000000083"),
    ),
    free(
        "reservoir-drowned",
        NANPING,
        "国有南坪林场场区水库溺水情况",
        "2026-07-24T19:02",
        """
7月24日16时许，3名未成年人私自到我场鹰嘴水库游泳，其中2人溺水。护林员听到呼救后于16时25分报警，消防17时40分将2人\
打捞上岸，均已死亡。另1人未下水，由家长接回。我场在水库周边设有警示牌和救生圈。
现场由副场长带队配合派出所处理，家属情绪激动，目前正在劝导。
下一步将加密巡护，安装语音警示装置。
信息员丙，10000000018。
""",
        "An hour with 许; call and recovery have minutes of their own.",
        unit="nanping-forest-farm",
        occurred_at="2026-07-24T16:00",
        location=has("鹰嘴水库", lacks=("游泳",)),
        cause=OPEN,
        casualties={"dead": 2},
        source=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("副场长")),
        measures=OPEN,
        next_steps=told("加密巡护", "语音警示"),
        informant=("信息员丙", "10000000018"),
    ),
    free(
        "reservoir-closed",
        "shuili-kuqu@example.com",
        "石马水库险情处置终报",
        "2026-08-12T09:00",
        """
截至8月12日8时，石马水库已降至死水位，管涌点停止出水，经省、市专家组会商，险情解除。下游转移的1920名群众昨日18时起\
有序返家。整个过程无人员伤亡，抢险投入资金78万元，未造成大的财产损失。后续由县水利局组织除险加固设计。
报告人 彭浩
""",
        "Money spent is no loss; the danger over; nothing of the beginning.",
        **OUTSIDE,
        kind="final",
        occurred_at=None,
        location=told("石马水库"),
        casualties=NONE_HURT,
        property_loss=OPEN,
        trend=told("险情解除"),
        scope=OPEN,
        measures=OPEN,
        next_steps=told("除险加固"),
        informant=(maybe("彭浩"), None),
    ),
    page(
        "power-substation",
        "gongdian-diaodu@example.com",
        "大面积停电事件快报",
        "2026-08-02T20:40",
        "<div>【事件】110千伏云岭变电站全站失压</div><div>【发生时间】2026年8月2日19时58分</div>"
        "<div>【发生地点】云岭街道变电站路8号</div><div>【原因】主变套管爆裂引起保护动作</div>"
        "<div>【损失负荷】42兆瓦，占全县27%</div><div>【影响用户】3.1万户，含医院1家、水厂1座</div>"
        "<div>【人员伤亡】无</div><div>【财产损失】设备损失正在评估</div>"
        "<div>【恢复情况】截至20时30分已恢复1.9万户，预计23时全部恢复</div>"
        "<div>【已采取措施】转供负荷，派出应急发电车2台保医院</div>"
        "<div>【下一步】更换套管，加强特巡</div>"
        "<div>【联系人】邹凯　【电话】10000000084</div>",
        "An HTML mail of brackets, each in a division; two brackets in one line at its end.",
        **OUTSIDE,
        occurred_at="2026-08-02T19:58",
        location=has("变电站路8号", lacks=("主变",)),
        nature=OPEN,
        matter=OPEN,
        consequences=OPEN,
        cause=has("主变套管爆裂"),
        casualties=ANY_ZERO,
        property_loss=VERIFIED,
        scope=has("3.1万户"),
        trend=OPEN,
        result=OPEN,
        measures=has("转供负荷", "发电车2台", lacks=("特巡",)),
        next_steps=has("更换套管", "加强特巡", lacks=("邹凯",)),
        informant=("邹凯", "10000000084"),
    ),
    free(
        "power-electrocuted",
        DONGSHAN,
        "东山镇触电事故",
        "2026-09-09T18:48",
        """
2026年9月9日17时50分左右，东山镇新坝村三组村民在鱼塘垂钓时鱼竿触碰高压线，当场死亡1人，同行1人施救时被电击灼伤，\
镇卫生院诊断为重度烧伤（重伤）。造成新坝村停电1小时40分。供电所18时10分断电，派出所正在固定证据。
""",
        "One dead and one seriously hurt; the outage is a length of time.",
        occurred_at="2026-09-09T17:50",
        location=has("新坝村三组", lacks=("触电", "鱼竿")),
        cause=told("触碰高压线"),
        casualties={"dead": 1, "seriously_injured": 1},
        scope=OPEN,
        measures=OPEN,
    ),
    free(
        "power-storm-short",
        DONGSHAN_DUTY,
        "大风停电",
        "2026-05-14T18:22",
        "张镇长、局值班室：下午5点3刻大风刮断高坪村线路，全村320户停电，供电所说要明天中午才能修好。没有伤人。乙",
        "Quarters of an hour; the mend comes tomorrow.",
        occurred_at="2026-05-14T17:45",
        location=told("高坪村", lacks=("大风",)),
        cause=told("大风"),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=OPEN,
    ),
    labelled(
        "net-cable-cut",
        "tongxin@example.com",
        "通信网络故障报告",
        "2026-10-12T11:26",
        """
故障开始时间：10月12日10:08
故障地点：G95辅路柏溪段光缆K7处
故障现象：三条干线光缆同时中断
故障原因：道路施工挖断
影响范围：柏溪、河口两乡镇4.6万手机用户、110报警语音受限
人员伤亡：无人员伤亡
抢修进展：抢修队3组21人，已接通1条
预计恢复时间：10月12日14:00
经济损失：约26万元
联系人：温静（10000000085）
""",
        "Beginning and expected end of a fault; a loss near the end.",
        **OUTSIDE,
        occurred_at="2026-10-12T10:08",
        location=has("柏溪段光缆K7处", lacks=("三条",)),
        nature=OPEN,
        course=OPEN,
        matter=OPEN,
        consequences=OPEN,
        cause=has("道路施工挖断"),
        scope=has("柏溪、河口两乡镇"),
        casualties=NONE_HURT,
        property_loss=260000,
        trend=OPEN,
        result=OPEN,
        measures=OPEN,
        informant=("温静", "10000000085"),
    ),
    free(
        "net-ransom",
        "shuju@example.com",
        "【紧急信息】政务服务系统遭勒索病毒攻击",
        "2026-03-23T09:05",
        """
3月23日7时40分，运维人员巡检发现政务服务大厅叫号及受理系统服务器文件被加密，屏幕显示勒索信息，索要0.8个比特币。\
经初步排查，攻击者于3月22日夜间通过弱口令远程登录植入病毒，受影响服务器6台，涉及14个部门116项业务，\
暂未发现数据外泄。

已采取断网隔离、固定日志、启用备用系统等措施，并向网信、公安部门报告。预计今日15时恢复主要业务。

损失正在评估。联系人：数据局 卢斌，电话100 0000 0086。
""",
        "An attack found in the morning that began in the night; no people are named at all.",
        **OUTSIDE,
        cls="urgent",
        source=OPEN,
        occurred_at=maybe("2026-03-23T07:40:00+08:00"),
        location=told("政务服务大厅"),
        cause=OPEN,
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        measures=told("断网隔离"),
        next_steps=OPEN,
        informant=(has("卢斌"), "10000000086"),
    ),
    page(
        "flood-merged-forward",
        OFFICE_DUTY,
        "Fwd: 东山镇汛情",
        "2026-08-25T06:50",
        "<p>转呈领导阅示。</p><blockquote><p>From: dongshan-duty-b@example.org<br>Date: 2026-08-25 06:41<br>"
        "To: duty@example.org<br>Subject: 东山镇汛情</p>"
        + table(
            (
                ("项目", "内容"),
                ("事发时间", "2026年8月25日5时30分"),
                ("事发地点", "东山镇柳坝村河堤"),
                ("起因", "连夜暴雨，河水顶托"),
                ("伤亡人数", "无人员伤亡"),
                ("财产损失", "正在核实"),
                ("影响范围", "柳坝村农田320亩进水"),
                ("发展趋势", "水位每小时上涨10厘米"),
                ("相关领导是否到位", "是，张三"),
                ("初步处置措施", "转移群众45户132人，沙袋封堵缺口"),
                ("下一步措施", "全天巡堤，准备二次转移"),
                ("信息员", "值班员乙　10000000013"),
            )
        )
        + "</blockquote>",
        "A forwarded table in a quotation; the town's, not the office's.",
        occurred_at="2026-08-25T05:30",
        location=has("柳坝村河堤"),
        cause=has("连夜暴雨", "河水顶托"),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        scope=has("农田320亩"),
        trend=has("上涨10厘米"),
        leaders_on_scene=(True, has("张三")),
        measures=has("132人", "沙袋封堵缺口", lacks=("巡堤",)),
        next_steps=has("全天巡堤", "二次转移", lacks=("值班员乙",)),
        informant=("值班员乙", "10000000013"),
    ),
)
