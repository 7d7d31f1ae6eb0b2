from pathlib import Path

import pytest

from app.rules.errors import Refused
from app.rules.tries import MustWait
from app.ui.attempts import attempt


def wrong() -> str:
    raise Refused("ログイン名かパスワードが違います。")


def too_often() -> str:
    raise MustWait(40)


def unknown() -> int:
    raise Refused("試した記録を読めません。")


def test_a_door_that_opens_waits_for_nothing() -> None:
    tried = attempt(lambda: "desk", lambda: 30)
    assert (tried.result, tried.sentence, tried.wait_s) == ("desk", "", 0)


@pytest.mark.parametrize("known", [0, 40])
def test_a_refusal_says_its_sentence_and_the_next_wait(known: int) -> None:
    tried = attempt(wrong, lambda: known)
    assert (tried.result, tried.wait_s) == (None, known)
    assert "違います" in tried.sentence


def test_what_a_refusal_says_of_the_wait_itself_counts() -> None:
    assert attempt(too_often, lambda: 0).wait_s == 40


def test_guesses_that_cannot_be_counted_hold_nobody_up() -> None:
    assert attempt(wrong, unknown).wait_s == 0


def test_a_place_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "控え").write_text("x")
    tried = attempt((tmp_path / "控え" / "席").mkdir, lambda: 30)
    assert tried.sentence.startswith(f"{tmp_path / '控え' / '席'}を使えないため")
    assert (tried.result, tried.wait_s) == (None, 0)


def test_guesses_on_a_disk_that_failed_hold_nobody_up(tmp_path: Path) -> None:
    assert attempt(wrong, lambda: int((tmp_path / "absent").read_text())).wait_s == 0
