"""Say how far an incident has come: what is owed, filed, told, and what is lacking."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.office.incident_corrections import softened
from app.office.incident_told import notice_of
from app.rules.corrective_actions import Target
from app.rules.ids import IncidentId
from app.rules.incident_closing import Progress, lacking, next_words, overdue_words
from app.rules.incident_days import DueDays, FilingKind, client_late_words, due_days, late_words
from app.rules.incident_report import ReportItems
from app.rules.incidents import Duty, duty_of, must_report
from app.storage.incident_book import BookRow
from app.storage.incident_reports import FilingRow
from app.storage.unit import Unit

UNJUDGED = "区分の確認待ち"


@dataclass(frozen=True)
class Stand:
    """Hold how far one incident has come on a day."""

    row: BookRow
    filings: tuple[FilingRow, ...]
    items: ReportItems
    named: int
    told: int
    open_actions: int
    today: date
    softened: bool = False

    @property
    def duty(self) -> Duty:
        """Return what is owed to the commission."""
        row = self.row
        return duty_of(
            row.types,
            origin=row.origin,
            encrypted=row.encrypted,
            client_told_on=row.client_told_on,
            waived=bool(row.not_reported_why),
        )

    @property
    def duty_word(self) -> str:
        """Say what is owed; before somebody judged it nobody can say."""
        if not self.row.is_judged:
            return UNJUDGED
        late = self.client_late if self.duty is Duty.client else ""
        return f"{self.duty.word}（{late}）" if late else self.duty.word

    @property
    def client_late(self) -> str:
        """Say by how much whoever entrusted the data was told late; empty where in time."""
        on = self.row.client_told_on
        return client_late_words(on, self.days) if on else ""

    @property
    def days(self) -> DueDays:
        """Return the days of the reports; they are shown also where none is owed."""
        return due_days(self.row.known_on, self.row.types)

    @property
    def filed(self) -> frozenset[FilingKind]:
        """Return which reports were handed in."""
        return frozenset(one.kind for one in self.filings)

    @property
    def lacking(self) -> tuple[str, ...]:
        """Name what must be there before the incident ends."""
        unjudged = () if self.row.is_judged else ("報告の対象となる区分の確認",)
        return (*unjudged, *lacking(self._progress()))

    @property
    def overdue(self) -> str:
        """Say which report is late; a misdelivery nobody judged counts as one to be reported."""
        if self.row.closed_on is not None:
            return ""
        return overdue_words(self._assumed, self.filed, self.days, self.today)

    @property
    def next_due(self) -> str:
        """Say what is due next."""
        if self.row.closed_on is not None:
            return "完了"
        if not self.row.is_judged and not self.overdue:
            said = next_words(Duty.report, self.filed, self.days, self.today)
            return f"{UNJUDGED}（報告が必要なら {said}）"
        return next_words(self._assumed, self.filed, self.days, self.today)

    def late(self, filing: FilingRow) -> str:
        """Say by how much a report was late."""
        return late_words(filing.kind, filing.filed_on, self.days)

    @property
    def _assumed(self) -> Duty:
        return self.duty if self.row.is_judged else Duty.report

    def _progress(self) -> Progress:
        owed = must_report(self.row.types, encrypted=self.row.encrypted)
        return Progress(
            duty=self.duty,
            filed=self.filed,
            missing_items=self.items.missing,
            untold=self.named - self.told,
            substituted=self.row.substitute_on is not None,
            open_actions=self.open_actions,
            told_needed=owed and self.duty is Duty.report,
            people_named=self.named,
            softened=self.softened,
        )


def stand_of(unit: Unit, row: BookRow, today: date) -> Stand:
    """Return how far one incident has come."""
    return stands(unit, [row], today)[0]


def stands(unit: Unit, rows: list[BookRow], today: date) -> list[Stand]:
    """Return how far these have come, in their order."""
    filings, counts = unit.incident_reports.filings(), unit.incident_people.counts()
    return [
        Stand(
            row=row,
            filings=tuple(filings.get(row.id, ())),
            items=unit.incident_reports.items(row.id)[0],
            named=_counted(unit, row, counts)[0],
            told=_counted(unit, row, counts)[1],
            open_actions=_open_actions(unit, row),
            today=today,
            # What is over asks for nothing; the log need not be read for it.
            softened=row.closed_on is None and row.is_judged and softened(unit, row),
        )
        for row in rows
    ]


def _counted(
    unit: Unit, row: BookRow, counts: Mapping[IncidentId, tuple[int, int]]
) -> tuple[int, int]:
    """Count who is named and who of them was told; a letter may concern somebody no member."""
    named, told = counts.get(row.id, (0, 0))
    if row.letter_id is not None and told == 0 and notice_of(unit, row.id) is not None:
        return max(named, 1), max(named, 1)
    return named, told


def _open_actions(unit: Unit, row: BookRow) -> int:
    return len(unit.corrective_actions.rows(Target(incident_id=row.id), open_only=True))
