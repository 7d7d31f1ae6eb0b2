"""The records of a folder go to a server once and whole, and the folder is closed behind them."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.office import members, moving_to_server, shared_access
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage import chain, migrate, server_founding, server_place, sole_use
from app.storage.errors import CopyRefused, NotOurRecords, RecordsBusy
from app.storage.server_engine import postgresql_engine
from app.storage.server_place import ServerPlace
from tests import quick
from tests.office import seats
from tests.office.seats import CLERK, TYPED
from tests.storage.server import OWNER, PROGRAM


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that every test copies."""
    return quick.made_once(tmp_path_factory, "office", seats.begin)


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Give a data folder of its own."""
    return Path(shutil.copytree(made_once, tmp_path / "記録"))


def move(desk: Desk, url: str) -> moving_to_server.Moved:
    return moving_to_server.move(desk, server_place.read(url), PROGRAM)


def sit_there(url: str, folder: Path, login: str = seats.MANAGER) -> Desk:
    place = server_place.read(url.replace(f"//{OWNER}@", f"//{PROGRAM}@"))
    chance = seats.dice(9).randbytes
    return shared_access.sign_in(
        place, folder, login, TYPED, clock=seats.Watch(), randomness=chance
    )


def test_everybody_goes_on_at_the_server(
    folder: Path, new_database: Callable[[], str], tmp_path: Path
) -> None:
    office, url = seats.open_office(folder), new_database()
    members.register(office.clerk, seats.member())
    moved = move(office.manager, url)
    office.manager.close()
    with pytest.raises(Refused, match="へ移してあります。ここでは開かずに止めました"):
        seats.sit(folder, seats.Watch())
    desk = sit_there(url, tmp_path / "席", CLERK)
    assert desk.place_label == moved.label
    assert len(members.find_ids(desk, "花子")) == 1
    members.register(desk, seats.member("00010002", telephone="0235000002"))
    with desk.look() as unit:
        assert chain.verify(unit.session).ok
        titles = [row.title for row in unit.history.rows(limit=3)]
    assert moving_to_server.TITLE in titles
    desk.close()


def test_a_move_that_fails_leaves_the_folder_and_the_server_as_they_were(
    folder: Path, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, url = seats.open_office(folder), new_database()

    def fail(*_: object) -> None:
        raise CopyRefused("同じになりませんでした。")

    monkeypatch.setattr("app.storage.copy_proof.prove", fail)
    with pytest.raises(CopyRefused):
        move(office.manager, url)
    members.register(office.clerk, seats.member())  # work goes on
    office.manager.close()
    seats.sit(folder, seats.Watch()).close()
    engine = postgresql_engine(url)
    assert migrate.is_empty(engine)
    engine.dispose()


def test_nobody_goes_on_in_the_folder_that_was_left(
    folder: Path, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sole_use, "WAIT_S", 0.05)
    office, url = seats.open_office(folder), new_database()
    beside = seats.sit(folder, office.watch, CLERK)
    with pytest.raises(RecordsBusy, match="まだ何も移していません"):
        move(office.manager, url)
    members.register(beside, seats.member())  # work goes on
    beside.close()
    founding, late = server_founding.founding, list[Desk]()

    def found_late(
        place: ServerPlace, role: str, *, is_kept: Callable[[], bool]
    ) -> AbstractContextManager[Engine]:
        late.append(seats.sit(folder, office.watch, CLERK))  # somebody opens it in between
        return founding(place, role, is_kept=is_kept)

    monkeypatch.setattr(server_founding, "founding", found_late)
    moved = move(office.manager, url)
    (clerk,) = late
    with pytest.raises(Refused, match="いまの操作も保存していません") as refusal:
        members.register(clerk, seats.member("00010002", telephone="0235000002"))
    assert moved.label in refusal.value.sentence
    clerk.close()
    office.manager.close()


def test_who_may_not_change_keys_may_not_move(folder: Path) -> None:
    office = seats.open_office(folder)
    with pytest.raises(Refused):
        move(office.clerk, "postgresql://owner@/nowhere")
    office.manager.close()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [({"practice": True}, "練習用の記録は"), ({"encrypted": False}, "先に「encrypt」で")],
)
def test_practice_and_plain_records_stay_where_they_are(
    folder: Path, change: dict[str, bool], sentence: str
) -> None:
    office = seats.open_office(folder)
    ring = office.manager.store.ring
    other = replace(
        ring,
        practice=change.get("practice", ring.practice),
        encrypted=change.get("encrypted", ring.encrypted),
    )
    store = replace(office.manager.store, ring=other)
    with pytest.raises(Refused, match=sentence):
        move(replace(office.manager, store=store), "postgresql://owner@/nowhere")
    office.manager.close()


def test_an_upgrade_needs_records_and_a_fit_role(new_database: Callable[[], str]) -> None:
    place = server_place.read(new_database())
    with pytest.raises(NotOurRecords, match="すくすく窓口の記録がありません"):
        server_founding.upgrade(place, PROGRAM)
    with server_founding.founding(place, PROGRAM):
        pass
    server_founding.upgrade(place, PROGRAM)
    with pytest.raises(Refused, match="表の持ち主と同じ力"):
        server_founding.upgrade(place, OWNER)
