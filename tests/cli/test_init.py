"""`init`: the folder, the first administrator, and the sheet that must not be lost."""

from pathlib import Path

import pytest

from app.letters import extraction
from tests.cli.conftest import Command, Said


@pytest.fixture
def init(sukusuku: Command) -> Command:
    def command(data: Path, sheet: Path, *words: object) -> Said:
        return sukusuku(
            "--data", data, "--json", "init", "--admin", "kanri", "--recovery-sheet", sheet, *words
        )

    return command


def test_records_and_sheet_are_made_and_open(
    init: Command, sukusuku: Command, tmp_path: Path
) -> None:
    data, sheet = tmp_path / "記 録", tmp_path / "金庫" / "復旧.pdf"
    said = init(data, sheet)
    assert (said.status, said.err) == (0, "")
    assert said.document == {"data": str(data), "encrypted": True}
    assert "復旧" in extraction.text(sheet.read_bytes())
    listed = sukusuku("--data", data, "--json", "staff", "list").document["staff"]
    assert [(one["login"], one["roles"]) for one in listed] == [("kanri", ["manager", "system"])]


def test_plain_records_say_so(init: Command, tmp_path: Path) -> None:
    said = init(tmp_path / "d", tmp_path / "s.pdf", "--plain", "--name", "試験　管理子")
    assert said.document["encrypted"] is False
    assert (tmp_path / "d" / "records.db").read_bytes().startswith(b"SQLite format 3")


def test_without_json_the_next_steps_are_told(sukusuku: Command, tmp_path: Path) -> None:
    said = sukusuku(
        "--data", tmp_path / "d", "init", "--admin", "a", "--recovery-sheet", tmp_path / "s.pdf"
    )
    assert "金庫に保管し、PDFは消してください" in said.out


@pytest.mark.parametrize(
    ("data", "sheet", "words"),
    [
        ("taken", "s.pdf", "ほかのファイルがあります"),
        ("d", "there.pdf", "もうあります"),
        ("d", "taken", "もうあります"),
        ("d", "d/s.pdf", "データフォルダの中には保存できません"),
        ("d", "there.pdf/s.pdf", "保存できません"),
        ("there.pdf/d", "s.pdf", "何も残していません"),
        ("d", "x" * 300 + ".pdf", "名前が長すぎます"),
    ],
)
def test_a_place_that_will_not_do_is_refused_and_nothing_made(
    data: str, sheet: str, words: str, init: Command, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    (place / "taken").mkdir(parents=True)
    (place / "taken" / "memo.txt").touch()
    (place / "there.pdf").write_text("ほかの文書", encoding="utf-8")
    before = sorted(place.rglob("*"))
    said = init(place / data, place / sheet)
    assert said.status == 1
    assert words in said.document["error"]
    assert said.err == said.document["error"] + "\n"
    assert sorted(place.rglob("*")) == before


def test_a_disk_that_fills_up_leaves_neither_sheet_nor_records(
    init: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    place = tmp_path / "place"
    place.mkdir()
    for broken in ("app.storage.key_file.write", "app.exchange.file_bytes.os.fdopen"):
        with monkeypatch.context() as patch:
            patch.setattr(broken, fail)
            said = init(place / "a" / "d", place / "b" / "s.pdf")
        assert said.status == 1
        assert list(place.iterdir()) == []


@pytest.mark.parametrize("password", ["", "短い"])
def test_a_weak_password_makes_nothing(
    password: str, init: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUKUSUKU_PASSWORD", password)
    said = init(tmp_path / "d", tmp_path / "s.pdf")
    assert (said.status, "12文字以上" in said.err) == (1, True)
    assert not (tmp_path / "d").exists()
    assert not (tmp_path / "s.pdf").exists()


def test_without_a_password_and_a_keyboard_nothing_is_made(
    init: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD")
    assert "SUKUSUKU_PASSWORD" in init(tmp_path / "d", tmp_path / "s.pdf").err
    assert not (tmp_path / "d").exists()


def test_a_password_typed_twice_differently_makes_nothing(
    init: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD")
    monkeypatch.setattr("app.cli.asking._somebody_types", lambda: True)
    typed = iter(["架空の長い合言葉ですよね", "架空の長い合言葉ですわね"])
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    assert "2回の入力が違います" in init(tmp_path / "d", tmp_path / "s.pdf").err

    def leave(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", leave)
    assert "入力をやめました" in init(tmp_path / "d", tmp_path / "s.pdf").err
    assert not (tmp_path / "d").exists()


def test_records_that_stand_are_told_before_their_sheet(init: Command, tmp_path: Path) -> None:
    data, sheet = tmp_path / "d", tmp_path / "s.pdf"
    assert init(data, sheet).status == 0
    kept = sheet.read_bytes()
    said = init(data, sheet)
    assert said.status == 1
    assert str(sheet) not in said.err
    assert "記録" in said.err
    assert sheet.read_bytes() == kept
