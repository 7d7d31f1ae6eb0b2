"""Show everything the program knows of one member on one page."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.postal_codes import PostalCodes
from app.office.desk import Desk
from app.office.history import log_of
from app.office.members import MemberRow
from app.office.members import rows as member_rows
from app.office.requests import RequestRow
from app.office.requests import rows as request_rows
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.storage.consents import ConsentRow
from app.storage.history import HistoryRow
from app.storage.letters import LetterRow
from app.storage.members import MemberDetails

_POSTAL = PostalCodes()


@dataclass(frozen=True)
class MemberPage:
    """Hold one member's page; `details` is None once erased."""

    row: MemberRow
    details: MemberDetails | None
    consents: Sequence[ConsentRow]
    requests: Sequence[RequestRow]
    letters: Sequence[LetterRow]
    log: Sequence[HistoryRow]


def page(desk: Desk, member_id: MemberId) -> MemberPage:
    """Return one member's page."""
    desk.demand(Verb.read_members)
    row = next(iter(member_rows(desk, [member_id])), None)
    if row is None:
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    with desk.look() as unit:
        consents = unit.consents.rows(unit.consents.ids(member_id=member_id))
        request_ids = unit.requests.ids(member_id=member_id)
        letters = unit.letters.rows(member_id=member_id)
        log = log_of(desk, unit, ("member", member_id))
        details = unit.members.details(member_id)
    return MemberPage(row, details, consents, request_rows(desk, request_ids), letters, log)


def addresses_of(postal_code: str) -> Sequence[str]:
    """Return how an address of this postal code begins; empty while the code is not whole."""
    return [area.text for area in _POSTAL.find(postal_code)]
