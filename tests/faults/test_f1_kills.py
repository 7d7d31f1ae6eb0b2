"""Killed at any moment, the records open, are whole and keep what was acknowledged."""

from pathlib import Path

import pytest

from tests.faults import f1_kills, judging
from tests.faults.acts import ACTS, Ground
from tests.faults.doomed import Told
from tests.faults.rows import short_form


@pytest.mark.usefixtures("forks")
def test_what_is_killed_loses_nothing_and_leaves_no_half(tmp_path: Path) -> None:
    outcome = short_form(f1_kills, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_a_loss_is_found(tmp_path: Path) -> None:
    ground = Ground.lay(ACTS["save"], tmp_path, encrypted=True)
    folder = ground.fresh()
    lost = Told(("registered 10000000",))
    assert judging.wrong(ground, folder, lost) == ["10000000 was acknowledged and is lost"]
    (folder / "records.db").write_bytes(b"x" * 8192)
    (found,) = judging.wrong(ground, folder, Told(()))
    assert found.startswith("it does not open")
