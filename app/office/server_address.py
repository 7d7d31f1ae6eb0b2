"""Read the address of a server, and ask whether it answers."""

from app.storage import server_place, server_reach
from app.storage.errors import PasswordNeeded
from app.storage.server_place import ServerPlace

__all__ = ["PasswordNeeded", "ServerPlace", "answers", "read", "wants_password"]


def read(typed: str) -> ServerPlace:
    """Read an address as it stands on a command line.

    Raises:
        Refused: it is none, holds a password, or would go over an open wire.
    """
    return server_place.read(typed)


def wants_password(place: ServerPlace) -> bool:
    """Tell whether the server asks for the password of the role, and no file gives it.

    Raises:
        Refused, RecordsOutOfReach: it cannot be used; the sentence says why.
    """
    try:
        answers(place)
    except PasswordNeeded:
        return True
    return False


def answers(place: ServerPlace) -> None:
    """Reach a server and let go of it again.

    Raises:
        PasswordNeeded: the server asks for the password of the role.
        Refused, RecordsOutOfReach: it cannot be used; the sentence says why.
    """
    server_reach.reach(place).dispose()
