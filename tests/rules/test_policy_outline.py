"""Check which lines are headings."""

import pytest

from app.rules.policy import parse


def headings(text: str) -> list[tuple[str, str]]:
    """Read the numbers and headings below the title."""
    return [(one.number, one.heading) for one in parse("個人情報保護方針\n\n" + text).clauses[1:]]


@pytest.mark.parametrize(
    ("line", "number", "words"),
    [
        ("(見本の受け取り)", "", "見本の受け取り"),
        ("（見本の受け取り）", "", "見本の受け取り"),
        ("【見本の受け取り】", "", "見本の受け取り"),
        ("【　見本の受け取り　】", "", "見本の受け取り"),
        ("【1】見本の受け取り", "1", "見本の受け取り"),
        ("＜見本の受け取り＞", "", "見本の受け取り"),
        ("■見本の受け取り", "", "見本の受け取り"),
        ("● 見本の受け取り", "", "見本の受け取り"),
        ("◆見本の受け取り", "", "見本の受け取り"),
        ("■1. 見本の受け取り", "1", "見本の受け取り"),
        ("第1条（見本の受け取り）", "第1条", "見本の受け取り"),
        ("第１条　見本の受け取り", "第１条", "見本の受け取り"),
        ("第1条(見本の受け取り)", "第1条", "見本の受け取り"),
        ("## 見本の受け取り", "", "見本の受け取り"),
        ("### 1. 見本の受け取り", "1", "見本の受け取り"),
        ("**見本の受け取り**", "", "見本の受け取り"),
        ("基 本 理 念", "", "基本理念"),
        ("附　則", "", "附則"),
        ("別表1　見本の一覧", "別表1", "見本の一覧"),
        ("見本の受け取り", "", "見本の受け取り"),
        ("――見本の受け取り――", "", "見本の受け取り"),
    ],
)
def test_every_form_of_a_heading(line: str, number: str, words: str) -> None:
    assert headings(f"{line}\n試験のために、正しく受け取ります。") == [(number, words)]


@pytest.mark.parametrize(
    "line",
    [
        "試験のために受け取ります。",
        "(以下「当組合」といいます)",
        "●なお、見本は次のとおりです。",
        "架空生活協同組合",
        "代表理事　架空　太郎",
        "〒000-0000 架空県見本市中央1-2-3",
        "電話：00-0000-0000",
        "受付時間：9時から17時",
    ],
)
def test_other_short_lines_are_no_headings(line: str) -> None:
    assert headings(f"{line}\n試験のために、正しく受け取ります。") == []


def test_a_list_under_a_heading_stays_a_list() -> None:
    text = "■見本\n次のとおりです。\n1、架空\n2、試験\n\n■窓口\n●朝の部\n●昼の部"
    clauses = parse("個人情報保護方針\n\n" + text).clauses[1:]
    assert [len(clause.items) for clause in clauses] == [2, 2]


def test_numbers_that_part_one_clause_are_points() -> None:
    shared = "(共同利用)\n1、項目\n氏名\n2、目的\n試験のため\n\n"
    found = headings(f"(見本)\n試験です。\n\n{shared}(窓口)\n架空課です。")
    assert [heading for _, heading in found] == ["見本", "共同利用", "窓口"]


def test_text_after_a_heading_stays_in_the_clause() -> None:
    (clause,) = parse("個人情報保護方針\n\n【見本】架空組合は、見本を配ります。").clauses[1:]
    assert (clause.heading, clause.text) == ("見本", "架空組合は、見本を配ります。")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("架空組合の個人情報保護方針", "架空組合の個人情報保護方針"),
        ("＜個人情報の取扱いについて＞", "個人情報の取扱いについて"),
        ("# プライバシーポリシー", "プライバシーポリシー"),
        ("個 人 情 報 保 護 方 針", "個人情報保護方針"),
        ("個人情報保護方針（2022年4月1日改訂）", "個人情報保護方針"),
        ("組合員個人情報取扱規程", "組合員個人情報取扱規程"),
    ],
)
def test_titles(line: str, title: str) -> None:
    assert parse(f"はじめにお読みください。\n\n{line}\n\n試験です。").title == title
