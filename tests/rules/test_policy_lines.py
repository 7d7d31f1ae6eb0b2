"""Check how marks are told from words."""

import pytest

from app.rules.policy_lines import fold_width, read_lines


@pytest.mark.parametrize(
    ("text", "mark", "rest", "style", "ordinal"),
    [
        ("1、 見本", "1、", "見本", "1、", 1),
        ("10、見本", "10、", "見本", "1、", 10),
        ("１．見本", "１．", "見本", "1.", 1),
        ("(2)見本", "(2)", "見本", "(1)", 2),
        ("（１２）見本", "（１２）", "見本", "(1)", 12),
        ("3) 見本", "3)", "見本", "1)", 3),
        ("③見本", "③", "見本", "①", 3),
        ("⑸ 見本", "⑸", "見本", "⑴", 5),
        ("(ア) 見本", "(ア)", "見本", "(ア)", 0),
        ("イ．見本", "イ．", "見本", "ア.", 0),
        ("1-1. 見本", "1-1.", "見本", "1-1.", 1),
        ("1 見本", "1", "見本", "1", 1),
        ("第12条　見本", "第12条", "見本", "第1条", 12),
        ("第十二条（見本）", "第十二条", "（見本）", "第一条", 12),
        ("別表1　見本", "別表1", "見本", "別表1", 1),
        ("十三、見本", "十三、", "見本", "一、", 13),
        ("・見本", "・", "見本", "・", 0),
        ("- 見本", "-", "見本", "-", 0),
        ("(iv) 見本", "(iv)", "見本", "(ⅰ)", 0),
    ],
)
def test_mark_is_told_from_words(text: str, mark: str, rest: str, style: str, ordinal: int) -> None:
    line = read_lines(text)[0]
    assert (line.mark, line.rest, line.style, line.ordinal) == (mark, rest, style, ordinal)


@pytest.mark.parametrize(
    "text",
    [
        "2005年 3月 31日",
        "10:00から",
        "○○生協",
        "12月1日",
        "8,000人",
        "一般の方",
        "1.5倍",
        "A、Bなど",
        "別表に書く",
        "-見本",
    ],
)
def test_words_that_begin_like_a_mark_are_words(text: str) -> None:
    assert read_lines(text)[0].mark == ""


def test_gaps_are_known_on_both_sides() -> None:
    lines = read_lines("見本\n\u3000\n試験\n架空\n")
    assert [(line.after_gap, line.before_gap) for line in lines] == [
        (True, True),
        (True, False),
        (False, True),
    ]


def test_folding_keeps_every_place() -> None:
    text = "２００５年\u3000〜—㈱①"
    assert fold_width(text) == "2005年 ~-㈱①"
    assert len(fold_width(text)) == len(text)
