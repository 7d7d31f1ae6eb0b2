"""Keep the requests: take them, move them on, and find them again."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.cases import Case
from app.rules.identity import IdentityCheck
from app.rules.ids import MemberId, RequestId, RightId, StaffId
from app.rules.names import search_key
from app.rules.outcomes import Outcome
from app.rules.requests import NewRequest, RequestDraft
from app.storage.cases import Cases, identity_out
from app.storage.merges import of_family
from app.storage.schema.members import MemberDetailRecord
from app.storage.schema.requests import (
    IdentityCheckRecord,
    RequestDetailRecord,
    RequestRecord,
    RightRecord,
    StopRecord,
)
from app.storage.typed_words import plain_number, typed_words


class Requests:
    """Write and read the requests of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._cases = Cases(session)

    def add(
        self, number: str, new: NewRequest, draft: RequestDraft, by: StaffId, at: datetime
    ) -> RequestId:
        """Take one request under its receipt number."""
        record = RequestRecord(
            receipt_number=number, taken_at=at, taken_by=by, in_charge=by, **_columns(new)
        )
        self._session.add(record)
        self._session.flush()
        key = RequestId(record.id)
        self._put_details(key, number, new, draft)
        return key

    def complete(self, key: RequestId, number: str, new: NewRequest, draft: RequestDraft) -> None:
        """Write a half-filled request again with what is known now."""
        self._change(key, **_columns(new))
        self._session.execute(
            delete(RequestDetailRecord).where(RequestDetailRecord.request_id == key)
        )
        self._session.execute(
            delete(RightRecord).where(
                RightRecord.request_id == key, RightRecord.outcome != Outcome.withdrawn.value
            )
        )
        self._put_details(key, number, new, draft)

    def connect(self, key: RequestId, member_id: MemberId | None) -> None:
        """Say which member the request is about."""
        self._change(key, member_id=member_id)

    def check_identity(self, key: RequestId, check: IdentityCheck) -> None:
        """Record which papers were seen; a later check replaces an earlier one."""
        self._session.merge(
            IdentityCheckRecord(
                request_id=key,
                checked_on=check.checked_on,
                checked_by=check.checked_by,
                content=identity_out(check),
            )
        )
        self._session.flush()

    def stop(self, key: RequestId, asked_on: date, what: str) -> None:
        """Stop the clock on the day the completion was asked for."""
        self._session.add(
            StopRecord(request_id=key, asked_on=asked_on, completed_on=None, what=what)
        )
        self._session.flush()

    def resume(self, key: RequestId, completed_on: date) -> None:
        """End the open stops that were asked for up to the day the completion came."""
        self._session.execute(
            update(StopRecord)
            .where(
                StopRecord.request_id == key,
                StopRecord.completed_on.is_(None),
                StopRecord.asked_on <= completed_on,
            )
            .values(completed_on=completed_on)
        )

    def extend(self, key: RequestId, letter_on: date, reason: str) -> None:
        """Record the one extension."""
        self._change(key, extended_on=letter_on, extension_reason=reason)

    def close(self, key: RequestId, on: date) -> None:
        """Close the case."""
        self._change(key, closed_on=on)

    def change_right(self, right_id: RightId, **values: object) -> None:
        """Set columns of one right."""
        self._session.execute(
            update(RightRecord).where(RightRecord.id == right_id).values(**values)
        )

    def masks(self, right_id: RightId) -> dict[str, str]:
        """Return the reason of each masked item of a right by the item's key."""
        query = select(RightRecord.masks).where(RightRecord.id == right_id)
        found: dict[str, str] = json.loads(self._session.execute(query).scalar_one())
        return found

    def plan(self, right_id: RightId) -> dict[str, Any]:
        """Return what is to be done for a right, as it was drafted with the decision."""
        query = select(RightRecord.plan).where(RightRecord.id == right_id)
        found: dict[str, Any] = json.loads(self._session.execute(query).scalar_one())
        return found

    def approved_digest(self, right_id: RightId) -> str:
        """Return the digest of what was approved."""
        query = select(RightRecord.approved_facts_sha256).where(RightRecord.id == right_id)
        return self._session.execute(query).scalar_one()

    def case(self, key: RequestId) -> Case | None:
        """Return one case whole."""
        return next(iter(self._cases.of([key])), None)

    def cases(self, ids: Sequence[int]) -> Sequence[Case]:
        """Return the cases of these keys, in their order."""
        return self._cases.of(ids)

    def draft(self, key: RequestId) -> RequestDraft | None:
        """Return what was typed at intake; None once erased."""
        record = self._session.get(RequestDetailRecord, key)
        if record is None:
            return None
        typed = json.loads(record.typed)
        typed["rights"], typed["bases"] = tuple(typed["rights"]), tuple(typed["bases"])
        return RequestDraft(**typed)

    def ids(
        self,
        typed: str = "",
        *,
        open_only: bool = False,
        member_id: MemberId | None = None,
    ) -> Sequence[RequestId]:
        """Return the keys of those that the typed text finds, newest arrival first."""
        query = (
            select(RequestRecord.id)
            .outerjoin(RequestDetailRecord, RequestDetailRecord.request_id == RequestRecord.id)
            .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == RequestRecord.member_id)
            .order_by(RequestRecord.received_on.desc(), RequestRecord.id.desc())
        )
        for condition in _conditions(typed, open_only=open_only, member_id=member_id):
            query = query.where(condition)
        return [RequestId(key) for key in self._session.execute(query).scalars()]

    def _put_details(
        self, key: RequestId, number: str, new: NewRequest, draft: RequestDraft
    ) -> None:
        texts = (number, new.requester_name, new.requester_kana, new.telephone, new.member_code)
        self._session.execute(
            insert(RequestDetailRecord).values(
                request_id=key,
                requester_name=new.requester_name,
                folded="\x1f".join(search_key(text) for text in texts),
                typed=json.dumps(asdict(draft), ensure_ascii=False),
            )
        )
        self._put_rights(key, new)

    def _put_rights(self, key: RequestId, new: NewRequest) -> None:
        # What was taken back while the request was half-filled stays taken back.
        query = select(RightRecord.remedy, RightRecord.basis)
        kept = {
            (remedy, basis)
            for remedy, basis in self._session.execute(query.where(RightRecord.request_id == key))
        }
        rows = [
            {"request_id": key, "position": position, "remedy": right.remedy, "basis": right.basis}
            for position, right in enumerate(new.rights, start=1)
            if (right.remedy.value, right.basis) not in kept
        ]
        if rows:
            self._session.execute(insert(RightRecord), rows)

    def _change(self, key: RequestId, **values: object) -> None:
        self._session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == key)
            .values(edition=RequestRecord.edition + 1, **values)
        )


def _columns(new: NewRequest) -> dict[str, object]:
    return {
        "provisional": new.provisional,
        "received_on": new.received_on,
        "channel": new.channel or "",
        "requester_kind": new.requester_kind or "",
        "wished_method": new.wished_method,
    }


def _conditions(
    typed: str, *, open_only: bool, member_id: MemberId | None
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        or_(
            RequestDetailRecord.folded.contains(word, autoescape=True),
            RequestDetailRecord.folded.contains(plain_number(word), autoescape=True),
            RequestRecord.receipt_number.contains(word, autoescape=True),
            MemberDetailRecord.name_key.contains(word, autoescape=True),
        )
        for word in typed_words(typed)
    ]
    if open_only:
        conditions.append(RequestRecord.closed_on.is_(None))
    if member_id is not None:
        conditions.append(of_family(RequestRecord.member_id, member_id))
    return conditions
