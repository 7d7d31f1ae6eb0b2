"""Keep the campaigns that ask for consent again or tell of a change, and count their slips."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.rules.campaign_aims import Aim, NoticeLetter, kind_of
from app.rules.campaigns import CampaignState, NoAnswer, SlipState, Tally
from app.rules.ids import CampaignId, PolicyVersionId, StaffId
from app.rules.slip_numbers import campaign_code
from app.storage.schema.campaigns import CampaignRecord, SlipRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewCampaign:
    """Hold one campaign about to be made; its people are frozen with it.

    Nothing follows from silence where nobody is asked: a notice says in `on_no_answer` which letter
    it sends, and in `due_on` the day it was frozen.
    """

    fiscal_year: int
    serial: int
    title: str
    policy_version_id: PolicyVersionId
    changes_words: str
    due_on: date
    on_no_answer: str
    target_words: str
    frozen_on: date
    aim: str = Aim.consent.value


@dataclass(frozen=True)
class CampaignRow:
    """Show one campaign and how many of its slips stand where; `letter` is that of a notice."""

    id: CampaignId
    fiscal_year: int
    serial: int
    title: str
    version_id: PolicyVersionId
    version_on: date
    changes_words: str
    due_on: date
    on_no_answer: NoAnswer
    state: CampaignState
    target_words: str
    frozen_on: date
    frozen_by: str
    closed_on: date | None
    tally: Tally
    aim: Aim = Aim.consent
    letter: NoticeLetter | None = None

    @property
    def asks(self) -> bool:
        """Tell whether it asks for an answer."""
        return self.aim is Aim.consent

    @property
    def letter_kind(self) -> str:
        """Return the kind of its letters."""
        return kind_of(self.aim, self.letter)

    @property
    def code(self) -> str:
        """Return how the office names it: the first four digits of its slips, 「27-04」."""
        return campaign_code(self.fiscal_year, self.serial)


class Campaigns:
    """Write and read the campaigns of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewCampaign, by: StaffId) -> CampaignId:
        """Add a campaign."""
        record = CampaignRecord(**vars(new), frozen_by=by, state=CampaignState.frozen.value)
        self._session.add(record)
        self._session.flush()
        return CampaignId(record.id)

    def close(self, key: CampaignId, on: date) -> None:
        """Close a campaign."""
        self._change(key, state=CampaignState.closed.value, closed_on=on)

    def postpone(self, key: CampaignId, due_on: date) -> None:
        """Set the day by which slips are asked for anew, for a second letter."""
        self._change(key, due_on=due_on)

    def find(self, key: int) -> CampaignRow | None:
        """Find one campaign."""
        return next(iter(self.rows([key])), None)

    def key_of(self, fiscal_year: int, serial: int) -> CampaignId | None:
        """Find a campaign by its number; the fiscal year may be two digits."""
        query = select(CampaignRecord.id).where(
            CampaignRecord.fiscal_year % 100 == fiscal_year % 100, CampaignRecord.serial == serial
        )
        key = self._session.execute(query.order_by(CampaignRecord.id.desc())).scalars().first()
        return None if key is None else CampaignId(key)

    def rows(self, ids: Sequence[int] | None = None) -> Sequence[CampaignRow]:
        """Return the campaigns, newest first; some of them only, where their keys are named."""
        query = (
            select(CampaignRecord, PolicyVersionRecord.in_force_on, StaffRecord.name)
            .join(PolicyVersionRecord, PolicyVersionRecord.id == CampaignRecord.policy_version_id)
            .join(StaffRecord, StaffRecord.id == CampaignRecord.frozen_by)
            .order_by(CampaignRecord.id.desc())
        )
        if ids is not None:
            query = query.where(CampaignRecord.id.in_(ids))
        found = self._session.execute(query).all()
        tallies = self._tallies([record.id for record, _, _ in found])
        return [
            _row(record, version_on, by, tallies.get(record.id, {}))
            for record, version_on, by in found
        ]

    def _tallies(self, ids: Sequence[int]) -> Mapping[int, Mapping[SlipState, int]]:
        query = (
            select(SlipRecord.campaign_id, SlipRecord.state, func.count())
            .where(SlipRecord.campaign_id.in_(ids))
            .group_by(SlipRecord.campaign_id, SlipRecord.state)
        )
        counted: dict[int, dict[SlipState, int]] = {}
        for key, state, count in self._session.execute(query):
            counted.setdefault(key, {})[SlipState(state)] = count
        return counted

    def _change(self, key: CampaignId, **values: object) -> None:
        self._session.execute(
            update(CampaignRecord)
            .where(CampaignRecord.id == key)
            .values(edition=CampaignRecord.edition + 1, **values)
        )


def _row(
    record: CampaignRecord, version_on: date, by: str, by_state: Mapping[SlipState, int]
) -> CampaignRow:
    aim = Aim(record.aim)
    asks = aim is Aim.consent
    return CampaignRow(
        id=CampaignId(record.id),
        fiscal_year=record.fiscal_year,
        serial=record.serial,
        title=record.title,
        version_id=PolicyVersionId(record.policy_version_id),
        version_on=version_on,
        changes_words=record.changes_words,
        due_on=record.due_on,
        on_no_answer=NoAnswer(record.on_no_answer) if asks else NoAnswer.keep,
        state=CampaignState(record.state),
        target_words=record.target_words,
        frozen_on=record.frozen_on,
        frozen_by=by,
        closed_on=record.closed_on,
        tally=Tally(by_state),
        aim=aim,
        letter=None if asks else NoticeLetter(record.on_no_answer),
    )
