"""Keep what is reported of an incident, and what was handed in."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import IncidentFilingId, IncidentId, StaffId
from app.rules.incident_days import FilingKind
from app.rules.incident_filings import Filing, FilingWay
from app.rules.incident_report import ReportItems
from app.storage.schema.base import table_of
from app.storage.schema.incident_reports import IncidentFilingRecord, IncidentReportRecord

_ITEMS = tuple(one.name for one in fields(ReportItems))


@dataclass(frozen=True, kw_only=True)
class FilingRow(Filing):
    """Show one report as it was handed in; `words` are the nine items of that day."""

    id: IncidentFilingId
    incident_id: IncidentId
    words: str
    recorded_at: datetime
    recorded_by: StaffId


class IncidentReports:
    """Write and read the reports of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def items(self, incident_id: IncidentId) -> tuple[ReportItems, int]:
        """Return the nine items and their edition; 0 while nobody has written any."""
        query = select(IncidentReportRecord).where(IncidentReportRecord.incident_id == incident_id)
        record = self._session.execute(query).scalars().one_or_none()
        if record is None:
            return ReportItems(), 0
        return ReportItems(*(getattr(record, name) for name in _ITEMS)), record.edition

    def write(self, incident_id: IncidentId, items: ReportItems, edition: int) -> bool:
        """Write the items; False where somebody else wrote them since `edition`."""
        record = IncidentReportRecord
        if not edition:
            if self.items(incident_id)[1]:
                return False
            values = {"incident_id": incident_id, **asdict(items)}
            self._session.connection().execute(insert(table_of(record)), values)
            return True
        changed = self._session.execute(
            update(record)
            .where(record.incident_id == incident_id, record.edition == edition)
            .values(edition=edition + 1, **asdict(items))
            .returning(record.incident_id)
        )
        return changed.scalar_one_or_none() is not None

    def file(
        self, incident_id: IncidentId, new: Filing, words: str, by: StaffId, at: datetime
    ) -> IncidentFilingId:
        """Record a report that was handed in, with its words; it is never changed."""
        record = IncidentFilingRecord(
            incident_id=incident_id,
            kind=new.kind.value,
            filed_on=new.filed_on,
            number=new.number,
            way=new.way.value,
            words=words,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return IncidentFilingId(record.id)

    def filings(self) -> Mapping[IncidentId, Sequence[FilingRow]]:
        """Return what was handed in of each incident, the first report first."""
        record = IncidentFilingRecord
        query = select(record).order_by(record.filed_on, record.id)
        found: dict[IncidentId, list[FilingRow]] = {}
        for one in self._session.execute(query).scalars():
            found.setdefault(IncidentId(one.incident_id), []).append(_row(one))
        return found


def _row(record: IncidentFilingRecord) -> FilingRow:
    return FilingRow(
        kind=FilingKind(record.kind),
        filed_on=record.filed_on,
        number=record.number,
        way=FilingWay(record.way),
        id=IncidentFilingId(record.id),
        incident_id=IncidentId(record.incident_id),
        words=record.words,
        recorded_at=record.recorded_at,
        recorded_by=StaffId(record.recorded_by),
    )
