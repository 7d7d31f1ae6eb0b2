"""The history names every version, its weight and the state of its text."""

from dataclasses import replace

import pytest

from app.letters import revision_history
from app.letters.extraction import page_texts, text
from app.letters.refusals import GlyphsMissing
from app.rules.page_settings import PageSettings
from tests.letters.samples import HISTORY, SUMMARY

COMING = replace(HISTORY, rows=(*HISTORY.rows[:-1], replace(HISTORY.rows[-1], coming=True)))


def test_the_same_history_gives_the_same_bytes() -> None:
    assert revision_history.draw(HISTORY) == revision_history.draw(HISTORY)


def test_an_empty_history_says_so() -> None:
    assert "該当なし" in text(revision_history.draw(replace(HISTORY, rows=())))


def test_a_text_stands_with_the_beginning_of_its_hash() -> None:
    found = text(revision_history.draw(HISTORY))
    assert "fedcba98\n" in found
    assert "76543210\n" in found
    assert "fedcba9876543210" * 2 not in found.replace("\n", "")


def test_what_a_revision_changed_and_who_approved_it_stand_there() -> None:
    found = text(revision_history.draw(HISTORY)).replace("\n", "")
    for words in SUMMARY.split("\n"):
        assert words[:12] in found
    assert "令和8年4月15日" in found
    assert "試験　管理子" in found


def test_the_first_days_were_approved_by_nobody_here() -> None:
    found = text(revision_history.draw(HISTORY))
    assert found.count("初期登録") == 3
    assert found.count("（令和8年4月1日）") == 2
    assert "承認した方は、この記録に残っていません" in found.replace("\n", "")
    later = text(revision_history.draw(replace(HISTORY, rows=HISTORY.rows[2:])))
    assert "初期登録" not in later


def test_a_version_that_is_approved_but_not_in_force_is_marked() -> None:
    coming = replace(HISTORY.rows[2], coming=True)
    assert "施行前" not in text(revision_history.draw(HISTORY))
    found = text(revision_history.draw(replace(HISTORY, rows=(*HISTORY.rows[:2], coming))))
    assert found.count("（施行前）") == 1


def test_a_version_that_nobody_described_says_so() -> None:
    silent = replace(HISTORY.rows[2], summary=" \n", approver="", approved_on=None)
    assert text(revision_history.draw(replace(HISTORY, rows=(silent,)))).count("―") == 2


def test_a_long_summary_breaks_over_pages() -> None:
    long = replace(HISTORY.rows[2], summary="架空の要旨を書きます。" * 400)
    pages = page_texts(revision_history.draw(replace(HISTORY, rows=(long,))))
    assert len(pages) > 3
    assert all("施行日 区分 重さ 改訂の要旨 承認 本文" in page for page in pages[1:])
    assert sum(page.count("。") for page in pages) == 400 + 3


def test_days_follow_the_setting() -> None:
    assert "令和元年5月1日" in text(revision_history.draw(HISTORY))
    assert "2019年5月1日" in text(revision_history.draw(HISTORY, PageSettings(era_dates=False)))


def test_a_long_history_has_a_header_on_later_pages() -> None:
    pages = page_texts(revision_history.draw(replace(HISTORY, rows=HISTORY.rows * 40)))
    assert len(pages) > 1
    assert "個人情報保護方針　改訂の履歴 令和8年4月20日現在" in pages[1]
    assert "施行日 区分 重さ 改訂の要旨 承認 本文" in pages[1]


def test_practice_is_marked() -> None:
    assert "練習用" in text(revision_history.draw(replace(HISTORY, practice=True)))
    assert "練習用" not in text(revision_history.draw(HISTORY))


def test_missing_glyphs_are_refused() -> None:
    with pytest.raises(GlyphsMissing, match="方針の題名の1文字目"):
        revision_history.draw(replace(HISTORY, title="\ue000"))
    row = replace(HISTORY.rows[2], summary="外字\ue000")
    with pytest.raises(GlyphsMissing, match="1行目"):
        revision_history.draw(replace(HISTORY, rows=(row,)))
