"""Odd ways to start: no folder at home, an icon without a console, words that are no text."""

from pathlib import Path

import pytest

from app.bootstrap import machine, unopened
from app.cli import late
from tests.cli.conftest import Command

SERVER = "postgresql://yaku@/kiroku?host=/nowhere"
NO_TEXT = "\udcff\udcfe"


@pytest.fixture
def homeless(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody know where this user is at home."""
    del home

    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setattr(Path, "home", unknown)


@pytest.mark.usefixtures("homeless")
def test_the_help_needs_no_home(sukusuku: Command) -> None:
    assert sukusuku("--help").status == 0


@pytest.mark.usefixtures("homeless")
@pytest.mark.parametrize("words", [(), ("--database", SERVER), ("--data", "ない")])
def test_who_has_no_home_names_the_folder(sukusuku: Command, words: tuple[str, ...]) -> None:
    said = sukusuku(*words, "members", "find", "x")
    assert said.status == 1
    expected = "記録がありません" if "--data" in words else "--data でデータフォルダを指定"
    assert expected in said.err


@pytest.mark.usefixtures("homeless")
def test_a_defect_is_told_even_where_no_log_is_kept(
    sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise TypeError

    monkeypatch.setattr("app.cli.rooms.import_module", fail)
    said = sukusuku("--data", "x", "members", "find", "x")
    assert "思わぬ不具合が起きた" in said.err
    assert "起きた場所は" not in said.err


def test_an_address_that_is_no_text_is_refused(sukusuku: Command) -> None:
    said = sukusuku("--database", f"postgresql://{NO_TEXT}@/c", "staff", "list")
    assert (said.status, said.out) == (1, "")
    assert "--database の書き方が違います" in said.err


def test_a_window_that_does_not_open_says_so_on_the_screen(
    sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(late, "show", shown.append)
    monkeypatch.setattr(late, "_demand_screen", lambda: None)
    said = sukusuku("--database", SERVER)
    assert said.status == 1
    (sentence,) = shown
    assert sentence.startswith("サーバーにつながりません。")
    assert sukusuku("--database", SERVER, "members", "find", "x").status == 1
    assert len(shown) == 1  # whoever types a command reads its answer where it was typed


def test_only_who_reads_no_console_gets_a_box(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(unopened, "show", shown.append)
    for watched in (False, True):
        monkeypatch.setattr(machine, "is_watched", lambda there=watched: there)
        late.show("開けません。")
    assert shown == ["開けません。"]


def test_an_icon_has_no_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "has_screen", lambda: True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not machine.is_watched()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr("sys.stderr", None)
    assert machine.is_watched()
