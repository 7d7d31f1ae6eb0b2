"""Read the ledger of children's states: who stands for a child, when it was stopped."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import ChildId
from app.storage.consent_entries import survivors
from app.storage.pages import batched
from app.storage.schema.children import ChildRecord, ChildStateRecord

_STOPPED: Final = "stopped"


class ChildStates:
    """Read the states of children in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def roots(self, ids: Sequence[ChildId]) -> Mapping[ChildId, ChildId]:
        """Return who stands for each of these children; unknown ones are left out."""
        found = survivors(self._session, ChildRecord, ids)
        return {ChildId(key): ChildId(root) for key, root in found.items()}

    def stopped_within(self, ids: Sequence[ChildId], first: date, last: date) -> frozenset[ChildId]:
        """Return those who were stopped on one of these days, the first and the last included."""
        moves = self._moves(ids)
        return frozenset(key for key in moves if _was_stopped(moves[key], first, last))

    def _moves(self, ids: Sequence[ChildId]) -> Mapping[ChildId, Sequence[tuple[date, str]]]:
        told = ChildStateRecord
        query = select(told.child_id, told.since_on, told.state).order_by(told.since_on, told.id)
        found: dict[ChildId, list[tuple[date, str]]] = defaultdict(list)
        for page in batched(ids):
            for key, since_on, state in self._session.execute(query.where(told.child_id.in_(page))):
                found[ChildId(key)].append((since_on, state))
        return found


def _was_stopped(moves: Sequence[tuple[date, str]], first: date, last: date) -> bool:
    """Tell it of moves in their order; on the day on which a stop is lifted it holds no more."""
    return any(
        state == _STOPPED and begun <= last and ended > first
        for (begun, state), (ended, _next) in pairwise((*moves, (date.max, "")))
    )
