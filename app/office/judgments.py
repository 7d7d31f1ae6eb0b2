"""Record what the 管理責任者 judged on a case: custody, another adult, a sheet (P-14, L-06)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.office.cases import find, right_of, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.judging import open_questions, questions_of
from app.rules.judgments import Question, Verdict
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.judgments import NewJudgment
from app.storage.unit import Unit

TITLE = "管理責任者の判断"


@dataclass(frozen=True)
class WaitingRow:
    """Show one case that waits for a judgment."""

    id: RequestId
    receipt_number: str
    received_on: date
    requester_name: str
    questions: tuple[Question, ...]


def judge(
    desk: Desk,
    request_id: RequestId,
    question: Question,
    verdict: Verdict,
    reason: str,
    *,
    right_id: RightId | None = None,
) -> Changes:
    """Record a judgment with its reason; the newest one counts, the earlier ones stay.

    Raises:
        Refused: there is no reason, the case does not pose the question, or the judge stays out.
    """
    desk.demand(Verb.judge)
    if not reason.strip():
        raise Refused("判断の理由を書いてください。まだ何も記録していません。")
    refuse_unfit({"判断の理由": reason})
    with desk.unit("管理責任者の判断を記録") as unit:
        case = find(unit, request_id)
        _refuse(desk, case, question)
        new = NewJudgment(request_id, question, verdict, desk.today, reason.strip(), right_id)
        unit.judgments.add(new, unit.stamp.by, unit.stamp.at)
        right = None if right_id is None else right_of(case, right_id)
        unit.log(subjects(case, right), _values(new))
    return changes("requests")


def judge_in(unit: Unit, case: Case, new: NewJudgment) -> None:
    """Record a judgment that came with another act, in its transaction."""
    unit.judgments.add(new, unit.stamp.by, unit.stamp.at)
    unit.log(subjects(case), _values(new), "管理責任者の判断を記録")


def waiting(desk: Desk) -> list[WaitingRow]:
    """List the open cases that wait for a judgment, the oldest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        cases = unit.requests.cases(unit.requests.ids(open_only=True))
    rows = [_row(case) for case in cases if open_questions(case) and not case.handed_on]
    return sorted(rows, key=lambda row: (row.received_on, row.id))


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say what was judged, and what waits to be."""
    del desk
    return Section(TITLE, tuple(_facts(unit, case)))


def _facts(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    names = unit.staff.names()
    if not case.closed_on:
        for question in open_questions(case):
            yield question.word, "まだ記録していません"
    for one in reversed(case.judgments):
        by = names.get(one.judged_by, "")
        said = one.reason or "（理由は消去済）"
        yield one.question.word, f"{one.verdict.word}　{month_day(one.judged_on)}　{by}\n{said}"


def _refuse(desk: Desk, case: Case, question: Question) -> None:
    if case.closed_on or case.handed_on:
        raise Refused("この受付は終わっています。何も記録していません。")
    if desk.actor.id in case.recused:
        raise Refused(
            "この受付は「関係者のため担当しない」と登録されています。何も記録していません。"
            "ほかの管理責任者に判断を引き継いでください。"
        )
    if question not in questions_of(case):
        raise Refused(
            f"この受付には「{question.word}」の必要がありません。何も記録していません。"
            "画面を最新にして確かめてください。"
        )


def _values(new: NewJudgment) -> dict[str, object]:
    return {
        "question": new.question.value,
        "verdict": new.verdict.value,
        "reason": new.reason,
    }


def _row(case: Case) -> WaitingRow:
    return WaitingRow(
        id=case.id,
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        requester_name=case.requester_name,
        questions=open_questions(case),
    )
