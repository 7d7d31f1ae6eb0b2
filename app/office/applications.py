"""Keep applications that cannot be registered yet, and bring them to an end (OFFICE L-17)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.office.application_keeping import (
    Kept,
    keep_in,
    kept_days,
    refuse_unkept,
    set_kept_days,
)
from app.office.application_rows import ApplicationRow, kept_on, shown
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.members import Registered, register_in
from app.office.seen import Seen, refuse_stale
from app.office.stated import need_reason
from app.rules.applications import GATE, ApplicationState, Source, may_be_purged
from app.rules.errors import Refused
from app.rules.ids import ApplicationId, LetterId
from app.rules.member_drafts import MemberDraft
from app.rules.problems import Problem
from app.rules.roles import Verb
from app.storage.applications import ApplicationRow as StoredRow
from app.storage.applications import Applications
from app.storage.unit import Unit

__all__ = [
    "ApplicationRow",
    "Kept",
    "amend",
    "draft",
    "find_ids",
    "keep",
    "keep_in",
    "kept_days",
    "letters_of",
    "purge",
    "purge_due",
    "register",
    "rows",
    "set_kept_days",
    "waiting",
    "withdraw",
]
_WHAT = "この申込の内容"


def keep(
    desk: Desk,
    draft: MemberDraft,
    problems: Sequence[Problem],
    source: Source = "dialog",
    note: str = "",
) -> Kept:
    """Let an application wait that cannot be registered yet, with the reasons why.

    Raises:
        Refused: not even a name is known, or nothing says why it waits.
    """
    desk.demand(Verb.register_member)
    with desk.unit("申込を確認待ちに残した") as unit:
        return keep_in(unit, draft, problems, source, note)


def find_ids(desk: Desk, state: str | None = "waiting") -> Sequence[ApplicationId]:
    """Return the keys in one state, or all, those first whose days are over first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return Applications(unit.session).ids(state)


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[ApplicationRow]:
    """Return the rows of these keys, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return list(shown(unit, Applications(unit.session).rows(ids), desk.today))


def draft(desk: Desk, application_id: ApplicationId) -> MemberDraft:
    """Return what the form says, ready for the dialog that registers the member.

    The day of registration is the one on which she is registered. Where nothing is wrong with the
    consent, the form counts as received on the day it began to wait, at the latest.
    """
    desk.demand(Verb.register_member)
    with desk.look() as unit:
        return _begun(waiting(unit, application_id))


def _begun(row: StoredRow) -> MemberDraft:
    typed = replace(_typed(row), registered_on="")
    if typed.received_on.strip() or any(one.field in GATE for one in row.reasons):
        return typed
    return replace(typed, received_on=kept_on(row).isoformat())


def register(
    desk: Desk,
    application_id: ApplicationId,
    draft: MemberDraft,
    seen: Seen[MemberDraft] | None = None,
) -> Registered:
    """Register the member of a form that waited, through the same gate as everybody.

    What was typed for the form is deleted: it stands in the register now.

    Raises:
        Overtaken: somebody else has written more of the form since it was `seen`.
        Refused: the draft has problems, or the form does not wait any more.
    """
    desk.demand(Verb.register_member)
    with desk.unit("確認待ちの申込を登録") as unit:
        row = waiting(unit, application_id)
        refuse_stale(_begun(row), seen, _WHAT)
        key = register_in(unit, draft, desk.today)
        Applications(unit.session).resolve(row.id, ApplicationState.registered, desk.today, key)
        Applications(unit.session).forget(row.id)
        unit.log((("application", row.id), ("member", key)), {"number": row.number})
    return Registered(changes("applications", "members", "consents"), key)


def amend(
    desk: Desk,
    application_id: ApplicationId,
    draft: MemberDraft,
    problems: Sequence[Problem],
    seen: Seen[MemberDraft] | None = None,
) -> Changes:
    """Write what is known by now over a form that goes on waiting; without problems as before.

    Raises:
        Overtaken: somebody else has written more of the form since it was `seen`.
    """
    desk.demand(Verb.register_member)
    with desk.unit("確認待ちの申込を補った") as unit:
        row = waiting(unit, application_id)
        refuse_stale(_begun(row), seen, _WHAT)
        reasons = tuple(problems) or row.reasons
        refuse_unkept(draft, reasons, row.note)
        Applications(unit.session).amend(row.id, draft, reasons)
        unit.log((("application", row.id),), {"number": row.number})
    return changes("applications")


def withdraw(desk: Desk, application_id: ApplicationId, reason: str) -> Changes:
    """Record that the applicant takes her form back; it is deleted on its day like the others."""
    desk.demand(Verb.register_member)
    need_reason(reason, "取下げの理由")
    with desk.unit("申込の取下げを記録") as unit:
        row = waiting(unit, application_id)
        Applications(unit.session).resolve(row.id, ApplicationState.withdrawn, desk.today)
        unit.log((("application", row.id),), {"number": row.number, "reason": reason.strip()})
    return changes("applications")


def purge_due(desk: Desk) -> Sequence[ApplicationRow]:
    """Return the applications whose days are over and of which something is still kept."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        over = Applications(unit.session).over(desk.today)
        return list(shown(unit, Applications(unit.session).rows(over), desk.today))


def purge(desk: Desk, ids: Sequence[ApplicationId]) -> Changes:
    """Delete what was typed for these applications, and their letters; number and days stay.

    Raises:
        Refused: the days of one of them are not over yet, or nothing is kept of it any more.
    """
    desk.demand(Verb.register_member)
    with desk.unit("期限を過ぎた申込を消去") as unit:
        found = Applications(unit.session).rows(ids)
        _refuse_early(found, desk.today)
        _refuse_kept(found)
        for row in found:
            _purge_one(unit, row, desk.today)
        subjects = tuple(("application", row.id) for row in found)
        unit.log(subjects, {"numbers": [row.number for row in found]})
    return changes("applications", "letters")


def waiting(unit: Unit, application_id: ApplicationId) -> StoredRow:
    """Return an application that still waits.

    Raises:
        Refused: it is gone, or has come to its end.
    """
    row = next(iter(Applications(unit.session).rows([application_id])), None)
    if row is None:
        raise Refused("この申込は見つかりません。画面を最新にしてから、もう一度お試しください。")
    if row.state is not ApplicationState.waiting:
        raise Refused(
            f"この申込（{row.number}）は「{row.state.word}」になっています。"
            "何も変えていません。画面を最新にしてください。"
        )
    return row


def letters_of(unit: Unit, application_id: ApplicationId) -> Sequence[LetterId]:
    """Return the letters to an applicant, as the operation log names them."""
    log = unit.history.rows(subject=("application", application_id))
    return [LetterId(key) for row in log for noun, key in row.subjects if noun == "letter"]


def _purge_one(unit: Unit, row: StoredRow, today: date) -> None:
    for letter_id in letters_of(unit, row.id):
        unit.letters.erase(letter_id)
    unit.letter_drafts.forget(f"application:{row.id}", today)
    Applications(unit.session).forget(row.id)
    on = row.resolved_on or today
    Applications(unit.session).resolve(row.id, ApplicationState.purged, on)


def _refuse_early(found: Sequence[StoredRow], today: date) -> None:
    early = [row.number for row in found if not may_be_purged(row.purge_on, today)]
    if early:
        raise Refused(
            f"{'、'.join(early)}は、まだ保管の期限を過ぎていません。何も消していません。"
            "画面を最新にしてから、もう一度お試しください。"
        )


def _refuse_kept(found: Sequence[StoredRow]) -> None:
    # What became a registration is the member's by now, and stays pointed to her.
    ended = {ApplicationState.registered, ApplicationState.purged}
    over = [row.number for row in found if row.state in ended]
    if over:
        raise Refused(
            f"{'、'.join(over)}は、登録または消去が済んでいます。何も消していません。"
            "画面を最新にしてから、もう一度お試しください。"
        )


def _typed(row: StoredRow) -> MemberDraft:
    if row.draft is None:
        raise Refused(f"この申込（{row.number}）の内容は消去済です。何も変わっていません。")
    return row.draft
