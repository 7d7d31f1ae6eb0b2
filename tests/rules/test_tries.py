"""Waits after wrong passwords: 30 in any hour at most, and never for ever."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from app.rules import tries
from app.rules.tries import KEPT, Guess, MustWait

NOW = datetime(2026, 4, 20, 2, 0, tzinfo=UTC)


def after(*seconds: int, login: str = "") -> tuple[Guess, ...]:
    return tuple(Guess(NOW + timedelta(seconds=one), login) for one in seconds)


@pytest.mark.parametrize(
    ("count", "wait"), [(0, 0), (4, 0), (5, 10), (6, 20), (7, 40), (8, 80), (9, 150), (20, 150)]
)
def test_each_wrong_one_makes_the_next_wait_longer(count: int, wait: int) -> None:
    assert tries.wait_s(after(*[0] * count), NOW) == wait


def test_waits_go_by_with_the_time() -> None:
    guesses = after(0, 0, 0, 0, 0)
    assert tries.wait_s(guesses, NOW + timedelta(seconds=4, milliseconds=1)) == 6
    assert tries.wait_s(guesses, NOW + timedelta(seconds=10)) == 0
    assert tries.wait_s(after(*range(-3599, -3570)), NOW + timedelta(hours=1)) == 0


def test_the_thirty_first_of_an_hour_waits_for_the_first_to_be_past() -> None:
    guesses = after(*range(30))
    assert tries.wait_s(guesses, NOW + timedelta(seconds=30)) == 3570


def test_whoever_tries_as_often_as_allowed_gets_thirty_in_any_hour() -> None:
    guesses: tuple[Guess, ...] = ()
    now, made = NOW, []
    for _ in range(1_000):
        wait = tries.wait_s(guesses, now)
        if wait:
            now += timedelta(seconds=wait)
            continue
        guesses = tries.tried(guesses, "kakuu", now)
        made.append(now)
    assert made[5] - made[0] >= timedelta(seconds=10)
    for at in made[::7]:
        assert sum(at <= one < at + timedelta(hours=1) for one in made) <= 30
    assert max(later - earlier for earlier, later in pairwise(made)) <= timedelta(hours=1)
    assert len(guesses) == min(KEPT, len(made))


def test_a_clock_set_back_shortens_no_wait_and_keeps_nobody_out_for_days() -> None:
    guesses = after(0, 1, 2, 3, 4)
    back = NOW - timedelta(days=400)
    settled = tries.settled(guesses, back)
    assert tries.wait_s(settled, back) == 10
    assert tries.wait_s(settled, back + timedelta(seconds=10)) == 0
    assert tries.settled(guesses, NOW + timedelta(seconds=4)) == guesses
    assert tries.settled((), back) == ()


def test_guesses_at_one_person_are_forgotten_when_that_person_comes_in() -> None:
    guesses = (*after(0, 1, login="kakuu"), *after(2), *after(3, login="kanri"))
    assert tries.at_password(guesses, "kakuu", NOW) == 3
    assert tries.forgotten(guesses, "kakuu", NOW) == after(3, login="kanri")
    assert tries.taken_back(guesses, guesses[1]) == (guesses[0], *guesses[2:])
    assert tries.taken_back(guesses, Guess(NOW, "dare")) == guesses


def test_a_try_without_an_answer_waits_like_any_other_and_is_told_when_it_is_old() -> None:
    guesses: tuple[Guess, ...] = ()
    for _ in range(5):
        guesses = tries.tried(guesses, "kakuu", NOW)
    assert tries.wait_s(guesses, NOW) == 10
    assert tries.at_password(guesses, "kakuu", NOW) == 0
    assert tries.forgotten(guesses, "kakuu", NOW) == guesses
    assert tries.at_password(guesses, "kakuu", NOW + tries.UNANSWERED) == 5
    wrong = tries.answered_wrong(guesses, guesses[0])
    assert tries.at_password(wrong, "kakuu", NOW) == 1
    assert tries.answered_wrong(wrong, Guess(NOW, "dare", is_open=True)) == wrong


def test_a_try_is_found_again_where_the_clock_was_set_back_meanwhile() -> None:
    back = NOW - timedelta(hours=1)
    for person in ("kakuu", ""):
        early = tries.tried(after(-9, login="kanri"), person, NOW - timedelta(seconds=5))
        guesses = tries.settled(tries.tried(early, person, NOW), back)
        mine = Guess(NOW, person, is_open=True)
        assert tries.taken_back(guesses, mine) == guesses[:-1]
        (*others, wrong) = tries.answered_wrong(guesses, mine)
        assert tuple(others) == guesses[:-1]
        assert wrong == Guess(back, person)


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1秒"), (119, "119秒"), (120, "2分"), (121, "3分"), (3600, "60分")]
)
def test_the_wait_is_said_in_words(seconds: int, words: str) -> None:
    assert f"あと{words}お待ちください" in MustWait(seconds).sentence


def test_who_comes_in_is_told_how_many_there_were() -> None:
    assert tries.told(0) == ""
    assert "3回まちがったパスワードが入力されました" in tries.told(3)
    assert "300回以上" in tries.told(KEPT)
    assert tries.told(1).endswith("管理責任者に知らせてください。")


def test_the_manager_is_not_sent_to_herself() -> None:
    said = tries.told(1, is_head=True)
    assert "管理責任者" not in said
    assert "パスワードを変え" in said
