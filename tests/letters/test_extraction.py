"""What was drawn is read back, and a letter that reads differently is refused."""

import pytest

from app.letters import fonts
from app.letters.characters import is_text
from app.letters.extraction import page_texts, refuse_unreadable, text
from app.letters.flow import Page
from app.letters.ink import print_pages
from app.letters.marks import Box, Rule, Text
from app.letters.refusals import DoesNotReadBack

PAGE: Page = (
    Box(20, 20, 50, 10),
    Rule(20, 40, 60, 40),
    Text(20, 50, "架空-", 10),
    Text(20, 60, "辻\U000e0100𠮷 邊\U000e0109", 10, tracking=0.5),
)


def drawn(*pages: Page) -> bytes:
    return print_pages(pages, title="試験", sender="架空")


def test_pages_are_read_in_order() -> None:
    pdf = drawn(PAGE, (Text(20, 50, "二枚目", 10),))
    assert page_texts(pdf) == ("架空-\n辻\U000e0100𠮷 邊\U000e0109", "二枚目")
    assert text(pdf) == "架空-\n辻\U000e0100𠮷 邊\U000e0109\n二枚目"


def test_lines_that_a_reader_would_reorder_are_still_the_same() -> None:
    crossed = (Text(120, 50, "右", 10), Text(20, 50.5, "左", 10), Text(70, 50.2, "中", 10))
    assert len(page_texts(drawn(crossed))) == 1


def test_every_kind_of_character_in_the_fonts_reads_back() -> None:
    for name in ("mincho", "fallback"):
        typeface = fonts._typeface(name)
        every = [
            typeface.text_of(code) for code, glyph in typeface.face.charToGlyph.items() if glyph
        ]
        shown = [unit for unit in every if is_text(unit)][::19]
        lines = ["".join(shown[at : at + 40]) for at in range(0, len(shown), 40)]
        page = tuple(Text(20, 20 + 3 * place, line, 6) for place, line in enumerate(lines))
        assert len(shown) > 1000
        drawn(page)


def test_a_letter_that_reads_differently_is_refused() -> None:
    pdf = drawn(PAGE)
    other = (*PAGE[:3], Text(20, 60, "辻𠮷 邊\U000e0109", 10))
    with pytest.raises(DoesNotReadBack, match="1ページの「架空-辻"):
        refuse_unreadable(pdf, (other,))
    with pytest.raises(DoesNotReadBack):
        refuse_unreadable(pdf, ((*PAGE, Text(20, 70, "追加", 10)),))
