"""Damaged and hostile files end in a sentence, and a table's faults are told cell by cell."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.faults import b1_fuzzed_files, fuzzed_bytes, fuzzed_tables
from tests.faults.rows import short_form
from tests.office import seats
from tests.office.seats import Watch


def test_no_file_of_others_brings_the_program_down(tmp_path: Path) -> None:
    outcome = short_form(b1_fuzzed_files, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_a_list_that_is_not_exact_is_found(tmp_path: Path) -> None:
    seats.begin(tmp_path / "office")
    with closing(seats.sit(tmp_path / "office", Watch())) as desk:
        good = fuzzed_tables.write(tmp_path, 1, Random(2))
        claimed = replace(good, rejected=good.rejected | {(999, "氏名")})
        said, came = b1_fuzzed_files.table(desk, claimed)
    assert "(999, '氏名')" in said
    assert came == 0


def test_each_damage_changes_a_file() -> None:
    chance = Random(4)
    good = fuzzed_bytes.packed({"a.xml": b"<?xml version='1.0'?><a><b>1</b></a>", "b": b"2"})
    for way in (*fuzzed_bytes.ANY, fuzzed_bytes.inside, fuzzed_bytes.hostile):
        assert way(good, chance) != good, way
    assert fuzzed_bytes.parts(good)["b"] == b"2"
