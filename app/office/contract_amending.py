"""Put amendments (覚書) of a contract on record; each holds from its own day on (L-25)."""

from app.office.changes import Changes
from app.office.contract_records import TOUCHED, find
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.amendment_drafts import AmendmentDraft, AmendmentReading, read_amendment
from app.rules.errors import Refused
from app.rules.ids import ContractId
from app.rules.roles import Verb


def check(desk: Desk, key: ContractId, draft: AmendmentDraft) -> AmendmentReading:
    """Check what was typed of an amendment; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return read_amendment(draft, find(unit, key), today=desk.today)


def amend(desk: Desk, key: ContractId, draft: AmendmentDraft) -> Changes:
    """Put an amendment of a contract on record; it stays as it was recorded.

    Raises:
        Refused: the draft has problems.
    """
    desk.demand(Verb.keep_recipients)
    lists = "".join((*(draft.items or ()), *(draft.purposes or ())))
    refuse_unfit({"覚書の内容": f"{draft.title}{draft.what}{draft.work}{lists}"})
    with desk.unit("覚書を登録") as unit:
        contract = find(unit, key)
        reading = read_amendment(draft, contract, today=desk.today)
        new = reading.amendment
        if new is None:
            raise Refused("\n".join(problem.sentence for problem in reading.problems))
        unit.contracts.amendments.add(key, new, unit.stamp.by, unit.stamp.at)
        told = {name: _spelt(value) for name, value in vars(new).items() if value is not None}
        unit.log((("recipient", contract.recipient_id), ("contract", key)), told)
    return TOUCHED


def _spelt(value: object) -> str:
    return "、".join(map(str, value)) if isinstance(value, tuple) else str(value)
