"""Changes of the key from several PCs: none destroys what another needs, and no window is lost."""

import pytest

from app.office import access, backup_state, backups, key_changes, members, staff
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.roles import Role
from app.storage import key_file, tombstones
from app.storage.errors import AlteredRecords, KeyChanged, WrongKey
from app.storage.settings import Settings
from tests.office import seats
from tests.office.seats import CLERK, TYPED
from tests.storage.shared_offices import SharedOffice


def list_key(desk: Desk) -> bytes:
    with desk.look() as unit:
        return tombstones.list_key_of(unit.session, desk.store.data_key)


def test_two_changes_that_overlap_leave_the_key_of_the_erased_readable(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = shared_office.sit(), shared_office.sit()
    first, save = list_key(one), key_changes.save_first

    def slow(*_: object) -> None:
        monkeypatch.setattr(key_changes, "save_first", save)
        key_changes.renew(one)

    monkeypatch.setattr(key_changes, "save_first", slow)
    with pytest.raises(KeyChanged, match="何も変えていません"):
        key_changes.renew(other)
    third = shared_office.sit()
    assert list_key(third) == first
    members.register(third, seats.member())
    key_changes.renew(third)
    assert list_key(third) == first


def test_a_window_that_stood_open_through_two_changes_goes_on(
    shared_office: SharedOffice,
) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    for _ in range(2):
        key_changes.renew(head)
    members.register(clerk, seats.member())


def test_a_window_whose_key_is_long_gone_is_told_so(shared_office: SharedOffice) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    key_changes.renew(head)
    with head.aside() as unit:  # as an earlier release left it: for the newest key only
        kept = Settings(unit.session).read("keys/erasure_list")
        assert isinstance(kept, list)
        Settings(unit.session).change("keys/erasure_list", kept[-1:])
    with pytest.raises(KeyChanged, match="変わりました"):
        members.register(clerk, seats.member())
    with head.aside() as unit:
        Settings(unit.session).change("keys/erasure_list", ["00" * 40])
    with pytest.raises(AlteredRecords, match="控えの鍵を開けません"):
        members.register(head, seats.member())


def test_a_backup_that_an_old_key_keeps_from_being_made_is_on_record(
    shared_office: SharedOffice,
) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    key_changes.renew(head)
    shared_office.watch.wait(minutes=1)
    assert backups.automatic(clerk) is None
    assert backup_state.state(clerk).sentence.startswith("控えを作れていません")


def test_a_locked_window_opens_after_a_colleague_changed_the_key(
    shared_office: SharedOffice,
) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    key_changes.renew(head)
    with pytest.raises(WrongKey):
        access.unlock(clerk, "まちがった合言葉です")
    access.unlock(clerk, TYPED)
    assert clerk.store.data_key == head.store.data_key
    members.register(clerk, seats.member())
    assert backups.automatic(clerk) is not None


def test_who_was_added_on_another_pc_loses_the_key_when_they_leave(
    shared_office: SharedOffice,
) -> None:
    one, other = shared_office.sit(), shared_office.sit()
    staff.add(other, NewStaff("sato", "試験　佐藤", TYPED, frozenset({Role.clerk})))
    (who,) = (row.id for row in staff.listed(one) if row.login == "sato")
    left = staff.leave(one, who, one.today)
    assert "記録の鍵を変えました" in left.sentences[0]
    assert "sato" not in key_file.logins(one.store.ring_now())
