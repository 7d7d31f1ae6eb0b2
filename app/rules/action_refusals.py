"""Refuse days of a corrective action that cannot be, and whoever would judge the own work."""

from datetime import date, timedelta
from typing import Final

from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.names import search_key

FURTHEST: Final = timedelta(days=3 * 366)
"""A day further off is a slip of the keys."""
_NOTHING: Final = "まだ何も記録していません。"


def refuse_due(due_on: date | None, today: date) -> date:
    """Return the day by which an action is to be done, today at the earliest.

    Raises:
        Refused: it is missing, over, or further off than anybody plans.
    """
    if due_on is None:
        raise Refused(f"処置の期限を入れてください。{_NOTHING}")
    if due_on < today:
        raise Refused(f"期限が過ぎた日になっています。{_NOTHING}今日からあとの日を入れてください。")
    if due_on > today + FURTHEST:
        raise Refused(f"期限が3年より先になっています。{_NOTHING}日付を確かめてください。")
    return due_on


def refuse_done(on: date, since: date, today: date) -> None:
    """Refuse a day on which an action cannot have been done.

    Raises:
        Refused: it is still to come, or lies before what the action answers.
    """
    if on > today:
        raise Refused(
            f"{with_weekday(on)}は、まだ来ていない日です。{_NOTHING}行ってから記録してください。"
        )
    if on < since:
        raise Refused(
            f"{with_weekday(on)}は、もとになった日（{with_weekday(since)}）より前です。"
            f"{_NOTHING}日付を確かめてください。"
        )


def refuse_own_check(responsible: str, *checkers: str) -> None:
    """Refuse that whoever answers for an action also says that it helped.

    Raises:
        Refused: one of the checkers is the responsible person.
    """
    named = search_key(responsible)
    if any(named and search_key(one) == named for one in checkers):
        raise Refused(
            f"有効性の確認は、処置の責任者（{responsible}）とは別の人が行います。{_NOTHING}"
            "確認する人を改めてください。"
        )


def refuse_check_day(on: date, done_on: date, today: date) -> None:
    """Refuse a day on which the effect cannot have been looked at.

    Raises:
        Refused: it is still to come, or lies before the action was done.
    """
    if on > today:
        raise Refused(
            f"{with_weekday(on)}は、まだ来ていない日です。{_NOTHING}確認してから記録してください。"
        )
    if on < done_on:
        raise Refused(
            f"確認した日が、処置を終えた日（{with_weekday(done_on)}）より前です。{_NOTHING}"
            "日付を確かめてください。"
        )
