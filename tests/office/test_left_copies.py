"""What a killed look, build or drill leaves is named before an erasure, and goes the day after."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import (
    backup_checks,
    backup_rounds,
    backup_settings,
    backups,
    erasure_plan,
    restore_merging,
    restoring,
    set_aside,
)
from app.office.backup_settings import BackupSettings
from app.office.restoring import Key
from app.storage import backup_copy, chain, left_behind, rooms
from tests.office import erasure_work, restore_work
from tests.office.restore_work import PASSWORD, opened, registered, target
from tests.office.seats import Office

TWO_DAYS_S = 172_800


class Killed(BaseException):
    """Stand for the end of the program."""


def killed(*_: object, **__: object) -> None:
    raise Killed


def looked(office: Office, path: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(restoring, "gather", killed)
    restoring.look(target(office), path, Key())


def built(office: Office, path: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(restore_merging, "merge", killed)
    restoring.restore(target(office), path, Key())


def drilled(office: Office, _path: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(chain, "verify", killed)
    backup_checks.drill(office.manager)


def checked(office: Office, path: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(backup_copy, "look_into", killed)
    backup_checks.verify(office.manager, path)


def began(office: Office, path: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(restoring, "gather", killed)
    restoring.look(target(office, office.folder.with_name("new")), path, PASSWORD)


def leave(patched: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Let a program be killed: nothing of what it made is taken away."""
    patched.setattr(shutil, "rmtree", lambda *_, **__: None)
    patched.setattr(rooms, "PATIENCE_S", 0.0)
    with pytest.raises(Killed):
        act()


def copies(office: Office) -> list[Path]:
    """Return every file of records but those of today."""
    found = office.folder.parent.rglob("records.db")
    return [path for path in found if path.parent != office.folder]


@pytest.mark.parametrize("act", [looked, built, drilled, checked, began])
def test_it_is_named_before_an_erasure_and_gone_after_a_day(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[Office, Path, pytest.MonkeyPatch], None],
) -> None:
    key = erasure_work.left(office)
    path = backups.create(office.manager).path
    with monkeypatch.context() as patched:
        leave(patched, lambda: act(office, path, patched))
    assert copies(office)
    notes = erasure_plan.dry_run_of(office.manager, key).notes
    for left in copies(office):
        (note,) = (one for one in notes if str(left.parent) in one)
        assert "1日たった後" in note
        at = left.stat().st_mtime - TWO_DAYS_S
        os.utime(left.parent, (at, at))
    office.manager.close()
    desk = opened(office)
    assert copies(office) == []
    assert erasure_plan.dry_run_of(desk, key).notes == ()
    desk.close()


def test_the_rounds_sweep_the_second_place_as_well(office: Office, tmp_path: Path) -> None:
    second = tmp_path / "2つめ"
    second.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    dead = [place / f"{rooms.PREFIX}dead" for place in (second, office.folder)]
    for one in dead:
        one.mkdir()
        os.utime(one, (1, 1))
    assert len([*set_aside.notes(office.folder, second)]) == 2
    registered(office, "00010001")
    backup_rounds.go(office.clerk)
    assert [*left_behind.standing(office.folder, second)] == []
    assert not any(one.exists() for one in dead)


def test_a_drill_says_what_it_could_not_take_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.create(office.manager)
    assert "戻したものは片付けました" in backup_checks.drill(office.manager).sentence
    with monkeypatch.context() as patched:
        patched.setattr(rooms, "PATIENCE_S", 0.0)
        patched.setattr(shutil, "rmtree", lambda *_, **__: None)  # a scanner holds its files
        done = backup_checks.drill(office.manager)
    assert done.ok
    (left,) = rooms.standing(office.folder)
    assert (
        f"「{left.name}」）は、ほかのプログラムが使っていて片付けられませんでした" in done.sentence
    )
    assert "戻したものは片付けました" not in done.sentence


def test_a_look_into_a_folder_that_is_not_begun_makes_none(office: Office, tmp_path: Path) -> None:
    path = restore_work.backup(office)
    (tmp_path / "empty").mkdir()
    for name in ("empty", "new", "not/yet/there"):
        restoring.look(target(office, tmp_path / name), path, PASSWORD)
    assert list((tmp_path / "empty").iterdir()) == []
    assert {one.name for one in tmp_path.iterdir()} == {"empty", office.folder.name}
