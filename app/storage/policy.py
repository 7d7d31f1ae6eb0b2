"""Keep the versions of the policy: days, weights, frozen texts and listed facts."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from app.rules.ids import PolicyVersionId, StaffId
from app.rules.policy_parts import PolicyParts
from app.rules.versions import PolicyDay
from app.storage.policy_parts import read_parts, write_parts
from app.storage.schema.policy import (
    PolicyClauseRecord,
    PolicyFactRecord,
    PolicyJudgmentRecord,
    PolicyTaskRecord,
    PolicyVersionRecord,
)
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class VersionRow:
    """Show one version; `sha256` is empty while its text is not registered.

    `text_late`: the text was added after the approval. `parts_kept`: its parts are on record as
    somebody settled them. `seeded`: the first start put it on record, nobody drafted it.
    `approver` is the name of who approved it; empty while nobody did.
    """

    id: PolicyVersionId
    on: date
    kind: str
    major: bool
    approved_at: datetime | None
    sha256: str
    text_added_on: date | None
    purpose_count: int
    summary: str = ""
    reason: str = ""
    approver: str = ""
    text_late: bool = False
    parts_kept: bool = False
    seeded: bool = False

    @property
    def has_text(self) -> bool:
        """Tell whether the text is registered (not 本文未登録)."""
        return bool(self.sha256)


class Policies:
    """Read and write the versions of one transaction; they are read once until one changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: Sequence[VersionRow] | None = None

    def add(
        self, on: date, kind: str, *, drafted_by: StaffId | None = None, major: bool = True
    ) -> PolicyVersionId:
        """Add a draft that is to come into force on a day."""
        record = PolicyVersionRecord(in_force_on=on, kind=kind, major=major, drafted_by=drafted_by)
        self._session.add(record)
        self._session.flush()
        self._known = None
        return PolicyVersionId(record.id)

    def approve(self, version_id: PolicyVersionId, by: StaffId | None, at: datetime) -> None:
        """Freeze a draft; from now on the database refuses to change it."""
        self._change(version_id, approved_at=at, approved_by=by)

    def weigh(self, version_id: PolicyVersionId, *, major: bool) -> None:
        """Set whether a version is 重要 or 軽微."""
        self._change(version_id, major=major)

    def take_back(self, version_id: PolicyVersionId) -> None:
        """Make an approved version a draft again; the database refuses it from its day on."""
        self._change(version_id, approved_at=None, approved_by=None)

    def revise(
        self, version_id: PolicyVersionId, *, on: date, kind: str, summary: str, reason: str
    ) -> None:
        """Change what is said of a draft; of an approved version only what was missing."""
        self._change(version_id, in_force_on=on, kind=kind, summary=summary, reason=reason)

    def discard(self, version_id: PolicyVersionId) -> None:
        """Take a draft away with all that belongs to it."""
        for record in (
            *(PolicyFactRecord, PolicyClauseRecord),
            *(PolicyJudgmentRecord, PolicyTaskRecord),
        ):
            self._session.execute(delete(record).where(record.version_id == version_id))
        self._session.execute(
            delete(PolicyVersionRecord).where(PolicyVersionRecord.id == version_id)
        )
        self._known = None

    def settle_text(
        self, version_id: PolicyVersionId, raw_text: str, parts: PolicyParts, on: date
    ) -> str:
        """Put the text of a version on record with its settled parts; return its SHA-256."""
        write_parts(self._session, version_id, parts)
        return self._put_text(version_id, raw_text, on)

    def parts(self, version_id: PolicyVersionId) -> PolicyParts:
        """Return the parts of a version on record; they hold where `parts_kept` says so."""
        return read_parts(self._session, version_id)

    def rows(self) -> Sequence[VersionRow]:
        """Return every version in the order of its day."""
        if self._known is None:
            self._known = self._read()
        return self._known

    def days(self) -> Sequence[PolicyDay]:
        """Return the approved versions as the rules know them."""
        return [PolicyDay(row.on, row.major) for row in self.rows() if row.approved_at is not None]

    def find(self, on: date) -> VersionRow | None:
        """Find the version of a day."""
        return next((row for row in self.rows() if row.on == on), None)

    def text(self, version_id: PolicyVersionId) -> str | None:
        """Return the registered text as it was handed over."""
        query = select(PolicyVersionRecord.raw_text).where(PolicyVersionRecord.id == version_id)
        return self._session.execute(query).scalar_one_or_none()

    def facts(self, version_id: PolicyVersionId, kind: str) -> Sequence[str]:
        """Return the listed facts of one kind: purpose, service_scope, joint_user, joint_item."""
        query = (
            select(PolicyFactRecord.words)
            .where(PolicyFactRecord.version_id == version_id, PolicyFactRecord.kind == kind)
            .order_by(PolicyFactRecord.position)
        )
        return self._session.execute(query).scalars().all()

    def _read(self) -> Sequence[VersionRow]:
        purposes = (
            select(func.count())
            .where(
                PolicyFactRecord.version_id == PolicyVersionRecord.id,
                PolicyFactRecord.kind == "purpose",
            )
            .scalar_subquery()
        )
        query = (
            select(PolicyVersionRecord, purposes, StaffRecord.name)
            .outerjoin(StaffRecord, StaffRecord.id == PolicyVersionRecord.approved_by)
            .order_by(PolicyVersionRecord.in_force_on)
        )
        return [_row(*found) for found in self._session.execute(query)]

    def _put_text(self, version_id: PolicyVersionId, raw_text: str, on: date) -> str:
        digest = text_digest(raw_text)
        approved = select(PolicyVersionRecord.approved_at).where(
            PolicyVersionRecord.id == version_id
        )
        self._change(
            version_id,
            raw_text=raw_text,
            text_sha256=digest,
            text_added_on=on,
            parts_kept=True,
            text_late=self._session.execute(approved).scalar_one() is not None,
        )
        return digest

    def _change(self, version_id: PolicyVersionId, **values: object) -> None:
        self._known = None
        self._session.execute(
            update(PolicyVersionRecord).where(PolicyVersionRecord.id == version_id).values(**values)
        )


def text_digest(raw_text: str) -> str:
    """Return the SHA-256 of a text as it was handed over."""
    return hashlib.sha256(raw_text.encode("utf-8", "surrogatepass")).hexdigest()


def _row(record: PolicyVersionRecord, purpose_count: int, approver: str | None) -> VersionRow:
    return VersionRow(
        id=PolicyVersionId(record.id),
        on=record.in_force_on,
        kind=record.kind,
        major=record.major,
        approved_at=record.approved_at,
        sha256=record.text_sha256,
        text_added_on=record.text_added_on,
        purpose_count=purpose_count,
        summary=record.summary,
        reason=record.reason,
        approver=approver or "",
        text_late=record.text_late,
        parts_kept=record.parts_kept,
        seeded=record.drafted_by is None,
    )
