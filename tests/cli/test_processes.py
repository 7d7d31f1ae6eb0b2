"""The commands as real programs: other locales, closed pipes, full disks, no heavy libraries."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.office import seats
from tests.sources import ROOT

HEAVY = (
    *("PySide6", "reportlab", "openpyxl", "docx", "pikepdf", "pypdfium2", "fontTools"),
    *("uharfbuzz", "holidays", "charset_normalizer"),
)


THREE_LINES = """
import sys
from app.cli.run import run
words = sys.argv[1:]
assert [run(words[:7]), run(words[7:12]), run(words[12:])] == [0, 1, 0]
"""


def program(
    *words: str | Path, code: str = "", extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Start the program as a user would, without a screen and without a keyboard."""
    start = [*(["-c", code] if code else ["-m", "app"]), *map(str, words)]
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return subprocess.run(
        [sys.executable, *start],
        cwd=ROOT,
        env={**kept, "SUKUSUKU_PASSWORD": seats.TYPED, **(extra or {})},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.mark.parametrize(
    "extra",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "cp932"},
        {"PYTHONIOENCODING": "ascii:strict"},
    ],
    ids=["C", "POSIX", "cp932", "ascii"],
)
def test_every_locale_gets_whole_json_and_readable_sentences(
    extra: Mapping[str, str], data: Path, tmp_path: Path
) -> None:
    # One start for three command lines: starting takes longer than what they do.
    listed = ("--data", data, "--staff", seats.MANAGER, "--json", "staff", "list")
    refused = ("--data", tmp_path / "ない", "members", "find", "𠮷")
    done = program(*listed, *refused, "--help", code=THREE_LINES, extra=extra)
    assert done.returncode == 0, done.stderr.decode()
    told, words, shown = done.stdout.decode().partition("使い方: sukusuku")
    assert json.loads(told)["staff"][0]["name"] == "試験　管理子"
    assert (words, "members" in shown) == ("使い方: sukusuku", True)
    assert "すくすく窓口の記録がありません" in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_a_wrong_use_is_exit_2_and_a_help_exit_0() -> None:
    assert [program("members").returncode, program("-h").returncode] == [2, 0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev/full")
def test_a_full_disk_is_told_once_and_no_traceback_follows(data: Path) -> None:
    words = f"-m app --data '{data}' --staff {seats.MANAGER} --json staff list"
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' {words} > /dev/full"],
        cwd=ROOT,
        env={**os.environ, "SUKUSUKU_PASSWORD": seats.TYPED},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("結果を書き出せませんでした（空き容量がありません）")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows shells part pipes otherwise")
def test_a_reader_who_leaves_early_hears_no_complaint(data: Path) -> None:
    words = f"-m app --data '{data}' --staff {seats.MANAGER} staff list"
    done = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' {words} | true"],
        cwd=ROOT,
        env={**os.environ, "SUKUSUKU_PASSWORD": seats.TYPED},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""


def loaded(words: list[str]) -> set[str]:
    """Run a command and return which of the libraries it brought in."""
    code = (
        "import sys\nfrom app.cli.run import run\n"
        f"assert run({words!r}) == 0\n"
        "print('\\n' + ' '.join(sys.modules))"
    )
    done = program(code=code)
    assert done.returncode == 0, done.stderr.decode()
    return set(done.stdout.decode().splitlines()[-1].split())


def test_a_search_waits_for_no_heavy_library(data: Path) -> None:
    found = loaded(["--data", str(data), "--staff", seats.MANAGER, "members", "find", "x"])
    assert found & set(HEAVY) == set()
    assert "sqlalchemy" in found


def test_the_help_waits_for_nothing_at_all() -> None:
    found = loaded(["policy", "history", "--help"])
    assert found & {*HEAVY, "sqlalchemy", "alembic", "argon2", "cryptography"} == set()


def test_a_policy_is_read_without_the_records(tmp_path: Path) -> None:
    path = tmp_path / "方針.txt"
    path.write_text("架空の方針\n\n2022年4月1日 改訂\n", "utf-8")
    assert loaded(["policy", "parse", str(path)]) & {"sqlalchemy", "alembic", "PySide6"} == set()
