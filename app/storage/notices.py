"""Keep that versions were shown to people, apart from what they answered; rows stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, MemberId, NoticeId, PolicyVersionId, StaffId
from app.storage.consent_entries import family, survivors
from app.storage.pages import KEYS, given
from app.storage.schema.base import table_of
from app.storage.schema.consents import NoticeRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.schema.staff import StaffRecord

_NOTICES = table_of(NoticeRecord)
_ADD = insert(_NOTICES).returning(_NOTICES.c.id, sort_by_parameter_order=True)


@dataclass(frozen=True)
class NewNotice:
    """Hold that a version was shown to somebody on a day, in a way of `NoticeWay`."""

    member_id: MemberId
    version_id: PolicyVersionId
    text_sha256: str
    shown_on: date
    way: str
    child_id: ChildId | None = None


@dataclass(frozen=True)
class NoticeRow:
    """Show one notice."""

    id: NoticeId
    member_id: MemberId
    child_id: ChildId | None
    version_on: date
    text_sha256: str
    shown_on: date
    way: str
    recorded_at: datetime
    recorded_by: str


class Notices:
    """Write and read the notices of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, notice: NewNotice, by: StaffId, at: datetime) -> NoticeId:
        """Record that one person was shown a version."""
        return self.add_all([notice], by, at)[0]

    def add_all(
        self, notices: Sequence[NewNotice], by: StaffId, at: datetime
    ) -> Sequence[NoticeId]:
        """Record it of many people at once; the keys come in their order."""
        rows = [{**_row(notice), "recorded_at": at, "recorded_by": by} for notice in notices]
        if not rows:
            return []
        return [NoticeId(key) for key in self._session.connection().execute(_ADD, rows).scalars()]

    def of(self, member_id: MemberId) -> Sequence[NoticeRow]:
        """Return what a member was shown, newest first, over merged doubles."""
        root = survivors(self._session, MemberRecord, [member_id]).get(member_id, member_id)
        return [_shown(*found) for found in self._session.execute(_told(), {KEYS: [root]})]


@cache
def _told() -> Select[NoticeRecord, date, str]:
    return (
        select(NoticeRecord, PolicyVersionRecord.in_force_on, StaffRecord.name)
        .select_from(NoticeRecord)
        .join(PolicyVersionRecord, PolicyVersionRecord.id == NoticeRecord.policy_version_id)
        .join(MemberRecord, MemberRecord.id == NoticeRecord.member_id)
        .join(StaffRecord, StaffRecord.id == NoticeRecord.recorded_by)
        .where(family(MemberRecord, given()))
        .order_by(NoticeRecord.id.desc())
    )


def _row(notice: NewNotice) -> dict[str, object]:
    return {
        "member_id": notice.member_id,
        "child_id": notice.child_id,
        "policy_version_id": notice.version_id,
        "text_sha256": notice.text_sha256,
        "shown_on": notice.shown_on,
        "way": notice.way,
    }


def _shown(record: NoticeRecord, version_on: date, recorded_by: str) -> NoticeRow:
    return NoticeRow(
        id=NoticeId(record.id),
        member_id=MemberId(record.member_id),
        child_id=None if record.child_id is None else ChildId(record.child_id),
        version_on=version_on,
        text_sha256=record.text_sha256,
        shown_on=record.shown_on,
        way=record.way,
        recorded_at=record.recorded_at,
        recorded_by=recorded_by,
    )
