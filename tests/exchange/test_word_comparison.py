"""The Word document says what the table says, and underlines what changed."""

import io
from dataclasses import replace

import pytest
from docx import Document

from app.exchange.word_comparison import WordComparison, word_comparison
from app.exchange.word_files import word_text
from app.rules.policy_comparison import compare
from app.rules.policy_table import TableRow, table_rows

OLD = "架空の方針\n\n第1条（目的）\n氏名を使います。\n\n第2条（手数料）\n300円です。\n"
NEW = (
    "架空の方針\n\n第1条（目的）\n氏名と住所を使います。\n\n第2条（見直し）\n<b>毎年</b>見直す。\n"
)
FACTS = WordComparison("架空の方針　新旧対照表", "改正前", "改正後", table_rows(compare(OLD, NEW)))


def shown(row: TableRow) -> list[str]:
    return ["".join(piece.words for piece in side) for side in (row.new, row.old)]


def test_the_document_read_back_has_every_row() -> None:
    table = Document(io.BytesIO(word_comparison(FACTS))).tables[0]
    found = [[cell.text for cell in row.cells] for row in table.rows]
    assert found[0] == ["改正後", "改正前", "備考"]
    assert found[1:] == [[*shown(row), row.note] for row in FACTS.rows]


def test_what_changed_is_underlined_and_nothing_else() -> None:
    table = Document(io.BytesIO(word_comparison(FACTS))).tables[0]
    for line, row in zip(table.rows[1:], FACTS.rows, strict=True):
        for cell, side in zip(line.cells, (row.new, row.old), strict=False):
            runs = [(run.text, bool(run.underline)) for run in cell.paragraphs[0].runs]
            assert runs == [(piece.words, piece.marked) for piece in side if piece.words]


def test_the_sides_follow_the_setting() -> None:
    table = Document(io.BytesIO(word_comparison(replace(FACTS, amended_left=False)))).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["改正前", "改正後", "備考"]


def test_the_heading_row_is_repeated_and_the_sheet_lies_on_its_side() -> None:
    document = Document(io.BytesIO(word_comparison(FACTS)))
    assert "w:tblHeader" in document.tables[0].rows[0]._tr.xml
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height


def test_signs_that_no_file_may_hold_are_boxes_and_are_told() -> None:
    old = OLD.replace("300円", "300\x00\ufffe円\x0c税込\u2028")
    made = word_comparison(replace(FACTS, rows=table_rows(compare(old, NEW))))
    found = word_text(made, what="対照表")
    assert "300□□円\n税込\nです。" in found
    assert "「□」は、" in found
    assert "「□」は、" not in word_text(word_comparison(FACTS), what="対照表")


def test_signs_that_show_nothing_stay_where_they_were() -> None:
    rows = table_rows(compare(OLD.replace("300円", "30\u200b0円"), NEW))
    assert "30\u200b0円" in word_text(word_comparison(replace(FACTS, rows=rows)), what="対照表")


@pytest.mark.parametrize("words", ["", OLD])
def test_two_texts_that_are_alike_say_so(words: str) -> None:
    made = word_comparison(replace(FACTS, rows=table_rows(compare(words, words))))
    found = word_text(made, what="対照表")
    assert "変わったところはありません。" in found
    for other in ("下線は、", "（略）", "該当なし"):
        assert other not in found
