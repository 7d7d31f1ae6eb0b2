"""Judge whether the dates of one line are days of the document itself.

A wrong revision would ask members for a consent that nobody needs, a missed one would accept an
outdated consent: so a date counts only where its line, its word or its neighbours say so. A
law's number, a certificate, a deadline, a link and a tale of the past do not (LAW part C).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.rules.policy_date_lines import DateLine
from app.rules.policy_dates import find_dates, plain_text
from app.rules.policy_lines import Line, fold_width
from app.rules.policy_other_papers import (
    HISTORY,
    NEVER,
    is_about_another,
    is_of_a_law,
    without_partner,
)
from app.rules.policy_outline import LEAD, Outline, looks_like_signature

_WEEKDAY = r" *(?:\([月火水木金土日](?:曜日?)?\))? *"
_OFFICER = re.compile("個人情報(?:保護)?(?:統括)?(?:管理)?(?:責任)?者")
_DESK = re.compile("受付(?:時間|窓口|日時?)|申込(?:先|窓口)|[一-龠]+[係課室]")
_OTHER_DAY = re.compile(r"[一-龠ァ-ヶー]{2,}日[ :]*$")
_MEETING = re.compile("総会|総代会")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}")
_OTHER_MATTER = re.compile(
    r"取得|設立|創立|創業|開設|合併|移転|開店|開始|開催|発足|加入|申込|募集|受付|入会|誕生|総代会|"
    r"会議|オープン|スタート|キャンペーン|登録|公布|成立|締結|契約|発生|期間|生年月日|生まれ|終了"
)
_OTHER_CLAUSE = re.compile(
    r"申し?込|募集|キャンペーン|設立|創立|オープン|講座|催し|イベント|"
    r"^お知らせ|新着|ニュース|トピックス|N(?:ews|EWS)"
)
_NOT_FROM = re.compile(
    _WEEKDAY + r"(?:まで|迄|以前|現在|時点|頃|ごろ|生まれ|当時|~|の間|間)|" + _WEEKDAY + "付?の"
)
_BETWEEN = re.compile(_WEEKDAY + r"(?:~|から|より|-|→|至) *")
_VERB = re.compile(r"(?:する|した|ます|です|ある|いる|れる|なる|おり|こと)$|(?:する|した|ます) ")
_LONG = 40
_NEIGHBOURS = 12
_LONGEST_NAME = 12
_NEAR = range(5)  # signs between a date and its word


class Verdict(Enum):
    """Say what a line's dates are; `MAYBE` takes the side of its neighbours."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class Place:
    """Give a line together with what stands around it."""

    lines: Sequence[Line]
    parts: Sequence[DateLine]
    outline: Outline
    place: int

    @property
    def part(self) -> DateLine:
        """Return the line taken apart."""
        return self.parts[self.place]

    @property
    def line(self) -> Line:
        """Return the line as it stands."""
        return self.lines[self.place]

    @property
    def heading(self) -> str:
        """Return the heading above; the title says nothing about a date."""
        above = self.outline.above(self.place)
        return "" if above == self.outline.title else above

    def above(self) -> list[int]:
        """List the lines that stand above this one without a gap, the nearest first."""
        first, farthest = self.place, max(0, self.place - _NEIGHBOURS)
        while first > farthest and not self.lines[first].after_gap:
            first -= 1
        return list(range(self.place - 1, first - 1, -1))

    def below(self) -> list[int]:
        """List the lines that stand below this one without a gap, the nearest first."""
        last, farthest = self.place, min(len(self.lines) - 1, self.place + _NEIGHBOURS)
        while last < farthest and not self.lines[last].before_gap:
            last += 1
        return list(range(self.place + 1, last + 1))


def judge(here: Place, word: str) -> Verdict:
    """Judge a line with dates; `word` is the 制定 or 改訂 on a line of its own beside it."""
    part = here.part
    if part.rest and ("。" in part.plain or _VERB.search(part.rest)):
        return Verdict.SENTENCE
    strong = any(kind.strong for kind in part.kinds)
    if is_of_a_law(part, here.outline.title, here.heading) or _is_span(part):
        return Verdict.NO
    if is_about_another(part, here.outline.title):
        return Verdict.NO
    if strong:
        return Verdict.MAYBE if _OTHER_MATTER.search(_far(part)) else Verdict.YES
    return _judge_bare(here, word)


def _judge_bare(here: Place, word: str) -> Verdict:
    """Judge a date without a strong word on its own line."""
    part = here.part
    if _OTHER_MATTER.search(part.rest) or (not part.kinds and _MEETING.search(part.plain)):
        return Verdict.NO
    if part.rest and not _is_signature(part.rest):
        other = not part.kinds and _OTHER_DAY.search(part.plain[: part.dates[0].start])
        return Verdict.NO if other else Verdict.MAYBE
    named = bool(word) and not part.kinds
    if not word and not part.kinds and _TIME.search(part.plain):
        return Verdict.NO
    return Verdict.NO if not named and _is_foreign(here) else Verdict.YES


def _is_signature(rest: str) -> bool:
    rest = _OFFICER.sub("", rest)
    return looks_like_signature(rest) or ("コープ" in rest and len(rest) <= _LONGEST_NAME)


def _far(part: DateLine) -> str:
    """Return what is left of a line whose word stands apart from its date."""
    near = any(
        kind.start - date.end in _NEAR or date.start - kind.start - len(kind.word) in _NEAR
        for kind in part.kinds
        for date in part.dates
    )
    return "" if near else part.rest


def _is_span(part: DateLine) -> bool:
    """Recognise a period, a deadline and an «as of»: 4月1日~30日, …まで, …現在."""
    ends = [date.end for date in part.dates]
    starts = [date.start for date in part.dates[1:]]
    if any(_BETWEEN.fullmatch(part.plain[a:b]) for a, b in zip(ends, starts, strict=False)):
        return True
    return any(_NOT_FROM.match(part.plain, end) for end in ends)


def _is_foreign(here: Place) -> bool:
    """Say whether the neighbours of a bare date talk of a certificate, a deadline, an event."""
    if HISTORY.search(here.heading) and not NEVER.search(here.heading):
        return False
    around = [here.lines[place] for place in [*here.above(), *here.below()[:1]]]
    if any(_talks_of_another(line) for line in around):
        return True
    heading = without_partner(fold_width(here.heading))
    signed = any(looks_like_signature(here.lines[place].text) for place in here.below())
    return not signed and bool(NEVER.search(heading) or _OTHER_CLAUSE.search(heading))


def _talks_of_another(line: Line) -> bool:
    """Judge a neighbour; a point of a list above a date talks of its own matter."""
    text = line.text
    plain = without_partner(fold_width(text))
    if len(plain) > _LONG or plain.endswith("。"):
        return bool(LEAD.search(plain) and NEVER.search(plain))
    if line.mark and not find_dates(plain_text(text)):
        return False
    return bool(NEVER.search(plain) or _OTHER_MATTER.search(_DESK.sub("", plain)))
