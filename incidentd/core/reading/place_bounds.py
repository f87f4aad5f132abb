"""What keeps a place in prose safe: words that no name is made of, clauses, and nouns that must not be cut.

Help is sent to a place: one that is made of common words only, that says what happened or that ends within a word is
worse than none.
"""

from __future__ import annotations

import re
from typing import Final

_COMMON_WORDS: Final = """
    目前 当前 截至 此时 随后 当时 现场 当地 全县 全镇 全市 全区 全乡 全省 全村 全城 全线 本县 本镇 本市 本区 本乡
    本村 地面 路面 桥面 水面 坡面 坑边 坑口 路边 路旁 路侧 路肩 河边 湖边 江边 岸边 塘边 渠边 沟边 田边 地边 山边
    桥边 村边 圩内 圩外 堤内 堤外 河道 渠道 江面 湖心 江心 河心 航道 河面 湖面 附近 周边 周围 四周 旁边 两旁 两边
    两侧 两岸 一侧 一旁 外围 对面 隔壁 中间 前方 后方 沿线 沿岸 沿途 沿街 一带 道路 公路 马路 街道 路段 地段 路口
    道口 桥头 桥下 车道 便道 人行道 非机动车道 机动车道 应急车道 高速 铁路 桥梁 隧道 弯道 匝道 巷道 堤防 堤坝 大堤
    河堤 圩堤 堤脚 坡脚 堤顶 田间 农田 稻田 麦田 菜地 林地 山林 山坡 荒地 空地 草地 上游 下游 中游 上下游 村内 村里
    村中 村口 村头 镇内 镇上 县内 县城 城区 城内 镇区 乡里 辖区 境内 区域 片区 范围 低洼 低洼处 地带 地势 相邻 邻近
    临近 毗邻 多处 部分 个别 局部 整个 沿河 沿江 沿湖 沿路 临街 建筑 房屋 民房 居民楼 小区 楼房 厂房 商铺 店铺 门面
    围墙 车间 仓库 库房 工地 厂区 校园 学校 医院 市场 商场 超市 广场 停车场 码头 车站 车辆 一楼 二楼 三楼 楼上 楼下
    楼内 室内 屋内 屋外 户外 野外 门口 门前 院内 院外 场内 场外 厂内 厂外 厂门口 校门口 店内 店外 三层 二层 一层
    其他 其余 有关 相关 等地 各地 各处 乡镇 村庄 村组 村民 群众 居民 住户 处 内 外 的 和 及 与 、
"""
_COMMON: Final = re.compile(rf"(?:{'|'.join(sorted(set(_COMMON_WORDS.split()), key=len, reverse=True))})+")
"""A place of such words alone has no name by which it is found: 坑边道路, 目前全县."""
_CLAUSE: Final = re.compile(
    r"^(?:随后|之后|其间|期间|紧接着|同日|当[天日晚]|接着|大雾(?!山|岭)|浓雾|大雪(?![山岭坪乡镇村])|暴雨|雨天|雾天|浓烟|黑烟|烟雾|烟尘|烟气|火势|火苗|火焰|大火|明火|洪水(?![河沟桥坪村镇乡湾])|雨水(?!井|口|泵|管)|污水(?=[流漫涌溢])|泥浆|气味|臭味|异味|气体(?!公司|厂|站|充装)|冲击波|余震|人流|车流|人群|观众|水位(?!站)"
    r"|风力(?!发?电)|风势|大风(?=[将把吹刮]))"
    r"|随风|横[过穿跨在]|(?<!一)[飘漂][过向入至到进散]|弥漫|笼罩|扩散|蔓延|吹[向过入进]|漫[过入进]|[涌灌][入向进]|殃及|波及|砸[中坏穿]|震碎|出现"
)
"""With a subject and what that does, a clause says what happened: 浓烟随风横过公路."""

WORK_PLACE: Final = (
    "(?:装卸|卸货|装货|卸料|装料|卸煤|卸油|卸车|装车|燃放|停车|停放|停靠|充电|换电|堆放|存放|焚烧|采摘|垂钓|钓鱼|登山|候车|候诊|候船|检修|维修"
    "|修理|清洗|洗车|检票|安检|售票|抽水|排水|取水|提水|加热|喷漆|喷涂|打磨|焊接|装配|调试|训练|比赛|活动|休息|祭祀|交易|投票|上车|下车|乘车"
    "|落客|搅拌|浇筑|吊装|拆解|破碎|筛分|烘干|晾晒|爆破|开采|开挖|施工|作业|生产|加工|养殖|捕鱼|泄洪|抢险|渗滤|游泳|戏水|滑雪|露营|烧烤)"
    "(?:平台|工作台|场地|车间|码头|泊位|大厅|工房|棚子|设施|[点台间室库棚站池沟坪房厅区位面园口道闸洞渠](?![火了燃名位移路面有]))"
)
"""A place by what is done there: 卸货台, 燃放点, 停车区. It is never cut within."""
_WORK_PLACE: Final = re.compile(WORK_PLACE)
_OF_VEHICLES: Final = re.compile(
    r"[\u4e00-\u9fff]{0,3}?车(?:辆|专用)?(?:停[车放靠][区场位点坪带]|通道|车道|检[测查修]站|维修[厂部点站]|充电[区站点]|集散)"
)
"""大货车停车区: a place for vehicles is none of them."""


def is_within_a_noun(words: str, at: int) -> bool:
    """Whether what begins at `at` belongs to a noun that says what a place is: 燃|放点, 大货车|停车区."""
    if _OF_VEHICLES.match(words, at):
        return True
    return any(noun.start() <= at < noun.end() for noun in _WORK_PLACE.finditer(words))


def is_common(words: str) -> bool:
    """Whether words name nothing: each of them is said of many places."""
    return _COMMON.fullmatch(words) is not None


def is_clause(words: str) -> bool:
    """Whether words say what something did, not only where."""
    return _CLAUSE.search(words) is not None
