"""Forms for the days without machines: one sheet a number, everything to tick or to write."""

import pytest

from app.letters import handwritten_form
from app.letters.facts import Organisation
from app.letters.handwritten_form import SLOTS, HandwrittenForms
from app.letters.marks import SHEET_HEIGHT
from app.letters.refusals import GlyphsMissing
from app.letters.wording import load
from app.rules.deletion_wishes import DELETION_WISHES
from app.rules.requesters import Channel, RequesterKind
from app.rules.rights import Remedy
from app.rules.systems import System
from tests.letters.drawn import places, text_of

HOUSE = Organisation("架空生活協同組合", "", "", "", "", "個人情報相談窓口", "", "")
FORMS = HandwrittenForms(("26-0012", "26-0013"), HOUSE, "12:0123456789abcdef")


def test_every_number_has_a_sheet_of_its_own() -> None:
    pdf = handwritten_form.draw(FORMS)
    first, second = ("".join(text for text, _ in places(pdf, page)) for page in (0, 1))
    assert "26-0012" in first
    assert "26-0013" in second
    assert "26-0013" not in first
    assert handwritten_form.draw(FORMS) == pdf


def test_all_that_the_screen_asks_can_be_ticked() -> None:
    text = text_of(handwritten_form.draw(FORMS)).replace("\n", "")
    for kind in (Channel, RequesterKind, Remedy, System):
        for one in kind:
            assert one.word in text
    for wish in DELETION_WISHES:
        assert wish.says in text
    words = load("handwritten_form", SLOTS)
    for key in ("lead", "identity_note", "point_promise", "point_unused", "about"):
        assert words.text(key) in text


def test_a_sheet_is_a_sheet() -> None:
    pdf = handwritten_form.draw(FORMS)
    assert max(area.bottom for _, area in places(pdf)) < SHEET_HEIGHT - 5.0
    assert text_of(pdf).count("手書き受付票") == len(FORMS.numbers)


def test_what_no_font_can_draw_is_refused() -> None:
    with pytest.raises(GlyphsMissing):
        handwritten_form.draw(HandwrittenForms(("😀",), HOUSE, ""))
