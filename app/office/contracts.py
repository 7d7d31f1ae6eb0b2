"""Put contracts with contractors on record, and tell which of them hold on a day (LAW A-8)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.office.changes import Changes
from app.office.contract_endings import do_not_renew, end
from app.office.contract_records import TOUCHED, find, save, values_of
from app.office.contract_standings import Standing, standing, standings, states
from app.office.desk import Desk
from app.office.recipients import one as recipient_of
from app.office.typed import refuse_unfit
from app.rules.contract_drafts import ContractDraft, ContractReading, read_contract
from app.rules.contracts import Contract
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import ContractId, RecipientId
from app.rules.recipient_alerts import judged
from app.rules.recipient_checks import Verdict
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb
from app.storage.contracts import ContractRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

__all__ = [
    "AddedContract",
    "ContractRow",
    "Standing",
    "add",
    "change",
    "check",
    "do_not_renew",
    "end",
    "rows",
    "standing",
    "standings",
    "states",
]


@dataclass(frozen=True)
class AddedContract:
    """Say under which key a contract stands."""

    changes: Changes
    contract_id: ContractId


def check(desk: Desk, draft: ContractDraft) -> ContractReading:
    """Check what was typed of a contract; change nothing."""
    desk.demand(Verb.read_members)
    return read_contract(draft, today=desk.today)


def add(desk: Desk, recipient_id: RecipientId, draft: ContractDraft) -> AddedContract:
    """Put a contract with a contractor on record.

    Raises:
        Refused: the draft has problems, the recipient is no contractor, or was judged unfit.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("契約を登録") as unit:
        to = recipient_of(unit, recipient_id)
        if to.kind is not RecipientKind.contractor:
            raise Refused(
                f"契約は、委託先に登録します。「{to.name}」は{to.kind.word}です。"
                "何も登録していません。提供先を確かめてください。"
            )
        _refuse_unfit(unit, to)
        key = unit.contracts.add(recipient_id, new, unit.stamp.by, unit.stamp.at)
        unit.log((("recipient", recipient_id), ("contract", key)), values_of(new))
    return AddedContract(TOUCHED, key)


def change(desk: Desk, key: ContractId, draft: ContractDraft, edition: int) -> Changes:
    """Put right what was typed of a contract; what was agreed later is an amendment.

    Raises:
        Refused: the draft has problems, or somebody else was first.
    """
    desk.demand(Verb.keep_recipients)
    new = _read(desk, draft)
    with desk.unit("契約の内容を訂正") as unit:
        before = find(unit, key)
        after = replace(
            new,
            not_renewed_on=before.not_renewed_on if new.renews else None,
            ended_on=before.ended_on,
            end_reason=before.end_reason,
        )
        _refuse_backwards(after)
        save(unit, before, after, edition)
    return TOUCHED


def rows(desk: Desk, recipient_id: RecipientId) -> Sequence[ContractRow]:
    """Return the contracts with a recipient, the youngest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(reversed(states(unit, recipient_id)))


def _refuse_backwards(contract: Contract) -> None:
    """Refuse a first day that lies behind the day on which the contract was ended."""
    ended_on = contract.ended_on
    if ended_on is not None and contract.from_on > ended_on:
        raise Refused(
            f"この契約は{western(ended_on)}に終了した記録があるため、始まりの日をその後にできません。"
            "何も変えていません。終了の記録を取り消すか、新しい契約として登録してください。"
        )


def _refuse_unfit(unit: Unit, to: RecipientRow) -> None:
    """Refuse a contract with a contractor that was judged unfit last (LAW A-8)."""
    last = next(reversed(judged(unit.recipient_checks.of([to.id])[to.id])), None)
    if last is not None and last.verdict is Verdict.unfit:
        raise Refused(
            f"「{to.name}」の{last.kind.word}は「不適」です。契約は登録していません。"
            "改善を確かめて、新しい評価を記録してから登録してください。"
        )


def _read(desk: Desk, draft: ContractDraft) -> Contract:
    refuse_unfit({"契約の内容": f"{draft.title}{draft.work}{draft.handover}{draft.note}"})
    refuse_unfit({"項目と目的": "".join((*draft.items, *draft.purposes))})
    reading = read_contract(draft, today=desk.today)
    if reading.contract is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.contract
