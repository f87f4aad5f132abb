"""What happens, in everyday words: how people tell of an incident who do not call it by its name.

窑顶塌下来一块, 公交车撞早餐店了, 客车掉到沟里 tell of an incident as 发生坍塌 does, but are also said of what came of
it, so they count only where nothing is called by its name. Each word needs what makes of it something that went wrong:
掉到 and 掉了, not 掉头; 砸中 and 砸伤, not 砸.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from incidentd.core.reading import prose_rules as rules

_DOWN: Final = r"(?:了|下来|下去|下|落|掉|进|入|到|在)"
_HARMED: Final = "[伤死中晕残]"
_FELL: Final = (
    rf"(?<!电)掉{_DOWN}|[坠跌](?:落|入|下|倒|进|到|井|楼|河|崖|沟|桥|坎|坑|江|湖|海|亡)|摔(?:倒|下|落|伤|到|进|入"
    rf"|在|死|成)"
    r"|滑(?:落|入|倒|下|到|进|坠)|滚(?:落|下|进|入|到)|翻(?:到|进|入|下|倒|了|车|落|沉|扣|覆|坠)|倒地(?!面)|跳下去|倾(?:倒|覆)|侧翻"
    r"|仰翻|落(?:水|石|入|下|井)"
    r"|踩空|跳(?:河|楼|江|桥|崖|井|湖|水库)|踏空|滑坠|绊倒|叠压|踩踏|沉没|搁浅|迫降|坠机"
    r"|掉[^，,。；;\n]{0,2}[水河沟坑井海湖塘]里|触礁|脱轨"
)
_COLLAPSED: Final = (
    r"(?<!压)[塌垮陷崩](?:了|下来|下去|落|塌|掉|方|陷|成|进|到)|(?<!压)(?<!打)倒(?:了(?!水)|下|塌|在|向|伏)"
    r"|下陷|沉陷|断裂|折断|断了|断成"
    r"|冲(?:下|出|进|入|上)(?=[^，,。；;\n]{0,4}(?:坡|路|护栏|沟|河|崖|坎|桥|道|店|人群|集市|江|水|田))|爆胎"
    r"|冲(?:走|毁|垮|断|跑|塌|倒|出道?路|开(?=了|一))|淹(?:了|没|死)|漫(?:过|上|堤|溢|进)|溃(?:堤|口|坝)"
    r"|决[堤口]|(?:水|潮)[^，,。；;\n]{0,3}(?:涨上来|涨起来)"
    r"|吹(?:倒|翻|断|垮|落)|刮(?:倒|翻|断|落)|掀(?:了|翻|掉|开)|坍(?:了|下来|陷)|滑塌|整体下滑"
)
_BURNT: Final = (
    r"冒(?:[黑白浓很大着出了的]{0,4}烟|火)|起(?:了|明|大|山|野)?火(?!情|点|原|灾|部|因|时间)|[燃烧]起(?:了|来"
    r"|大火)|烧(?:了|起来|着|毁|掉|死|伤)"
    r"|着(?:了(?=[，,。；;\s]|$)|起来)|[爆闪](?:炸|燃|裂|管|爆|了)|炸(?:了|开|裂|伤|死)|走火|短路|[引点]燃(?!料)"
    r"|起烟|喷火|复燃"
    r"|有烟|有[^，,。；;\n]{0,4}(?:烟柱|烟点|浓烟|火点|火光|明火|林火)"
)
_CRASHED: Final = (
    r"擦碰|擦撞|(?:撞|碰|剐|刮|追|轧|碾)(?:上|到|了|倒|伤|死|翻|毁|坏|击|擦|蹭|断|压|尾|破|(?:向|进|入"
    r"|穿)(?=[^，,。]))|相撞|对撞|擦挂|击中|挂(?:住|断|到)[^，,。；;\n]{0,4}线|撞(?:树|墙|护栏|桥|车|人|杆|山|门|店|房)"
    r"|撞(?=[\u4e00-\u9fff]{2,8}了)|拖挂|碰瓷"
)
_LEAKED: Final = (
    r"(?:泄|渗|喷|漏)(?:漏|露|出|溅|料|气|油|了|开)|挖(?:破|断|穿|爆|漏)|(?:破|爆|胀)裂|外泄|溢出|串气|跑氯|跑氨"
)
_FAILED: Final = (
    r"(?:屋|房|家|室|库|厂|店|院|街|巷|道)[^，,。；;\n]{0,4}(?:进水|积水|被淹)|跳闸"
    r"|(?<!计划)(?<!紧急)(?<!主动)停(?:电|水|气)(?!抢修|检修|作业|处理|后|时|计划|范围|区域|影响|户|用户)"
    r"|断(?:电|水|网|气)(?!后|措施|作业)"
    r"|故障停[车机运]|停[车机](?=[，,][^。；;]{0,20}(?:滞留|被困|困))|(?:突发|出现|发生)故障|失灵|失控|倒转|反转"
    r"|溜梯|缠(?:了|住|上|到)|(?:裂缝|位移)[^，,。；;\n]{0,12}(?:加宽|加大|扩大|增大|加剧)|漂(?:起|着|浮|到|走"
    r"|流|移)|枯死(?=[松树木])|通[信讯]中断|断[绳轨]|脱落|掉道|跑车|倾斜|歪斜|(?:[出直]|水)冒|冒[水浑]|失去动力"
    r"|抛锚"
)
_HURT: Final = (
    rf"(?:砸|压|夹|挤|烫|灼|烧|砍|捅|刺|咬|蜇|蛰|拱|抓|电|撞|割|扎|炸|划|刮|冻|打|踢|踩|顶|熏|卷|绞|烤|喷){_HARMED}"
    r"|被[^，,。；;\n]{0,8}(?:砸|压|夹|挤|烫|咬|蜇|蛰|拱|捅|砍|卷|埋|困|冲|淹|撞|刮|电"
    r"|卡)(?:[伤死中倒住到在进走了入]|(?=[，,。]))"
    r"|咬了(?![^，,。；;\n]{0,3}的)|连咬|砸(?:在|到|穿|坏|倒|下)|埋(?:了|住|到|在)|压(?:到|住|在|塌|垮)|夹(?:住|在|到)|(?:晕|昏)(?:倒|厥|过去|迷)"
    r"|窒息|(?:绞|轧|铡|锯)断|触电|溺(?:水|亡)|中毒"
    r"|中暑|躺在(?=[屋地床家路])|不省人事|叫不醒|(?:已?无|没有?)生命体征|没气了|(?:肚子痛|腹痛|呕吐|腹泻|恶心|想吐"
    r"|头晕|发热|发烧)(?!门诊)"
)
_STUCK: Final = (
    r"(?<!解)(?:被困|受困|围困)|滞留(?:游客|旅客|乘客|车辆|人员|群众)(?=约?近?[0-9])|滞留|(?:堵|卡|困|陷)(?:在"
    r"|了|住|死)|堵(?:路|门|塞)"
    r"|关了(?=[\u4e00-\u9fff0-9]{1,3}[个人名])|失联|联系不上|失去联系|走失|走散|走丢|不见了|迷路|迷失方向"
)
_WEATHER: Final = (
    r"遭(?:受|遇|到)?[^，,。；;\n]{0,8}(?:袭击|侵袭|攻击|强对流|冰雹|大风|山洪|雷击)|(?<!放)[下降落][起了]?(?:[大暴]?冰雹"
    r"|雹子?)|刮[起了](?:[^，,。；;\n]{0,6}风)|(?:暴|猛|急)涨|突[降遭](?:[^，,。；;\n]{0,6}[雪雹风])|(?:放水"
    r"|泄洪)(?=[，,][^，,。]{0,4}水)"
)
_UNDERGROUND: Final = (
    r"地震(?=[，,。；;!！]|了)|(?<!无)(?<!没)有[^，,。；;\n]{0,4}震感|内涝(?!点|隐患|风险|整治|治理|防治|防范|工程|改造|排查|预警|监测|应急)|[火势][^，,。；;\n]{0,8}烧[入进过]|"
    r"(?:(?<=[钻孔眼进掘])|(?<=[钻孔眼进掘]时)|(?<=时突然)|(?<=工作面)|(?<=迎头)|(?<=巷)|(?<=巷道)|(?<=井下)|(?<=采空区)|(?<=[顶底]板))"
    r"(?:突然)?(?:大量)?(?:出|来|涌)水(?![量口管阀厂率点位])|"
    "透水|突水|涌水|突泥|冒顶|片帮|井喷|管涌|泥石流|山洪(?!沟|灾害隐患)"
)
_CROWD: Final = (
    r"聚集(?=[在于到，,。；;]|了?约?近?[0-9一二三四五六七八九十数上]{1,4}[余多]?[名人]|讨|上|维|$)|围堵|(?:拉"
    r"|打出|拉起|举)了?横幅|讨薪|静坐|斗殴|打架|互殴|持(?:械|[^，,。；;\n]{0,2}刀)|抬棺|拦[车路]|推搡"
    r"|(?:发生)?(?:争执|冲突|口角)"
)
_KINDS: Final = (
    _WEATHER, _FELL, _COLLAPSED, _BURNT, _CRASHED, _LEAKED, _FAILED, _HURT, _STUCK, _UNDERGROUND, _CROWD,
    rules.HAPPENINGS,
)  # fmt: skip
EVERYDAY: Final = re.compile("|".join(_KINDS))
"""Something that went wrong, in a clause that tells what happened."""

WIDE: Final = re.compile(f"{_WEATHER}|地震|停电|停水|停气|断电|内涝|洪|暴雨|积水|干旱|疫")
"""What happens to a whole town at once."""

HAZARD: Final = re.compile(
    r"(?<![无灭了清])(?:火情|烟点|热点|火点|险情|渗[水漏]|裂缝|开裂|管涌|塌陷|落石|死[鱼鸡猪牛羊]|翻肚|浮头"
    r"|大量[^，,。；;\n]{0,4}(?:死亡|枯死)|疑似[^，,。；;\n]{2,10}[病疫]|异味|油污|臭味|黑水)"
)
"""What is found and may come to worse: it says where, but not for certain that it began when it is told of."""

STATED_SO: Final = re.compile(
    r"(?:许|左右|前后|的时候)?(?:就|突然|才|开始)?(?:撞|塌|垮|倒|翻|烧|卡|埋|困|炸|淹|掉|摔|断|漏|堵|着"
    r"|[挖撞烧打砸压]破|挖断|停电|冲垮|出的?事|发生)"
    r"(?:起来|下来|下去|进去|上|到|住)?的(?=[，,。；;！!\s）)]|$)"
)
"""10点12分挖破的: 是…的 says of what has happened when that was."""

_NO: Final = (
    r"(?:没有?(?!注意|站稳|刹住|拉手|系|踩)|没得|无(?!牌|证|照|锡|人机|号|人时|人看|人在家)|未(?!系|戴|按|佩|设"
    r"|经|成年)"
    r"|不(?!慎|小心|明|当|料|幸|知|止|稳|及|足)|并非|勿)[^，,。；;：:\n]{0,6}\Z"
)
_MAYBE: Final = (
    r"(?:可能|或许|如果|(?:^|[，,])若|一旦|万一|防止|避免|防范|严防|谨防|以防|预防|预计|恐(?!慌|怖)|容易|极易"
    r"|将(?:会|要|有|再)|即将|(?:^|[，,时也还就都才能])会"
    r"|要求|确保|担心|怕|风险|模拟|假设|注意)[^，,。；;：:\n]{0,12}\Z|[将易]\Z"
)
_AGAIN: Final = r"(?:又|再次|再度|二次|重新|曾(?!某)|曾经)[^，,。；;：:\n]{0,6}\Z"
_UNREAL: Final = re.compile(f"{_NO}|{_MAYBE}")
_UNREAL_OR_AGAIN: Final = re.compile(f"{_NO}|{_MAYBE}|{_AGAIN}")
_AFTERWARDS: Final = re.compile(
    r"\s?(?:(?:成功)?(?:合龙|封堵|排除)|后|的(?!$|[，,。；;！!])|之后|以后)|(?:地点|现场|处(?!理)|点|区域|路段|物|体|率|风险|隐患|原因|时间|情况"
    r"|人员|群众|村民|居民|游客|旅客|乘客|者|职工|工人|矿工|学生|老人|儿童|男子|女子|驴友|车辆|船只|司机|驾驶员|伤员)"
)
_REACH: Final = 24


def finds_happening(text: str, begin: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The first everyday happening in that part of a text that is told for certain, as news and for the first time."""
    return next(find_happenings(text, begin, end), None)


def find_happenings(
    text: str, begin: int = 0, end: int | None = None, *, again: bool = False
) -> Iterator[re.Match[str]]:
    """The everyday happenings in that part of a text that are told for certain and as news.

    `again`: also those that are told to have happened once more.
    """
    unreal = _UNREAL if again else _UNREAL_OR_AGAIN
    for found in EVERYDAY.finditer(text, begin, len(text) if end is None else end):
        before = max(begin, found.start() - _REACH)
        if not unreal.search(text, before, found.start()) and not _AFTERWARDS.match(text, found.end()):
            yield found


def is_unreal(text: str, begin: int, at: int) -> bool:
    """Whether what is told at `at` is denied, only possible or told of once more by what its clause says before it."""
    return _UNREAL_OR_AGAIN.search(text, max(begin, at - _REACH), at) is not None
