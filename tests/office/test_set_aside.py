"""What a restore moves aside is named, has an end, and outlives nobody who is erased for ever."""

import shutil
from pathlib import Path

import pytest

from app.office import backups, erasure_plan, restoring, set_aside
from app.rules.ids import MemberId
from app.storage import record_swap
from tests.office import erasure_work, restore_work
from tests.office.restore_work import PASSWORD, opened, put_back, registered, target
from tests.office.seats import Office


@pytest.fixture
def gone(office: Office) -> MemberId:
    """Register somebody who has left, and let the time be over for which she is kept."""
    key = erasure_work.left(office, name="架空　鵺野", kana="カクウ　ヌエノ")
    erasure_work.over(office)
    return key


def damaged(office: Office) -> restoring.Restored:
    """Put a backup back over records that do not open any more."""
    path = restore_work.backup(office)
    office.manager.close()
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    return restoring.restore(target(office, live=False), path, PASSWORD)


def test_old_files_that_were_held_open_are_named_and_go_at_the_next_opening(
    office: Office, gone: MemberId, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    registered(office, "00010009")
    real, held = shutil.rmtree, office.folder / record_swap.REPLACED

    def rmtree(place: Path, *, ignore_errors: bool = False) -> None:
        if place != held:
            real(place, ignore_errors=ignore_errors)

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", rmtree)
        put_back(office, path)
        desk = opened(office)
    assert (held / "records.db").is_file()
    assert ".replaced" in "".join(erasure_plan.dry_run_of(desk, gone).notes)
    desk.close()
    again = opened(office)
    assert not held.exists()
    assert not erasure_plan.dry_run_of(again, gone).notes
    again.close()


def test_what_no_backup_holds_is_named_before_an_erasure_with_its_end(
    office: Office, gone: MemberId
) -> None:
    done = damaged(office)
    (one,) = set_aside.listed(office.folder)
    assert one.name == done.aside
    assert f"「{done.aside}」に移しました" in "".join(done.sentences)
    assert "以降、控えを作るときに自動で消します" in "".join(done.sentences)
    desk = opened(office)
    (note,) = erasure_plan.dry_run_of(desk, gone).notes
    assert f"「{done.aside}」）にも、この方の情報が残っている" in note
    desk.close()


def test_it_goes_when_no_backup_of_its_day_could_be_kept_any_more(office: Office) -> None:
    done = damaged(office)
    (one,) = set_aside.listed(office.folder)
    desk = opened(office)
    last = office.watch().date()
    while office.watch().date() < one.ends_on:
        assert (office.folder / done.aside / "records.db").is_file()
        last = office.watch().date()
        assert backups.automatic(desk)
        office.watch.wait(days=30)
    assert (one.ends_on - last).days < 31
    for _day in range(4):
        office.watch.wait(days=1)
        assert backups.automatic(desk)
    assert not (office.folder / done.aside).exists()
    assert set_aside.listed(office.folder) == []
    desk.close()


def test_a_clock_that_is_far_ahead_ends_nothing(office: Office) -> None:
    done = damaged(office)
    desk = opened(office)
    assert backups.automatic(desk)
    office.watch.wait(days=4_000)
    assert backups.automatic(desk)
    assert (office.folder / done.aside / "records.db").is_file()
    desk.close()


def test_a_file_that_is_not_named_after_its_day_has_an_end_as_well(tmp_path: Path) -> None:
    place = tmp_path / record_swap.DAMAGED
    place.mkdir()
    (place / "restore.json").write_bytes(b"{")
    (one,) = set_aside.listed(tmp_path)
    assert one.name == "damaged/restore.json"
    assert one.ends_on.day == 1
