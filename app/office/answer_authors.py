"""Remember who wrote the words of an answer: nobody approves her own (起案と承認は別の人)."""

from collections.abc import Mapping
from typing import Any

from app.rules.cases import RightLine
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.storage.unit import Unit

AUTHORS = "written_by"
"""Where the plan of a right holds who wrote which of its texts."""


def signed(plan: Mapping[str, Any], by: Mapping[str, int | None]) -> dict[str, Any]:
    """Return a plan in which texts are somebody's words from now on; None: the text is gone."""
    authors = {**plan.get(AUTHORS, {}), **by}
    known = {name: one for name, one in authors.items() if one is not None}
    rest = {name: value for name, value in plan.items() if name != AUTHORS}
    return {**rest, AUTHORS: known} if known else rest


def authors_of(plan: Mapping[str, Any], *names: str) -> dict[str, int]:
    """Return who wrote these texts, as far as a plan knows."""
    return {name: by for name, by in plan.get(AUTHORS, {}).items() if name in names}


def refuse_own_words(staff_id: StaffId, unit: Unit, right: RightLine) -> None:
    """Refuse the approval of an answer by whoever wrote words of it."""
    authors = unit.requests.plan(right.id).get(AUTHORS, {})
    if int(staff_id) in authors.values():
        raise Refused(
            "回答の言葉やお調べした結果を、ご自分が書いています。まだ承認していません。"
            "ほかの決裁者に回すか、差し戻して、起案した人に書き直してもらってください。"
        )
