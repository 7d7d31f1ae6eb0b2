"""Know who was asked by a campaign, or told, and who has not answered."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.campaign_aims import Aim, NoticeLetter
from app.rules.campaigns import ANSWERED, POSTED, CampaignState, NoAnswer, SlipState
from app.rules.ids import MemberId, PolicyVersionId, SlipId
from app.storage.schema.campaigns import CampaignRecord, SlipRecord
from app.storage.schema.members import MemberRecord

_UNANSWERED = frozenset({SlipState.sent, SlipState.undelivered, SlipState.expired})


class SlipPeople:
    """Read of slips whose they are; what asks for nothing is kept apart from what asks."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def asked(self, version_id: PolicyVersionId) -> frozenset[MemberId]:
        """Return who has not answered yet in a campaign for a version that is not closed."""
        query = (
            select(SlipRecord.member_id)
            .join(CampaignRecord, CampaignRecord.id == SlipRecord.campaign_id)
            .where(
                CampaignRecord.aim == Aim.consent.value,
                CampaignRecord.policy_version_id == version_id,
                CampaignRecord.state == CampaignState.frozen.value,
                SlipRecord.state.not_in(sorted(ANSWERED)),
            )
        )
        return frozenset(MemberId(key) for key in self._session.execute(query).scalars())

    def told(self, version_id: PolicyVersionId, letter: NoticeLetter) -> frozenset[MemberId]:
        """Return who got a notice of a version by this letter, or is to get it."""
        goes = CampaignRecord.state == CampaignState.frozen.value
        query = (
            select(SlipRecord.member_id)
            .join(CampaignRecord, CampaignRecord.id == SlipRecord.campaign_id)
            .where(
                CampaignRecord.aim == Aim.notice.value,
                CampaignRecord.policy_version_id == version_id,
                CampaignRecord.on_no_answer == letter.value,
                goes | SlipRecord.state.in_(sorted(POSTED)),
            )
        )
        return frozenset(MemberId(key) for key in self._session.execute(query).scalars())

    def waiting(self, member_id: int) -> SlipId | None:
        """Return the newest slip that a person has not sent back, if any; a notice has none."""
        query = (
            select(func.max(SlipRecord.id))
            .join(CampaignRecord, CampaignRecord.id == SlipRecord.campaign_id)
            .where(
                SlipRecord.member_id == member_id,
                SlipRecord.state.in_(sorted(_UNANSWERED)),
                CampaignRecord.aim == Aim.consent.value,
            )
        )
        key = self._session.execute(query).scalar_one()
        return None if key is None else SlipId(key)

    def silenced(self, member_id: int) -> bool:
        """Say whether somebody's mail stands stopped since she did not answer in time."""
        query = (
            select(SlipRecord.id)
            .join(CampaignRecord, CampaignRecord.id == SlipRecord.campaign_id)
            .join(MemberRecord, MemberRecord.id == SlipRecord.member_id)
            .where(
                SlipRecord.member_id == member_id,
                SlipRecord.state == SlipState.expired.value,
                CampaignRecord.on_no_answer == NoAnswer.stop_mail.value,
                MemberRecord.mail_stopped,
            )
        )
        return self._session.execute(query).first() is not None
