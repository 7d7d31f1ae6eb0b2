"""A sample anybody can draw again, and names that tell nobody."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.errors import Refused
from app.rules.sampling import MOST, draw, masked, refuse_sample

KEYS = st.lists(st.integers(1, 10**6), min_size=1, max_size=60, unique=True)


@given(KEYS, st.integers(1, 20), st.text("0123456789abcdef", min_size=4, max_size=16))
def test_the_same_seed_draws_the_same(keys: list[int], count: int, seed: str) -> None:
    first = draw(keys, count, seed)
    assert first == draw(list(reversed(keys)), count, seed)
    assert len(first) == min(count, len(keys))
    assert set(first) <= set(keys)
    assert list(first) == sorted(first)


def test_it_can_be_checked_without_the_program() -> None:
    ranked = sorted(range(1, 101), key=lambda k: hashlib.sha256(f"abcd:{k}".encode()).hexdigest())
    assert draw(range(1, 101), 5, "abcd") == tuple(sorted(ranked[:5]))
    assert draw(range(1, 101), 5, "abce") != draw(range(1, 101), 5, "abcd")


@pytest.mark.parametrize(
    ("count", "whole", "seed", "words"),
    [
        (1, 0, "", "対象になる記録がありません"),
        (0, 10, "", "1件から10件まで"),
        (11, 10, "", "1件から10件まで"),
        (MOST + 1, 9000, "", f"1件から{MOST}件まで"),
        (3, 10, "abc", "4文字から40文字"),
        (3, 10, "種です種です", "半角の英数字"),
    ],
)
def test_what_cannot_be_drawn_is_refused(count: int, whole: int, seed: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        refuse_sample(count, whole, seed)


def test_what_can_be_drawn_is_not() -> None:
    refuse_sample(1, 1, "")
    refuse_sample(MOST, 9000, "kansa-2026")


@pytest.mark.parametrize(
    ("name", "covered"),
    [
        ("架空　太郎", "架○　太○"),
        ("架空 花子", "架○ 花○"),
        ("林　恵", "○　○"),
        ("渡邊󠄁　恵美子", "渡○　恵○○"),
        ("邊󠄁　恵美", "○　恵○"),
        ("架空生活協同組合連合会", "架○○○○○○○○○○"),
        ("", ""),
    ],
)
def test_of_each_part_one_sign_stays_at_most(name: str, covered: str) -> None:
    assert masked(name) == covered
