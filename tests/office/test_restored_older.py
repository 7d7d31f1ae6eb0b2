"""What is put back with records of an older release: slots alone, and no backup on the way."""

from datetime import date
from pathlib import Path

import pytest

from app.office import access, erasures, member_states, members, restoring
from app.office.restoring import Key, Target
from app.rules.backup_causes import Cause
from app.storage import backup_files, backup_making, file_store, key_file
from tests.faults import old_folders
from tests.office import seats

OLDER = old_folders.releases()[-2]
TYPED = Key(old_folders.LOGIN, seats.TYPED)


def _laid(folder: Path, *, encrypted: bool) -> Path:
    """Lay records of the release before, with a backup that it made; return the backup."""
    old_folders.lay(OLDER, folder, encrypted)
    one = file_store.join(folder, key_file.read(folder), old_folders.DATA_KEY)
    made = backup_making.make(one, folder / "backups", Cause.schedule, seats.Watch()())
    one.engine.dispose()
    return made.path


def _target(folder: Path) -> Target:
    return Target(folder, seats.Watch(), seats.dice(5).randbytes)


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
@pytest.mark.parametrize("left", [None, "{"], ids=["lost", "cut"])
def test_slots_come_back_to_records_of_the_release_before(
    tmp_path: Path, encrypted: bool, left: str | None
) -> None:
    path = _laid(tmp_path / "records", encrypted=encrypted)
    keys = tmp_path / "records" / key_file.FILE_NAME
    keys.unlink() if left is None else keys.write_text(left)
    target = _target(tmp_path / "records")
    assert restoring.look(target, path, TYPED).loss.keys_alone
    assert restoring.restore(target, path, TYPED).loss.keys_alone
    kept = [backup_files.read(one).cause for one in backup_files.listed(path.parent)]
    assert sorted(kept) == ["migration", "schedule"]
    access.sign_in(
        target.folder, TYPED.login, seats.TYPED, clock=target.clock, randomness=target.randomness
    ).close()


def test_nobody_erased_stands_in_a_backup_made_on_the_way(tmp_path: Path) -> None:
    path = _laid(tmp_path / "records", encrypted=False)
    watch, dice = seats.Watch(), seats.dice(2).randbytes
    desk = access.sign_in(path.parents[1], TYPED.login, seats.TYPED, clock=watch, randomness=dice)
    watch.turn_to(date(2026, 5, 10))
    key = members.find_ids(desk, "")[-1]
    name = members.draft(desk, key).name
    member_states.leave(desk, key, "2026-05-10", "架空")
    watch.turn_to(date(2027, 9, 1))
    erasures.erase_left(desk, [key])
    desk.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    for one in (path, path.parents[1] / "erased.jsonl"):
        (stick / one.name).write_bytes(one.read_bytes())
    new = Target(tmp_path / "new", watch, dice)
    restoring.restore(new, stick / path.name, TYPED)
    found = [one for one in new.folder.rglob("*") if one.is_file()]
    assert not [one.name for one in found if name.encode() in one.read_bytes()]
    assert not (new.folder / "backups").is_dir() or not backup_files.listed(new.folder / "backups")
