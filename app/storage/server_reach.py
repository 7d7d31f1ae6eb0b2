"""Reach a server, and refuse one that is too old, or a wire that others could read."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from app.rules.errors import Refused
from app.storage import failures
from app.storage.errors import PasswordNeeded
from app.storage.server_engine import NOW, Heard, postgresql_engine
from app.storage.server_patience import PATIENCE_S
from app.storage.server_place import ServerPlace, is_here

LEAST: Final = 14
_TOO_OLD: Final = (
    "サーバーのPostgreSQLの版（{found}）が古すぎます。何も変えていません。"
    f"{LEAST}以上の版にしてもらってください。"
)
_NOT_UTF8: Final = (
    "データベースの文字コード（{found}）では、お名前の漢字を残せません。何も変えていません。"
    "UTF8のデータベースを作ってもらってください。"
)
_OPEN_WIRE: Final = (
    "サーバーとの通信が暗号化されていません。つながずに止めました。何も変えていません。"
    "URLのサーバーの名前と、環境変数（PGHOSTADDR など）をシステム担当に確かめてください。"
)
_NO_SCHEMA: Final = (
    "データベースに、記録の置き場所（スキーマ public）がありません。何も変えていません。"
    "データベースの名前が合っているか、サーバーの担当の方に確かめてください。"
)
_NOT_LET_IN: Final = (
    "サーバーの役割「{role}」は、記録の置き場所（スキーマ public）を使えません。"
    "何も変えていません。"
    "サーバーの担当の方に、GRANT USAGE ON SCHEMA public を行ってもらってください。"
)
_MAY_USE: Final = (
    "SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = 'public'"
)
_WANTED: Final = "no password supplied"


def reach(
    place: ServerPlace, heard: Heard | None = None, *, patience_s: float = PATIENCE_S
) -> Engine:
    """Return the engine of a server that answers and is fit for the records.

    Raises:
        PasswordNeeded: the server asks for the password of the role, and none is at hand.
        Refused: the server is too old, keeps other characters, or the wire is open.
        RecordsOutOfReach: no connection came about; its sentence says why, if the server did.
    """
    given = dict(place.wire) | ({"password": place.password} if place.password else {})
    engine = postgresql_engine(place.url, given=given, heard=heard, patience_s=patience_s)
    try:
        with failures.told(writes=False), _password_told(), engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, psycopg.Connection)
            _refuse_unfit(raw)
            _refuse_without_schema(connection, place.role)
            if heard is not None:
                heard(connection.exec_driver_sql(NOW).scalar_one())
    except BaseException:
        engine.dispose()
        raise
    return engine


def _refuse_unfit(raw: "psycopg.Connection[tuple[object, ...]]") -> None:
    info = raw.info
    if info.server_version < LEAST * 10_000:
        raise Refused(_TOO_OLD.format(found=info.server_version // 10_000))
    if info.parameter_status("server_encoding") != "UTF8":
        raise Refused(_NOT_UTF8.format(found=info.parameter_status("server_encoding")))
    if not raw.pgconn.ssl_in_use and not is_here(info.hostaddr or info.host):
        raise Refused(_OPEN_WIRE)


def _refuse_without_schema(connection: Connection, role: str) -> None:
    # Nothing would be found there, and «no records, make some» would be said of those that stand.
    may = connection.exec_driver_sql(_MAY_USE).scalar()
    if not may:
        raise Refused(_NO_SCHEMA if may is None else _NOT_LET_IN.format(role=role))


@contextmanager
def _password_told() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        if _WANTED not in str(error.orig):
            raise
        raise PasswordNeeded(
            "サーバーの役割のパスワードが要ります。何も変えていません。"
            "パスワードを入力するか、pgpassファイルに書いてください。"
        ) from error


@contextmanager
def closed_on_failure(engine: Engine) -> Iterator[None]:
    """Let go of the server where something fails."""
    try:
        with failures.told():
            yield
    except BaseException:
        engine.dispose()
        raise
