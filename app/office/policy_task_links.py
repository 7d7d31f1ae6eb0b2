"""Say how far the letters of a version of the policy have come: its campaigns."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.campaigns import CampaignState
from app.rules.ids import CampaignId, PolicyVersionId
from app.storage.campaigns import CampaignRow
from app.storage.policy_campaigns import aims
from app.storage.unit import Unit


@dataclass(frozen=True)
class TaskLink:
    """Name a campaign by which a task is done, and in words how far it has come."""

    campaign_id: CampaignId
    code: str
    progress: str


def links_of(unit: Unit, version_id: PolicyVersionId) -> Iterator[tuple[str, TaskLink]]:
    """Yield what the letters of each campaign of a version are for, and the campaign."""
    found = aims(unit.session, version_id)
    if not found:
        return
    for row in reversed(unit.campaigns.rows(list(found))):
        yield (
            found[row.id],
            TaskLink(row.id, row.code, _progress(row, asks=found[row.id] != "notice")),
        )


def _progress(row: CampaignRow, *, asks: bool) -> str:
    """Say how far the letters of a campaign have come."""
    if row.state is CampaignState.closed:
        return row.state.word if row.tally.posted else f"{row.state.word}（発送なし）"
    if not row.tally.posted:
        return f"発送前（{row.tally.total:,}名）"
    answered = f"、回答{row.tally.answered:,}名" if asks else ""
    return f"発送{row.tally.posted:,}名{answered}"
