"""Check that marks stand where the wordings differ, and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.policy_marks import Piece, mark

WORDS = st.text(alphabet="個人情報の利用目的、。（）1２ \n　Aa邊\U000e0100", max_size=120)


def shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(
        f"[{piece.words}]" if piece.marked and piece.words else piece.words for piece in pieces
    )


@pytest.mark.parametrize(
    ("old", "new", "old_marked", "new_marked"),
    [
        ("目的を示します。", "目的を示します。", "目的を示します。", "目的を示します。"),
        ("3月1日", "4月1日", "[3]月1日", "[4]月1日"),
        ("第3条（目的）", "第4条（目的）", "第[3]条（目的）", "第[4]条（目的）"),
        ("氏名、住所", "氏名、電話番号、住所", "氏名、住所", "氏名、[電話番号、]住所"),
        ("甲は使う。乙は捨てる。", "乙は捨てる。", "[甲は使う。]乙は捨てる。", "乙は捨てる。"),
        ("住所及び氏名", "住所および氏名", "住所[及]び氏名", "住所[およ]び氏名"),
        ("氏名　様", "氏名 様", "氏名　様", "氏名 様"),
        ("紙面で渡す", "書面にて返す", "[紙面で渡]す", "[書面にて返]す"),
        ("", "新しい。", "", "[新しい。]"),
    ],
)
def test_marks(old: str, new: str, old_marked: str, new_marked: str) -> None:
    before, after = mark(old, new)
    assert (shown(tuple(before)), shown(tuple(after))) == (old_marked, new_marked)


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS)
def test_the_pieces_are_the_wordings_and_what_is_unmarked_is_common(old: str, new: str) -> None:
    before, after = mark(old, new)
    assert "".join(piece.words for piece in before) == old
    assert "".join(piece.words for piece in after) == new
    common = ["".join(p.words for p in side if not p.marked).split() for side in (before, after)]
    assert "".join(common[0]) == "".join(common[1])


def test_a_wording_made_anew_is_marked_whole() -> None:
    old = "組合員からお預かりした書類は、返却するか、窓口で裁断して処分し、その日を記録に残します。"
    new = "The office keeps no copies of papers that prove who somebody is; none are sent on."
    assert [len(side) for side in mark(old, new)] == [1, 1]
