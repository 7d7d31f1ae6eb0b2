"""Keep the samples that auditors drew."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import AuditId, AuditSampleId, StaffId
from app.rules.sampling import Population
from app.storage.schema.audits import AuditSampleRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewSample:
    """Hold a sample about to be put on record: of what, of how many, which seed, which rows."""

    population: Population
    population_count: int
    seed: str
    keys: tuple[int, ...]
    audit_id: AuditId | None = None


@dataclass(frozen=True)
class SampleRow:
    """Show one sample."""

    id: AuditSampleId
    audit_id: AuditId | None
    population: Population
    population_count: int
    seed: str
    keys: tuple[int, ...]
    drawn_at: datetime
    drawer: str


class AuditSamples:
    """Write and read the samples of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewSample, by: StaffId, at: datetime) -> AuditSampleId:
        """Put one sample on record, for good."""
        record = AuditSampleRecord(
            audit_id=new.audit_id,
            population=new.population.value,
            population_count=new.population_count,
            count=len(new.keys),
            seed=new.seed,
            keys=",".join(map(str, new.keys)),
            drawn_at=at,
            drawn_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return AuditSampleId(record.id)

    def find(self, key: AuditSampleId) -> SampleRow | None:
        """Find one sample."""
        return next((row for row in self.rows() if row.id == key), None)

    def rows(self) -> Sequence[SampleRow]:
        """Return the samples, the newest first."""
        query = (
            select(AuditSampleRecord, StaffRecord.name)
            .outerjoin(StaffRecord, StaffRecord.id == AuditSampleRecord.drawn_by)
            .order_by(AuditSampleRecord.id.desc())
        )
        return [_row(one, name or "") for one, name in self._session.execute(query)]


def _row(one: AuditSampleRecord, drawer: str) -> SampleRow:
    return SampleRow(
        id=AuditSampleId(one.id),
        audit_id=None if one.audit_id is None else AuditId(one.audit_id),
        population=Population(one.population),
        population_count=one.population_count,
        seed=one.seed,
        keys=tuple(int(key) for key in one.keys.split(",")),
        drawn_at=one.drawn_at,
        drawer=drawer,
    )
