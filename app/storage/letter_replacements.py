"""Keep which letter stands for one that was cancelled, came back or reached the wrong person."""

from collections.abc import Mapping, Sequence

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from app.rules.ids import LetterId
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.letters import LetterReplacementRecord


class LetterReplacements:
    """Write and read the replacements of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter_id: LetterId, replaces_id: LetterId) -> None:
        """Say that one letter stands for an earlier one."""
        self._session.execute(
            insert(table_of(LetterReplacementRecord)).values(
                letter_id=letter_id, replaces_id=replaces_id
            )
        )

    def of(self, ids: Sequence[int]) -> Mapping[LetterId, LetterId]:
        """Return, by the letter that was replaced, the one that stands for it.

        Asked for either of the two, the pair is found.
        """
        found: dict[LetterId, LetterId] = {}
        record = LetterReplacementRecord
        for page in batched(ids):
            query = select(record.replaces_id, record.letter_id).where(
                or_(record.replaces_id.in_(page), record.letter_id.in_(page))
            )
            pairs = self._session.execute(query).all()
            found.update({LetterId(old): LetterId(new) for old, new in pairs})
        return found
