"""Whatever happens, a user sees one sentence, and a program one JSON document."""

import json
from pathlib import Path

import pytest

from app import logs
from app.cli.run import run
from app.cli.seat import password_of
from app.rules.errors import Refused
from tests.cli.conftest import Command
from tests.office import seats

FIND = ("members", "find", "x")


def test_the_records_of_another_folder_are_not_made_by_looking(
    sukusuku: Command, home: Path, tmp_path: Path
) -> None:
    for words in (("--data", tmp_path / "ない"), ("--data", tmp_path), ()):
        said = sukusuku(*words, *FIND)
        assert (said.status, said.out) == (1, "")
        assert "すくすく窓口の記録がありません" in said.err
    assert not (tmp_path / "ない").exists()
    assert not home.exists()


def test_an_unknown_login_and_a_wrong_password_sound_the_same(
    sukusuku: Command, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unknown = sukusuku("--data", data, "--staff", "dare", *FIND)
    monkeypatch.setenv("SUKUSUKU_PASSWORD", "ちがう合言葉をいれてみる")
    wrong = sukusuku("--data", data, "--staff", seats.MANAGER, *FIND)
    assert (unknown.status, unknown.err) == (wrong.status, wrong.err)
    assert "ログイン名かパスワードが違います" in wrong.err


def test_where_several_sign_in_one_must_be_named(sukusuku: Command, data: Path) -> None:
    assert "--staff" in sukusuku("--data", data, *FIND).err


def test_without_a_password_nobody_is_let_in(
    sukusuku: Command, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD")
    said = sukusuku("--data", data, "--staff", seats.CLERK, *FIND)
    assert "SUKUSUKU_PASSWORD" in said.err


def test_a_password_is_asked_for_where_somebody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD", raising=False)
    monkeypatch.setattr("app.cli.asking._somebody_types", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: f"<{prompt}>")
    assert password_of("tanto") == "<tanto のパスワード: >"
    monkeypatch.setattr("app.cli.asking._somebody_types", lambda: False)
    with pytest.raises(Refused):
        password_of("tanto")


def test_a_refusal_with_json_is_one_document_and_one_sentence(at_desk: Command) -> None:
    said = at_desk("--json", "--staff", "dare", *FIND)
    assert said.status == 1
    assert said.document == {"error": said.err.removesuffix("\n")}


def test_a_result_may_be_written_to_a_file(at_desk: Command, tmp_path: Path) -> None:
    out = tmp_path / "新 所" / "結果.json"
    said = at_desk("--json", "--out", out, *FIND)
    assert (said.status, said.out, said.err) == (0, "", "")
    assert json.loads(out.read_text("utf-8")) == {"total": 0, "members": []}
    assert at_desk("--out", out, *FIND).out == ""
    assert out.read_text("utf-8") == "0人が見つかりました。\n"


def test_a_refusal_is_written_to_the_file_too(at_desk: Command, tmp_path: Path) -> None:
    out = tmp_path / "結果.json"
    said = at_desk("--json", "--out", out, "--staff", "dare", *FIND)
    assert (said.status, said.out) == (1, "")
    assert json.loads(out.read_text("utf-8"))["error"] == said.err.removesuffix("\n")
    at_desk("--out", out, "--staff", "dare", *FIND)
    assert out.read_text("utf-8") == said.err


def test_a_result_that_cannot_be_written_is_told_as_done(at_desk: Command, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path, tmp_path / "file" / "x"):
        said = at_desk("--out", place, *FIND)
        assert (said.status, said.out) == (1, "")
        assert "結果を書き出せませんでした" in said.err
        assert "処理は終わっています" in said.err
        refused = at_desk("--out", place, "--staff", "dare", *FIND)
        assert "処理は終わっています" not in refused.err


def test_an_address_without_a_role_is_refused_before_anything_happens(at_desk: Command) -> None:
    said = at_desk("--database", "postgresql://x", *FIND)
    assert "--database の書き方が違います。何も変えていません" in said.err


def test_what_nobody_foresaw_is_one_sentence_and_a_line_without_values(
    at_desk: Command, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("架空　花子 0235000001")

    monkeypatch.setattr("app.office.members.find_ids", fail)
    said = at_desk("--json", *FIND)
    assert said.status == 1
    assert said.document["error"].startswith("思わぬ不具合が起きたため")
    log = home / "SukusukuMadoguchi-log" / "sukusuku.log"
    assert str(log) in said.err
    line = log.read_text("utf-8")
    assert "unforeseen ValueError" in line
    assert "members.py" in line
    assert "花子" not in line
    assert "0235" not in line
    assert log == logs.log_to()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyboardInterrupt(), "中止しました"),
        (
            PermissionError(13, "Permission denied", "/x/y"),
            "/x/y を使えません（許可されていません）",
        ),
        (OSError(28, "No space left on device"), "空き容量がありません"),
        (OSError(99_999, "?"), "原因の番号 99999"),
        (OSError("?"), "原因不明"),
        (MemoryError(), "思わぬ不具合"),
        (RecursionError(), "思わぬ不具合"),
        (UnicodeEncodeError("utf-8", "x", 0, 1, "?"), "思わぬ不具合"),
    ],
)
def test_every_kind_of_failure_is_exit_1(
    error: BaseException, words: str, at_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("app.office.members.find_ids", fail)
    said = at_desk(*FIND)
    assert (said.status, said.out) == (1, "")
    assert words in said.err


@pytest.mark.parametrize("damage", ["empty", "cut", "garbage", "folder", "keys"])
def test_damaged_records_are_told_and_not_touched(
    damage: str, at_desk: Command, data: Path
) -> None:
    file = data / "records.db"
    whole = file.read_bytes()
    if damage == "folder":
        file.unlink()
        file.mkdir()
    elif damage == "keys":
        (data / "keys.json").write_bytes(b"\x00" * 100)
    else:
        broken = {"empty": b"", "cut": whole[: len(whole) // 2], "garbage": b"x" * len(whole)}
        file.write_bytes(broken[damage])
    said = at_desk("--json", "history", "verify")
    assert said.status == 1
    assert "error" in said.document or said.document["ok"] is False
    if damage in {"empty", "cut", "garbage"}:
        assert file.read_bytes() == broken[damage]


def test_a_window_without_a_screen_is_refused(
    sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for words in ((), ("--demo",)):
        said = sukusuku(*words)
        assert (said.status, "画面がないため" in said.err) == (1, True)


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (ImportError("libEGL.so.1: cannot open shared object file", name="QtGui"), "libEGL.so.1"),
        (ImportError("DLL load failed while importing QtGui: not found", name="QtGui"), "QtGui"),
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "PySide6"),
        (ImportError("?"), "名前は不明"),
    ],
)
def test_a_missing_part_of_the_window_is_named(
    error: ImportError, part: str, sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise error

    monkeypatch.setattr("app.cli.late.import_module", fail)
    said = sukusuku("--demo")
    assert said.status == 1
    assert f"画面の部品を読み込めません（{part}）。" in said.err


def test_the_status_of_the_window_is_the_status_of_the_program(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, bool]] = []

    def open_window(folder: Path, *, practise: bool) -> int:
        opened.append((folder, practise))
        return len(opened) - 1

    monkeypatch.setattr("app.cli.late.open_window", open_window)
    assert [run([]), run(["--demo"])] == [0, 1]
    assert opened == [(home / "SukusukuMadoguchi", False), (home / "SukusukuMadoguchi", True)]
