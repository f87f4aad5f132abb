"""Fifth set: tables and pages of web mailers, Word documents, other charsets."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.making import Part, quoted, several, text
from tests.corpus.written.fifth_parts import document, mail, page, table, with_document

WRITTEN: Final = (
    mail(
        "table-two-columns",
        "yjj-zhiban@example.com",
        "安全生产事故信息快报表（临溪县）",
        "2026-05-06T12:20",
        page(
            table(
                (
                    ("填报单位", "临溪县应急管理局"),
                    ("事故发生时间", "2026年5月6日11时15分"),
                    ("事故发生地点", "临溪县罗针镇顺发家具厂喷漆房"),
                    ("事故类型", "火灾"),
                    ("死亡人数", "0"),
                    ("失踪人数", "0"),
                    ("重伤人数", "1"),
                    ("轻伤人数", "3"),
                    ("直接经济损失", "约22万元"),
                    ("事故简要经过", "喷漆作业时静电引燃溶剂蒸气，工人自行扑救未果，11时43分由消防扑灭。"),
                    ("采取的措施", "伤员送县人民医院，厂区断电停产，周边3家企业疏散。"),
                    ("填报人", "黄乙"),
                    ("联系电话", "100 0000 0031"),
                )
            )
        ),
        "A two-column HTML table, nothing else.",
        prose=False,
        occurred_at="2026-05-06T11:15",
        location=has("临溪县罗针镇顺发家具厂喷漆房", lacks=("火灾",)),
        nature=has("火灾", absent=True),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 3},
        property_loss=220000,
        course=has("静电引燃", "消防扑灭", lacks=("送县人民医院",)),
        cause=OPEN,
        measures=has("断电停产", "疏散", lacks=("黄乙",)),
        informant=("黄乙", "10000000031"),
    ),
    mail(
        "table-four-columns",
        "dongshan-informant@example.org",
        "东山镇+烤烟房倒塌",
        "2026-08-09T09:05",
        page(
            table(
                (
                    ("报送单位", "东山镇人民政府", "紧急程度", "紧急信息"),
                    ("事发时间", "2026-08-09 08:20", "信息来源", "村组干部"),
                    ("事发地点", "东山镇大树村三组", "起因", "年久失修，连续阴雨"),
                    ("死亡", "0", "失踪", "0"),
                    ("重伤", "0", "轻伤", "2"),
                    ("被困", "0", "财产损失", "4万元"),
                    ("信息员", "信息员甲", "电话", "10000000011"),
                ),
                before="<p>办公室：</p><p>现将有关情况报上，请查收。</p>",
                after="<p><br></p><p>东山镇党政办</p>",
            )
        ),
        "Pairs of columns, with a line before and the office's name after.",
        prose=False,
        cls="urgent",
        source=has("村组干部", lacks=("2026",)),
        occurred_at="2026-08-09T08:20",
        location=has("东山镇大树村三组", lacks=("起因",)),
        cause=has("年久失修", "连续阴雨", lacks=("死亡",)),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 2, "trapped": 0},
        property_loss=40000,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "table-header-row",
        "zjj@example.com",
        "房屋市政工程事故日报 9月16日",
        "2026-09-16T17:33",
        page(
            "<div>今日我区发生1起，详见下表：</div>"
            + table(
                (
                    ("时间", "地点", "工程名称", "死亡人数", "重伤人数", "轻伤人数", "原因"),
                    ("9月16日13时28分", "江北区云锦路88号", "云锦府9号楼", "1", "0", "1", "塔吊标准节坠落"),
                )
            )
        ),
        "A header row above one row of values.",
        prose=False,
        occurred_at="2026-09-16T13:28",
        location=has("江北区云锦路88号", lacks=("13时",)),
        casualties={"dead": 1, "seriously_injured": 0, "slightly_injured": 1},
        cause=has("塔吊标准节坠落"),
        nature=OPEN,
        person=OPEN,
        matter=OPEN,
    ),
    mail(
        "html-webmail-divs",
        "xihe-informant@example.org",
        "西河镇：一村民被蜂蛰",
        "2026-09-18T13:10",
        page(
            '<html><head><meta charset="utf-8"></head><body><div style="font-size:14px">局办公室：</div><div><br></div>'
            "<div>&nbsp;&nbsp;&nbsp;&nbsp;9月18日<b>11时20分</b>许，西河镇双龙村二组村民吴某（女，67岁）"
            "采茶时被胡蜂蜇伤，送县人民医院后于12时35分<font color=red>抢救无效死亡</font>。</div>"
            "<div>&nbsp;&nbsp;&nbsp;&nbsp;镇消防队已摘除蜂巢，镇长李四到家中看望慰问家属。</div>"
            "<div><br></div><div>--<br>信息员乙<br>西河镇党政办&nbsp;10000000015</div></body></html>"
        ),
        "Divisions, bold and coloured words, blanks as entities; an age is no casualty.",
        occurred_at="2026-09-18T11:20",
        location=has("西河镇双龙村二组", lacks=("11时", "采茶")),
        cause=OPEN,
        casualties={"dead": 1},
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    mail(
        "html-paragraphs-labels",
        "slj@example.com",
        "水库险情报告",
        "2026-07-05T23:28",
        page(
            "<p>险情名称：红旗水库溢洪道边墙垮塌</p><p>发生时间：7月5日22时10分</p>"
            "<p>发生地点：黑石县沙坪镇红旗水库（小<span>(2)</span>型）</p><p>人员伤亡：无</p>"
            "<p>影响范围：下游沙坪、两河2村410人</p><p>已采取措施：开闸降水位，转移下游群众410人</p>"
            "<p>带班领导：县水利局副局长 汤八 已到现场</p><p>联系人：程小满&nbsp;&nbsp;电话：1000000<wbr>0041</p>"
        ),
        "Paragraphs of labels; a phone with a break in it.",
        prose=False,
        matter=OPEN,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        occurred_at="2026-07-05T22:10",
        location=has("黑石县沙坪镇红旗水库", lacks=("伤亡",)),
        casualties=ANY_ZERO,
        scope=has("410人", lacks=("开闸",)),
        measures=has("开闸降水位", "转移下游群众", lacks=("汤八",)),
        leaders_on_scene=(maybe(True), has("汤八", absent=True)),
        informant=("程小满", "10000000041"),
    ),
    mail(
        "word-table",
        "nanping-informant@example.org",
        "国有南坪林场+扑火队车辆事故",
        "2026-04-11T19:45",
        with_document(
            "附件为我场信息，请查收。\n\n信息员丙",
            "国有南坪林场+扑火队车辆事故.docx",
            document(
                "突发事件信息报告表",
                (
                    ("报送单位", "国有南坪林场"),
                    ("信息来源", "扑火队电话报告"),
                    ("事发时间", "2026年4月11日18时50分"),
                    ("事发地点", "场部至三工区公路2.4公里弯道"),
                    ("事件起因", "雨后路滑"),
                    ("死亡", "0"),
                    ("失踪", "0"),
                    ("重伤", "1"),
                    ("轻伤", "2"),
                    ("被困", "0"),
                    ("财产损失", "2.6万元"),
                    ("已采取的初步处置措施", "伤员送县医院，现场设警示标志"),
                    ("下一步工作措施", "全场车辆安全检查"),
                    ("信息员", "信息员丙"),
                    ("联系电话", "10000000018"),
                ),
            ),
        ),
        "The table in a Word document, a covering note in the body.",
        prose=False,
        attachments=("国有南坪林场+扑火队车辆事故.docx",),
        source=has("扑火队"),
        occurred_at="2026-04-11T18:50",
        location=has("场部至三工区公路2.4公里弯道"),
        cause=has("雨后路滑"),
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
        property_loss=26000,
        measures=has("送县医院", "警示标志"),
        next_steps=has("安全检查"),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "word-table-pairs",
        "jyj-anquan@example.com",
        "永岭县教育局突发事件报告（表格见附件）",
        "2026-03-12T10:50",
        with_document(
            "报告表见附件。",
            "突发事件报告表.docx",
            document(
                "教育系统突发事件报告表",
                (
                    ("事发时间", "2026年3月12日9时30分", "事发地点", "永岭县第一中学化学实验室"),
                    ("人员伤亡", "轻伤2人，无死亡", "财产损失", "正在核实"),
                    ("事件起因", "实验操作不当", "影响范围", "高二（3）班"),
                    ("已采取措施", "送医、停课、通风", "下一步措施", "开展实验室安全排查"),
                    ("报告人", "谢二南", "联系电话", "10000000036"),
                ),
            ),
        ),
        "Four columns in a Word document from an unknown bureau.",
        prose=False,
        occurred_at="2026-03-12T09:30",
        location=has("永岭县第一中学化学实验室", lacks=("轻伤",)),
        casualties={"dead": 0, "slightly_injured": 2},
        property_loss=VERIFIED,
        cause=has("实验操作不当", lacks=("影响",)),
        scope=has("高二", lacks=("起因",)),
        measures=has("送医", "通风"),
        next_steps=has("实验室安全排查"),
        informant=("谢二南", "10000000036"),
    ),
    mail(
        "word-labelled-paragraphs",
        "geology-informant@example.org",
        "地质环境股+西河镇泥石流",
        "2026-07-22T05:40",
        with_document(
            "请审阅附件。",
            "泥石流速报.docx",
            document(
                "西河镇泥石流速报",
                (),
                (
                    "发生时间：2026年7月22日3时45分",
                    "发生地点：西河镇干沟村二组沟口",
                    "伤亡人数：死亡0人，失踪1人",
                    "已采取措施：转移群众58人，搜寻失踪人员",
                    "信息员：信息员戊　电话：10000000025",
                ),
            ),
        ),
        "A Word document of labelled paragraphs without a table: read, or left to a human.",
        prose=False,
        disposition={"value": "report", "also": ["for_a_human"]},
        occurred_at=maybe("2026-07-22T03:45:00+08:00"),
        location=has("西河镇干沟村二组沟口", absent=True),
        casualties={"dead": maybe(0), "missing": maybe(1)},
        measures=has("转移群众58人", absent=True),
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
    mail(
        "gb2312-labels",
        "fire-informant@example.org",
        "森林防火中心+火情初报",
        "2026-04-14T13:38",
        """
火情初报
起火时间：4月14日12时46分
起火地点：东山镇鹰嘴岩
起火原因：正在调查
伤亡情况：无人员伤亡
扑救力量：120人，风机22台
火势：已无明火
带队领导：分管领导甲已在火场
报告：信息员丁 10000000022
""",
        "GB2312, and a title in the body.",
        charset="gb2312",
        prose=False,
        occurred_at="2026-04-14T12:46",
        location=has("东山镇鹰嘴岩", lacks=("原因",)),
        cause=VERIFIED,
        casualties=NONE_HURT,
        measures=has("120人", absent=True),
        trend=has("已无明火", absent=True),
        consequences=OPEN,
        leaders_on_scene=(maybe(True), has("分管领导甲", absent=True)),
        informant=(maybe("信息员丁"), maybe("10000000022")),
    ),
    mail(
        "gbk-prose",
        "haishi@example.com",
        "水上险情",
        "2026-02-25T18:09",
        """
2月25日17时22分，沅水囷口航段一艘运砂船与渡船擦碰，渡船进水，船上14人全部转移上岸，1名船员轻伤。渡船已拖至\
岸边搁浅，损失约7万元。海事、水警在现场维护秩序，航道17时50分恢复通航。
沅口县海事处 100-0000-0042
""",
        "GBK, with a character that GB2312 lacks.",
        charset="gbk",
        occurred_at="2026-02-25T17:22",
        location=has("沅水囷口航段", lacks=("17时", "擦碰")),
        casualties={"slightly_injured": 1, "trapped": maybe(0)},
        property_loss=70000,
        scope=OPEN,
        cause=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(None, maybe("10000000042")),
    ),
    mail(
        "gb18030-html",
        "wsyjzx@example.com",
        "救护车途中事故",
        "2026-12-20T07:15",
        page(
            "<p>12月20日6时05分，桐江县急救站救护车在X021线龙湾坡路段因暗冰侧滑撞上护栏，车上司机、护士各1人轻伤，"
            "转运患者无二次伤害，已换车送达。车损约1.8万元。</p><p>邹三和 10000000037</p>",
            charset="gb18030",
        ),
        "HTML in GB18030.",
        charset="gb18030",
        occurred_at="2026-12-20T06:05",
        location=has("X021线龙湾坡路段", lacks=("6时",)),
        cause=has("暗冰", absent=True),
        casualties={"slightly_injured": maybe(2)},
        property_loss=maybe(18000),
        measures=OPEN,
        informant=(maybe("邹三和"), maybe("10000000037")),
    ),
    mail(
        "alternative-both",
        "zhihui@example.net",
        "高速团雾多车相撞",
        "2026-01-27T08:40",
        several(
            text("1月27日7时05分，G60高速K412段突发团雾，11车相撞，2人死亡、3人重伤、6人轻伤，双向封闭。\n"),
            page("<p>1月27日7时05分，G60高速K412段突发团雾，11车相撞，2人死亡、3人重伤、6人轻伤，双向封闭。</p>"),
            kind="alternative",
        ),
        "The same text twice, plain and HTML.",
        occurred_at="2026-01-27T07:05",
        location=has("G60高速K412段", lacks=("7时", "相撞")),
        cause=OPEN,
        scope=OPEN,
        casualties={"dead": 2, "seriously_injured": 3, "slightly_injured": 6},
        measures=OPEN,
    ),
    mail(
        "photo-attached",
        "dongshan-informant@example.org",
        "东山镇+村道边坡滑塌（附图）",
        "2026-06-21T16:48",
        several(
            text(
                "事发时间：6月21日15时55分\n事发地点：东山镇油坊村进村道路\n伤亡人数：死亡0人、失踪0人、重伤0人、轻伤0人、被困0人\n"
                "财产损失：1.5万元\n已采取措施：拉警戒线，挖机清理\n信息员：信息员甲 10000000011\n附：现场照片1张\n"
            ),
            Part(
                (
                    b"Content-Type: image/jpeg; name=%s" % quoted("现场照片.jpg"),
                    b"Content-Transfer-Encoding: base64",
                    b"Content-Disposition: attachment; filename=%s" % quoted("现场照片.jpg"),
                ),
                b"/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==\r\n",
            ),
        ),
        "Labels and a photograph.",
        prose=False,
        attachments=("现场照片.jpg",),
        occurred_at="2026-06-21T15:55",
        location=has("东山镇油坊村进村道路", lacks=("伤亡",)),
        casualties=ALL_ZERO,
        property_loss=15000,
        measures=has("拉警戒线", "挖机清理", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
)
