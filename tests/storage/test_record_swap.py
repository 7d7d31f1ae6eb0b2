"""Other records take the place of those of a folder whole, wherever the work is cut short."""

from pathlib import Path

import pytest

from app.storage import record_swap
from app.storage.errors import RecordsOutOfReach
from tests.storage.swapped import ASIDE, NEW, OLD, build, contents, fill, stop_at


def test_the_new_records_stand_and_the_old_ones_lie_aside_whole(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    build(folder)
    record_swap.swap(folder, ASIDE)
    assert contents(folder) == NEW
    assert contents(folder / "damaged" / "a") == OLD
    assert {path.name for path in folder.iterdir()} == {*NEW, "damaged", "backups"}


@pytest.mark.parametrize("step", range(12))
def test_cut_short_anywhere_one_of_both_stands_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    folder = fill(tmp_path)
    build(folder)
    with monkeypatch.context() as patched:
        cut = stop_at(patched, step)
        try:
            record_swap.swap(folder, ASIDE)
        except (KeyboardInterrupt, RecordsOutOfReach):
            assert cut
    record_swap.finish(folder)
    aside = contents(folder / "damaged" / "a")
    # Nothing of the old records is ever lost: they stand, or they lie aside.
    assert (contents(folder), aside) in [(OLD, {}), (NEW, OLD)]
    assert not record_swap.is_waiting(folder)


def test_what_was_built_in_vain_is_taken_away_and_the_records_stand(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    build(folder)
    record_swap.drop_fresh(folder)
    assert contents(folder) == OLD
    assert not (folder / record_swap.FRESH).exists()


def test_an_old_file_is_never_written_over(tmp_path: Path) -> None:
    folder = fill(tmp_path)
    aside = folder / "damaged" / "a"
    for _time in range(2):
        build(folder)
        record_swap.swap(folder, ASIDE)
    assert (aside / "records.db").read_bytes() == OLD["records.db"]
    assert (aside / "records.db.2").read_bytes() == NEW["records.db"]
