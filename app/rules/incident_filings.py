"""Read a report that was handed in to the commission: 速報, 確報, 続報."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.errors import OfficeError
from app.rules.incident_days import FilingKind
from app.rules.member_fields import one_line
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

LONGEST_NUMBER: Final = 40


class FilingWay(Worded):
    """Name how a report is handed in."""

    form = "form", "委員会の報告フォーム"
    post = "post", "郵送"
    hand = "hand", "持参"
    other = "other", "その他"


@dataclass(frozen=True)
class FilingDraft:
    """Hold what was typed of a report that was handed in; the number may come later."""

    kind: str = FilingKind.preliminary.value
    filed_on: str = ""
    number: str = ""
    way: str = FilingWay.form.value


@dataclass(frozen=True)
class Filing:
    """Stand for a report as it was handed in."""

    kind: FilingKind
    filed_on: date
    number: str
    way: FilingWay


@dataclass(frozen=True)
class FilingReading:
    """Hold what became of a draft: a report, or the problems that forbid one."""

    filing: Filing | None
    problems: tuple[Problem, ...] = ()


def read_filing(draft: FilingDraft, *, known_on: date, today: date) -> FilingReading:
    """Check what was typed of a report; late ones are read as they were handed in."""
    problems: list[Problem] = []
    kind = next((one for one in FilingKind if one == draft.kind), None)
    way = next((one for one in FilingWay if one == draft.way), None)
    if kind is None:
        problems.append(Problem("kind", "速報・確報・続報のどれかを選んでください。"))
    if way is None:
        problems.append(Problem("way", "提出の方法を選んでください。"))
    number = one_line(draft.number)
    if len(number) > LONGEST_NUMBER:
        sentence = f"受付番号が長すぎます（{LONGEST_NUMBER}文字まで）。"
        problems.append(Problem("number", sentence, draft.number))
    filed_on = _day(draft.filed_on, known_on, today, problems)
    if problems or kind is None or way is None or filed_on is None:
        return FilingReading(None, tuple(problems))
    return FilingReading(Filing(kind, filed_on, number, way))


def next_kind(filed: Sequence[FilingKind]) -> FilingKind:
    """Propose which report comes next: 速報, then 確報, then 続報."""
    for kind in (FilingKind.preliminary, FilingKind.final):
        if kind not in filed:
            return kind
    return FilingKind.further


def refuse_order(kind: FilingKind, filed: Collection[FilingKind]) -> str:
    """Say why a report cannot come after those that were handed in; empty where it can."""
    if kind is not FilingKind.further and kind in filed:
        return (
            f"{kind.word}の提出は、もう記録しています。何も記録していません。"
            "追加の報告は「続報」として記録してください。"
        )
    if kind is FilingKind.preliminary and FilingKind.final in filed:
        return (
            "確報の提出を記録した後の速報は記録できません。何も記録していません。"
            "追加の報告は「続報」を選んでください。"
        )
    if kind is FilingKind.further and not filed:
        return (
            "続報は、速報か確報を提出した後の報告です。何も記録していません。"
            "最初の報告は「速報」（すべての事項が分かっているときは「確報」）を選んでください。"
        )
    return ""


def _day(text: str, known_on: date, today: date, problems: list[Problem]) -> date | None:
    if not text.strip():
        problems.append(Problem("filed_on", "提出した日を入れてください。"))
        return None
    try:
        day = read_short_date(text, today=today, future=False)
    except OfficeError as error:
        problems.append(Problem("filed_on", error.sentence, text))
        return None
    if day < known_on:
        sentence = "提出した日が、事案を知った日より前になっています。日付を確かめてください。"
        problems.append(Problem("filed_on", sentence, text))
        return None
    return day
