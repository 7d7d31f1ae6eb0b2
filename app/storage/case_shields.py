"""Find the cases about a member under 秘匿 in which somebody else asks, or seems to (L-06)."""

import json

from app.rules.identity import OF_A_CHILD, RequesterKind
from app.rules.subjects import is_same_person
from app.storage.case_cores import CaseCore
from app.storage.case_families import is_about_child
from app.storage.recognition import RECOGNISED

_BY_NAME = frozenset(kind.value for kind in (RequesterKind.subject, *OF_A_CHILD))
"""Who may be the member herself; whoever else asks acts for her."""


def is_shielded_member(core: CaseCore) -> bool:
    """Tell whether a member under 秘匿 is meant and the requester is not known to be herself.

    A reason why the names differ is what the clerk was told; it proves nothing here.
    """
    kind = core.record.requester_kind
    if not core.member_shielded or not kind or is_about_child(core):
        return False
    return kind not in _BY_NAME or not _is_herself(core)


def _is_herself(core: CaseCore) -> bool:
    draft = json.loads(core.typed or "{}")
    if draft.get(RECOGNISED):
        return True
    return is_same_person(
        core.requester_name or "",
        draft.get("requester_kana", ""),
        core.member_name or "",
        core.member_kana or "",
    )
