"""Lay out the questions of an audit for print, to be filled in by hand or as they were answered."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from app.office.audit_books import named, span
from app.office.house_sheets import SheetPart
from app.rules.audit_questions import Question
from app.rules.audits import CheckVerdict
from app.storage.audits import AuditRow
from app.storage.unit import Unit

BOXES: Final = ("監査員", "監査責任者")
_COLUMNS: Final = (
    *(("番号", 11.0), ("確かめること（根拠）", 56.0), ("確かめ方", 36.0)),
    *(("判定", 27.0), ("証拠・所見", 44.0)),
)
_BLANK: Final = "　\n　"
"""Room to write by hand."""
_CHOICES: Final = "適合　不適合\n観察　対象外"
Line = tuple[str, tuple[str, ...]]


def parts(unit: Unit, audit: AuditRow) -> tuple[SheetPart, ...]:
    """Return the parts of the sheet, one for each section; before the beginning it is blank."""
    entries = (
        ("監査", f"{audit.number}　{audit.department_name}"),
        ("テーマ", audit.theme),
        ("予定の日", span(audit.planned_from_on, audit.planned_to_on)),
        ("監査した日", span(audit.begun_on, audit.ended_on)),
        ("監査員", named(audit)),
    )
    head = SheetPart(entries=tuple(one for one in entries if one[1]))
    lines = _lines(unit, audit)
    return (
        head,
        *(
            SheetPart(section, columns=_COLUMNS, rows=tuple(cells for _name, cells in group))
            for section, group in groupby(lines, key=lambda line: line[0])
        ),
    )


def _lines(unit: Unit, audit: AuditRow) -> Sequence[Line]:
    """Return the questions as they were answered, or those that would be asked today."""
    asked = unit.audit_checks.of(audit.id)
    if asked:
        return [
            (row.section, _cells(row.position, row, row.verdict, _said(row.evidence, row.remark)))
            for row in asked
        ]
    listed = unit.audit_checks.list.rows(active_only=True)
    return [(row.section, _cells(n, row, "", "")) for n, row in enumerate(listed, start=1)]


def _cells(number: int, asked: Question, verdict: str, said: str) -> tuple[str, ...]:
    subject = f"{asked.subject}（{asked.basis}）" if asked.basis else asked.subject
    word = CheckVerdict(verdict).word if verdict else _CHOICES
    return (str(number), subject, asked.method, word, said or _BLANK)


def _said(evidence: str, remark: str) -> str:
    return "\n".join(part for part in (evidence, remark) if part)
