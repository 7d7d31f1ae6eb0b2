"""Record consents and withdrawals, correct wrong entries, and read the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office import counter_answers
from app.office.changes import Changes, changes
from app.office.consent_drafts import read_answer
from app.office.desk import Desk
from app.office.evidence import attach, evidence, evidence_file
from app.office.ledger import consent_in, correct_in, record_in
from app.office.slip_following import follow
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.consent_fields import read_agreed
from app.rules.consents import YES, Standing, effective, standing
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import ConsentId, MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from app.storage.consents import ConsentRow, NewAnswer
from app.storage.policy import VersionRow
from app.storage.unit import Unit

__all__ = [
    "ConsentRow",
    "Coverage",
    "Recorded",
    "as_of",
    "attach",
    "correct",
    "coverage",
    "decline",
    "evidence",
    "evidence_file",
    "find_ids",
    "in_force",
    "record",
    "rows",
    "void",
    "withdraw",
]


@dataclass(frozen=True)
class Recorded:
    """Say what the act touched, and under which number the ledger holds the answer."""

    changes: Changes
    consent_id: ConsentId


@dataclass(frozen=True)
class Coverage:
    """Count the members of one standing."""

    standing: Standing
    count: int


def record(desk: Desk, member_id: MemberId, draft: ConsentDraft) -> Recorded:
    """Record that a member consents to all of a version (renewal included), or for a child.

    Raises:
        Refused: the consent is not whole, or no version was in force on its day.
    """
    desk.demand(Verb.record_consent)
    with desk.unit("同意を記録") as unit:
        key = consent_in(unit, member_id, draft, desk.today)
        counter_answers.settle(unit, key, desk.today)
        return _recorded(key)


def decline(desk: Desk, member_id: MemberId, draft: ConsentDraft) -> Recorded:
    """Record that somebody answered no to a version; an older consent stays on record."""
    desk.demand(Verb.record_consent)
    with desk.unit("不同意を記録") as unit:
        key = record_in(unit, _read(desk, unit, member_id, draft, "declined"))
        counter_answers.settle(unit, key, desk.today)
        return _recorded(key)


def withdraw(desk: Desk, member_id: MemberId, draft: ConsentDraft, reason: str = "") -> Recorded:
    """Record that a member takes the consent back; what was given before stays on record."""
    desk.demand(Verb.record_consent)
    refuse_unfit({"撤回の理由": reason})
    with desk.unit("同意の撤回を記録") as unit:
        answer = _read(desk, unit, member_id, draft, "withdrawn")
        _refuse_withdrawal(unit, answer, desk.today)
        return _recorded(record_in(unit, replace(answer, note=reason.strip())))


def correct(
    desk: Desk, consent_id: ConsentId, draft: ConsentDraft, answer: str, reason: str
) -> Recorded:
    """Record what a wrong row should have said: a new row, which stands for the old one.

    `answer` is "granted", "withdrawn" or "declined"; the ledger tells a renewal itself.

    Raises:
        Refused: no reason, no such row, or one that was corrected before.
    """
    desk.demand(Verb.record_consent)
    if answer in YES:
        read_agreed(draft.agreed)
    elif answer not in {"withdrawn", "declined"}:
        raise Refused("訂正した後の回答を選んでください。まだ何も記録していません。")
    with desk.unit("同意の記録を訂正") as unit:
        kept = unit.consents.kept(consent_id)
        instead = kept and _read(desk, unit, kept.member_id, draft, answer)
        right = correct_in(unit, consent_id, answer, _reason(reason), instead)
        follow(unit, consent_id, right, desk.today)
        return _recorded(right)


def void(desk: Desk, consent_id: ConsentId, reason: str) -> Recorded:
    """Record that a row was written by mistake (誤記の取消); it stays, and counts no more.

    Raises:
        Refused: no reason, no such row, or one that was corrected before.
    """
    desk.demand(Verb.record_consent)
    with desk.unit("同意の記録を取消") as unit:
        right = correct_in(unit, consent_id, "voided", _reason(reason))
        follow(unit, consent_id, right, desk.today)
        return _recorded(right)


def find_ids(
    desk: Desk,
    text: str = "",
    *,
    member_id: MemberId | None = None,
    answer: str | None = None,
    version_on: date | None = None,
    method: str | None = None,
    corrected: bool | None = None,
) -> Sequence[ConsentId]:
    """Return the keys of the ledger's rows, newest first; `text` finds them by their members.

    The answer "yes" finds first consents and renewals; `corrected` those that a later row stands
    for, or the others.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.consents.ids(
            text[:LONGEST_LINE],
            member_id=member_id,
            answer=answer,
            version_on=version_on,
            method=method,
            corrected=corrected,
        )


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[ConsentRow]:
    """Return the rows of these keys, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.consents.rows(ids)


def as_of(desk: Desk, member_id: MemberId, day: date) -> Standing:
    """Say how a member's consent stood on a day."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.standings.of([member_id], day)[member_id]


def coverage(desk: Desk) -> Sequence[Coverage]:
    """Count the registered members by how their consent stands today."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        counted = unit.standings.counts(desk.today, state="active")
    return [Coverage(word, count) for word, count in counted.items()]


def in_force(desk: Desk) -> VersionRow | None:
    """Return the version in force today, whose whole content the gate asks for."""
    with desk.look() as unit:
        approved = [row for row in unit.policies.rows() if row.approved_at is not None]
        past = [row for row in approved if row.on <= desk.today]
        return past[-1] if past else None


def _read(
    desk: Desk, unit: Unit, member_id: MemberId, draft: ConsentDraft, answer: str
) -> NewAnswer:
    return read_answer(unit, member_id, draft, answer, desk.today)


def _recorded(key: ConsentId) -> Recorded:
    """Say what an answer touched: slips follow corrections, tasks about the person follow all."""
    return Recorded(changes("consents", "members", "campaigns", "follow_ups"), key)


def _reason(typed: str) -> str:
    refuse_unfit({"理由": typed})
    if not typed.strip():
        raise Refused(
            "理由がありません。何も記録していません。"
            "どこが誤っていたのか、後で読んで分かるように入れてください。"
        )
    return typed.strip()


def _refuse_withdrawal(unit: Unit, withdrawal: NewAnswer, today: date) -> None:
    answers = [entry.answer for entry in effective(unit.consents.same_about(withdrawal))]
    if standing(answers, unit.policies.days(), today) == "withdrawn":
        raise Refused("この方の同意は、すでに撤回されています。何も変えていません。")
    given = [answer.given_on for answer in answers if answer.kind in YES]
    newest = max(given, default=withdrawal.given_on)
    if withdrawal.given_on < newest:
        raise Refused(
            f"撤回の日が、最も新しい同意の日（{western(newest)}）より前になっています。"
            "何も記録していません。日付を確かめてください。"
        )
