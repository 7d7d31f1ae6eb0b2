"""Record how a recipient was looked at: selection, survey, visit, each with a verdict (LAW A-8)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.recipients import one as recipient_of
from app.office.stated import need_reason
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import LetterId, RecipientCheckId, RecipientId
from app.rules.recipient_checks import (
    CheckDraft,
    CheckKind,
    CheckReading,
    RecipientCheck,
    read_check,
)
from app.rules.roles import Verb
from app.storage.recipient_checks import RecipientCheckRow
from app.storage.unit import Unit

_TOUCHED: Final = changes("recipients")
_OVERTAKEN: Final = (
    "ほかの人が先にこの確認の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_FIELDS: Final = tuple(one.name for one in fields(RecipientCheck))


@dataclass(frozen=True)
class AddedCheck:
    """Say under which key a look at a recipient stands."""

    changes: Changes
    check_id: RecipientCheckId


def check(desk: Desk, draft: CheckDraft) -> CheckReading:
    """Check what was typed of a look at a recipient; change nothing."""
    desk.demand(Verb.read_members)
    return read_check(draft, today=desk.today)


def record(desk: Desk, recipient_id: RecipientId, draft: CheckDraft) -> AddedCheck:
    """Put a look at a recipient on record.

    Raises:
        Refused: the draft has problems.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit(f"{new.kind.word}を記録") as unit:
        recipient_of(unit, recipient_id)
        key = unit.recipient_checks.add(recipient_id, new, unit.stamp.by, unit.stamp.at)
        unit.log((("recipient", recipient_id), ("recipient_check", key)), _values(new))
    return AddedCheck(_TOUCHED, key)


def complete(desk: Desk, key: RecipientCheckId, draft: CheckDraft, edition: int) -> Changes:
    """Record the answer or the verdict of a look that waits, or put right what was typed.

    Raises:
        Refused: the draft has problems, it was taken back, or somebody else was first.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit(f"{new.kind.word}の結果を記録") as unit:
        before = _standing(unit, key)
        after = replace(new, kind=before.kind, due_on=before.due_on, letter_id=before.letter_id)
        _save(unit, before, after, edition)
    return _TOUCHED


def cancel(desk: Desk, key: RecipientCheckId, reason: str, edition: int) -> Changes:
    """Take back a look that was recorded by mistake; it stays on record with the reason.

    Raises:
        Refused: it was taken back already, no reason is given, or somebody else was first.
    """
    desk.demand(Verb.keep_recipients)
    need_reason(reason, "取り消す理由")
    with desk.unit("提供先の確認を取消し") as unit:
        before = _standing(unit, key)
        plain = RecipientCheck(**{name: getattr(before, name) for name in _FIELDS})
        after = replace(plain, cancelled_on=desk.today, cancel_reason=reason.strip())
        _save(unit, before, after, edition)
    return _TOUCHED


def asked_in(
    unit: Unit, to: RecipientId, letter_id: LetterId, asked_on: date, due_on: date
) -> None:
    """Record inside an open unit, which logs it, that a survey was sent by a letter."""
    new = RecipientCheck(CheckKind.survey, due_on=due_on, asked_on=asked_on, letter_id=letter_id)
    unit.recipient_checks.add(to, new, unit.stamp.by, unit.stamp.at)


def rows(desk: Desk, recipient_id: RecipientId) -> Sequence[RecipientCheckRow]:
    """Return the looks at a recipient, the youngest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(reversed(unit.recipient_checks.of([recipient_id])[recipient_id]))


def _read(desk: Desk, draft: CheckDraft) -> RecipientCheck:
    refuse_unfit({"確認の内容": f"{draft.checked_by}{draft.certificate}{draft.findings}"})
    reading = read_check(draft, today=desk.today)
    if reading.check is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.check


def _standing(unit: Unit, key: RecipientCheckId) -> RecipientCheckRow:
    found = unit.recipient_checks.find(key)
    if found is None:
        raise Refused("この確認は見つかりません。画面を最新にしてからお試しください。")
    if found.cancelled_on is not None:
        raise Refused("この確認は取り消されています。何も変えていません。新しく記録してください。")
    return found


def _save(unit: Unit, before: RecipientCheckRow, after: RecipientCheck, edition: int) -> None:
    if not unit.recipient_checks.change(before.id, after, edition):
        raise Overtaken(_OVERTAKEN)
    old, new = _values(before), _values(after)
    told = {name: [old[name], new[name]] for name in new if old[name] != new[name]}
    unit.log((("recipient", before.recipient_id), ("recipient_check", before.id)), told)


def _values(one: RecipientCheck) -> dict[str, str]:
    plain = {name: str(getattr(one, name) or "") for name in _FIELDS if name != "answers"}
    return {**plain, "answers": "、".join(f"{key}={text}" for key, text in one.answers.items())}
