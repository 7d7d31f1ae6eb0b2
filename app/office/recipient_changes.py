"""Record what a recipient reported about itself (変更届), and carry it into what is on record."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.recipients import one as recipient_of
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import RecipientId
from app.rules.recipient_alerts import Known, unapplied
from app.rules.recipient_changes import (
    ChangedField,
    ChangeDraft,
    ChangeReading,
    RecipientChange,
    read_change,
)
from app.rules.recipients import Recipient
from app.rules.roles import Verb
from app.storage.recipient_changes import RecipientChangeRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

_TOUCHED: Final = changes("recipients")
_OVERTAKEN: Final = (
    "ほかの人が先にこの提供先の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


def check(desk: Desk, recipient_id: RecipientId, draft: ChangeDraft) -> ChangeReading:
    """Check what was typed of a reported change; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return _reading(desk, recipient_of(unit, recipient_id), draft)


def report(desk: Desk, recipient_id: RecipientId, draft: ChangeDraft, edition: int) -> Changes:
    """Record a reported change; where its day has come, the recipient is changed at once.

    Raises:
        Refused: the draft has problems, or somebody else changed the recipient first.
    """
    desk.demand(Verb.keep_recipients)
    refuse_unfit({"変更届の内容": f"{draft.after}{draft.note}"})
    with desk.unit("変更届を記録") as unit:
        row = recipient_of(unit, recipient_id)
        new = _reading(desk, row, draft).change
        if new is None:
            found = _reading(desk, row, draft).problems
            raise Refused("\n".join(problem.sentence for problem in found))
        unit.recipient_changes.add(recipient_id, new, unit.stamp.by, unit.stamp.at)
        if new.effective_on <= desk.today:
            _apply(unit, row, [new], edition)
        told = {new.field.value: [new.before, new.after], "effective_on": str(new.effective_on)}
        unit.log((("recipient", recipient_id),), told)
    return _TOUCHED


def carry_over(desk: Desk, recipient_id: RecipientId, edition: int) -> Changes:
    """Carry reported changes whose day has come into what is on record.

    Raises:
        Refused: none waits, or somebody else changed the recipient first.
    """
    desk.demand(Verb.keep_recipients)
    with desk.unit("届け出の内容を反映") as unit:
        row = recipient_of(unit, recipient_id)
        reported = unit.recipient_changes.of([recipient_id])[recipient_id]
        waiting = unapplied(Known(row, changes=reported), desk.today)
        if not waiting:
            raise Refused("反映を待っている届け出はありません。何も変えていません。")
        _apply(unit, row, waiting, edition)
        told = {one.field.value: [getattr(row, one.field.value), one.after] for one in waiting}
        unit.log((("recipient", recipient_id),), told)
    return _TOUCHED


def rows(desk: Desk, recipient_id: RecipientId) -> Sequence[RecipientChangeRow]:
    """Return what a recipient reported, the youngest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(reversed(unit.recipient_changes.of([recipient_id])[recipient_id]))


def _reading(desk: Desk, row: RecipientRow, draft: ChangeDraft) -> ChangeReading:
    known = {one.value for one in ChangedField if one is not ChangedField.other}
    before = getattr(row, draft.field) if draft.field in known else ""
    return read_change(draft, before, today=desk.today)


def _apply(
    unit: Unit, row: RecipientRow, reported: Sequence[RecipientChange], edition: int
) -> None:
    named = [one for one in reported if one.field is not ChangedField.other]
    if not named:
        return
    plain = Recipient(**{one.name: getattr(row, one.name) for one in fields(Recipient)})
    after = replace(plain, **{one.field.value: one.after for one in named})  # type: ignore[arg-type]
    if not unit.recipients.change(row.id, after, edition):
        raise Overtaken(_OVERTAKEN)
