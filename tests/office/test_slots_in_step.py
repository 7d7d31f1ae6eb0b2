"""What stands in the log and what opens the records go together, whatever fails at the end."""

from collections.abc import Callable
from typing import Final

import pytest

from app.office import access, history, passwords, recovery_sheets, staff
from app.office.staff import NewStaff
from app.rules.errors import OfficeError
from app.rules.roles import Role
from app.storage import commits, key_file, whole_files
from app.storage.errors import KeysUnsure, RecordsFull, RecordsOutOfReach, WrongKey
from app.storage.open_store import Store
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, SYSTEM, TYPED, Office, dice

NEW: Final = "あたらしい合言葉にします"
FULL: Final = "ディスクの空きが足りないため、保存できませんでした。何も変わっていません。"

Act = Callable[[Office], object]


def new_sheet(office: Office) -> object:
    return recovery_sheets.renew(office.manager, lambda _sheet: None)


def set_for(office: Office) -> object:
    return passwords.set_for(office.system, office.clerk.actor.id, NEW)


def change_own(office: Office) -> object:
    return passwords.change_own(office.manager, TYPED, NEW)


def add(office: Office) -> object:
    return staff.add(office.manager, NewStaff("saru", "試験　猿", NEW, frozenset({Role.clerk})))


def come_back(office: Office) -> object:
    return staff.come_back(office.manager, office.clerk.actor.id, NEW)


ACTS: Final = (new_sheet, set_for, change_own, add, come_back)


def full(*_: object) -> None:
    raise RecordsFull(FULL)


@pytest.mark.parametrize("act", ACTS)
def test_where_the_records_take_it_not_the_ring_is_as_before(
    act: Act, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    if act is come_back:
        staff.leave(office.manager, office.clerk.actor.id, office.manager.today)
    before, rows = key_file.read(office.folder), len(history.rows(office.manager))
    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        with pytest.raises(OfficeError, match="空きが足りない"):
            act(office)
    assert key_file.read(office.folder) == before == office.manager.store.ring
    assert len(history.rows(office.manager)) == rows
    seats.sit(office.folder, office.watch, SYSTEM).close()
    act(office)
    assert key_file.read(office.folder) != before


@pytest.mark.parametrize("act", ACTS[:-1])
def test_once_the_ring_has_its_name_a_late_disk_is_no_failure(
    act: Act, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*_: object) -> None:
        raise OSError(5, "io")

    before, rows = key_file.read(office.folder), len(history.rows(office.manager))
    with monkeypatch.context() as broken:
        broken.setattr(whole_files, "settle", late)
        act(office)
    assert key_file.read(office.folder) != before
    assert len(history.rows(office.manager)) == rows + 1


def test_the_old_password_opens_and_not_the_one_that_was_not_set(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        with pytest.raises(RecordsFull):
            set_for(office)
    with pytest.raises(WrongKey):
        access.sign_in(office.folder, CLERK, NEW, clock=office.watch, randomness=dice(4).randbytes)
    seats.sit(office.folder, office.watch, CLERK).close()


def test_a_ring_that_cannot_be_put_back_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Store.write_ring

    def write_and_fill(store: Store, ring: key_file.KeyRing) -> None:
        write(store, ring)
        broken.setattr(key_file.FilePlace, "write", out_of_reach)

    def out_of_reach(*_: object) -> None:
        raise RecordsOutOfReach("書けません。")

    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        broken.setattr(Store, "write_ring", write_and_fill)
        with pytest.raises(KeysUnsure, match="新しいほうで開くことがあります"):
            change_own(office)
    desk = access.sign_in(
        office.folder, MANAGER, NEW, clock=office.watch, randomness=dice(4).randbytes
    )
    desk.close()
