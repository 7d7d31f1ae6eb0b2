"""Only a whole list of this office is believed; how far it reaches is told, never guessed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import (
    backup_rounds,
    backups,
    erased_lists,
    erasure_list,
    erasures,
    list_keys,
    restoring,
)
from app.office.desk import Desk
from app.office.restoring import Key, Restored
from app.rules.erased_lists import ListState
from app.rules.ids import MemberId
from app.storage import whole_files
from tests.office import erasure_work, restore_work, seats
from tests.office.restore_work import opened, put_back, put_back_anew, registered, target
from tests.office.seats import Office

FILE = erased_lists.FILE_NAME


def state(desk: Desk, key: MemberId) -> str:
    with desk.look() as unit:
        return unit.members.rows([key])[0].state


def left(office: Office, code: str) -> MemberId:
    """Let somebody leave."""
    changed = {"email": "", "telephone": "", "name": f"架空　{code[-1]}子"}
    return erasure_work.left(office, code, **changed)


def carried(path: Path, *others: Path) -> Path:
    """Take files to another place, as one does when the PC is lost."""
    place = path.parents[2] / "持ち出し"
    place.mkdir()
    for one in (path, *others):
        shutil.copy(one, place / one.name)
    return place / path.name


def on_a_new_pc(office: Office, path: Path) -> Restored:
    return put_back_anew(office, path, path.parent / "新しいPC")


def test_without_any_list_nothing_is_known_even_before_the_first_erasure(office: Office) -> None:
    key = left(office, "00010001")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    done = on_a_new_pc(office, carried(path))
    assert done.loss.list_state is ListState.missing
    assert any("もう一度消去してください" in one for one in done.sentences)


def test_a_list_as_old_as_the_backup_is_not_called_newer(office: Office) -> None:
    first, second = left(office, "00010001"), left(office, "00010002")
    erasure_work.over(office)
    erasures.erase_left(office.manager, [first])
    path = restore_work.backup(office)
    stick = carried(path, office.folder / FILE)
    erasures.erase_left(office.manager, [second])
    done = on_a_new_pc(office, stick)
    assert done.loss.list_state is ListState.older
    assert any("この控えより新しいものがありません" in one for one in done.sentences)


def test_a_newer_list_says_up_to_when_it_reaches(office: Office) -> None:
    key = left(office, "00010001")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    done = on_a_new_pc(office, carried(path, office.folder / FILE))
    assert (done.loss.list_state, done.merged.erased) == (ListState.current, 1)
    assert any("2026/12/01 11:10に書いたもの" in one for one in done.sentences)


def cut(lines: list[str], _other: MemberId) -> list[str]:
    return lines[:-1]


def as_the_first_format(lines: list[str], other: MemberId) -> list[str]:
    head = {**json.loads(lines[0]), "format": "sukusuku-erased-1"}
    forged = {**json.loads(lines[1]), "member": int(other), "erased_on": "2099-01-01"}
    return [json.dumps({"format": head["format"], "key_id": head["key_id"]}), json.dumps(forged)]


def as_newer(lines: list[str], _other: MemberId) -> list[str]:
    return [json.dumps({**json.loads(lines[0]), "at": "2099-01-01T00:00:00+00:00"}), *lines[1:]]


def of_others(lines: list[str], _other: MemberId) -> list[str]:
    return [json.dumps({**json.loads(lines[0]), "key_id": "00" * 8}), *lines[1:]]


@pytest.mark.parametrize("forge", [cut, as_the_first_format, as_newer, of_others])
def test_a_list_that_somebody_touched_is_told_and_erases_nobody(
    office: Office, forge: Callable[[list[str], MemberId], list[str]]
) -> None:
    other = registered(office, "00010009", "架空　残留子")
    key = left(office, "00010001")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    file = office.folder / "backups" / FILE
    lines = forge(file.read_text("utf-8").splitlines(), other)
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    outlook = restoring.look(target(office), path, Key())
    assert any("この一覧は使っていません" in one for one in outlook.sentences)
    done = on_a_new_pc(office, carried(path, file))
    assert (done.loss.list_state, done.merged.erased) == (ListState.missing, 0)
    assert put_back(office, path).merged.erased == 1
    desk = opened(office)
    assert (state(desk, key), state(desk, other)) == ("erased", "active")
    desk.close()


def test_each_backup_brings_the_list_up_to_date(office: Office) -> None:
    path = backups.create(office.manager).path
    (found,) = erased_lists.found([path.parent], _key(office))
    assert found.head is not None
    assert (found.head.at, found.lines) == (office.watch(), ())


class Killed(BaseException):
    """Stand for the end of the program."""


def test_an_erasure_that_no_list_knows_is_written_by_the_next_window(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = left(office, "00010001")
    erasure_work.over(office)
    backups.create(office.manager)

    def killed(_desk: Desk) -> bool:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(erasures, "settle", killed)
        with pytest.raises(Killed):
            erasures.erase_left(office.manager, [key])
    assert list(erasure_list.read(office.folder)) == []
    backup_rounds.go(seats.sit(office.folder, office.watch, seats.CLERK))
    assert [one["member"] for one in erasure_list.read(office.folder)] == [key]
    assert (office.folder / "backups" / FILE).read_text("utf-8").count("\n") == 2


def test_a_list_that_cannot_be_written_now_is_written_by_the_next_round(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = left(office, "00010001")
    erasure_work.over(office)

    def held(_path: Path, _text: str) -> None:
        raise PermissionError  # Windows replaces no file that another window is reading

    with monkeypatch.context() as patched:
        patched.setattr(whole_files, "put", held)
        assert not erasures.erase_left(office.manager, [key]).settled
    backup_rounds.go(office.clerk)
    assert [one["member"] for one in erasure_list.read(office.folder)] == [key]
    assert erasures.settle(office.manager)


def test_what_only_a_list_knows_is_not_written_over(office: Office) -> None:
    key = left(office, "00010001")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    stick = carried(path, office.folder / FILE)
    new = stick.parent / "新しいPC"
    alone = stick.parent / "控えだけ"
    alone.mkdir()
    shutil.copy(path, alone / path.name)
    put_back_anew(office, alone / path.name, new)
    shutil.copy(stick.parent / FILE, new / FILE)
    desk = opened(office, new)
    backups.create(desk)
    assert [one["member"] for one in erasure_list.read(new)] == [key]
    desk.close()


def _key(office: Office) -> bytes:
    with office.manager.look() as unit:
        return list_keys.list_key(office.manager, unit)
