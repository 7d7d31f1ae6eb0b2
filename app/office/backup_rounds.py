"""Go the rounds of the backups: make what is due, copy what the second place lacks."""

from app.office import backup_places, backup_rotation, backups, erasure_list
from app.office.changes import Changes
from app.office.desk import Desk
from app.storage import left_behind

NOTHING = Changes(frozenset())


def go(desk: Desk) -> Changes:
    """Make and copy what is due; everybody's window does it, whatever their role (DECISIONS 8).

    First it takes away what killed programs left: a disk that is full of it takes no backup.
    """
    erasure_list.finish(desk)
    if backups.is_due(desk, desk.clock()):
        with desk.look() as unit:
            _here, *others = backup_places.places(desk, unit)
        left_behind.sweep(desk.folder, *others)
        backups.automatic(desk)
        return Changes(frozenset({"backups"}))
    if not backup_places.waiting(desk):
        return NOTHING
    done = backup_places.copy_to_second(desk)
    if done.copied:
        backup_rotation.rotate(desk)
    return done.changes
