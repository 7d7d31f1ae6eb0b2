"""`backup restore` puts a backup back, and says before what that loses."""

import io
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.office import restore_work, seats
from tests.office.seats import Office


@pytest.fixture
def office(made_once: Path, tmp_path: Path) -> Office:
    """Give an office whose people have gone home: the records are closed before a command."""
    folder = tmp_path / "data"
    shutil.copytree(made_once, folder)
    return seats.open_office(folder)


def test_over_the_records(office: Office, sukusuku: Command) -> None:
    path = restore_work.backup(office)
    restore_work.registered(office, "00010001")
    office.manager.close()
    words = ("--data", office.folder, "--staff", seats.MANAGER, "backup", "restore", path)
    looked = sukusuku(*words, "--dry-run")
    assert looked.status == 0
    assert "それより後の記録1件は失われます。" in looked.out  # a command prints no list
    said = sukusuku(*words, "--json", "--yes")
    assert said.status == 0, said.err
    assert said.document["restored"] is True
    assert said.document["lost_rows"] == 1
    assert (office.folder / "backups" / said.document["saved_as"]).is_file()
    found = sukusuku("--data", office.folder, "--staff", seats.MANAGER, "members", "find", "")
    assert "00010001" not in found.out


def test_records_are_lost_only_where_somebody_said_yes(office: Office, sukusuku: Command) -> None:
    path = restore_work.backup(office)
    restore_work.registered(office, "00010001")
    office.manager.close()
    words = ("--data", office.folder, "--staff", seats.MANAGER, "backup", "restore", path)
    said = sukusuku(*words)
    assert said.status == 1
    assert "それより後の記録1件は失われます" in said.err
    assert "まだ何も変えていません。それでもよいときは、--yes を付けてください。" in said.err
    find = ("--data", office.folder, "--staff", seats.MANAGER, "members", "find", "")
    assert "00010001" in sukusuku(*find).out
    said = sukusuku(*words, "--yes")
    assert said.status == 0, said.err
    assert "の控えに戻しました。" in said.out
    assert "それより後の記録1件は、いまの記録にはありません。" in said.out
    (saved,) = (one for one in (office.folder / "backups").glob("*.skb") if str(one) in said.out)
    assert saved.is_file()
    assert "00010001" not in sukusuku(*find).out


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("はい\n", 0), ("n\n", 1), ("", 1)])
def test_at_a_terminal_it_is_asked(
    office: Office,
    sukusuku: Command,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    status: int,
) -> None:
    path = restore_work.backup(office)
    restore_work.registered(office, "00010001")
    office.manager.close()
    monkeypatch.setattr("app.cli.asking._somebody_types", lambda: True)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    words = ("--data", office.folder, "--staff", seats.MANAGER, "backup", "restore", path)
    said = sukusuku(*words)
    assert said.status == status
    assert "件は失われます。戻しますか（はい は y、いいえ は n）" in said.err
    assert ("復元をやめました。何も変えていません" in said.err) is (status == 1)


def test_the_sheet_is_not_asked_for_where_nobody_types(
    office: Office, sukusuku: Command, tmp_path: Path
) -> None:
    path = restore_work.backup(office)
    office.manager.close()
    new = tmp_path / "新しいPC"
    who = ("--staff", seats.MANAGER, "--sheet")
    for words in (("--data", new, "backup", "restore", path), ("backup", "verify", path)):
        said = sukusuku(*words, *who)
        assert said.status == 1
        assert "環境変数 SUKUSUKU_RECOVERY_KEY に入れるか" in said.err


def test_into_a_new_folder(office: Office, sukusuku: Command, tmp_path: Path) -> None:
    restore_work.registered(office, "00010001")
    path = restore_work.backup(office)
    office.manager.close()
    new = tmp_path / "新しいPC"
    said = sukusuku("--data", new, "backup", "restore", path, "--staff", seats.MANAGER)
    assert said.status == 0, said.err
    assert "復元できなかった記録はありますか" in said.out
    assert f"{new} の記録を、" in said.out
    found = sukusuku("--data", new, "--staff", seats.MANAGER, "members", "find", "")
    assert "00010001" in found.out


def test_who_has_no_key_of_today_restores_into_a_free_folder_only(
    office: Office, sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    office.manager.close()
    before = (office.folder / "records.db").read_bytes()
    monkeypatch.setenv("SUKUSUKU_PASSWORD", "むかしの合言葉ですよね")
    said = sukusuku("--data", office.folder, "--staff", "kanri", "backup", "restore", path)
    assert said.status == 1
    assert "空のフォルダを指定してください" in said.err
    assert (office.folder / "records.db").read_bytes() == before


def test_a_file_that_is_no_backup_is_a_sentence(
    office: Office, sukusuku: Command, tmp_path: Path
) -> None:
    office.manager.close()
    other = tmp_path / "写真.skb"
    other.write_bytes(b"x" * 10_000)
    said = sukusuku("--data", tmp_path / "new", "backup", "restore", other, "--staff", "kanri")
    assert said.status == 1
    assert "Traceback" not in said.err
    assert not (tmp_path / "new").exists()
