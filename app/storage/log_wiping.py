"""Take what an erased person's acts said out of the operation log; its rows and chain stay."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from app.storage.erasure_reach import Reach
from app.storage.pages import batched
from app.storage.schema.history import HistoryDetailRecord, HistorySubjectRecord

NOUNS: Final[Mapping[str, str]] = {
    "member": "members",
    "child": "children",
    "guardianship": "ties",
    "consent": "consents",
    "evidence": "evidence",
    "slip": "slips",
    "application": "applications",
    "letter": "letters",
    "exit": "exits",
    "follow_up": "tasks",
    "suspension": "suspensions",
    "right": "rights",
    "inquiry": "inquiries",
    "case_note": "case_notes",
    "follow_through": "follow_throughs",
    "phone_note": "phone_notes",
    "nonconformity": "facts",
    "authority": "authority",
    "held_paper": "papers",
}
"""By which noun of the log rows of each reach are named."""
MOST_PEOPLE: Final = 20
"""An act on more people than this is a list: what it says is about none of them alone."""


def acts_of(session: Session, reach: Reach, cases: Collection[int]) -> Sequence[int]:
    """Return the numbers of the acts whose details go: all that touched her, her cases included."""
    found: set[int] = set()
    for noun, name in NOUNS.items():
        found.update(_of(session, noun, reach.keys(name)))
    found.update(_of(session, "letter", reach.told))
    found.update(_of(session, "request", tuple(cases)))
    return sorted(found - _lists(session, found))


def acts_that_say(session: Session, members: Collection[int], words: Collection[str]) -> list[int]:
    """Return the acts on these members whose details hold one of these words."""
    content = HistoryDetailRecord.content
    said = [content.contains(word, autoescape=True) for word in words if word]
    if not said:
        return []
    query = (
        select(HistorySubjectRecord.number)
        .join(HistoryDetailRecord, HistoryDetailRecord.number == HistorySubjectRecord.number)
        .where(
            HistorySubjectRecord.noun == "member",
            HistorySubjectRecord.subject_id.in_(members),
            or_(*said),
        )
    )
    return sorted(set(session.execute(query).scalars()))


def count(session: Session, numbers: Sequence[int]) -> int:
    """Count those of these acts that still say something."""
    total = 0
    for page in batched(numbers):
        query = select(func.count()).where(HistoryDetailRecord.number.in_(page))
        total += session.execute(query).scalar_one()
    return total


def forget(session: Session, numbers: Sequence[int]) -> None:
    """Delete the details of these acts."""
    for page in batched(numbers):
        session.execute(delete(HistoryDetailRecord).where(HistoryDetailRecord.number.in_(page)))


def _of(session: Session, noun: str, keys: Sequence[int]) -> Sequence[int]:
    found: list[int] = []
    for page in batched(keys):
        query = select(HistorySubjectRecord.number).where(
            HistorySubjectRecord.noun == noun, HistorySubjectRecord.subject_id.in_(page)
        )
        found += session.execute(query).scalars()
    return found


def _lists(session: Session, numbers: Collection[int]) -> set[int]:
    found: set[int] = set()
    for page in batched(sorted(numbers)):
        query = (
            select(HistorySubjectRecord.number)
            .where(HistorySubjectRecord.number.in_(page), HistorySubjectRecord.noun == "member")
            .group_by(HistorySubjectRecord.number)
            .having(func.count() > MOST_PEOPLE)
        )
        found.update(session.execute(query).scalars())
    return found
