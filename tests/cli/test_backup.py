"""`backup create` and `backup verify`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.office import seats


def test_one_is_made_and_opens_without_its_folder(
    at_desk: Command, sukusuku: Command, tmp_path: Path, data: Path
) -> None:
    out = tmp_path / "out.skb"
    said = at_desk("backup", "create", out, "--json")
    assert (said.status, said.document["file"]) == (0, str(out))
    (kept,) = (data / "backups").glob("*.skb")
    assert kept.read_bytes() == out.read_bytes()
    found = sukusuku("backup", "verify", out, "--staff", seats.CLERK, "--json")
    assert (found.status, found.document["ok"]) == (0, True)
    assert found.document["rows"]["staff"] == 4
    assert found.document["history_hash"] == said.document["history_hash"]
    assert found.document["sha256"] == said.document["sha256"]


def test_a_damaged_one_is_told_and_ends_with_1(
    at_desk: Command, sukusuku: Command, tmp_path: Path
) -> None:
    out = tmp_path / "out.skb"
    at_desk("backup", "create", out)
    whole = out.read_bytes()
    out.write_bytes(whole[:2_000] + b"?" + whole[2_001:])
    found = sukusuku("backup", "verify", out, "--staff", seats.CLERK)
    assert found.status == 1
    assert "壊れているか" in found.out + found.err


def test_a_wrong_password_and_no_name_are_refused(
    at_desk: Command, sukusuku: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.skb"
    monkeypatch.setattr("app.office.guessing.PAUSE_S", 0)
    at_desk("backup", "create", out)
    found = sukusuku("backup", "verify", out)
    assert (found.status, "--staff" in found.err) == (1, True)
    monkeypatch.setenv("SUKUSUKU_BACKUP_PASSWORD", "ちがう言葉ですよちがう")
    found = sukusuku("backup", "verify", out, "--staff", seats.CLERK)
    assert found.status == 1
    assert "ログイン名かパスワードが違います" in found.err
    monkeypatch.setenv("SUKUSUKU_RECOVERY_KEY", "AAAA")
    found = sukusuku("backup", "verify", out, "--sheet")
    assert "打ち間違い" in found.err


def test_an_existing_file_is_not_replaced(at_desk: Command, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    out.write_bytes(b"a letter")
    assert at_desk("backup", "create", out).status == 1
    assert out.read_bytes() == b"a letter"


@pytest.mark.parametrize("name", ["restore.json", "records.db", "backups", "深い/控え.skb", "."])
def test_no_copy_goes_among_the_records(at_desk: Command, data: Path, name: str) -> None:
    (data / "深い").mkdir()
    before = sorted(data.iterdir()), sorted((data / "backups").glob("*.skb"))
    said = at_desk("backup", "create", data / name)
    assert said.status == 1
    assert "データフォルダの外の場所を指定してください" in said.err
    assert (sorted(data.iterdir()), sorted((data / "backups").glob("*.skb"))) == before
    assert at_desk("history", "verify").status == 0


@pytest.mark.parametrize("place", ["控え置き場", "nothere/x.skb"])
def test_a_folder_that_is_not_there_is_told(at_desk: Command, tmp_path: Path, place: str) -> None:
    said = at_desk("backup", "create", tmp_path / place)
    assert said.status == 1
    missing = tmp_path / place.partition("/")[0]
    assert f"{missing} というフォルダがありません。控えは作っていません" in said.err
    assert not missing.exists()


def test_what_is_no_backup_is_called_so(sukusuku: Command, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet1.pdf"
    sheet.write_bytes(b"%PDF-1.7 " + bytes(5_000))
    said = sukusuku("backup", "verify", sheet, "--staff", seats.CLERK)
    assert said.status == 1
    assert "控えのファイルではありません" in said.out + said.err
