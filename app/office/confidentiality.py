"""Protect where a person lives from everybody who need not know it (秘匿, OFFICE L-06)."""

from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.known_members import known
from app.office.shields import SHIELDED, shielded, shielded_details, shielded_draft
from app.office.stated import need_reason
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.member_rows import MemberRow
from app.storage.unit import Unit

__all__ = [
    "SHIELDED",
    "Contact",
    "lift",
    "protect",
    "shielded",
    "shielded_details",
    "shielded_draft",
    "unveil",
]


@dataclass(frozen=True)
class Contact:
    """Hold how one protected person is reached, opened once for a reason."""

    name: str
    postal_code: str
    address: str
    care_of: str
    telephone: str
    email: str
    away_postal_code: str
    away_address: str
    away_care_of: str
    away_until_on: date | None
    changes: Changes


def protect(desk: Desk, member_id: MemberId, since: str, reason: str) -> Changes:
    """Cover a person's address, telephone and mail from now on; the search forgets her number.

    `since` is the day from which she asked for it (支援措置の日), as it was typed.
    """
    desk.demand(Verb.protect)
    today = desk.today
    on = read_short_date(since, today=today, future=False) if since.strip() else today
    need_reason(reason, "秘匿にする理由")
    with desk.unit("秘匿にした") as unit:
        row = known(unit, member_id)
        if row.confidential:
            raise Refused("この方は、すでに秘匿になっています。何も変えていません。")
        _mark(unit, row.id, confidential=True)
        values = {"since": japanese(on), "reason": reason.strip()}
        unit.log((("member", row.id),), values)
    return changes("members")


def lift(desk: Desk, member_id: MemberId, reason: str) -> Changes:
    """End the protection; only the manager may, for it cannot be taken back once somebody read."""
    desk.demand(Verb.lift_protection)
    need_reason(reason, "秘匿を解除する理由")
    with desk.unit("秘匿を解除した") as unit:
        row = known(unit, member_id)
        _refuse_open(row)
        _mark(unit, row.id, confidential=False)
        unit.log((("member", row.id),), {"reason": reason.strip()})
    return changes("members")


def unveil(desk: Desk, member_id: MemberId, reason: str) -> Contact:
    """Show how one protected person is reached; who looked, when and why stays in the log."""
    desk.demand(Verb.unveil)
    need_reason(reason, "連絡先を開く理由")
    with desk.unit("秘匿の連絡先を開いた") as unit:
        row = known(unit, member_id)
        _refuse_open(row)
        held = unit.members.details(row.id)
        if held is None:
            raise Refused("この会員の内容は消去済です。")
        unit.log((("member", row.id),), {"reason": reason.strip()})
    return Contact(
        name=row.name,
        postal_code=held.postal_code,
        address=row.address,
        care_of=held.care_of,
        telephone=row.telephone,
        email=held.email,
        away_postal_code=held.away_postal_code,
        away_address=held.away_address,
        away_care_of=held.away_care_of,
        away_until_on=held.away_until_on,
        changes=changes("members"),
    )


def _mark(unit: Unit, key: MemberId, *, confidential: bool) -> None:
    # Her doubles hold addresses too, and a merge may be taken back.
    for one in unit.members.families.whole(key):
        unit.members.states.shield(one, confidential=confidential)
    unit.members.index(key)


def _refuse_open(row: MemberRow) -> None:
    if not row.confidential:
        raise Refused("この方は秘匿になっていません。連絡先はそのまま見られます。")
