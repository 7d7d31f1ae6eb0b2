"""Keep the days of the policy in order: no version slips in before the newest one."""

from datetime import date

from app.rules.eras import western
from app.rules.errors import Refused
from app.storage.unit import Unit


def refuse_older(unit: Unit, on: date) -> None:
    """Refuse a version before the newest approved one once consents exist (DECISIONS 14).

    Raises:
        Refused: it would be older.
    """
    newest = max((day.on for day in unit.policies.days()), default=on)
    if on < newest and unit.consents.ids():
        raise Refused(
            f"{western(on)}の版は登録されていません。同意の記録が始まった後は、"
            f"最も新しい版（{western(newest)}）より前の版を加えられません。"
            "記録は変わっていません。文書の改訂の日付を確かめてください。"
        )
