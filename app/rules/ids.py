"""Tell the keys of the records apart, so that one cannot stand for another."""

from typing import NewType

MemberId = NewType("MemberId", int)
ChildId = NewType("ChildId", int)
GuardianshipId = NewType("GuardianshipId", int)
ConsentId = NewType("ConsentId", int)
NoticeId = NewType("NoticeId", int)
EvidenceId = NewType("EvidenceId", int)
PolicyVersionId = NewType("PolicyVersionId", int)
RequestId = NewType("RequestId", int)
RightId = NewType("RightId", int)
LetterId = NewType("LetterId", int)
StaffId = NewType("StaffId", int)
CampaignId = NewType("CampaignId", int)
RunId = NewType("RunId", int)
SlipId = NewType("SlipId", int)
FollowUpId = NewType("FollowUpId", int)
ApplicationId = NewType("ApplicationId", int)
ExitId = NewType("ExitId", int)
