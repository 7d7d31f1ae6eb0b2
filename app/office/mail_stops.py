"""Follow a wish to get no more mail: at once where she asks, else once the mandate was seen.

What the member herself asks is followed on the day she says so (LAW A-1, R9). Who says to act for
her may be anybody until the papers of the authority were checked, as who bears another name may.
"""

from typing import Final

from app.office import member_states
from app.office.intake_checks import is_about_a_child, may_stop_mail
from app.rules.cases import Case
from app.rules.requesters import RequesterKind
from app.rules.requests import NewRequest, Wish
from app.rules.rights import Remedy
from app.storage.unit import Unit

ON_BEHALF: Final = frozenset({RequesterKind.mandated_agent, RequesterKind.adult_guardian})
"""Who acts for the member and must show by what authority."""


def stop_as_taken(unit: Unit, case: Case, new: NewRequest) -> bool:
    """Stop what goes to many on the day it is asked, whatever else the request still lacks."""
    if new.wish is not Wish.mail_stop or case.member_id is None or is_about_a_child(new):
        return False
    unseen = case.requester_kind in ON_BEHALF and case.identity is None
    if unseen or not may_stop_mail(unit, new):
        return False
    return _stop(unit, case)


def stop_as_checked(unit: Unit, case: Case) -> bool:
    """Stop it now that the papers of who acts for the member were seen."""
    return is_waiting(unit, case) and _stop(unit, case)


def is_waiting(unit: Unit, case: Case) -> bool:
    """Tell whether a stop waits for the check of who acts for the member."""
    if case.requester_kind not in ON_BEHALF or case.member_id is None:
        return False
    if case.identity is not None or case.child_id is not None or case.about_child:
        return False
    open_wish = any(right.remedy is Remedy.wish for right in case.open_rights)
    typed = unit.requests.draft(case.id) if open_wish else None
    return typed is not None and typed.wish == Wish.mail_stop


def _stop(unit: Unit, case: Case) -> bool:
    assert case.member_id is not None
    who = "代理の方" if case.requester_kind in ON_BEHALF else "ご本人"
    reason = f"{who}のお申し出（受付番号 {case.receipt_number}）"
    return member_states.stop_mail_in(unit, case.member_id, reason)
