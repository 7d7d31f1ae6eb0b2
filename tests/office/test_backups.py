"""Backups are made, proved, found again when nothing changed, and never half."""

import errno
from pathlib import Path

import pytest

from app.office import (
    backup_checks,
    backup_outside,
    backup_state,
    backups,
    erased_lists,
    erasures,
    member_import,
    members,
)
from app.office.backup_outside import Opener
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import backup_files, durable_files, key_file
from app.storage.backup_trials import BackupTrials
from app.storage.errors import BackupDamaged, BackupNotMade, WrongKey
from tests.office import erasure_work, member_files, seats
from tests.office.seats import Office


def _files(office: Office) -> list[str]:
    there = {path.name for path in (office.folder / "backups").iterdir()}
    return sorted(there - {erased_lists.FILE_NAME})


def _titles(office: Office) -> list[str]:
    with office.manager.look() as unit:
        return [row.title for row in unit.history.rows(limit=3)]


def test_an_asked_one_stands_proved_and_logged(office: Office) -> None:
    members.register(office.manager, seats.member())
    done = backups.create(office.system)
    manifest = backup_files.prove(done.path, office.manager.store.data_key)
    with office.manager.look() as unit:
        head = unit.history.head()
        (row,) = unit.backups.rows()
    assert (manifest.history_number, manifest.rows["members"]) == (head.number - 1, 1)
    assert (row.cause, row.file_name, row.gone_on) == ("asked", done.path.name, None)
    assert (row.sha256, row.size_bytes) == (done.row.sha256, done.path.stat().st_size)
    assert _titles(office)[0] == "控えを作った"
    assert _files(office) == ["making.lock", "sukusuku-20260420-110000.skb"]


def test_a_copy_is_put_where_it_is_wanted_and_takes_no_others_place(
    office: Office, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    done = backups.create(office.manager, out)
    assert done.path.parent == out
    assert backup_files.read(done.path).cause == "asked"
    taken = tmp_path / "taken.skb"
    taken.write_bytes(b"other")
    with pytest.raises(Refused, match="もうあります"):
        backups.create(office.manager, taken)
    assert taken.read_bytes() == b"other"


def test_what_changed_nothing_makes_no_second_one(office: Office) -> None:
    first = backups.before(office.clerk, Cause.member_import)
    assert backups.before(office.clerk, Cause.restore).id == first.id
    members.register(office.manager, seats.member())
    assert backups.before(office.clerk, Cause.restore).id != first.id


def test_a_damaged_one_does_not_stand_for_this_state(office: Office) -> None:
    first = backups.before(office.clerk, Cause.member_import)
    path = backups.path_of(office.clerk, first)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert backups.before(office.clerk, Cause.member_import).id != first.id


def test_an_automatic_one_is_no_act(office: Office) -> None:
    before = _titles(office)
    assert backups.automatic(office.clerk) is not None
    assert _titles(office) == before
    assert not backups.is_due(office.clerk, office.watch())
    members.register(office.manager, seats.member())
    assert not backups.is_due(office.clerk, office.watch())
    office.watch.wait(minutes=31)
    assert backups.is_due(office.clerk, office.watch())


def test_an_import_keeps_what_was_before_it(office: Office, tmp_path: Path) -> None:
    file = member_files.write(tmp_path / "m.csv", [member_files.line("00010001")])
    member_import.register(office.clerk, file)
    with office.manager.look() as unit:
        (row,) = unit.backups.rows()
    assert row.cause == "member_import"
    assert backup_files.read(backups.path_of(office.clerk, row)).rows["members"] == 0


def test_an_erasure_stands_between_two(office: Office) -> None:
    key = erasure_work.left(office)
    office.watch.wait(days=200)
    erasures.erase_left(office.manager, [key])
    with office.manager.look() as unit:
        after, before = unit.backups.rows()
    assert (before.cause, after.cause) == ("before_erasure", "after_erasure")
    read = [backup_files.read(backups.path_of(office.manager, row)) for row in (before, after)]
    assert [one.erasure_id for one in read] == [0, 1]
    assert read[0].rows["member_details"] == read[1].rows["member_details"] + 1


def test_a_refused_erasure_leaves_one(office: Office) -> None:
    key = members.register(office.manager, seats.member()).member_id
    with pytest.raises(Refused, match="登録中"):
        erasures.erase_left(office.manager, [key])
    with office.manager.look() as unit:
        assert [row.cause for row in unit.backups.rows()] == ["before_erasure"]


def test_without_room_nothing_is_imported_and_the_last_good_one_stands(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = backups.create(office.manager).path
    kept = good.read_bytes()
    file = member_files.write(tmp_path / "m.csv", [member_files.line("00010001")])

    def full(path: Path, _blocks: object) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(durable_files, "write", full)
    with pytest.raises(Refused, match=r"先に控えを作れないため.*空きが足りません"):
        member_import.register(office.clerk, file)
    assert members.count(office.manager) == 0
    assert _files(office) == ["making.lock", good.name]
    assert good.read_bytes() == kept
    state = backup_state.state(office.clerk)
    assert (state.level, state.sentence) == ("act", "控えを作れていません（04/20 11:00）")
    with office.manager.look() as unit:
        assert "空きが足りません" in BackupTrials(unit.session).rows("making")[0].finding


def test_a_place_that_is_no_folder_is_said(office: Office) -> None:
    (office.folder / "backups").write_text("something else")
    with pytest.raises(BackupNotMade, match="控えを作れませんでした"):
        backups.create(office.manager)
    assert backups.automatic(office.manager) is None


def test_what_a_killed_program_left_goes_with_the_next(office: Office) -> None:
    place = office.folder / "backups"
    place.mkdir()
    for left in (".making.db", ".making.part", ".making.db-journal"):
        (place / left).write_bytes(b"left over")
    done = backups.create(office.manager)
    assert _files(office) == ["making.lock", done.path.name]


def test_a_good_one_is_found_whole_and_a_bent_one_is_not(office: Office) -> None:
    done = backups.create(office.manager)
    found = backup_checks.verify(office.manager, done.path, done.row)
    assert found.ok
    assert "傷みはありません" in found.sentence
    done.path.write_bytes(done.path.read_bytes()[:-40] + bytes(40))
    found = backup_checks.verify(office.manager, done.path, done.row)
    assert not found.ok
    assert "壊れているか" in found.sentence
    with office.manager.look() as unit:
        bad, good = BackupTrials(unit.session).rows("asked")
    assert (bad.ok, good.ok, good.place, good.backup_id) == (False, True, "here", done.row.id)


def test_the_drill_opens_it_whole_and_takes_it_away_again(office: Office) -> None:
    with pytest.raises(Refused, match="控えがありません"):
        backup_checks.drill(office.manager)
    members.register(office.manager, seats.member())
    backups.create(office.manager)
    assert backup_state.state(office.manager).level == "act"
    before = sorted(path.name for path in office.folder.iterdir())
    found = backup_checks.drill(office.manager)
    assert found.ok, found.sentence
    assert sorted(path.name for path in office.folder.iterdir()) == before
    state = backup_state.state(office.manager)
    assert (state.level, state.sentence) == ("good", "控え 11:00")
    office.watch.wait(days=31)
    for able in (office.manager, office.system):
        assert backup_state.state(able).sentence == "復元の練習（月1回）の時期です"
    for unable in (office.clerk, office.auditor):
        assert backup_state.state(unable).level == "good"


def test_only_days_with_work_in_them_want_another(office: Office) -> None:
    backups.create(office.manager)
    backup_checks.drill(office.manager)
    backups.automatic(office.manager)
    office.watch.wait(days=3)
    members.register(office.manager, seats.member("00010001"))
    assert backup_state.state(office.clerk).level == "good"
    office.watch.wait(days=1)
    members.register(office.manager, seats.member("00010002"))
    state = backup_state.state(office.clerk)
    assert (state.level, state.sentence) == ("act", "4月20日 11:00のあと、控えがありません")


def test_one_opens_without_its_folder_by_a_password_of_its_time(office: Office) -> None:
    path = backups.create(office.manager).path
    assert set(backup_outside.logins(path)) >= {"kanri", "tanto"}
    found = backup_outside.verify(path, Opener("tanto", seats.TYPED), office.watch)
    assert found.manifest.rows["staff"] == 4
    with pytest.raises(WrongKey):
        backup_outside.verify(path, Opener("tanto", "ちがう言葉ですよちがう"), office.watch)
    with pytest.raises(Refused, match="打ち間違い"):
        backup_outside.verify(path, Opener(sheet="AAAA"), office.watch)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BackupDamaged):
        backup_outside.verify(path, Opener("tanto", seats.TYPED), office.watch)


def test_it_holds_the_slots_of_its_time(office: Office) -> None:
    path = backups.create(office.manager).path
    ring = key_file.parse(backup_files.ring_text(path))
    assert ring.open_password("kanri", seats.TYPED) == office.manager.store.data_key
