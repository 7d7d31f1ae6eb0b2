"""Say how a reading stands to what is on record: the same already, new, or frozen."""

from app.office.policy_days import refuse_older
from app.office.policy_file import day_of
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit


def stands(unit: Unit, row: VersionRow | None, reading: Reading, *, approve: bool) -> bool:
    """Tell whether there is nothing to register: the same text with the same parts."""
    if row is None or row.sha256 != text_digest(reading.raw):
        return False
    same = _same_parts(unit, row, reading)
    if row.approved_at is not None:
        return same or not adjusted(reading)
    return same and not approve and (reading.chosen is None or row.kind == reading.kind)


def outlook(row: VersionRow | None, reading: Reading) -> str:
    """Say what registering a reading under its day would do."""
    if row is None:
        return "この日の版はまだありません。新しい版になります。"
    if row.on != reading.on:
        return f"{western(row.on)}の下書きの日を改めます。"
    same = row.sha256 == text_digest(reading.raw)
    if row.approved_at is None:
        return (
            "この日の下書きと同じ本文です。" if same else "この日の下書きの本文と置き換わります。"
        )
    if not row.has_text:
        return "この日の版は本文未登録です。本文を加えます。"
    if same:
        return "同じ本文がすでに登録されています。"
    return "この日の版には別の本文が登録されているため、このままでは登録できません。"


def refuse_frozen(unit: Unit, row: VersionRow | None, reading: Reading) -> None:
    """Refuse what an approval froze, and a version before the newest one once consents exist.

    Raises:
        Refused: the text or its parts are frozen, or the day is too old.
    """
    if row is None or row.approved_at is None:
        refuse_older(unit, day_of(reading))
    elif row.sha256 == text_digest(reading.raw):
        raise Refused(
            f"{western(row.on)}の版は、本文も読み取りも承認の後に変えられません。"
            "記録は変わっていません。承認を取り消せる間は、取り消してから直してください。"
        )
    elif row.has_text:
        raise Refused(
            f"{western(row.on)}の版には、別の本文が登録されています。本文は承認の後に変えられません。"
            "記録は変わっていません。新しい改訂として、改訂の日付を加えた文書を取り込んでください。"
        )


def _same_parts(unit: Unit, row: VersionRow, reading: Reading) -> bool:
    return reading.parts == (unit.policies.parts(row.id) if row.parts_kept else reading.as_read)
