"""List what waits for an approval: answers to rights, and letters before they are issued."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import signing_table
from app.office.desk import Desk
from app.office.pending_words import PendingWords, words_of
from app.office.signing_table import Signing
from app.rules.approvals import DraftState, Manner, Pending
from app.rules.grounds import GROUNDS
from app.rules.ids import RequestId
from app.rules.roles import Role, Verb
from app.rules.signing import level_of_right
from app.storage.unit import Unit

OWN = "ご自分の起案です"
NOT_HERS = "専決表により、ほかの決裁者が承認します"


@dataclass(frozen=True)
class WaitingRow:
    """Show one thing that waits; `manner` says how this person may approve it, if she may."""

    id: int
    pending: Pending
    request_id: RequestId | None
    about: str
    letter: str
    drafted_by: str
    sent_on: date | None
    due_words: str
    level: Role
    manner: Manner | None
    why_not: str
    grounds: str = ""


def rows(desk: Desk) -> Sequence[WaitingRow]:
    """Return what waits, the oldest first; what this person may approve comes before the rest."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        table, names = signing_table.of(unit), unit.staff.names()
        found = [_row(desk, unit, one, table, names) for one in _pending(unit)]
    return sorted(found, key=lambda row: (row.manner is None, row.sent_on or date.max))


def _pending(unit: Unit) -> Iterator[Pending]:
    for request_id, right_id in unit.approvals.waiting_rights():
        yield Pending(request_id, right_id)
    for row in unit.letter_drafts.open_rows():
        if row.state is DraftState.waiting and not row.gone:
            yield Pending(draft_id=row.id)


def _row(
    desk: Desk, unit: Unit, pending: Pending, table: Signing, names: Mapping[int, str]
) -> WaitingRow:
    words = words_of(desk, unit, pending)
    own = words.drafted_by == desk.actor.id
    manner = None if own else _manner(desk, words, table)
    return WaitingRow(
        id=_key(pending),
        pending=pending,
        request_id=words.request_id,
        about=words.about,
        letter=words.letter,
        drafted_by=names.get(words.drafted_by or 0, ""),
        sent_on=words.sent_on,
        due_words=words.due_words,
        level=_level(words, table),
        manner=manner,
        why_not="" if manner else OWN if own else NOT_HERS,
        grounds=_grounds(words),
    )


def _manner(desk: Desk, words: PendingWords, table: Signing) -> Manner | None:
    if words.case is not None and desk.actor.id in words.case.recused:
        return None
    if words.right is not None:
        return table.manner_on_right(words.right, desk.actor, desk.today)
    return table.manner(_level(words, table), desk.actor, desk.today)


def _level(words: PendingWords, table: Signing) -> Role:
    if words.right is not None:
        return level_of_right(table.levels, words.right)
    return table.level(words.draft.kind) if words.draft else Role.manager


def _key(pending: Pending) -> int:
    """Number both sorts in one list: answers even, letters odd."""
    return 2 * (pending.right_id or 0) if pending.draft_id is None else 2 * pending.draft_id + 1


def _grounds(words: PendingWords) -> str:
    """Say what an approver must know beside the letter: on which ground, and why within."""
    right = words.right
    if right is None:
        return ""
    ground = GROUNDS.get(right.ground)
    lines = (
        f"根拠　{ground.word}（{ground.article}）" if ground else "",
        f"内部の理由　{right.internal_reason}" if right.internal_reason else "",
    )
    return "\n".join(line for line in lines if line)
