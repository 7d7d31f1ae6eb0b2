"""Keep the consent ledger: add answers and read them; nothing is changed or deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.orm import Session

from app.rules.consents import YES, Answer, Entry, effective
from app.rules.ids import ChildId, ConsentId, MemberId, NoticeId, PolicyVersionId, StaffId
from app.storage.consent_entries import ChildEntry, child_entries, member_entries, survivors
from app.storage.consent_rows import CORRECTED, ConsentRow, consent_rows, with_members
from app.storage.history import canonical, seal
from app.storage.keys import Randomness
from app.storage.member_search import MemberSearch
from app.storage.merges import of_family
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.consents import ConsentDetailRecord, ConsentRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.series import Series

__all__ = ["ConsentRow", "Consents", "NewAnswer", "sealed"]

SALT_BYTES = 32
EITHER_YES = "yes"
"""Stands in a search for `granted` and `renewed` alike."""

_CONSENTS = table_of(ConsentRecord)
_DETAILS = table_of(ConsentDetailRecord)


@dataclass(frozen=True)
class NewAnswer:
    """Hold one answer to be recorded.

    `child_id` names the child it is about, where it is not about the member; `relationship` is what
    the consenter is to the child, or to the member.
    """

    member_id: MemberId
    version_id: PolicyVersionId
    text_sha256: str
    answer: str
    given_on: date
    method: str
    receiver: str = ""
    note: str = ""
    inferred: bool = False
    child_id: ChildId | None = None
    consenter: str = "self"
    relationship: str = ""
    consenter_name: str = ""
    kept_at: str = ""
    notice_id: NoticeId | None = None
    corrects_id: ConsentId | None = None


class Consents:
    """Write and read the ledger of one transaction."""

    def __init__(self, session: Session, randomness: Randomness) -> None:
        self._session = session
        self._randomness = randomness

    def add(self, answer: NewAnswer, by: StaffId, at: datetime) -> ConsentId:
        """Append one answer and return its key."""
        key = Series(self._session).take("consents")
        salt = self._randomness(SALT_BYTES)
        detail = _detail(answer)
        row = {
            "id": key,
            "member_id": answer.member_id,
            "policy_version_id": answer.version_id,
            "text_sha256": answer.text_sha256,
            "answer": answer.answer,
            "all_clauses": answer.answer in YES,
            "given_on": answer.given_on,
            "method": answer.method,
            "inferred": answer.inferred,
            "details_mac": seal(salt, sealed(detail)),
            "recorded_at": at,
            "recorded_by": by,
            "child_id": answer.child_id,
            "consenter": answer.consenter,
            "relationship_word": answer.relationship,
            "notice_id": answer.notice_id,
            "corrects_id": answer.corrects_id,
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
        method: str | None = None,
        corrected: bool | None = None,
    ) -> Sequence[ConsentId]:
        """Return the keys, newest record first; `typed` finds them by their members.

        A member's are those of her merged doubles too; the answer "yes" is either yes.
        """
        query = select(ConsentRecord.id).order_by(ConsentRecord.id.desc())
        found = MemberSearch(self._session).condition(typed)
        if found is not None:
            query = with_members(query).where(found)
        conditions = (
            None if member_id is None else of_family(ConsentRecord.member_id, member_id),
            None if answer is None else _answered(answer),
            None if version_on is None else _to_version(version_on),
            None if method is None else ConsentRecord.method == method,
            None if corrected is None else CORRECTED if corrected else ~CORRECTED,
        )
        query = query.where(*(one for one in conditions if one is not None))
        return [ConsentId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[ConsentRow]:
        """Return the rows of these keys, in their order."""
        found = {row.id: row for page in batched(ids) for row in consent_rows(self._session, page)}
        return [found[ConsentId(key)] for key in ids if key in found]

    def kept(self, key: int) -> NewAnswer | None:
        """Return an answer as it was recorded, details and all; None where there is none."""
        query = (
            select(ConsentRecord, ConsentDetailRecord)
            .outerjoin(ConsentDetailRecord, ConsentDetailRecord.consent_id == ConsentRecord.id)
            .where(ConsentRecord.id == key)
        )
        found = self._session.execute(query).one_or_none()
        return None if found is None else _kept(*found)

    def entries(self, member_ids: Sequence[int]) -> Mapping[int, Sequence[Entry]]:
        """Return what each of these members answered about herself, corrected rows included."""
        return member_entries(self._session, member_ids)

    def answers(self, member_ids: Sequence[int]) -> Mapping[int, Sequence[tuple[str, date, date]]]:
        """Return what counts of each: (answer, version's day, given on), in the order of record."""
        return {
            key: [_told(entry.answer) for entry in effective(entries)]
            for key, entries in self.entries(member_ids).items()
        }

    def child_entries(self, child_ids: Sequence[int]) -> Mapping[int, Sequence[ChildEntry]]:
        """Return the answers about each of these children, corrected rows included."""
        return child_entries(self._session, child_ids)

    def same_about(self, answer: NewAnswer) -> Sequence[Entry]:
        """Return what the same person has answered about the same one, corrected rows included."""
        if answer.child_id is None:
            return self.entries([answer.member_id])[answer.member_id]
        root = survivors(self._session, MemberRecord, [answer.member_id]).get(answer.member_id)
        told = self.child_entries([answer.child_id])[answer.child_id]
        by_child = answer.consenter == "self"
        return [
            one.entry
            for one in told
            if one.consenter == answer.consenter and (by_child or one.member_id == root)
        ]


def _told(answer: Answer) -> tuple[str, date, date]:
    return answer.kind, answer.version_on, answer.given_on


def _answered(answer: str) -> ColumnElement[bool]:
    wanted = sorted(YES) if answer == EITHER_YES else [answer]
    return ConsentRecord.answer.in_(wanted)


def _to_version(on: date) -> ColumnElement[bool]:
    version = select(PolicyVersionRecord.id).where(PolicyVersionRecord.in_force_on == on)
    return ConsentRecord.policy_version_id.in_(version)


def sealed(detail: Mapping[str, str]) -> str:
    """Spell what the ledger's HMAC covers; words that came in later count where they are given."""
    first = {name: detail[name] for name in ("receiver", "note")}
    later = {name: detail[name] for name in ("consenter_name", "kept_at") if detail[name]}
    return canonical({**first, **later})


def _detail(answer: NewAnswer) -> dict[str, str]:
    return {
        "receiver": answer.receiver,
        "note": answer.note,
        "consenter_name": answer.consenter_name,
        "kept_at": answer.kept_at,
    }


def _kept(record: ConsentRecord, detail: ConsentDetailRecord | None) -> NewAnswer:
    return NewAnswer(
        member_id=MemberId(record.member_id),
        version_id=PolicyVersionId(record.policy_version_id),
        text_sha256=record.text_sha256,
        answer=record.answer,
        given_on=record.given_on,
        method=record.method,
        receiver=detail.receiver if detail else "",
        note=detail.note if detail else "",
        inferred=record.inferred,
        child_id=None if record.child_id is None else ChildId(record.child_id),
        consenter=record.consenter,
        relationship=record.relationship_word,
        consenter_name=detail.consenter_name if detail else "",
        kept_at=detail.kept_at if detail else "",
        notice_id=None if record.notice_id is None else NoticeId(record.notice_id),
        corrects_id=None if record.corrects_id is None else ConsentId(record.corrects_id),
    )
