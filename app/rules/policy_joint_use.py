"""Read the joint use of a policy: what 個人情報保護法27条5項3号 wants published."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile

from app.rules.policy_enumerations import names_in
from app.rules.policy_joint_sentences import told_users
from app.rules.policy_lines import fold_width
from app.rules.policy_outline import LEAD, LIST_END
from app.rules.policy_sections import Section
from app.rules.policy_text import JointUse

_JOINT = re.compile(r"共同(?:して)?利用")
_NAMES_USERS = re.compile(r"(?:会社|者|団体|法人|企業|組織|先)(?:等|など)?と[^。]*利用")
_WHOLE = re.compile(r"共同(?:して)?利用(?:について|に関して|に関する事項)?$")
_TABLE = re.compile(r"(?:別表|別記|別紙)[0-9０-９一二三四五]*")
_MAY_BE_TITLE = re.compile(
    r"共同|利用|項目|責任|管理|範囲|目的|^(?:団体|会社|法人|事業者|企業|組織|提携先|相手先?)の?名?称?$"
)
_TITLED = (
    re.compile(r"[|｜]\s*(?P<title>[^|｜]{2,60}?)\s*[|｜]\s*(?P<rest>[^|｜]*?)\s*[|｜]?"),
    re.compile(
        r"[【\[［〔「『<＜](?P<title>[^】\]］〕」』>＞]{2,60})[】\]］〕」』>＞]\s*[:：]?\s*(?P<rest>.*)"
    ),
    re.compile(r"(?P<title>[^。:：]{2,60}?)\s*[:：]\s*(?P<rest>.*)"),
    re.compile(
        r"(?P<title>[^。、]{2,40}?)は、?(?P<rest>.+?)(?:です|とします|である|となります|とする)?。"
    ),
    re.compile(r"(?P<title>[^。、\s]{2,40})\s+(?P<rest>\S.*)"),
)
_ENDS = (
    ("purpose", re.compile(r"目的$")),
    ("items", re.compile(r"項目|種類|(?:情報|データ)の(?:範囲|内容)|(?:情報|データ)$")),
    ("users", re.compile(r"者|会社|事業者|相手|先$|範囲|組織|団体|法人|企業")),
    ("purpose", re.compile(r"目的")),
)


_CELLS = re.compile(r"\s*[|｜\t]\s*|\u3000+|[ ]{2,}")
_JOINT_USERS = re.compile("共同(?:して|で)?利用(?:する|の)?(?:者|会社|先|団体|法人|相手)")
_DESK = re.compile("(?:相談|苦情)?窓口|お?問い?合わ?せ|連絡先")
_NAME_OF_ONE = re.compile(r"(?:団体|会社|法人|事業者|企業|組織)の?名?称?\W")


@dataclass(frozen=True)
class _Row:
    """Hold one line about joint use, the family of its mark, and whether it opens a paragraph."""

    text: str
    style: str = ""
    opens: bool = False


@dataclass
class _Reading:
    """Collect the lines under each topic while walking down the clause."""

    rows: dict[str, list[str]] = field(
        default_factory=lambda: {"items": [], "users": [], "purpose": [], "responsible": []}
    )
    elsewhere: dict[str, str] = field(default_factory=dict)
    topic: str = ""
    style: str = ""
    styles: list[str] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)

    def take(self, row: _Row) -> None:
        """Read the cells of a table under their heads, else go on with the topics."""
        cells = _cells(row.text)
        topics = [topic_of(cell) for cell in cells]
        if len(cells) > 1 and all(topics) and len({*topics}) == len(topics):
            self.columns, self.topic = topics, ""
        elif 1 < len(cells) <= len(self.columns):
            for topic, cell in zip(self.columns, cells, strict=False):
                self.rows[topic].append(cell)
        else:
            self.columns = []
            self._take_line(row)
        if row.style and row.style not in self.styles:
            self.styles.append(row.style)

    def _take_line(self, row: _Row) -> None:
        """Start a topic, go on with one, or leave it at the next point that is none."""
        topic, rest = _titled(row.text)
        if topic == "users" and self.topic == "responsible" and _NAME_OF_ONE.match(row.text):
            topic = ""
        named = rest and topic == self.topic and _NAME_OF_ONE.match(row.text)
        if topic and (named or topic != self.topic):
            self.topic, self.style, text = topic, row.style, rest
        elif row.style and row.style == self.style:
            self.topic, text = topic, rest
        elif self._leaves(row):
            self.topic, text = "", ""
        elif LEAD.search(row.text) and _NAMES_USERS.search(row.text):
            self.topic, self.style, text = "users", "", ""
        else:
            text = row.text
        table = _TABLE.search(text)
        if self.topic and table:
            self.elsewhere[self.topic] = table.group()
        elif self.topic and text and not LEAD.search(text):
            self.rows[self.topic].append(text)

    def _leaves(self, row: _Row) -> bool:
        """Say whether a paragraph opens, or the next part of an outer list: (2) after ア and イ."""
        if row.opens and self.style and self.topic and self.rows[self.topic]:
            return True
        if row.style and _DESK.match(row.text):
            return True
        known = row.style in self.styles and self.style in self.styles
        return known and self.styles.index(row.style) < self.styles.index(self.style)


def read_joint_use(sections: Sequence[Section]) -> JointUse:
    """Read items, users, purpose and responsible party; empty where nothing is used jointly."""
    reading = _Reading()
    for row in _rows(sections):
        reading.take(row)
    for topic, table in reading.elsewhere.items():
        reading.rows[topic] = reading.rows[topic] or list(_rows_of_table(table, sections))
    return JointUse(
        items=names_in(reading.rows["items"], dotted=True),
        users=names_in(reading.rows["users"]) or told_users(sections),
        purpose="\n".join(reading.rows["purpose"]),
        responsible="\n".join(reading.rows["responsible"]),
    )


def _rows_of_table(table: str, sections: Sequence[Section]) -> Iterator[str]:
    """Give the lines of 別表1, which stands at the end of the policy, without their titles."""
    for section in sections:
        if fold_width(section.number) == fold_width(table):
            rows = (row for part in section.parts for row in part.text.split("\n"))
            yield from (row for row in rows if not topic_of(row))


def _rows(sections: Sequence[Section]) -> Iterator[_Row]:
    """Give the lines about joint use, and the headings of its parts."""
    inside = False
    for section in sections:
        inside = bool(_JOINT.search(section.heading)) or (
            inside and bool(topic_of(section.heading))
        )
        if inside:
            yield _Row(section.heading)
        elsewhere = dropwhile(lambda part: not _JOINT_USERS.match(part.text), section.parts)
        for part in section.parts if inside else elsewhere:
            first, *others = part.text.split("\n")
            yield _Row(first, part.style, opens=not part.is_item)
            yield from map(_Row, others)


def _cells(text: str) -> list[str]:
    return [cell for cell in _CELLS.split(text.strip("|｜ ")) if cell]


def _titled(text: str) -> tuple[str, str]:
    """Part a line into its topic and what follows; no topic where the line is no title."""
    for form in _TITLED:
        found = form.fullmatch(text)
        if found and topic_of(found["title"]):
            return topic_of(found["title"]), found["rest"]
    if "。" in text or LIST_END.search(text):
        return "", text
    return topic_of(text), ""


def topic_of(title: str) -> str:
    """Say which of the published points a title names; empty where it names none."""
    if not _MAY_BE_TITLE.search(title) or _WHOLE.search(title):
        return ""
    if "責任" in title:
        return "responsible"
    if "、" in title:
        return ""
    return next((topic for topic, ending in _ENDS if ending.search(title)), "")
