"""Tell the keys of the records apart, so that one cannot stand for another."""

from typing import NewType

MemberId = NewType("MemberId", int)
ChildId = NewType("ChildId", int)
ConsentId = NewType("ConsentId", int)
PolicyVersionId = NewType("PolicyVersionId", int)
RequestId = NewType("RequestId", int)
RightId = NewType("RightId", int)
LetterId = NewType("LetterId", int)
StaffId = NewType("StaffId", int)
