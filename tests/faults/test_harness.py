"""The harness adds up, goes on where it was broken off, and writes one honest table."""

from functools import partial
from pathlib import Path

import pytest

from tests.faults import rows, table
from tests.faults.harness import Outcome, Progress, Row, joined

ROW = Row("F9", "a | test", "all", full=2, short=1)


def test_every_row_says_what_it_is_and_can_be_run() -> None:
    for name in rows.files():
        found = rows.module(name)
        assert found.ROW.name == name
        assert 0 < found.ROW.short <= found.ROW.full
        assert found.ROW.title
        assert found.ROW.goal
        assert callable(found.run)


def test_parts_add_up() -> None:
    one, two = Outcome(3, 3, {"rows": 2, "by": "a"}, ("x",)), Outcome(2, 1, {"rows": 3}, ("x", "y"))
    assert joined([one, two]) == Outcome(5, 4, {"rows": 5, "by": "a"}, ("x", "y"))
    assert not joined([one, two]).is_whole
    assert one.is_whole
    assert not joined([]).is_whole


def test_a_row_goes_on_where_it_was_broken_off(tmp_path: Path) -> None:
    kept = tmp_path / "F9.parts.json"
    done: list[str] = []

    def part(name: str) -> Outcome:
        if name == "second" and len(done) == 1:
            raise KeyboardInterrupt
        done.append(name)
        return Outcome(1, 1, {"n": len(done)}, ("said",))

    for _ in range(2):
        progress = Progress(kept)
        try:
            both = [progress.part(name, partial(part, name)) for name in ("first", "second")]
        except KeyboardInterrupt:
            done.append("broken off")
    assert done == ["first", "broken off", "second"]
    assert joined(both).tried == 2


def test_a_long_row_says_how_far_it_is() -> None:
    said: list[str] = []
    progress = Progress(say=said.append)
    for number in range(1, 4):
        progress(number, 3, "files")
    assert said == ["    files 3/3"]


def test_the_table_names_what_missed_its_goal(tmp_path: Path) -> None:
    outcome = Outcome(1000, 999, {"mean ms": 3}, ("No. 7 fell.",))
    told = {"row": vars(ROW), "outcome": outcome.kept(), "seconds": 61.2}
    line = table.Line.made_now(told)
    again = table.Line.read(line.kept() | {"row": dict(vars(ROW))})
    assert again == line
    text = table.written([line])
    assert "| F9 | a \\| test | all | 1,000 | 999 | mean ms 3 | 61 | " in text
    assert "- F9: **not at its goal** No. 7 fell." in text
    assert table.read_lines(tmp_path) == {}


def test_a_row_runs_in_a_folder_that_is_taken_away(tmp_path: Path) -> None:
    class Leaving:
        ROW = ROW

        @staticmethod
        def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
            (scratch / "left").write_text("x", encoding="utf-8")
            progress(scale, scale)
            return Outcome(scale, scale, {"folder": str(scratch), "seed": seed})

    told = rows.perform(Leaving(), 3, Progress(), seed=5)
    outcome = Outcome.read(told["outcome"])
    assert (outcome.tried, outcome.figures["seed"]) == (3, 5)
    assert not Path(str(outcome.figures["folder"])).exists()
    assert rows.short_form(Leaving(), tmp_path).tried == ROW.short


def test_a_row_that_breaks_leaves_no_folder(tmp_path: Path) -> None:
    del tmp_path
    seen: list[Path] = []

    class Breaking:
        ROW = ROW

        @staticmethod
        def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
            del scale, seed, progress
            seen.append(scratch)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        rows.perform(Breaking(), 1, Progress())
    assert not seen[0].exists()
