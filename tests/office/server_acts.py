"""Name the acts on records that lie on a server, and on what others do in them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import moving_to_server, server_address
from app.office.desk import Desk
from app.rules.roles import Verb

OPEN: frozenset[str] = frozenset({"others.begin", "others.since"})


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Return them by the names of their modules and their own; no server answers there."""
    place = server_address.read(f"postgresql://owner@/kiroku?host={folder}")
    return {
        "moving_to_server.move": (
            Verb.renew_keys,
            lambda d: moving_to_server.move(d, place, "program"),
        )
    }
