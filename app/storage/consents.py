"""Keep the consent ledger: add answers and read them; nothing is changed or deleted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.ids import ConsentId, MemberId, PolicyVersionId, StaffId
from app.storage.history import canonical, seal
from app.storage.keys import Randomness
from app.storage.member_search import MemberSearch
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.consents import ConsentDetailRecord, ConsentRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.schema.staff import StaffRecord
from app.storage.series import Series

SALT_BYTES = 32

_CONSENTS = table_of(ConsentRecord)
_DETAILS = table_of(ConsentDetailRecord)


@dataclass(frozen=True)
class NewAnswer:
    """Hold one answer to be recorded."""

    member_id: MemberId
    version_id: PolicyVersionId
    text_sha256: str
    answer: str
    given_on: date
    method: str
    receiver: str = ""
    note: str = ""
    inferred: bool = False


@dataclass(frozen=True)
class ConsentRow:
    """Show one answer; `receiver` and `note` are empty once erased."""

    id: ConsentId
    member_id: MemberId
    member_code: str
    member_name: str
    answer: str
    version_on: date
    inferred: bool
    given_on: date
    method: str
    receiver: str
    note: str
    text_sha256: str
    recorded_at: datetime
    recorded_by: str


class Consents:
    """Write and read the ledger of one transaction."""

    def __init__(self, session: Session, randomness: Randomness) -> None:
        self._session = session
        self._randomness = randomness

    def add(self, answer: NewAnswer, by: StaffId, at: datetime) -> ConsentId:
        """Append one answer and return its key."""
        key = Series(self._session).take("consents")
        salt = self._randomness(SALT_BYTES)
        detail = {"receiver": answer.receiver, "note": answer.note}
        row = {
            "id": key,
            "member_id": answer.member_id,
            "policy_version_id": answer.version_id,
            "text_sha256": answer.text_sha256,
            "answer": answer.answer,
            "all_clauses": answer.answer == "granted",
            "given_on": answer.given_on,
            "method": answer.method,
            "inferred": answer.inferred,
            "details_mac": seal(salt, canonical(detail)),
            "recorded_at": at,
            "recorded_by": by,
        }
        connection = self._session.connection()
        connection.execute(insert(_CONSENTS), row)
        connection.execute(insert(_DETAILS), {"consent_id": key, "salt": salt, **detail})
        return ConsentId(key)

    def ids(
        self,
        typed: str = "",
        *,
        member_id: MemberId | None = None,
        answer: str | None = None,
        version_on: date | None = None,
    ) -> Sequence[ConsentId]:
        """Return the keys, newest record first; `typed` finds them by their members."""
        query = select(ConsentRecord.id).order_by(ConsentRecord.id.desc())
        found = MemberSearch(self._session).condition(typed)
        if found is not None:
            query = query.join(MemberRecord, MemberRecord.id == ConsentRecord.member_id)
            query = query.where(found)
        if member_id is not None:
            query = query.where(ConsentRecord.member_id == member_id)
        if answer is not None:
            query = query.where(ConsentRecord.answer == answer)
        if version_on is not None:
            query = query.join(PolicyVersionRecord).where(
                PolicyVersionRecord.in_force_on == version_on
            )
        return [ConsentId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[ConsentRow]:
        """Return the rows of these keys, in their order."""
        found = {row.id: row for page in batched(ids) for row in self._rows(page)}
        return [found[ConsentId(key)] for key in ids if key in found]

    def answers(self, member_ids: Sequence[int]) -> Mapping[int, Sequence[tuple[str, date, date]]]:
        """Return for each member (answer, version's day, given on), in the order of record."""
        found: dict[int, list[tuple[str, date, date]]] = {key: [] for key in member_ids}
        for page in batched(member_ids):
            for key, answer, version_on, given_on in self._answers(page):
                found[key].append((answer, version_on, given_on))
        return found

    def _rows(self, ids: Sequence[int]) -> Iterator[ConsentRow]:
        query = (
            select(
                ConsentRecord,
                MemberRecord.member_code,
                MemberDetailRecord.name,
                PolicyVersionRecord.in_force_on,
                ConsentDetailRecord,
                StaffRecord.name,
            )
            .join(MemberRecord, MemberRecord.id == ConsentRecord.member_id)
            .join(PolicyVersionRecord)
            .join(StaffRecord, StaffRecord.id == ConsentRecord.recorded_by)
            .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .outerjoin(ConsentDetailRecord, ConsentDetailRecord.consent_id == ConsentRecord.id)
            .where(ConsentRecord.id.in_(ids))
        )
        for record, code, name, version_on, detail, by in self._session.execute(query):
            yield _row(record, (code, name or ""), version_on, detail, by)

    def _answers(self, member_ids: Sequence[int]) -> Iterable[tuple[int, str, date, date]]:
        query = (
            select(
                ConsentRecord.member_id,
                ConsentRecord.answer,
                PolicyVersionRecord.in_force_on,
                ConsentRecord.given_on,
            )
            .join(PolicyVersionRecord)
            .where(ConsentRecord.member_id.in_(member_ids))
            .order_by(ConsentRecord.id)
        )
        return self._session.execute(query)


def _row(
    record: ConsentRecord,
    member: tuple[str, str],
    version_on: date,
    detail: ConsentDetailRecord | None,
    recorded_by: str,
) -> ConsentRow:
    return ConsentRow(
        id=ConsentId(record.id),
        member_id=MemberId(record.member_id),
        member_code=member[0],
        member_name=member[1],
        answer=record.answer,
        version_on=version_on,
        inferred=record.inferred,
        given_on=record.given_on,
        method=record.method,
        receiver=detail.receiver if detail else "",
        note=detail.note if detail else "",
        text_sha256=record.text_sha256,
        recorded_at=record.recorded_at,
        recorded_by=recorded_by,
    )
