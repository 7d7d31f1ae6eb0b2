"""Take back the record of a provision or of a receipt that never was; the row itself stays."""

from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.stated import need_reason
from app.rules.errors import Refused
from app.rules.ids import ProvisionId, ReceivedDataId
from app.rules.roles import Verb

TAKEN_BACK: Final = "登録の取消し："
_TOUCHED: Final = changes("provisions", "members")
_GONE: Final = "この記録は見つかりません。画面を最新にしてから、もう一度お試しください。"
_TWICE: Final = "この記録は、もう取り消されています。何も変えていません。"
_AUTHORITY: Final = (
    "官公署等への提供は、「官公署・弁護士会等からの照会」の回答を取り消すと消えます。"
    "何も変えていません。"
)


def cancel_provision(desk: Desk, key: ProvisionId, reason: str) -> Changes:
    """Record that a provision on record never was made, and why; only the head may.

    Raises:
        Refused: it is not there, or was taken back before, or nobody says why.
    """
    desk.demand(Verb.judge)
    need_reason(reason, "取り消す理由")
    with desk.unit("提供の記録を取消し") as unit:
        row = next(iter(unit.provisions.rows([key])), None)
        if row is None:
            raise Refused(_GONE)
        if row.head_only:
            raise Refused(_AUTHORITY)
        if row.is_cancelled:
            raise Refused(_TWICE)
        unit.provisions.unmake(key, f"{TAKEN_BACK}{reason.strip()}")
        people = dict.fromkeys(("member", int(member)) for member, _child in row.people)
        unit.log((("provision", int(key)), *people), _before(row.items, row.purpose, reason))
    return _TOUCHED


def cancel_receipt(desk: Desk, key: ReceivedDataId, reason: str) -> Changes:
    """Record that a receipt on record never was, and why; only the head may.

    Raises:
        Refused: it is not there, or was taken back before, or nobody says why.
    """
    desk.demand(Verb.judge)
    need_reason(reason, "取り消す理由")
    with desk.unit("受領の記録を取消し") as unit:
        row = next(iter(unit.received_data.rows([key])), None)
        if row is None:
            raise Refused(_GONE)
        if row.is_cancelled:
            raise Refused(_TWICE)
        unit.received_data.unmake(key, f"{TAKEN_BACK}{reason.strip()}")
        people = dict.fromkeys(("member", int(member)) for member, _child in row.people)
        unit.log((("received_data", int(key)), *people), _before(row.items, row.note, reason))
    return _TOUCHED


def _before(items: tuple[str, ...], said: str, reason: str) -> dict[str, object]:
    return {"items": [list(items), []], "said": said, "reason": reason.strip()}
