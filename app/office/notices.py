"""Record that a version of the policy was shown to somebody, apart from what was answered."""

from datetime import date

from app.rules.ids import ChildId, MemberId, NoticeId
from app.rules.notices import NoticeWay
from app.storage.notices import NewNotice
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def show(
    unit: Unit,
    member_id: MemberId,
    version: VersionRow,
    on: date,
    way: NoticeWay = NoticeWay.form,
    *,
    child_id: ChildId | None = None,
) -> NoticeId:
    """Record inside an open unit that a member was shown a version on a day."""
    notice = NewNotice(member_id, version.id, version.sha256, on, way.value, child_id)
    return unit.notices.add(notice, unit.stamp.by, unit.stamp.at)
