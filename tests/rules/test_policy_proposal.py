"""A changed representative: the new name where the old one stood, and one more date."""

from datetime import date

import pytest

from app.rules.policy import parse
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.rules.policy_proposal import (
    is_representative,
    with_parts,
    with_representative,
    with_revision,
)

ON = date(2027, 6, 20)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("代表理事　架空　一郎", "代表理事　架空　新子"),
        ("代表理事 架空 一郎 が責任を負います。", "代表理事 架空 新子 が責任を負います。"),
        ("（代表理事架空一郎）", "（代表理事架空新子）"),
        ("代表理事\n　架空 一郎", "代表理事\n　架空 新子"),
        ("代表者氏名：架空一郎", "代表者氏名：架空新子"),
        ("理事長 架空 一郎太", "理事長 架空 一郎太"),
        ("個人情報保護管理責任者 架空 一郎", "個人情報保護管理責任者 架空 一郎"),
        ("代表理事 架空\n一郎", "代表理事 架空\n一郎"),
    ],
)
def test_the_new_name_is_spaced_as_the_old_one(written: str, said: str) -> None:
    assert with_representative(written, "架空 一郎", "架空　新子") == said


def test_who_represented_it_then_stays_and_the_added_row_names_who_does_now() -> None:
    first, last = "2005年3月31日 制定　代表理事 架空 太郎", "2022年4月1日 改訂　代表理事 架空 一郎"
    was = f"架空の方針\n\n{first}\n{last}\n"
    text = with_representative(was, "架空 一郎", "架空 新子")
    assert text == was
    assert with_revision(text, ON, ("架空 一郎", "架空 新子")) == (
        f"{was}2027年6月20日 改訂　代表理事 架空 新子\n"
    )


@pytest.mark.parametrize(
    ("title", "stands"),
    [("代表理事", True), ("理事長", True), ("個人情報保護管理責任者", False), ("部長", False)],
)
def test_only_some_titles_represent(title: str, *, stands: bool) -> None:
    assert is_representative(title) is stands


@pytest.mark.parametrize(
    ("written", "added"),
    [
        ("2005年3月31日 制定", "2027年6月20日 改訂"),
        ("制定 ２００５年４月１日", "改訂 ２０２７年６月２０日"),
        ("改定日：平成22年12月01日", "改定日：令和9年6月20日"),
        ("2005/04/01 改定", "2027年6月20日 改定"),
        ("（公開：2020年4月1日/改訂：2021年4月1日）", "2027年6月20日 改訂"),
    ],
)
def test_the_new_date_is_spelt_as_the_last_one(written: str, added: str) -> None:
    text = f"架空生協の個人情報保護方針\n\n本文です。\n\n{written}\n以上\n"
    new = with_revision(text, ON)
    assert new == f"架空生協の個人情報保護方針\n\n本文です。\n\n{written}\n{added}\n以上\n"
    assert max(one.on for one in parse(new).revisions) == "2027-06-20"


def test_a_text_that_ends_without_a_line_end_gets_one() -> None:
    text = "架空の方針\r\n\r\n2005年3月31日 制定\r\n2022年4月1日 改訂"
    assert with_revision(text, ON) == f"{text}\n2027年6月20日 改訂\n"
    assert with_revision("架空の方針\n", ON) == "架空の方針\n\n2027年6月20日 改訂\n"


def test_settled_parts_are_carried_over() -> None:
    was = "架空の方針\n\n2022年4月1日 改訂\n\n窓口\n代表理事 架空 一郎\n"
    text = with_revision(with_representative(was, "架空 一郎", "架空 新子"), ON)
    parts = PolicyParts(
        (ClauseStart(0, "", "架空の方針"), ClauseStart(2), ClauseStart(4, "", "窓口")),
        {FactKind.representative: ("架空 一郎",), FactKind.purpose: ("お届けのため",)},
    )
    kept = with_parts(parts, was, text, ("架空 一郎", "架空 新子"))
    assert [one.first_row for one in kept.starts] == [0, 2, 5]
    assert text.splitlines()[5] == "窓口"
    assert kept.facts == {
        FactKind.representative: ("架空 新子",),
        FactKind.purpose: ("お届けのため",),
    }
