"""The words that stand before a value in offices' reports, and what each of them labels.

A field is an element's name, a casualty kind after a dot (`casualties.dead`), several of them where one label asks for
two things at once, or one of the report's own facts (`FACTS`). A label of "-" only ends a value; under one of "+"
stands free text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

FACTS: Final = (
    "unit",
    "title",
    "kind",
    "class",
    "signed_by",
    "incident",
    "category",
    "aware_at",
)
"""What a label may name besides elements; `phone` and `contact` belong to the informant."""

LONG: Final = frozenset(
    {"course", "consequences", "scope", "trend", "measures", "next_steps", "matter", "result", "-", "+"}
)
"""Fields whose values run over paragraphs, with commas and colons of their own."""


class Label(NamedTuple):
    """What a label word asks for. A `weak` one is an ordinary word too: it gives way to a strong one."""

    fields: tuple[str, ...]
    weak: bool = False


_STRONG: Final[Mapping[str, str]] = {
    "source": """信息来源 消息来源 线索来源 信息出处 报告来源 信息渠道 来源渠道 sourceoftheinformation
        informationsource""",
    "occurred_at": """出险时间 险情发生时间 火灾发生时间 事件发生的时间 事故发生的时间 发生日期时间 发生的时间
        失火时间 何时 什么时候 什么时间
        事发时间 发生时间 事件发生时间 事故发生时间 灾害发生时间 起火时间 案发时间 事件时间
        事故时间 发案时间 timeofoccurrence occurredat timeofincident dateandtime incidenttime""",
    "location": """出险地点 出险位置 事故地址 事件地址 详细地点 详细地址 事故发生地 灾害发生地 事件发生地 受灾地点
        火灾地点 失火地点 火场位置
        险情地点 险情位置 案发地 发生位置 何地 什么地方
        事发地点 发生地点 事件地点 事故地点 起火地点 案发地点 事件发生地点 事故发生地点 灾害地点
        事发位置 具体地点 具体位置 事发地 发生地 locationoftheincident incidentlocation""",
    "occurred_at location": """事发时间及地点 事发时间和地点 事发时间、地点 事发时间地点 时间及地点 时间和地点
        时间、地点 时间地点 发生时间及地点 发生时间和地点 发生时间、地点 timeandplace timeandlocation""",
    "cause": """诱因 诱发因素 原因初步分析 初步分析 原因分析情况 原因初判 起因初判 初判原因 初步判断原因 致灾原因
        肇事原因 引发原因 发生的原因 何因
        事件起因 事故原因 事件原因 事发原因 发生原因 起火原因 初步原因 原因分析 成因
        灾害成因 事故起因 起因""",
    "nature": """险情类型 灾害种类 事故种类 事件种类 险情种类 案件性质 案件类型 灾害性质 事项性质
        事件性质 事故性质 事件类型 事故类型 灾害类型 灾种 事件类别 事故类别 灾害类别 natureoftheincident""",
    "cause nature": """起因和性质 起因及性质 起因与性质 起因、性质 起因性质 事件起因和性质 事件起因及性质
        事件起因、性质 原因和性质 原因及性质 causeandnature""",
    "casualties": """伤亡失联 伤亡失联情况 伤亡被困情况 死伤 死伤情况 死伤人数 伤亡统计 人员死伤 人员死伤情况
        人员伤亡统计 人员受伤情况 人员安全情况
        伤员情况 伤情
        伤亡人数 人员伤亡 伤亡情况 人员伤亡情况 伤亡 人员情况 人员伤亡数 伤亡失联人数 伤亡人员
        casualties""",
    "casualties.dead": """因灾死亡 因灾死亡人数 因灾死亡人口 死者 死者人数 死亡人口
        死亡人数 死亡人员 遇难人数 死亡 遇难 死亡数 numberofdead dead deaths""",
    "casualties.missing": """因灾失踪 因灾失踪人数 因灾失踪人口 失踪人口 失联人口 失踪失联 失联失踪 失踪失联人数
        失联人数 失踪人数 失联人员 失踪人员 失联 失踪 下落不明 下落不明人数 失联失踪人数
        numberofmissing missing""",
    "casualties.seriously_injured": """重伤人数 重伤人员 重伤 重伤数 numberofseriouslyinjured seriouslyinjured""",
    "casualties.slightly_injured": """轻伤人数 轻伤人员 轻伤 轻伤数 numberofslightlyinjured slightlyinjured""",
    "casualties.injured": """因灾伤病 因灾受伤 因灾受伤人口 受伤人口 伤病人口 伤病人数 伤员人数 伤员 受伤情况
        受伤人数 受伤人员 受伤 伤者人数 injured numberofinjured""",
    "casualties.trapped": """被困人口 受困人口 受困人数 被困人数 受困人员 被困人员 受困 被困 numberoftrapped trapped""",
    "property_loss": """财物损失 直接损失 损失 预计损失 估计损失 初步损失 预计经济损失 经济损失估计 损失估计
        损失金额 经济损失金额
        直接经济损失金额 财产损失金额 初估损失
        财产损失 经济损失 直接经济损失 财产损失情况 经济损失情况 损失情况 财产损失估计 预估损失
        直接财产损失 propertyloss loss losses economicloss directloss directeconomicloss""",
    "course": """简要案情 案情 简要情况 事件简述 事故简述 情况简述 事件描述 事项描述 事故描述 情况描述 经过简述
        事件简况 事故简况
        险情描述 灾情描述 警情描述 案情简介
        基本过程 事件经过 简要经过 事件过程 事故经过 事情经过 事发经过 基本经过 主要经过 简要过程
        事故简要经过 事件简要经过 courseofevents""",
    "consequences": """已造成的后果 造成的后果 已造成后果 造成后果 事件后果 危害后果 损害后果 consequencessofar
        consequences""",
    "scope": """影响情况 影响区域 受影响范围 影响程度和范围
        影响范围 涉及范围 波及范围 影响面 scopeofimpact""",
    "trend": """发展趋势 事件发展趋势 事态发展 事态发展趋势 发展态势 事态趋势 事态发展情况 趋势研判""",
    "leaders_on_scene": """领导到位情况 相关领导是否到位 领导是否到位 相关领导到位情况 领导到场情况
        有关领导到位情况 有关领导是否到位 是否有领导到场 领导是否到场 现场领导 到场领导 到位领导 赶赴现场领导
        在场领导 在场 领导到岗 领导到岗情况 现场有 谁在现场 主要领导是否到场 主要领导是否到位 主要领导到场情况
        主要领导到位情况 主要负责人是否到场
        主要负责同志是否到场 县领导到场情况 领导到位 领导到场 领导在场 领导在现场 领导现场到位 到场领导情况
        leadersonscene whetherleadersareonscene""",
    "measures": """目前措施 当前措施 现有措施 救灾工作 救援工作 抢险救灾情况 抢险情况 采取措施情况 现场措施
        应对措施 已开展工作 已做工作
        已开展的工作
        处理措施 处理情况 学校采取的措施 单位采取的措施 企业采取的措施 采取的应急措施 应急措施 抢险措施
        先期处置措施 先期处置情况 先期处置 已采取的措施 已采取措施 采取的措施 采取措施 处置情况
        处置措施 应急处置 应急处置情况 应急处置措施 已采取的初步处置措施 初步处置措施 初步处置情况 现场处置情况
        处置进展 救援情况 工作开展情况 已采取的处置措施 已采取的应急措施 measurestaken measures""",
    "next_steps": """下一步计划 下一步安排 下步计划 下步安排 后续工作 后续措施 后续打算 后续安排 后续工作安排 后续计划
        下一步工作措施 下一步工作 下一步措施 下一步打算 下一步工作安排 下一步工作计划
        下一步工作打算 下步工作措施 下步工作 下步措施 下步打算 拟采取措施 拟采取的措施 拟采取的工作措施
        拟采取措施和下一步工作建议 下一步 nextsteps""",
    "informant": """信息员 责任单位信息员 信息员姓名 信息员及联系方式 信息员及联系电话 信息员及电话
        信息员姓名和联系方式 信息员姓名及联系方式 信息员姓名及电话 信息员姓名、电话 信息员姓名、联系方式
        责任单位信息员的姓名和联系方式 责任单位信息员姓名和联系方式 责任单位信息员姓名及联系方式
        信息员、联系方式 信息员、联系电话 informant informant'snameandphone""",
    "contact": """联系 值班员 值班人员 值班长 速报人 填表人 联络员 通讯员 通信员 报送人 填报人 上报人 报告人 联系人
        经办人 记录人 报的人 报送人员 填报人员 上报人员 报告人员 信息报告人 信息报送人 报送人及联系电话 报送人及电话
        联系人及电话 联系人及联系电话 联系人及联系方式 填报人及联系电话 报送人及联系方式 contact contactperson""",
    "phone": """值班电话 值班室电话 联系电话 联系方式 电话 手机 手机号 手机号码 电话号码 信息员电话 信息员联系方式
        信息员联系电话
        信息员手机 报送人电话 联系人电话 phone telephone tel mobile informant'sphone""",
    "unit": """报送单位 报告单位 填报单位 上报单位 责任单位 单位名称 报送部门 填报部门 上报部门 报告部门
        填表单位 信息报送单位 信息报告单位 reportingunit""",
    "title": """信息标题 报告标题 报告题目 事件名称 信息名称 事件标题 事故名称 灾害名称""",
    "kind": """报告类型 报告类别 报告种类 报送类型 报送类别 信息类型 报告形式 报次 报告次数 reporttype reportkind""",
    "class": """紧急程度 信息等级 信息级别 紧急等级 紧急级别 缓急程度 urgency reportclass""",
    "signed_by": """签发人 签发领导 审签人 审签领导 签发 审核人 签批人 审批人 核签人 签署人 signedby signedoffby""",
    "incident": """事件编号 信息编号 报告编号 编号 事件号 受理编号 incident incidentnumber incidentno number""",
    "category": """信息分类 信息类别 类别 category""",
    "aware_at": """接报时间 获知时间 接报告时间 知悉时间 接警时间 获悉时间 得知时间 知晓时间
        接到报告时间 timeofawareness""",
    "+": """救援进展 搜救进展 处置进展情况 基本情况 事件基本情况 事故基本情况 主要情况 有关情况 受灾情况 灾情
        灾情情况 火情 现场情况 其他情况
        事件概况 事故概况 具体情况 情况说明 最新情况 最新进展 进展情况 续报内容 报告内容 内容 正文""",
    "-": """工作建议 建议 存在困难 困难问题 事故影响 备注 附件 附 抄送 抄报 主送 其他 天气 天气情况 气象情况
        现场指挥 现场指挥员 现场指挥部 现场负责人
        请求事项 报告时间 报送时间 填报时间 填表时间 上报时间 报送日期 填报日期 发送时间 制表时间 到达时间
        到场时间 事发单位 值班领导 带班领导 审核 校对 传真 邮箱 电子邮箱 地址 邮编 网址 报警人 主题 收件人 发件人
        日期 需上级支持事项 remarks notes attachment attachments
        from to cc subject date sent""",
}  # fmt: skip

_WEAK: Final[Mapping[str, str]] = {
    "source": "来源 source",
    "occurred_at": "时间 time when",
    "location": "地点 位置 location place where",
    "cause": "原因 cause",
    "nature": "性质 类型 nature type",
    "course": "经过 过程 course",
    "consequences": "后果",
    "scope": "范围 影响 scope",
    "trend": "趋势 trend",
    "measures": "措施 处置 处理",
    "next_steps": "打算 后续 计划",
    "leaders_on_scene": "领导",
    "person": "人物 涉及人员 何人 person who",
    "matter": "事件 事由 何事 什么事 matter what",
    "result": "结果 处理结果 result",
    "unit": "单位 unit",
    "title": "标题 题目 title",
    "kind": "kind",
    "class": "等级 级别 class",
}


def _pairs(table: Mapping[str, str], *, weak: bool) -> Iterator[tuple[str, Label]]:
    for fields, words in table.items():
        label = Label(tuple(fields.split()), weak)
        for word in words.split():
            yield word, label


LABELS: Final[Mapping[str, Label]] = {**dict(_pairs(_WEAK, weak=True)), **dict(_pairs(_STRONG, weak=False))}
LONGEST: Final = max(map(len, LABELS)) + 8
"""Letters that a label with the blanks in it can have at most."""

_INCIDENT: Final = "(?:事件|事故|灾害|灾情|险情|火情|火灾|疫情|案件|警情|事态|地震|本次|此次)"
_NOT_DONE: Final = (
    r"(?![\u4e00-\u9fff、]{0,10}(?:[拟将需未无]|应(?![急对])|下一?步|后续|今后|整改|防范|建议|计划|准备|要求|打算))"
)
_FAMILIES: Final[Mapping[str, re.Pattern[str]]] = {
    field: re.compile(words)
    for field, words in {
        "occurred_at": rf"{_INCIDENT}?"
        r"(?:发生|事发|出险|出事|案发|失火|起火|着火|发震|遇险|首例发病|发病|首发|失联|走失)的?"
        r"(?:具体|准确|大致)?(?:时间|时刻|日期|时点)"
        r"|(?:险情|灾害|灾情|火灾|火情)时间",
        "location": rf"{_INCIDENT}?"
        r"(?:发生|事发|出险|出事|案发|遇险|震中|起火|着火|失火|失联|具体|详细|现场|所在|所处)的?"
        r"(?:地点|位置|地址|水域|海域|路段|区域|场所|地段|方位|部位)",
        "cause": rf"{_INCIDENT}?(?:发生)?的?(?:初步|直接|可能|主要)?(?:原因|起因|成因)的?(?:及)?(?:初步)?"
        r"(?:初判|判断|分析|研判|认定|初查|调查)?(?:情况)?",
        "nature": rf"{_INCIDENT}(?:种类|类型|类别|性质)",
        "casualties": r"(?:目前|最新|现有|初步|截至目前|累计)?(?:人员)?(?:伤亡|死伤)(?:及|和|、)?(?:失联|失踪|被困)?"
        r"(?:人员)?(?:情况|人数|统计|数字|数据)?",
        "property_loss": r"(?:初步|目前|预计|初估|估算)?(?:直接|间接)?(?:经济|财产|财物)?损失"
        r"(?:情况|金额|估计|估算|初估|统计|评估)?",
        "scope": r"(?:受|已)?(?:影响|波及|受灾|涉及)的?(?:范围|面|区域|对象|程度)(?:及程度|和程度)?",
        "trend": rf"(?:目前|当前|现场|后续)?{_INCIDENT}?的?(?:发展)?(?:态势|趋势|走势)"
        r"(?:研判|判断|分析|预判|预测|评估)?",
        "measures": r"(?:目前|现|当前|企业|单位|学校|我[镇乡局县]|镇|县)?(?:正在|已|已经)?(?:采取|开展|实施|落实)的?"
        r"(?:先期|初步|应急|紧急|主要|相关|有关|处置|救援|应对|处理|抢险|防控){0,3}(?:工作)?(?:措施|情况|工作)"
        r"|(?:正在|已经?)(?:开展|采取|落实)"
        r"|(?:现场|应急|先期|初期|前期|抢险|救援|医疗|事故|事件|险情){1,2}(?:处置|处理|救援|抢险|救治)(?:经过|情况|措施|进展|工作|过程)?"
        r"|(?:处置|处理|救援|抢险)(?:经过|过程|进展)"
        rf"|{_NOT_DONE}[\u4e00-\u9fff、]{{0,10}}(?:采取|处置|救援|抢险)的?(?:主要|应急|紧急|初步)?措施",
        "leaders_on_scene": r"(?:相关|有关|主要|现场|到场|在场|到达?现场的?|赶到现场的?)?(?:县|镇|乡)?领导(?:同志)?"
        r"(?:到位|到场|到岗|在场|到现场|到达现场|赶赴现场)?(?:的?情况)?",
        "contact": r"(?:信息)?(?:填报|报送|上报|报告|登记|填表|记录|经办|速报|联络|联系|值班)(?:人员?|员)(?:姓名)?",
        "next_steps": r"(?:下一?步|后续|接下来)(?:的|将|拟|采取的?|开展的?|工作|处置|救援|主要|重点){0,4}"
        r"(?:工作|措施|打算|安排|计划|建议|意见|重点|部署)(?:[及和与、](?:措施|打算|安排|计划|建议|意见))?"
        r"|(?:目前|企业|单位|建议|计划|准备|打算){0,2}(?:拟|将|需要?|应|下一?步)?采取的?(?:应急|主要|处置|进一步)?措施",
    }.items()
}
"""What is asked for in ever new words: 已采取的应急处置措施, 发震时刻, 震中位置, 趋势判断."""
_TWO_LANGUAGES: Final = re.compile(
    r"[a-z.,/'&-]+(?P<after>[\u4e00-\u9fff、]+)|(?P<before>[\u4e00-\u9fff、]+)[a-z.,/'&-]+"
)
_AND_PHONE: Final = re.compile(r"(?:姓名)?[及和与、/,，]?(?:其|联系)?(?:电话|方式|手机)(?:号码?)?$")
_REMARK: Final = re.compile(r"[(（][^()（）]{0,30}[)）]")
_NO_LETTERS: Final = re.compile(r"[\s:：︰∶*_#|【】〔〕「」《》\[\]]+")


def label(words: str) -> Label | None:
    """What a label's words ask for, whatever blanks, brackets, marks and remarks stand in them; None for no label."""
    return _label(words) if words and len(words) <= LONGEST + 30 else None


@lru_cache(maxsize=2048)
def _label(words: str) -> Label | None:
    plain = _NO_LETTERS.sub("", _REMARK.sub("", unicodedata.normalize("NFKC", words))).lower()
    return LABELS.get(plain) or _of_a_family(plain) or _with_phone(plain) or _in_two_languages(plain)


def _of_a_family(plain: str) -> Label | None:
    return next((Label((field,)) for field, words in _FAMILIES.items() if words.fullmatch(plain)), None)


def _with_phone(plain: str) -> Label | None:
    """填报人及手机, 联系人、联系电话: a person's label that asks for a phone as well."""
    person = LABELS.get(_AND_PHONE.sub("", plain))
    return person if person is not None and person.fields in (("informant",), ("contact",)) else None


def _in_two_languages(plain: str) -> Label | None:
    """Est. loss 预计损失, 地点 Location: what the Chinese words ask for."""
    found = _TWO_LANGUAGES.fullmatch(plain)
    return LABELS.get(found["after"] or found["before"]) if found else None
