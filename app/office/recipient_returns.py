"""Record what a recipient returned or erased at the end, and its certificate (LAW A-8)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.contract_standings import states
from app.office.desk import Desk
from app.office.recipients import one as recipient_of
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import ContractId, LetterId, RecipientId, RecipientReturnId
from app.rules.recipient_returns import RecipientReturn, ReturnDraft, ReturnReading, read_return
from app.rules.roles import Verb
from app.storage.recipient_returns import RecipientReturnRow
from app.storage.unit import Unit

_TOUCHED: Final = changes("recipients")
_OVERTAKEN: Final = (
    "ほかの人が先にこの返還・消去の記録を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_FIELDS: Final = tuple(one.name for one in fields(RecipientReturn))


@dataclass(frozen=True)
class AddedReturn:
    """Say under which key a return stands."""

    changes: Changes
    return_id: RecipientReturnId


def check(desk: Desk, draft: ReturnDraft) -> ReturnReading:
    """Check what was typed of a return; change nothing."""
    desk.demand(Verb.read_members)
    return read_return(draft, today=desk.today)


def record(desk: Desk, recipient_id: RecipientId, draft: ReturnDraft) -> AddedReturn:
    """Put a return on record; it is about the contract that was concluded last.

    Raises:
        Refused: the draft has problems.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("返還・消去を記録") as unit:
        recipient_of(unit, recipient_id)
        about = replace(new, contract_id=_last_contract(unit, recipient_id))
        key = unit.recipient_returns.add(recipient_id, about, unit.stamp.by, unit.stamp.at)
        unit.log((("recipient", recipient_id), ("recipient_return", key)), _values(about))
    return AddedReturn(_TOUCHED, key)


def complete(desk: Desk, key: RecipientReturnId, draft: ReturnDraft, edition: int) -> Changes:
    """Record the certificate of a return that was asked for, or put right what was typed.

    Raises:
        Refused: the draft has problems, or somebody else was first.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("返還・消去の証明書を記録") as unit:
        before = unit.recipient_returns.find(key)
        if before is None:
            raise Refused("この記録は見つかりません。画面を最新にしてからお試しください。")
        after = replace(
            new, contract_id=before.contract_id, due_on=before.due_on, letter_id=before.letter_id
        )
        if not unit.recipient_returns.change(key, after, edition):
            raise Overtaken(_OVERTAKEN)
        old, now = _values(before), _values(after)
        told = {name: [old[name], now[name]] for name in now if old[name] != now[name]}
        unit.log((("recipient", before.recipient_id), ("recipient_return", key)), told)
    return _TOUCHED


def asked_in(
    unit: Unit, to: RecipientId, letter_id: LetterId, asked_on: date, due_on: date
) -> None:
    """Record inside an open unit, which logs it, that a certificate was asked for by a letter."""
    about = _last_contract(unit, to)
    new = RecipientReturn(about, due_on=due_on, asked_on=asked_on, letter_id=letter_id)
    unit.recipient_returns.add(to, new, unit.stamp.by, unit.stamp.at)


def rows(desk: Desk, recipient_id: RecipientId) -> Sequence[RecipientReturnRow]:
    """Return the returns of a recipient, the youngest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(reversed(unit.recipient_returns.of([recipient_id])[recipient_id]))


def _last_contract(unit: Unit, recipient_id: RecipientId) -> ContractId | None:
    return next((row.id for row in reversed(states(unit, recipient_id))), None)


def _read(desk: Desk, draft: ReturnDraft) -> RecipientReturn:
    refuse_unfit({"返還・消去の内容": f"{draft.checked_by}{draft.note}"})
    reading = read_return(draft, today=desk.today)
    if reading.returned is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.returned


def _values(one: RecipientReturn) -> dict[str, str]:
    return {name: str(getattr(one, name) or "") for name in _FIELDS}
