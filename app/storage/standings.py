"""Read how consents stand on a day; nothing of it is stored."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import get_args

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.rules.consents import Standing
from app.rules.ids import ConsentId, MemberId
from app.storage.consent_entries import survivors
from app.storage.pages import KEYS, batched
from app.storage.schema.members import MemberRecord
from app.storage.standing_query import DAY, standing_query, standings_asked


class Standings:
    """Ask how the members of one transaction stand, merged doubles as one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, ids: Sequence[int], day: date) -> Mapping[int, Standing]:
        """Return the standing of each of these members; of nobody known it is "none"."""
        found = {key: standing for key, standing, _ in self._of(ids, day)}
        return {key: found.get(key, "none") for key in ids}

    def deciding(self, ids: Sequence[int], day: date) -> Mapping[int, ConsentId]:
        """Return the row on which each standing rests: the answer that counts, or the withdrawal.

        Whoever has none is left out.
        """
        return {key: ConsentId(row) for key, _, row in self._of(ids, day) if row is not None}

    def ids(
        self, day: date, standing: Standing | None = None, *, state: str | None = None
    ) -> Sequence[MemberId]:
        """Return the members who stand so on a day, in the order of their codes; no doubles."""
        query = standing_query(day).where(_alone(state)).order_by(MemberRecord.member_code)
        found = self._session.execute(query)
        return [MemberId(key) for key, word, _ in found if standing in {None, word}]

    def counts(self, day: date, *, state: str | None = None) -> Mapping[Standing, int]:
        """Count the members by how they stand on a day; merged doubles count once."""
        table = standing_query(day).where(_alone(state)).subquery()
        query = select(table.c.standing, func.count().label("members")).group_by(table.c.standing)
        counted = {row.standing: row.members for row in self._session.execute(query)}
        return {word: counted.get(word, 0) for word in get_args(Standing)}

    def _of(self, ids: Sequence[int], day: date) -> Iterator[tuple[int, Standing, int | None]]:
        roots = survivors(self._session, MemberRecord, ids)
        for page in batched(sorted({*roots.values()})):
            yield from self._session.execute(standings_asked(), {DAY: day, KEYS: list(page)})


def _alone(state: str | None) -> ColumnElement[bool]:
    alone = MemberRecord.merged_into.is_(None)
    return alone if state is None else alone & (MemberRecord.state == state)
