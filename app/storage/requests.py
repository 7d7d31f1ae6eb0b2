"""Keep the requests: take them, move them on, and find them again."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, update
from sqlalchemy.orm import Session

from app.rules.cases import Case
from app.rules.identity import IdentityCheck
from app.rules.ids import MemberId, RequestId, RightId, StaffId, StopId
from app.rules.requests import RequestDraft
from app.storage.case_sight import hidden_from, visible_to
from app.storage.cases import Cases
from app.storage.identity_content import identity_out
from app.storage.merges import of_family
from app.storage.pages import KEY, given_key
from app.storage.recognition import RECOGNISED
from app.storage.request_intake import RequestIntake
from app.storage.request_search import finding, found_by_telephone
from app.storage.schema.members import MemberDetailRecord
from app.storage.schema.requests import (
    IdentityCheckRecord,
    RequestDetailRecord,
    RequestRecord,
    RightRecord,
    StopRecord,
)
from app.storage.snapshots import once


class Requests:
    """Write and read the requests of one transaction.

    A restricted case is not there for a `viewer` who was not named; without one, all are.
    """

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer
        self._cases = Cases(session, viewer)
        self.intake = RequestIntake(session)

    def seeing_all(self) -> "Requests":
        """Return the same without the limit, for acts that must cover everything; never shown."""
        return Requests(self._session)

    def hidden_ids(self) -> frozenset[RequestId]:
        """Return the keys of the cases that this viewer may not see; there are only ever a few."""
        if self._viewer is None:
            return frozenset()
        keys = self._session.execute(hidden_from(self._viewer)).scalars()
        return frozenset(RequestId(key) for key in keys)

    def hidden_count(self, member_id: MemberId | None = None) -> int:
        """Count the cases that this viewer may not see; those about one member, where named."""
        query = select(func.count()).select_from(RequestRecord).where(~visible_to(self._viewer))
        if member_id is not None:
            query = query.where(of_family(RequestRecord.member_id, member_id))
        return self._session.execute(query).scalar_one()

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

    def stop(self, key: RequestId, asked_on: date, what: str, matter: str = "") -> StopId:
        """Stop the clock on the day the completion was asked for."""
        record = StopRecord(request_id=key, asked_on=asked_on, what=what, matter=matter)
        self._session.add(record)
        self._session.flush()
        return StopId(record.id)

    def extend(self, key: RequestId, letter_on: date, reason: str) -> None:
        """Record the one extension."""
        self._change(key, extended_on=letter_on, extension_reason=reason)

    def take_back_extension(self, key: RequestId) -> None:
        """Take the extension back: its letter is void and never left."""
        self._change(key, extended_on=None, extension_reason="")

    def close(self, key: RequestId, on: date) -> None:
        """Close the case."""
        self._change(key, closed_on=on)

    def reopen(self, key: RequestId) -> None:
        """Take a case up again: an answer of it has come back."""
        self._change(key, closed_on=None)

    def change_right(self, right_id: RightId, **values: object) -> None:
        """Set columns of one right."""
        self._session.execute(
            update(RightRecord).where(RightRecord.id == right_id).values(**values)
        )

    def masks(self, right_id: RightId) -> dict[str, str]:
        """Return the reason of each masked item of a right by the item's key."""
        query = select(RightRecord.masks).where(RightRecord.id == right_id)
        found: dict[str, str] = json.loads(self._once("masks", right_id, query))
        return found

    def plan(self, right_id: RightId) -> dict[str, Any]:
        """Return what is to be done for a right, as it was drafted with the decision."""
        query = select(RightRecord.plan).where(RightRecord.id == right_id)
        found: dict[str, Any] = json.loads(self._once("plan", right_id, query))
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
        found = once(self._session, ("typed", key, self._viewer), lambda: self._typed(key))
        return None if found is None else _draft(json.loads(found))

    def _typed(self, key: RequestId) -> str | None:
        return self._session.execute(_typed(self._viewer), {KEY: key}).scalar_one_or_none()

    def _once(self, what: str, right_id: RightId, query: Select[str]) -> str:
        """Read the text of a column of a right; what is made of it belongs to whoever asked."""
        read = self._session.execute
        return once(self._session, (what, right_id), lambda: read(query).scalar_one())

    def ids(
        self,
        typed: str = "",
        *,
        open_only: bool = False,
        member_id: MemberId | None = None,
    ) -> Sequence[RequestId]:
        """Return the keys of those that the typed text finds, newest arrival first.

        A protected person's case is not found by her telephone.
        """
        conditions = (*finding(typed), *_conditions(open_only=open_only, member_id=member_id))
        query = _listed(self._viewer).where(*conditions)
        found = self._session.execute(query).scalars().all()
        hidden = found_by_telephone(self._session, typed, found)
        return [RequestId(key) for key in found if key not in hidden]

    def _change(self, key: RequestId, **values: object) -> None:
        self._session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == key)
            .values(edition=RequestRecord.edition + 1, **values)
        )


@cache
def _typed(viewer: StaffId | None) -> Select[str]:
    return (
        select(RequestDetailRecord.typed)
        .join(RequestRecord, RequestRecord.id == RequestDetailRecord.request_id)
        .where(RequestRecord.id == given_key(), visible_to(viewer))
    )


@cache
def _listed(viewer: StaffId | None) -> Select[int]:
    return (
        select(RequestRecord.id)
        .outerjoin(RequestDetailRecord, RequestDetailRecord.request_id == RequestRecord.id)
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == RequestRecord.member_id)
        .where(visible_to(viewer))
        .order_by(RequestRecord.received_on.desc(), RequestRecord.id.desc())
    )


def _conditions(*, open_only: bool, member_id: MemberId | None) -> Iterator[ColumnElement[bool]]:
    if open_only:
        yield RequestRecord.closed_on.is_(None) & RequestRecord.handed_on.is_(None)
    if member_id is not None:
        yield of_family(RequestRecord.member_id, member_id)


def _draft(typed: dict[str, Any]) -> RequestDraft:
    typed.pop(RECOGNISED, None)
    lists = {name: tuple(typed.get(name, ())) for name in ("rights", "bases", "asked")}
    return RequestDraft(**{**typed, **lists})
