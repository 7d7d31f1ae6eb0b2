"""Turning encryption: what is said of it is true, and the log has its end at last."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import history, key_changes, turnings
from app.storage import conversion, key_file, rekey, whole_files
from app.storage.engine import is_plain
from app.storage.errors import RecordsBusy, RecordsFull
from app.storage.store import RECORDS
from tests.office import seats
from tests.office.seats import CLERK, Office


def titles(office: Office, login: str = CLERK) -> list[str]:
    """Come in anew and read the newest of the log; who comes in may be anybody."""
    seats.sit(office.folder, office.watch, login).close()
    desk = seats.sit(office.folder, office.watch)
    found = [row.title for row in history.rows(desk)[:2]]
    desk.close()
    return found


def failing(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_killed_before_the_log_had_it_the_next_to_come_in_writes_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(turnings, "end", failing(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            key_changes.decrypt(office.system)
    office.manager.close()
    for _ in range(2):
        assert titles(office) == [turnings.TURNED[False], turnings.TURNING[False]]
    desk = seats.sit(office.folder, office.watch)
    newest = history.rows(desk)[0]
    assert newest.subjects == (("staff", office.system.actor.id),)
    desk.close()


def test_what_could_not_be_turned_is_on_record_as_well(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as busy:
        busy.setattr(conversion, "convert", failing(RecordsBusy("ほかの画面が使っています。")))
        with pytest.raises(RecordsBusy):
            key_changes.decrypt(office.system)
    office.manager.close()
    for _ in range(2):
        assert titles(office) == [turnings.UNTURNED, turnings.TURNING[False]]


def test_where_the_log_takes_it_not_that_is_said_and_made_up_for(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(turnings, "end", failing(RecordsFull("空きが足りません。")))
        assert turnings.UNLOGGED in key_changes.decrypt(office.system).sentences
    office.manager.close()
    assert titles(office) == [turnings.TURNED[False], turnings.TURNING[False]]


def test_where_only_the_ring_is_late_the_change_is_said_to_be_made(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = conversion._swap

    def swap_and_fill(place: Path) -> bool:
        linked = swap(place)
        broken.setattr(whole_files, "put", failing(OSError(28, "full")))
        return linked

    with monkeypatch.context() as broken:
        broken.setattr(conversion, "_swap", swap_and_fill)
        (said,) = key_changes.decrypt(office.system).sentences
    assert "次に開くときに仕上げます" in said
    assert is_plain(office.folder / RECORDS)
    assert key_file.read(office.folder).pending
    office.manager.close()
    assert titles(office) == [turnings.TURNED[False], turnings.TURNING[False]]
    assert not key_file.read(office.folder).pending


@pytest.mark.parametrize("links", [True, False])
def test_that_the_old_file_was_overwritten_is_said_only_where_it_was(
    links: bool, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_changes.decrypt(office.system)
    if not links:
        monkeypatch.setattr(os, "link", failing(OSError(38, "no links here")))
    (said,) = key_changes.encrypt(office.system).sentences
    assert ("上書きして消しました" in said) is links
    assert ("上書きできませんでした" in said) is not links


def test_pages_of_the_old_key_are_told_and_go_with_the_next_opening(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekey, "READERS_MS", 50)
    log = office.folder / f"{RECORDS}-wal"
    reader = seats.sit(office.folder, office.watch, CLERK)
    with reader.look() as unit:
        assert unit.staff.listed()
        (said,) = key_changes.renew(office.manager).sentences
        assert "records.db-wal" in said
    assert log.stat().st_size > 0
    stays = seats.sit(office.folder, office.watch)
    assert log.stat().st_size == 0
    stays.close()
    reader.close()
    assert key_changes.renew(office.manager).sentences == ()
