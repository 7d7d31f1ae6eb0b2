"""Keep to whom each letter went and where; erased with the person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.ids import LetterId
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.letters import LetterAddresseeRecord


@dataclass(frozen=True)
class LetterAddressee:
    """Say to whom a letter went: the name as it is printed, with its honorific."""

    name: str
    postal_code: str = ""
    address: str = ""


class LetterAddressees:
    """Write and read the addressees of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter_id: LetterId, to: LetterAddressee) -> None:
        """Say it of a letter that was just issued."""
        values = {"letter_id": letter_id, **vars(to)}
        self._session.execute(insert(table_of(LetterAddresseeRecord)).values(values))

    def of(self, ids: Sequence[int]) -> Mapping[LetterId, LetterAddressee]:
        """Return those of these letters; erased ones are not there."""
        found: dict[LetterId, LetterAddressee] = {}
        for page in batched(ids):
            query = select(LetterAddresseeRecord).where(LetterAddresseeRecord.letter_id.in_(page))
            for record in self._session.execute(query).scalars():
                found[LetterId(record.letter_id)] = LetterAddressee(
                    record.name, record.postal_code, record.address
                )
        return found
