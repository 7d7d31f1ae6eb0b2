"""Keep what was erased: the tombstone of each person, and what had to stay until when."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.erasures import Held
from app.rules.ids import ErasureId, LetterId, MemberId, RequestId, RightId, StaffId
from app.storage.schema.base import table_of
from app.storage.schema.remedies import ErasureRecord, ErasureRetainedRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewErasure:
    """Hold one erasure about to be recorded; `code_mac` is the keyed hash of the code, or empty.

    `child_macs` are those of the children, in the order of `child_ids`.
    """

    member_id: MemberId
    cause: str
    code_mac: str
    erased_on: date
    counts: Mapping[str, int]
    child_ids: tuple[int, ...] = ()
    other_requests: tuple[int, ...] = ()
    other_inquiries: tuple[int, ...] = ()
    request_id: RequestId | None = None
    right_id: RightId | None = None
    child_macs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Retained:
    """Hold one kind of thing that had to stay, on which ground, until which day."""

    noun: Held
    count: int
    ground: str
    until_on: date | None


@dataclass(frozen=True)
class ErasureRow:
    """Show one erasure; `wiped` once no trace of it is left in the files of the records."""

    id: ErasureId
    member_id: MemberId
    request_id: RequestId | None
    right_id: RightId | None
    cause: str
    code_mac: str
    counts: Mapping[str, int]
    child_ids: tuple[int, ...]
    child_macs: tuple[str, ...]
    other_requests: tuple[int, ...]
    erased_on: date
    erased_at: datetime
    erased_by: str
    wiped: bool
    letter_id: LetterId | None


class Erasures:
    """Write and read the erasures of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, new: NewErasure, retained: Sequence[Retained], by: StaffId, at: datetime
    ) -> ErasureId:
        """Record one erasure with what had to stay."""
        record = ErasureRecord(
            member_id=new.member_id,
            request_id=new.request_id,
            right_id=new.right_id,
            cause=new.cause,
            code_mac=new.code_mac,
            counts=_spelt(new),
            erased_on=new.erased_on,
            erased_at=at,
            erased_by=by,
            letter_id=None,
        )
        self._session.add(record)
        self._session.flush()
        rows = [{"erasure_id": record.id, **vars(one)} for one in retained]
        if rows:
            self._session.connection().execute(insert(table_of(ErasureRetainedRecord)), rows)
        return ErasureId(record.id)

    def finish(self, keys: Sequence[ErasureId]) -> None:
        """Say of these that the files of the records hold no trace any more."""
        self._session.execute(
            update(ErasureRecord).where(ErasureRecord.id.in_(keys)).values(wiped=True)
        )

    def certify(self, key: ErasureId, letter_id: LetterId) -> None:
        """Point to the newest certificate of an erasure."""
        self._session.execute(
            update(ErasureRecord).where(ErasureRecord.id == key).values(letter_id=letter_id)
        )

    def ids(self, *, pending_only: bool = False) -> Sequence[ErasureId]:
        """Return the keys, the newest first."""
        query = select(ErasureRecord.id).order_by(ErasureRecord.id.desc())
        if pending_only:
            query = query.where(ErasureRecord.wiped.is_(False))
        return [ErasureId(key) for key in self._session.execute(query).scalars()]

    def rows(self, keys: Sequence[int]) -> Sequence[ErasureRow]:
        """Return these erasures, in their order."""
        query = (
            select(ErasureRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == ErasureRecord.erased_by)
            .where(ErasureRecord.id.in_(keys))
        )
        found = {record.id: _row(record, name) for record, name in self._session.execute(query)}
        return [found[key] for key in keys if key in found]

    def of(self, member_id: MemberId) -> Sequence[ErasureRow]:
        """Return the erasures of a member, the newest first."""
        query = select(ErasureRecord.id).where(ErasureRecord.member_id == member_id)
        return self.rows(
            list(self._session.execute(query.order_by(ErasureRecord.id.desc())).scalars())
        )

    def of_right(self, right_id: RightId) -> ErasureRow | None:
        """Return the erasure by which a right was carried out."""
        query = select(ErasureRecord.id).where(ErasureRecord.right_id == right_id)
        keys = self._session.execute(query.order_by(ErasureRecord.id)).scalars().all()
        return next(iter(self.rows(keys[:1])), None)

    def inquiries_of(self, member_id: MemberId) -> Sequence[int]:
        """Return the inquiries of authorities that only her name tied to her; for the head alone.

        They stand in no row that others read.
        """
        query = select(ErasureRecord.counts).where(ErasureRecord.member_id == member_id)
        found = map(json.loads, self._session.execute(query).scalars())
        return sorted({key for kept in found for key in kept.get("inquiries", ())})

    def with_code(self, mac: str) -> Sequence[ErasureRow]:
        """Return the erasures of whoever had this code, by its keyed hash."""
        query = select(ErasureRecord.id).where(ErasureRecord.code_mac == mac)
        return self.rows(list(self._session.execute(query).scalars()))

    def macs(self) -> frozenset[str]:
        """Return every keyed hash of a code."""
        query = select(ErasureRecord.code_mac).where(ErasureRecord.code_mac != "")
        return frozenset(self._session.execute(query).scalars())

    def retained(self, keys: Sequence[int]) -> Mapping[int, Sequence[Retained]]:
        """Return what had to stay, by erasure."""
        record = ErasureRetainedRecord
        found: dict[int, list[Retained]] = {int(key): [] for key in keys}
        query = select(record).where(record.erasure_id.in_(keys)).order_by(record.id)
        for one in self._session.execute(query).scalars():
            held = Retained(Held(one.noun), one.count, one.ground, one.until_on)
            found[one.erasure_id].append(held)
        return found


def _spelt(new: NewErasure) -> str:
    return json.dumps(
        {
            "goes": dict(new.counts),
            "children": list(new.child_ids),
            "child_macs": list(new.child_macs),
            "requests": list(new.other_requests),
            "inquiries": list(new.other_inquiries),
        }
    )


def _row(record: ErasureRecord, name: str) -> ErasureRow:
    kept = json.loads(record.counts)
    return ErasureRow(
        id=ErasureId(record.id),
        member_id=MemberId(record.member_id),
        request_id=None if record.request_id is None else RequestId(record.request_id),
        right_id=None if record.right_id is None else RightId(record.right_id),
        cause=record.cause,
        code_mac=record.code_mac,
        counts=kept.get("goes", {}),
        child_ids=tuple(kept.get("children", ())),
        child_macs=tuple(kept.get("child_macs", ())),
        other_requests=tuple(kept.get("requests", ())),
        erased_on=record.erased_on,
        erased_at=record.erased_at,
        erased_by=name,
        wiped=record.wiped,
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
    )
