"""Build the records that are put back: unpacked, proved, brought up to what is known of today."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.office import (
    backup_adopting,
    erasure_list,
    restore_keys,
    restore_merging,
    restore_places,
    restore_second_place,
)
from app.office.desk import Desk
from app.office.restore_erasures import Past, waiting
from app.office.restore_keys import TodaysKeys
from app.office.restore_knowledge import Knowledge, gather
from app.office.restore_merging import Beside, Merged
from app.office.restore_second_place import SecondPlace
from app.office.restore_sources import Key, Source, Target, opened
from app.rules.restoring import Loss
from app.storage import tombstones
from app.storage.history import Head
from app.storage.key_ring import KeyRing
from app.storage.unit import Unit


@dataclass(frozen=True)
class Room:
    """Say where to build, which keys stand today, and under which name today was saved."""

    place: Path
    today: TodaysKeys | None
    saved_as: str

    def kept(self, ring: KeyRing) -> TodaysKeys | None:
        """Return the keys of today where records under another ring can go on under them."""
        return self.today if self.today is not None and self.today.fits(ring) else None


@dataclass(frozen=True)
class Built:
    """Hold what was built; `head` is the last row of the log of today, `staff` who is active."""

    loss: Loss
    merged: Merged
    known: Knowledge
    second: SecondPlace
    head: Head | None
    keeps_keys: bool
    staff: tuple[str, ...]
    data_key: bytes = field(repr=False)


@contextmanager
def both(target: Target, source: Source) -> Iterator[tuple[Unit, Unit | None]]:
    """Read the backup and, where they open, the records of today."""
    with source.desk.look() as there:
        if target.live is None:
            yield there, None
            return
        with target.live.look() as now:
            yield there, now


def loss_of(target: Target, source: Source, there: Unit, known: Knowledge) -> Loss:
    """Say what a restore loses."""
    key = tombstones.list_key_of(there.session, source.desk.store.data_key)
    past = Past(source.manifest.made_at, key)
    again = {
        (one.member, one.children if one.child_only else ())
        for one in waiting(there, known.lines, past)
    }
    return Loss(
        made_at=source.manifest.made_at,
        rows=None if known.fork is None else len(known.anchors),
        erased=len(again),
        list_state=known.reach.state,
        nothing_stands=restore_places.kind_of(target.folder) == "absent",
        practice=source.manifest.practice,
        turns_plain=not source.manifest.encrypted and not _is_plain(target),
    )


def _is_plain(target: Target) -> bool:
    """Tell whether the records of today are known to be plain: nothing turns then."""
    if target.opener is not None:
        return not target.opener.store.encrypted
    ring = restore_keys.standing(target.folder)
    return ring is not None and not ring.encrypted


def build(target: Target, backup: Path, key: Key, room: Room) -> Built:
    """Build the records; they are closed again and lie in their place as files."""
    with opened(target, backup, key, room.place) as source:
        with both(target, source) as (there, now):
            known = gather(target, source, there, now)
            loss = loss_of(target, source, there, known)
            free = loss.nothing_stands
            second = restore_second_place.of_restored(there, now, free=free)
            head = None if now is None else now.history.head()
        keys = room.kept(source.desk.store.ring)
        logins = room.today.logins if room.today else None  # who left has gone, whichever key it is
        people = restore_merging.take_people(target, source, logins)
        desk = restore_merging.seated(target, source, by_sheet=bool(key.sheet))
        beside = Beside(people, room.saved_as, second, keys.data_key if keys else None)
        own = erasure_list.places(target.folder, second.place)[1:]
        backup_adopting.adopt_under(desk, own, source.keys)
        merged = restore_merging.merge(desk, source, known, beside)
        return Built(
            loss=loss,
            merged=merged,
            known=known,
            second=second,
            head=head,
            keeps_keys=keys is not None,
            staff=_active(desk),
            data_key=desk.store.data_key,
        )


def _active(desk: Desk) -> tuple[str, ...]:
    with desk.look() as unit:
        return tuple(f"{one.name}（{one.login}）" for one in unit.staff.listed() if one.active)
