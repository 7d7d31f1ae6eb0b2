"""Read the sheets to other departments: what is asked, and what comes back (OFFICE L-02)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.rules.calendar import Calendar
from app.rules.eras import BadDate
from app.rules.ids import RightId
from app.rules.inquiries import InquiryAnswer, InquiryKind
from app.rules.problems import Problem
from app.rules.rights import Remedy
from app.rules.short_dates import read_short_date

USUAL_DAYS: Final = 5
"""How long a department has, where the answer itself is not due before."""
_DAYS_TO_WRITE: Final = 2
"""What the desk keeps for itself between the last sheet and the posting of the answer."""
LONGEST_NAME: Final = 120
LONGEST_PERSON: Final = 200

_LOOKED = (InquiryAnswer.none, InquiryAnswer.holds, InquiryAnswer.delivered)
_DID = (InquiryAnswer.done, InquiryAnswer.none, InquiryAnswer.refused)
ANSWERS_OF: Final[Mapping[InquiryKind, tuple[InquiryAnswer, ...]]] = {
    InquiryKind.search: _LOOKED,
    InquiryKind.investigation: _LOOKED,
    InquiryKind.correction: _DID,
    InquiryKind.suspension: _DID,
    InquiryKind.erasure: _DID,
}
"""What a department can answer to each kind of sheet."""

KINDS_OF: Final[Mapping[Remedy, tuple[InquiryKind, ...]]] = {
    Remedy.correction: (InquiryKind.search, InquiryKind.correction),
    Remedy.suspension_of_use: (InquiryKind.search, InquiryKind.suspension),
    Remedy.suspension_of_provision: (InquiryKind.search, InquiryKind.suspension),
    Remedy.erasure: (InquiryKind.search, InquiryKind.erasure),
    Remedy.complaint: (InquiryKind.investigation,),
    Remedy.wish: (InquiryKind.investigation,),
}
"""What may be asked for a right; where nothing is named, the department only looks."""


@dataclass(frozen=True)
class InquiryDraft:
    """Hold a sheet as it was typed: to whom, for which right, until when, what is asked."""

    departments: tuple[str, ...] = ()
    kind: str = ""
    right_id: RightId | None = None
    due_on: str = ""
    asked: str = ""


@dataclass(frozen=True)
class Inquiry:
    """Hold a sheet that may be sent to each of the departments."""

    departments: tuple[str, ...]
    kind: InquiryKind
    right_id: RightId | None
    due_on: date
    asked: str


@dataclass(frozen=True)
class ItemDraft:
    """Hold one item that a department holds; `of_child`: it is about the child alone."""

    name: str = ""
    content: str = ""
    obtained: str = ""
    purpose: str = ""
    of_child: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not (self.name or self.content or self.obtained or self.purpose).strip()


@dataclass(frozen=True)
class ReplyDraft:
    """Hold what came back as it was typed."""

    answer: str = ""
    answered_on: str = ""
    answered_by_name: str = ""
    note: str = ""
    items: tuple[ItemDraft, ...] = ()


@dataclass(frozen=True)
class Reply:
    """Hold an answer that may be recorded."""

    answer: InquiryAnswer
    answered_on: date
    answered_by_name: str
    note: str
    items: tuple[ItemDraft, ...]


def kinds_for(remedy: Remedy | None) -> tuple[InquiryKind, ...]:
    """List what can be asked of a department for a right, or for the whole case."""
    return (InquiryKind.search,) if remedy is None else KINDS_OF.get(remedy, (InquiryKind.search,))


def suggested_due(today: date, case_due_on: date | None, calendar: Calendar) -> date:
    """Suggest until when a department should answer: before our own answer must be posted."""
    usual = today + timedelta(days=USUAL_DAYS)
    if case_due_on is not None:
        usual = min(usual, case_due_on - timedelta(days=_DAYS_TO_WRITE))
    return max(today, calendar.last_open_on_or_before(usual))


def read_inquiry(draft: InquiryDraft, today: date) -> tuple[Inquiry | None, tuple[Problem, ...]]:
    """Read a sheet; the problems say beside which field what is missing."""
    kind = next((one for one in InquiryKind if one == draft.kind), None)
    due_on, trouble = _day(draft.due_on, today, future=True)
    problems = tuple(_sheet_problems(draft, kind, due_on, trouble, today))
    if problems or kind is None or due_on is None:
        return None, problems
    names = tuple(dict.fromkeys(name.strip() for name in draft.departments))
    inquiry = Inquiry(names, kind, draft.right_id, due_on, draft.asked.strip())
    return inquiry, ()


def _sheet_problems(
    draft: InquiryDraft, kind: InquiryKind | None, due_on: date | None, trouble: str, today: date
) -> Iterator[Problem]:
    if not draft.departments or not all(name.strip() for name in draft.departments):
        yield Problem("departments", "照会する部署を1つ以上選んでください。")
    if kind is None:
        yield Problem("kind", "照会の種類を選んでください。")
    if trouble:
        yield Problem("due_on", trouble, draft.due_on)
    elif due_on is not None and due_on < today:
        yield Problem(
            "due_on", "回答の期限が過ぎた日になっています。今日か、今日より後の日にしてください。"
        )
    if kind is not InquiryKind.search and not draft.asked.strip():
        yield Problem("asked", "お願いする内容を書いてください。部署の方はこの言葉だけを見ます。")


def read_reply(
    draft: ReplyDraft, kind: InquiryKind, asked_on: date, today: date, *, files: int = 0
) -> tuple[Reply | None, tuple[Problem, ...]]:
    """Read an answer; `files` counts the papers that came with it or are kept already."""
    answer = next((one for one in ANSWERS_OF[kind] if one == draft.answer), None)
    on, trouble = _day(draft.answered_on, today, future=False)
    if on is not None and on < asked_on:
        trouble = "回答の日が、照会した日より前になっています。日付を確かめてください。"
    items = tuple(item for item in draft.items if not item.is_empty)
    problems = tuple(_reply_problems(draft, answer, items, trouble, files))
    if problems or answer is None or on is None:
        return None, problems
    kept = items if answer is InquiryAnswer.delivered else ()
    name, note = draft.answered_by_name.strip(), draft.note.strip()
    return Reply(answer, on, name, note, kept), ()


def _reply_problems(
    draft: ReplyDraft,
    answer: InquiryAnswer | None,
    items: tuple[ItemDraft, ...],
    trouble: str,
    files: int,
) -> Iterator[Problem]:
    if answer is None:
        yield Problem("answer", "回答を選んでください。")
    if trouble:
        yield Problem("answered_on", trouble, draft.answered_on)
    if not draft.answered_by_name.strip():
        yield Problem("answered_by_name", "回答した方のお名前を入れてください。")
    if answer is InquiryAnswer.refused and not draft.note.strip():
        yield Problem("note", "実施できない理由を書いてください。")
    if answer is InquiryAnswer.delivered:
        yield from _item_problems(items, files)
    elif answer is not None and (items or files):
        yield Problem("items", f"「{answer.word}」には、項目や資料は付けられません。")


def _item_problems(items: tuple[ItemDraft, ...], files: int) -> Iterator[Problem]:
    if not items and not files:
        yield Problem("items", "受け取った項目を1つ以上入れるか、資料のPDFを加えてください。")
    for item in items:
        if not (item.name.strip() and item.content.strip()):
            yield Problem("items", "項目には、名前と内容の両方を入れてください。")
            return
        if len(item.name) > LONGEST_NAME:
            yield Problem("items", f"項目の名前は{LONGEST_NAME}文字までにしてください。")
            return


def _day(typed: str, today: date, *, future: bool) -> tuple[date | None, str]:
    if not typed.strip():
        return None, "日付を入れてください。"
    try:
        return read_short_date(typed, today=today, future=future), ""
    except BadDate as error:
        return None, error.sentence
