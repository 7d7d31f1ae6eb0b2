"""Without a screen the main job is shown on demo records, and the folders are named."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import demonstration
from processes import CannotGoOn

Words = list[str]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Words]:
    """Record the commands instead of running them; each leaves a picture and a letter."""
    recorded: list[Words] = []

    def record(command: Sequence[str | Path], _: str = "", **__: object) -> int:
        recorded.append([str(word) for word in command])
        for name in ("screens/members_tab.png", "letters/policy_history.pdf"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        return 0

    monkeypatch.setattr(demonstration, "SHOWN", tmp_path)
    monkeypatch.setattr(demonstration, "prepare", lambda: None)
    monkeypatch.setattr(demonstration, "must", record)
    monkeypatch.setattr(demonstration, "call", record)
    monkeypatch.setattr(demonstration, "answer", lambda _: "PySide6.QtWidgets")
    return recorded


def test_the_main_job_is_shown_where_there_is_no_screen(
    commands: list[Words],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(demonstration, "has_screen", lambda: False)
    assert demonstration.run([]) == 0
    verbs = ["demo", "screens", "self-check"]
    assert [verb in words for verb, words in zip(verbs, commands, strict=True)] == [True] * 3
    assert commands[0][-2:] == ["--letters", str(tmp_path / "letters")]
    shown = capsys.readouterr().out
    assert f"Pictures lie in: {tmp_path / 'screens'}" in shown
    assert f"Letters lie in: {tmp_path / 'letters'}" in shown


def test_with_a_screen_the_window_is_opened_with_the_words_given(
    commands: list[Words], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demonstration, "has_screen", lambda: True)
    assert demonstration.run(["--demo"]) == 0
    assert [words[1:] for words in commands] == [["-m", "app", "--demo"]]


@pytest.mark.usefixtures("commands")
def test_a_machine_on_which_qt_cannot_start_ends_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(demonstration, "answer", lambda _: "")
    with pytest.raises(CannotGoOn, match="Qt cannot start here"):
        demonstration.run([])
