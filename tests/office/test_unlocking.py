"""A locked window opens with the own password, whoever changed the key of the records meanwhile."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.office import access, key_changes, members, staff
from app.rules.errors import Gone
from app.storage import key_file, rekey
from app.storage.errors import KeyChanged, RecordsOutOfReach, WrongKey
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
    def killed(store: Store, _ring: KeyRing, both: KeyRing, _key: bytes) -> bool:
        store.keys.write(key_file.spell(both))
        raise KeyboardInterrupt

    clerk = seats.sit(office.folder, office.watch, CLERK)
    key_changes.renew(office.manager)
    with monkeypatch.context() as held:
        held.setattr(rekey, "_rewrite", killed)
        with pytest.raises(KeyboardInterrupt):
            key_changes.renew(office.manager)
    assert key_file.read(office.folder).pending
    with closing(clerk), pytest.raises(KeyChanged, match="変えている途中です"):
        access.unlock(clerk, TYPED)
