"""Tell those who got it that something was corrected, stopped or erased; nothing waits for them.

They are proposed from the provisions on record in the act itself, told by a letter or otherwise,
and what comes back is kept. A case is answered and closed without them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import recipient_letters, signing
from app.office.cases import find, refuse_recused
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.follow_proposals import answer_line, propose_in, told_of
from app.office.issuing import IssuedPaper, draft, issue
from app.office.stated import need_reason
from app.rules.errors import Refused
from app.rules.follow_throughs import (
    OPEN,
    FollowState,
    FollowThrough,
    refuse_unlike,
)
from app.rules.ids import FollowThroughId, RequestId
from app.rules.roles import Verb
from app.storage.history import Subjects
from app.storage.unit import Unit

__all__ = [
    "Asked",
    "FollowRow",
    "answer_line",
    "ask",
    "ask_in",
    "confirm",
    "drop",
    "preview",
    "propose_in",
    "rows",
    "tell_otherwise",
    "told_of",
]

TOUCHED = changes("provisions", "requests", "letters")


@dataclass(frozen=True)
class FollowRow:
    """Show one follow-through in a list: which case, whom, and how far it has come."""

    follow: FollowThrough
    receipt_number: str
    recipient_name: str
    document_number: str

    @property
    def id(self) -> FollowThroughId:
        """Return the key of the record."""
        return self.follow.id


@dataclass(frozen=True)
class Asked:
    """Say which letters were issued."""

    papers: Sequence[IssuedPaper]
    changes: Changes


def ask_in(desk: Desk, unit: Unit, keys: Sequence[FollowThroughId]) -> Sequence[IssuedPaper]:
    """Issue the letters of these proposals inside an open unit, one for each recipient.

    Raises:
        Unsigned: letters of them are not approved; all of these go round at once.
    """
    proposed = unit.follow_throughs.rows(keys)
    for one in proposed:
        refuse_unlike(one, FollowState.proposed)
    letters = [recipient_letters.paper(desk, unit, one) for one in proposed]
    signing.refuse_any_unsigned(desk, unit, letters)
    papers = []
    for one, letter in zip(proposed, letters, strict=True):
        paper = issue(desk, unit, letter)
        unit.follow_throughs.ask(one.id, desk.today, paper.letter_id)
        papers.append(paper)
    return papers


def ask(desk: Desk, keys: Sequence[FollowThroughId]) -> Asked:
    """Write to these recipients; each letter gets its number and is stored."""
    desk.demand(Verb.issue_letter)
    if not keys:
        raise Refused("連絡する提供先を選んでください。まだ何も発行していません。")
    with desk.unit("提供先への依頼の文書を発行") as unit:
        _open(desk, unit, keys)
        papers = ask_in(desk, unit, keys)
        unit.log(_subjects(unit, keys), {"letters": len(papers)})
    return Asked(papers, TOUCHED)


def preview(desk: Desk, key: FollowThroughId) -> bytes:
    """Return the letter to a recipient as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return draft(desk, unit, recipient_letters.paper(desk, unit, _one(desk, unit, key)))


def tell_otherwise(desk: Desk, key: FollowThroughId, how: str) -> Changes:
    """Record that a recipient was told without a letter of this program, and how."""
    desk.demand(Verb.carry_out)
    need_reason(how, "連絡の方法")
    with desk.unit("提供先に連絡") as unit:
        refuse_unlike(_one(desk, unit, key), FollowState.proposed)
        unit.follow_throughs.ask(key, desk.today, None, how.strip())
        unit.log(_subjects(unit, [key]), {"how": how.strip()})
    return TOUCHED


def confirm(desk: Desk, key: FollowThroughId, on: date, note: str = "") -> Changes:
    """Record that a recipient says it is done."""
    desk.demand(Verb.carry_out)
    if note.strip():
        need_reason(note, "連絡の内容")
    with desk.unit("提供先からの完了の連絡を記録") as unit:
        one = _one(desk, unit, key)
        refuse_unlike(one, *OPEN)
        if not (one.asked_on or one.proposed_on) <= on <= desk.today:
            raise Refused(
                "完了の連絡の日が、依頼した日より前か、先の日付になっています。"
                "何も変えていません。日付を確かめてください。"
            )
        unit.follow_throughs.end(key, FollowState.confirmed, on, note.strip() or one.note)
        unit.log(_subjects(unit, [key]), {"on": str(on)})
    return TOUCHED


def drop(desk: Desk, key: FollowThroughId, reason: str) -> Changes:
    """Record that a recipient is not told, and why."""
    desk.demand(Verb.carry_out)
    need_reason(reason, "連絡しない理由")
    with desk.unit("提供先に連絡しないことにした") as unit:
        refuse_unlike(_one(desk, unit, key), *OPEN)
        unit.follow_throughs.end(key, FollowState.dropped, desk.today, reason.strip())
        unit.log(_subjects(unit, [key]), {"reason": reason.strip()})
    return TOUCHED


def rows(
    desk: Desk, *, request_id: RequestId | None = None, open_only: bool = False
) -> Sequence[FollowRow]:
    """Return the follow-throughs of one case or of all cases this person may see."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        keys = unit.follow_throughs.ids(open_only=open_only, request_id=request_id)
        found = unit.follow_throughs.rows(keys)
        cases = {one.id: one for one in unit.requests.cases([*{row.request_id for row in found}])}
        names = {
            one.id: one.name for one in unit.recipients.rows([row.recipient_id for row in found])
        }
        return [
            FollowRow(
                one,
                cases[one.request_id].receipt_number,
                names[one.recipient_id],
                _number(unit, one),
            )
            for one in found
            if one.request_id in cases
        ]


def _one(desk: Desk, unit: Unit, key: FollowThroughId) -> FollowThrough:
    return _open(desk, unit, [key])[0]


def _open(desk: Desk, unit: Unit, keys: Sequence[FollowThroughId]) -> Sequence[FollowThrough]:
    """Return what this person may act on: all of it is there, and she stays out of no case."""
    found = unit.follow_throughs.rows(keys)
    if len(found) != len(set(keys)):
        raise Refused("この連絡は見つかりません。画面を最新にしてからお試しください。")
    for case_id in dict.fromkeys(one.request_id for one in found):
        refuse_recused(desk, find(unit, case_id))
    return found


def _subjects(unit: Unit, keys: Sequence[FollowThroughId]) -> Subjects:
    found = unit.follow_throughs.rows(keys)
    cases = [find(unit, key) for key in dict.fromkeys(one.request_id for one in found)]
    members = [("member", int(case.member_id)) for case in cases if case.member_id is not None]
    return (
        *(("request", int(case.id)) for case in cases),
        *dict.fromkeys(members),
        *(("recipient", int(one.recipient_id)) for one in found),
    )


def _number(unit: Unit, one: FollowThrough) -> str:
    found = None if one.letter_id is None else unit.letters.find(one.letter_id)
    return found[0].document_number if found else ""
