"""Record what was received from third parties, with how they came by it (法30条, LAW A-7)."""

from dataclasses import dataclass
from typing import Final

from app.office import nonconformities
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.named_children import refuse_children_of_others
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import ReceivedDataId
from app.rules.nonconformities import Gate
from app.rules.received_data import ReceiptGround, Received
from app.rules.received_drafts import ReceivedDraft, read_received
from app.rules.roles import Verb
from app.storage.unit import Unit

TOUCHED: Final = changes("provisions", "members")
_UNCHECKED: Final = (
    "{name}から個人データを受け取りましたが、提供の根拠と取得の経緯が確かめられていません。"
)
_LAW: Final = "第三者から個人データを受け取るときは、取得の経緯を確かめます（法第30条第1項）。"


@dataclass(frozen=True)
class ReceivedDone:
    """Say under which key a receipt stands, and whether it is a fact to be remedied."""

    changes: Changes
    received_id: ReceivedDataId
    is_fact: bool = False


def receive(desk: Desk, draft: ReceivedDraft) -> ReceivedDone:
    """Record a receipt; one whose ground nobody has found out is a fact to be remedied (L-08).

    Raises:
        Refused: a particular is missing, somebody named is not on record or was erased, or a child
            stands with somebody else.
    """
    desk.demand(Verb.provide)
    new = _read(desk, draft)
    with desk.unit("受領を記録") as unit:
        _refuse_unknown_people(unit, new)
        key = unit.received_data.add(new, unit.stamp.by, unit.stamp.at)
        people = dict.fromkeys(("member", int(member)) for member, _child in new.people)
        subjects = (("received_data", int(key)), *people)
        values: dict[str, object] = {
            "from": new.provider_name,
            "ground": new.ground.value,
            "items": list(new.items),
        }
        if new.ground is not ReceiptGround.unknown:
            unit.log(subjects, values)
            return ReceivedDone(TOUCHED, key)
        what = _UNCHECKED.format(name=new.provider_name)
        fact = nonconformities.put(
            unit, Gate.other, happened_on=new.from_on, what=what, refusal=_LAW
        )
        unit.log((*subjects, ("nonconformity", int(fact))), values)
    touched = changes("provisions", "members", "nonconformities")
    return ReceivedDone(touched, key, is_fact=True)


def _refuse_unknown_people(unit: Unit, new: Received) -> None:
    keys = list(dict.fromkeys(member for member, _child in new.people))
    rows = {row.id: row for row in unit.members.rows(keys)}
    if len(rows) < len(keys):
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    if any(row.state == "erased" for row in rows.values()):
        raise Refused(
            "対象の方に、登録の内容を消去した方がいます。まだ何も登録していません。"
            "対象の方を確かめてください。"
        )
    refuse_children_of_others(unit, new.people)


def _read(desk: Desk, draft: ReceivedDraft) -> Received:
    words = (draft.provider_name, draft.provider_address, draft.provider_representative)
    refuse_unfit({"提供者": "".join(words), "項目": "".join(draft.items)})
    refuse_unfit({"取得の経緯": draft.background + draft.checked_how, "備考": draft.note})
    reading = read_received(draft, today=desk.today)
    if reading.received is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.received
