"""Keep the applications that wait: what stays of each, and what was typed until it is purged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.orm import Session

from app.rules.applications import ApplicationState, NewApplication
from app.rules.ids import ApplicationId, LetterId, MemberId, StaffId
from app.rules.member_drafts import MemberDraft
from app.rules.problems import Problem
from app.storage.application_drafts import read_reasons, read_typed, spelt_draft, spelt_reasons
from app.storage.pages import batched
from app.storage.schema.applications import ApplicationDetailRecord, ApplicationRecord
from app.storage.schema.base import table_of

_APPLICATIONS = table_of(ApplicationRecord)
_DETAILS = table_of(ApplicationDetailRecord)


@dataclass(frozen=True)
class ApplicationRow:
    """Show one application; what was typed is None once it is registered or purged."""

    id: ApplicationId
    number: str
    state: ApplicationState
    source: str
    received_on: date | None
    kept_at: datetime
    purge_on: date
    resolved_on: date | None
    member_id: MemberId | None
    letter_id: LetterId | None
    draft: MemberDraft | None
    reasons: tuple[Problem, ...]
    note: str


class Applications:
    """Write and read the applications of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, number: str, new: NewApplication, by: StaffId, at: datetime) -> ApplicationId:
        """Let one application wait."""
        row = {
            "number": number,
            "state": ApplicationState.waiting.value,
            "source": new.source,
            "received_on": new.received_on,
            "kept_at": at,
            "kept_by": by,
            "purge_on": new.purge_on,
        }
        connection = self._session.connection()
        statement = insert(_APPLICATIONS).returning(_APPLICATIONS.c.id)
        key = connection.execute(statement, row).scalar_one()
        details = {
            "application_id": key,
            "typed": spelt_draft(new.draft),
            "reasons": spelt_reasons(new.reasons),
            "note": new.note,
        }
        connection.execute(insert(_DETAILS), details)
        return ApplicationId(key)

    def resolve(
        self,
        key: ApplicationId,
        state: ApplicationState,
        on: date,
        member_id: MemberId | None = None,
    ) -> None:
        """Say what became of an application."""
        values = {"state": state.value, "resolved_on": on, "member_id": member_id}
        self._change(key, **values)

    def put_letter(self, key: ApplicationId, letter_id: LetterId) -> None:
        """Point to the newest letter to the applicant."""
        self._change(key, letter_id=letter_id)

    def amend(self, key: ApplicationId, draft: MemberDraft, reasons: Sequence[Problem]) -> None:
        """Write what the form says by now, and why it still waits."""
        values = {"typed": spelt_draft(draft), "reasons": spelt_reasons(reasons)}
        self._session.execute(
            update(_DETAILS).where(_DETAILS.c.application_id == key).values(**values)
        )

    def forget(self, key: ApplicationId) -> None:
        """Delete what was typed; the row stays."""
        self._session.execute(delete(_DETAILS).where(_DETAILS.c.application_id == key))

    def ids(self, state: str | None = None) -> Sequence[ApplicationId]:
        """Return the keys, those first that are purged first."""
        query = select(_APPLICATIONS.c.id).order_by(_APPLICATIONS.c.purge_on, _APPLICATIONS.c.id)
        if state is not None:
            query = query.where(_APPLICATIONS.c.state == state)
        return [ApplicationId(key) for key in self._session.execute(query).scalars()]

    def over(self, day: date) -> Sequence[ApplicationId]:
        """Return those of whom something typed is kept though their day is over."""
        query = (
            select(_APPLICATIONS.c.id)
            .join(_DETAILS, _DETAILS.c.application_id == _APPLICATIONS.c.id)
            .where(_APPLICATIONS.c.purge_on < day)
            .order_by(_APPLICATIONS.c.purge_on, _APPLICATIONS.c.id)
        )
        return [ApplicationId(key) for key in self._session.execute(query).scalars()]

    def same(self, draft: MemberDraft) -> ApplicationId | None:
        """Find the application that waits already with exactly this draft."""
        query = (
            select(_APPLICATIONS.c.id)
            .join(_DETAILS, _DETAILS.c.application_id == _APPLICATIONS.c.id)
            .where(
                _APPLICATIONS.c.state == ApplicationState.waiting.value,
                _DETAILS.c.typed == spelt_draft(draft),
            )
        )
        key = self._session.execute(query).scalars().first()
        return None if key is None else ApplicationId(key)

    def rows(self, ids: Sequence[int]) -> Sequence[ApplicationRow]:
        """Return the rows of these keys, in their order."""
        found: dict[int, ApplicationRow] = {}
        for page in batched(ids):
            query = (
                select(ApplicationRecord, ApplicationDetailRecord)
                .outerjoin(
                    ApplicationDetailRecord,
                    ApplicationDetailRecord.application_id == ApplicationRecord.id,
                )
                .where(ApplicationRecord.id.in_(page))
            )
            found |= {row[0].id: _shown(row) for row in self._session.execute(query)}
        return [found[key] for key in ids if key in found]

    def _change(self, key: ApplicationId, **values: object) -> None:
        self._session.execute(
            update(_APPLICATIONS).where(_APPLICATIONS.c.id == key).values(**values)
        )


def _shown(row: Row[ApplicationRecord, ApplicationDetailRecord]) -> ApplicationRow:
    record: ApplicationRecord = row[0]
    detail: ApplicationDetailRecord | None = row[1]
    letter_id, member_id = record.letter_id, record.member_id
    return ApplicationRow(
        id=ApplicationId(record.id),
        number=record.number,
        state=ApplicationState(record.state),
        source=record.source,
        received_on=record.received_on,
        kept_at=record.kept_at,
        purge_on=record.purge_on,
        resolved_on=record.resolved_on,
        member_id=None if member_id is None else MemberId(member_id),
        letter_id=None if letter_id is None else LetterId(letter_id),
        draft=read_typed(detail.typed) if detail else None,
        reasons=read_reasons(detail.reasons) if detail else (),
        note=detail.note if detail else "",
    )
