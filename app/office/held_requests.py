"""Tell which earlier requests under a member's code are hers to be told of (OFFICE L-06).

The law gives her what is held of her, not the matters of others (法33条2項1号): that another
parent, or somebody who only claimed to be her or to act for her, asked under her code is about that
person first, and could set one against the other. It stays in the register, is judged by the head,
and is not listed in the member's own disclosure.
"""

from collections.abc import Sequence
from typing import Final

from app.rules.cases import Case
from app.rules.ids import MemberId
from app.rules.outcomes import OUTCOMES, Outcome
from app.rules.requesters import RequesterKind
from app.rules.scopes import Asker, asker_of
from app.rules.subjects import difference_reason, is_same_person
from app.storage.members import MemberRow
from app.storage.recognition import was_recognised
from app.storage.unit import Unit

_UNPROVEN: Final = frozenset({Outcome.no_authority, Outcome.not_identified})


def told_and_untold(unit: Unit, row: MemberRow) -> tuple[Sequence[Case], Sequence[Case]]:
    """Part the requests under a member's code: those of herself and her agents, and the others."""
    cases = unit.requests.cases(unit.requests.ids(member_id=MemberId(row.id)))
    own = [case for case in cases if _is_hers(unit, case, row)]
    return own, [case for case in cases if case not in own]


def _is_hers(unit: Unit, case: Case, row: MemberRow) -> bool:
    if asker_of(case) is not Asker.member:
        return False
    outcomes = [right.outcome for right in case.rights if right.outcome is not None]
    if any(OUTCOMES[one].substantive for one in outcomes):
        return True
    if not _UNPROVEN.isdisjoint(outcomes):
        return False
    return case.requester_kind is not RequesterKind.subject or _has_her_name(unit, case, row)


def asks_herself(unit: Unit, case: Case) -> bool:
    """Tell whether the member on record asks in a case herself, for her own data or a child's."""
    if case.member_id is None or asker_of(case) is not Asker.member:
        return False
    (row,) = unit.members.rows([unit.members.families.root(case.member_id)])
    if case.requester_kind is RequesterKind.subject:
        return _has_her_name(unit, case, row)
    return is_same_person(case.requester_name, "", row.name, row.kana)


def _has_her_name(unit: Unit, case: Case, row: MemberRow) -> bool:
    typed = unit.requests.draft(case.id)
    if typed is None or not case.requester_name or difference_reason(typed.memo):
        return True
    if was_recognised(unit.session, case.id):
        return True
    return is_same_person(case.requester_name, typed.requester_kana, row.name, row.kana)
