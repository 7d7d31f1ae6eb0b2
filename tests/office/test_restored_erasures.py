"""Whoever was erased since the backup is erased again, by the newest list of three places."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from app.office import erasure_list, erasures, restoring
from app.office.desk import Desk
from app.office.restoring import Key
from app.rules.ids import MemberId
from app.storage.pending_erasures import PendingErasures
from tests.office import erasure_work, restore_work, scans, seats
from tests.office.restore_work import opened, put_back, put_back_anew, registered, target
from tests.office.seats import Office

NAME = "鵺野"


def erased_after_backup(office: Office) -> tuple[MemberId, Path]:
    """Let somebody leave, make the backup, and erase her after it."""
    (office.folder / "backups").mkdir(exist_ok=True)
    key = erasure_work.left(office, name=f"架空　{NAME}", kana="カクウ　ヌエノ")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    return key, path


def state(desk: Desk, key: MemberId) -> str:
    with desk.look() as unit:
        return unit.members.rows([key])[0].state


def test_over_the_open_records_the_erased_stay_erased(office: Office) -> None:
    key, path = erased_after_backup(office)
    outlook = restoring.look(target(office), path, Key())
    assert "この間に消去した1名は、戻した後でもう一度消去します。" in outlook.question
    assert put_back(office, path).merged.erased == 1
    desk = opened(office)
    assert state(desk, key) == "erased"
    assert not scans.rows_with(desk, [NAME])
    data_key = desk.store.data_key
    desk.close()
    files = scans.files(office.folder, data_key)
    assert not scans.found_in(files["records.db"], [NAME])


@pytest.mark.parametrize("place", ["", "backups", "second"])
def test_on_a_new_pc_the_list_of_each_place_is_enough(
    office: Office, tmp_path: Path, place: str
) -> None:
    second = tmp_path / "第二の場所"
    second.mkdir()
    with office.manager.unit("設定を変更") as unit:
        unit.settings.change("backups/second_place", str(second))
        unit.log()
    key, path = erased_after_backup(office)
    kept = {"": office.folder, "backups": office.folder / "backups", "second": second}[place]
    text = (kept / "erased.jsonl").read_text(encoding="utf-8")
    office.manager.close()
    new, stick = tmp_path / "新しいPC", tmp_path / "控え"
    stick.mkdir()
    shutil.copy(path, stick / path.name)
    shutil.rmtree(office.folder)
    (second / "erased.jsonl").unlink()
    (second if place == "second" else stick).joinpath("erased.jsonl").write_text(text, "utf-8")
    done = put_back_anew(office, stick / path.name, new)
    assert done.merged.erased == 1
    assert done.loss.list_state.value == "current"
    desk = opened(office, new)
    assert state(desk, key) == "erased"
    desk.close()


def test_without_any_list_it_is_said_and_put_on_record(office: Office, tmp_path: Path) -> None:
    key, _early = erased_after_backup(office)
    erasures.settle(office.manager)
    later = restore_work.backup(office)
    for place in (office.folder, office.folder / "backups"):
        (place / "erased.jsonl").unlink()
    stick = tmp_path / "控え"
    stick.mkdir()
    shutil.copy(later, stick / later.name)
    new = tmp_path / "新しいPC"
    done = put_back_anew(office, stick / later.name, new)
    assert any("消去の一覧が見つかりません" in one for one in done.sentences)
    desk = opened(office, new)
    with desk.look() as unit:
        assert unit.restores.rows()[0].list_state == "missing"
    assert state(desk, key) == "erased"
    desk.close()


def test_an_altered_list_is_told_and_erases_nobody(office: Office, tmp_path: Path) -> None:
    other = registered(office, "00010009", "架空　残留子")
    _key, path = erased_after_backup(office)
    file = office.folder / "backups" / "erased.jsonl"
    head, line = file.read_text(encoding="utf-8").splitlines()
    forged = {**json.loads(line), "member": int(other)}
    stick = tmp_path / "控え"
    stick.mkdir()
    shutil.copy(path, stick / path.name)
    (stick / "erased.jsonl").write_text(f"{head}\n{json.dumps(forged)}\n", "utf-8")
    done = put_back_anew(office, stick / path.name, tmp_path / "新しいPC")
    assert done.merged.erased == 0
    assert any("書き換えられているか" in one for one in done.sentences)
    desk = opened(office, tmp_path / "新しいPC")
    assert state(desk, other) == "active"
    desk.close()


def test_who_is_not_in_this_backup_stays_in_the_list_for_another(
    office: Office, tmp_path: Path
) -> None:
    early = restore_work.backup(office)
    key, later = erased_after_backup(office)
    put_back(office, early)
    desk = opened(office)
    with desk.look() as unit:
        (line,) = PendingErasures(unit.session).lines()
    assert line.member == key
    desk.close()
    listed = list(erasure_list.read(office.folder))
    assert [one["member"] for one in listed] == [key]
    done = put_back_anew(office, later, tmp_path / "新しいPC")
    assert done.merged.erased == 1


def test_a_key_given_again_is_not_erased_for_somebody_else(office: Office) -> None:
    early = restore_work.backup(office)
    key, _later = erased_after_backup(office)
    for one in [one for one in early.parent.glob("*.skb") if one != early]:
        one.unlink()
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    restoring.restore(target(office, live=False), early, restore_work.PASSWORD)
    again = seats.open_office(office.folder)
    again.watch.turn_to(date(2027, 1, 10))
    new = registered(again, "00010077", "架空　別人")
    assert new == key
    path = restore_work.backup(again)
    assert put_back(again, path).merged.erased == 0
    desk = opened(again)
    assert state(desk, new) == "active"
    desk.close()
