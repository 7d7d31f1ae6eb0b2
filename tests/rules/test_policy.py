"""Read whole fictional policies, each written in another way."""

from pathlib import Path

import pytest

from app.rules.policy import lost_lines, parse
from app.rules.policy_text import Clause, Item, OrganisationFacts, ParsedPolicy

POLICIES = Path(__file__).parent.parent / "policies"
NAMES = sorted(path.stem for path in POLICIES.glob("*.txt"))


def text_of(name: str) -> str:
    """Read a sample policy."""
    return (POLICIES / f"{name}.txt").read_text(encoding="utf-8")


def read(name: str) -> ParsedPolicy:
    """Parse a sample policy."""
    return parse(text_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_no_line_of_a_sample_is_lost(name: str) -> None:
    assert lost_lines(text_of(name), read(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_line_ends_of_windows_change_nothing(name: str) -> None:
    text = text_of(name)
    assert parse(text.replace("\n", "\r\n")) == parse(text)


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("bracketed", ["2006-04-01", "2012-10-15", "2020-06-01"]),
        ("articles", ["2005-04-01", "2005-04-01", "2012-04-01", "2012-04-01", "2019-05-01"]),
        ("bare", ["2006-04-01", "2021-10-01"]),
        ("chapters", ["2005-04-01", "2010-06-20", "2017-05-30"]),
        ("middle", ["2005-02-15", "2017-05-30", "2020-07-01"]),
        ("numbered", ["2005-04-01", "2019-10-01", "2022-04-01"]),
        ("plain", ["2007-02-01", "2013-07-12", "2013-08-01"]),
        ("squares", ["2018-04", "2021-10-01", "2026-01-25"]),
        ("whole", ["2004-12-01", "2015-04-01", "2022-04-01"]),
    ],
)
def test_revisions_of_a_sample(name: str, days: list[str]) -> None:
    assert [one.on for one in read(name).revisions] == days


@pytest.mark.parametrize(
    ("name", "purposes", "scopes"),
    [
        ("bracketed", 4, 3),
        ("articles", 3, 0),
        ("bare", 4, 0),
        ("chapters", 3, 0),
        ("middle", 3, 0),
        ("numbered", 3, 0),
        ("plain", 3, 2),
        ("squares", 3, 0),
        ("whole", 4, 2),
    ],
)
def test_lists_of_a_sample(name: str, purposes: int, scopes: int) -> None:
    parsed = read(name)
    assert (len(parsed.purposes), len(parsed.service_scopes)) == (purposes, scopes)


def test_bracketed_policy_is_read_whole() -> None:
    parsed = read("bracketed")
    assert parsed.title == "架空生活協同組合の個人情報保護方針"
    assert [clause.heading for clause in parsed.clauses] == [
        "",
        "架空生活協同組合の個人情報保護方針",
        "基本理念",
        "情報の受け取り",
        "個人情報の利用目的",
        "個人情報の共同利用",
        "他の方へお渡しする場合",
        "お問い合わせ",
        "",
    ]
    assert parsed.organisation == OrganisationFacts(
        name="架空生活協同組合",
        address="架空県試験市見本町1丁目2-3",
        representative="架空 太郎",
        desk="架空生協見本窓口 試験総務部",
        telephone="0000-11-2222",
        hours="月~土 午前10時00分~午後4時30分",
    )
    assert parsed.notes == ()


def test_items_keep_their_marks_and_their_order() -> None:
    purposes = read("bracketed").clauses[4]
    assert purposes.items[0] == Item("1、", "名簿の試し書きのため")
    assert [item.label for item in purposes.items] == [
        "1、",
        "2、",
        "3、",
        "10、",
        "●",
        "①",
        "②",
        "③",
    ]
    assert purposes.text == "試験に要る範囲でだけ使います。"


def test_articles_have_number_heading_and_text() -> None:
    clauses = read("articles").clauses
    assert clauses[1].number == "第1条"
    assert clauses[1].heading == "目的"
    assert clauses[1].text.startswith("この規程は")
    assert (clauses[5].number, clauses[5].heading) == ("第5条", "")
    assert clauses[-1] == Clause("", "別表1", "様式の見本")


def test_heading_above_an_article_names_it() -> None:
    clauses = read("chapters").clauses
    assert (clauses[1].number, clauses[1].heading) == ("第１章", "総則")
    assert (clauses[2].number, clauses[2].heading) == ("第1条", "目的")


def test_numbered_and_markdown_headings_lose_their_marks() -> None:
    assert [(one.number, one.heading) for one in read("numbered").clauses][1:4] == [
        ("1", "受け取り方"),
        ("2", "利用目的について"),
        ("3", "お預けするとき"),
    ]
    assert [(one.number, one.heading) for one in read("plain").clauses][1:3] == [
        ("", "はじめに"),
        ("1", "利用目的"),
    ]


def test_points_without_marks_become_items() -> None:
    assert read("plain").clauses[2].items == (
        Item("", "名簿を整えるため"),
        Item("", "お荷物を届けるため"),
        Item("", "催しを知らせるため"),
    )


def test_empty_text_gives_an_empty_policy() -> None:
    parsed = parse("")
    assert (parsed.title, parsed.clauses, parsed.revisions) == ("", (), ())
    assert "表題が見つかりませんでした。" in parsed.notes


def test_own_signs_and_unreadable_signs_are_noted() -> None:
    notes = " ".join(parse("個人情報保護方針\n渡\ue000\n\ufffd").notes)
    assert "外字" in notes
    assert "読めない文字" in notes


def test_lost_lines_names_what_is_missing() -> None:
    text = "個人情報保護方針\n試験です。\n試験です。"
    parsed = ParsedPolicy("", (Clause("個人情報保護方針", "", "試験です。"),), ())
    assert lost_lines(text, parsed) == ("試験です。",)


def test_long_lines_and_many_dates_are_read_in_time() -> None:
    parsed = parse("個人情報保護方針\n" + "架空の" * 50_000 + "\n" + "2005年4月1日 改訂\n" * 500)
    assert [one.on for one in parsed.revisions] == ["2005-04-01"]
