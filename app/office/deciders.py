"""Know who decides on an approval, in which manner, and by which right to do so (M-02, M-03)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import signing_table
from app.office.desk import Actor, Desk
from app.office.signing_table import Signing
from app.rules.answers import kind_of
from app.rules.approvals import Manner, Verdict
from app.rules.cases import RightLine
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId, RightId, StaffId
from app.rules.roles import Role
from app.rules.signing import level_of_right, level_sentence, reaches
from app.storage.approvals import NewApproval
from app.storage.unit import Unit

_NOT_RETURNED: Final = "差し戻せるのも、この決裁ができる方です。何も変えていません。"


@dataclass(frozen=True)
class Decider:
    """Name who decides and on which day; `document` is the paper that she sealed, if any."""

    who: Actor
    on: date
    on_paper: bool = False
    document: str = ""
    batch: int | None = None


def oneself(desk: Desk, batch: int | None = None) -> Decider:
    """Let whoever sits here decide today, on the screen."""
    return Decider(desk.actor, desk.today, batch=batch)


def on_letter(unit: Unit, by: Decider, kind: str) -> Manner:
    """Say in which manner a letter is approved; refuse who may not."""
    table = signing_table.of(unit)
    level = table.level(kind)
    found = table.manner(level, by.who, by.on)
    return _manner(unit, by, found, level_sentence(kind, level), table)


def on_right(unit: Unit, by: Decider, right: RightLine, kind: str) -> Manner:
    """Say in which manner the answer to a right is approved; refuse who may not."""
    table = signing_table.of(unit)
    level = level_of_right(table.levels, right)
    found = table.manner_on_right(right, by.who, by.on)
    return _manner(unit, by, found, level_sentence(kind, level), table)


def refuse_outranked_right(unit: Unit, right: RightLine) -> None:
    """Refuse an answer that was approved below the level that the table of today has for it."""
    found = unit.approvals.of_right(right.id)
    approved = [one for one in found if one.verdict is Verdict.approved]
    manner = approved[-1].manner if approved else Manner.screen
    level = level_of_right(signing_table.of(unit).levels, right)
    if right.approved_by is not None and is_outranked(unit, level, right.approved_by, manner):
        raise Refused(
            f"{level_sentence(kind_of(right), level)}承認の後で専決表が変わり、承認した方の"
            "決裁では足りなくなりました。文書は発行していません。"
            "差し戻して、もう一度承認を受けてください。"
        )


def refuse_return_of_letter(unit: Unit, desk: Desk, kind: str) -> None:
    """Let only those who could approve a letter send it back."""
    table = signing_table.of(unit)
    level = table.level(kind)
    if table.manner(level, desk.actor, desk.today) is None:
        raise Refused(f"{level_sentence(kind, level)}{_NOT_RETURNED}")


def refuse_return_of_right(unit: Unit, desk: Desk, right: RightLine) -> None:
    """Let only those who could approve the answer to a right send it back."""
    table = signing_table.of(unit)
    if table.manner_on_right(right, desk.actor, desk.today) is None:
        level = level_of_right(table.levels, right)
        raise Refused(f"{level_sentence(kind_of(right), level)}{_NOT_RETURNED}")


def is_outranked(unit: Unit, level: Role, approved_by: StaffId, manner: Manner | None) -> bool:
    """Tell whether whoever approved something may not approve it by the table of today.

    A deputy approved in the head's place, and nobody stands above the head.
    """
    if manner is Manner.deputy:
        return False
    roles = [one.roles for one in unit.staff.listed() if one.id == approved_by]
    return not any(reaches(one, level) for one in roles)


def record(
    unit: Unit,
    by: Decider,
    manner: Manner,
    *,
    right_id: RightId | None = None,
    draft_id: LetterDraftId | None = None,
) -> dict[str, object]:
    """Write an approval down, and return what the log says of it."""
    new = NewApproval(
        Verdict.approved,
        manner,
        by.who.id,
        by.on,
        right_id=right_id,
        draft_id=draft_id,
        paper_document=by.document,
        batch=by.batch,
    )
    unit.approvals.add(new, unit.stamp.by, unit.stamp.at)
    if not by.on_paper:
        return {} if manner is Manner.screen else {"manner": manner.value}
    told = {"manner": manner.value, "decided_by": int(by.who.id), "decided_on": str(by.on)}
    return {**told, "paper_document": by.document}


def _manner(unit: Unit, by: Decider, found: Manner | None, sentence: str, table: Signing) -> Manner:
    if found is None:
        raise Refused(f"{sentence}まだ承認していません。{_others(unit, by, table)}")
    return Manner.paper if by.on_paper and found is Manner.screen else found


def _others(unit: Unit, by: Decider, table: Signing) -> str:
    """Name to whom to turn: the heads, and those who stand in for them today."""
    listed = {one.id: one for one in unit.staff.listed() if one.active}
    heads = [f"{one.name}さん" for one in listed.values() if Role.manager in one.roles]
    standing: list[StaffId] = [one.staff_id for one in table.deputies if one.stands_in(by.on)]
    deputies = [f"代決者 {listed[one].name}さん" for one in standing if one in listed]
    return f"決裁できる方（{'、'.join([*heads, *deputies]) or '未設定'}）に回してください。"
