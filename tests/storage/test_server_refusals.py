"""What keeps somebody from a server is named by its own cause, in either of its languages."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from app.rules.errors import OfficeError, Refused
from app.storage import failures, server_failures, server_place, server_reach
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from tests.storage.server import OWNER, PROGRAM, Server
from tests.storage.shared_offices import SharedOffice

WORDS = {
    'FATAL:  ユーザー"program"のパスワード認証に失敗しました': "パスワードが違います",
    'FATAL:  Peer authentication failed for user "x"': "本人と認めませんでした",
    'FATAL:  ユーザー"x"のLDAP認証に失敗しました': "本人と認めませんでした",
    'FATAL:  role "program" is not permitted to log in': "この役割での仕事を許して",
    'FATAL:  ロール"program"はログインが許可されていません': "この役割での仕事を許して",
    'FATAL:  permission denied for database "t3"': "この役割での仕事を許して",
    'FATAL:  データベース"x"への権限がありません': "この役割での仕事を許して",
    'FATAL:  too many connections for role "program"': "つないでいるPCが多すぎて",
    'FATAL:  ロール"program"からの接続が多すぎます': "つないでいるPCが多すぎて",
    'FATAL:  データベース"x"への接続が多すぎます': "つないでいるPCが多すぎて",
    "FATAL:  現在クライアント数が多すぎます": "つないでいるPCが多すぎて",
    'FATAL:  database "t3" is not currently accepting connections': "いま接続を受け付けて",
    'FATAL:  データベース"x"は現在接続を受け付けていません': "いま接続を受け付けて",
    "FATAL:  the database system is in recovery mode": "いま起動しているか",
    "FATAL:  the database system is not yet accepting connections": "いま起動しているか",
    "FATAL:  データベースシステムはリカバリモードです": "いま起動しているか",
    "FATAL:  something that nobody foresaw": "断られた理由をサーバーのログで",
    "could not translate host name": "サーバーにつながりません",
}
CODES = {
    "57014": (RecordsBusy, "サーバーの側で止められた"),
    "53400": (RecordsOutOfReach, "余力や上限"),
    "54000": (RecordsOutOfReach, "余力や上限"),
    "58030": (RecordsOutOfReach, "不具合が起きたため"),
    "XX000": (RecordsOutOfReach, "不具合が起きたため"),
}


@pytest.mark.parametrize(("words", "sentence"), WORDS.items())
def test_a_server_that_lets_nobody_in_says_why(words: str, sentence: str) -> None:
    error = OperationalError("", None, psycopg.OperationalError(words))
    with pytest.raises((RecordsOutOfReach, RecordsBusy), match=sentence), failures.told():
        raise error


@pytest.mark.parametrize("code", CODES)
def test_a_code_that_nobody_listed_is_told_by_its_class(code: str) -> None:
    kind, words = CODES[code]
    told = server_failures.told(code, "", lost=False)
    assert told is not None
    assert told[0] is kind
    assert words in told[1]


def test_what_the_program_did_wrong_stays_a_defect() -> None:
    for code in ("42703", "23505", "22P02", "25001"):
        assert server_failures.told(code, "", lost=False) is None


UNDO = (
    f"ALTER ROLE {PROGRAM} LOGIN CONNECTION LIMIT -1",
    "ALTER DATABASE {name} ALLOW_CONNECTIONS true",
)


@pytest.fixture
def settled(server: Server, shared_office: SharedOffice) -> Iterator[SharedOffice]:
    """Give an office whose server is set back afterwards, for roles belong to all of it."""
    yield shared_office
    server.execute("postgres", *(one.format(name=shared_office.database) for one in UNDO))


@pytest.mark.parametrize(
    ("done", "sentence"),
    [
        (f"ALTER ROLE {PROGRAM} NOLOGIN", "この役割での仕事を許して"),
        ("REVOKE CONNECT ON DATABASE {name} FROM PUBLIC", "この役割での仕事を許して"),
        (f"ALTER ROLE {PROGRAM} CONNECTION LIMIT 0", "つないでいるPCが多すぎて"),
        ("ALTER DATABASE {name} ALLOW_CONNECTIONS false", "いま接続を受け付けて"),
    ],
)
def test_what_was_done_to_the_role_is_named(
    server: Server, settled: SharedOffice, done: str, sentence: str
) -> None:
    server.execute("postgres", done.format(name=settled.database))
    with pytest.raises(OfficeError, match=sentence):
        server_reach.reach(settled.place)


def test_records_that_the_role_may_not_see_are_not_called_absent(
    server: Server, shared_office: SharedOffice
) -> None:
    server.execute(shared_office.database, f"REVOKE USAGE ON SCHEMA public FROM {PROGRAM}, PUBLIC")
    with pytest.raises(Refused, match=r"スキーマ public）を使えません。.+GRANT USAGE"):
        server_reach.reach(shared_office.place)


def test_a_database_without_the_schema_is_told(server: Server, shared_office: SharedOffice) -> None:
    server.execute(shared_office.database, "ALTER SCHEMA public RENAME TO elsewhere")
    for role in (PROGRAM, OWNER):
        place = server_place.read(server.url(shared_office.database, role))
        with pytest.raises(Refused, match="スキーマ public）がありません"):
            server_reach.reach(place)
