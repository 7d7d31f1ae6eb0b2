"""Find contracts inside an open unit, and save what became of one with what stood before."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from app.office.changes import changes
from app.rules.contracts import Contract
from app.rules.errors import Overtaken, Refused
from app.rules.ids import ContractId
from app.storage.contracts import ContractRow
from app.storage.unit import Unit

TOUCHED: Final = changes("recipients")
_OVERTAKEN = (
    "ほかの人が先にこの契約の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_FIELDS = tuple(one.name for one in fields(Contract) if one.name != "terms")


def find(unit: Unit, key: ContractId) -> ContractRow:
    """Return one contract.

    Raises:
        Refused: there is none under this key.
    """
    found = unit.contracts.find(key)
    if found is None:
        raise Refused("この契約は見つかりません。画面を最新にしてからお試しください。")
    return found


def plain(row: ContractRow) -> Contract:
    """Return a contract on record without its keys, to be changed and saved."""
    return Contract(terms=row.terms, **{name: getattr(row, name) for name in _FIELDS})


def save(unit: Unit, before: ContractRow, after: Contract, edition: int, reason: str = "") -> None:
    """Save what became of a contract; the log keeps what stood before and after, and the reason.

    Raises:
        Refused: somebody else changed it since.
    """
    if not unit.contracts.change(before.id, after, edition):
        raise Overtaken(_OVERTAKEN)
    old, new = values_of(plain(before)), values_of(after)
    told = {name: [old[name], new[name]] for name in new if old[name] != new[name]}
    said = {"reason": reason} if reason else {}
    unit.log((("recipient", before.recipient_id), ("contract", before.id)), {**told, **said})


def values_of(contract: Contract) -> Mapping[str, str]:
    """Return a contract as the log keeps it, field by field."""
    terms = vars(contract.terms)
    return {
        **{name: _spelt(getattr(contract, name)) for name in _FIELDS},
        **{name: _spelt(value) for name, value in terms.items()},
    }


def _spelt(value: object) -> str:
    if isinstance(value, tuple):
        return "、".join(map(str, value))
    return "" if value is None else str(value)
