"""Find requests by what was typed, a protected person's never by her telephone (OFFICE L-06)."""

from collections.abc import Iterator, Sequence
from functools import cache

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from app.storage.case_families import shielded_children
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord, RequestSubjectRecord
from app.storage.typed_words import plain_number, typed_words

APART = "\x1f"
TELEPHONE = 3
"""Which of the texts that find a request is the telephone."""


def finding(typed: str) -> Iterator[ColumnElement[bool]]:
    """Yield what a request must fulfil to be found, one condition for each word."""
    for word in typed_words(typed):
        yield or_(
            RequestDetailRecord.folded.contains(word, autoescape=True),
            RequestDetailRecord.folded.contains(plain_number(word), autoescape=True),
            RequestRecord.receipt_number.contains(word, autoescape=True),
            MemberDetailRecord.name_key.contains(word, autoescape=True),
        )


def found_by_telephone(session: Session, typed: str, found: Sequence[int]) -> frozenset[int]:
    """Name the cases of protected people that only the telephone finds.

    Whoever could search by it would learn whose number it is, without a reason and a log row.
    """
    words = typed_words(typed)
    if not any(sign.isdigit() for word in words for sign in word):
        return frozenset()
    protected = _protected(session, found)
    if not protected:
        return frozenset()
    query = (
        select(
            RequestRecord.id,
            RequestRecord.receipt_number,
            RequestDetailRecord.folded,
            MemberDetailRecord.name_key,
        )
        .join(RequestDetailRecord, RequestDetailRecord.request_id == RequestRecord.id)
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == RequestRecord.member_id)
        .where(RequestRecord.id.in_(protected))
    )
    return frozenset(
        key
        for key, number, folded, name in session.execute(query)
        if not _is_found(words, (number, *_without_telephone(folded), name or ""))
    )


def _is_found(words: Sequence[str], texts: Sequence[str]) -> bool:
    return all(any(word in text or plain_number(word) in text for text in texts) for word in words)


def _without_telephone(folded: str) -> list[str]:
    texts = folded.split(APART)
    return [*texts[:TELEPHONE], *texts[TELEPHONE + 1 :]]


def _protected(session: Session, found: Sequence[int]) -> list[int]:
    """Return those found that are about a protected member, or about a protected child."""
    own, asked, beside = _of_the_protected()
    named = {*session.execute(own).scalars(), *session.execute(asked).scalars()}
    near = list(session.execute(beside).scalars())
    shielded = shielded_children(session, near) if near else frozenset()
    return sorted({*named, *shielded} & set(found))


@cache
def _of_the_protected() -> tuple[Select[int], Select[int], Select[int]]:
    """Select the requests about protected members, protected children, and by their adults."""
    people, children = _whole(MemberRecord), _whole(ChildRecord)
    subject, tie = RequestSubjectRecord, GuardianshipRecord
    tied = select(tie.member_id).where(tie.child_id.in_(children))
    return (
        select(RequestRecord.id).where(RequestRecord.member_id.in_(people)),
        select(subject.request_id).where(subject.child_id.in_(children)),
        select(RequestRecord.id).where(RequestRecord.member_id.in_(tied)),
    )


def _whole(kind: type[MemberRecord] | type[ChildRecord]) -> Select[int]:
    """Return the keys of the protected, and of the doubles that were joined to them."""
    protected = select(kind.id).where(kind.confidential)
    return select(kind.id).where(or_(kind.confidential, kind.merged_into.in_(protected)))
