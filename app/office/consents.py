"""Record consents and withdrawals, and read the ledger."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.standings import standings
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.consent_fields import read_agreed, read_method
from app.rules.consents import Standing, consented_version, contradiction
from app.rules.eras import read_date, western
from app.rules.errors import Refused
from app.rules.ids import ConsentId, MemberId
from app.rules.member_fields import read_note
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from app.storage.consents import ConsentRow, NewAnswer
from app.storage.policy import VersionRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class Coverage:
    """Count the members of one standing."""

    standing: Standing
    count: int


def record(desk: Desk, member_id: MemberId, draft: ConsentDraft) -> Changes:
    """Record that a member consents to all of a version (renewal included).

    Raises:
        Refused: the consent is not whole, or no version was in force on its day.
    """
    desk.demand(Verb.record_consent)
    read_agreed(draft.agreed)
    with desk.unit("同意を記録") as unit:
        _add(unit, _answer(unit, member_id, draft, desk.today, "granted"))
    return changes("consents", "members")


def withdraw(desk: Desk, member_id: MemberId, draft: ConsentDraft, reason: str = "") -> Changes:
    """Record that a member takes the consent back; what was given before stays on record."""
    desk.demand(Verb.record_consent)
    refuse_unfit({"撤回の理由": reason})
    with desk.unit("同意の撤回を記録") as unit:
        standing = standings(unit, [member_id], desk.today)[member_id]
        if standing == "withdrawn":
            raise Refused("この方の同意は、すでに撤回されています。何も変えていません。")
        answer = _answer(unit, member_id, draft, desk.today, "withdrawn")
        _refuse_before_consent(unit, answer)
        _add(unit, replace(answer, note=reason.strip()))
    return changes("consents", "members")


def find_ids(
    desk: Desk,
    text: str = "",
    *,
    member_id: MemberId | None = None,
    answer: str | None = None,
    version_on: date | None = None,
) -> Sequence[ConsentId]:
    """Return the keys of the ledger's rows, newest first; `text` finds them by their members."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.consents.ids(
            text[:LONGEST_LINE], member_id=member_id, answer=answer, version_on=version_on
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
        return standings(unit, [member_id], day)[member_id]


def coverage(desk: Desk) -> Sequence[Coverage]:
    """Count the registered members by how their consent stands today."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        derived = standings(unit, unit.members.ids(state="active"), desk.today)
    counted = Counter(derived.values())
    return [Coverage(standing, counted[standing]) for standing in get_args(Standing)]


def in_force(desk: Desk) -> VersionRow | None:
    """Return the version in force today, whose whole content the gate asks for."""
    with desk.look() as unit:
        approved = [row for row in unit.policies.rows() if row.approved_at is not None]
        past = [row for row in approved if row.on <= desk.today]
        return past[-1] if past else None


def _answer(
    unit: Unit, member_id: MemberId, draft: ConsentDraft, today: date, kind: str
) -> NewAnswer:
    if not unit.members.rows([member_id]):
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    given_on = read_date(draft.given_on, today=today) if draft.given_on.strip() else today
    named_on = (
        read_date(draft.version_on, today=today, future=True) if draft.version_on.strip() else None
    )
    problem = contradiction(given_on, named_on)
    if problem is not None:
        raise Refused(f"{problem.sentence}何も記録していません。")
    version = _version(unit, given_on, named_on)
    return NewAnswer(
        member_id=member_id,
        version_id=version.id,
        text_sha256=version.sha256,
        answer=kind,
        given_on=given_on,
        method=read_method(draft.method),
        receiver=read_note(draft.receiver, "受付者"),
        inferred=named_on is None,
    )


def _version(unit: Unit, given_on: date, named_on: date | None) -> VersionRow:
    found = consented_version(given_on, named_on, unit.policies.days())
    version = None if found is None else unit.policies.find(found.on)
    if version is None:
        raise Refused(
            "同意日に施行されていた方針の版がありません。何も記録していません。"
            "同意日か、同意した版の日付を確かめてください。"
        )
    return version


def _refuse_before_consent(unit: Unit, withdrawal: NewAnswer) -> None:
    answers = unit.consents.answers([withdrawal.member_id])[withdrawal.member_id]
    granted = [given_on for kind, _, given_on in answers if kind == "granted"]
    newest = max(granted, default=withdrawal.given_on)
    if withdrawal.given_on < newest:
        raise Refused(
            f"撤回の日が、最も新しい同意の日（{western(newest)}）より前になっています。"
            "何も記録していません。日付を確かめてください。"
        )


def _add(unit: Unit, answer: NewAnswer) -> None:
    key = unit.consents.add(answer, unit.stamp.by, unit.stamp.at)
    unit.log((("member", answer.member_id), ("consent", key)), {"given_on": str(answer.given_on)})
