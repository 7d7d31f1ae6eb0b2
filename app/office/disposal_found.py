"""Find disposals inside an open unit."""

from collections.abc import Sequence
from typing import Final

from app.rules.errors import Refused
from app.rules.ids import DisposalId
from app.storage.disposals import DisposalRow
from app.storage.unit import Unit

OVERTAKEN: Final = (
    "ほかの人が先にこの廃棄の伺いを変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


def one(unit: Unit, key: DisposalId) -> DisposalRow:
    """Return one disposal.

    Raises:
        Refused: there is none under this key.
    """
    row = unit.disposals.find(key)
    if row is None:
        raise Refused("この廃棄の伺いは見つかりません。画面を最新にしてからお試しください。")
    return row


def found(unit: Unit, keys: Sequence[int] | None) -> Sequence[DisposalRow]:
    """Return these disposals in their order; all, the newest first, where none are named."""
    return unit.disposals.rows(unit.disposals.ids() if keys is None else keys)
