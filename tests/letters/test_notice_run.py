"""Notices in bulk: the papers behind are drawn once, and each letter is a whole file."""

from dataclasses import replace

import pytest

from app.letters.campaign_letter import (
    Look,
    NoticeRun,
    bulk,
    draw_letters,
    draw_run,
    number_letters,
    preview,
    unprintable,
)
from app.letters.extraction import page_texts
from app.letters.facts import Addressee
from app.letters.refusals import GlyphsMissing
from app.letters.specimen_notices import notice_specimen
from app.rules.slip_numbers import SAMPLE, spoken
from tests.letters.campaign_samples import recipient
from tests.letters.samples import HEAD

KIND = "policy_revision"
LOOK = Look(kind=KIND)
TOLD = NoticeRun(KIND, replace(notice_specimen(KIND), head=HEAD))
SOME = [recipient(number) for number in (1, 2, 5)]


def paper(pages: int) -> bytes:
    """Draw something that lies behind each letter."""
    one = replace(TOLD, notice=replace(TOLD.notice, head=replace(HEAD, document_number="別紙")))
    run = draw_run(one, [recipient(9)] * pages, LOOK)
    return bulk(run.prefix, run.suffixes)


def test_each_letter_is_whole_and_the_papers_are_stored_once() -> None:
    behind = paper(3)
    run = draw_run(replace(TOLD, behind=(behind,)), SOME, LOOK)
    assert run.pages_each == 4
    assert max(map(len, run.suffixes)) < 1_000
    texts = [page_texts(run.prefix + suffix) for suffix in run.suffixes]
    for one, (first, *rest) in zip(SOME, texts, strict=True):
        assert spoken(one.slip_number) in first
        assert one.addressee.name.split("　")[1] in first
        assert rest == list(page_texts(behind))
    whole = page_texts(bulk(run.prefix, run.suffixes))
    assert whole == tuple(page for letter in texts for page in letter)


def test_what_runs_over_the_first_sheet_goes_behind_it() -> None:
    items = tuple((f"変わること{place}", "架空の文 " * 30) for place in range(12))
    long = replace(TOLD, notice=replace(TOLD.notice, items=items), behind=(paper(1),))
    run = draw_run(long, SOME[:1], LOOK)
    first, second, last = page_texts(run.prefix + run.suffixes[0])
    assert "1/2" in first
    assert "2/2" in second
    assert "変わること11" in second
    assert "別紙" in last


def test_the_number_comes_after_drawing_and_the_same_gives_the_same_bytes() -> None:
    told = replace(TOLD, behind=(paper(1),))
    drawn = draw_letters(told, SOME, LOOK)
    numbered = told.under("架総発第9-7号", "7:ab")
    one, two = (number_letters(drawn, numbered, LOOK) for _ in range(2))
    assert (one.prefix, list(one.suffixes)) == (two.prefix, list(two.suffixes))
    assert "架総発第9-7号" in page_texts(one.prefix + one.suffixes[0])[0]


def test_a_draft_is_nobodys_and_shows_what_lies_behind() -> None:
    first, behind = page_texts(preview(replace(TOLD, behind=(paper(1),)), SOME[0], LOOK))
    assert spoken(SAMPLE) in first
    assert "文書番号なし" in first
    assert "別紙" in behind


def test_a_character_that_no_font_has_is_named() -> None:
    broken = replace(TOLD, notice=replace(TOLD.notice, items=(("主な変更", "架空\U000323af"),)))
    with pytest.raises(GlyphsMissing):
        draw_run(broken, SOME, LOOK)
    odd = replace(SOME[0], addressee=Addressee("000-0001", "架空県", "架空\U000323af"))
    assert list(unprintable([odd, SOME[1]], LOOK)) == [odd.slip_number]
