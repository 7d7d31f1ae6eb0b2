"""An office on a server: founded whole or not at all, worked in by a role that owns nothing."""

import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import ProgrammingError

from app.rules.errors import OfficeError, Refused
from app.rules.tries import Guess
from app.storage import key_file, migrate, server_founding, server_place
from app.storage.engine import WRITES
from app.storage.errors import AlteredRecords, NewerRecords, NotOurRecords, RecordsOutOfReach
from app.storage.key_ring import KeyRing
from app.storage.keys import KdfCost, make_slot
from app.storage.server_clock import ServerClock
from app.storage.server_engine import ASIDE, postgresql_engine
from app.storage.server_place import ServerPlace
from app.storage.server_rings import TableRings
from app.storage.server_store import ServerDoor
from app.storage.server_tries import TableTries
from tests.storage.conftest import KEY
from tests.storage.records import Records
from tests.storage.server import OWNER, PROGRAM

QUICK = KdfCost(memory_kib=64, passes=1, lanes=1)
TYPED = "架空の長い合言葉"


def ring() -> KeyRing:
    slot = make_slot("password", "kakuu", TYPED, KEY, cost=QUICK, randomness=os.urandom)
    return KeyRing((slot,)).attested(KEY)


def as_program(url: str) -> ServerPlace:
    return server_place.read(url.replace(f"//{OWNER}@", f"//{PROGRAM}@"))


def do(engine: Engine, statement: str) -> None:
    with engine.execution_options(**{ASIDE: True}).begin() as connection:
        connection.execute(text(statement))


def found(url: str) -> None:
    with server_founding.founding(server_place.read(url), PROGRAM) as engine:
        TableRings(engine).write(key_file.spell(ring()))


def test_an_office_is_founded_and_opened_by_another_role(
    new_database: Callable[[], str], tmp_path: Path
) -> None:
    url = new_database()
    found(url)
    with pytest.raises(Refused, match="もう表があります。何も変えていません"):
        found(url)
    opened = ServerDoor(as_program(url), tmp_path / "この席").knock()
    store = opened.store(lambda found: found.open_password("kakuu", TYPED))
    assert store.data_key == KEY
    assert store.on_server
    assert store.folder.is_dir()
    assert key_file.parse(store.keys.read()) == store.ring
    with pytest.raises(OfficeError, match="パスワードが違います"):
        opened.store(lambda found: found.open_password("kakuu", "別の合言葉"))
    # The role of every day can neither empty, drop nor change a table, nor make one.
    for statement in (
        "TRUNCATE history",
        "DROP TABLE consents",
        "ALTER TABLE members DISABLE TRIGGER ALL",
        "UPDATE alembic_version SET version_num = '0001'",
        "CREATE TABLE extra (id integer)",
    ):
        with pytest.raises(ProgrammingError, match=r"must be owner|permission denied"):
            do(store.engine, statement)
    store.engine.dispose()


def test_nothing_stays_of_an_office_that_could_not_be_founded(
    new_database: Callable[[], str],
) -> None:
    url = new_database()
    with (
        pytest.raises(ZeroDivisionError),
        server_founding.founding(server_place.read(url), PROGRAM),
    ):
        raise ZeroDivisionError
    engine = postgresql_engine(url)
    assert migrate.is_empty(engine)
    with engine.connect() as connection:
        functions = "SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        assert connection.execute(text(functions)).scalar() == 0
    engine.dispose()


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        (OWNER, "表の持ち主と同じ力"),
        ("inai", "役割「inai」がありません"),
        ("pg_monitor", "ログインできる役割「pg_monitor」がありません"),
    ],
)
def test_a_role_that_is_not_fit_is_refused(
    new_database: Callable[[], str], role: str, sentence: str
) -> None:
    place = server_place.read(new_database())
    with pytest.raises(Refused, match=sentence), server_founding.founding(place, role):
        raise AssertionError
    with pytest.raises(NotOurRecords, match="すくすく窓口の記録がありません"):
        ServerDoor(place, Path("/nowhere")).knock()


def test_the_owner_does_not_do_the_daily_work(shared: Records) -> None:
    url = shared.owner.url.render_as_string(hide_password=False)
    with pytest.raises(Refused, match="表の持ち主なので、日々の仕事には使えません"):
        ServerDoor(server_place.read(url), Path("/nowhere")).knock()


def knock(records: Records) -> None:
    url = records.engine.url.render_as_string(hide_password=False)
    ServerDoor(server_place.read(url), Path("/nowhere")).knock()


@pytest.mark.parametrize(
    ("statement", "error", "sentence"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", NewerRecords, "新しい版"),
        ("UPDATE alembic_version SET version_num = '0006'", Refused, "古い形"),
        ("DROP TRIGGER guard_history_delete ON history", AlteredRecords, "外されている"),
        ("DROP TABLE alembic_version", NotOurRecords, "ものではない表"),
        ("SELECT 1", NotOurRecords, "鍵の控えがありません"),
    ],
)
def test_records_of_another_shape_are_not_opened(
    shared: Records, statement: str, error: type[OfficeError], sentence: str
) -> None:
    shared.cheat(statement)
    with pytest.raises(error, match=sentence):
        knock(shared)


def test_an_address_that_leads_nowhere_is_told(shared: Records) -> None:
    url = shared.engine.url.set(database="nai").render_as_string(hide_password=False)
    with pytest.raises(RecordsOutOfReach, match="その名前のデータベースがありません"):
        ServerDoor(server_place.read(url), Path("/nowhere")).knock()
    url = shared.engine.url.set(username="darede").render_as_string(hide_password=False)
    with pytest.raises(RecordsOutOfReach, match="役割の名前と権限"):
        ServerDoor(server_place.read(url), Path("/nowhere")).knock()


def test_guesses_are_kept_for_every_pc(shared: Records) -> None:
    at = datetime(2026, 5, 1, tzinfo=UTC)
    first, second = TableTries(shared.engine), TableTries(shared.engine)
    with first.held() as book:
        book.guesses = (Guess(at, "kakuu"), Guess(at))
    with second.held() as book:
        assert book.guesses == (Guess(at, "kakuu"), Guess(at))
        book.guesses = ()
    with first.held() as book:
        assert book.guesses == ()


def test_guesses_of_many_pcs_do_not_overtake_each_other(shared: Records) -> None:
    at = datetime(2026, 5, 1, tzinfo=UTC)

    def guess() -> None:
        for _ in range(5):
            with TableTries(shared.engine).held() as book:
                book.guesses = (*book.guesses, Guess(at))

    threads = [threading.Thread(target=guess) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    with TableTries(shared.engine).held() as book:
        assert len(book.guesses) == 20


def test_the_ring_is_changed_beside_a_unit_that_writes(shared: Records) -> None:
    rings = TableRings(shared.engine)
    with shared.write() as unit:
        unit.log()
        with rings.held():
            rings.write("{}")
            rings.write("{ }")
    assert rings.read() == "{ }"
    assert shared.all("SELECT id, edition FROM key_rings") == [(1, 2)]


def test_the_clock_of_the_server_counts(shared: Records) -> None:
    wrong = datetime(2020, 1, 1, tzinfo=UTC)
    clock = ServerClock(lambda: wrong)
    assert clock() == wrong
    engine = postgresql_engine(shared.engine.url, heard=clock.hear)
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        now = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    assert abs((clock() - now).total_seconds()) < 5
    engine.dispose()
