"""The sheet that goes round says what is proposed, by whom, and leaves room for the seals."""

from dataclasses import replace
from datetime import date

from app.letters import draft_sheet
from app.letters.draft_sheet import BOXES, DraftSheetFacts
from app.letters.extraction import page_texts, text
from app.rules.page_settings import PageSettings
from tests.letters.samples import ORGANISATION

FACTS = DraftSheetFacts(
    drafted_on=date(2026, 4, 21),
    drafted_by="試験　次郎",
    letter="開示の回答（一部）",
    about="26-0012　架空　花子 様",
    level="管理責任者",
    mark="9F2A-11C0",
    grounds=(
        ("届いた日", "令和8年4月20日（月）"),
        ("回答期限", "令和8年5月4日（月）"),
        ("対応の決定", "一部"),
        ("根拠", "他の方の権利や利益（法第33条第2項第1号）"),
        ("回答に載せる理由", "他の方のお名前が含まれているため"),
        ("お調べした結果", ""),
        ("内部の理由", "連絡の記録に、隣家の方のお名前がある。"),
    ),
    organisation=ORGANISATION,
    anchor="128:9c1f0a3be4d75566",
)


def test_it_has_the_boxes_for_seals_and_no_number() -> None:
    (page,) = page_texts(draft_sheet.draw(FACTS))
    assert all(label in page for label in BOXES)
    assert "ありません（発行したときに付きます）" in page
    assert "お調べした結果" not in page


def test_long_grounds_go_on_further_sheets_without_boxes() -> None:
    long = replace(FACTS, grounds=(("内部の理由", "架空の事情を書きます。" * 360),), practice=True)
    first, *rest = page_texts(draft_sheet.draw(long))
    assert rest
    assert "部署管理者" in first
    assert "練習用" in first
    assert not any("部署管理者" in page for page in rest)
    assert sum(page.replace("\n", "").count("架空の事情") for page in (first, *rest)) > 300


def test_days_follow_the_setting() -> None:
    assert "2026年4月21日" in text(draft_sheet.draw(FACTS, PageSettings(era_dates=False)))


def test_nothing_to_say_is_said() -> None:
    assert "とくにありません" in text(draft_sheet.draw(replace(FACTS, grounds=())))


def test_what_no_font_has_stands_as_its_code() -> None:
    assert "架空〔U+E000〕" in text(draft_sheet.draw(replace(FACTS, drafted_by="架空\ue000")))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert draft_sheet.draw(FACTS) == draft_sheet.draw(FACTS)
