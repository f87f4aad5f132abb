"""The words for people harmed and for how many, and what is said of them: the vocabulary of reading casualties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from incidentd.core.reading.numerals import NUMBER

# 受伤 without its gravity and 伤亡 without its kinds are no casualty kinds: some kinds are still to be told.
INJURED: Final = "injured"
TOTAL: Final = "casualties"
COVERS: Final[Mapping[str, tuple[str, ...]]] = {
    INJURED: ("seriously_injured", "slightly_injured"),
    TOTAL: ("dead", "seriously_injured", "slightly_injured"),
}

_BY_DEGREE: Final = "(?:受伤|烧伤|灼伤|烫伤|冻伤|中毒|电击伤|伤)(?!症|反应|[病害情势])"
_BY_KIND: Final[Mapping[str, str]] = {
    TOTAL: r"伤亡|死伤",
    INJURED: r"重[、和及]?轻伤|轻[、和及]重伤",
    "dead": r"死亡|遇难|身亡|丧生|罹难|牺牲|殉职|丧命|[溺坠]亡|死者|遇害|去世|离世|离开人世|不治(?!身亡|死亡|去世|离世)"
    r"|(?:无|没有|没了|失去)(?:任何)?生命[体特]征|无生命迹象|[没无]有?(?:呼吸心跳|心跳呼吸|呼吸(?![困道]))|(?:呼吸心跳|心跳呼吸)(?:已经?)?停止|生命体征消失|身故"
    r"|[砸压撞轧摔烧淹毒冻打砍炸踩刺电憋闷呛]死(?![亡伤因角了]|[^，,。；;、]{0,4}[头只条匹羽株棵]"
    r"|[牛羊猪鸡鸭鹅鱼狗马驴家牲畜苗树])|殒命|猝死|毙命|(?<=[都均全已经人])死了|断了气|咽气|死人(?![数说])"
    r"|[未没](?:有|能)?(?:抢?救过来|抢?救回来|救活)|(?<=[0-9一二两三四五六七八九十个名位人])(?:已经|已|都|就|人)?没了"
    r"|(?<=[0-9一二两三四五六七八九十人名个位])[死亡](?![亡因角者的在于])"
    r"|[死亡](?=了?[ :]?[0-9零一二两三四五六七八九十]{1,4}[ ]?(?:[人名个位伤,，、;；]|$))",
    "missing": r"失联|失踪|下落不明|失去联系|联系不上|走失|走丢"
    r"|[未没](?:有|能)?(?:取得|恢复)?联系(?:[上到]|(?=[，,。；;]|$))|无法(?:取得)?联系|去向不明|不知去向|音讯全无|找不到人?"
    r"|[未没](?:有|能)?(?:找到|寻到|搜到|寻获)人?",
    "seriously_injured": rf"重伤|危重(?!病例|症)|生命垂危|病危|(?<!中)重度{_BY_DEGREE}"
    r"|(?<=[个人名位])重的(?![^都全已在送要\W\d])"
    r"|重(?=[、，,]?[0-9一二两三四五六七八九十]{1,2}轻(?![的微]))|重的(?=[0-9一二两三四五六七八九十]{1,3}[个人名])",
    "slightly_injured": rf"轻微伤|轻微外伤|皮外伤|轻伤|轻度{_BY_DEGREE}|轻微受伤"
    r"|(?<=[个人名位])轻的(?![^都全已在送要\W\d])"
    r"|(?<=重[0-9一二两三四五六七八九十])轻(?![的微])|(?<=重[0-9一二两三四五六七八九十][0-9一二两三四五六七八九十])轻(?![的微])|轻的(?=[0-9一二两三四五六七八九十]{1,3}[个人名])",
    "trapped": r"受困|被困|遇险(?!情)|围困|被埋压?|被掩埋|被压埋|围住|围在|困在"
    r"|被压(?![死伤断垮塌倒碎扁坏住])|被卡(?!车)住?|[困卡压]住"
    r"|掩?埋压?了?(?=[0-9一二两三四五六七八九十]{1,3}[人名个])"
    r"|(?<=[里头面])关[了着]|困了(?=[0-9一二两三四五六七八九十])"
    r"|[未没](?:有|能)?被?救出来?|[未没](?:有|能)?(?:及时)?(?:跑|逃|撤|走|爬|升)?(?:出来|升井)|(?:出|下)不来",
}
_INJURED_WORDS: Final = (
    r"受伤(?!害)|负伤|烧伤|灼伤|砸伤|摔伤|伤员|伤者|中毒|伤势[较严][重轻]|擦伤"
    r"|(?<=[0-9一二两三四五六七八九十人名个位])伤(?![亡员者情势害口])"
    r"|伤(?=了?[ :]?[0-9零一二两三四五六七八九十]{1,4}[ ]?(?:[人名个位,，、;；（(。)）]|$))"
)
_ANY_KIND: Final = "|".join((*_BY_KIND.values(), _INJURED_WORDS))
# Few characters begin such a word: looking at one first is what makes the search fast.
_BEGINS: Final = (
    "(?=[伤死坠撞轧淹毒冻打砍炸踩刺电憋闷呛走重轻遇身丧罹牺殉溺亡去离不失下危生病受被围负烧灼砸摔中"
    "皮擦无没未已都就人断咽猝毙殒联音找困卡压掩埋关出心呼])"
)
KIND: Final = re.compile(
    _BEGINS
    + "(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in {**_BY_KIND}.items())
    + f"|(?P<injured_words>{_INJURED_WORDS}))"
)


SPOKEN_OF: Final = re.compile(
    rf"{KIND.pattern}|死|亡|伤|困|遇险|遇难|找到|寻[获得回到]|搜救[出到]|救[出起]|获救|生还|联系[上到]|取得了?联系|归队|误报|虚报|重复"
    r"|(?:下调|上调|更正|修正|核减|调整|更新|变更|改|核实)[至为]"
)
"""What a sentence has in it that tells, or may tell, of people harmed, found or miscounted."""

SOMEBODY: Final = re.compile(rf"{NUMBER}[ ]?(?:[人名位]|个|口人)|一家|某")
"""What a sentence has in it that may tell of people who are harmed by what the next one says."""


def kind_of(match: re.Match[str]) -> str:
    """The kind that a match of KIND is of."""
    return INJURED if match.lastgroup == "injured_words" else str(match.lastgroup)


_WHO: Final = re.compile(r"[（(](?=[^（）()\n]{0,40}[男女岁某籍])[^（）()\n]{1,40}[）)]")


_COUNTED_IN: Final = re.compile(r"[（(][ ]?(?:单位[::])?[人名个]数?[ ]?[）)]")


_IN_BRACKETS: Final = re.compile(rf"(?<=[亡伤难联踪困])[（(]{NUMBER}[ ]?[人名][）)]")
"""重伤（1人）、轻伤（2人）: each number is of the kind before it."""
_THEIRS: Final = re.compile(
    rf"{NUMBER}[ ]?[人名位](?:遇难者|死者|遇难人员|死亡人员|伤者|伤员)的?"
    r"(?:遗体(?=[^，,。；;]{0,4}(?:移交|火化|交|送|运|安葬))|家属|亲属|家庭)"
)
"""2名遇难者遗体已移交家属, 2名死者家属: whether these are all of the dead is not said."""


_GRAVER: Final = "(?:危重|病危|生命垂危)"
_GRAVER_AMONG: Final = re.compile(
    rf"(?<=[人名个])[ ]?[（(](?=[^（）()\n]{{1,12}}[）)])(?:其中)?"
    rf"(?:(?:有|含)?{NUMBER}[ ]?[人名个]?为?{_GRAVER}|{_GRAVER}{NUMBER}[ ]?[人名个]?)[）)]"
)
_GRAVELY: Final = re.compile(rf"重伤[员者]?(?:人员)?[ :为]?{NUMBER}[ ]?[人名个]\Z|{NUMBER}[ ]?[人名个]重伤\Z")
_LONGEST_COUNT: Final = 16


def _among_the_graver(found: re.Match[str]) -> str:
    """重伤4人（1人病危）: the one in danger of his life is of the four."""
    before = found.string[max(0, found.start() - _LONGEST_COUNT) : found.start()]
    return " " * len(found[0]) if _GRAVELY.search(before) else found[0]


def without_who(text: str) -> str:
    """The text, as long, without brackets that say who somebody is: 一名老人（女，78岁）遇难 is one dead.

    Of a form's 死亡（人）：0 the brackets are left out, too.
    """
    text = _COUNTED_IN.sub(lambda unit: " " * len(unit[0]), text)
    text = _IN_BRACKETS.sub(lambda count: f" {count[0][1:-1]} ", text)
    text = _GRAVER_AMONG.sub(_among_the_graver, text)
    text = _THEIRS.sub(lambda theirs: "|" * len(theirs[0]), text)
    return _WHO.sub(lambda who: who[0] if KIND.search(who[0]) else " " * len(who[0]), text)


_KIND_BEGINS: Final = "死伤重轻失受被遇亡下"
DIED_OTHERWISE: Final = re.compile(r"去世|离世|离开人世|不治")
"""Words for a death that may be nobody's harm: an old patient's."""
DIED_OF_IT: Final = re.compile(r"抢救|救治|医治|治疗|无效|伤|事故|当场")
_FLOOR: Final = r"上(?=[百千万])|至少有|至少|不少于|不低于|起码|最少|超过|多于|逾|超"
_VAGUE: Final = r"大约|大概|大致|将近|接近|不到|不足|至多|最多|不超过|不多于|少于|低于|估计|约|近"
_OF_PEOPLE: Final = (
    r"(?=[ ]{0,40}(?:$|[\n，,。.;；、)）(（0-9]|[死伤亡重轻失被遇没未活经正骨头腿手腰脚安获自擦摔皮面胸诊溺仍下落]"
    r"|[尚遭呼烧中吸严确因救跑逃走找联留转昏困还已都全均在送当受抢不人男女娃孩住有]"
    r"|老[人汉的]"
    r"|生命|大人|小[孩娃]|学[生员]"
    r"|工人|民工|员工|职工|村民|居民|游客|乘客|司机|老乡|队员|妇女|群众|病人|里[面头]))"
    r"(?![^，,。；;、\n]{0,6}(?:村(?!民)|乡镇|社区|街道|小组|台区|单位|部门|家庭|地区|站点|项目|车辆|点位|工地))(?!重[点大要])"
)
"""What follows 个 where it counts people: 2个重伤, 死了两个老人; no 3个失联村, 5个小时."""
COUNT: Final = re.compile(
    rf"""
    (?=[0-9零〇○一二两兩三四五六七八九十廿卅壹贰貳叁肆伍陆陸柒捌玖百千万 至不起最超多逾大将接少低估约近上数好几若成])
    (?P<floor>{_FLOOR})?(?P<vague>{_VAGUE})?[ ]?
    (?<![第统唯同专任0-9.])(?<!(?<!目)前)(?<!(?<![\u4e00-\u9fff])某)(?<![0-9][,，])
    (?<![点时][二三四五])(?:(?<![0-9一二三四五六七八九十][点时:])|(?={NUMBER}[余多来几]?[ ]?[人名位个口]))
    (?:
        (?P<range>{NUMBER}[ ]?[人名]?[ ]?[-－—–~～至到][ ]?{NUMBER})
        | (?P<number>{NUMBER}|[百千万](?=[余多]|[ ]?[人名]))(?P<more>[余多来几])?(?P<scale>[万亿])?
        | (?P<some>(?<![更不])(?:数|好几|几|若干|多|成)[十百千万]{{0,2}}(?:余|多)?(?=[ ]?[人名位个]))
    )
    [ ]?
    (?:(?P<measure>个人|人(?![民口次大])|名|位(?![于置])|口人|口(?![井锅塘径])|个{_OF_PEOPLE})
        |(?=[ ]{{0,3}}(?:$|[\n，,。.;；、)）/|]|[{_KIND_BEGINS}和及与]))|(?=[ ]))
    (?P<after>以上|左右|上下|以下|以内|余|多(?!名))?
    """,
    re.VERBOSE,
)

_CHANGED_TO: Final = r"(?:上升|上调|增加|增|升|下降|下调|减少|减|降|更新|修正|更正|调整|变更|改|核增|核减)[至到为]"
# Between a kind and its number: words that add nothing (死亡人数共计：2).
FILLER: Final = re.compile(
    r"(?:人员|人数|人|员|总人数|总数|者|数|了|的|有|还是|仍是|仍为|仍|应[为是]|实为|确认为|核实为|群众|村民|居民|工人|职工|旅客|乘客|游客|学生|司机|情况|合计|总计|累计|共计|共有|目前|现有|分别"
    rf"|(?:已经|已)?{_CHANGED_TO}"
    r"|达到?|[:为是共计已有了=现])*"
)
# Who stands between a number and the kind may be said in many words, but not these: then others are counted.
NOT_VICTIMS: Final = re.compile(
    r"搜救|营救|搜寻|寻找|救援|转移|疏散|撤离|安置|组织|出动|投入|派出|集结|参与|调集|救助|赶赴|开展|展开|慰问|家属"
    r"|救出|获救|脱险|脱困|解救|救起|救下|安全|平安|到场|控制|带离|劝离|处置|抢修|值守|巡查|支援|协助|看望|安抚|陪护|参加|医护"
    r"|无恙|[将把][其他她]"
)
UNCLEAR_BETWEEN: Final = re.compile(
    r"[0-9、和及与或]|(?<=[\u4e00-\u9fff])(?:跟|带着|领着)|其他|其它|中有|之中|以外|除|无(?!效)|未(?!成年)|没|不(?!幸|治|慎|同程度|同部位)|外(?=其|均|都|全)|送医|送往|救治|抢救(?!无效)"
)
DIED_LATER: Final = re.compile(
    r"无效|不治|后死亡|后身亡|已死亡|均死亡|[已均部]遇难|确认死亡|确认遇难|[已均部]身亡|全部死亡"
)
DIED_SINCE: Final = re.compile(r"无效|不治|(?<![灾事])后(?:死亡|身亡|去世|离世)|去世|离世|离开人世|伤者|伤员|次日")
TAKEN_OUT: Final = re.compile(
    r"(?<![未没有能被])救出|[刨挖扒抬背拉拖接搜]出|捞[起上]|获救|脱险|脱困|解救|营救|救起|救下|被救|救离"
)
# Moving residents away is no rescue of the trapped: it leaves their number as it was.
RESCUED: Final = re.compile(rf"{TAKEN_OUT.pattern}|搜救出|转移|疏散|撤离|撤出")
FOUND: Final = re.compile(
    r"(?<![未没有能])找到|(?<![未没有能])寻获|取得联系|恢复联系|已联系上|搜救到|(?<![未没有能])寻到|搜寻到|(?<![未没有能])搜到|发现遗体|确认"
)
ALL_OF_THEM: Final = re.compile(r"全部|全员|均|悉数|(?<![成首古])都(?![江匀市会城])")
NOW: Final = re.compile(
    r"现在?[是为共]|目前[是为共]|(?:目前|(?<![发出呈实体])现)(?:已|已致|造成|已造成|有|共|在院|仍在院|住院|收治)?(?=死亡|遇难|重伤|轻伤|受伤)"
)
"""What makes a list of figures the one that holds now."""
STILL: Final = re.compile(
    rf"仍|尚有|尚余|还有|还差|还剩|剩余|{NOW.pattern}"
    rf"|{_CHANGED_TO}"
)
IN_TOTAL: Final = re.compile(r"至此|累计|共计|合计|总计|总共|共(?![同青和])")
SO_FAR: Final = re.compile(r"\s*至此[，,]")
"""With what a sentence begins that tells where things stand in all."""
MORE: Final = re.compile(
    r"新(?:增|发现|找到|搜|确认|核|添)|又有?|再次?|(?:增加|上升|减少)(?![至到为])|(?:较|比)[^，,]{0,8}[增减]"
)
ANOTHER: Final = re.compile(r"另")
UNSURE: Final = re.compile(
    r"不是|并非|可能|疑似|初步判断|初步研判|初判|或有|恐有?(?!慌|怖)|据传|网传|传言|谣|不排除|估计|预计|推测|怀疑|听说|失实|不实"
)
# What is said to be prevented, supposed, ruled, practised, or past is no report of what happened.
NOT_THIS: Final = re.compile(
    r"防止|避免|确保|杜绝|严防|力争|力保|以免|谨防|预防|防范|如有|如果|如发生|若(?!干)|一旦|假如|假设|凡是?(?:造成|死亡|有)|规定|标准|条例"
    r"|演练|模拟|演习|曾|历史上|去年|往年|同期|以往|上年|案例|目标|以上应"
    r"|以上[^，,。]{0,10}(?:的|事故)"
)
OLD: Final = re.compile(
    r"原报|此前|先前|之前|上次|前次|首报|初报|前期报|误报|原为|原先|上期|所[报列写填]|写反|笔误|有误"
)
CORRECTED: Final = re.compile(
    r"更正|修正|核减|改为|勘误|更改|有误|误报|更新为|核实为(?=[^，,。；;]{0,4}[0-9一二两三四五六七八九十])|应为"
)
PUT_RIGHT: Final = re.compile(
    r"应该?[为是]|实[为是]|(?:更正|更新|修正|核实|纠正|勘正)为|实际[为是有]?(?=死|遇|失|重|轻|受|被)"
)
"""After what a figure stands that puts another right which is named before."""
CHANGE: Final = re.compile(
    rf"(?:(?:由|从)[^，,。；;\n0-9]{{0,8}})?{NUMBER}[ ]?[人名例]?[ ]?"
    rf"(?={_CHANGED_TO})"
)
LIVESTOCK: Final = re.compile(r"(?:牲畜|畜禽|家禽|家畜|生猪|[牛羊猪鸡鸭鹅鱼马驴狗犬蜂苗树])\Z")

_PEOPLE: Final = r"(?:人员|人|群众|村民|居民|职工|工人|游客|学生|旅客|乘客)"
_CONTINUED: Final = (
    rf"(?:人员|者|情况|现象|事件)?(?:(?:、|和|及|与|以及|或者?|[,，]?也?[无没]有?|[,，]?也?未)?{_PEOPLE}?(?:{_ANY_KIND})"
    rf"(?![人数员者:为共计有\s]{{0,6}}{NUMBER}))*"
)
_FIGURE_OF: Final = r"(?:人员)?(?:具体|准确|详细|初步|确切)?(?:人数|总数|数目|数据|数字|统计|名单|明细)"
DENIED: Final = re.compile(
    rf"(?=[目暂尚截不没并未无零])(?<![有是死伤])(?P<sofar>目前|暂时|暂|尚|截至目前)?(?:不存在|没有|并未|并无|未|无|零|没)"
    rf"(?:有|造成|导致|发生|出现|产生|引发|任何|因灾|因此|(?:财产|经济|人员财产)?损失(?:和|及|、|与|以及|或)|[一1]人|[一1]名|{_PEOPLE}|一(?={_PEOPLE}?[伤死])){{0,4}}"
    rf"(?P<kinds>(?:{_ANY_KIND}){_CONTINUED})(?!的(?!了)|害|{_FIGURE_OF})"
    rf"(?P<unreported>(?:情况|的)?(?:报告|报道|信息|消息|反馈|反映))?"
)
NOT_HEARD_OF: Final = re.compile(
    rf"(?=[目暂尚还未没无])(?P<sofar>目前|暂时|暂|尚|还)?(?:未|没有|无|没)有?"
    rf"(?P<how>接到|收到|接报|获报|得到|接获|听到|发现|见|看到)(?:有)?(?:关于)?{_PEOPLE}?(?P<kinds>(?:{_ANY_KIND}){_CONTINUED})"
)
_ONLY_NEGATED: Final = re.compile(r"(?:目前|暂时|暂|尚|截至目前)?(?:并未|未|没有|没|并没有)")
_EVERYBODY: Final = re.compile(
    r"(?<![0-9一二两三四五六七八九十余多其另])(?:所有|全体|全部|现场)?(?:人员|大家|人)(?:均|都|全部|全|也|已|目前)*\Z"
)
_SOME: Final = re.compile(
    r"其[余他它]|另|剩|同[行车伴]|旁|他人|别人|[儿女]子?|妻|丈夫|父|母"
    r"|[0-9一二两三四五六七八九十]+[余多]?[ ]?[人名位个]|某"
    r"|司机|驾驶|乘客"
    r"|老|孩|住户|居民|村民|群众|工人|职工|员工|学生|师生|队员|消防|医护|民警|邻|路人|业主|房东|租户|店|施工|作业"
)
_THE_REST: Final = re.compile(
    r"(?:除此(?:之外|以外|外)?|除[^，,。；;\n]{1,12}外|此外|另外)[，,]?[ ]*\Z"
    r"|(?:另|其[余他它]|再|别的)[^，,。；;\n]{0,8}\Z"
    r"|(?<![0-9月至到])[0-9]{1,2}日(?:当[日天]|全[日天])?[，,]?\Z"
)


_NEAR: Final = 60
"""Letters before a denial in which stands whom it is about."""
_ANYBODY: Final = re.compile("死人|伤亡|死伤|伤员|伤者|死者")


def of_some_only(denial: re.Match[str], before: str) -> bool:
    """Whether a denial is about some people only: 其余3人未受伤, 除此以外无人员伤亡. It says nothing of the others."""
    before = before[-_NEAR:]
    if _THE_REST.search(before):
        return True
    negation = denial[0][: denial.start("kinds") - denial.start()]
    if _ANYBODY.match(denial["kinds"]) or denial.string.startswith("的了", denial.end()):
        return False
    return bool(_ONLY_NEGATED.fullmatch(negation) and not _EVERYBODY.search(before) and _SOME.search(before))


A_CORRECTION: Final = re.compile(r"\s*[（(【\[]?(?:更正|勘误|纠正|补正)(?:一下|如下|说明)?[】\])）]?\s*[:,，：]")
"""What a sentence begins with that sets figures right which were told before."""
_NEXT: Final = 10


def puts_right(sentence: str) -> bool:
    """Whether a sentence names a figure of casualties that was reported and the right one: 原报死亡2人，应为死亡1人."""
    right = PUT_RIGHT.search(sentence)
    if right is None or OLD.search(sentence, 0, right.start()) is None:
        return False
    return KIND.search(sentence, right.end(), right.end() + _NEXT) is not None


SEARCHED: Final = re.compile(r"经[^，,。]{0,10}(?:排查|搜索|核查|核实|清点|检查|摸排|确认|搜救|勘查|巡查)")
NONE_STATED: Final = re.compile(
    rf"{_BEGINS}(?P<kinds>{_ANY_KIND})(?:人员|人数|情况|者|\s){{0,4}}[:为是]?\s?(?:均?无|没有|零)(?=\s{{0,3}}(?:$|[\n，,。.;；、)）]))"
)
VERIFYING: Final = re.compile(
    r"(?:正在|正|待|有待|尚待|仍在|还在|尚在|在)(?:进一步|抓紧|紧急|逐一|陆续|全力)?"
    r"(?:核实|核查|统计|排查|确认|调查|核对|摸排|了解|清点|汇总|查证)|(?:核实|核查|统计|排查|确认|调查|摸排|查证)(?:当中|中|之中)"
    r"|(?:尚未|还未|未)(?:核实|查清|核清|统计完)"
)
ONLY_VERIFYING: Final = re.compile(
    r"\s{0,4}(?:目前|现|具体|详细|伤亡|人员|人数|数字|数量|情况|还|仍|尚|相关|正)*"
    rf"(?:{VERIFYING.pattern})"
    r"(?:具体|人数|数字|数量|情况|中|之中|当中|伤亡)*\s{0,4}"
)
NUMBERS_VERIFIED: Final = re.compile(r"人数|数字|数量|伤亡")
WHO_NOT_HOW_MANY: Final = re.compile(r"身份|原因|姓名|名单|去向|信息")
UNKNOWN: Final = re.compile(
    r"不详|不晓得|不知道|说不清|没搞清|(?<!下落)(?<!去向)(?<!生死)不明(?!身份|原因|显|白)|不清楚|未知|不确定|无法(?:确认|核实|统计)|难以(?:确认|统计)"
)
ALL_ARE: Final = re.compile(
    r"(?:(?:均|都|全部|全)(?:为|是|系|属|受)?|^\s?(?:伤情|伤势|经诊断|诊断)?(?:均|都)?(?:属于?|系|为))(?P<kind>轻微伤|轻伤|重伤)(?!以上|[^，,。；;]{0,4}[0-9])"
)
MOSTLY: Final = re.compile(r"基本|几乎|差不多|大多|多数|多半|大都|部分|主要|除|其[他它余]|别的|另")
"""Words before "all" that leave some out: 基本都是轻伤, 除司机外均为轻伤."""
_BUT_FOR_SOME: Final = re.compile(
    r"[，,；;（(]?[ ]*(?:但|不过|就|只有|只是|仅有?|唯[一独]|除了?|剩下?)[^，,。；;\n]{0,10}"
    r"(?:重|折|昏|危|手术|[除以]?外|ICU)"
)


def but_for_some(text: str, at: int) -> bool:
    """Whether after `at` the text takes somebody out of what it said of all: 都是轻伤，就司机重一点."""
    return _BUT_FOR_SOME.match(text, at) is not None


BODIES: Final = re.compile(rf"{NUMBER}[ ]?具(?:遇难者)?(?:遗体|尸体)")
