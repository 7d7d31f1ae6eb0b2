"""Who has left comes back by no restore: not by the newest backup, and not by an old password."""

from pathlib import Path

import pytest

from app.office import (
    backup_settings,
    backups,
    key_changes,
    passwords,
    recovery_sheets,
    restoring,
    staff,
)
from app.office.backup_settings import BackupSettings
from app.office.restoring import Key
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.storage import backup_files, key_file, recovery_key, rekey
from app.storage.errors import BackupNotMade, RecordsBusy, WrongKey
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, target
from tests.office.seats import CLERK, MANAGER, TYPED, Office

NEW = "あたらしい合言葉ですよね"


def leaves(office: Office) -> staff.Left:
    (one,) = (one for one in staff.listed(office.manager) if one.login == CLERK)
    return staff.leave(office.manager, one.id, office.manager.today)


def logins_in(path: Path) -> list[str]:
    return list(key_file.logins(key_file.parse(backup_files.ring_text(path))))


def lose_records(office: Office) -> None:
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)


def test_the_newest_backup_after_a_leaving_opens_for_who_stayed_only(
    office: Office, tmp_path: Path
) -> None:
    second = tmp_path / "共有"
    second.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    left = leaves(office)
    row = backups.rows(office.manager)[0]
    assert row.cause == Cause.after_rekey
    assert CLERK not in logins_in(backups.path_of(office.manager, row))
    restore_work.put_back_anew(office, second / row.file_name, tmp_path / "新しいPC")
    with pytest.raises(WrongKey):
        opened(office, tmp_path / "新しいPC", CLERK)
    assert "令和8年4月23日より前にすべて消えます" in left.sentences[1]


def test_a_leaving_without_a_new_backup_says_so(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = backups.before(office.manager, Cause.rekey)

    def full(*_: object) -> None:
        raise BackupNotMade("空きがありません。")

    monkeypatch.setattr("app.storage.backup_making.make", full)
    monkeypatch.setattr(backups, "before", lambda *_: make)
    assert "控えを作れませんでした" in leaves(office).sentences[0]


def test_records_that_are_lost_come_back_under_the_keys_of_today(office: Office) -> None:
    path = restore_work.backup(office)
    leaves(office)
    lose_records(office)
    restoring.restore(target(office, live=False), path, PASSWORD)
    opened(office).close()
    with pytest.raises(OfficeError):
        opened(office, None, CLERK)


def test_a_password_of_the_time_alone_does_not_take_the_keys_of_today_away(
    office: Office,
) -> None:
    path = restore_work.backup(office)
    leaves(office)
    passwords.change_own(office.manager, TYPED, NEW)
    lose_records(office)
    before = (office.folder / "keys.json").read_bytes()
    for act in (restoring.look, restoring.restore):
        with pytest.raises(restoring.MoreWanted, match="いまのパスワードか復旧用シート"):
            act(target(office, live=False), path, PASSWORD)
        with pytest.raises(restoring.MoreWanted, match="控えを作った時のパスワード"):
            act(target(office, live=False), path, Key(MANAGER, NEW))
        with pytest.raises(WrongKey):
            act(target(office, live=False), path, Key(MANAGER, "どちらでもない合言葉"))
        office.watch.wait(hours=2)
    assert (office.folder / "keys.json").read_bytes() == before
    both = Key(MANAGER, NEW, beside=PASSWORD)
    restoring.restore(target(office, live=False), path, both)
    with pytest.raises(OfficeError):
        opened(office, None, CLERK)
    with pytest.raises(WrongKey):
        opened(office)  # the password of the time opens nothing any more


def test_the_sheet_opens_both(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    groups = recovery_key.spell(bytes(recovery_key.KEY_BYTES))
    monkeypatch.setattr(recovery_sheets, "new_groups", lambda _randomness: groups)
    recovery_sheets.renew(office.manager, lambda _sheet: None)
    path = restore_work.backup(office)
    leaves(office)
    lose_records(office)
    system = Key(seats.SYSTEM, sheet="".join(groups))
    restoring.restore(target(office, live=False), path, system)
    with pytest.raises(OfficeError):
        opened(office, None, CLERK)


def test_a_change_that_was_cut_short_keeps_the_leaver_out_all_the_same(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(store: Store, _ring: KeyRing, both: KeyRing, _key: bytes) -> bool:
        store.keys.write(key_file.spell(both))
        raise KeyboardInterrupt

    path = restore_work.backup(office)
    with monkeypatch.context() as held:
        held.setattr(rekey, "_rewrite", killed)
        with pytest.raises(KeyboardInterrupt):
            leaves(office)
    assert key_file.read(office.folder).pending
    lose_records(office)
    restoring.restore(target(office, live=False), path, PASSWORD)
    opened(office).close()
    with pytest.raises(OfficeError):
        opened(office, None, CLERK)


def test_who_left_goes_where_the_encryption_is_another_one(office: Office) -> None:
    path = restore_work.backup(office)
    leaves(office)
    key_changes.decrypt(office.manager)
    lose_records(office)
    restoring.restore(target(office, live=False), path, PASSWORD)
    opened(office).close()
    with pytest.raises(OfficeError):
        opened(office, None, CLERK)


def test_what_is_busy_makes_no_backup_of_an_old_key(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise RecordsBusy("ほかの画面が使っています。")

    monkeypatch.setattr(rekey, "change_key", busy)
    with pytest.raises((RecordsBusy, Refused)):
        key_changes.renew(office.system)
    assert [row.cause for row in backups.rows(office.manager)] == [Cause.rekey]
