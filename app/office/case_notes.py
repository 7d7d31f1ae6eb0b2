"""Keep the investigation of a case in words: notes, what was found, and the answer to be given."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.office.answer_authors import signed
from app.office.cases import find, right_of, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.inquiry_cases import refuse_recused
from app.office.typed import refuse_unfit
from app.rules.case_notes import NoteKind
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.case_notes import CaseNoteRow, NewCaseNote
from app.storage.unit import Unit

__all__ = ["CaseNoteRow", "Findings", "add", "answer_words", "findings", "notes", "put_findings"]

_WORDS = "answer_words"
"""Under which name the answer in words stands in what is planned for a right."""


@dataclass(frozen=True)
class Findings:
    """Hold what the investigation found for a right, and what is to be answered in words."""

    found: str
    answer: str


def add(desk: Desk, request_id: RequestId, kind: str, on_day: str, words: str) -> Changes:
    """Keep one note of the investigation; nothing of it goes into an answer by itself.

    Raises:
        Refused: no kind, no words, a day yet to come or before the case arrived.
    """
    desk.demand(Verb.take_request)
    refuse_unfit({"調査の記録": words})
    day = read_short_date(on_day, today=desk.today, future=False)
    found = next((one for one in NoteKind if one == kind), None)
    if found is None or not words.strip():
        raise Refused("種類を選び、内容を書いてください。まだ何も記録していません。")
    with desk.unit("調査の記録を追加") as unit:
        case = _case(desk, unit, request_id)
        if day < case.received_on:
            raise Refused(
                "届いた日より前の日付です。日付を確かめてください。何も記録していません。"
            )
        note = NewCaseNote(request_id, found, day, words.strip())
        unit.case_notes.add(note, unit.stamp.by, unit.stamp.at)
        unit.log(subjects(case), {"kind": found.value, "on": day.isoformat()})
    return changes("requests")


def notes(desk: Desk, request_id: RequestId) -> Sequence[CaseNoteRow]:
    """Return the notes of a case by their day."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        find(unit, request_id)
        return unit.case_notes.of(request_id)


def findings(desk: Desk, request_id: RequestId, right_id: RightId) -> Findings:
    """Return what was found for a right and what is to be answered."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        right = right_of(find(unit, request_id), right_id)
        return Findings(right.findings, answer_words(unit, right_id))


def put_findings(
    desk: Desk, request_id: RequestId, right_id: RightId, found: str, answer: str
) -> Changes:
    """Write down what was found for a right and the answer in words; both go into its letter.

    An approval that was given, or is being asked for, covers them, so they stay until it is
    returned.
    """
    desk.demand(Verb.decide)
    refuse_unfit({"お調べした結果": found, "回答する言葉": answer})
    with desk.unit("調査の結果を記録") as unit:
        case = _case(desk, unit, request_id)
        right = right_of(case, right_id)
        _refuse_fixed(right)
        _refuse_other_hand(desk, right)
        authors = dict(_authors(desk, unit, right, found.strip(), answer.strip()))
        planned = signed(_planned(unit, right_id, answer.strip()), authors)
        spelt = json.dumps(planned, ensure_ascii=False)
        unit.requests.change_right(right_id, findings=found.strip(), plan=spelt)
        unit.log(subjects(case, right), {"findings": found.strip(), "answer": answer.strip()})
    return changes("requests")


def answer_words(unit: Unit, right_id: RightId) -> str:
    """Return the answer in words of a right, for its letter."""
    return str(unit.requests.plan(right_id).get(_WORDS, ""))


def _planned(unit: Unit, right_id: RightId, answer: str) -> dict[str, object]:
    plan = unit.requests.plan(right_id)
    rest = {key: value for key, value in plan.items() if key != _WORDS}
    return {**rest, _WORDS: answer} if answer else rest


def _authors(
    desk: Desk, unit: Unit, right: RightLine, found: str, answer: str
) -> Iterator[tuple[str, int | None]]:
    """Yield whose words a text is that was changed now."""
    if found != right.findings:
        yield "findings", int(desk.actor.id) if found else None
    if answer != answer_words(unit, right.id):
        yield _WORDS, int(desk.actor.id) if answer else None


def _case(desk: Desk, unit: Unit, request_id: RequestId) -> Case:
    case = find(unit, request_id)
    refuse_recused(desk, case)
    return case


def _refuse_fixed(right: RightLine) -> None:
    if right.answered_on or right.is_withdrawn:
        raise Refused("この請求・申出は、回答したか取り下げられています。何も変えていません。")
    if right.submitted_on:
        raise Refused(
            "決裁の途中か、承認の後です。何も変えていません。"
            "直すときは、差し戻してもらってから書き直してください。"
        )


def _refuse_other_hand(desk: Desk, right: RightLine) -> None:
    # Nobody approves words of her own (OFFICE: 起案と承認は別の人).
    if right.drafted_by not in {None, desk.actor.id}:
        raise Refused(
            "この回答は、ほかの人が起案しています。何も変えていません。"
            "言葉を直すときは、起案した人に頼むか、対応を決定し直してください。"
        )
