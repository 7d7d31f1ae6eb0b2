"""Whose password somebody else chose changes it first: nothing else is done before."""

from pathlib import Path

import pytest

from app.office import history
from tests.cli.conftest import Command
from tests.office import seats

GIVEN = "ほかの人が決めた長い合言葉"
CHOSEN = "ご本人が選んだ合言葉です"


@pytest.fixture
def given(at_desk: Command, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Let the manager choose the password of the system's person, who is at the command line."""
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", GIVEN)
    assert at_desk("staff", "password", seats.SYSTEM).status == 0
    monkeypatch.setenv("SUKUSUKU_PASSWORD", GIVEN)
    monkeypatch.delenv("SUKUSUKU_NEW_PASSWORD")
    return at_desk


@pytest.mark.parametrize(
    "words",
    [
        ("staff", "list"),
        ("staff", "add", "arata", "--role", "clerk"),
        ("staff", "leave", seats.CLERK),
        ("staff", "password", seats.CLERK),
        ("members", "find", ""),
        ("members", "export", "書出し.csv", "--purpose", "点検"),
        ("requests", "register", "--pdf", "受付簿.pdf"),
        ("history", "verify"),
        ("backup", "create"),
        ("new-key",),
        ("decrypt", "--yes"),
        ("recovery-sheet", "シート.pdf"),
        ("audit-pack", "--from", "2026-04-01", "--to", "2026-04-20", "一式"),
    ],
)
def test_every_other_command_is_refused_and_nothing_is_done(
    words: tuple[str, ...], given: Command, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    keys, backups = (data / "keys.json").read_bytes(), sorted((data / "backups").glob("*"))
    said = given("--staff", seats.SYSTEM, *words)
    assert (said.status, said.out) == (1, "")
    assert "ほかの人が決めたもの" in said.err
    assert "「staff password」でご自分のパスワードに変える" in said.err
    assert (data / "keys.json").read_bytes() == keys
    assert sorted((data / "backups").glob("*")) == backups
    assert list(data.parent.iterdir()) == [data]
    desk = seats.sit(data, seats.Watch())
    assert history.rows(desk)[0].title == "パスワードを設定した"
    desk.close()


def test_a_backup_is_not_put_back_either(
    at_desk: Command, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "控え.skb"
    assert at_desk("backup", "create", out).status == 0
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", GIVEN)
    assert at_desk("staff", "password", seats.SYSTEM).status == 0
    monkeypatch.setenv("SUKUSUKU_PASSWORD", GIVEN)
    said = at_desk("--staff", seats.SYSTEM, "backup", "restore", out)
    assert (said.status, "ほかの人が決めたもの" in said.err) == (1, True)
    assert not list(data.glob("damaged*"))


def test_once_changed_every_command_is_open(
    given: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", CHOSEN)
    assert given("--staff", seats.SYSTEM, "staff", "password").status == 0
    monkeypatch.setenv("SUKUSUKU_PASSWORD", CHOSEN)
    assert given("--staff", seats.SYSTEM, "staff", "list").status == 0
