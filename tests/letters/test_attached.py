"""Papers go behind a letter as they are; what cannot be read is refused."""

import pytest

from app.letters import disclosure
from app.letters.attached import attached
from app.letters.extraction import page_texts
from app.rules.errors import BadFile
from tests.letters.samples import NONE_HELD, WHOLE


def test_the_pages_of_the_papers_follow_those_of_the_letter() -> None:
    letter, paper = disclosure.draw(WHOLE), disclosure.draw(NONE_HELD)
    whole = attached(letter, [paper, paper])
    assert page_texts(whole) == (*page_texts(letter), *page_texts(paper), *page_texts(paper))
    assert attached(letter, [paper, paper]) == whole


def test_without_papers_the_letter_stays_byte_for_byte() -> None:
    letter = disclosure.draw(WHOLE)
    assert attached(letter, ()) is letter


def test_a_paper_that_is_no_pdf_is_refused() -> None:
    with pytest.raises(BadFile, match="PDFを読み取れません"):
        attached(disclosure.draw(WHOLE), [b"no pdf"])
