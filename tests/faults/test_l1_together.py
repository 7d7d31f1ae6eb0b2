"""L1 in its short form, and that its judgement can fail."""

from pathlib import Path

from tests.faults import l1_together
from tests.faults.rows import short_form
from tests.faults.together import Done, Place, judged
from tests.office import seats


def test_programs_that_work_at_once_do_not_hinder_each_other(tmp_path: Path) -> None:
    outcome = short_form(l1_together, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_what_was_told_as_done_and_is_not_there_is_found(tmp_path: Path) -> None:
    seats.begin(tmp_path / "d")
    place = Place(tmp_path / "d")
    for done in (Done(members=1), Done(busy=1), Done(failed=1), Done(requests=2)):
        assert not judged(place, [done], "file", most_ms=None).is_whole
    assert "file: a stall of 200 ms" in judged(place, [Done(stall_ms=200)], "file", 100).notes
