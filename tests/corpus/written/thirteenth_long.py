"""The thirteenth set: reports of a page and more."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, NANPING_DUTY, XIHE
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, PARK, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "pesticide-works",
        PARK,
        "示例经济开发区关于丰禾农化公司“9·14”火灾爆炸事故的情况报告",
        "2026-09-14T20:50",
        """
示例经济开发区管理委员会文件
示开管报〔2026〕27号

关于丰禾农化公司“9·14”火灾爆炸事故的情况报告

县人民政府：
2026年9月14日14时27分，位于示例经济开发区化工集中区的丰禾农化有限公司三车间发生一起火灾爆炸事故。现将有关情况报告如下。
一、企业基本情况
丰禾农化有限公司成立于2009年4月，注册资本3000万元，现有员工142人，主要产品为农药中间体，年产值1.8亿元。\
该公司2023年11月曾发生一起中毒事故，造成1人死亡，被罚款35万元。
二、事故经过
9月14日14时10分左右，三车间操作工发现2号硝化釜温度异常升高，随即采取紧急冷却措施，但未能控制。14时27分，反应釜超压爆炸，\
引燃车间内甲苯。厂内专职消防队14时30分出动，县消防救援大队14时41分到场。16时55分明火全部扑灭。
三、人员伤亡和财产损失
事发时三车间在岗9人。截至20时，事故共造成3人死亡、1人失联、2人重伤、3人轻伤。另有周边企业和村庄门窗玻璃破碎，\
未发现厂外人员受伤。直接经济损失初步估算为1860万元。
四、应急处置情况
（一）救援力量。共调集消防车31辆、消防救援人员147人，公安、医疗、环保、供电等部门人员210余人。
（二）环境监测。在厂界和下风向设置7个点位，厂界外大气各项指标未见异常；事故废水全部导入应急池，未外排。
（三）群众疏散。对周边1公里范围内的渔湾村村民1120人进行了疏散，安置在开发区中学。
（四）善后。成立5个工作组，分别对接遇难、失联和受伤人员家属。
五、领导到位情况
县委书记柯某、县长汤某率领有关部门负责人于15时10分到达现场，成立前方指挥部。
六、事故原因
经初步分析，系硝化釜冷却水系统故障，物料积热失控所致，详细原因由市政府事故调查组调查。
七、下一步工作
1．继续搜寻失联人员；2．全力救治伤员，请市级专家会诊；3．对区内同类企业全部停产检查；4．及时发布权威信息。
特此报告。

示例经济开发区管理委员会
2026年9月14日
（联系人：桑某　联系电话：10000000054）
""",
        "Two full pages: an accident of three years before, a fine, capital and output, the moment of the blast.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-14T14:27",
        location=has("丰禾农化有限公司三车间", lacks=("14时27分", "发生一起")),
        cause=has("冷却水系统故障", lacks=("下一步",)),
        casualties={"dead": 3, "missing": 1, "seriously_injured": 2, "slightly_injured": 3, "trapped": maybe(0)},
        property_loss=18600000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("柯某", "汤某")),
        measures=has("消防车31辆", lacks=("柯某",)),
        next_steps=has("继续搜寻失联人员", "发布权威信息", lacks=("桑某",)),
        informant=("桑某", "10000000054"),
    ),
    typed(
        "thirteen-elements-in-full",
        XIHE,
        "西河镇+湖心岛景区游览车冲入湖中",
        "2026-05-02T15:28",
        """
紧急信息报告
一、信息来源：景区管理处电话报告，110同步转警。
二、事发时间及地点：2026年5月2日14时36分，西河镇白鹭湖湖心岛景区环岛路观鸟台下坡处。
三、事件起因和性质：电瓶观光车下坡时制动失灵，属道路外车辆伤害事故。
四、伤亡人数：车上11人（含驾驶员），死亡1人，重伤3人，轻伤7人，无人失踪、被困。
五、财产损失：观光车报废，护栏损坏，合计约6.5万元。
六、基本过程：车辆失控后冲过木护栏坠入湖中，水深约1.2米，游客和景区救生员随即下水施救，14时58分11人全部救出。
七、已造成的后果：1名70岁女游客经抢救无效死亡，10人住院，景区秩序一度混乱。
八、影响范围：当日在岛游客约2600人，已有游客拍摄视频上传。
九、事件发展趋势：现场已控制，伤员中2人仍未脱离危险。
十、相关领导是否到位：是。县文旅局局长尹某、西河镇镇长高某15时05分到达。
十一、已采取的初步处置措施：停运全部观光车；开通医院绿色通道；轮渡加密班次，引导游客有序离岛。
十二、下一步工作措施：配合开展事故调查；做好家属接待；对全县景区游览设施开展检查。
十三、责任单位信息员的姓名和联系方式：信息员乙，100 0000 0015。
西河镇人民政府
2026年5月2日15时25分
""",
        "All thirteen elements in the words of the rule, two of them under one label.",
        charset="gb18030",
        prose=False,
        unit="xihe-town",
        source=has("景区管理处", lacks=("14时36分",)),
        occurred_at="2026-05-02T14:36",
        location=has("湖心岛景区环岛路观鸟台", lacks=("14时36分", "制动")),
        cause=has("制动失灵"),
        nature=has("车辆伤害事故", lacks=("死亡",)),
        casualties={"dead": 1, "missing": maybe(0), "seriously_injured": 3, "slightly_injured": 7, "trapped": maybe(0)},
        property_loss=65000,
        course=has("冲过木护栏", "全部救出", lacks=("70岁",)),
        consequences=has("70岁女游客", "秩序一度混乱", lacks=("2600",)),
        scope=has("2600人", lacks=("现场已控制",)),
        trend=has("现场已控制", lacks=("尹某",)),
        leaders_on_scene=(True, has("尹某", "高某", lacks=("停运",))),
        measures=has("停运全部观光车", "有序离岛", lacks=("配合开展",)),
        next_steps=has("配合开展事故调查", "开展检查", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    typed(
        "flood-daily",
        COUNTY_DUTY,
        "示例县防汛抗旱日报（7月12日）",
        "2026-07-12T18:20",
        """
防汛抗旱日报
第19期　县防汛抗旱指挥部办公室　7月12日18时

【雨情】11日8时至12日8时，全县平均降雨46毫米，最大东山镇窑头村112毫米。
【水情】12日16时，沙塘河示例站15.03米，超警戒1.03米；白鹭湖14.77米，超警戒0.77米，日涨0.12米。
【工情】12日10时25分，西河镇永丰圩桩号5+100堤脚发生散浸，长30米，已导渗处理，险情稳定。目前全县累计发生险情9处，均已得到控制。
【灾情】入汛以来全县受灾人口3.6万人，转移安置1874人，农作物受灾5.1万亩，直接经济损失6240万元，无人员伤亡。
【部署】县防指维持防汛Ⅲ级应急响应。县委书记柯某12日上午到永丰圩检查巡堤查险。全县在堤民工3120人。
【预报】预计13日至14日仍有大到暴雨，沙塘河水位可能涨至15.4米。
【要求】各镇按每公里不少于12人落实巡堤力量，低洼圩区做好提前转移准备。

编辑：池某　签发：栗某
""",
        "A day's bulletin of the flood with a danger of that day and the figures of a whole season.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-12T10:25:00+08:00"),
        location=has("永丰圩", lacks=("10时25分",), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(62400000),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("柯某", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        source=OPEN,
        informant=(OPEN, None),
    ),
    typed(
        "ship-lock-standstill",
        DONGSHAN,
        "关于三汊湖船闸停航、待闸船舶滞留有关情况的信息",
        "2026-10-30T17:12",
        """
局办公室：
10月30日6时20分，我镇境内三汊湖船闸下闸首人字门底枢磨损卡阻，船闸停航。至17时，上下游待闸船舶137艘、船员近400人，\
其中运煤船58艘、粮船21艘、集装箱船9艘，无危险品船舶。无人员伤亡。
午后，部分船民因等待时间长、生活用水不足情绪急躁，约30人聚集到船闸管理所询问，经镇干部和海事人员解释后于15时散去，未发生冲突。
一、目前已做工作
镇党委书记韦某、镇长张三现场办公，会同县海事中心、船闸管理所：1.安排水上交通艇送水送餐，发放矿泉水600箱；2.划定3处临时停泊区，\
安排海巡艇巡航，防止碰撞；3.镇卫生院医生上船巡诊，处理感冒、腹泻等12人次；4.协调厂家派潜水员探摸。
二、损失情况
船闸维修费用预计80万元，船舶滞期损失尚在统计。
三、趋势研判
厂家预计31日12时前恢复单向通航；若水下处理不顺，滞留船舶可能超过200艘。
四、下一步打算
一是做好船民生活保障；二是协调优先放行粮船、电煤船；三是如有变化随时报告。

东山镇人民政府
2026年10月30日
（信息员甲，100-0000-0011）
""",
        "A standstill: about 400 crew, visits of a doctor, a gathering that passed; repairs, and a loss being counted.",
        occurred_at="2026-10-30T06:20",
        location=has("三汊湖船闸", lacks=("6时20分", "停航")),
        cause=has("磨损", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(800000, "being verified"),
        scope=OPEN,
        trend=has("31日12时前", absent=True),
        leaders_on_scene=(True, has("韦某", "张三")),
        measures=has("送水送餐", lacks=("80万元",)),
        next_steps=has("生活保障", "随时报告", lacks=("信息员甲",)),
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    typed(
        "poplar-belt-blown-down",
        NANPING_DUTY,
        "国有南坪林场关于强对流天气造成防护林及职工受损的报告",
        "2026-07-26T11:45",
        """
县林业和自然资源局办公室：
7月25日19时50分至20时15分，我场沙塘河滩地分场遭受短时雷暴大风袭击，极大风速32.4米/秒。现将灾情报告如下：
1、林木损失：滩地分场4号、5号林班杨树防护林折断、倒伏约1.1万株，材积约2300立方米。
2、人员：滩地分场职工宿舍被倒树砸中，职工2人受伤，1人颅脑损伤在县医院ICU，属重伤；1人肩部挫伤，属轻伤。其余职工安全。
3、设施：砸坏宿舍5间、围栏1200米、生产道路中断3处，10千伏线路断线2处。
4、损失：直接经济损失274万元，其中林木198万元、设施76万元。
5、处置：场长王五连夜到滩地分场组织抢险，25日22时宿舍区29人全部转移到场部；道路26日9时抢通1处，其余今日内抢通；\
供电所正在抢修线路。
6、需要支持的问题：请求县局协调采伐指标，尽快清理倒木，防止次生火灾和病虫害。
特此报告。
国有南坪林场
联系人：值班员戊，电话10000000020
""",
        "Two hurt, one gravely and one slightly; the head of the farm on the scene; a request at the end.",
        unit="nanping-forest-farm",
        occurred_at="2026-07-25T19:50",
        location=has("滩地分场", lacks=("19时50分", "雷暴")),
        cause=has("大风", absent=True),
        casualties={
            "dead": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": 1,
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=2740000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王五")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员戊", "10000000020"),
    ),
)
