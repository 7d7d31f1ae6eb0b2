"""Cover what a case tells of where a protected person lives, and open it for a reason (L-06)."""

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.office.case_scopes import child_of
from app.office.cases import find, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.shields import SHIELDED
from app.office.stated import need_reason
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.request_drafts import RequestDraft
from app.rules.roles import Verb
from app.rules.scopes import is_of_a_child
from app.rules.told_places import telling
from app.storage.erasure_people import adults_of, records_of
from app.storage.unit import Unit


@dataclass(frozen=True)
class CaseContact:
    """Hold how the person of one case is reached, and what she asks, opened once for a reason."""

    name: str
    postal_code: str
    address: str
    telephone: str
    asked: str
    changes: Changes


def is_covered(unit: Unit, case: Case) -> bool:
    """Tell whether the case is about somebody under 秘匿: the member, or a child.

    A child who was named and not chosen is found by the name.
    """
    key = child_of(unit, case) if is_of_a_child(case) else None
    children = [] if key is None else unit.children.rows([key])
    members = [] if case.member_id is None else unit.members.rows([case.member_id])
    return (
        case.child_shielded
        or any(one.confidential for one in children)
        or any(one.confidential for one in members)
    )


def reaches_covered(unit: Unit, case: Case) -> bool:
    """Tell whether it is covered, or an adult of the child it is about is under 秘匿."""
    key = child_of(unit, case) if is_of_a_child(case) else None
    if key is None or is_covered(unit, case):
        return is_covered(unit, case)
    adults = adults_of(unit.session, records_of(unit.session, [key]))
    return any(one.confidential for one in unit.members.rows(adults))


def covered(unit: Unit, case: Case, draft: RequestDraft) -> RequestDraft:
    """Return what was typed at intake as the page may show it."""
    if not is_covered(unit, case):
        return draft
    hidden = _telling(draft)
    return replace(
        draft,
        postal_code=_cover(draft.postal_code),
        address=_cover(draft.address),
        telephone=_cover(draft.telephone),
        subject_address=_cover(draft.subject_address),
        about=_without(draft.about, hidden),
        memo=_without(draft.memo, hidden),
        asked=tuple(_without(one, hidden) for one in draft.asked),
    )


def covered_case(unit: Unit, case: Case) -> Case:
    """Return a case as a page or a register may show it: what she asks for in her words."""
    if not is_covered(unit, case):
        return case
    hidden = _telling(unit.requests.draft(case.id) or RequestDraft())
    rights = (replace(one, asked=_without(one.asked, hidden)) for one in case.rights)
    return replace(case, rights=tuple(rights))


def says_covered(draft: RequestDraft) -> bool:
    """Tell whether something of a draft was covered for the page."""
    shown = (draft.postal_code, draft.address, draft.telephone, draft.subject_address)
    return any(SHIELDED in text for text in (*shown, draft.about, draft.memo, *draft.asked))


def uncovered(draft: RequestDraft, stored: RequestDraft) -> RequestDraft:
    """Put back what was only covered: what still says 「（秘匿）」 was not changed."""
    return replace(
        draft,
        postal_code=_back(draft.postal_code, stored.postal_code),
        address=_back(draft.address, stored.address),
        telephone=_back(draft.telephone, stored.telephone),
        subject_address=_back(draft.subject_address, stored.subject_address),
        about=_with(draft.about, stored.about, stored),
        memo=_with(draft.memo, stored.memo, stored),
        asked=tuple(
            _with(one, old, stored)
            for one, old in zip_longest(draft.asked, stored.asked)
            if one is not None
        ),
    )


def open_contact(desk: Desk, request_id: RequestId, reason: str) -> CaseContact:
    """Show what a case tells of where she is; who looked, when and why stays in the log."""
    desk.demand(Verb.unveil)
    need_reason(reason, "連絡先を開く理由")
    with desk.unit("受付の秘匿の連絡先を開いた") as unit:
        case = find(unit, request_id)
        draft = unit.requests.draft(request_id)
        if draft is None:
            raise Refused("この受付の内容は消去済です。")
        if not is_covered(unit, case):
            raise Refused("この受付は秘匿になっていません。連絡先はそのまま見られます。")
        unit.log(subjects(case), {"reason": reason.strip()})
    return CaseContact(
        name=case.requester_name,
        postal_code=draft.postal_code,
        address=draft.address,
        telephone=draft.telephone,
        asked="\n".join(filter(None, (draft.about, *draft.asked))),
        changes=changes("requests"),
    )


def _telling(draft: RequestDraft) -> re.Pattern[str]:
    fields = (draft.address, draft.telephone, draft.postal_code, draft.subject_address)
    return telling(fields)


def _cover(text: str) -> str:
    return SHIELDED if text.strip() else text


def _back(text: str, stored: str) -> str:
    return stored if text.strip() == SHIELDED else text


def _without(text: str, hidden: re.Pattern[str]) -> str:
    return hidden.sub(SHIELDED, text)


def _with(text: str, before: str | None, stored: RequestDraft) -> str:
    """Put back into a text what was covered in it, in the order in which it stood there."""
    found = _telling(stored).findall(before or "")
    if text.count(SHIELDED) != len(found):
        return text
    for one in found:
        text = text.replace(SHIELDED, one, 1)
    return text
