"""Check that the fast ways to weigh and to order passages find what the plain ones would."""

from difflib import SequenceMatcher
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules import policy_alignment, policy_likeness
from app.rules.policy_comparison import compare
from app.rules.policy_likeness import Scales, likeness, near
from app.rules.policy_order import kept_in_order
from app.rules.policy_table import table_rows
from tests.rules.policy_edits import EDITS, edited

WORDS = st.text(alphabet="個人情報の利用目的、。", max_size=60)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=5))
def test_bits_weigh_what_sets_of_letter_pairs_do(wordings: list[str]) -> None:
    scales = Scales()
    for a, b in combinations(wordings, 2):
        ours, theirs = likeness(a), likeness(b)
        assert scales.weight(a).with_other(scales.weight(b)) == ours.with_other(theirs)
        shared = len(ours.pairs & theirs.pairs)
        assert scales.weight(a).within(scales.weight(b)) * len(ours.pairs) == pytest.approx(shared)


@settings(max_examples=150, deadline=None)
@given(st.permutations(range(7)), st.lists(st.integers(1, 9), min_size=7, max_size=7))
def test_the_longest_rising_row_stays(places: list[int], lengths: list[int]) -> None:
    rising = [
        row
        for size in range(1, 8)
        for row in combinations(range(7), size)
        if all(places[a] < places[b] for a, b in pairwise(row))
    ]
    best = max((len(row), sum(lengths[one] for one in row)) for row in rising)
    kept = sorted(kept_in_order(places, lengths))
    assert tuple(kept) in rising
    assert (len(kept), sum(lengths[one] for one in kept)) == best


def test_of_very_many_passages_only_the_nearer_are_weighed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(policy_likeness, "MOST_WEIGHED", 40)
    assert near(5, range(10), 4) == range(10)
    assert list(near(0, range(10), 10)) == [0, 1, 2, 3]
    assert list(near(5, range(10), 10)) == [3, 4, 5, 6]
    assert list(near(9, range(10), 10)) == [6, 7, 8, 9]


def test_words_are_aligned_in_the_changed_clause_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def noted(_junk: None, old: list[str], new: list[str], autojunk: bool) -> object:
        asked.append(("".join(old), "".join(new)))
        return SequenceMatcher(None, old, new, autojunk)

    monkeypatch.setattr(policy_alignment, "SequenceMatcher", noted)
    made = edited(EDITS.index("edit"))
    compared = compare(made.old, made.new)
    assert not asked
    table_rows(compared)
    (changed,) = compared.changes
    assert changed.old is not None
    assert changed.new is not None
    assert asked
    assert all(old in changed.old.text and new in changed.new.text for old, new in asked)
