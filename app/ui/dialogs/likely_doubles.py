"""Name those who may be the person whom somebody is registering."""

from collections.abc import Sequence
from typing import Final

from app.office.members import MemberRow
from app.ui.widgets.notice import Notice

NAMED: Final = 3
"""How many likely doubles are named."""


def warn(notice: Notice, found: Sequence[MemberRow]) -> None:
    """Name those who are registered already with the same birthday or telephone."""
    if not found:
        notice.hide()
        return
    named = "、".join(f"{row.name} 様（{row.member_code}）" for row in found[:NAMED])
    more = f" ほか{len(found) - NAMED}名" if len(found) > NAMED else ""
    notice.say(
        "同じ方かもしれません。お名前と生年月日、電話番号、またはご住所が同じ方が"
        f"登録されています。{named}{more}",
        "caution",
    )
