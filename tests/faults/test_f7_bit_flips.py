"""No turned bit is taken for what was written."""

from pathlib import Path

from tests.faults import f7_bit_flips
from tests.faults.harness import Progress
from tests.faults.rows import short_form


def test_every_flip_is_caught(tmp_path: Path) -> None:
    outcome = short_form(f7_bit_flips, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert outcome.figures["backup: refused"] == f7_bit_flips.ROW.short // 4


def test_a_flip_that_passes_is_counted() -> None:
    found = f7_bit_flips._part("records", 3, lambda _chance: "used", 1, Progress())
    assert (found.tried, found.held) == (3, 0)
    assert "not seen" in found.notes[0]
