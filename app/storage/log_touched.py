"""Say by which number or name the office knows what an act of the log touched."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.history import Subjects
from app.storage.pages import batched
from app.storage.schema.applications import ApplicationRecord
from app.storage.schema.audits import AuditRecord
from app.storage.schema.base import Base
from app.storage.schema.campaigns import CampaignRecord, SlipRecord
from app.storage.schema.contracts import ContractRecord
from app.storage.schema.disposals import DisposalRecord
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.letters import LetterRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.recipients import RecipientRecord
from app.storage.schema.requests import RequestRecord
from app.storage.schema.staff import StaffRecord
from app.storage.schema.trainings import TrainingRecord

_MARKS: Final[Mapping[str, tuple[type[Base], str]]] = {
    "member": (MemberRecord, "member_code"),
    "request": (RequestRecord, "receipt_number"),
    "letter": (LetterRecord, "document_number"),
    "application": (ApplicationRecord, "number"),
    "slip": (SlipRecord, "number"),
    "campaign": (CampaignRecord, "title"),
    "recipient": (RecipientRecord, "name"),
    "contract": (ContractRecord, "title"),
    "incident": (IncidentRecord, "number"),
    "audit": (AuditRecord, "number"),
    "training": (TrainingRecord, "title"),
    "disposal": (DisposalRecord, "number"),
    "staff": (StaffRecord, "name"),
}
"""In which column of which table each kind of record keeps it."""
NUMBERED: Final = frozenset(_MARKS)
"""The kinds that have one."""
SEARCHED: Final = ("member", "request", "letter", "application", "slip", "incident")
"""The kinds that one searches by their number."""


def marks(session: Session, subjects: Iterable[tuple[str, int]]) -> Mapping[tuple[str, int], str]:
    """Return the numbers and names of these records; those that have none are not there."""
    wanted: dict[str, set[int]] = {}
    for noun, key in subjects:
        wanted.setdefault(noun, set()).add(key)
    found: dict[tuple[str, int], str] = {}
    for noun, keys in wanted.items():
        if noun in _MARKS:
            found |= {(noun, key): mark for key, mark in _read(session, noun, sorted(keys))}
    return found


def known_as(session: Session, words: Iterable[str]) -> Subjects:
    """Return the records whose number is one of these words."""
    spellings = sorted(set(words))
    found: list[tuple[str, int]] = []
    for noun in SEARCHED:
        table, column = _column(noun)
        query = select(table.id).where(column.in_(spellings))
        found += [(noun, key) for key in session.execute(query).scalars()]
    return tuple(found)


def _read(session: Session, noun: str, keys: list[int]) -> Iterable[tuple[int, str]]:
    table, column = _column(noun)
    for page in batched(keys):
        query = select(table.id, column).where(table.id.in_(page))
        yield from ((key, mark) for key, mark in session.execute(query) if mark)


def _column(noun: str) -> tuple[Any, Any]:
    table, name = _MARKS[noun]
    return table, getattr(table, name)
