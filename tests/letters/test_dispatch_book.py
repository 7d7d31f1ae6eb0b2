"""The book of what left prints a line for each posting, and says where there is none."""

from dataclasses import replace

from app.letters import dispatch_book
from app.letters.extraction import page_texts, text
from app.letters.register_sheet import SheetFacts
from tests.letters.notice_samples import SHEET

BOOK: SheetFacts = replace(
    SHEET,
    title=dispatch_book.TITLE,
    lead="令和8年4月1日から令和9年3月31日までに作成・発送した文書です。",
    columns=dispatch_book.COLUMNS,
    rows=(
        (
            "R8.5.1",
            "共人総発第8-31号\nR8.5.1",
            "個人情報の開示について（回答）\n受付番号 26-0012",
            "架空　花子　様",
            "簡易書留\n123-45-67890-3",
            "1",
            "返戻 R8.5.8\nあて所に尋ねあたりません\nもう一度発送（5月11日（月））",
            "返戻（対応済）",
        ),
        (
            "",
            "共人総発第8-32号\nR8.5.2",
            "ご請求を受け付けました（お知らせ）",
            "架空　太郎　様",
            "",
            "",
            "",
            "欠番\n印刷の不良",
        ),
        (
            "R8.5.11",
            "共人総発第8-210号\nR8.5.10",
            "個人情報保護方針の改訂とご同意の確認（お願い）",
            "各位",
            "配達便",
            "8,012",
            "",
            "発送済",
        ),
    ),
)


def test_it_says_where_nothing_left() -> None:
    assert "該当なし" in text(dispatch_book.draw(replace(BOOK, rows=())))


def test_a_long_book_goes_on_over_pages() -> None:
    pages = page_texts(dispatch_book.draw(replace(BOOK, rows=BOOK.rows * 20)))
    assert len(pages) > 2
    assert all("発送日" in page for page in pages)


def test_every_column_says_what_the_register_has() -> None:
    assert len(dispatch_book.COLUMNS) == len(dispatch_book.PARTS)
    named = [title for parts in dispatch_book.PARTS for title, _lead in parts]
    assert len(named) == len(set(named)) == 15
