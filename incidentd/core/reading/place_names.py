"""Which words at the beginning of a clause name a place: up to whom, what or how it happened there.

A Chinese place runs from the large to the small and ends in a word that says what it is (村, 路, 厂, 隧道, 门口). A
place cut short is worse than none, since help is sent there: what stands between its last such word and what happened
belongs to it (云盘村大湾), unless it is whom it happened to.
"""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.place_bounds import WORK_PLACE, is_clause, is_common, is_within_a_noun

_AREAS: Final = "省|自治区|自治州|市|县|区|州|旗|镇|乡|街道|社区|村|组|社|屯|寨|林场|农场|工区|林区|景区|园区|开发区"
_SITES: Final = """
    平台 作业点 作业面 工作面 卫生院 卫生室 幼儿园 敬老院 养老院 福利院 托儿所 派出所 变电站 收费站 服务区 加油站
    加气站 检查站 污水厂 自来水厂
    中心校 完小 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中
    教学点 小学 中学 大学 学院 学校 校区 初中 高中 中心 仓库 库房 冷库 粮库 油库 料仓 筒仓 公司 集团
    销售点 经营部 经营点 专营店 门店 合作社 加工坊 作坊 公园 花园 陵园 医院 诊所 单元 厂区 厂房
    大厦 商厦 写字楼
    商场 超市 商店 酒店 饭店 宾馆 旅馆 民宿 餐馆 餐厅 火锅店 网吧 浴室 影院 剧院 体育馆 图书馆 博物馆 礼堂 宿舍 公寓
    食堂 办公楼 教学楼 综合楼 住院部
    地段 路段 河段 境内 小区 屋后 房后 工地 基地 营地 市场 广场 桥头 桥下 水库 库区 河堤 河滩 河心洲 江心洲 洞口
    渡口 码头 港口 泊位 路口 岔路口 岔口 十字路口
    弯道 匝道 便道 步道 栈道 索道 铁道 轨道 坑道 巷道 机耕道 防火道 林道 车道 山道 水道 国道 省道 县道 乡道 村道
    大道 通道 河道 街口 出口 入口 进口 闸口 井口 垭口 丫口 沟口 山口 坝口 巷口 村口 谷口
    公路 高速 铁路 小路 马路 山路 车站 火车站 汽车站 机场 车间 机房 锅炉房 配电房 配电室 配电间 泵房 炉区 罐区 库区
    门前 门口 大门 东门 西门 南门 北门 正门 后门 侧门
    附近 对面 旁边 隧道 隧洞 涵洞 窑洞 项目 标段 夜市 早市 集市 集贸市场 菜市 菜市场 摊位 摊点 店前 店铺 门面 商铺
    门市 林班 小班 林地 菜地 草地 荒地 空地 墓地 大棚 矿井 矿区 煤矿
    养猪场 养殖场 采石场 采砂场 砂石场 料场 牧场 农场 林场 停车场 操场 球场 菜场 猪场 鸡场 羊场 牛场 砖厂 渣场 堆场
    会场 沙场 训练场 火场 尾矿库 垃圾填埋场 搅拌站 水电站 电站 泵站
    南侧 北侧 东侧 西侧 左侧 右侧 外侧 内侧 左岸 右岸 北岸 南岸 东岸 西岸 河边 路边 岸边 山脚 山顶 山腰 山上 坡脚
    排口 排污口 雨水口 围墙 坡下 村头 村尾 街头 楼顶 楼下 地下室 河心滩
    家 家中 家里 院子 院坝 屋基 坝子 住宅 住房 民房 农房 自建房 土墙房 房屋 海里 公里 千米 公里处 米处
    乡 厂 号 崖 岩 嘴 垴 垅 弯 洲 沱 庄 坑 坝 坡 坪 堤 处 寨 屯 山 岭 峰 梁 岗 巷 店 弄 村 栋 幢 桥 楼 段 江 沟 河 湖
    溪 渠 堰 塘 池 潭 滩 湾 港
    岛 礁 矿 窑 坎 垭 谷 峡 洼 坳 林 园 馆 院 庙 寺 亭 塔 闸
    社 站 米 组 街 路 镇 县 市 区 州 旗 街道 社区 所 局 井
"""
_POSITION: Final = "(?:以?[东南西北]{1,2}|[内外里上下前后旁边]|中间|之间|一带|方向|交界处?|交汇处|交叉口|交口|辖区)?"
_ENDS: Final = re.compile(
    rf"(?:.*(?:{WORK_PLACE}|{'|'.join(sorted(set(_SITES.split()), key=len, reverse=True))}|[KX][0-9]+(?:\+[0-9]+)?(?:处"
    rf"|米)?)){_POSITION}"
)
_INSIDE: Final = re.compile(
    r"教学楼|宿舍|食堂|办公楼|实验楼|综合楼|住院部|操场|教室|寝室|病房|厨房|锅炉房|配电|机房|地下|停车场|仓库|库房|料仓"
    r"|[合制包]?[\u4e00-\u9fff]?车间|井下|[主副]井|大坝|初期坝|[主副子]坝|[左右]?坝[后下体脚坡顶肩基面]|溢洪道|进[村场厂山]|门口|[校厂院矿]门[口前外]?"
    r"|[0-9一二三四五六七八九十]{1,3}(?:[楼层]|号)"
)
_BARE: Final = re.compile(
    rf"(?:(?![一二三四五六七八九十])[\u4e00-\u9fff]?(?:{_AREAS})|[\u4e00-\u9fff]{{0,2}}台区"
    rf"|(?:{'|'.join(sorted(set(_SITES.split()), key=len, reverse=True))}){_POSITION})"
)
"""What says of which sort a place is, without a name: 电站, 学校门口."""
_PEOPLE: Final = (
    r"(?<!级)职工(?!宿舍|食堂|医院|之家|小区)|工人(?!新村|文化|路|村|俱乐部)|[民员]工(?!新村|宿舍|食堂|餐厅|公寓|浴室|活动)"
    r"|[检装修卸焊架]\w?工(?=人|被|[，,在从]|$)|[^，,。\u4e00-\u9fff]?(?:作业|施工|操作|维修|工作|当班|保洁"
    r"|管理)?人员(?!密集)"
    r"|学生(?!宿舍|公寓|食堂)|老师|师生|村民(?!委|小组|组)|居民(?!楼|小区|委|点|区|组)|农户|农民(?!新村)|住户"
    r"|群众(?!路|广场)|游客(?!中心|集散)|顾客|旅客|乘客|老人|老[太头伴]|老两口|大[爷妈娘]|奶奶|爷爷|婆婆|夫妇"
    r"|夫妻|老汉|小孩|娃|儿童(?!公园|医院|乐园|游乐|活动|福利|之家|中心)"
    r"|男子|女子|男童|女童|妇女|妇幼(?!保健)|青年(?!路|广场)|驾驶员|司机|队员|护林员|业主|老板|[摊店户房船]主(?!村)|商户|养殖户|患者"
    r"|负责人|病人|家长|保安|驴友|队伍|网友|市民(?!中心|广场)|矿工(?!路|医院)|渔民|牧民"
    r"|[\u4e00-\u9fff]、?[\u4e00-\u9fff]两(?:姓|家)|(?![区县市镇乡村街路园道处])[\u4e00-\u9fff]某(?![镇村县市区乡路地厂街组公小中矿工处山河])"
)
_THINGS: Final = (
    r"(?:小|大|重型|轻型|微型|半挂|无牌|农用)?(?:大货(?=车|[，,撞翻追失和与]|$)|小面包|面包(?=[，,翻撞]|$)|货车|客车|轿车|面包车|中巴|大巴|班车|公交车|校车|三轮车|摩托车"
    r"|电动车|电瓶车|自行车|挂车|[油槽]?罐车|槽车|拖拉机|工程车|车辆|农用车|渣土车"
    r"|皮卡|越野车|救护车|出租车|铲车|叉车|吊车|塔吊|挖机|挖掘机|推土机|装载机|收割机|渡船|渔船|货船|游船|快艇"
    r"|[0-9]{1,3}路(?:公交|车)|[两二三多]车)(?!站|场|库|间|厂)"
    r"|电梯(?!厂|公司)|扶梯|主变|主驱动|高压线|电线|线路|电缆|(?:自来|出)?水管(?!站|所|网)|(?<![尾废])气管"
    r"|(?:制冷|供热|输油|冷却|消防|[尾废出水主供输燃蒸汽]{0,3})管[道线网](?!改造|项目|工程|建设)|屋顶|房顶|窑顶|桥面|路面|墙体|围墙(?![内外边旁])|挡墙|取暖炉|电路|电气|吊[灯扇顶]"
    r"|一氧化碳|DN[0-9]+|(?:电力|供电|供水|通信|基础|水利|交通)设施"
    r"|煤气(?!站)|氨(?=管|泄漏|罐|$)"
    r"|土方(?!量)|土体|货物(?!运输|中心|仓|堆)|接管|法兰|液[氨氯](?=管|阀|泵|罐车|泄)|支护桩(?=断|倾|折)|烟囱(?=[拆倒断倾坍])|(?:水平|竖向)(?=位移)|燃气(?!公司|站)|天然气(?!站|公司)|沼气(?!站|池)|硫化氢|氨气|氯气|绞车|绞盘机|卷扬机|山体|反应釜|提升机|钢丝绳|罐笼|储罐"
    r"|罐体|锅炉(?!房)|皮带|支架|脚手架|吊篮|货架|广告牌|电线?杆|行道树|大树|变压器|配电箱|液化气罐|煤气罐|水位"
    r"|[河溪江湖]水(?![位泥务利产电文库厂质])|洪水|氧气瓶|液化气瓶?|积雪|吊厢"
    r"|(?<=[0-9一二三四五六七八九十]号)[\u4e00-\u9fff]{0,3}(?:机(?![组房场关井位坪机舱])|电炉)"
    r"|(?:野猪|黑熊|棕熊|狗熊|猴群|猴子|野猴|野狗|恶犬|疯狗|流浪狗|野象|象群|马蜂|胡蜂|黄蜂|蜂群|毒蛇)"
    r"(?![沟坪岭岩山坡塘湾村寨洞坝庄屯河桥梁崖林垭口])"
)
_COUNT: Final = (
    r"(?<![0-9K+第〇零一二三四五六七八九十百千])(?:约|(?<!附)近|有|共)?[一二两三四五六七八九十几数0-9][一二三四五六七八九十百千零几0-9]{0,5}[余多来]?(?:辆|名|人|伙|群|帮|间(?!房)"
    r"|[栋幢座](?=[民农楼住平居厂危土木砖瓦自]|房|建筑|教学|宿舍|办公|$)|台(?!山|村|路)|艘|株|头(?!村|镇|桥)|只"
    r"|家(?!村|镇|湾|坝|坪|沟|寨|桥|坡|山|梁|塘|庄|营|店|河)|条|起|棵|户|位|匹|袋|吨|支(?![渠路线沟河流洞护])|(?<!十)字班"
    r"|[栋幢座间](?=[一二三四五六七八九十0-9]{1,2}层|[^0-9]{0,3}[房屋楼])|车(?=追尾|相撞|连环|刮|碰|自燃|起火|着火|侧翻|翻|爆胎|失控|$|[，,])"
    r"|[个处](?!村|镇|乡|组|社区|小区|屯|街道|自然))|一[片块股声根把层]|部分|多[名辆处户人]|大量|若干|[十百千]余"
)
_DOES: Final = (
    rf"换届|选举|计票|唱票|清扫|放映|备餐|位移|沉降(?!板|点)|单日|达[0-9]|(?<=[口处路段站台桥村场])时(?![代光尚])|起步|停靠(?!点|站)|[进出]站时|掉头|变道|因|由于|受|遭|发生|突发|发现|监测|先后|陆续|相继|出现|巡[查护逻堤线山检道]|{rules.HAPPENINGS}"
    rf"|{rules.NATURES}|事故|险情|火情|灾情|突[降遭]|[大暴降]雨|大风|冰雹|聚集|(?<![国所])有(?![限机])|暴发|爆发"
    rf"|致(?![富远和])|造成|[被把了](?!院)|突然|忽然|刚才|刚刚|方才|意外|不慎|不幸|竟|正在|已|进行|共(?!青|和|享)|"
    r"积水|打钻|打眼|作业(?!点|区|面)|施工(?!现场|工地|便道|路段|点|的[\u4e00-\u9fff]{3})|清理|清洗|装修|检修|维修|疏通|搬运|拆除|吊装|浇筑|开挖|爆破|采收"
    r"|采摘|洗澡|游泳|玩耍|钓鱼|垂钓(?!园|区|中心|基地)|捕[鱼捞]|打鱼|收网|熏蒸|放学|[饭餐][前后]|[早午晚中][饭餐]|上课|下楼|课间|训练|比赛|活动(?!室|中心|板)"
    r"|过程|期间|秋季|普查|途中|行驶|驾驶|驶|经过|路过"
    r"|使用|操作|擅自|违规|违章|焚烧|烧(?![烤鹅腊结酒碱])|用火|上坟|祭祀|吸烟|炒菜|做饭|取暖|充电|加热"
    r"|生产(?!车间|基地|队|区)|装载|卸货|调试|排查|勘查|冒|起[火烟]|着火|失火|燃(?![气料油])|爆(?!竹)|塌(?!方段)|垮"
    r"|倒[了下在]|坍|滑坡|掉|坠|跌|摔|滚落|翻[到进入车]|撞|追尾|刮擦"
    r"|找到|寻获|食物|捡|钓[鱼虾]|躲[雨避]|避雨|乘凉|戏水|登山|爬山|徒步|露营|砍[柴树]|赶[集场]|挖[药笋]|摘|采[药菌茶]|老化|卸|油气"
    r"|闪[燃爆]|停放|停着|短路|迫降|缆车(?!站)|结冰|停运|分别|召开|查获|抓获|拦截"
    r"|压[断垮塌倒]|[刮砸]断|击[断穿]|侧滑|[打]滑|滑[倒入到下进]|[上下]坡(?!村|镇|组|路)|[左右]?(?:转弯|拐弯)|会车|避让|超车|倒车|连夜|立即|迅速|火速|全力|奋力|合力|妥善|有序|扎实|紧急(?!避险|集合|停车)"
    r"|打药|中暑|劳作|干活|大面积|大片|处[置警]|处理(?![厂站场池中])"
    r"|大批|网箱|放炮|翻越"
    r"|跳[河楼江桥崖]|引燃|扑灭|[长宽高深厚][约达]?[0-9一二三四五六七八九十]|面积|直径|孔径|接诊|收治"
    r"|送(?:[来到至往医]|(?=[省市县区镇乡村]))|(?:燃)?放(?=烟花|爆竹|鞭炮)|(?<=[公厂局队矿司])对(?![面门岸侧过])|打通|外出|查看|流[入向进]|清掏|清淤|从事|非法|严重|连续|[上下]车(?![\u4e00-\u9fff]?[村镇乡组站湾坝河桥路])|[上下]山时|一(?=运行|正在|正常|在建|非法|无证)"
    r"|接[警报到]|报警|迷[路失]|设卡|检查(?!站|井)|明火|余火|中断|通[信讯]|躺|漏|泄|喷|渗|断裂|跳闸"
    r"|停[电水气运车](?!场|站)|故障|失[联控火灵]|被困|滞留|堵[在了路车]|卡[在住]|突[水泥]|透水|冲[毁走垮出入]|淹|涨"
    r"|(?:大|强)?(?:降|下)[雨雪雹冰]|刮[起了]?大?风|刮了|溺|落水|触电|中毒|死亡|受伤|晕|昏|呕吐|肚子|身体|吃|喝"
    r"|误食|采[野蘑]|打[伤架]|砍|咬|蜇|拱|[烫烧炸灼冻抓拱顶撕踩]伤|急刹|沉没|沉船|与家属|反映|报告|累计|称"
)
_HOME: Final = (
    r"[\u4e00-\u9fff]{0,4}?(?:自家|家|住宅|住房|房屋|屋|院)(?:[中里内外前后旁]|门[前口]|附近|$|[，,]"
    r"|(?=[发突起着失因]))"
)
_STOP: Final = re.compile(
    rf"(?P<count>{_COUNT}|一(?=(?:{_PEOPLE}|{_THINGS}|民房|[男女]|商铺|店铺|门面|精神|患)(?!{_HOME})))"
    rf"|(?P<who>(?:{_PEOPLE}"
    rf"|专家|家属(?![院楼区])|死者|伤者|伤员)(?!{_HOME}))|(?P<thing>{_THINGS})"
    rf"|(?P<does>{_DOES}|(?:时"
    rf"|(?<![一二三四五六七八九十])中)(?=$|[，,])|也|又|没|未(?!来)|还(?!建|房)|叫|让)"
)
_BY_A_PERSON: Final = re.compile(
    r"被|在|把|因|溺|落水|触电|中毒|受伤|死亡|晕|昏|坠|摔|跌|吃|误食|采|失联|行驶|驾驶|驶|违|擅自|烧|焚烧|与"
)
"""What people do, or befalls them: the name before it is that of a person."""
_OTHER_WAY: Final = re.compile(
    r"(?:[与跟同]|和(?!平))(?![\u4e00-\u9fff]{1,12}(?:交界|相邻|之间|交汇|交口|交叉|接壤|中间|路口|十字|丁字|[东南西北]{1,2}角"
    r"|街口))(?=[\u4e00-\u9fff]{0,12}$)"
)
_ROUTE: Final = re.compile(r"[到至往]|开往")
_HEADING: Final = re.compile(r"(?:往|(?<!方)向)(?:[^，,]{1,8}方向|[^，,]{1,4})\Z")
"""东山镇往县城方向: which way somebody went, not how far he had got."""
_OWN: Final = re.compile(
    r"^(?:(?:我们?|本|全|该)(?:省|市|县|区|镇|乡|街道|场|局|村|社区|校|公司|单位|所|队|矿(?!山|区|井(?!下))|厂(?!区|房))(?:境内|辖区内?|的)?"
    r"|井下(?=[0-9]{3,})"
    r"|游[玩览]|来(?=[省市县区镇乡])|辖区内?|位于|在(?!建)|于|承建的|负责的|(?:昨日|今日|前|原|首|初|续)?所?报的?)+"
)
_AN_OFFICE: Final = re.compile(
    r".*(?:政府|局|委员会|管委会|办公室|值班室|大队|支队|指挥部|[镇县市区乡]委|应急办|党政办|[林农水畜]\w{0,2}站|[司国]\w?所)"
)
_LEFT_OVER: Final = re.compile(r"(?:从|自|于|在|等地?|时|与|和|将|拟|均|都|[ ，,的])+$")
_FLOOR: Final = re.compile("[楼层]")
_OF_US: Final = re.compile(
    r"(?:(?:我们?|咱们?|本|该)(?:村|组|屯|社区|小区|家)|(?:他们?|她们|你们?)(?:村|组|屯|社区|小区|家|厂|矿|店"
    r"|公司|校))"
)
_GENERIC: Final = re.compile(
    r"(?:自己|自家|其|该|本|老)?(?:家|屋|房|院|院坝|楼|路|山|河|塘|池|井|田|地|林|车|厂|矿|校|站|桥|坡|沟|坎"
    r"|[\u4e00-\u9fff]{1,2}[林地田边])?(?:中|里|内|外|上|下|边|旁|前|后|附近|顶|脚|底)?"
)
_NAMED: Final = re.compile(
    rf"[\u4e00-\u9fff]{{1,8}}(?:{_AREAS})|[\u4e00-\u9fff]{{2,}}(?:[河江湖山岭坡沟谷坝路街桥潭崖岩坪梁峰湾塘坳岗坑]|风?电场|水库|隧道|公园|广场"
    rf"|[大东南西北正]门|小学|中学|医院|弯道|厂|矿)|[0-9]+(?:号|公里|KM|km|海里|林班)|[KX][0-9]"
    r"|(?<![\u4e00-\u9fff])(?!地铁|高铁|农贸|集贸|批发|建材|临时|附近|一[处个家座所]|学校|公司)[\u4e00-\u9fff]{2,}"
    r"(?:采[石砂]场|砂石场|冷库|粮库|油库|尾矿库|物流园|产业园|工业园|客运站|溢洪道|索道|涵洞|花园|家园|公寓|管护站|养殖场|变电站|电站|加油站|收费站|基地|码头|渡口|岛|养老院|福利院|幼儿园|敬老院"
    r"|高速|公路|国道|省道|铁路|大道|项目|工地|学院|大学|林场|农场|市场|商场|宾馆|酒店|饭店|车站|机场|小区|公司|车间|工作面|门口|机耕道)|[0-9]{3,}[\u4e00-\u9fff]{0,4}(?:工作面|巷)"
    r"|(?<![\u4e00-\u9fff])(?!节制|进水|排水|退水|分洪|泄洪|灌溉|排灌|引水|附近|一[处座个])[\u4e00-\u9fff]{2,}(?:渠|闸|圩|斗门|排涝站|泵站|涵闸|垸)|[\u4e00-\u9fff](?:[街垭岔丫]口|戏台)"
)
_RELATIVE: Final = re.compile(
    r"[一二三四五六七八九十0-9]{1,3}(?:组|社|队)(?:$|[屋房后前山坡边上下内里])|[东南西北]{1,2}线"
    r"|[岭坡坎梁崖]上|井[壁口底下]|沟[底壁]|洞[壁顶]"
    r"|(?:(?:作业|工作|施工|生产|仓储|办公)[区面]|家(?:附近|门[口前])|[左右前后东南西北][侧边]|[深浅]水区|水[里中]"
    r"|[上下]游|自家|自己|家[中里]|[该其本]|边坡|坡[上下脚顶]|大棚|教学楼|宿舍|食堂|办公楼|实验楼|住院部|操场"
    r"|大坝|初期坝|[主副子]坝|[左右]?坝[体脚坡顶肩基面]|溢洪道|[主副]井|教室|寝室|病房|厨房|客厅|卧室|阳台|院坝|灶房|卫生间|厕所|锅炉房"
    r"|配电[房间室]|机房|楼道|服务区|加油站|[农集菜]贸?市场?|商场|超市|地下|[坝屋房][后下前]|[前后][山坡]"
    r"|进[村场厂山]|停车场|值班室|门卫|库房|料仓|车间"
    r"|猪舍|门口|小区(?=$|[东南西北大正侧后]门|[内里门])|校园|学校$|医院$|工地$|厂区$"
    r"|(?:深?基|土)坑|坑[底内下]|厂房$|仓库$|井下|路[面边上基肩]|[距离]|山[上体]|河[道边里中]"
    r"|[厂校院矿店]门[口前外]|[村镇县乡厂矿家屋校院店楼车船][里内上下外后前头尾旁口]"
    r"|县[域城]$|[境域]内|全[县镇乡市区]|油[污带面]|水面|隔壁|对面|旁边|附近|中间"
    r"|[一二三四五六七八九十0-9]{1,2}[楼层](?!村|镇|乡)|[一二三四五六七八九十0-9]{1,2}号?(?:平台|炉|窑|机组|主变"
    r"|线|泵|车间|楼|井|机|罐|桥墩|墩)|[0-9一二三四五六七八九十]{1,3}号(?!桥|林班|路|公路|国道|隧道|矿|煤矿|水库"
    r"|院|楼|地)|转角|楼梯|屋[里内外顶后前]|房[内里顶后前间]|现场|当地|前方|后方|前面|后面"
    r"|两侧|内侧|外侧|低洼)(?!镇|乡|村|社区|组|屯|寨|街|路)"
)
SURNAMES: Final = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭鲁韦马苗方俞"
    "任袁柳唐罗薛雷贺倪汤滕殷毕郝邬安常于傅卞齐伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季"
    "贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万莫房缪丁邓洪包左石崔吉龚程邢陆荣翁荀羊惠曲封储靳段焦侯全班秋仲"
    "伊宁仇甘武符刘景龙叶幸司黎白蒲卓蔺池乔闻党谭劳申冉桑桂牛边燕浦尚农温庄晏柴瞿阎艾向古易廖耿匡文寇欧蔚"
    "越师巩聂晁敖冷辛阚简饶沙关查游权盖益涂"
)
"""Those that most Chinese bear, of one character: what begins with one and is two or three long may be a name."""
_A_PERSON: Final = re.compile(rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}")
_OF_A_THING: Final = re.compile(r"[0-9一二三四五六七八九十]+(?:号|千伏|kV|KV)")
_A_THINGS_NUMBER: Final = re.compile(r"(?:\A|(?<=[\u4e00-\u9fff]))(?<![路街巷弄道])[0-9一二三四五六七八九十]{1,3}号$")
"""3号 of 3号主变; that behind a street is a house."""
_SPOKEN: Final = re.compile(r"[喂吗呢您你我哦啊]|(?<![网酒茶水])吧|请问|领导")
_PLANT: Final = re.compile(r"[0-9一二三四五六七八九十]{1,3}号(?P<what>反应釜|储罐|锅炉)")
"""What of a works is named by its number: 助剂厂3号反应釜."""
_OWNER: Final = re.compile(r"(?:园|学校|小学|中学|学院|大学|公司|集团|合作社|局|所)\Z")
_VEHICLE: Final = re.compile("[车船艇]")
"""幼儿园校车: whose it is is not where it was."""
_BEAT: Final = re.compile(r"[一二三四五六七八九十0-9]{1,3}工区")
"""三工区护林员: where somebody works is not yet where he was."""
_NO_SITE: Final = re.compile(
    r"[|\t]|(?:书记|支书|[所站镇乡县局科校厂区]长|经理)$|带[人队]|赶[到赴往至]|现[将就]|[进去到来走]的|能见度|不足|安全|升井|气温|水位|[立平]方米|每(?:小时|秒|分钟|天)|时速|风力|^[^（(]*[)）]|[（(][^)）]*$|年级|散场|表演|比赛|会议|[0-9一二三四五六七八九十几多]+个(?:村|乡|镇|街道|社区|小组)|^(?:部分|个别|多个|各|涉事|肇事|事发|出事|某[^，,省市县区镇乡村]{0,12}(?:公司|集团|单位|企业)$)"
    r"|籍\Z|^[二三四五]?十[几多余]|[进闯窜跑][村寨屯城院]$"
    r"|^[0-9一二两三四五六七八九十几数多]{1,3}(?:所|家(?=医院|企业|公司|单位|商|店|工厂))"
    r"|(?:劳务|建筑|建设|工程|施工|安装|装饰|装修|路桥|建工|物业|运输|客运)[^，,]{0,6}(?:公司|集团)$"
    r"|^[^，,]{0,3}(?:供水|供电|供气|供热|燃气|自来水|电力|公交|环卫|保洁|通信|移动|联通|电信)(?:有限)?公司$"
)
"""Who (also by whom he is employed: 建筑劳务公司), what or how many, but not where help is to be sent."""
_ONLY_AN_AREA: Final = re.compile(
    r"[\u4e00-\u9fff]{1,12}(?:省|(?<![超夜早集菜])市|县|(?<![景小社园库厂林工矿校片山场港务货罐炉疗候住生办宿营])区|州|旗|镇|乡|街道)"
    r"(?:境内|辖区内?|范围内)?"
)
_CUT: Final = re.compile(r"[污废雨供排输尾清脏自给]|[\u4e00-\u9fff]?[不未没也又再大小重]")
"""What is left of a word that was taken for the beginning of a thing (污|水管) or of a saying (不|同程度)."""
_A_MACHINE: Final = re.compile(r"[\u4e00-\u9fff]{1,4}[机器桩泵阀]")
"""一楼活动室|电暖器: what stands there is no part of where."""
_HALF_A_WORD: Final = re.compile("[液氨氯煤沼汽柴]")
"""机房|液(氨): what is left of a word that begins what happened."""
_LONGEST: Final = 40
_LONGEST_REST: Final = 8


def leading_place(words: str, *, ended: bool = False) -> str:
    """The place that words begin with; "" for none, or where it is not clear how far it goes.

    `ended`: what happened follows the words directly.
    """
    words = words[:_LONGEST].strip(" ，,、的")
    if _OF_US.match(words) or _AN_OFFICE.fullmatch(words):
        return ""
    words = _OWN.sub("", words)
    stop = _first_stop(words)
    head = words[: stop.start()] if stop else words
    if (other := _OTHER_WAY.search(head)) and _ENDS.fullmatch(head[: other.start()]):
        head = head[: other.start()]
    head = _LEFT_OVER.sub("", head)
    end = _ENDS.match(head)
    if (
        end is None
        or _AN_OFFICE.fullmatch(end[0])
        or _HEADING.search(end[0])
        or (stop and stop["thing"] and _ROUTE.search(head) and not _FLOOR.search(head))
    ):
        return ""
    place = _with_rest(end[0], head[end.end() :], stop, ended=ended)
    if stop and place and (plant := _PLANT.search(words)) and plant.start("what") == stop.start():
        return words[: plant.end()]
    if stop and (stop["thing"] or stop["who"]):
        place = _A_THINGS_NUMBER.sub("", place)
    return "" if _is_somebodys(place, stop) or _is_no_site(place) else place


def _first_stop(words: str) -> re.Match[str] | None:
    """The first word that is no part of a place: whom, what or how; not where it is part of a noun that is (燃放点)."""
    return next((stop for stop in _STOP.finditer(words) if not is_within_a_noun(words, stop.start())), None)


def _is_somebodys(place: str, stop: re.Match[str] | None) -> bool:
    """Whether it says whose the vehicle is, or where the man works, to whom it happened."""
    if stop is None:
        return False
    owner = stop["thing"] and _VEHICLE.search(stop[0]) and _OWNER.search(place)
    return bool(owner or (stop["who"] and _BEAT.fullmatch(place)))


def _is_no_site(place: str) -> bool:
    said_otherwise = _SPOKEN.search(place) or _NO_SITE.search(place)
    nothing = len(place) <= 1 or _GENERIC.fullmatch(place) is not None
    return nothing or bool(said_otherwise) or is_clause(place)


def _with_rest(place: str, rest: str, stop: re.Match[str] | None, *, ended: bool) -> str:
    """The place with the words between its last telling word and the stop that belong to it; "" for unclear."""
    if not rest or _A_MACHINE.fullmatch(rest) or _HALF_A_WORD.fullmatch(rest):
        return place
    if len(rest) > _LONGEST_REST or (stop is None and not ended) or _CUT.fullmatch(rest):
        return ""
    if stop is None:
        return "" if _A_PERSON.fullmatch(rest) else place + rest
    if stop["thing"] and _OF_A_THING.match(rest):
        return place
    if stop["who"] or (stop["does"] and _BY_A_PERSON.match(stop[0]) and _A_PERSON.fullmatch(rest)):
        return "" if _ONLY_AN_AREA.fullmatch(place) and not _A_PERSON.fullmatch(rest) else place
    return place + rest


def is_relative(place: str) -> bool:
    """Whether a place is told only in relation to another one, or by what it is: 上游电站, 教学楼二楼, 边坡."""
    return _RELATIVE.match(place) is not None or _BARE.fullmatch(place) is not None or is_common(place)


def is_inside(place: str) -> bool:
    """Whether a place told by what it is lies in the one named before it: 教学楼二楼, 二车间; not 上游电站."""
    return _INSIDE.match(place) is not None


def is_named(place: str) -> bool:
    """Whether a place has a name of its own, by which it is found: 沙坝河, not 河边."""
    return _NAMED.search(place) is not None and not is_common(place)


def is_area(place: str) -> bool:
    """Whether a place is no more than a town, a county or the like, in which a site is yet to be told."""
    return _ONLY_AN_AREA.fullmatch(place) is not None


def tells_more(clause: str) -> bool:
    """Whether a clause begins with words that may be an unknown place, and not with whom or what it is about."""
    words = re.sub(r"^(?:许|左右|前后|约|大约|的时候|起|起初|突然)+", "", clause.strip(" ，,、（(）)"))
    stop = _first_stop(words)
    return len(words[: stop.start()] if stop else words) > 1
