"""Whoever guesses at a backup, or beside lost records, waits as at the sign-in."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import access, backup_outside, guessing, restoring
from app.office.backup_outside import Opener
from app.office.restoring import Key
from app.rules.tries import MustWait
from app.storage.errors import WrongKey
from tests.office import restore_work
from tests.office.restore_work import PASSWORD, target
from tests.office.seats import MANAGER, TYPED, Office

WRONG = "ちがう合言葉をいれてみる"


def waits(act: Callable[[str], object]) -> None:
    """Let five wrong ones through, and after them not even the right one."""
    for _ in range(5):
        with pytest.raises(WrongKey):
            act(WRONG)
    with pytest.raises(MustWait):
        act(TYPED)


@pytest.fixture
def path(office: Office) -> Path:
    """Give a backup of records that nobody has open any more."""
    made = restore_work.backup(office)
    office.manager.close()
    return made


def test_trying_a_backup_beside_the_records(office: Office, path: Path) -> None:
    def verify(typed: str) -> object:
        return backup_outside.verify(path, Opener(MANAGER, typed), office.watch)

    waits(verify)
    assert access.wait_before(office.folder, office.watch) == 10
    office.watch.wait(seconds=10)
    verify(TYPED)
    with pytest.raises(WrongKey):
        verify(WRONG)
    with pytest.raises(MustWait):  # the right one at a backup frees no guesses at today's
        verify(TYPED)


@pytest.mark.parametrize("lost", ["records.db", "keys.json"])
def test_restoring_over_what_is_lost(office: Office, path: Path, lost: str) -> None:
    (office.folder / lost).unlink()
    waits(lambda typed: restoring.look(target(office, live=False), path, Key(MANAGER, typed)))
    office.watch.wait(seconds=10)
    restoring.restore(target(office, live=False), path, PASSWORD)


def test_a_backup_from_elsewhere_answers_a_wrong_one_late(
    office: Office, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    stick = path.rename(tmp_path / path.name)
    new = tmp_path / "新しいPC"
    with pytest.raises(WrongKey):
        backup_outside.verify(stick, Opener(MANAGER, WRONG), office.watch)
    with pytest.raises(WrongKey):
        restore_work.put_back_anew(office, stick, new, Key(MANAGER, WRONG))
    assert slept == [guessing.PAUSE_S] * 2
    backup_outside.verify(stick, Opener(MANAGER, TYPED), office.watch)
    restore_work.put_back_anew(office, stick, new)
    assert len(slept) == 2
