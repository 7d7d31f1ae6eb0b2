"""Say how a reading stands to what is on record: the same already, new, or frozen."""

from datetime import date

from app.office.policy_days import refuse_older
from app.office.policy_file import day_of
from app.office.policy_outlook import WHO_MAY, same_parts
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.rules.policy_version_days import strange_day
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit


def stands(unit: Unit, row: VersionRow | None, reading: Reading, *, approve: bool) -> bool:
    """Tell whether there is nothing to register: the same text with the same parts."""
    if row is None or row.sha256 != text_digest(reading.raw):
        return False
    same = same_parts(unit, row, reading)
    if row.approved_at is not None:
        return same or not adjusted(reading)
    return same and not approve and (reading.chosen is None or row.kind == reading.kind)


def refuse_frozen(
    unit: Unit, row: VersionRow | None, reading: Reading, *, is_head: bool = True
) -> None:
    """Refuse what an approval froze, and a version before the newest one once consents exist.

    The text of an approved version is frozen as soon as it is there: the head alone adds it.

    Raises:
        Refused: the text or its parts are frozen, this person may not, or the day is too old.
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
    elif not is_head:
        raise Refused(
            f"{western(row.on)}の版の本文を登録していません。{WHO_MAY}"
            "記録は変わっていません。管理責任者にこの文書の取込みを頼んでください。"
        )


def refuse_changed(row: VersionRow | None, reading: Reading, over: str | None) -> None:
    """Refuse to replace another text than the one that was shown; None: nobody was asked.

    Raises:
        Refused: somebody registered another text under the day meanwhile.
    """
    there = row.sha256 if row else ""
    if over is not None and there not in {over, text_digest(reading.raw)}:
        raise Refused(
            f"{western(day_of(reading))}の版は、画面を開いた後で別の本文が登録されています。"
            "まだ登録していません。いまの内容を確かめて、もう一度登録してください。"
        )


def refuse_strange(row: VersionRow | None, reading: Reading, today: date) -> None:
    """Refuse to put a draft on a day that cannot be meant; one that stands there may stay.

    Raises:
        Refused: the day is before the document's own dates, or many years ahead.
    """
    is_put = row is None or (row.approved_at is None and row.on != reading.on)
    strange = strange_day(reading, today) if is_put else ""
    if strange:
        raise Refused(
            f"方針文書を登録していません。{strange}記録は変わっていません。"
            "文書の日付と版の日を確かめてください。"
        )
