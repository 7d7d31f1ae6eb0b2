"""Open the records of an office on a server; a folder of this PC goes with them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, inspect

from app.rules.errors import Refused
from app.storage import key_file, migrate, server_powers, server_shape
from app.storage.errors import NotOurRecords
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store
from app.storage.server_engine import Heard
from app.storage.server_place import ServerPlace
from app.storage.server_reach import closed_on_failure, reach
from app.storage.server_rings import TableRings
from app.storage.server_tries import TableTries

_NONE: Final = (
    "{label} に、すくすく窓口の記録がありません。何も変えていません。"
    "URLを確かめるか、「init --database」か「move-to-server」で作ってください。"
)
_FOREIGN: Final = (
    "{label} には、すくすく窓口のものではない表があります。何も変えていません。"
    "URLを確かめてください。"
)
_OLDER: Final = (
    "サーバーの記録は、このプログラムより古い形をしています。開かずに止めました。"
    "表の持ち主の役割で「database upgrade」を実行してください。"
)


@dataclass(frozen=True)
class ServerDoor:
    """Hold where an office's records lie, and the folder of this PC that goes with them."""

    place: ServerPlace
    folder: Path
    heard: Heard | None = None

    def knock(self) -> "Opened":
        """Reach the server and read the ring; nobody has signed in yet.

        Raises:
            NotOurRecords: there are no records, or their ring is missing.
            NewerRecords, AlteredRecords: their shape is not the program's own.
            Refused: the shape is older, or the role owns the tables.
        """
        engine = reach(self.place, self.heard)
        with closed_on_failure(engine):
            _refuse_unready(engine, self.place)
            rings = TableRings(engine)
            ring = key_file.parse(rings.read(), self.place.label)
        server_shape.refuse_later_writes(engine)
        return Opened(self.folder, engine, ring, rings, TableTries(engine))


@dataclass(frozen=True)
class Opened:
    """Hold a server that answered, before anybody has proved who they are."""

    folder: Path
    engine: Engine
    ring: KeyRing
    rings: TableRings
    tries: TableTries

    def closed_on_failure(self) -> AbstractContextManager[None]:
        """Let go of the server where somebody does not come in."""
        return closed_on_failure(self.engine)

    def store(self, ask: Callable[[KeyRing], bytes]) -> Store:
        """Return the open records once the ring has given the data key.

        Raises:
            WrongKey: the secret opens nothing.
        """
        data_key = ask(self.ring)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Store(
            self.folder,
            self.engine,
            self.ring,
            data_key,
            ring_place=self.rings,
            try_place=self.tries,
        )


def _refuse_unready(engine: Engine, place: ServerPlace) -> None:
    if migrate.is_empty(engine):
        raise NotOurRecords(_NONE.format(label=place.label))
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise NotOurRecords(_FOREIGN.format(label=place.label))
    migrate.prove(engine)
    with engine.connect() as connection:
        if not migrate.at_head(connection):
            raise Refused(_OLDER)
        server_powers.refuse_owner(connection)
