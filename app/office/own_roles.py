"""Say as what somebody sits here now: roles change while a window stays open."""

from contextlib import suppress

from app.office.desk import Desk
from app.rules.errors import RolesChanged


def words(desk: Desk) -> str:
    """Return the roles as they stand on record now, as the status line shows them.

    Raises:
        Gone: the person before this window has left.
    """
    # Nothing was begun here that a role which is gone would have to stop.
    with suppress(RolesChanged):
        desk.attend()
    return desk.actor.role_words
