"""Check that rows of words are aligned without a loss, giant ones too."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules import policy_alignment
from app.rules.policy_alignment import aligned
from app.rules.policy_marks import mark

ROWS = st.lists(st.sampled_from(("甲。", "乙。", "丙。", "丁。", "戊。", "己。")), max_size=30)
PATIENCES = (0, 3, 20, 10**9)


@settings(max_examples=200, deadline=None)
@given(ROWS, ROWS, st.sampled_from(PATIENCES))
def test_the_stretches_are_the_rows(old: list[str], new: list[str], patience: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(policy_alignment, "PATIENCE", patience)
        found = list(aligned(old, new))
    assert "".join(ours for _, ours, _ in found) == "".join(old)
    assert "".join(theirs for *_, theirs in found) == "".join(new)
    assert all(ours == theirs for same, ours, theirs in found if same)


def test_a_giant_row_is_parted_where_something_stands_once() -> None:
    often = ["同上。"] * 300
    old, new = [*often, "旧い。", "柱。", *often], [*often, "柱。", "新しい。", *often]
    assert [found for found in aligned(old, new) if not found[0] and any(found[1:])] == [
        (False, "旧い。", ""),
        (False, "", "新しい。"),
    ]


def test_a_giant_wording_without_a_full_stop_is_marked_all_the_same() -> None:
    old = "個人情報の利用目的" * 5_000
    before, after = mark(old, f"{old[:9_000]}新{old[9_000:]}")
    assert [len(piece.words) for piece in before] == [9_000, 0, 36_000]
    assert [piece.words for piece in after if piece.marked] == ["新"]
