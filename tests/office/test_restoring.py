"""A backup is put back whole, over the records or into a new folder; losses are said before."""

from pathlib import Path

import pytest

from app.office import access, history, members, restore_places, restoring
from app.office.access import FirstStart
from app.office.restoring import Key
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.storage import backup_making
from app.storage.errors import RecordsBusy, RecordsDamaged, WrongKey
from tests.office import restore_work, seats
from tests.office.restore_work import opened, put_back, put_back_anew, registered, target
from tests.office.seats import Office


def names_in(office: Office, folder: Path | None = None) -> set[str]:
    desk = opened(office, folder)
    try:
        return {members.draft(desk, key).member_code for key in members.find_ids(desk, "")}
    finally:
        desk.close()


def test_the_records_go_back_to_the_moment_of_the_backup(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    registered(office, "00010002")
    outlook = restoring.look(target(office), path, Key())
    assert "4月20日11時の控えに戻します。それより後の記録1件は失われます" in outlook.question
    done = put_back(office, path)
    assert done.loss.rows == 1
    assert done.aside == ""
    assert names_in(office) == {"00010001"}


def test_looking_changes_nothing(office: Office) -> None:
    path = restore_work.backup(office)
    key = registered(office, "00010001")
    before = sorted(one.name for one in office.folder.iterdir())
    restoring.look(target(office), path, Key())
    assert sorted(one.name for one in office.folder.iterdir()) == before
    assert members.draft(office.manager, key).member_code == "00010001"


def test_what_stood_there_is_saved_first_and_can_be_put_back_again(office: Office) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    done = put_back(office, path)
    assert names_in(office) == set()
    saved = office.folder / "backups" / done.saved_as
    again = restore_work.put_back_anew(office, saved, office.folder.parent / "新しいPC")
    assert again.loss.erased == 0
    assert names_in(office, office.folder.parent / "新しいPC") == {"00010001"}


def test_a_new_folder_needs_nothing_but_the_file_and_a_password(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    new = office.folder.parent / "深い" / "新しいPC"
    copy = office.folder.parent / path.name
    path.rename(copy)
    done = put_back_anew(office, copy, new)
    assert names_in(office, new) == {"00010001"}
    assert (done.saved_as, done.aside) == ("", "")
    assert any("試験　管理子（kanri）" in sentence for sentence in done.sentences)
    assert {one.name for one in new.iterdir()} >= {"records.db", "keys.json", "erased.jsonl"}
    assert not [one for one in new.parent.iterdir() if one.name.startswith(".")]


def test_the_log_goes_on_whole_and_says_what_was_done(office: Office) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    put_back(office, path)
    desk = opened(office)
    newest = history.rows(desk)[0]
    assert newest.title == "控えから復元した"
    assert newest.values is not None
    assert newest.values["file"] == path.name
    assert history.verify(desk).ok
    with desk.look() as unit:
        (row,) = unit.restores.rows()
        lost = unit.restores.lost_anchor(newest.number)
    assert (row.lost_rows, row.restored_by, row.answered_at) == (1, "試験　管理子", None)
    assert len(lost) == 1
    assert len(lost[0]) == 64
    desk.close()


def test_who_may_not_restore_changes_nothing(office: Office) -> None:
    path = restore_work.backup(office)
    desk = office.clerk
    asked = restoring.Target(office.folder, office.watch, seats.dice().randbytes, desk)
    for act in (restoring.look, restoring.restore):
        with pytest.raises(Refused, match="控えからの復元は"):
            act(asked, path, Key())
    new = office.folder.parent / "新しいPC"
    with pytest.raises(Refused, match="控えからの復元は"):
        put_back_anew(office, path, new, Key(seats.CLERK, seats.TYPED))
    assert not new.exists()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Key(seats.MANAGER, "違う合言葉です"), "ログイン名かパスワードが違います"),
        (Key(seats.MANAGER, sheet="AAAA"), "打ち間違い"),
        (Key(), "鍵がありません"),
    ],
)
def test_without_its_key_a_backup_stays_shut(
    office: Office, monkeypatch: pytest.MonkeyPatch, key: Key, said: str
) -> None:
    monkeypatch.setattr("app.office.guessing.PAUSE_S", 0)
    path = restore_work.backup(office)
    new = office.folder.parent / "新しいPC"
    with pytest.raises((Refused, WrongKey), match=said):
        put_back_anew(office, path, new, key)
    assert not new.exists()


def test_a_damaged_backup_leaves_the_records_as_they_are(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(OfficeError):
        put_back(office, path)
    assert names_in(office) == {"00010001"}
    assert not (office.folder / ".restoring").exists()


def test_a_folder_of_somebody_else_is_left_alone(office: Office, tmp_path: Path) -> None:
    path = restore_work.backup(office)
    other = tmp_path / "写真"
    other.mkdir()
    (other / "a.txt").write_text("架空", encoding="utf-8")
    with pytest.raises(Refused, match="ではないファイル"):
        put_back_anew(office, path, other)
    assert [one.name for one in other.iterdir()] == ["a.txt"]


def test_while_somebody_else_has_the_records_open_nothing_is_put_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.sole_use.WAIT_S", 0.1)
    path = restore_work.backup(office)
    registered(office, "00010001")
    other = opened(office)
    with other.look() as unit:
        assert unit.members.ids()
        with pytest.raises(RecordsBusy, match="ほかの画面"):
            put_back(office, path)
    other.close()
    assert names_in(office) == {"00010001"}


def test_lost_files_are_moved_aside_whole_and_none_is_deleted(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    keys = (office.folder / "keys.json").read_bytes()
    asked = target(office, live=False)
    done = restoring.restore(asked, path, restore_work.PASSWORD)
    assert done.loss.rows is None
    aside = office.folder / done.aside
    assert aside.parent.name == restore_places.DAMAGED
    assert (aside / "records.db").read_bytes() == b"broken" * 1_000
    assert (aside / "keys.json").read_bytes() == keys
    assert names_in(office) == {"00010001"}


def test_records_that_open_but_do_not_read_are_moved_aside_whole(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(*_sessions: object) -> int:
        raise RecordsDamaged("架空の傷み。")

    monkeypatch.setattr("app.office.restore_knowledge.log_fork.fork", torn)
    registered(office, "00010001")
    path = restore_work.backup(office)
    registered(office, "00010002")
    outlook = restoring.look(target(office), path, Key())
    assert outlook.loss.rows is None
    done = put_back(office, path)
    assert done.aside.startswith("damaged/")
    assert any("消さずに" in one for one in done.sentences)
    assert (office.folder / done.aside / "records.db").is_file()
    assert names_in(office) == {"00010001"}


def test_practice_does_not_take_the_place_of_the_records(office: Office, tmp_path: Path) -> None:
    setup = FirstStart("demo", "練習　太郎", "demo", practice=True, cost=seats.QUICK)
    place = tmp_path / "練習"
    access.create(place, setup, clock=office.watch, randomness=seats.dice().randbytes)
    desk = access.sign_in(
        place, "demo", "demo", clock=office.watch, randomness=seats.dice().randbytes
    )
    made = backup_making.make(desk.store, place / "backups", Cause.asked, office.watch())
    desk.close()
    with pytest.raises(Refused, match="練習用の記録のもの"):
        restoring.look(target(office), made.path, Key("demo", "demo"))
