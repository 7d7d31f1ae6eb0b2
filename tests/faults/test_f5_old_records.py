"""Records of every older release come through a killed migration; newer ones are refused."""

from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from tests.faults import f5_old_records, judging, old_folders
from tests.faults.acts import Ground
from tests.faults.doomed import Told
from tests.faults.rows import short_form


@pytest.mark.usefixtures("forks")
def test_no_older_records_are_stuck_or_lost(tmp_path: Path) -> None:
    outcome = short_form(f5_old_records, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert outcome.tried == f5_old_records.ROW.short + 4


def test_older_records_that_lost_something_are_found(tmp_path: Path) -> None:
    act = old_folders.act(old_folders.releases()[0])
    ground = Ground.lay(act, tmp_path, encrypted=False)
    folder = ground.fresh()
    assert judging.wrong(ground, folder, Told(())) == []
    with closing(sqlcipher3.connect(str(ground.fresh() / "records.db"))) as connection:
        connection.execute("UPDATE series SET last = last + 1")
        connection.commit()
    (found,) = judging.wrong(ground, folder, Told(()))
    assert "not what they were" in found
