"""Show everything the program knows of one member on one page."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.postal_codes import PostalCodes
from app.office import provision_rows, received_rows, suspensions
from app.office.child_merging import ChildDouble, doubles_in
from app.office.desk import Desk
from app.office.exits import ExitRow, open_exit
from app.office.history import log_of
from app.office.members import MemberRow
from app.office.members import rows as member_rows
from app.office.provision_rows import ProvisionRow
from app.office.received_rows import ReceivedRow
from app.office.requests import RequestRow
from app.office.requests import rows as request_rows
from app.office.shields import shielded_details
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.rules.suspensions import Suspension
from app.storage.consents import ConsentRow
from app.storage.history import HistoryRow
from app.storage.letters import LetterRow
from app.storage.member_states import StateRow
from app.storage.members import MemberDetails
from app.storage.unit import Unit

_POSTAL = PostalCodes()


@dataclass(frozen=True)
class MemberPage:
    """Hold one member's page; `details` is None once erased, what is protected is covered.

    `doubles` are the registrations that were merged into this one, `child_doubles` the records
    that were merged into one of her children's, `stops` those that stand now.
    """

    row: MemberRow
    details: MemberDetails | None
    consents: Sequence[ConsentRow]
    requests: Sequence[RequestRow]
    letters: Sequence[LetterRow]
    log: Sequence[HistoryRow]
    states: Sequence[StateRow] = ()
    open_exit: ExitRow | None = None
    doubles: Sequence[MemberRow] = ()
    child_doubles: Sequence[ChildDouble] = ()
    stops: Sequence[Suspension] = ()
    provisions: Sequence[ProvisionRow] = ()
    received: Sequence[ReceivedRow] = ()


def page(desk: Desk, member_id: MemberId) -> MemberPage:
    """Return one member's page; a merged double's is that of who stands for it."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        whole = unit.members.families.whole(member_id)
    rows = member_rows(desk, whole)
    if not rows:
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    with desk.look() as unit:
        return _page(desk, unit, rows[0], rows[1:])


def _page(desk: Desk, unit: Unit, row: MemberRow, doubles: Sequence[MemberRow]) -> MemberPage:
    details = unit.members.details(row.id)
    return MemberPage(
        row=row,
        details=None if details is None else shielded_details(row, details),
        consents=unit.consents.rows(unit.consents.ids(member_id=row.id)),
        requests=request_rows(desk, unit.requests.ids(member_id=row.id)),
        letters=unit.letters.rows(member_id=row.id),
        log=_log(desk, unit, [row.id, *(double.id for double in doubles)]),
        states=unit.members.states.of(row.id),
        open_exit=open_exit(unit, row.id),
        doubles=doubles,
        child_doubles=_child_doubles(unit, row.id, [double.id for double in doubles]),
        stops=suspensions.in_force(unit, row.id),
        provisions=provision_rows.of_member(desk, row.id),
        received=received_rows.of_member(desk, row.id),
    )


def _child_doubles(
    unit: Unit, member_id: MemberId, doubles: Sequence[MemberId]
) -> Sequence[ChildDouble]:
    roots = [one.id for one in unit.children.of([member_id])[member_id]]
    return doubles_in(unit, roots, doubles)


def _log(desk: Desk, unit: Unit, whole: Sequence[MemberId]) -> Sequence[HistoryRow]:
    rows = {row.number: row for key in whole for row in log_of(desk, unit, ("member", key))}
    return [rows[number] for number in sorted(rows, reverse=True)]


def addresses_of(postal_code: str) -> Sequence[str]:
    """Return how an address of this postal code begins; empty while the code is not whole."""
    return [area.text for area in _POSTAL.find(postal_code)]
