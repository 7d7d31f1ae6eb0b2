"""Keep who receives personal data: joint users, contractors, third parties, authorities."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import RecipientId
from app.rules.recipients import (
    Recipient,
    RecipientDraft,
    RecipientKind,
    RecipientReading,
    read_recipient,
)
from app.rules.roles import Verb, may
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

__all__ = ["Added", "RecipientRow", "add", "change", "check", "end", "ids", "rows"]

TOUCHED = changes("recipients")
_OVERTAKEN = (
    "ほかの人が先にこの提供先の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


@dataclass(frozen=True)
class Added:
    """Say under which key a recipient stands."""

    changes: Changes
    recipient_id: RecipientId


def check(desk: Desk, draft: RecipientDraft) -> RecipientReading:
    """Check what was typed about a recipient; change nothing."""
    desk.demand(Verb.read_members)
    return read_recipient(draft)


def add(desk: Desk, draft: RecipientDraft) -> Added:
    """Put a recipient on record.

    Raises:
        Refused: the draft has problems, or the same one is on record already.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(draft)
    if new.kind is RecipientKind.authority:
        desk.demand(Verb.handle_authority)
    with desk.unit("提供先を登録") as unit:
        if unit.recipients.find(new.kind, new.name) is not None:
            raise Refused(
                f"「{new.name}」は、{new.kind.word}としてもう登録されています。何も登録していません。"
            )
        key = unit.recipients.add(new)
        unit.log((("recipient", key),), {"kind": new.kind.value, "name": new.name})
    return Added(TOUCHED, key)


def change(desk: Desk, key: RecipientId, draft: RecipientDraft, edition: int) -> Changes:
    """Change a recipient; what kind it is stays."""
    desk.demand(Verb.keep_recipients)
    new = _read(draft)
    with desk.unit("提供先の内容を変更") as unit:
        before = one(unit, key)
        if before.kind is not new.kind:
            raise Refused(
                "提供先の区分は変えられません。何も変えていません。"
                "区分が違うときは、新しい提供先として登録してください。"
            )
        if not unit.recipients.change(key, new, edition):
            raise Overtaken(_OVERTAKEN)
        unit.log((("recipient", key),), _differences(before, new))
    return TOUCHED


def end(desk: Desk, key: RecipientId, on: date, edition: int) -> Changes:
    """Say that nothing is given to a recipient after a day; what was given stays on record."""
    desk.demand(Verb.keep_recipients)
    if on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("提供先への提供の終了") as unit:
        one(unit, key)
        if not unit.recipients.end(key, on, edition):
            raise Overtaken(_OVERTAKEN)
        unit.log((("recipient", key),), {"on": str(on)})
    return TOUCHED


def ids(desk: Desk, *, kind: RecipientKind | None = None) -> Sequence[RecipientId]:
    """Return the recipients, those that still receive first; authorities only where asked for."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.recipients.rows(unit.recipients.ids(kind=kind))
    asked_for = kind is RecipientKind.authority and may(desk.actor.roles, Verb.handle_authority)
    hidden = None if asked_for else RecipientKind.authority
    return [row.id for row in found if row.kind is not hidden]


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[RecipientRow]:
    """Return these recipients, in their order; only the head sees which authorities asked."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.recipients.rows(keys)
    head = may(desk.actor.roles, Verb.handle_authority)
    return [row for row in found if head or row.kind is not RecipientKind.authority]


def one(unit: Unit, key: RecipientId) -> RecipientRow:
    """Return one recipient inside an open unit.

    Raises:
        Refused: nobody stands under this key.
    """
    found = next(iter(unit.recipients.rows([key])), None)
    if found is None:
        raise Refused("この提供先は見つかりません。画面を最新にしてからお試しください。")
    return found


def _read(draft: RecipientDraft) -> Recipient:
    refuse_unfit({"提供先": "".join(vars(draft).values())}, LONGEST_LINE * 4)
    reading = read_recipient(draft)
    if reading.recipient is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.recipient


def _differences(before: Recipient, after: Recipient) -> dict[str, object]:
    old, new = vars(before), vars(after)
    return {
        name: [str(old[name]), str(new[name])]
        for name in new
        if name != "ended_on" and old[name] != new[name]
    }
