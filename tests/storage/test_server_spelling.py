"""What a role, a PC's environment or a database says of spelling alters no record."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.office import members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage import chain, server_place, server_reach
from tests.office import seats
from tests.storage.server import PROGRAM, Server
from tests.storage.shared_offices import SharedOffice

# Each of these has two spellings, of which Shift_JIS and EUC-JP know one; 髙 they do not know.
HANAKO = replace(
    seats.member(), name="髙橋　花子", address="山形県鶴岡市架空１－２−３　～〜ハイツ―Ａ∥"
)
SETTINGS = (
    *("client_encoding='SJIS'", "client_encoding='EUC_JP'", "DateStyle='SQL, DMY'"),
    *("DateStyle='German'", "timezone='Asia/Tokyo'", "intervalstyle='sql_standard'"),
    *("bytea_output='escape'", "standard_conforming_strings=off", "gin_fuzzy_search_limit=1"),
)
ENVIRONMENT = {
    "PGCLIENTENCODING": "SJIS",
    "PGDATESTYLE": "German",
    "PGTZ": "Asia/Tokyo",
    "PGOPTIONS": "-c search_path=x -c datestyle=German",
}


def keeps_as_typed(office: SharedOffice) -> None:
    desk = office.sit()
    members.register(desk, HANAKO)
    other = office.sit(seats.CLERK)
    for one in (desk, other):
        assert shown(one) == [(HANAKO.name, HANAKO.address)]
        with one.look() as unit:
            assert chain.verify(unit.session).ok


def shown(desk: Desk) -> list[tuple[str, str]]:
    with desk.look() as unit:
        assert len(unit.members.ids("花子")) == 1
        rows = unit.session.execute(text("SELECT name, address FROM member_details"))
        return [(name, address) for name, address in rows]


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_of_the_role_alters_nothing(
    server: Server, shared_office: SharedOffice, setting: str
) -> None:
    server.execute("postgres", f"ALTER ROLE {PROGRAM} SET {setting}")
    try:
        keeps_as_typed(shared_office)
    finally:
        server.execute("postgres", f"ALTER ROLE {PROGRAM} RESET ALL")


@pytest.mark.parametrize(("name", "value"), ENVIRONMENT.items())
def test_the_environment_of_a_pc_alters_nothing(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    keeps_as_typed(shared_office)


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "EUC_JP"])
def test_a_database_of_other_characters_is_refused_with_a_sentence(
    server: Server, new_database: Callable[[], str], encoding: str
) -> None:
    place = server_place.read(new_database())
    name = place.url.database
    server.execute(
        "postgres",
        f"DROP DATABASE {name}",
        f"CREATE DATABASE {name} ENCODING '{encoding}' LOCALE_PROVIDER libc"
        " LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0",
    )
    with pytest.raises(Refused, match=f"文字コード（{encoding}）では"):
        server_reach.reach(place)
