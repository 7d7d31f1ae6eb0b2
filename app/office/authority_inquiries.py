"""Take, judge and answer what authorities ask (官公署・弁護士会等からの照会, OFFICE L-20).

Only the 管理責任者 reads, writes or learns of any of it: the register is her own, and nothing of it
stands among the requests, the letters or the provisions that others see (LAW A-13 P-12).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import profile
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.stated import need_reason
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, refuse_unfit, unfit
from app.rules.authorities import (
    AuthorityDecision,
    AuthorityDraft,
    AuthorityReading,
    NewAuthorityInquiry,
    PaperSeen,
    read_authority,
    refuse_decision,
)
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId, MemberId
from app.rules.numbers import fiscal_year
from app.rules.roles import Verb
from app.storage.authority_inquiries import AuthorityInquiryRow
from app.storage.history import Subjects
from app.storage.unit import Unit

__all__ = [
    "AuthorityInquiryRow",
    "Taken",
    "called_back",
    "change",
    "check",
    "close",
    "decide",
    "find",
    "ids",
    "one",
    "paper_came",
    "rows",
    "take",
]

TOUCHED = changes("authority_inquiries")
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
        year = fiscal_year(new.received_on, profile.of(unit).year_start)
        number = f"官{year % 100:02d}-{unit.series.take(f'authorities/{year}'):04d}"
        key = unit.authority_inquiries.add(
            number, new, _member(unit, new), unit.stamp.by, unit.stamp.at
        )
        unit.log(subjects(key), {"kind": new.kind.value, "paper_seen": new.paper_seen.value})
    return Taken(TOUCHED, key, number)


def change(desk: Desk, key: AuthorityInquiryId, draft: AuthorityDraft) -> Changes:
    """Write an inquiry again as it is known now; possible until it is decided."""
    desk.demand(Verb.handle_authority)
    new = _readable(check(desk, draft))
    with desk.unit("官公署等からの照会の内容を直した") as unit:
        row = find(unit, key)
        _refuse_decided(row)
        # An empty code leaves her linked: the form does not show it again.
        unit.authority_inquiries.rewrite(key, new, _member(unit, new) or row.member_id)
        unit.log(subjects(key), {"kind": new.kind.value, "paper_seen": new.paper_seen.value})
    return TOUCHED


def paper_came(
    desk: Desk, key: AuthorityInquiryId, seen: PaperSeen, number: str, on: date | None
) -> Changes:
    """Record that the paper of an inquiry by telephone has come, with its number and day."""
    desk.demand(Verb.handle_authority)
    refuse_unfit({"照会書の番号": number}, LONGEST_LINE)
    if on is not None and on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("官公署等の照会書を確かめた") as unit:
        _refuse_decided(find(unit, key))
        unit.authority_inquiries.change(
            key, paper_seen=seen.value, paper_number=number.strip(), paper_on=on
        )
        unit.log(subjects(key), {"paper_seen": seen.value})
    return TOUCHED


def called_back(desk: Desk, key: AuthorityInquiryId, on: date, telephone: str) -> Changes:
    """Record that the asker was reached at the number of the directory, not at her own."""
    desk.demand(Verb.handle_authority)
    need_reason(telephone, "折り返した代表番号")
    with desk.unit("官公署等へ折り返して確かめた") as unit:
        row = find(unit, key)
        _refuse_decided(row)
        if not row.received_on <= on <= desk.today:
            raise Refused(
                "折り返した日は、照会が届いた日から今日までの日付にしてください。"
                "まだ何も記録していません。"
            )
        unit.authority_inquiries.change(key, called_back_on=on)
        unit.authority_inquiries.say(key, directory_telephone=telephone.strip())
        unit.log(subjects(key), {"called_back_on": on.isoformat()})
    return TOUCHED


def decide(
    desk: Desk,
    key: AuthorityInquiryId,
    decision: AuthorityDecision,
    reason: str,
    answer: str = "",
) -> Changes:
    """Decide whether and what to answer; may be decided anew until the answer is issued.

    Raises:
        Refused: no reason, nothing to answer with, or the rules do not allow this answer.
    """
    desk.demand(Verb.handle_authority)
    need_reason(reason, "判断の理由")
    refuse_unfit({"回答の内容": answer})
    if decision in {AuthorityDecision.answered, AuthorityDecision.partial} and not answer.strip():
        raise Refused("回答する内容を書いてください。まだ何も記録していません。")
    with desk.unit("官公署等からの照会への対応を決定") as unit:
        sentence = refuse_decision(find(unit, key).standing, decision)
        if sentence is not None:
            raise Refused(sentence)
        unit.authority_inquiries.change(
            key, decision=decision.value, decided_on=desk.today, decided_by=desk.actor.id
        )
        unit.authority_inquiries.say(key, reason=reason.strip(), answer=answer.strip())
        unit.log(subjects(key), {"decision": decision.value})
    return TOUCHED


def close(desk: Desk, key: AuthorityInquiryId, reason: str) -> Changes:
    """End an inquiry without a letter: taken back, or told by mouth that nothing is answered."""
    desk.demand(Verb.handle_authority)
    need_reason(reason, "終える理由")
    with desk.unit("官公署等からの照会を終えた") as unit:
        row = find(unit, key)
        if row.standing.closed_on or row.standing.answered_on:
            raise Refused("この照会は、すでに終わっています。何も変えていません。")
        unit.authority_inquiries.change(key, closed_on=desk.today, state="closed")
        unit.authority_inquiries.say(key, reason=reason.strip())
        unit.log(subjects(key), {"reason": reason.strip()})
    return TOUCHED


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


def _readable(reading: AuthorityReading) -> NewAuthorityInquiry:
    if reading.new is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.new


def _member(unit: Unit, new: NewAuthorityInquiry) -> MemberId | None:
    return unit.members.find(new.member_code) if new.member_code else None


def _refuse_decided(row: AuthorityInquiryRow) -> None:
    if row.standing.decision is not None or row.standing.closed_on:
        raise Refused(
            "この照会は対応が決まっています。内容は変えていません。"
            "続きの照会は、新しい受付として登録してください。"
        )
