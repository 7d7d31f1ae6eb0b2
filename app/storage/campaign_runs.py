"""Keep the prints of a campaign: one 文書番号 a run, a shared beginning, an end for each person."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.orm import Session

from app.rules.campaigns import RunKind
from app.rules.delivery_courses import Delivery
from app.rules.ids import CampaignId, LetterId, RunId, SlipId
from app.rules.wording_kinds import CAMPAIGN
from app.storage.schema.base import table_of
from app.storage.schema.campaigns import CampaignLetterRecord, CampaignRunRecord
from app.storage.schema.letters import LetterRecord

_LETTERS = table_of(CampaignLetterRecord)
_AT_ONCE = 200


@dataclass(frozen=True)
class NewCampaignLetter:
    """Hold one person's letter of a run; `sha256` covers the shared beginning and the end."""

    slip_id: SlipId
    place: int
    pages: int
    suffix: bytes
    sha256: str


@dataclass(frozen=True)
class CampaignLetter:
    """Hold one stored letter of a run; the end is None once erased."""

    slip_id: SlipId
    place: int
    pages: int
    suffix: bytes | None
    sha256: str


@dataclass(frozen=True)
class RunRow:
    """Show one run: which letter, its number, how many letters, and when they were posted."""

    id: RunId
    campaign_id: CampaignId
    kind: RunKind
    letter_id: LetterId
    document_number: str
    dated_on: date
    delivery: Delivery
    letters: int
    pages: int
    method: str
    posted_on: date | None
    letter_kind: str = CAMPAIGN


class CampaignRuns:
    """Write and read the runs of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        campaign_id: CampaignId,
        kind: RunKind,
        letter_id: LetterId,
        dated_on: date,
        delivery: Delivery = Delivery.course,
    ) -> RunId:
        """Add a run whose shared beginning is stored as a letter."""
        record = CampaignRunRecord(
            campaign_id=campaign_id,
            kind=kind.value,
            letter_id=letter_id,
            dated_on=dated_on,
            delivery=delivery.value,
        )
        self._session.add(record)
        self._session.flush()
        return RunId(record.id)

    def add_letters(self, run_id: RunId, letters: Iterable[NewCampaignLetter]) -> None:
        """Store what each person's letter adds to the beginning, as they come."""
        rows = ({"run_id": run_id, **vars(letter)} for letter in letters)
        while page := list(islice(rows, _AT_ONCE)):
            self._session.connection().execute(insert(_LETTERS), page)

    def post(self, run_id: RunId, method: str, on: date) -> None:
        """Record that the letters of a run were posted."""
        self._session.execute(
            update(CampaignRunRecord)
            .where(CampaignRunRecord.id == run_id)
            .values(method=method, posted_on=on)
        )

    def find(self, run_id: int) -> RunRow | None:
        """Find one run."""
        return next(iter(self._rows(CampaignRunRecord.id == run_id)), None)

    def of(self, campaign_id: int) -> Sequence[RunRow]:
        """Return the runs of a campaign, oldest first."""
        return list(self._rows(CampaignRunRecord.campaign_id == campaign_id))

    def letters(self, run_id: int) -> Iterator[CampaignLetter]:
        """Yield the letters of a run in their places."""
        query = (
            select(CampaignLetterRecord)
            .where(CampaignLetterRecord.run_id == run_id)
            .order_by(CampaignLetterRecord.place)
            .execution_options(yield_per=_AT_ONCE)
        )
        return (_letter(record) for record in self._session.execute(query).scalars())

    def letter(self, run_id: int, slip_id: int) -> CampaignLetter | None:
        """Find one person's letter of a run."""
        query = select(CampaignLetterRecord).where(
            CampaignLetterRecord.run_id == run_id, CampaignLetterRecord.slip_id == slip_id
        )
        record = self._session.execute(query).scalar_one_or_none()
        return None if record is None else _letter(record)

    def slip_ids(self, run_id: int) -> Sequence[SlipId]:
        """Return the slips of a run in their places."""
        query = (
            select(CampaignLetterRecord.slip_id)
            .where(CampaignLetterRecord.run_id == run_id)
            .order_by(CampaignLetterRecord.place)
        )
        return [SlipId(key) for key in self._session.execute(query).scalars()]

    def first_dated_on(self, slip_id: int) -> date | None:
        """Return the date on the first letter that a person got; None where none was printed."""
        query = (
            select(func.min(CampaignRunRecord.dated_on))
            .join(CampaignLetterRecord, CampaignLetterRecord.run_id == CampaignRunRecord.id)
            .where(CampaignLetterRecord.slip_id == slip_id)
        )
        return self._session.execute(query).scalar_one()

    def _rows(self, condition: ColumnElement[bool]) -> Iterator[RunRow]:
        counted = (
            select(
                CampaignLetterRecord.run_id,
                func.count().label("letters"),
                func.sum(CampaignLetterRecord.pages).label("pages"),
            )
            .group_by(CampaignLetterRecord.run_id)
            .subquery()
        )
        query = (
            select(
                CampaignRunRecord,
                LetterRecord.document_number,
                LetterRecord.kind,
                counted.c.letters,
                counted.c.pages,
            )
            .join(LetterRecord, LetterRecord.id == CampaignRunRecord.letter_id)
            .outerjoin(counted, counted.c.run_id == CampaignRunRecord.id)
            .where(condition)
            .order_by(CampaignRunRecord.id)
        )
        return (_row(*found) for found in self._session.execute(query))


def _row(
    record: CampaignRunRecord, number: str, kind: str, letters: int | None, pages: int | None
) -> RunRow:
    return RunRow(
        id=RunId(record.id),
        campaign_id=CampaignId(record.campaign_id),
        kind=RunKind(record.kind),
        letter_id=LetterId(record.letter_id),
        document_number=number,
        dated_on=record.dated_on,
        delivery=Delivery(record.delivery),
        letters=letters or 0,
        pages=pages or 0,
        method=record.method,
        posted_on=record.posted_on,
        letter_kind=kind,
    )


def _letter(record: CampaignLetterRecord) -> CampaignLetter:
    return CampaignLetter(
        SlipId(record.slip_id), record.place, record.pages, record.suffix, record.sha256
    )
