"""Keep the days of the policy in order: no version slips in before the newest one."""

from datetime import date

from app.office.policy_uses import AT_ONCE, uses_of
from app.rules.eras import today_in_japan, western
from app.rules.errors import Refused
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def refuse_older(unit: Unit, on: date) -> None:
    """Refuse a version before the newest approved one once consents exist (DECISIONS 14).

    Raises:
        Refused: it would be older.
    """
    days = [row for row in unit.policies.rows() if row.approved_at is not None]
    newest = max(days, key=lambda row: row.on, default=None)
    if newest is not None and on < newest.on and unit.consents.ids():
        raise Refused(
            f"{western(on)}の版は置けません。同意の記録が始まった後は、承認済みの最も新しい版"
            f"（{western(newest.on)}）より前の版を加えられません。記録は変わっていません。"
            f"{_way(unit, newest)}"
        )


def _way(unit: Unit, newest: VersionRow) -> str:
    """Say what can be done instead."""
    day = western(newest.on)
    if newest.on <= today_in_japan(unit.stamp.at):
        return f"文書の改訂の日付を確かめ、{day}より後の日にしてください。"
    if not uses_of(unit, newest):
        return (
            f"{day}の版はまだ使われていません。先にその承認を取り消せば、この版を加えられます。"
            f"または、施行日を{day}より後にしてください。"
        )
    return f"施行日を{day}より後にしてください。{AT_ONCE}"
