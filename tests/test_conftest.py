"""The habits that hold for every test can each turn a run red."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources import ROOT


def run_sample(folder: Path, body: str, *more: str, ci: str = "") -> tuple[int, str]:
    """Run one sample test under this project's conftest and settings; return status and output."""
    sample = folder / "test_sample.py"
    sample.write_text(body, encoding="utf-8")
    words = ["-c", "pyproject.toml", "--rootdir", str(ROOT), "-p", "tests.conftest"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "-p", "no:cacheprovider", *more, str(sample)],
        cwd=ROOT,
        env={**os.environ, "CI": ci},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


def counted(output: str) -> str:
    """Take the counts out of pytest's last line, without the time."""
    return re.sub(r" in .*", "", output.strip().splitlines()[-1].strip("= "))


def test_a_window_left_behind_fails_its_test(tmp_path: Path) -> None:
    body = (
        "from PySide6.QtWidgets import QDialog\nkept = []\n"
        "def test_it(qapp):\n    kept.append(QDialog())\n    kept[0].show()\n"
    )
    status, output = run_sample(tmp_path, body)
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "windows left behind: QDialog" in output


def test_a_stray_warning_of_qt_fails_its_test(tmp_path: Path) -> None:
    body = (
        "from PySide6.QtCore import qWarning\ndef test_it(qapp):\n    qWarning('a stray warning')\n"
    )
    status, output = run_sample(tmp_path, body)
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "Qt messages with level WARNING or above" in output


def test_a_closed_window_is_no_survivor(tmp_path: Path) -> None:
    body = (
        "from PySide6.QtWidgets import QDialog\n"
        "def test_it(qtbot):\n    dialog = QDialog()\n    qtbot.addWidget(dialog)\n"
        "    dialog.show()\n"
    )
    assert run_sample(tmp_path, body)[0] == pytest.ExitCode.OK


def test_a_skip_is_told_and_ci_does_not_allow_it(tmp_path: Path) -> None:
    body = (
        "import pytest\ndef test_here(): pass\n"
        "def test_there():\n    pytest.skip('no server here')\n"
    )
    status, output = run_sample(tmp_path, body)
    assert status == pytest.ExitCode.OK
    assert "no server here" in output
    assert "Skipped tests: 1 (their reasons stand above)." in output
    assert counted(output) == "1 passed, 1 skipped"
    assert run_sample(tmp_path, body, ci="true")[0] == pytest.ExitCode.TESTS_FAILED


def test_a_test_that_was_lost_fails_the_run(tmp_path: Path) -> None:
    body = (
        "def test_here(request):\n    del request.session.items[1:]\ndef test_never_run(): pass\n"
    )
    status, output = run_sample(tmp_path, body)
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "Tests that did not come to their end: 1." in output
    assert counted(output) == "1 passed"


def test_a_worker_that_dies_fails_the_run_and_another_goes_on(tmp_path: Path) -> None:
    body = (
        "import os\ndef test_it_dies(): os._exit(0)\n"
        "def test_half_a_character_travels(): print('\\udc80')\ndef test_there(): pass\n"
    )
    status, output = run_sample(tmp_path, body, "-n", "1")
    assert status == pytest.ExitCode.TESTS_FAILED
    assert re.search("crashed while running '.*::test_it_dies'", output)
    assert "Tests that did not come to their end: 1." in output
    assert counted(output) == "1 failed, 2 passed"


def test_what_the_last_test_leaves_open_fails_it_in_a_worker_too(tmp_path: Path) -> None:
    body = (
        "import gc\nclass Ring: pass\n"
        "def test_it(tmp_path):\n    gc.disable()\n    ring = Ring()\n    ring.ring = ring\n"
        "    ring.file = (tmp_path / 'open').open('w')\n"
    )
    status, output = run_sample(tmp_path, body, "-n", "1")
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "unclosed file" in output
