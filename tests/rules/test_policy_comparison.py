"""Check the comparison of two versions: nothing lost, everything found where it went."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.policy_comparison import Change, Comparison, Pair, compare
from app.rules.policy_marks import mark
from tests.rules.policy_edits import Edited, edited
from tests.rules.policy_samples import Sample, policies

SEEDS = range(204)
"""Each of the six edits 34 times."""


def pair_of(compared: Comparison, heading: str) -> Pair:
    (found,) = (
        pair
        for pair in compared.pairs
        if heading in {one.heading for one in (pair.old, pair.new) if one is not None}
    )
    return found


def others_of(compared: Comparison, *pairs: Pair) -> set[Change]:
    return {pair.change for pair in compared.pairs if pair not in pairs}


@pytest.mark.parametrize("seed", SEEDS)
def test_each_edit_is_found_for_what_it_is(seed: int) -> None:
    made = edited(seed)
    compared = compare(made.old, made.new)
    assert (compared.old_text, compared.new_text) == (made.old, made.new)
    EXPECTED[made.edit](compared, made)


def _moved(compared: Comparison, made: Edited) -> None:
    one = pair_of(compared, made.heading)
    assert (one.change, one.edited) == (Change.MOVED, False)
    assert others_of(compared, one) <= {Change.SAME, Change.RENUMBERED}


def _renumbered(compared: Comparison, _made: Edited) -> None:
    assert [pair.change for pair in compared.pairs[1:-1]] == [Change.RENUMBERED] * 10
    for pair in compared.pairs[1:-1]:
        assert pair.old is not None
        assert pair.new is not None
        old, new = mark(pair.old.text, pair.new.text)
        assert "".join(piece.words for piece in old if piece.marked) in pair.old.number
        assert "".join(piece.words for piece in new if piece.marked) in pair.new.number


def _split(compared: Comparison, made: Edited) -> None:
    one, rest = pair_of(compared, made.heading), pair_of(compared, "補則")
    assert one.change is Change.CHANGED
    assert (rest.change, rest.beside) == (Change.ADDED, one.old)
    assert others_of(compared, one, rest) <= {Change.SAME, Change.RENUMBERED}


def _edited(compared: Comparison, made: Edited) -> None:
    one = pair_of(compared, made.heading)
    assert one.change is Change.CHANGED
    assert others_of(compared, one) == {Change.SAME}


def _inserted(compared: Comparison, _made: Edited) -> None:
    one = pair_of(compared, "補則")
    assert (one.change, one.old) == (Change.ADDED, None)
    assert others_of(compared, one) == {Change.SAME, Change.RENUMBERED}


def _deleted(compared: Comparison, made: Edited) -> None:
    one = pair_of(compared, made.heading)
    assert (one.change, one.new) == (Change.REMOVED, None)
    assert others_of(compared, one) == {Change.SAME, Change.RENUMBERED}


EXPECTED = {
    "move": _moved,
    "renumber": _renumbered,
    "split": _split,
    "edit": _edited,
    "insert": _inserted,
    "delete": _deleted,
}


@settings(max_examples=150, deadline=None)
@given(policies(), policies())
def test_both_versions_can_be_put_together_again(old: Sample, new: Sample) -> None:
    compared = compare(old.text, new.text)
    assert (compared.old_text, compared.new_text) == (old.text, new.text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_are_compared_without_a_loss(old: str, new: str) -> None:
    compared = compare(old, new)
    assert (compared.old_text, compared.new_text) == (old, new)
