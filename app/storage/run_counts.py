"""Count the letters of the runs of campaigns: printed, posted, and come back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.campaigns import SlipMove
from app.rules.ids import LetterId
from app.storage.pages import batched
from app.storage.schema.campaigns import (
    CampaignLetterRecord,
    CampaignRecord,
    CampaignRunRecord,
    SlipEventRecord,
)

_SENT = (SlipMove.send, SlipMove.send_again, SlipMove.send_alone)


@dataclass(frozen=True)
class RunCount:
    """Say of one run how many letters it has, how many left with it, and of which campaign."""

    title: str
    printed: int
    posted: int


def run_counts(session: Session, ids: Sequence[int]) -> Mapping[LetterId, RunCount]:
    """Return the counts of those of these letters that stand for a run."""
    found: dict[LetterId, RunCount] = {}
    run = CampaignRunRecord
    for page in batched(ids):
        query = (
            select(run.letter_id, run.id, run.posted_on, CampaignRecord.title)
            .join(CampaignRecord, CampaignRecord.id == run.campaign_id)
            .where(run.letter_id.in_(page))
        )
        for letter_id, run_id, posted_on, title in session.execute(query).all():
            printed = _printed(session, run_id)
            left = _left(session, run_id) if posted_on else 0
            found[LetterId(letter_id)] = RunCount(title, printed, left)
    return found


def _printed(session: Session, run_id: int) -> int:
    query = select(func.count()).select_from(CampaignLetterRecord)
    return session.execute(query.where(CampaignLetterRecord.run_id == run_id)).scalar_one()


def _left(session: Session, run_id: int) -> int:
    """Count the slips of a run that were sent on the day on which it was posted."""
    event, letter, run = SlipEventRecord, CampaignLetterRecord, CampaignRunRecord
    query = (
        select(func.count(func.distinct(event.slip_id)))
        .join(letter, letter.slip_id == event.slip_id)
        .join(run, run.id == letter.run_id)
        .where(run.id == run_id, event.on_day == run.posted_on, event.kind.in_(_SENT))
    )
    return session.execute(query).scalar_one()
