"""Keep what recipients are told about a correction, a stop or an erasure, and what came back."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.follow_throughs import OPEN, FollowKind, FollowState, FollowThrough
from app.rules.ids import FollowThroughId, LetterId, RecipientId, RequestId, RightId
from app.storage.schema.recipients import FollowThroughRecord


class FollowThroughs:
    """Write and read the follow-throughs of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def propose(
        self,
        request_id: RequestId,
        right_id: RightId,
        recipient_id: RecipientId,
        kind: FollowKind,
        on: date,
    ) -> FollowThroughId:
        """Propose to tell one recipient."""
        record = FollowThroughRecord(
            request_id=request_id,
            right_id=right_id,
            recipient_id=recipient_id,
            kind=kind.value,
            state=FollowState.proposed.value,
            proposed_on=on,
        )
        self._session.add(record)
        self._session.flush()
        return FollowThroughId(record.id)

    def ask(
        self, key: FollowThroughId, on: date, letter_id: LetterId | None, note: str = ""
    ) -> None:
        """Record that a recipient was told, by a letter or in another way."""
        self._change(
            key, state=FollowState.asked.value, asked_on=on, letter_id=letter_id, note=note
        )

    def take_back(self, key: FollowThroughId) -> None:
        """Let a recipient be told anew: the letter that told it is void and never left."""
        self._change(key, state=FollowState.proposed.value, asked_on=None, letter_id=None)

    def end(self, key: FollowThroughId, state: FollowState, on: date, note: str) -> None:
        """Record that a recipient has done it, or is not told, and why."""
        self._change(key, state=state.value, ended_on=on, note=note)

    def ids(
        self,
        *,
        open_only: bool = False,
        request_id: RequestId | None = None,
        right_id: RightId | None = None,
    ) -> Sequence[FollowThroughId]:
        """Return the keys, oldest first."""
        query = select(FollowThroughRecord.id).order_by(FollowThroughRecord.id)
        if open_only:
            query = query.where(FollowThroughRecord.state.in_(OPEN))
        if request_id is not None:
            query = query.where(FollowThroughRecord.request_id == request_id)
        if right_id is not None:
            query = query.where(FollowThroughRecord.right_id == right_id)
        return [FollowThroughId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[FollowThrough]:
        """Return these follow-throughs, in their order."""
        query = select(FollowThroughRecord).where(FollowThroughRecord.id.in_(ids))
        found = {record.id: _row(record) for record in self._session.execute(query).scalars()}
        return [found[key] for key in ids if key in found]

    def erase_words(self, request_ids: Sequence[int]) -> int:
        """Take away the notes about these cases; that somebody was told stays."""
        gone = self._session.execute(
            update(FollowThroughRecord)
            .where(FollowThroughRecord.request_id.in_(request_ids), FollowThroughRecord.note != "")
            .values(note="")
            .returning(FollowThroughRecord.id)
        )
        return len(gone.scalars().all())

    def _change(self, key: FollowThroughId, **values: object) -> None:
        self._session.execute(
            update(FollowThroughRecord).where(FollowThroughRecord.id == key).values(**values)
        )


def _row(record: FollowThroughRecord) -> FollowThrough:
    return FollowThrough(
        id=FollowThroughId(record.id),
        request_id=RequestId(record.request_id),
        right_id=RightId(record.right_id),
        recipient_id=RecipientId(record.recipient_id),
        kind=FollowKind(record.kind),
        state=FollowState(record.state),
        proposed_on=record.proposed_on,
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        asked_on=record.asked_on,
        ended_on=record.ended_on,
        note=record.note,
    )
