"""Bring restored records up to what is known of today, before they become the records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.office import access, erasure_list, restore_erasures, restore_second_place
from app.office.desk import Desk
from app.office.restore_erasures import Past
from app.office.restore_knowledge import Knowledge
from app.office.restore_second_place import SecondPlace
from app.office.restore_sources import Source, Target
from app.rules.erased_lines import ErasedLine
from app.rules.errors import Refused
from app.rules.ids import RestoreId
from app.rules.number_gaps import Gap, gaps
from app.rules.roles import Role, Verb
from app.storage import restore_merge, tombstones
from app.storage.leftovers import empty_log
from app.storage.pending_erasures import PendingErasures
from app.storage.restore_merge import People
from app.storage.restore_reading import series
from app.storage.restores import NewRestore
from app.storage.unit import Unit

TITLE = "控えから復元した"
_HELD = "復元した記録の後始末ができませんでした。いまの記録は元のままです。もう一度お試しください。"


@dataclass(frozen=True)
class Merged:
    """Say what became of the restored records, and hold the list of the erased as it is now."""

    restore_id: RestoreId
    erased: int
    gaps: Mapping[str, Gap]
    people: People | None
    erasure_list: str
    doubtful: int


NOTHING_MERGED: Final = Merged(RestoreId(0), 0, {}, None, "", 0)
"""Stands where the records of today go on, and nothing was brought into them."""


@dataclass(frozen=True)
class Beside:
    """Hold what is known besides; `next_key` where the records get the key of today afterwards."""

    people: People | None
    saved_as: str
    second: SecondPlace
    next_key: bytes | None = field(default=None, repr=False)


def take_people(target: Target, source: Source, kept: frozenset[str] | None) -> People | None:
    """Make the people those of today; return None where nothing is known of them.

    `kept` are the logins that still have a key, where the records do not open but the keys do.
    """
    with source.desk.aside() as unit:
        if target.live is None:
            if kept is not None:
                left = restore_merge.close_out(unit.session, kept, source.desk.today)
                return People(tuple(left), (), {})
            return None
        with target.live.look() as now:
            people = restore_merge.people(now.session, unit.session, source.desk.today)
            restore_merge.restores(now.session, unit.session, people.ids)
            restore_merge.backups(now.session, unit.session, people.ids)
            return people


def seated(target: Target, source: Source, *, by_sheet: bool) -> Desk:
    """Seat whoever restores, who must be allowed to by their role.

    Raises:
        Refused: no such person works with the records, or another role may do this.
    """
    login = (target.opener or source.desk).actor.login
    desk = access.seat(source.desk.store, login, target.clock, target.randomness)
    desk.demand(Verb.restore)
    if by_sheet and Role.system not in desk.actor.roles:
        raise Refused(
            f"復旧用シートで戻せるのは、「{Role.system.word}」の役割の人だけです。何も変えていません。"
        )
    return desk


def merge(desk: Desk, source: Source, known: Knowledge, beside: Beside) -> Merged:
    """Erase again, go on with the numbers, keep the lost anchors, and put it all on record."""
    desk.demand(Verb.restore)
    with desk.unit(TITLE) as unit:
        key = tombstones.list_key_of(unit.session, desk.store.data_key)
        if beside.next_key is not None:
            tombstones.keep_list_key(unit.session, desk.store.data_key, beside.next_key)
        head = unit.history.head()
        past = Past(source.manifest.made_at, key)
        replayed = restore_erasures.replay(desk, unit, known.lines, past)
        restore_second_place.settle(unit, beside.second)
        skipped = _advance(unit, known.series)
        new = NewRestore(
            file_name=source.path.name,
            made_at=source.manifest.made_at,
            head=head,
            lost_rows=_lost(known),
            saved_as=beside.saved_as,
            erased_again=len(replayed.erasure_ids),
            list_state=known.reach.state.value,
            numbers=skipped,
        )
        restore_id = unit.restores.add(new, unit.stamp.by, unit.stamp.at)
        unit.restores.keep_anchors(restore_id, known.anchors)
        _keep_left(unit, restore_id, replayed.left)
        unit.log((("restore", restore_id),), _values(new, beside.people))
        unit.erasures.finish(unit.erasures.ids(pending_only=True))
        listed = erasure_list.text_of(erasure_list.lines_in(unit), unit, key)
    if not empty_log(desk.store.engine):
        raise Refused(_HELD)
    erased, doubtful = len(replayed.erasure_ids), replayed.doubtful
    return Merged(restore_id, erased, skipped, beside.people, listed, doubtful)


def _lost(known: Knowledge) -> int | None:
    return None if known.fork is None else len(known.anchors)


def _advance(unit: Unit, known: Sequence[Mapping[str, int]]) -> dict[str, Gap]:
    """Go on behind the highest number that is known anywhere."""
    skipped = gaps(series(unit.session), known)
    for name, gap in skipped.items():
        unit.series.take(name, gap.last - gap.first + 1)
    return skipped


def _keep_left(unit: Unit, key: RestoreId, left: Sequence[tuple[ErasedLine, str]]) -> None:
    pending = PendingErasures(unit.session)
    known = {line.identity for line in pending.lines()}
    for line, problem in left:
        if line.identity not in known:
            pending.add(key, [line], problem)


def _values(new: NewRestore, people: People | None) -> dict[str, object]:
    told = {name: gap._asdict() for name, gap in new.numbers.items()}
    who = {} if people is None else {"left": list(people.left), "joined": list(people.joined)}
    return {
        "file": new.file_name,
        "backup_made_at": new.made_at.isoformat(),
        "lost_rows": new.lost_rows,
        "erased_again": new.erased_again,
        "list_state": new.list_state,
        "numbers": told,
        **who,
    }
