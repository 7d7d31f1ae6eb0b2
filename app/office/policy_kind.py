"""Give a version its kind, also where the document has another word beside its day."""

from typing import Final

from app.rules.errors import Refused
from app.rules.policy_kinds import KINDS, kind_of
from app.rules.policy_reading import Reading, is_first_day
from app.storage.policy import VersionRow
from app.storage.unit import Unit

WHICH: Final = f"{'・'.join(KINDS)}のどれかを選んでください。"


def kind_for(unit: Unit, reading: Reading, row: VersionRow | None) -> str:
    """Return the kind as chosen, as it is on record, or as the document's word has it.

    A word that is no kind is 制定 for the first version of all, else 改訂.
    """
    version, on = reading.version, reading.on
    if reading.chosen or version is None or on is None:
        return reading.kind
    if row and row.on == on:
        return row.kind
    is_later = any(one.on < on for one in unit.policies.rows())
    first = not is_later and is_first_day(reading.parts, version.on)
    return kind_of(version.kind, first=first)


def refuse_kind(kind: str, row: VersionRow | None) -> None:
    """Refuse a kind that is none, but for the one that stands.

    Raises:
        Refused: it is not in the list.
    """
    if kind not in {*KINDS, row.kind if row else ""}:
        raise Refused(f"区分「{kind}」は使えません。記録は変わっていません。{WHICH}")
