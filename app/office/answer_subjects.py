"""Say whose data an answer is about where somebody else is written to (政令13条, OFFICE §2)."""

from typing import Final

from app.office.case_scopes import child_of
from app.office.holdings import subject_of
from app.rules.cases import Case, RightLine
from app.rules.names import fold_name
from app.rules.outcomes import Outcome
from app.rules.requesters import RequesterKind
from app.rules.scopes import Asker, asker_of, is_of_a_child, names_a_child
from app.storage.unit import Unit

ON_BEHALF: Final = "on_behalf"
"""Where the plan keeps the name from when it is sent round: the act itself may change it."""
_IN_ONES_OWN_NAME: Final = frozenset({None, RequesterKind.subject, RequesterKind.bereaved})
_NAMING: Final = frozenset({Outcome.full, Outcome.partial, Outcome.refused})
"""Answers that name her. Who could not show that she may ask learns of nobody, and of what is not
held a name in our spelling would tell that there is a record after all (P-15)."""


def on_behalf(unit: Unit, case: Case, right: RightLine) -> str:
    """Name the person for whom a parent, guardian or agent asks, where the answer may name her.

    As the requester wrote the name; the name on record is told where the answer tells it anyway.
    It stays what the approver has read when the records change, or lose it.
    """
    sent_round = right.submitted_on is not None
    kept = unit.requests.plan(right.id).get(ON_BEHALF) if sent_round else None
    return str(kept or named(unit, case, right))


def named(unit: Unit, case: Case, right: RightLine) -> str:
    """Find the name as it stands now, whatever the plan keeps."""
    if case.requester_kind in _IN_ONES_OWN_NAME or right.outcome not in _NAMING:
        return ""
    typed = _typed(unit, case)
    if typed or (right.outcome is Outcome.refused and asker_of(case) is not Asker.member):
        return typed
    return _on_record(unit, case)


def _typed(unit: Unit, case: Case) -> str:
    typed = unit.requests.draft(case.id)
    named_apart = names_a_child(case) or case.member_id is None
    return fold_name(typed.subject_name) if typed is not None and named_apart else ""


def _on_record(unit: Unit, case: Case) -> str:
    if not is_of_a_child(case):
        member = subject_of(unit, case)
        return member.name if member is not None else ""
    key = child_of(unit, case)
    children = () if key is None else unit.children.rows([key])
    return next((child.name for child in children), "")
