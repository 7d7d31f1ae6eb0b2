"""Notice that a code belonged to somebody who was erased (DECISIONS 14)."""

from collections.abc import Callable

from app.office.desk import Desk
from app.office.list_keys import list_key
from app.rules.eras import japanese
from app.storage import tombstones
from app.storage.erasures import ErasureRow
from app.storage.unit import Unit


def asker(desk: Desk, unit: Unit) -> Callable[[str], ErasureRow | None]:
    """Return a question: whose code this was, if an erased person's; nothing is read twice."""
    macs = unit.erasures.macs()
    key = list_key(desk, unit)

    def ask(member_code: str) -> ErasureRow | None:
        mac = tombstones.code_mac(key, member_code) if macs else ""
        return unit.erasures.with_code(mac)[0] if mac in macs else None

    return ask


def warning(row: ErasureRow, member_code: str) -> str:
    """Say that a code was an erased person's, and what to look at."""
    return (
        f"組合員コード {member_code} は、{japanese(row.erased_on)}に消去した方のコードと同じです。"
        "別の方に同じコードが付いていないか、組合員台帳で確かめてください。"
    )
