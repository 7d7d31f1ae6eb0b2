"""Put on record what is shared with whom in joint use, and since which version (LAW A-6, B-7)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.joint_use_listing import refuse_doubly_listed
from app.office.joint_use_words import draft_for, version_id_on
from app.office.recipients import one as recipient_of
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import JointUseId, RecipientId
from app.rules.joint_uses import JointUse, JointUseDraft, JointUseReading, read_joint_use, stands
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb
from app.storage.joint_uses import JointUseRow
from app.storage.unit import Unit

__all__ = ["AddedJointUse", "add", "change", "check", "proposed", "rows", "standing"]

_TOUCHED: Final = changes("recipients")
_OVERTAKEN: Final = (
    "ほかの人が先にこの共同利用の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


@dataclass(frozen=True)
class AddedJointUse:
    """Say under which key a joint use stands."""

    changes: Changes
    joint_use_id: JointUseId


def check(desk: Desk, draft: JointUseDraft) -> JointUseReading:
    """Check what was typed of a joint use; change nothing."""
    desk.demand(Verb.read_members)
    return read_joint_use(draft, today=desk.today)


def proposed(desk: Desk, recipient_id: RecipientId) -> JointUseDraft:
    """Propose a joint use from what the policy in force says of it."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return draft_for(unit, recipient_of(unit, recipient_id).name, desk.today)


def add(desk: Desk, recipient_id: RecipientId, draft: JointUseDraft) -> AddedJointUse:
    """Put a joint use on record; it is tied to the version in force on its first day.

    Raises:
        Refused: the draft has problems, the recipient is no joint user, or another joint use has
            the same place in the policy.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("共同利用を登録") as unit:
        to = recipient_of(unit, recipient_id)
        if to.kind is not RecipientKind.joint_user:
            raise Refused(
                f"共同利用は、共同利用者に登録します。「{to.name}」は{to.kind.word}です。"
                "何も登録していません。提供先を確かめてください。"
            )
        refuse_doubly_listed(unit, new)
        tied = replace(new, version_id=version_id_on(unit, new.from_on))
        key = unit.joint_uses.add(recipient_id, tied, unit.stamp.by, unit.stamp.at)
        unit.log((("recipient", recipient_id), ("joint_use", key)), _values(tied))
    return AddedJointUse(_TOUCHED, key)


def change(desk: Desk, key: JointUseId, draft: JointUseDraft, edition: int) -> Changes:
    """Change a joint use.

    Raises:
        Refused: the draft has problems, another joint use has its place in the policy, or somebody
            else was first.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("共同利用の内容を変更") as unit:
        before = unit.joint_uses.find(key)
        if before is None:
            raise Refused("この共同利用は見つかりません。画面を最新にしてからお試しください。")
        refuse_doubly_listed(unit, new, besides=key)
        tied = replace(new, version_id=version_id_on(unit, new.from_on))
        if not unit.joint_uses.change(key, tied, edition):
            raise Overtaken(_OVERTAKEN)
        old, told = _values(before), _values(tied)
        values = {name: [old[name], told[name]] for name in told if old[name] != told[name]}
        unit.log((("recipient", before.recipient_id), ("joint_use", key)), values)
    return _TOUCHED


def rows(desk: Desk, recipient_id: RecipientId) -> Sequence[JointUseRow]:
    """Return the joint uses with a recipient, the youngest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(reversed(unit.joint_uses.of([recipient_id])[recipient_id]))


def standing(unit: Unit, recipient_id: RecipientId, day: date) -> JointUseRow | None:
    """Return the joint use with a recipient that goes on on a day; None where there is none."""
    known = unit.joint_uses.of([recipient_id])[recipient_id]
    return next((row for row in reversed(known) if stands(row, day)), None)


def _read(desk: Desk, draft: JointUseDraft) -> JointUse:
    refuse_unfit({"共同利用の内容": f"{draft.listed_as}{draft.purpose}{draft.note}"})
    refuse_unfit({"共同利用の項目": "".join(draft.items)})
    reading = read_joint_use(draft, today=desk.today)
    if reading.joint_use is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.joint_use


def _values(one: JointUse) -> dict[str, str]:
    words = {"items": "、".join(one.items), "duties": "、".join(duty.word for duty in one.duties)}
    names = ("from_on", "until_on", "version_id", "listed_as", "purpose", "agreement", "agreed_on")
    return {**{name: str(getattr(one, name) or "") for name in (*names, "note")}, **words}
