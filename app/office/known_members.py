"""Find the member that an act is about, inside its unit."""

from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.storage.member_rows import MemberRow
from app.storage.unit import Unit


def known(unit: Unit, member_id: MemberId) -> MemberRow:
    """Return the row of who stands for a member; merged doubles stand as one.

    Raises:
        Refused: nobody stands under this key.
    """
    root = unit.members.families.root(member_id)
    row = next(iter(unit.members.rows([root])), None)
    if row is None:
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    return row
