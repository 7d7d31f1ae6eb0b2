"""The history names every version, its weight and the state of its text."""

from dataclasses import replace

import pytest

from app.letters import revision_history
from app.letters.extraction import page_texts, text
from app.letters.refusals import GlyphsMissing
from app.rules.page_settings import PageSettings
from tests.letters.samples import HISTORY


def test_the_same_history_gives_the_same_bytes() -> None:
    assert revision_history.draw(HISTORY) == revision_history.draw(HISTORY)


def test_an_empty_history_says_so() -> None:
    assert "該当なし" in text(revision_history.draw(replace(HISTORY, rows=())))


def test_hashes_stand_whole() -> None:
    found = text(revision_history.draw(HISTORY))
    assert found.count("0123456789abcdef" * 2) == 2


def test_days_follow_the_setting() -> None:
    assert "令和元年5月1日" in text(revision_history.draw(HISTORY))
    assert "2019年5月1日" in text(revision_history.draw(HISTORY, PageSettings(era_dates=False)))


def test_a_long_history_has_a_header_on_later_pages() -> None:
    pages = page_texts(revision_history.draw(replace(HISTORY, rows=HISTORY.rows * 40)))
    assert len(pages) > 1
    assert "個人情報保護方針　改訂の履歴 令和8年4月20日現在" in pages[1]
    assert "年月日 区分 重要度 本文" in pages[1]


def test_practice_is_marked() -> None:
    assert "練習用" in text(revision_history.draw(replace(HISTORY, practice=True)))
    assert "練習用" not in text(revision_history.draw(HISTORY))


def test_missing_glyphs_are_refused() -> None:
    with pytest.raises(GlyphsMissing, match="方針の題名の1文字目"):
        revision_history.draw(replace(HISTORY, title="\ue000"))
