"""The whole text of a version is printed, every line of it."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import page_texts, text
from app.letters.policy_sheet import PolicySheetFacts, draw
from app.letters.refusals import GlyphsMissing
from app.rules.page_settings import PageSettings

POLICY = """架空生活協同組合の個人情報保護方針

基 本 理 念

架空生活協同組合は、個人情報を大切に扱います。

（個人情報の利用目的）
個人情報は、次の目的のために使います。
1、商品のお届けのため
2、渡邊\U000e0100様と𠮷田様へのご連絡のため

（個人情報の共同利用）
<b>共同利用</b>はいたしません。

2005年3月31日 制定
2022年4月1日 改訂
"""
FACTS = PolicySheetFacts(
    title="個人情報保護方針",
    on=date(2022, 4, 1),
    kind="改訂",
    state="施行中",
    text=POLICY,
    sha256=hashlib.sha256(POLICY.encode()).hexdigest(),
    owner="架空生活協同組合",
    printed_on=date(2026, 4, 20),
    added=date(2026, 4, 1),
    anchor="1204:9c1f0a3be4d75566",
)


def test_every_line_is_printed_as_it_is() -> None:
    printed = text(draw(FACTS))
    for line in filter(None, POLICY.split("\n")):
        assert line in printed, line
    assert FACTS.sha256 in printed


def test_the_version_is_named_with_its_day_and_state() -> None:
    assert "令和4年4月1日改訂の版（施行中）" in text(draw(FACTS))
    assert "2022年4月1日改訂の版（施行中）" in text(draw(FACTS, PageSettings(era_dates=False)))
    assert "本文の登録" not in text(draw(replace(FACTS, added=None)))


def test_later_pages_say_which_version_they_are() -> None:
    longer = POLICY.replace("使います。", "使います。\n" + "架空の一文を書きます。" * 400)
    pages = page_texts(draw(replace(FACTS, text=longer)))
    assert len(pages) > 1
    assert "令和4年4月1日改訂の版（施行中）" in pages[1]
    assert f"2/{len(pages)}" in pages[1]


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    clause = "（見出し{0}）\n架空の内容の一行目です。\n\n"
    many = "".join(clause.format(place) for place in range(80))
    for page in page_texts(draw(replace(FACTS, text=f"架空の方針\n\n{many}"))):
        lines = [line for line in page.split("\n") if line.startswith(("（見出し", "架空の内容"))]
        assert lines[-1].startswith("架空の内容")


def test_no_text_prints_the_head_alone() -> None:
    assert "照合値" in text(draw(replace(FACTS, text="")))


def test_what_no_font_has_is_refused_by_its_line() -> None:
    with pytest.raises(GlyphsMissing, match="2行目"):
        draw(replace(FACTS, text="架空の方針\n外字\ue000です。\n"))
