"""Know who decides on an approval, in which manner, and by which right to do so (M-02, M-03)."""

from dataclasses import dataclass
from datetime import date

from app.office import signing_table
from app.office.desk import Actor, Desk
from app.office.signing_table import Signing
from app.rules.approvals import Manner, Verdict
from app.rules.cases import RightLine
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId, RightId, StaffId
from app.rules.roles import Role
from app.rules.signing import level_of_right, level_sentence
from app.storage.approvals import NewApproval
from app.storage.unit import Unit


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
