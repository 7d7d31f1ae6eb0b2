"""Write through an open window only while the records have the shape that it knows."""

from typing import Final

from sqlalchemy import Connection, Engine, event

from app.storage import seals
from app.storage.engine import WRITES
from app.storage.errors import NewerRecords
from app.storage.server_engine import ASIDE

_NEWEST: Final = tuple(seals.SEALS)[-1]
_REVISION: Final = "SELECT version_num FROM alembic_version"
_MOVED_ON: Final = (
    "サーバーの記録が、新しい版のすくすく窓口の形に変わりました。いまの操作は保存していません。"
    "このPCのプログラムを新しい版にして、開き直してください。"
)


def refuse_later_writes(engine: Engine) -> None:
    """Let nobody write through this engine once a newer release has changed the shape.

    A unit that is about to write gets `NewerRecords` then, under the lock of the log: no newer
    shape can come in between.
    """

    @event.listens_for(engine, "begin")
    def _look(connection: Connection) -> None:
        asked = connection.get_execution_options()
        if not (asked.get(WRITES) or asked.get(ASIDE)):
            return
        if connection.exec_driver_sql(_REVISION).scalar() != _NEWEST:
            raise NewerRecords(_MOVED_ON)
