"""A sheet that goes round says whom to look for and leaves room for a hand."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import inquiry_sheet
from app.letters.extraction import page_texts, text
from app.letters.inquiry_sheet import InquirySheet, InquirySheetFacts
from app.rules.inquiries import InquiryKind
from app.rules.page_settings import PageSettings
from tests.letters.samples import ORGANISATION

SHEET = InquirySheet(
    number="26-0012-1",
    department="架空台帳課",
    kind="search",
    asked_on=date(2026, 4, 21),
    due_on=date(2026, 4, 28),
    person=(("お名前", "試験　花子（シケン　ハナコ）"), ("組合員コード", "00010001")),
    asked="",
    in_charge="試験 次郎",
)
FACTS = InquirySheetFacts((SHEET,), ORGANISATION, "128:9c1f0a3be4d75566")


@pytest.mark.parametrize("kind", InquiryKind)
def test_every_kind_fits_on_one_sheet_with_its_own_answers(kind: InquiryKind) -> None:
    asked = "お名前の文字を直してください。" if kind is not InquiryKind.search else ""
    sheet = replace(SHEET, kind=kind.value, asked=asked)
    (page,) = page_texts(inquiry_sheet.draw(replace(FACTS, sheets=(sheet,))))
    looks = kind in {InquiryKind.search, InquiryKind.investigation}
    assert ("保有している情報" in page) is looks
    assert ("実施できない（理由を備考へ）" in page) is not looks
    assert ("お申し出" in page) is (kind is InquiryKind.investigation)


def test_each_sheet_begins_on_paper_of_its_own() -> None:
    long = replace(SHEET, number="26-0012-2", asked="架空のお願いを書きます。" * 150)
    pages = page_texts(inquiry_sheet.draw(replace(FACTS, sheets=(SHEET, long), practice=True)))
    assert len(pages) == 3
    assert "1/1" in pages[0]
    assert "26-0012-2" in pages[2]
    assert "2/2" in pages[2]
    assert all("練習用" in page for page in pages)


def test_days_follow_the_setting() -> None:
    found = text(inquiry_sheet.draw(FACTS, PageSettings(era_dates=False)))
    assert "2026年4月28日（火）まで" in found


def test_what_no_font_has_stands_as_its_code() -> None:
    odd = replace(SHEET, asked="架空\ue000")
    assert "架空〔U+E000〕" in text(inquiry_sheet.draw(replace(FACTS, sheets=(odd,))))


def test_the_gaps_of_a_day_bear_no_era_where_days_are_western() -> None:
    assert "令和" in text(inquiry_sheet.draw(FACTS))
    assert "令和" not in text(inquiry_sheet.draw(FACTS, PageSettings(era_dates=False)))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert inquiry_sheet.draw(FACTS) == inquiry_sheet.draw(FACTS)
