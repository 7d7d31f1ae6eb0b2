"""Tie adults to a child with 続柄, 親権, 同居; change a tie, and end it (OFFICE M-12)."""

from dataclasses import replace

from app.office.changes import Changes, changes
from app.office.children import subjects, unerased
from app.office.desk import Desk
from app.office.shields import SHIELDED
from app.rules.errors import Overtaken, Refused
from app.rules.ids import ChildId, GuardianshipId
from app.rules.roles import Verb
from app.rules.ties import GuardianshipDraft, NewTie, TieReading, read_tie
from app.storage.guardianships import TieRow
from app.storage.unit import Unit

_GONE = "このつながりは見つかりません。何も変わっていません。画面を最新にしてください。"
_OVERTAKEN = (
    "続柄・親権などは、ほかの人が先に変えています。何も変わっていません。"
    "画面を最新にして、いまの内容を確かめてください。"
)
_CHECKED = ("relationship", "custody", "lives_together", "name", "kana", "telephone", "ended_on")


def check(desk: Desk, draft: GuardianshipDraft) -> TieReading:
    """Read a draft of a tie and say what is wrong with it; change nothing."""
    desk.demand(Verb.read_members)
    return read_tie(draft, today=desk.today)


def link(desk: Desk, child_id: ChildId, draft: GuardianshipDraft) -> Changes:
    """Tie one more adult to a child: a member, or somebody who is only named.

    Raises:
        Refused: the draft has problems, or the member is tied to the child already.
    """
    desk.demand(Verb.register_member)
    tie = _clean(desk, draft)
    with desk.unit("保護者・ご家族を加えた") as unit:
        unerased(unit, child_id)
        _refuse_twice(unit, child_id, tie)
        unit.guardianships.add(child_id, tie)
        if tie.member_id is not None:
            unit.members.index(tie.member_id)
        unit.log(subjects(unit, child_id), _values(tie))
    return changes("members")


def change_tie(
    desk: Desk, tie_id: GuardianshipId, draft: GuardianshipDraft, shown: TieRow | None = None
) -> Changes:
    """Change what an adult is to the child, or name one who is no member rightly.

    Who the adult is stays: another person is another tie. `shown` is what the draft was made from.

    Raises:
        Refused: the draft has problems, or somebody changed the tie since it was shown.
    """
    desk.demand(Verb.register_member)
    with desk.unit("続柄・親権・同居を変更") as unit:
        before = _standing(unit, tie_id)
        unerased(unit, before.child_id)
        if shown is not None and _values(shown) != _told(before, shown):
            raise Overtaken(_OVERTAKEN)
        tie = _clean(desk, _unveiled(draft, before))
        unit.guardianships.change(tie_id, tie)
        if before.member_id is not None and tie.ended_on is not None:
            unit.members.index(before.member_id)
        old, new = _values(before), _values(tie)
        changed = {name: [old[name], new[name]] for name in old if old[name] != new[name]}
        unit.log(subjects(unit, before.child_id), changed)
    return changes("members")


def _clean(desk: Desk, draft: GuardianshipDraft) -> NewTie:
    reading = read_tie(draft, today=desk.today)
    if reading.tie is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.tie


def _unveiled(draft: GuardianshipDraft, before: TieRow) -> GuardianshipDraft:
    """Keep who the adult is, and a telephone that the screen does not show."""
    hidden = draft.telephone == SHIELDED
    telephone = before.telephone if hidden else draft.telephone
    return replace(draft, member_id=before.member_id, telephone=telephone)


def _standing(unit: Unit, tie_id: GuardianshipId) -> TieRow:
    row = unit.guardianships.row(tie_id)
    if row is None:
        raise Refused(_GONE)
    return row


def _told(tie: TieRow, shown: TieRow) -> dict[str, str]:
    """Return what the screen that showed the tie would show of it now: a telephone as covered."""
    covered = shown.telephone == SHIELDED and tie.telephone
    return _values(replace(tie, telephone=SHIELDED) if covered else tie)


def _refuse_twice(unit: Unit, child_id: ChildId, tie: NewTie) -> None:
    if tie.member_id is None:
        return
    if not unit.members.rows([tie.member_id]):
        raise Refused("この会員は見つかりません。何も変わっていません。")
    for row in unit.guardianships.of_child(child_id):
        if row.member_id == tie.member_id and row.ended_on is None:
            raise Refused(
                f"{row.name} 様は、このお子さまの保護者・ご家族として、もう登録されています。"
                "何も変わっていません。続柄や親権は「続柄・親権を変える」から直せます。"
            )


def _values(tie: NewTie) -> dict[str, str]:
    return {name: str(getattr(tie, name) or "") for name in _CHECKED}
