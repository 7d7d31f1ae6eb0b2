"""Keep the versions of the policy: days, weights, frozen texts and listed facts."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import PolicyVersionId, StaffId
from app.rules.versions import PolicyDay
from app.storage.schema.policy import PolicyFactRecord, PolicyVersionRecord


@dataclass(frozen=True)
class VersionRow:
    """Show one version; `sha256` is empty while its text is not registered."""

    id: PolicyVersionId
    on: date
    kind: str
    major: bool
    approved_at: datetime | None
    sha256: str
    text_added_on: date | None
    purpose_count: int

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

    def register_text(
        self,
        version_id: PolicyVersionId,
        raw_text: str,
        facts: Mapping[str, Sequence[str]],
        on: date,
    ) -> str:
        """Put the text of a version on record with its listed facts; return its SHA-256."""
        digest = text_digest(raw_text)
        rows = [
            {"version_id": version_id, "kind": kind, "position": position, "words": words}
            for kind, listed in facts.items()
            for position, words in enumerate(listed, start=1)
        ]
        self._session.execute(
            delete(PolicyFactRecord).where(PolicyFactRecord.version_id == version_id)
        )
        if rows:
            self._session.execute(insert(PolicyFactRecord), rows)
        self._change(version_id, raw_text=raw_text, text_sha256=digest, text_added_on=on)
        return digest

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
        query = select(PolicyVersionRecord, purposes).order_by(PolicyVersionRecord.in_force_on)
        return [_row(record, count) for record, count in self._session.execute(query)]

    def _change(self, version_id: PolicyVersionId, **values: object) -> None:
        self._known = None
        self._session.execute(
            update(PolicyVersionRecord).where(PolicyVersionRecord.id == version_id).values(**values)
        )


def text_digest(raw_text: str) -> str:
    """Return the SHA-256 of a text as it was handed over."""
    return hashlib.sha256(raw_text.encode("utf-8", "surrogatepass")).hexdigest()


def _row(record: PolicyVersionRecord, purpose_count: int) -> VersionRow:
    return VersionRow(
        id=PolicyVersionId(record.id),
        on=record.in_force_on,
        kind=record.kind,
        major=record.major,
        approved_at=record.approved_at,
        sha256=record.text_sha256,
        text_added_on=record.text_added_on,
        purpose_count=purpose_count,
    )
