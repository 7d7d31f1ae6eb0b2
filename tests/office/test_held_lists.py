"""A list of the erased that another program holds is not called lost, nor written over unread."""

import shutil
from pathlib import Path

import pytest

from app.office import backup_settings, erased_lists, erasure_list, erasures, restoring
from app.office.backup_settings import BackupSettings
from app.office.restoring import LookAgain
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.storage.errors import RecordsOutOfReach
from tests.office import erasure_work, held_files, restore_work
from tests.office.restore_work import opened, target
from tests.office.seats import Office

FILE = erased_lists.FILE_NAME


def erased(office: Office) -> tuple[MemberId, Path]:
    """Return somebody who was erased, and a backup of before."""
    key = erasure_work.left(office, "00010001", email="", telephone="", name="架空　一子")
    erasure_work.over(office)
    path = restore_work.backup(office)
    erasures.erase_left(office.manager, [key])
    return key, path


def members_in(folder: Path) -> list[object]:
    return [one["member"] for one in erasure_list.read(folder)]


def test_a_list_that_is_scanned_is_read_a_moment_later(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, path = erased(office)
    scanner = held_files.scanner(office.folder / FILE, monkeypatch, patience_s=5.0)
    scanner.holds, scanner.waits = True, 3
    outlook = restoring.look(target(office), path, restoring.Key())
    assert not scanner.holds
    assert outlook.sentences == ()
    assert members_in(office.folder) == [key]


def test_a_list_that_was_read_before_and_cannot_be_now_puts_nothing_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    _key, path = erased(office)
    asked = restoring.look(target(office), path, restoring.Key())
    assert asked.loss.erased == 1
    scanner = held_files.scanner(office.folder / FILE, monkeypatch)
    scanner.holds = True
    with pytest.raises(LookAgain, match="まだ何も戻していません"):
        restoring.restore(target(office), path, restoring.Key(), asked)
    again = restoring.look(target(office), path, restoring.Key())
    assert "ほかのプログラムが開いている" in "".join(again.sentences)
    scanner.holds = False
    restoring.restore(target(office), path, restoring.Key(), asked)
    opened(office).close()


def test_what_a_held_list_knows_besides_is_not_lost(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, _path = erased(office)
    backups = office.folder / erasure_list.BACKUPS
    scanner = held_files.scanner(backups / FILE, monkeypatch)
    before = (backups / FILE).read_text("utf-8")
    found = erased_lists.found

    def let_go(*given: object) -> object:
        scanner.holds = True
        try:
            return found(*given)  # type: ignore[arg-type]
        finally:
            scanner.holds = False  # it lets go before the list is written

    monkeypatch.setattr(erased_lists, "found", let_go)
    office.watch.wait(minutes=1)
    erasure_list.refresh(office.manager)
    assert (backups / FILE).read_text("utf-8") == before
    scanner.path = office.folder / FILE
    before = (office.folder / FILE).read_text("utf-8")
    erasure_list.refresh(office.manager)
    assert (office.folder / FILE).read_text("utf-8") == before
    assert members_in(office.folder) == [key]
    assert erasures.settle(office.manager) is False


def test_whose_list_lies_there_is_not_guessed(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased(office)
    place = tmp_path / "よその事業所"
    place.mkdir()
    other = '{"format": "sukusuku-erased-3", "key_id": "other"}\n'
    (place / FILE).write_text(other, "utf-8")
    scanner = held_files.scanner(place / FILE, monkeypatch)
    scanner.holds, scanner.waits = True, 1
    text = (office.folder / FILE).read_text("utf-8")
    erasure_list.put([office.folder, place], text)
    assert not scanner.holds
    assert (place / FILE).read_text("utf-8") == other
    scanner.holds, scanner.waits = True, 1
    with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか"):
        erased_lists.belongs_to(place)
    shutil.rmtree(place)
    assert erased_lists.belongs_to(place) is None


def test_a_second_place_is_not_chosen_while_the_list_is_held(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased(office)
    place = tmp_path / "USB"
    place.mkdir()
    scanner = held_files.scanner(office.folder / FILE, monkeypatch)
    scanner.holds = True
    wanted = BackupSettings(second_place=str(place))
    with pytest.raises(Refused, match="何も変えていません"):
        backup_settings.change(office.manager, wanted)
    scanner.holds = False
    assert backup_settings.read(office.manager).second_place == ""
    backup_settings.change(office.manager, wanted)
    assert (place / FILE).is_file()
