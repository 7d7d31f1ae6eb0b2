"""One window stands on a data folder: a second start brings it forward; a dead one holds none."""

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import one_window
from app.bootstrap.one_window import CALL, LOCK, OneWindow
from app.rules.errors import Refused

HOLD = """
import sys
from pathlib import Path
from app.bootstrap.one_window import OneWindow
window = OneWindow(Path(sys.argv[1]), lambda: None)
print(window.claim(), flush=True)
sys.stdin.read()
"""


def called(calls: list[str], folder: Path) -> OneWindow:
    """Return a window that notes when it is called."""
    return OneWindow(folder, lambda: calls.append("forward"))


def held_elsewhere(folder: Path) -> subprocess.Popen[str]:
    """Let another process hold a folder, one that answers nobody."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    return other


def ended(other: subprocess.Popen[str]) -> int:
    """Wait for a process and let go of its pipes."""
    other.communicate()
    return other.returncode


def test_a_second_start_calls_the_first_forward(qtbot: QtBot, tmp_path: Path) -> None:
    calls: list[str] = []
    first, second = called(calls, tmp_path), called(calls, tmp_path)
    assert first.claim()
    assert first.claim()
    with ThreadPoolExecutor() as beside:
        answer = beside.submit(second.claim)
        qtbot.waitUntil(answer.done)
    assert not answer.result()
    assert calls == ["forward"]
    assert not (tmp_path / CALL).exists()
    first.let_go()
    assert second.claim()
    second.let_go()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_window_holds_nothing(qapp: object, tmp_path: Path) -> None:
    assert qapp
    other = held_elsewhere(tmp_path)
    (tmp_path / CALL).touch()
    other.kill()
    assert ended(other) == -signal.SIGKILL
    assert (tmp_path / LOCK).exists()
    window = called([], tmp_path)
    assert window.claim()
    assert not (tmp_path / CALL).exists()
    window.let_go()


def test_a_window_that_does_not_answer_is_named(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp
    monkeypatch.setattr(one_window, "PATIENCE_MS", 60)
    other = held_elsewhere(tmp_path)
    with pytest.raises(Refused, match="もう別のすくすく窓口で開いています") as refused:
        called([], tmp_path).claim()
    assert str(tmp_path / LOCK) in refused.value.sentence
    assert not (tmp_path / CALL).exists()
    assert ended(other) == 0


def test_a_call_that_cannot_be_laid_down_is_no_answer(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp
    first = called([], tmp_path)
    assert first.claim()

    def refuse(_path: Path, mode: int) -> None:
        raise PermissionError(mode)

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(Refused, match="応答がありません"):
        called([], tmp_path).claim()
    first.let_go()


def test_where_no_lock_can_be_laid_no_window_opens(qapp: object, tmp_path: Path) -> None:
    assert qapp
    with pytest.raises(Refused, match="書き込めないため"):
        called([], tmp_path / "absent").claim()
