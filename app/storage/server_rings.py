"""Keep the key slots of an office in a table of its server, where every PC finds them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.rules.errors import OfficeError
from app.storage import failures
from app.storage.errors import NotOurRecords, RecordsOutOfReach
from app.storage.schema.base import table_of
from app.storage.schema.keys import KeyRingRecord
from app.storage.server_engine import ASIDE

_RINGS = table_of(KeyRingRecord)
_ONLY: Final = 1
_LOCK: Final = "SELECT pg_advisory_xact_lock({number}, hashtext(current_schema()))"
_RING_LOCK: Final = 1937075574
_ROW_LOCK: Final = 1937075577
_UNSURE: Final = (
    "鍵の保存の終わりにサーバーとの接続が切れ、保存できたかどうかを確かめられません。"
    "鍵は、前のものか新しいもののどちらかで、半端には残っていません。"
    "つながったら、すくすく窓口を開き直して確かめてください。"
)


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
        with failures.told():
            try:
                with aside(self.engine, _ROW_LOCK) as connection:
                    connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=newer))
            except DBAPIError as error:
                if not (error.connection_invalidated and self._stands(text, error)):
                    raise

    def _stands(self, text: str, cut: DBAPIError) -> bool:
        # Whoever takes the lock has waited until the connection that was cut came to its end.
        query = select(_RINGS.c.content).where(_RINGS.c.id == _ONLY)
        try:
            with aside(self.engine, _ROW_LOCK) as connection:
                return connection.execute(query).scalar() == text
        except DBAPIError:
            raise RecordsOutOfReach(_UNSURE) from cut

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nobody else change the ring meanwhile, on whichever PC."""
        is_done = False
        try:
            with failures.told(), aside(self.engine, _RING_LOCK):
                yield
                is_done = True
        except (OfficeError, DBAPIError):
            if not is_done:
                raise
            # Nothing was written here: a connection that was cut has let go of the lock.


@contextmanager
def aside(engine: Engine, lock: int | None = None) -> Iterator[Connection]:
    """Open a transaction beside the records, which does not wait for who writes in them.

    Where something fails in it, that is what is raised, even if it cannot be rolled back: the
    connection may be what failed.
    """
    cause: BaseException | None = None
    try:
        with engine.execution_options(**{ASIDE: True}).begin() as connection:
            if lock is not None:
                connection.execute(text(_LOCK.format(number=lock)))
            try:
                yield connection
            except BaseException as error:
                cause = error
                raise
    except SQLAlchemyError:
        if cause is None:
            raise
        raise cause from cause.__cause__
