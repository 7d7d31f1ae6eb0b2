"""Every attack on the log is found out; and the row would say it if one were not."""

from pathlib import Path

from sqlalchemy.orm import Session

from app.storage import chain
from app.storage.chain import Anchor, Verdict
from tests.faults import f9_log
from tests.faults.harness import Progress
from tests.faults.log_attacks import ATTACKS
from tests.faults.rows import short_form
from tests.office import seats


def test_every_attack_up_to_the_last_anchor_is_caught(tmp_path: Path) -> None:
    outcome = short_form(f9_log, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert outcome.figures["attacks"] == 14


def test_without_anchors_three_attacks_are_not_seen(tmp_path: Path) -> None:
    seats.begin(tmp_path / "records", encrypted=False)
    desk = seats.sit(tmp_path / "records", seats.Watch())

    def blind(session: Session, _anchors: tuple[Anchor, ...]) -> Verdict:
        return chain.verify(session)

    outcome = f9_log.attacked(desk, 1, 1, Progress(), blind)
    desk.close()
    assert outcome.tried - outcome.held == 3
    said = "".join(outcome.notes)
    for name in ("the tail cut off", "everything computed anew", "an old file put back"):
        assert name in said
        assert name in ATTACKS
