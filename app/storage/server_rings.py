"""Keep the key slots of an office in a table of its server, where every PC finds them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.dialects.postgresql import insert

from app.storage import failures
from app.storage.errors import NotOurRecords
from app.storage.schema.base import table_of
from app.storage.schema.keys import KeyRingRecord
from app.storage.server_engine import ASIDE

_RINGS = table_of(KeyRingRecord)
_ONLY: Final = 1
_LOCK: Final = "SELECT pg_advisory_xact_lock({number}, hashtext(current_schema()))"
_RING_LOCK: Final = 1937075574


@dataclass(frozen=True)
class TableRings:
    """Keep the text of the ring in the one row of its table."""

    engine: Engine

    def read(self) -> str:
        """Return the text.

        Raises:
            NotOurRecords: there is none.
        """
        with failures.told(writes=False), self.engine.connect() as connection:
            found = connection.execute(select(_RINGS.c.content).where(_RINGS.c.id == _ONLY))
            text_found = found.scalar()
        if text_found is None:
            raise NotOurRecords(
                "サーバーに鍵の控えがありません。記録は開いていません。"
                "控えから戻すか、システム担当にご連絡ください。"
            )
        return str(text_found)

    def write(self, text: str) -> None:
        """Write the text in the place of the old one."""
        row = insert(_RINGS).values(id=_ONLY, content=text, edition=1)
        newer = {"content": text, "edition": _RINGS.c.edition + 1}
        with failures.told(), aside(self.engine) as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=newer))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nobody else change the ring meanwhile, on whichever PC."""
        with failures.told(), aside(self.engine, _RING_LOCK):
            yield


@contextmanager
def aside(engine: Engine, lock: int | None = None) -> Iterator[Connection]:
    """Open a transaction beside the records, which does not wait for who writes in them."""
    with engine.execution_options(**{ASIDE: True}).begin() as connection:
        if lock is not None:
            connection.execute(text(_LOCK.format(number=lock)))
        yield connection
