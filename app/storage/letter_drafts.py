"""Keep the letters that wait for an approval before they are issued."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.approvals import DraftState
from app.rules.ids import LetterDraftId, LetterId, MemberId, RequestId, StaffId
from app.storage.case_sight import not_hidden
from app.storage.letter_draft_rows import LetterDraftRow, rows_of
from app.storage.schema.approvals import LetterDraftRecord


@dataclass(frozen=True)
class NewLetterDraft:
    """Hold a letter about to go round: `digest` is that of its pages, `typed` what made it."""

    kind: str
    act: str
    pdf: bytes
    digest: str
    request_id: RequestId | None = None
    member_id: MemberId | None = None
    typed: Mapping[str, str] | None = None


class LetterDrafts:
    """Write and read the drafts of one transaction; those of hidden cases are not there."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(self, new: NewLetterDraft, by: StaffId, at: datetime) -> LetterDraftId:
        """Keep one draft."""
        record = LetterDraftRecord(
            kind=new.kind,
            act=new.act,
            request_id=new.request_id,
            member_id=new.member_id,
            digest=new.digest,
            pdf=new.pdf,
            typed=json.dumps(dict(new.typed or {}), ensure_ascii=False),
            drafted_by=by,
            submitted_at=at,
            returned_reason="",
        )
        self._session.add(record)
        self._session.flush()
        return LetterDraftId(record.id)

    def send_back(self, key: LetterDraftId, reason: str) -> None:
        """Write down why a draft went back."""
        self._change(key, returned_reason=reason)

    def end(self, key: LetterDraftId, on: date, letter_id: LetterId | None = None) -> None:
        """End a draft, issued as a letter or given up; what it said is not kept beside it."""
        self._change(key, ended_on=on, letter_id=letter_id, pdf=None, typed="")

    def forget(self, act: str, on: date) -> None:
        """End the drafts of an act whose subject is erased with all that names it."""
        for row in self._rows(LetterDraftRecord.act == act):
            self.end(row.id, on, row.letter_id)

    def pdf(self, key: LetterDraftId) -> bytes | None:
        """Return the pages that were sent round; None once ended or erased."""
        query = select(LetterDraftRecord.pdf).where(LetterDraftRecord.id == key)
        return self._session.execute(query).scalar_one_or_none()

    def find(self, key: LetterDraftId) -> LetterDraftRow | None:
        """Find one draft."""
        return next(iter(self._rows(LetterDraftRecord.id == key)), None)

    def open_rows(self) -> Sequence[LetterDraftRow]:
        """Return the drafts that were neither issued nor given up, the oldest first."""
        return self._rows(LetterDraftRecord.ended_on.is_(None))

    def alike(self, new: NewLetterDraft) -> Sequence[LetterDraftRow]:
        """Return the open drafts of the same letter: same kind, case, member and act."""
        return [row for row in self._rows(*_same(new)) if row.state is not DraftState.ended]

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[LetterDraftRow]:
        query = select(LetterDraftRecord).where(*conditions)
        query = query.where(not_hidden(LetterDraftRecord.request_id, self._viewer))
        found = self._session.execute(query.order_by(LetterDraftRecord.id)).scalars().all()
        return rows_of(self._session, found)

    def _change(self, key: LetterDraftId, **values: object) -> None:
        table = update(LetterDraftRecord).where(LetterDraftRecord.id == key)
        self._session.execute(table.values(**values))


def _same(new: NewLetterDraft) -> tuple[ColumnElement[bool], ...]:
    return (
        LetterDraftRecord.kind == new.kind,
        LetterDraftRecord.act == new.act,
        LetterDraftRecord.request_id.is_not_distinct_from(new.request_id),
        LetterDraftRecord.member_id.is_not_distinct_from(new.member_id),
        LetterDraftRecord.ended_on.is_(None),
    )
