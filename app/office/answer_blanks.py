"""Let an answer go round whose letter holds what no font can print: with blanks, or not at all.

What cannot be printed is found before anybody approves. Whoever sends it round may say that a blank
is left for it, which is filled in by hand; the approver reads the letter with its blanks.
"""

import json
from typing import Any, Final

from app.office import issuing
from app.office.answer_papers import BLANKS, paper_of
from app.office.answer_subjects import ON_BEHALF, named
from app.office.cases import Step, find, right_of
from app.office.desk import Desk

_OURS: Final = frozenset({BLANKS, ON_BEHALF})


def make_ready(desk: Desk, step: Step, *, blanks: bool) -> None:
    """Write down how the letter is to be drawn, and draw it once as a draft.

    Raises:
        Unprintable: it holds what no font can print, and no blank is to be left for it.
    """
    plan = step.unit.requests.plan(step.line.id)
    now = {**{key: value for key, value in plan.items() if key not in _OURS}, **_said(step, blanks)}
    if now != plan:
        spelt = json.dumps(now, ensure_ascii=False)
        step.unit.requests.change_right(step.line.id, plan=spelt)
    case = find(step.unit, step.case.id)
    issuing.draft(desk, step.unit, paper_of(desk, step.unit, case, right_of(case, step.line.id)))


def _said(step: Step, blanks: bool) -> dict[str, Any]:
    said: dict[str, Any] = {BLANKS: True} if blanks else {}
    name = named(step.unit, step.case, step.line)
    if name:
        said[ON_BEHALF] = name
    return said
