"""Take down what an authority asks, and write it again while nothing is decided."""

from dataclasses import dataclass

from app.office import fiscal_years
from app.office.authority_inquiries import (
    TOUCHED,
    AuthorityInquiryRow,
    find,
    refuse_decided,
    subjects,
)
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, unfit
from app.rules.authority_drafts import (
    AuthorityDraft,
    AuthorityReading,
    NewAuthorityInquiry,
    read_authority,
)
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId, MemberId
from app.rules.roles import Verb
from app.storage.unit import Unit

_LINES = {
    "office": "照会した官公署など",
    "asker_name": "照会した方",
    "address": "送付先の住所",
    "telephone": "電話番号",
    "paper_number": "照会書の番号",
    "about_name": "対象の方",
    "member_code": "組合員コード",
}


@dataclass(frozen=True)
class Taken:
    """Say under which number an inquiry stands."""

    changes: Changes
    inquiry_id: AuthorityInquiryId
    number: str


def check(desk: Desk, draft: AuthorityDraft) -> AuthorityReading:
    """Check a draft without changing anything."""
    reading = read_authority(draft, today=desk.today)
    lines = {name: (words, getattr(draft, name), LONGEST_LINE) for name, words in _LINES.items()}
    found = tuple(unfit({**lines, "asked": ("照会の内容", draft.asked, LONGEST_TEXT)}))
    return AuthorityReading(None, (*reading.problems, *found)) if found else reading


def take(desk: Desk, draft: AuthorityDraft) -> Taken:
    """Take an inquiry under the next number of its own series.

    Raises:
        Refused: a particular is missing or impossible.
    """
    desk.demand(Verb.handle_authority)
    new = _readable(check(desk, draft))
    with desk.unit("官公署等からの照会を受付") as unit:
        year = fiscal_years.year_of(unit, new.received_on)
        number = f"官{year % 100:02d}-{unit.series.take(f'authorities/{year}'):04d}"
        key = unit.authority_inquiries.add(
            number, new, _member(unit, new), unit.stamp.by, unit.stamp.at
        )
        unit.log(subjects(key), {"kind": new.kind.value, "paper_seen": new.paper_seen.value})
    return Taken(TOUCHED, key, number)


def change(
    desk: Desk,
    key: AuthorityInquiryId,
    draft: AuthorityDraft,
    seen: Seen[AuthorityInquiryRow] | None = None,
) -> Changes:
    """Write an inquiry again as it is known now; possible until it is decided.

    Raises:
        Overtaken: somebody else has written more of it since it was `seen`.
    """
    desk.demand(Verb.handle_authority)
    new = _readable(check(desk, draft))
    with desk.unit("官公署等からの照会の内容を直した") as unit:
        row = find(unit, key)
        refuse_decided(row)
        refuse_stale(row, seen, "この照会の内容")
        # An empty code leaves her linked: the form does not show it again.
        unit.authority_inquiries.rewrite(key, new, _member(unit, new) or row.member_id)
        unit.log(subjects(key), {"kind": new.kind.value, "paper_seen": new.paper_seen.value})
    return TOUCHED


def _readable(reading: AuthorityReading) -> NewAuthorityInquiry:
    if reading.new is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.new


def _member(unit: Unit, new: NewAuthorityInquiry) -> MemberId | None:
    return unit.members.find(new.member_code) if new.member_code else None
