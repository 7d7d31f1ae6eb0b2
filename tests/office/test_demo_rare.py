"""What is rare is there to practise on: joint custody, a protected child, an erased person."""

from datetime import UTC, datetime
from pathlib import Path

from app.office import access, demo, erasures, history, judgments, members, requests
from tests.office.seats import Watch, dice

NOW = Watch(datetime(2026, 11, 20, 3, tzinfo=UTC))


def test_the_rare_matters_are_there(tmp_path: Path) -> None:
    chance = dice(3).randbytes
    counts = demo.make(tmp_path / "a", members=40, seed=7, clock=NOW, randomness=chance)
    assert (counts["members"], counts["requests"]) == (40, 16)
    desk = access.sign_in(
        tmp_path / "a", demo.LOGIN, demo.PASSWORD, clock=NOW, randomness=dice().randbytes
    )
    (waiting,) = judgments.waiting(desk)
    assert waiting.requester_name == "練習　父郎"
    rows = members.rows(desk, members.find_ids(desk))
    assert sum(row.confidential for row in rows) >= 2
    assert len(erasures.rows(desk)) == 1
    assert [row.state for row in rows].count("erased") == 1
    words = {row.state_word for row in requests.rows(desk, requests.find_ids(desk))}
    assert {"返戻", "誤送付"} <= words
    assert history.verify(desk).verdict.ok
    desk.close()
