"""Notices say what was done and what one may do; none has a place for a reason."""

from dataclasses import replace

import pytest

from app.letters import notice
from app.letters.extraction import page_texts, text
from app.letters.notice import NoticeFacts
from app.letters.refusals import GlyphsMissing
from app.letters.wording import load
from tests.letters.notice_samples import GRADUATION, LEAVING, RETURNED, WITHDRAWAL

EACH = [
    ("application_returned", RETURNED),
    ("leaving", LEAVING),
    ("graduation", GRADUATION),
    ("withdrawal", WITHDRAWAL),
]
NEVER = ("死亡", "逝去", "亡くな", "停止", "理由", "遅延", "第1条", "殿")


@pytest.mark.parametrize(("kind", "facts"), EACH)
def test_the_same_notice_gives_the_same_bytes(kind: str, facts: NoticeFacts) -> None:
    assert notice.draw(kind, facts) == notice.draw(kind, facts)


@pytest.mark.parametrize("kind", list(notice.KINDS))
def test_no_wording_names_a_death_or_a_reason(kind: str) -> None:
    sentences = load(kind, notice.KINDS[kind]).sentences.values()
    assert not [word for word in NEVER for sentence in sentences if word in sentence]


def test_without_items_nothing_points_below() -> None:
    found = text(notice.draw("leaving", replace(LEAVING, items=())))
    assert "下記のとおり" not in found
    assert "以上" not in found


def test_enclosures_are_the_last_item() -> None:
    found = text(notice.draw("application_returned", RETURNED))
    assert "3 同封の書類 お預かりした申込書 1枚\n返信用の封筒\n以上" in found


def test_a_long_label_stands_above_its_text() -> None:
    label = "お子さまの親権者でいらっしゃることを確かめられる書類の写し"
    found = text(notice.draw("leaving", replace(LEAVING, items=((label, "1通"),))))
    assert f"{label}\n1通" in found


def test_many_points_run_over_pages() -> None:
    many = replace(RETURNED, items=RETURNED.items * 15)
    assert len(page_texts(notice.draw("application_returned", many))) > 1


def test_a_value_that_is_missing_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError, match="left_on"):
        notice.draw("leaving", replace(LEAVING, values={}))


def test_missing_glyphs_are_refused() -> None:
    odd = replace(RETURNED, items=(("お名前", "邊\U000e0104の字"),))
    with pytest.raises(GlyphsMissing, match="「記」の1番の1文字目"):
        notice.draw("application_returned", odd)
