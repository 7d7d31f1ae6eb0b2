"""Count what names a version of the policy, so that it can no longer be taken back."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.ids import PolicyVersionId
from app.storage.schema.campaigns import CampaignRecord
from app.storage.schema.consents import ConsentRecord, NoticeRecord


class PolicyUses:
    """Look for what names a version, in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, version_id: PolicyVersionId) -> Mapping[str, int]:
        """Return how many consents, notices and campaigns name a version; only what there is."""
        counts = {
            record.__tablename__: self._session.execute(
                select(func.count()).where(record.policy_version_id == version_id)
            ).scalar_one()
            for record in (ConsentRecord, NoticeRecord, CampaignRecord)
        }
        return {name: count for name, count in counts.items() if count}
