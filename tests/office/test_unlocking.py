"""A locked window opens with the own password, whoever changed the key of the records meanwhile."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.office import access, key_changes, members, passwords, staff
from app.rules.errors import Gone
from app.rules.roles import Role
from app.storage import file_locks, key_file, rekey
from app.storage.errors import KeyChanged, RecordsBusy, RecordsOutOfReach, WrongKey
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store
from app.storage.store import RECORDS
from tests.office import seats
from tests.office.seats import CLERK, TYPED, Office


def test_a_window_goes_on_under_the_key_that_somebody_else_made(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        members.register(clerk, seats.member())
        key_changes.renew(office.manager)
        with pytest.raises(WrongKey):
            access.unlock(clerk, "まちがった合言葉です")
        with pytest.raises(KeyChanged):
            members.find_ids(clerk, "花子")
        access.unlock(clerk, TYPED)
        assert clerk.store.data_key == office.manager.store.data_key
        assert len(members.find_ids(clerk, "花子")) == 1
        members.register(clerk, seats.member("00010002"))


def test_who_has_left_meanwhile_stays_outside(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        staff.leave(office.manager, clerk.actor.id, office.manager.today)
        with pytest.raises(Gone):
            access.unlock(clerk, TYPED)


def test_other_records_are_not_taken_for_those_of_the_window(
    office: Office, tmp_path: Path
) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        key_changes.renew(office.manager)
        for desk in (clerk, office.manager):
            desk.close()
        other = shutil.copyfile(office.folder / RECORDS, tmp_path / RECORDS)
        (office.folder / RECORDS).unlink()
        other.replace(office.folder / RECORDS)
        with pytest.raises(RecordsOutOfReach, match="別のファイルに入れ替わっています"):
            access.unlock(clerk, TYPED)


def test_a_change_that_is_under_way_is_waited_for(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_locks, "PATIENCE_S", 0.0)
    clerk = seats.sit(office.folder, office.watch, CLERK)
    killed_in_the_change(office, monkeypatch)
    with (
        closing(clerk),
        key_file.FilePlace(office.folder).held(),
        pytest.raises(RecordsBusy, match="変えている途中です"),
    ):
        access.unlock(clerk, TYPED)
    assert key_file.read(office.folder).pending


def killed_in_the_change(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """End the program once the ring with both keys is written."""

    def killed(store: Store, _ring: KeyRing, both: KeyRing, _key: bytes) -> bool:
        store.keys.write(key_file.spell(both))
        raise KeyboardInterrupt

    with monkeypatch.context() as held:
        held.setattr(rekey, "_rewrite", killed)
        with pytest.raises(KeyboardInterrupt):
            key_changes.renew(office.manager)


def test_a_change_that_was_killed_is_settled_by_who_unlocks(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = seats.sit(office.folder, office.watch, CLERK)
    key_changes.renew(office.manager)
    killed_in_the_change(office, monkeypatch)
    with closing(clerk):
        access.unlock(clerk, TYPED)
        assert not key_file.read(office.folder).pending
        members.register(clerk, seats.member())


def test_other_roles_meanwhile_keep_nobody_out_and_are_told_to_no_stranger(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        row = next(one for one in staff.listed(office.manager) if one.login == CLERK)
        roles = frozenset({Role.auditor})
        staff.change(office.manager, row.id, row.edition, row.name, roles)
        with pytest.raises(WrongKey):
            access.unlock(clerk, "まちがった合言葉です")
        access.unlock(clerk, TYPED)
        assert clerk.actor.roles == roles


def test_other_roles_and_another_key_at_once_keep_nobody_out(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        row = next(one for one in staff.listed(office.manager) if one.login == CLERK)
        staff.change(office.manager, row.id, row.edition, row.name, frozenset({Role.auditor}))
        key_changes.renew(office.manager)
        access.unlock(clerk, TYPED)
        assert clerk.actor.roles == {Role.auditor}


def test_whoever_somebody_else_gave_a_password_chooses_another(office: Office) -> None:
    given = "ほかの人が決めた長い合言葉"
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        assert not access.unlock(clerk, TYPED).must_change
        passwords.set_for(office.system, clerk.actor.id, given)
        with pytest.raises(WrongKey):
            access.unlock(clerk, TYPED)
        assert access.unlock(clerk, given).must_change
