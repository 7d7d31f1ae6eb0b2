"""A wrong backup costs no list of the erased, and one of another kind is refused."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.office import (
    access,
    backup_aside,
    backups,
    erased_lists,
    erasures,
    lists_aside,
    restoring,
    set_aside,
)
from app.office.access import FirstStart
from app.office.restoring import Key
from app.rules.erased_lists import ListState
from app.rules.errors import Refused
from tests.office import erasure_work, restore_work, seats
from tests.office.restore_work import PASSWORD, opened, target
from tests.office.seats import MANAGER, QUICK, TYPED, Office

FILE = erased_lists.FILE_NAME


def another(office: Office, folder: Path, *, practice: bool) -> Path:
    """Make a backup of other records whose head signs in by the same words."""
    setup = FirstStart(MANAGER, "架空　次郎", TYPED, cost=QUICK, practice=practice)
    access.create(folder, setup, clock=office.watch, randomness=seats.dice(22).randbytes)
    with closing(seats.sit(folder, office.watch)) as desk:
        return backups.create(desk).path


@pytest.fixture
def right(office: Office) -> Path:
    """Erase somebody after a backup, and lose the records; return that backup."""
    key = erasure_work.left(office)
    path = restore_work.backup(office)
    erasure_work.over(office)
    erasures.erase_left(office.manager, [key])
    office.watch.wait(minutes=5)
    for one in (office.folder / "backups").glob("*.skb"):
        if one != path:
            one.unlink()
    office.manager.close()
    broken(office.folder)
    return path


def broken(folder: Path) -> None:
    (folder / "records.db").write_bytes(b"broken" * 1_000)
    for end in ("-wal", "-shm"):
        (folder / f"records.db{end}").unlink(missing_ok=True)


def put_wrong_back(office: Office, tmp_path: Path) -> restoring.Restored:
    wrong = another(office, tmp_path / "よそ", practice=False)
    key = Key(MANAGER, TYPED, beside=PASSWORD)
    return restoring.restore(target(office, live=False), wrong, key)


def over_it(office: Office, _tmp_path: Path) -> Path:
    broken(office.folder)
    (office.folder / "keys.json").unlink()
    return office.folder


def on_a_new_pc(_office: Office, tmp_path: Path) -> Path:
    return tmp_path / "新しいPC"


@pytest.mark.parametrize("where", [over_it, on_a_new_pc])
def test_the_erased_stay_erased_after_a_wrong_and_the_right_backup(
    office: Office, right: Path, tmp_path: Path, where: Callable[[Office, Path], Path]
) -> None:
    told = put_wrong_back(office, tmp_path).sentences
    asides = [one.name for one in set_aside.listed(office.folder)]
    assert len(list((office.folder / "damaged").rglob(FILE))) == 2
    assert any("別の記録の消去の一覧" in one and asides[-1] in one for one in told)
    folder = where(office, tmp_path)
    done = restoring.restore(target(office, folder), right, PASSWORD)
    assert (done.merged.erased, done.loss.list_state) == (1, ListState.current)
    opened(office, folder).close()


def test_a_list_that_nobody_can_read_is_kept_as_well(office: Office) -> None:
    (office.folder / FILE).write_text("damaged", "utf-8")
    backups.create(office.manager)
    (kept,) = (office.folder / "damaged").rglob(FILE)
    assert kept.read_text("utf-8") == "damaged"
    assert erased_lists.belongs_to(office.folder)
    backups.create(office.manager)
    (shown,) = backup_aside.look(office.manager)
    assert "消去した方の一覧" in shown.what


def test_two_lists_of_one_moment_stand_beside_each_other(office: Office) -> None:
    (office.folder / "backups").mkdir(exist_ok=True)
    for place in (office.folder, office.folder / "backups"):
        (place / FILE).write_text(str(place), "utf-8")
        lists_aside.move(office.folder, place, "ours", office.watch())
    kept = {one.read_text("utf-8") for one in (office.folder / "damaged").rglob(FILE)}
    assert kept == {str(office.folder), str(office.folder / "backups")}


def test_a_practice_backup_never_takes_the_place_of_broken_real_records(
    office: Office, right: Path, tmp_path: Path
) -> None:
    del right
    wrong = another(office, tmp_path / "練習", practice=True)
    key = Key(MANAGER, TYPED, beside=PASSWORD)
    for act in (restoring.look, restoring.restore):
        with pytest.raises(Refused, match="練習用の記録のものです"):
            act(target(office, live=False), wrong, key)
    (office.folder / "keys.json").unlink()
    assert (
        "練習用の控えに戻します" in restoring.look(target(office, live=False), wrong, key).question
    )


def test_a_free_folder_takes_a_practice_backup_and_says_so(office: Office, tmp_path: Path) -> None:
    path = another(office, tmp_path / "練習", practice=True)
    shutil.copy(path, tmp_path / path.name)
    asked = restoring.look(target(office, tmp_path / "new"), tmp_path / path.name, PASSWORD)
    assert asked.question.count("練習用の控えに戻します") == 1
