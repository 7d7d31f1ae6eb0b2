"""A backup made while others write holds all that was acknowledged before it began."""

from pathlib import Path

from tests.faults import f6_hot_backups
from tests.faults.rows import short_form


def test_nothing_acknowledged_is_missing(tmp_path: Path) -> None:
    outcome = short_form(f6_hot_backups, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert int(outcome.figures["members"]) > 0


def test_a_copy_that_lacks_a_member_is_found() -> None:
    (found,) = f6_hot_backups.judged(["50000001", "50000002"], frozenset({"50000001"}), whole=True)
    assert "50000002" in found
    assert f6_hot_backups.judged([], frozenset(), whole=False)
