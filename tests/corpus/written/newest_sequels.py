"""Newest: follow-ups and final reports by title or number, a call noted, and a short word from the scene."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.making import text
from tests.corpus.written.newest_writing import DONGSHAN_HEAD, OFFICE_SECOND_DUTY, lines, mail
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, NANPING, XIHE, XIHE_DUTY

WRITTEN: Final = (
    mail(
        "sequel-formwork-second",
        "zhujianju@example.com",
        "岚溪县住建局关于芸栖湾项目局部垮塌事故的续报（二）",
        "2026-03-18T18:40",
        """
县委办、县政府办、县应急管理局：

现将芸栖湾项目局部垮塌事故最新处置情况续报如下：

截至18时20分，最后1名被埋人员已找到，经现场医护人员确认无生命体征。至此，4名被埋人员全部搜救完毕，事故共造成2人死亡、2人重伤。
2名重伤人员在县人民医院重症监护室治疗，生命体征平稳。

市住建局专家组已到现场开展技术鉴定，县政府已成立由常务副县长任组长的事故调查组。施工单位项目经理、专职安全员等5人被依法控制。
善后组分两个小组与遇难者家属对接。经施工单位初步核算，直接经济损失约260万元。

下一步，对全县19个在建项目高支模工程开展拉网式排查。

岚溪县住房和城乡建设局

联系人：吴九，100 0000 0071
""",
        "The last one buried is found dead: two in all, nobody trapped; no time of occurrence is repeated.",
        unit="",
        standing="unknown",
        kind="follow_up",
        location=has("芸栖湾项目", absent=True),
        cause=None,
        casualties={"dead": 2, "seriously_injured": 2, "trapped": maybe(0), "missing": maybe(0)},
        property_loss=2600000,
        trend=OPEN,
        measures=OPEN,
        leaders_on_scene=OPEN,
        next_steps=has("19个在建项目", absent=True),
        informant=("吴九", "10000000071"),
    ),
    mail(
        "sequel-tea-factory-final",
        DONGSHAN,
        "东山镇关于东山春茶叶加工厂火灾的终报",
        "2026-03-31T10:20",
        """
局办公室：

3月27日20时42分发生在我镇茶香路的东山春茶叶加工厂火灾，现已处置完毕，有关情况终报如下。

经县消防救援大队认定，起火原因为二楼烘干机加热管接线端子接触不良发热引燃茶末。火灾造成2人轻伤，均已痊愈，未造成人员死亡；
经核定直接财产损失21.6万元，与初报相比减少1.4万元。

该厂已停产整改，对厂主依法处以行政处罚。我镇已完成全镇31家茶叶加工厂检查，发现隐患58处，已整改52处，其余6处限期4月10日前整改到位。

东山镇人民政府

信息员甲 10000000011
""",
        "The loss as fixed, not the difference to the first report; dates to come and hazards counted.",
        kind="final",
        occurred_at="2026-03-27T20:42",
        location=has("茶", lacks=("20时", "处置完毕"), absent=True),
        cause=has("接触不良", absent=True),
        casualties={"dead": 0, "slightly_injured": 2, "seriously_injured": maybe(0)},
        property_loss=216000,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "sequel-reply-to-receipt",
        XIHE,
        "回复：[2026-000318] 已收到：西河镇关于两名群众被洪水冲走的紧急报告",
        "2026-07-20T09:31",
        text("""\
7月20日8时05分，在柳溪村漫水桥下游4.6公里处石滩找到1名失联人员，已死亡，身份经家属辨认。另1人仍失联，
今天投入搜救力量140人、冲锋舟6艘，搜救范围扩大到下游15公里。镇长李四一直在现场。

信息员乙 10000000015

------------------ 原始邮件 ------------------
发件人: "值班室" <duty@example.org>
发送时间: 2026年7月19日(星期日) 晚上5:00
收件人: <xihe-informant@example.org>
主题: [2026-000318] 已收到：西河镇关于两名群众被洪水冲走的紧急报告

您的报告已收到并登记，编号 2026-000318。尚缺：财产损失、影响范围、下一步工作措施。请于17时20分前补报。
"""),
        "An answer to the receipt: one of two is found dead; the time of finding is not that of occurrence.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000318",
        extra=("In-Reply-To: <2026-000318@example.org>", "References: <2026-000318@example.org>"),
        occurred_at=None,
        location=OPEN,
        casualties={"dead": 1, "missing": 1},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "sequel-plus-address",
        NANPING,
        "触电事故补充情况",
        "2026-08-25T18:10",
        """
补报：重伤的那名工人姓杨，52岁，下午5点半做完第二次手术，目前清醒，医生说暂时没有生命危险。经调查，梯子长6.5米，
搬运时没有放倒，是造成触电的直接原因。设备没有损坏，财产损失没有。家属今天下午已到场部，由工会主席陪同。
""",
        "The number stands in the address alone; no loss, in words; half past five is an operation.",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000402",
        to="duty+2026-000402@example.org",
        occurred_at=None,
        cause=has("没有放倒", absent=True),
        casualties={"seriously_injured": maybe(1)},
        property_loss=maybe(0),
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "sequel-drone-verified",
        DONGSHAN_DUTY,
        "东山镇长坝村无人机坠落伤人事件核报",
        "2026-05-06T11:15",
        """
现将4月29日9时38分东山镇长坝村无人机坠落伤人事件核报如下：伤者冉某（女，64岁）左肩锁骨骨折，经司法鉴定为轻伤，无死亡；
无人机操作人员未取得操作证书，作业时未避让通信线，公安机关已处以行政拘留5日。核实直接经济损失6.1万元
（含医疗费1.3万元、无人机4.8万元）。事件处置已结束。

东山镇值班员甲，电话10000000012
""",
        "核报 is a final report; the sum, not its parts; the degree as certified, without a numeral.",
        kind="final",
        occurred_at="2026-04-29T09:38",
        location=has("长坝村", lacks=("9时", "坠落")),
        cause=OPEN,
        casualties={"dead": 0, "seriously_injured": maybe(0), "slightly_injured": maybe(1)},
        property_loss=61000,
        trend=OPEN,
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    lines(
        "sequel-bridge-first",
        XIHE_DUTY,
        "西河大桥桥墩基础冲刷险情续报一",
        "2026-08-13T08:00",
        """
一、最新情况：8月13日7时，2号桥墩冲刷深度增至1.6米，桥面裂缝扩展至4.5厘米。
二、人员伤亡：无新增，仍无人员伤亡。
三、财产损失：待桥梁检测后评估。
四、发展趋势：上游水库减小下泄，水位已回落0.8米，险情趋缓。
五、领导到位情况：副县长钱二、镇长李四现场指挥抛石护基。
六、已采取措施：抛投块石420立方米，两岸设岗4处。
七、下一步措施：水位退后围堰抢修，开辟临时渡口保障群众出行。
值班员丙 10000000016
""",
        "A follow-up in numbered labels; the hour told is that of a measurement.",
        unit="xihe-town",
        kind="follow_up",
        occurred_at=None,
        location=has("西河大桥", absent=True),
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        course=OPEN,
        consequences=OPEN,
        trend=has("减小下泄", "险情趋缓", lacks=("领导",)),
        leaders_on_scene=(True, has("钱二", "李四", lacks=("已采取",))),
        measures=has("抛投块石420立方米", "设岗4处", lacks=("下一步",)),
        next_steps=has("围堰抢修", "保障群众出行", lacks=("值班员",)),
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "sequel-quarry",
        DONGSHAN_HEAD,
        "采石场续报",
        "2026-06-02T14:50",
        """
【特别紧急】被埋的经反复核对是6人，不是先前报的5人。到14点40挖出来5个：3个已经遇难，2个重伤送县医院；还有1个埋在里面，
位置确定了，上面有块大石头，正在破拆。被飞石砸伤的3个人轻伤没有变化。孙副县长12点到现场坐镇。家属安抚组已经进驻。 张三
""",
        "The first figure put right within the text; five dug out, three of them dead, one buried still.",
        kind="follow_up",
        cls={"value": "critical", "also": ["default"]},
        occurred_at=None,
        location=has("采石场", absent=True),
        casualties={"dead": 3, "seriously_injured": 2, "slightly_injured": 3, "trapped": 1},
        trend=OPEN,
        leaders_on_scene=(True, has("孙副县长")),
        measures=OPEN,
        informant=(maybe("张三"), None),
    ),
    mail(
        "sequel-rockfall-cleared",
        GEOLOGY,
        "续报：县道X015线崩塌处置进展",
        "2026-05-30T18:25",
        """
重伤的同乘人员因伤势过重，于16时40分在县人民医院死亡，至此灾害累计死亡2人，无其他伤亡。

坡顶危岩已于17时50分爆破清除，18时15分单车道恢复通行。直接经济损失初步统计为48万元，其中车辆损失9万元。
预计31日12时前双向恢复通行。

报送人：信息员戊 10000000025
""",
        "The injured one has died: two dead in all, nobody gravely hurt; a part of the loss beside the sum.",
        unit="geology-section",
        kind="follow_up",
        occurred_at=None,
        location=has("X015线", absent=True),
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=480000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "sequel-canteen-final",
        "jiaotiju@example.com",
        "河湾区教育局关于第四小学学生身体不适情况的终报",
        "2026-05-26T17:10",
        """
区政府值班室：

截至5月26日16时，5月21日因身体不适就诊的37名学生已全部康复，其中住院观察的9名学生于5月24日前陆续出院，无死亡、无重症。

经区疾控中心实验室检测，在食堂留样凉拌黄瓜和4名学生样本中检出副溶血性弧菌，认定为一起因食品加工环节交叉污染引起的食源性疾病事件。
区市场监管局已对供餐企业立案查处，校方已与该企业终止合同。学校于5月25日正常复课。

联系人 河湾区教育局安全科 贺某 100 0000 0072
""",
        "A final report: the day of the event without an hour; illness throughout.",
        unit="",
        standing="unknown",
        kind="final",
        occurred_at=None,
        location=has("第四小学", absent=True),
        cause=has("交叉污染", absent=True),
        casualties=ANY_ZERO,
        trend=OPEN,
        measures=OPEN,
        informant=("贺某", "10000000072"),
    ),
    mail(
        "sequel-call-noted",
        OFFICE_SECOND_DUTY,
        "【电话报告】西河镇养鸡场大棚垮塌",
        "2026-01-25T05:33",
        """
5时26分，接西河镇值班员丙（10000000016）电话：5时许，西河镇龙洞村一养鸡场大棚被积雪压垮，场内看守的老两口被压，
村民已救出1人，轻伤，另1人仍被压。镇里正组织人手搬开钢架，救护车已出发。领导到位情况、财产损失正在核实。

记录：办公室值班员乙
""",
        "A call noted by the office: who called is the informant; one of two is out, one is not.",
        kind="phone",
        unit={"value": "xihe-town", "may_be_absent": True},
        source=has("值班员丙", absent=True),
        occurred_at="2026-01-25T05:00",
        location=has("龙洞村", lacks=("5时", "积雪")),
        cause=has("积雪", absent=True),
        casualties={"slightly_injured": 1, "trapped": 1},
        property_loss=VERIFIED,
        leaders_on_scene=(maybe("being verified"), OPEN),
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
)
