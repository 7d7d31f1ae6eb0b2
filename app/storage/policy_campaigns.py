"""Find the campaigns that write to people because of one version of the policy."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import CampaignId, PolicyVersionId
from app.storage.schema.campaigns import CampaignRecord


def aims(session: Session, version_id: PolicyVersionId) -> Mapping[CampaignId, str]:
    """Return the campaigns of a version, oldest first, and what their letters are for."""
    query = (
        select(CampaignRecord.id, CampaignRecord.aim)
        .where(CampaignRecord.policy_version_id == version_id)
        .order_by(CampaignRecord.id)
    )
    return {CampaignId(key): aim for key, aim in session.execute(query)}
