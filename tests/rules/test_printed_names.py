"""A name that no font has is shown by its substitute, or as a line to write on."""

import pytest

from app.rules.printed_names import Manner, PrintedName, has_line, line_for


@pytest.mark.parametrize(
    ("name", "length"), [("渡", 6), ("渡邊\U000e0104花", 6), ("渡邊　花子", 10), ("渡" * 30, 12)]
)
def test_the_line_is_longer_for_a_longer_name(name: str, length: int) -> None:
    assert line_for(name) == "＿" * length
    assert has_line(f"{line_for(name)}　様")


def test_the_manner_decides_what_is_shown() -> None:
    assert PrintedName(Manner.substitute, "甲", "乙").shown == "乙"
    assert PrintedName(Manner.by_hand, "甲").shown == "＿" * 6
    assert not has_line("登録＿番号＿＿")
