"""Keep 「存否をお答えしない」 the head's alone: to all others it is 「不存在」 (LAW A-13 P-15)."""

from collections.abc import Sequence
from dataclasses import replace

from app.office.desk import Desk
from app.office.register_lines import RegisterLine
from app.rules.cases import Case, RightLine
from app.rules.outcomes import Outcome, told_as
from app.rules.roles import Verb, may
from app.storage.history import HistoryRow


def case_for(desk: Desk, case: Case) -> Case:
    """Return a case as this person may read it: why existence is withheld, the head alone."""
    if _reads(desk) or not _withholds(case):
        return case
    return replace(case, rights=tuple(map(_right, case.rights)))


def case_on_paper(case: Case) -> Case:
    """Return a case as a paper that goes round tells it, whoever prints it."""
    return replace(case, rights=tuple(map(_right, case.rights)))


def log_for(desk: Desk, rows: Sequence[HistoryRow]) -> Sequence[HistoryRow]:
    """Return acts as this person may read them: the decision as the letter tells it."""
    return rows if _reads(desk) else [_act(row) for row in rows]


def lines_for(desk: Desk, lines: Sequence[RegisterLine]) -> Sequence[RegisterLine]:
    """Return lines of the register as this person may read them."""
    return lines if _reads(desk) else [told(line) for line in lines]


def told(line: RegisterLine) -> RegisterLine:
    """Return a line as the register has it: the paper goes to many, whoever prints it.

    Nothing beside the decision may tell either that something is held after all.
    """
    if not _withholds(line.case):
        return line
    line = replace(line, member_code="")
    if line.right is None or line.right.outcome is not Outcome.existence_withheld:
        return line
    return replace(line, right=replace(_right(line.right), findings=""), sheets=())


def _reads(desk: Desk) -> bool:
    return may(desk.actor.roles, Verb.withhold_existence)


def _withholds(case: Case) -> bool:
    return any(right.outcome is Outcome.existence_withheld for right in case.rights)


def _right(right: RightLine) -> RightLine:
    if right.outcome is not Outcome.existence_withheld:
        return right
    return replace(right, outcome=told_as(right.outcome), internal_reason="")


def _act(row: HistoryRow) -> HistoryRow:
    values = row.values or {}
    if values.get("outcome") != Outcome.existence_withheld:
        return row
    return replace(row, values={**values, "outcome": Outcome.none_held.value})
