"""Bring the records of a server to a newer shape."""

from app.storage import server_founding
from app.storage.server_place import ServerPlace


def upgrade(place: ServerPlace, program_role: str) -> tuple[str, ...]:
    """Run the missing migrations as the owner of the tables, and let the program's role work.

    Returns the roles that could work there before, and no longer can.

    Raises:
        Refused: the role is not fit.
        NotOurRecords: there are no records.
        AlteredRecords: their guards are not the program's own; nothing was changed.
    """
    return server_founding.upgrade(place, program_role)
