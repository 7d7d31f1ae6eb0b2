"""Read the dates that a sentence gives, such as この規程は、令和2年4月1日から施行する."""

import re
from dataclasses import dataclass

from app.rules.policy_date_lines import DateLine
from app.rules.policy_dates import WrittenDate
from app.rules.policy_other_papers import names_another_paper
from app.rules.policy_sentence_forms import (
    ACT,
    AND,
    ANNOUNCED,
    CONTEXT,
    EMPTY,
    IS,
    LAW,
    MADE,
    NAMED_DAY,
    OWN_PAPER,
    SELF,
)
from app.rules.policy_text import Revision

_NAME_OF_LAW = 15  # signs before a bracket that tell whose date stands in it


@dataclass(frozen=True)
class Around:
    """Hold what stands around a line: its heading, the title of all, and the line above it."""

    heading: str
    title: str
    above: str = ""


def revisions_in_sentences(part: DateLine, around: Around) -> list[Revision]:
    """Take the dates on which sentences about the document itself enact or revise it."""
    found = _announced(part, around.title)
    start = 0
    for sentence in re.findall(r"[^。]*。?", part.plain):
        end = start + len(sentence)
        dates = [date for date in part.dates if start <= date.start < end]
        if dates:
            found += _in_sentence(part.plain[:end], start, dates, around)
        start = end
    return found


def _announced(part: DateLine, title: str) -> list[Revision]:
    """Take the day in brackets before a sentence that tells what was changed in the document."""
    first = part.dates[0]
    told = ANNOUNCED.match(part.plain, first.end)
    opened = part.plain[: first.start].strip(" ※■●") in {*"[(<【〔〈《"}
    if not (told and opened and first.on) or names_another_paper(part.plain, title):
        return []
    return [Revision(first.on, told["kind"])]


def _in_sentence(
    plain: str, start: int, dates: list[WrittenDate], around: Around
) -> list[Revision]:
    """Take the dates of one sentence, if it is about the document."""
    found: list[Revision] = []
    told = around.above + plain[:start]
    for row in _rows(plain, dates):
        end = row[-1].end
        act = ACT.match(plain, end)
        before = plain[start : row[0].start]
        named = NAMED_DAY.search(before) if IS.match(plain, end) else None
        if named:
            found += _revisions(row, named["kind"] or named["latest"])
        elif act and (found or _is_its_own(before, act, told, around)):
            word = act["kind"] or act["loose"] or MADE[act["made"]]
            found += _revisions(row, word)
    return found


def _rows(plain: str, dates: list[WrittenDate]) -> list[list[WrittenDate]]:
    """Group the dates that share a word: 2015年1月9日、2019年4月1日及び2023年11月20日に改定."""
    rows: list[list[WrittenDate]] = []
    for date in dates:
        if rows and AND.fullmatch(plain, rows[-1][-1].end, date.start):
            rows[-1].append(date)
        else:
            rows.append([date])
    return rows


def _revisions(row: list[WrittenDate], kind: str) -> list[Revision]:
    return [Revision(date.on, kind) for date in row if date.on]


def _is_its_own(before: str, act: re.Match[str], told: str, around: Around) -> bool:
    """Judge by the paper that the act names, else by the words before the date."""
    paper = act["paper"]
    if paper:
        own = OWN_PAPER.match(paper) or paper in around.title
        return bool(own) and not LAW.search(before)
    subject = SELF.search(before)
    if subject and names_another_paper(subject.group().rstrip("はを"), around.title):
        return False
    if act["loose"]:
        return bool(subject)
    return not _is_in_brackets_of_a_law(before) and (
        bool(subject) or _is_unsaid_but_clear(before, told, around.heading)
    )


def _is_in_brackets_of_a_law(before: str) -> bool:
    opened = before.rfind("(") + 1
    law = LAW.search(before[max(0, opened - _NAME_OF_LAW) : opened])
    return bool(law) and opened > before.rfind(")")


def _is_unsaid_but_clear(before: str, told: str, heading: str) -> bool:
    """Judge a sentence that names nothing before its date by what was told just before it."""
    if LAW.search(before) or LAW.search(heading):
        return False
    if EMPTY.fullmatch(before):
        of_a_law = LAW.search(told) and not SELF.search(told)
        return bool(CONTEXT.search(heading)) or not of_a_law
    return bool(CONTEXT.search(heading))
