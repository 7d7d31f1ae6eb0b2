"""Find what authorities asked (官公署・弁護士会等からの照会, OFFICE L-20).

Only the 管理責任者 reads, writes or learns of any of it: the register is her own, and nothing of it
stands among the requests, the letters or the provisions that others see (LAW A-13 P-12).
"""

from collections.abc import Sequence
from datetime import date

from app.office.changes import changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId
from app.rules.roles import Verb
from app.storage.authority_inquiries import AuthorityInquiryRow
from app.storage.history import Subjects
from app.storage.unit import Unit

__all__ = [
    "TOUCHED",
    "AuthorityInquiryRow",
    "find",
    "ids",
    "one",
    "refuse_decided",
    "rows",
    "subjects",
]

TOUCHED = changes("authority_inquiries")


def ids(
    desk: Desk, *, open_only: bool = False, from_on: date | None = None, to_on: date | None = None
) -> Sequence[AuthorityInquiryId]:
    """Return the keys, newest arrival first."""
    desk.demand(Verb.handle_authority)
    with desk.look() as unit:
        return unit.authority_inquiries.ids(open_only=open_only, from_on=from_on, to_on=to_on)


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[AuthorityInquiryRow]:
    """Return these inquiries, in their order."""
    desk.demand(Verb.handle_authority)
    with desk.look() as unit:
        return unit.authority_inquiries.rows(keys)


def one(desk: Desk, key: AuthorityInquiryId) -> AuthorityInquiryRow:
    """Return one inquiry, or refuse where it is gone."""
    desk.demand(Verb.handle_authority)
    with desk.look() as unit:
        return find(unit, key)


def find(unit: Unit, key: AuthorityInquiryId) -> AuthorityInquiryRow:
    """Return one inquiry, or refuse where it is gone."""
    for row in unit.authority_inquiries.rows([key]):
        return row
    raise Refused("この照会は見つかりません。画面を最新にしてから、もう一度お試しください。")


def subjects(key: AuthorityInquiryId) -> Subjects:
    """Name what an act touches: never the member, whose page others read."""
    return (("authority", key),)


def refuse_decided(row: AuthorityInquiryRow) -> None:
    """Refuse to change what a decision rests on."""
    if row.standing.decision is not None or row.standing.closed_on:
        raise Refused(
            "この照会は対応が決まっています。内容は変えていません。"
            "続きの照会は、新しい受付として登録してください。"
        )
